// SPDX-License-Identifier: Apache-2.0
//
// Bodies among those who receive: what holds them, where they are and whose jubilee it is.
#include "extract/award_recipients.h"
#include "lexicon/body_parents.h"

namespace vanthu {

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
  return body && is_body(*body);
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
