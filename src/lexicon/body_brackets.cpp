// SPDX-License-Identifier: Apache-2.0
#include "lexicon/body_brackets.h"

#include "lexicon/body_parents.h"
#include "lexicon/body_parts.h"

namespace vanthu {
namespace {

/// What may stand in the name of a body that a short form ends: words that no lexicon knows, and no verb.
constexpr LabelSet in_name{Label::word,      Label::field_small, Label::about,       Label::of,
                           Label::plural,    Label::and_,        Label::body_joiner, Label::body_head_small,
                           Label::measure,   Label::protect,     Label::occupation,  Label::recipient_noun,
                           Label::plan_type, Label::date_blocker};

/// "(TSAMTO)": whether a short form in capitals stands alone in the brackets that open at `open`.
bool is_short_form(const UnitString& phrases, std::size_t open) {
  constexpr LabelSet forms{Label::abbreviation, Label::capital, Label::body, Label::source};
  return open + 2 < phrases.size() && phrases.label(open) == Label::open_bracket &&
         phrases.label(open + 2) == Label::close_bracket && forms.has(phrases.label(open + 1)) &&
         phrases.units[open + 1].letters == LetterCase::upper && phrases.units[open + 1].span.size() >= 2;
}

/// Where the name of the body goes on from `begin` to a short form; `begin` where it does not.
std::size_t end_before_short_form(const UnitString& phrases, std::size_t begin) {
  constexpr std::size_t most = 8;  // units that are no parts of a body
  std::size_t others = 0;
  std::size_t end = begin;
  while (end < phrases.size() && others <= most) {
    const Label label = phrases.label(end);
    if (label == Label::open_bracket) break;
    if (!is_body_part(label)) {
      if (!in_name.has(label)) return begin;
      ++others;
    }
    ++end;
  }
  return others > 0 && others <= most && is_short_form(phrases, end) ? end : begin;
}

}  // namespace

void take_words_before_short_forms(UnitString& phrases) {
  for (std::size_t role = 0; role + 2 < phrases.size(); ++role) {
    const std::size_t head = role + 1;
    if (!is_role(phrases.label(role)) || phrases.label(head) != Label::body_head) continue;
    const std::size_t end = end_before_short_form(phrases, head + 1);
    for (std::size_t i = head + 1; i < end; ++i) {
      if (!is_body_part(phrases.label(i))) phrases.set_label(i, Label::body_word);
    }
  }
}

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
    // "Tổ chức Y tế Thế giới (WHO) tại Việt Nam"
    const bool at_home = phrases.label(end + 1) == Label::at && end + 2 < phrases.size() &&
                         is_own_country(phrases.units[end + 2]);
    if (!larger_body && !place && !field && !at_home) continue;
    if (at_home) ++end;
    for (std::size_t inside = i; inside <= end; ++inside) phrases.set_label(inside, Label::body_joiner);
  }
}

}  // namespace vanthu
