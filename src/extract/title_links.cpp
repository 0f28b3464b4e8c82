// SPDX-License-Identifier: Apache-2.0
//
// Who holds the offices of a sentence, and since or until when.
#include "extract/coordinated_titles.h"
#include "extract/title_status.h"
#include "extract/titles.h"

namespace vanthu {
namespace {

std::vector<std::uint32_t> people_in(const UnitString& entities, Range range) {
  std::vector<std::uint32_t> people;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (entities.label(i) == Label::person) people.push_back(entities.units[i].fact);
  }
  return people;
}

bool stands_before_name(Label label) {
  return label == Label::honorific || label == Label::rank || label == Label::occupation ||
         label == Label::title;
}

bool is_count(Label label) {
  return label == Label::plural || label == Label::number_word || label == Label::number_1_12 ||
         label == Label::number_13_31 || label == Label::number_32_99 || label == Label::vague_number;
}

/// "Ông từng là", "Đồng chí giữ chức", "Đồng chí này": somebody named before.
bool is_bare_reference(const UnitString& entities, std::uint32_t at) {
  const Unit& unit = entities.units[at];
  if (unit.label == Label::pronoun) return true;
  const bool address = unit.label == Label::honorific ||
                       (unit.label == Label::recipient_noun && unit.may_be(Label::honorific));
  if (!address || (at > 0 && is_count(entities.label(at - 1)))) return false;
  if (at + 1 == entities.size()) return true;
  const Label next = entities.label(at + 1);
  return next != Label::person && !stands_before_name(next);
}

/// The subject of the verb at `verb`: the nearest name on its left, or whom a pronoun there stands for.
std::optional<std::uint32_t> subject_of(const UnitString& entities, std::uint32_t verb, const Draft& draft) {
  std::optional<std::uint32_t> first_here;
  for (std::uint32_t i = 0; i < entities.size() && !first_here; ++i) {
    if (entities.label(i) == Label::person) first_here = entities.units[i].fact;
  }
  for (std::uint32_t i = verb; i-- > 0;) {
    if (entities.label(i) == Label::person) return entities.units[i].fact;
    if (!is_bare_reference(entities, i)) continue;
    // Mentions stand in the draft in the order of the text; those of this sentence are its last.
    const std::uint32_t before = first_here ? *first_here : static_cast<std::uint32_t>(draft.people.size());
    if (before == 0) return std::nullopt;
    return before - 1;
  }
  return std::nullopt;
}

/// "A, B và ông C được bầu làm": all whom "và" joins to the subject right before the verb.
std::vector<std::uint32_t> subjects_of(const UnitString& entities, std::uint32_t verb,
                                       std::uint32_t subject) {
  std::vector<std::uint32_t> subjects = {subject};
  if (verb == 0 || entities.label(verb - 1) != Label::person) return subjects;
  Label joint = Label::and_;
  std::uint32_t at = verb - 1;
  const auto skip_address = [&] {
    while (at > 0 && is_one_of(entities.label(at - 1), {Label::honorific, Label::rank, Label::occupation}))
      --at;
  };
  for (skip_address(); at > 1 && entities.label(at - 1) == joint && entities.label(at - 2) == Label::person;
       skip_address()) {
    at -= 2;
    subjects.insert(subjects.begin(), entities.units[at].fact);
    joint = Label::comma;
  }
  return subjects;
}

/// "… đối với ông Trần Văn Hòa", "… của ông Trần Văn Hòa": whom an office was given to or taken from.
std::optional<std::uint32_t> object_after(const UnitString& entities, std::uint32_t from) {
  constexpr std::uint32_t reach = 14;
  for (std::uint32_t i = from; i < entities.size() && i < from + reach; ++i) {
    if (entities.label(i) != Label::for_ && entities.label(i) != Label::of) continue;
    std::uint32_t name = i + 1;
    while (name < entities.size() && stands_before_name(entities.label(name))) ++name;
    if (name < entities.size() && entities.label(name) == Label::person) return entities.units[name].fact;
  }
  return std::nullopt;
}

/// When a verb says that an office was taken up: the nearest date on its left, with a year.
PartialDate date_before(const UnitString& entities, std::uint32_t verb, const Draft& draft) {
  for (std::uint32_t i = verb; i-- > 0;) {
    if (entities.label(i) != Label::date || entities.units[i].fact >= draft.dates.size()) continue;
    const PartialDate& value = draft.dates[entities.units[i].fact].date.value;
    if (value.year != 0) return value;
  }
  return {};
}

/// A verb of filling an office, or of sending somebody away from it, says by whom rather than who, but in
/// the passive.
bool has_its_holder_as_subject(const UnitString& entities, Range verb) {
  constexpr std::int32_t done_to_another = 3;
  const Unit& unit = entities.units[verb.begin];
  const bool sends_away = unit.entry != nullptr && unit.entry->value == done_to_another;
  if (unit.label != Label::appoint && !sends_away) return true;
  return verb.begin > 0 && entities.label(verb.begin - 1) == Label::passive;
}

std::vector<std::uint32_t> holders_of(const Match& match, const UnitString& entities, const Draft& draft) {
  if (const auto people = match.part("people")) return people_in(entities, *people);
  if (match.part("given")) {
    if (const auto object = object_after(entities, match.units.end)) return {*object};
  }
  const auto verb = match.part("held") ? match.part("held") : match.part("given");
  if (!verb || !has_its_holder_as_subject(entities, *verb)) return {};
  const auto subject = subject_of(entities, verb->begin, draft);
  if (!subject) return {};
  return subjects_of(entities, verb->begin, *subject);
}

}  // namespace

void link_titles(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  Draft& draft = reading.draft;
  share_from_the_right(entities, draft);
  set_title_status(entities, draft, reading.memory.published ? reading.memory.published->year : 0);
  reading.run_each(rules, entities, [&](const Match& match) {
    const auto titles = match.part("titles");
    if (!titles) return false;
    const std::vector<std::uint32_t> holders = holders_of(match, entities, draft);
    const auto verb = match.part("held");
    const PartialDate since = verb ? date_before(entities, verb->begin, draft) : PartialDate{};
    bool linked = false;
    for (std::uint32_t i = titles->begin; i < titles->end && !holders.empty(); ++i) {
      if (entities.label(i) != Label::title) continue;
      TitleMention& title = draft.titles[entities.units[i].fact];
      if (!title.holders.empty()) continue;
      title.holders = holders;
      title.holder_rule = match.rule->name;
      title.since = since;
      linked = true;
    }
    return linked;
  });
}

}  // namespace vanthu
