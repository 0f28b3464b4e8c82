// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/units.h"

namespace vanthu {

/// Whether units of this label can be part of a body's name: Sở, Nội vụ, tỉnh, Hà Giang.
[[nodiscard]] constexpr bool is_body_part(Label label) {
  return is_one_of(label, {Label::body, Label::body_head, Label::field, Label::compound, Label::place_type,
                           Label::place, Label::country, Label::capital, Label::abbreviation, Label::source,
                           Label::body_number, Label::body_word});
}

/// Whether units of this label can follow the head of a body as its own name.
[[nodiscard]] constexpr bool is_proper(Label label) {
  return is_one_of(label,
                   {Label::capital, Label::compound, Label::place, Label::country, Label::abbreviation});
}

/// Whether units of this label can belong to a list of fields: "Văn hóa, Thể thao".
[[nodiscard]] constexpr bool is_field_like(Label label) {
  return is_one_of(label, {Label::field, Label::compound, Label::capital, Label::abbreviation});
}

/// Runs over the string of phrases and gives small-letter words, numbers, commas and small words
/// inside the name of a body the labels of its parts, so that "Sở Văn hóa, Thể thao và Du lịch tỉnh
/// Hà Giang" is one run of body parts and joiners. Each step is a function of its own.
void mark_body_parts(UnitString& phrases);

}  // namespace vanthu
