// SPDX-License-Identifier: Apache-2.0
#include "lexicon/body_brackets.h"

#include "lexicon/body_parents.h"
#include "lexicon/body_parts.h"

namespace vanthu {

void join_over_short_forms(UnitString& phrases) {
  for (std::size_t i = phrases.find(Label::open_bracket, 1); i + 3 < phrases.size();
       i = phrases.find(Label::open_bracket, i + 1)) {
    const bool of_role = is_role(phrases.label(i - 1));
    if (!of_role && !is_body_part(phrases.label(i - 1))) continue;
    // "Tổng Giám đốc (TGĐ) Công ty": that of a role is one word.
    const std::size_t most = of_role ? 1 : 7;
    std::size_t end = i + 1;
    while (end < phrases.size() && end <= i + most &&
           is_one_of(phrases.label(end), {Label::abbreviation, Label::body, Label::field, Label::hyphen,
                                          Label::ampersand, Label::body_joiner, Label::body_number,
                                          Label::capital, Label::role, Label::office, Label::body_head})) {
      ++end;
    }
    if (end == i + 1 || end + 1 >= phrases.size() || phrases.label(end) != Label::close_bracket) continue;
    const bool code = phrases.label(i + 2) == Label::body_number;
    // "(Nhân đại)": a body that has no letters for a short form.
    const bool whole_body = end == i + 2 && phrases.label(i + 1) == Label::body;
    if (phrases.units[i + 1].letters != LetterCase::upper && !code && !whole_body) continue;
    const bool larger_body = is_one_of(phrases.label(end + 1), {Label::body, Label::body_head}) &&
                             phrases.units[end + 1].letters != LetterCase::lower;
    const bool place = is_one_of(phrases.label(end + 1), {Label::place_type, Label::place, Label::country});
    // "Ban quản lý dự án (PMU) Đường sắt": what the body is for.
    const bool field = phrases.label(i - 1) == Label::body_head && phrases.label(end + 1) == Label::field &&
                       phrases.units[end + 1].space_before;
    if (!larger_body && !place && !field) continue;
    for (std::size_t inside = i; inside <= end; ++inside) phrases.set_label(inside, Label::body_joiner);
  }
}

}  // namespace vanthu
