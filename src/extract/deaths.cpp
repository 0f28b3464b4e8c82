// SPDX-License-Identifier: Apache-2.0
#include "extract/deaths.h"

#include "extract/title_subjects.h"

namespace vanthu {
namespace {

constexpr std::int32_t after_name = 1;
constexpr std::int32_t before_name = 2;

bool says_death(const Reading& reading, const Unit& unit, std::int32_t value) {
  const auto tokens = reading.sentence.tokens.subspan(unit.tokens.begin);
  const auto found = reading.lexicon.longest_with(Label::death, tokens, reading.sentence.text);
  return found.entry != nullptr && found.entry->value == value;
}

/// "(1920 - 1998)": so many years are a life and no time in office.
bool are_years_of_life(const UnitString& entities, std::uint32_t bracket, const Draft& draft) {
  constexpr std::int32_t shortest_life = 20;
  if (bracket + 2 >= entities.size() || entities.label(bracket) != Label::open_bracket) return false;
  if (entities.label(bracket + 1) != Label::term || entities.label(bracket + 2) != Label::close_bracket)
    return false;
  const Term& years = draft.terms[entities.units[bracket + 1].fact].term;
  return years.from && years.to && *years.to - *years.from >= shortest_life;
}

/// Whether a word of death follows the name or pronoun at `who` at once, or after a word or two.
bool dies_after(const Reading& reading, const UnitString& entities, std::uint32_t who) {
  constexpr std::uint32_t reach = 3;
  for (std::uint32_t i = who + 1; i < entities.size() && i <= who + reach; ++i) {
    if (says_death(reading, entities.units[i], after_name)) return true;
    if (!is_one_of(entities.label(i), {Label::stop, Label::date, Label::subject_stop, Label::protect}))
      return false;
  }
  return false;
}

/// "lễ tang đồng chí A", "viếng nguyên Bộ trưởng A".
bool is_mourned(const Reading& reading, const UnitString& entities, std::uint32_t name) {
  std::uint32_t at = name;
  while (at > 0 && (stands_before_name(entities.label(at - 1)) || entities.label(at - 1) == Label::of ||
                    entities.label(at - 1) == Label::comma))
    --at;
  if (at == 0) return false;
  // The words may be two units.
  return says_death(reading, entities.units[at - 1], before_name) ||
         (at > 1 && says_death(reading, entities.units[at - 2], before_name));
}

/// "Chủ tịch Hồ Chí Minh"
bool is_historic(const Reading& reading, const Unit& name) {
  constexpr std::int32_t of_history = 1;
  const auto tokens = reading.sentence.tokens.subspan(name.tokens.begin);
  const Found found = reading.lexicon.longest_with(Label::known_person, tokens, reading.sentence.text);
  return found && found.tokens == name.tokens.size() && found.entry->value == of_history;
}

}  // namespace

void find_deaths(Reading& reading, const UnitString& entities) {
  Draft& draft = reading.draft;
  for (std::size_t at = entities.find(Label::person, 0); at < entities.size();
       at = entities.find(Label::person, at + 1)) {
    const auto name = static_cast<std::uint32_t>(at);
    draft.people[entities.units[name].fact].historic = is_historic(reading, entities.units[name]);
    if (are_years_of_life(entities, name + 1, draft) || dies_after(reading, entities, name) ||
        is_mourned(reading, entities, name))
      draft.people[entities.units[name].fact].dead = true;
  }
  for (const Label label : {Label::pronoun, Label::honorific, Label::recipient_noun}) {
    for (std::size_t at = entities.find(label, 0); at < entities.size(); at = entities.find(label, at + 1)) {
      const auto reference = static_cast<std::uint32_t>(at);
      if (!dies_after(reading, entities, reference) || !is_bare_reference(entities, reference)) continue;
      if (const auto who = spoken_of_before(entities, reference, draft)) draft.people[*who].dead = true;
    }
  }
}

}  // namespace vanthu
