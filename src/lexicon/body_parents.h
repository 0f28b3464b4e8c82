// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "lexicon/units.h"

namespace vanthu {

[[nodiscard]] constexpr bool is_role(Label label) {
  return is_one_of(label, {Label::role, Label::role_of, Label::role_modifier, Label::office});
}

/// "Trưởng phòng", "Phó khoa": a role that ends with the head of its body.
[[nodiscard]] bool has_head_inside(const Unit& role);

/// "Thủ tướng", "Chủ tịch nước": an office of the whole state.
[[nodiscard]] bool leads_state(const Unit& office);

/// "tổng thống", "ngoại trưởng": a role that only a state has.
[[nodiscard]] bool is_of_state(const Unit& role);

/// "Bộ trưởng", "Thứ trưởng": a role in a ministry.
[[nodiscard]] bool is_of_ministry(const Unit& role);

/// The value of COUNTRY for "Việt Nam", the country whose newspapers are read.
inline constexpr std::int32_t own_country = 1;

/// "Việt Nam", by any of its names.
[[nodiscard]] inline bool is_own_country(const Unit& unit) {
  return unit.label == Label::country && unit.has_value(own_country);
}

/// How high the body that begins with the unit stands among those that hold others (the values of
/// body_heads.tsv and bodies.tsv); 0 for what holds and is held by none.
[[nodiscard]] std::int32_t standing(const Unit& unit);

/// "Vụ trưởng Vụ Tổng hợp, Văn phòng Chính phủ", "Phó phòng kế toán, Tập đoàn FLC": in an office a comma
/// or a dash before the body that holds the one before it.
[[nodiscard]] bool joins_parent_body(const UnitString& phrases, std::size_t joiner);

/// "Trưởng phòng Dự báo - Trung tâm Khí tượng", "Phó phòng Kinh tế - UBND quận Ba Đình": in an office a dash
/// before the body that holds the one before it, where a comma would leave that open.
[[nodiscard]] bool joins_holding_body(const UnitString& phrases, std::size_t dash);

/// "Trưởng bộ môn Cơ điện tử, Trường Đại học Hòa Phát", "Vụ trưởng Vụ Tổng hợp, thuộc Bộ Tài chính": joins
/// the bodies that hold others where the end of those is known only when all their words are marked, and
/// where "thuộc" (of) says it.
void join_parent_bodies(UnitString& phrases);

/// "huyện Đông Anh, thành phố Hà Nội", "quận 1, TP.HCM": a comma before the place that holds the one
/// before it.
[[nodiscard]] bool joins_higher_place(const UnitString& phrases, std::size_t comma);

}  // namespace vanthu
