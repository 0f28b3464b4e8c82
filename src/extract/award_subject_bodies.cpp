// SPDX-License-Identifier: Apache-2.0
//
// Bodies among those who receive: what holds them, where they are and whose jubilee it is.
#include "extract/award_recipients.h"
#include "lexicon/body_parents.h"

namespace vanthu {
namespace {

/// Of a word for a kind of place: 5 province … 1 hamlet; 0 of any other.
std::int32_t place_level(const Unit& unit) {
  constexpr std::int32_t province = 5;
  for (std::int32_t level = province; level > 0; --level) {
    if (unit.may_be(Label::place_type, level)) return level;
  }
  return 0;
}

}  // namespace

/// "Phòng Cảnh sát giao thông, Công an tỉnh A được": the first body, and what holds it.
bool RecipientReader::are_held_by_next(const std::vector<RecipientGroup>& groups) const {
  std::int32_t held = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const RecipientGroup& group = groups[i];
    if (group.bodies.size() != 1 || !group.people.empty()) return false;
    const std::int32_t holds = standing(entities_.units[group.head.begin]);
    const bool joined = i == 0 || label(group.head.begin - 1) == Label::comma;
    if (holds <= held || !joined) return false;
    held = holds;
  }
  return groups.size() > 1;
}

/// "Lãnh đạo Công ty A": whoever leads the body whose name follows.
bool RecipientReader::leads_body(std::uint32_t at) const {
  constexpr std::int32_t for_the_body = 4;
  return label(at) == Label::occupation && entities_.units[at].has_value(for_the_body);
}

/// "Trường A, phường B": a place after a comma where the body before it is.
bool RecipientReader::is_where_body_is(std::uint32_t begin, std::uint32_t floor) const {
  if (!is_place_at(begin) || begin < floor + 2 || label(begin - 1) != Label::comma) return false;
  const auto body = noun_phrase_before(begin - 1, floor);
  if (!body) return false;
  // "xã Tân Hà, huyện Lâm Hà": the greater holds the lesser.
  const std::int32_t inner = place_level(entities_.units[*body]);
  return is_body(*body) || (inner > 0 && inner < place_level(entities_.units[begin]));
}

/// "Ông A dạy giỏi tỉnh B, được tặng": a place that says more of the noun before it, which is the subject
/// only where nobody else is.
bool RecipientReader::is_place_of_noun(Range units, std::uint32_t verb, std::uint32_t floor) const {
  constexpr LabelSet places{Label::place, Label::place_type, Label::country};
  constexpr LabelSet nouns{Label::word, Label::compound, Label::field_small, Label::date};
  constexpr LabelSet adverbs{Label::subject_stop, Label::stop, Label::word};
  if (units.begin == floor || !is(units.begin - 1, nouns) ||
      run_over(entities_, units.begin, places) < units.end)
    return false;
  return run_over(entities_, units.end, adverbs) != verb;
}

/// "A phát biểu tại lễ đón nhận", "A dự lễ đón nhận": whoever comes to see that somebody receives.
bool RecipientReader::is_of_ceremony_attended(std::uint32_t verb, std::uint32_t floor) const {
  constexpr LabelSet ceremony{Label::date_cue, Label::protect};  // "lễ", "buổi lễ"
  if (verb < floor + 2 || !is(verb - 1, ceremony)) return false;
  const std::uint32_t before = verb - 2;
  if (label(before) == Label::at) return before > floor && label(before - 1) == Label::report;
  return entities_.units[before].may_be(Label::event_attend);
}

/// "A còn là một học sinh giỏi, được tặng": what the subject is.
bool RecipientReader::is_predicate(const RecipientGroup& group, std::uint32_t floor) const {
  return group.kind == RecipientGroup::Kind::counted && group.count == 1 && group.head.begin > floor &&
         label(group.head.begin - 1) == Label::hold;
}

/// "được Đảng ủy, Ban Giám đốc ghi nhận": whether the noun phrase at `begin` is among those by whom something
/// was done to the subject.
bool RecipientReader::is_agent(std::uint32_t begin, std::uint32_t floor) const {
  constexpr LabelSet bodies{Label::body,       Label::body_head, Label::organization, Label::place,
                            Label::place_type, Label::country,   Label::capital,      Label::abbreviation,
                            Label::field,      Label::title,     Label::office,       Label::comma,
                            Label::and_};
  if (begin <= floor || !is(begin - 1, joint_)) return false;
  std::uint32_t first = begin;
  while (first > floor && is(first - 1, bodies)) --first;
  return first > floor && label(first - 1) == Label::passive && !is(first, joint_);
}

/// Whether a word that only bodies begin with stands there.
bool RecipientReader::is_body(std::uint32_t at) const {
  return label(at) == Label::body || label(at) == Label::body_head || label(at) == Label::organization;
}

/// "A dự lễ kỷ niệm 50 năm thành lập Công ty B và đón nhận …": it is B that receives.
std::optional<RecipientGroup> RecipientReader::jubilee_before(std::uint32_t verb) const {
  if (verb < 3 || label(verb - 1) != Label::and_) return std::nullopt;
  // "… thành lập tỉnh A (1/9/1958 - 1/9/2018) và đón nhận"
  std::uint32_t end = verb - 1;
  if (label(end - 1) == Label::close_bracket) {
    while (end > 1 && label(end - 1) != Label::open_bracket) --end;
    --end;
  }
  const auto begin = noun_phrase_before(end, 0);
  if (!begin || *begin == 0 || !(is_body(*begin) || is_place_at(*begin))) return std::nullopt;
  constexpr std::uint32_t reach = 8;
  for (std::uint32_t at = *begin; at > 0 && *begin - at < reach; --at) {
    if (label(at - 1) == Label::date_cue) return body_group({*begin, end});
  }
  return std::nullopt;
}

}  // namespace vanthu
