// SPDX-License-Identifier: Apache-2.0
#include "extract/counted_nouns.h"

#include "lexicon/numerals.h"

namespace vanthu {

bool is_number_at(const UnitString& phrases, std::uint32_t at) {
  return at < phrases.size() && count_of(phrases.units[at]).has_value();
}

bool CountedNouns::accept(const Match& match) {
  return match.rule->name == "award.counted_people" ? accept_people(match) : accept_noun(match);
}

/// "cho năm cá nhân", "có năm tập thể", "trong đó năm đồng chí": a number there, and no year.
bool CountedNouns::is_five(std::uint32_t at) const {
  constexpr LabelSet leads{Label::for_, Label::commend, Label::and_, Label::comma};
  constexpr std::int32_t has_something = 6;  // "có"
  if (at == 0 || phrases_.units[at].tokens.size() != 1) return false;
  const Unit& before = phrases_.units[at - 1];
  return leads.has(before.label) || before.may_be(Label::part_of_whole) ||
         (before.label == Label::stop && before.has_value(has_something));
}

bool CountedNouns::accept_noun(const Match& match) {
  const std::uint32_t number = match.units.begin;
  // "24/28 doanh nghiệp", "15-17 cá nhân" count something else.
  if (number > 0 && (label(number - 1) == Label::slash || is_number_at(phrases_, number - 1))) return false;
  const auto noun = match.part("noun");
  if (label(number) == Label::year_head)
    return is_five(number) && claim(match.units, match.rule->name, 5, text(*noun));
  // "Công ty Licogi 14 tổ chức lễ": the number is part of a name.
  const Label before = number > 0 ? label(number - 1) : Label::none;
  const Unit& first = phrases_.units[noun->begin];
  if (before == Label::capital || before == Label::abbreviation || before == Label::place_type ||
      (before == Label::body && first.may_be(Label::event_happen)))
    return false;
  // "giám đốc một công ty": the body of the office.
  if (is_one_of(before, {Label::role, Label::role_modifier})) return false;
  // "tuyên dương 106 đại biểu", and not "có 106 đại biểu dự".
  if (first.label == Label::representative && before != Label::commend) return false;
  // "2 ông A và B", but not "2016 ông A".
  if (first.label == Label::honorific && label(number) == Label::year) return false;
  // "15 vụ" are cases, though "vụ" heads bodies too.
  if (first.label == Label::body_head_small && first.may_be(Label::measure)) return false;
  Range units = match.units;
  // "3 tập thể và xã Tân Hà": one more by name.
  constexpr LabelSet names{Label::place, Label::capital, Label::newly};
  const bool named = names.has(label(units.end));
  if (named && units.size() > 3 && phrases_.units[units.end - 1].may_be(Label::place_type)) units.end -= 2;
  return claim(units, match.rule->name, count_of(phrases_.units[number]), text({noun->begin, units.end}));
}

/// "hai đồng chí" is one surface of the lexicon: its first word is the number.
bool CountedNouns::accept_people(const Match& match) {
  const Unit& unit = phrases_.units[match.units.begin];
  const auto tokens = reading_.sentence.tokens.subspan(unit.tokens.begin, unit.tokens.size());
  const Found number =
      reading_.lexicon.longest_with(Label::number_word, tokens.first(1), reading_.sentence.text);
  if (!number || tokens.size() < 2) return false;
  const Span noun{tokens[1].span.begin, unit.span.end};
  return claim(match.units, match.rule->name, number.entry->value,
               reading_.sentence.text.substr(noun.begin, noun.size()));
}

bool CountedNouns::claim(Range units, std::string_view rule, std::optional<std::int64_t> count,
                         std::string_view noun) {
  if (!count || *count == 0) return false;
  const auto fact = static_cast<std::uint32_t>(reading_.draft.counted_nouns.size());
  reading_.draft.counted_nouns.push_back({*count, std::string(noun), rule});
  claims_.push_back({units, Label::counted, fact});
  return true;
}

}  // namespace vanthu
