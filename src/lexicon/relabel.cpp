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

/// "đồng chí NAME", "Giám đốc, bác sĩ NAME": nouns for people count as what stands before a name.
/// At the start of a sentence "Anh" is no country either.
void turn_nouns_into_companions(UnitString& words) {
  for (std::size_t i = words.size(); i > 1; --i) {
    const Label next = words.label(i - 1);
    const std::size_t at = i - 2;
    const bool before_name = next == Label::person || next == Label::rank || next == Label::occupation;
    if (!before_name) continue;
    if (words.label(at) == Label::country && at > 0) continue;
    words.set_label(at, label_before_name(words.units[at]));
  }
}

}  // namespace

Label label_before_name(const Unit& unit) {
  switch (unit.label) {
    case Label::award_name:
    case Label::recipient_noun:
    case Label::field:
    case Label::field_small:
    case Label::country:
    case Label::body:
      for (const Label label : {Label::honorific, Label::rank, Label::occupation}) {
        if (unit.may_be(label)) return label;
      }
      break;
    default:
      break;
  }
  return unit.label;
}

void relabel(UnitString& words) {
  turn_nouns_into_companions(words);
  part_small_letters(words);
  turn_types_into_fields(words);
}

}  // namespace vanthu
