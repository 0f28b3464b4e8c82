// SPDX-License-Identifier: Apache-2.0
#include "lexicon/relabel.h"

namespace vanthu {
namespace {

/// "sở", "ban", "nội vụ" in small letters are parts of a body only beside other parts of one.
void part_small_letters(UnitString& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words.units[i].letters != LetterCase::lower) continue;
    if (words.label(i) == Label::body_head) words.set_label(i, Label::body_head_small);
    if (words.label(i) == Label::field) words.set_label(i, Label::field_small);
  }
}

/// "Sở Kế hoạch", "Phòng Thông báo": after the head of a body a type of document is a field.
void turn_types_into_fields(UnitString& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const Label label = words.label(i);
    if (label != Label::document_type && label != Label::plan_type) continue;
    const Label before = words.label(i - 1);
    const bool after_head =
        before == Label::body_head || before == Label::body_head_small || before == Label::role;
    if (after_head && words.units[i].may_be(Label::field)) words.set_label(i, Label::field);
  }
}

}  // namespace

void relabel(UnitString& words) {
  part_small_letters(words);
  turn_types_into_fields(words);
}

}  // namespace vanthu
