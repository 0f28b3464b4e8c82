// SPDX-License-Identifier: Apache-2.0
#include "lexicon/body_parents.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "lexicon/body_parts.h"
#include "lexicon/neighbours.h"

namespace vanthu {
namespace {

/// The value of a whole body that holds offices of its own (data/lexicon/bodies.tsv): Bộ Y tế.
constexpr std::int32_t holds_offices = 6;
constexpr std::int32_t part_of_ministry = 7;  ///< the same, itself held by a ministry: Tổng cục Thuế
constexpr std::int32_t below_ministry = 4;    ///< how high such a part stands for what may hold it: Bộ is 5

/// The parts and joiners of one body between its role and what holds it.
constexpr std::size_t most_parts = 10;

/// "Cục trưởng Cục A, Tổng cục Thuế, Bộ Tài chính".
bool is_part_of_ministry(const Unit& unit) {
  return unit.label == Label::body && unit.has_value(part_of_ministry);
}

/// "Vụ Châu Mỹ", "Phòng Quan hệ Bắc Mỹ": a place of no level after a head or a field is what the body is for.
bool is_region(const UnitString& phrases, std::size_t at) {
  if (at == 0 || phrases.label(at) != Label::place) return false;
  const Unit& place = phrases.units[at];
  return place.has_value(0) && is_one_of(phrases.label(at - 1), {Label::body_head, Label::field});
}

/// "Vụ Tổng hợp, thuộc Bộ Tài chính", "Khoa Đào tạo chất lượng cao của Trường Đại học Hòa Phát": in an office
/// a comma before "thuộc" (of), or such a word after those of a body, and the body that holds the one before
/// it, however high either stands.
bool joins_stated_parent(const UnitString& phrases, std::size_t joiner) {
  constexpr LabelSet names_body{Label::body, Label::body_head};
  const bool after_comma = phrases.label(joiner) == Label::comma;
  const std::size_t before_parent = after_comma ? joiner + 1 : joiner;
  if (before_parent + 1 >= phrases.size() || !names_body.has(phrases.label(before_parent + 1))) return false;
  if (after_comma ? !phrases.units[before_parent].may_be(Label::belong)
                  : phrases.label(joiner - 1) != Label::body_word)
    return false;
  bool has_body = false;
  for (std::size_t at = joiner; at > 0 && joiner - at < most_parts; --at) {
    const Label label = phrases.label(at - 1);
    if (is_role(label)) return has_body || has_head_inside(phrases.units[at - 1]);
    if (!is_body_part(label) && label != Label::body_joiner) return false;
    has_body = has_body || names_body.has(label);
  }
  return false;
}

/// The head of a body, or a role that ends with one.
bool begins_body(const Unit& unit) { return unit.label == Label::body_head || has_head_inside(unit); }

/// Whether the unit may be the end of a body that another holds.
bool may_end_held_body(const UnitString& phrases, std::size_t at) {
  constexpr LabelSet ends{Label::field,     Label::capital,     Label::compound, Label::abbreviation,
                          Label::body_head, Label::body_number, Label::body_word};
  const Label label = phrases.label(at);
  const bool after_part =
      at > 1 && (is_body_part(phrases.label(at - 1)) || phrases.label(at - 1) == Label::body_joiner);
  // "Trung tâm Nghiên cứu Trung Quốc", and not "Bộ trưởng Quốc phòng Trung Quốc".
  const bool of_minister = at > 1 && phrases.label(at - 1) == Label::field && is_role(phrases.label(at - 2));
  if (label == Label::country) return after_part && !of_minister;
  if (label == Label::body && after_part) return true;
  return ends.has(label) || is_region(phrases, at) || is_part_of_ministry(phrases.units[at]);
}

}  // namespace

bool has_head_inside(const Unit& role) {
  constexpr std::int32_t with_head = 5;
  return role.label == Label::role && role.has_value(with_head);
}

bool leads_state(const Unit& office) {
  constexpr std::int32_t of_the_state = 6;
  return office.label == Label::office && office.has_value(of_the_state);
}

bool is_of_state(const Unit& role) {
  constexpr std::int32_t state_alone = 4;
  return role.label == Label::role && role.has_value(state_alone);
}

bool is_of_ministry(const Unit& role) {
  constexpr std::int32_t in_ministry = 7;
  return role.label == Label::role && role.has_value(in_ministry);
}

std::int32_t standing(const Unit& unit) {
  if (unit.entry == nullptr) return 0;
  if (unit.label == Label::body_head) return unit.entry->value;
  if (unit.label != Label::body || unit.entry->value < holds_offices) return 0;
  return unit.entry->value == part_of_ministry ? holds_offices - 1 : holds_offices;
}

bool joins_parent_body(const UnitString& phrases, std::size_t joiner) {
  constexpr std::int32_t of_a_department = 2;  // "Trưởng phòng", "Trưởng khoa": the role names the body
  constexpr std::int32_t of_an_office = 3;     // "Viện", "Văn phòng"
  if (joiner == 0 || joiner + 1 >= phrases.size()) return false;
  const std::int32_t parent = standing(phrases.units[joiner + 1]);
  if (parent == 0 || !may_end_held_body(phrases, joiner - 1)) return false;
  std::optional<std::int32_t> held;  // by the head next to the joiner: "Đội A, Phòng B, Công an tỉnh C"
  bool has_body = false;             // "Viện Huyết học Trung ương": only after a head
  for (std::size_t at = joiner; at > 0 && joiner - at < most_parts; --at) {
    const Unit& unit = phrases.units[at - 1];
    if (is_role(unit.label)) {
      // "Chủ tịch Hiệp hội Cà phê Việt Nam, Tập đoàn": what is of the country is held by nothing but a
      // ministry.
      const bool of_country = phrases.label(joiner - 1) == Label::country && held.value_or(0) > of_an_office;
      if (of_country && phrases.label(joiner + 1) == Label::body_head) return false;
      return held.value_or(of_a_department) < parent && (held || !has_body);
    }
    if (!is_body_part(unit.label) && unit.label != Label::body_joiner) return false;
    if (at == joiner && is_part_of_ministry(unit)) {
      held = below_ministry;
      continue;
    }
    if (unit.label == Label::place_type) return false;
    if (unit.label == Label::place && !is_region(phrases, at - 1)) return false;
    if (unit.label == Label::body && (held || standing(unit) >= parent)) return false;
    has_body = has_body || unit.label == Label::body;
    if (unit.label != Label::body_head || held) continue;
    // "Tổng cục Cảnh sát", "Phó Trưởng phòng Cảnh sát truy nã": what the body is for.
    if (standing(unit) == 0 && at > 1 && begins_body(phrases.units[at - 2])) continue;
    held = standing(unit);
    if (held == 0) return false;
  }
  return false;
}

bool joins_holding_body(const UnitString& phrases, std::size_t dash) {
  constexpr LabelSet names_body{Label::body, Label::body_head};
  const Neighbours near(phrases, dash);
  const Unit* body = near.right_unit(1);
  if (body == nullptr || !names_body.has(body->label)) return false;
  // "Vụ Pháp chế - Thanh tra": the head of a body alone names none, and may be what the body is for.
  if (body->label == Label::body_head && !is_body_part(near.right(2)))
    return near.left() == Label::field && body->may_be(Label::field);
  // "Chủ tịch SPD - đảng lớn nhất": what the body is, and not another.
  constexpr LabelSet names{Label::body, Label::capital, Label::abbreviation};
  if (names.has(near.left()) && body->letters == LetterCase::lower) return false;
  // "UBND", "ĐHQG": a whole body of no standing holds others too.
  const bool holds_any = body->label == Label::body && standing(*body) == 0;
  std::int32_t held = 0;
  for (std::size_t at = dash; at > 0 && dash - at < most_parts; --at) {
    const Unit& unit = phrases.units[at - 1];
    if (is_role(unit.label))
      return (at < dash || has_head_inside(unit)) && (holds_any || held <= standing(*body));
    if (!is_body_part(unit.label) && unit.label != Label::body_joiner) return false;
    if (held == 0 && unit.label == Label::body_head) held = standing(unit);
  }
  return false;
}

void join_parent_bodies(UnitString& phrases) {
  for (std::size_t at = 1; at + 1 < phrases.size(); ++at) {
    const Label label = phrases.label(at);
    if (!is_one_of(label, {Label::comma, Label::hyphen, Label::of, Label::belong})) continue;
    const bool stated = label != Label::hyphen && joins_stated_parent(phrases, at);
    if (!stated && !joins_parent_body(phrases, at)) continue;
    phrases.set_label(at, Label::body_joiner);
    if (stated && label == Label::comma) phrases.set_label(at + 1, Label::body_joiner);
  }
}

bool joins_higher_place(const UnitString& phrases, std::size_t comma) {
  if (comma < 2 || comma + 1 >= phrases.size()) return false;
  const auto level = [&](std::size_t at) {
    const Unit& unit = phrases.units[at];
    const bool has_level = is_one_of(unit.label, {Label::place_type, Label::place, Label::body});
    const std::int32_t value = has_level && unit.entry != nullptr ? unit.entry->value : 0;
    return value < holds_offices ? value : 0;
  };
  const auto is_name = [&](std::size_t at) {
    return at < phrases.size() && is_one_of(phrases.label(at), {Label::place, Label::body_number});
  };
  // "phường Láng Hạ, quận Đống Đa": names that no lexicon has.
  std::size_t kind = comma - 2;
  const bool unknown = phrases.label(comma - 1) == Label::capital;
  while (unknown && kind > 0 && comma - kind < 4 && phrases.label(kind) == Label::capital) --kind;
  // "TP Hà Nội, Hải Phòng" are two of one level, but "TP Nam Định, tỉnh Nam Định" are not.
  const bool alike = phrases.label(comma + 1) == Label::place;
  const std::int32_t lower = alike ? std::max(level(kind), level(comma - 1)) : level(kind);
  const bool names_unknown = phrases.label(comma + 1) == Label::place_type && comma + 2 < phrases.size() &&
                             phrases.label(comma + 2) == Label::capital;
  const bool named = phrases.label(comma + 1) == Label::place || is_name(comma + 2) || names_unknown;
  return lower > 0 && (unknown || is_name(comma - 1)) && level(comma + 1) > lower && named;
}

}  // namespace vanthu
