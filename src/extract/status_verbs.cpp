// SPDX-License-Identifier: Apache-2.0
#include "extract/status_verbs.h"

#include "extract/title_periods.h"
#include "extract/title_subjects.h"

namespace vanthu {

bool StatusVerbs::is_next_left_too(std::uint32_t name) const {
  std::uint32_t at = name + 1;
  if (at < entities_.size() && entities_.label(at) == Label::open_bracket)
    at = static_cast<std::uint32_t>(entities_.find(Label::close_bracket, at)) + 1;
  if (at + 2 >= entities_.size() || entities_.label(at) != Label::and_) return false;
  return entities_.label(at + 1) == Label::title && is_name_or_before_it(entities_.label(at + 2));
}

bool StatusVerbs::says_all(std::uint32_t at) const {
  constexpr std::int32_t complete = 5;
  return has_value(at, Label::past, complete) && !governs(at);
}

bool StatusVerbs::is_one_of_all_changes(std::uint32_t verb) const {
  std::uint32_t at = verb;
  while (at > 1 && is_one_of(entities_.label(at - 1), {Label::comma, Label::and_}) &&
         is_one_of(entities_.label(at - 2), {Label::past, Label::appoint}))
    at -= 2;
  return at < verb && entities_.label(at) == Label::appoint;
}

bool StatusVerbs::may_be_done(std::uint32_t at) const {
  if (at == 0) return false;
  if (!has_value(at, Label::past, done_to_another) && !has_value(at, Label::past, takes)) return false;
  return has_value(at - 1, Label::stop, possible) || entities_.label(at - 1) == Label::acting;
}

bool StatusVerbs::tells_of_office_after(std::uint32_t mark) const {
  if (mark == 0 || entities_.label(mark - 1) != Label::open_bracket) return false;
  std::uint32_t hold = mark + 1;
  if (hold < entities_.size() && is_one_of(entities_.label(hold), {Label::stop, Label::subject_stop})) ++hold;
  const std::uint32_t verb = hold;
  while (hold < entities_.size() && entities_.label(hold) == Label::hold) ++hold;
  return hold > verb && hold < entities_.size() && entities_.label(hold) == Label::title;
}

bool StatusVerbs::ends_opening_clause(std::uint32_t comma) const {
  constexpr LabelSet openers{Label::stop, Label::subject_stop, Label::date_cue, Label::at, Label::past};
  constexpr LabelSet verbs{Label::report,  Label::stop,         Label::passive,
                           Label::propose, Label::subject_stop, Label::word};
  if (comma < 3 || !openers.has(entities_.label(0)) || entities_.label(comma - 1) != Label::title)
    return false;
  if (entities_.find(Label::comma, 0) < comma || comma + 3 >= entities_.size()) return false;
  return entities_.label(comma + 1) == Label::title && entities_.label(comma + 2) == Label::person &&
         verbs.has(entities_.label(comma + 3));
}

bool StatusVerbs::ends_tenure(std::uint32_t tenure) const {
  if (tenure == 0 || !has_value(tenure - 1, Label::stop, ends)) return false;
  std::uint32_t at = tenure + 1;
  if (at < entities_.size() && entities_.label(at) == Label::of) ++at;
  return at < entities_.size() && entities_.label(at) == Label::title;
}

bool StatusVerbs::is_named_office(std::uint32_t at) const {
  return at + 1 < entities_.size() && entities_.label(at) == Label::title &&
         is_name_or_before_it(entities_.label(at + 1));
}

bool StatusVerbs::is_done_by_what_follows(std::uint32_t verb) const {
  if (verb + 1 >= entities_.size()) return false;
  // "bức thư sa thải của Tổng thống"
  const bool is_noun =
      has_value(verb, Label::past, done_to_another) && entities_.label(verb + 1) == Label::of;
  return is_noun || entities_.label(verb + 1) == Label::by;
}

std::uint32_t StatusVerbs::by_another(std::uint32_t verb) const {
  if (!has_value(verb, Label::past, done_to_another) || governs(verb)) return verb;
  std::uint32_t at = verb;
  while (at > 0 && (is_name_or_before_it(entities_.label(at - 1)) ||
                    is_one_of(entities_.label(at - 1), {Label::title, Label::body, Label::place})))
    --at;
  return at > 0 && is_done_to(entities_.units[at - 1]) ? at - 1 : verb;
}

bool StatusVerbs::governs(std::uint32_t verb) const {
  return verb + 1 < entities_.size() &&
         is_one_of(entities_.label(verb + 1), {Label::title, Label::hold, Label::plural, Label::person,
                                               Label::honorific, Label::rank, Label::newly, Label::of});
}

bool StatusVerbs::is_state(std::uint32_t hold) const {
  constexpr std::int32_t state = 5;
  return has_value(hold, Label::hold, state);
}

bool StatusVerbs::tells_of_office_before(std::uint32_t at) const {
  constexpr std::int32_t may_stand_after = 2;
  const Unit& unit = entities_.units[at];
  return at > 0 && unit.has_value(may_stand_after) && entities_.label(at - 1) == Label::title;
}

bool StatusVerbs::notes_office_before(std::uint32_t at) const {
  return at > 1 && tells_of_before(at) && entities_.label(at - 1) == Label::open_bracket &&
         entities_.label(at - 2) == Label::title;
}

bool StatusVerbs::is_name_or_before_it(Label label) {
  return label == Label::person || label == Label::honorific || label == Label::rank ||
         label == Label::occupation;
}

bool StatusVerbs::stands_in_list(Label label) {
  return is_one_of(
      label, {Label::rank, Label::body, Label::body_head, Label::field, Label::place, Label::place_type,
              Label::country, Label::capital, Label::abbreviation, Label::at, Label::of, Label::body_joiner,
              Label::body_number, Label::compound, Label::body_word});
}

bool StatusVerbs::opens_sentence_only(std::uint32_t at) const { return at == 0 && tells_of_before(at); }

bool StatusVerbs::tells_of_before(std::uint32_t at) const { return has_value(at, Label::past, before_event); }

bool StatusVerbs::tells_of_event_before(std::uint32_t at) const {
  return tells_of_before(at) && at + 1 < entities_.size() && entities_.label(at + 1) == Label::title;
}

bool StatusVerbs::leads_to_next(std::uint32_t before) const {
  if (!tells_of_before(before)) return false;
  constexpr LabelSet leads_to_verb{Label::passive, Label::appoint, Label::stop, Label::subject_stop};
  std::uint32_t at = before + 1;
  while (at < entities_.size() && leads_to_verb.has(entities_.label(at))) ++at;
  return at < entities_.size() && entities_.label(at) == Label::hold;
}

std::uint32_t StatusVerbs::held_until(std::uint32_t before) const {
  constexpr LabelSet time{Label::date,       Label::term,        Label::from,    Label::to,
                          Label::year_head,  Label::tenure_head, Label::measure, Label::date_cue,
                          Label::month_head, Label::comma};
  constexpr LabelSet list{Label::title,  Label::comma, Label::semicolon,  Label::and_,
                          Label::hyphen, Label::colon, Label::concurrent, Label::plural};
  std::uint32_t at = before;
  while (at > 0 && (time.has(entities_.label(at - 1)) || is_number_of_years(entities_.label(at - 1)) ||
                    has_value(at - 1, Label::stop, within)))
    --at;
  if (at == 0 || entities_.label(at - 1) != Label::title) return before;
  while (at > 0 && list.has(entities_.label(at - 1))) --at;
  return at > 0 && entities_.label(at - 1) == Label::hold ? at - 1 : before;
}

bool StatusVerbs::is_told_of_before(std::uint32_t hold) const {
  constexpr LabelSet subject{Label::comma, Label::person, Label::honorific, Label::rank, Label::pronoun};
  std::uint32_t at = hold;
  while (at > 0 && subject.has(entities_.label(at - 1))) --at;
  return at == 1 && at < hold && has_value(0, Label::stop, was_before);
}

bool StatusVerbs::is_capacity_then(std::uint32_t hold) const {
  return hold == 2 && entities_.label(1) == Label::comma;
}

std::uint32_t StatusVerbs::name_begin(std::uint32_t end) const {
  std::uint32_t at = end;
  while (at > 0 && is_name_or_before_it(entities_.label(at - 1))) --at;
  return at;
}

std::uint32_t StatusVerbs::subject_begin(std::uint32_t verb) const {
  std::uint32_t at = verb;
  while (at > 0 &&
         (is_name_or_before_it(entities_.label(at - 1)) || entities_.label(at - 1) == Label::pronoun))
    --at;
  return at;
}

bool StatusVerbs::was_then(std::uint32_t hold) const {
  std::uint32_t verb = hold;
  // "đang là"
  if (verb > 0 && is_one_of(entities_.label(verb - 1), {Label::stop, Label::subject_stop})) --verb;
  const std::uint32_t at = subject_begin(verb);
  if (at == 0 || !is_state(hold)) return false;
  const bool is_named = at < verb;
  const bool tells_when =
      entities_.label(at - 1) == Label::period_head || has_value(at - 1, Label::stop, when_held) ||
      has_value(at - 1, Label::protect, at_a_time) || has_value(at - 1, Label::date_cue, gone_by);
  if (is_named && tells_when) return true;
  // "Bí thư Tỉnh ủy khi đó giữ chức": that one tells of the office before it.
  const bool of_office = at > 1 && entities_.label(at - 2) == Label::title;
  return entities_.label(at - 1) == Label::past_after && (is_named || !of_office);
}

bool StatusVerbs::was_still(std::uint32_t hold) const {
  constexpr std::int32_t still = 3;
  const bool says_still = hold > 0 && has_value(hold - 1, Label::stop, still);
  if (!says_still && !is_state(hold)) return false;
  const std::uint32_t verb = says_still ? hold - 1 : hold;
  const std::uint32_t at = subject_begin(verb);
  const bool is_named = at < verb;
  if (at == 0 || !has_value(at - 1, Label::subject_stop, when) || (says_still && !is_named)) return false;
  // "kể từ khi bà Lê Thị Mai giữ chức": she may hold it still.
  return says_still || at == 1 || !is_one_of(entities_.label(at - 2), {Label::from, Label::date_cue});
}

bool StatusVerbs::is_left_for_next(std::uint32_t title) const {
  constexpr std::uint32_t reach = 6;
  if (title == 0 || title + 2 >= entities_.size() || entities_.label(title - 1) != Label::from) return false;
  const Label after = entities_.label(title + 1);
  const bool takes_next = after == Label::hold && !is_state(title + 1);
  // "từ Trưởng phòng được bổ nhiệm làm Phó Giám đốc"
  const bool moves = takes_next || (after == Label::passive &&
                                    is_one_of(entities_.label(title + 2), {Label::appoint, Label::hold}));
  if (moves && title > 1 && is_one_of(entities_.label(title - 2), {Label::person, Label::close_bracket}))
    return true;
  const bool goes_on = takes_next || (after == Label::stop &&
                                      is_one_of(entities_.label(title + 2), {Label::title, Label::hold}));
  for (std::uint32_t at = title - 1; goes_on && at > 0 && at + reach >= title; --at) {
    if (is_one_of(entities_.label(at - 1), {Label::appoint, Label::passive})) return true;
  }
  return false;
}

bool StatusVerbs::has_value(std::uint32_t at, Label label, std::int32_t value) const {
  const Unit& unit = entities_.units[at];
  return unit.label == label && unit.has_value(value);
}

bool StatusVerbs::ends_a_period(std::uint32_t hold) const {
  std::uint32_t at = hold;
  if (at > 0 && entities_.label(at - 1) == Label::hold) --at;
  if (at > 0 && entities_.label(at - 1) == Label::running) --at;
  at = subject_begin(at);  // "trong 5 năm ông Trần Văn Hòa làm"
  if (at < 2 || !is_one_of(entities_.label(at - 1), {Label::year_head, Label::month_head, Label::tenure_head,
                                                     Label::ordinal_term_head}))
    return false;
  return is_number_of_years(entities_.label(at - 2));
}

bool StatusVerbs::goes_on_to_another(std::uint32_t then) const {
  if (then + 1 >= entities_.size() || entities_.label(then + 1) != Label::hold) return false;
  std::uint32_t at = then;
  while (at > 0 && is_one_of(entities_.label(at - 1), {Label::comma, Label::semicolon, Label::term})) --at;
  return at > 0 && entities_.label(at - 1) == Label::title;
}

bool StatusVerbs::is_other_verb(const Unit& unit) {
  if (unit.label == Label::stop) return !unit.has_value(introduces);
  return is_one_of(unit.label, {Label::propose, Label::give, Label::report, Label::receive, Label::commend});
}

}  // namespace vanthu
