// SPDX-License-Identifier: Apache-2.0
#include "lexicon/body_numbers.h"

#include "lexicon/body_parents.h"
#include "lexicon/body_parts.h"
#include "lexicon/neighbours.h"

namespace vanthu {
namespace {

/// Such as tell bodies of one name apart; larger ones count or are years.
constexpr LabelSet small_numbers{Label::number_1_12, Label::number_13_31, Label::number_32_99};

bool is_number(Label label) { return body_numbers.has(label); }

/// "Công ty Sông Hồng |", "Bệnh viện Dã chiến |": whether unknown words after the head of a body end here.
bool is_after_name(const UnitString& phrases, std::size_t end) {
  // "Mỹ" is also a country: "phường Mỹ Đình".
  constexpr LabelSet name{Label::capital, Label::place, Label::body_word, Label::abbreviation,
                          Label::country};
  std::size_t at = end;
  while (at > 0 && name.has(phrases.label(at - 1))) --at;
  return at > 0 && at < end &&
         (is_one_of(phrases.label(at - 1), {Label::body_head, Label::field, Label::place_type}) ||
          has_head_inside(phrases.units[at - 1]));
}

/// "Công ty Sông Hồng 5 cho biết", "Trường Tiểu học Phú Sơn 2,": a small number after the name of a body, and
/// nothing for it to count.
bool ends_name(const UnitString& phrases, std::size_t number) {
  constexpr LabelSet end{Label::comma,        Label::semicolon,     Label::full_stop, Label::hyphen,
                         Label::open_bracket, Label::close_bracket, Label::report,    Label::at,
                         Label::capital,      Label::person,        Label::none};
  if (!small_numbers.has(phrases.label(number)) || !end.has(Neighbours(phrases, number).right()))
    return false;
  return is_after_name(phrases, number);
}

}  // namespace

void join_codes(UnitString& phrases) {
  for (std::size_t i = 2; i < phrases.size(); ++i) {
    const Unit& digits = phrases.units[i];
    if (digits.space_before || !is_number(phrases.label(i))) continue;
    const Neighbours near(phrases, i);
    // "PA83" begins like the name of a newspaper.
    constexpr LabelSet letters{Label::abbreviation, Label::capital, Label::source};
    if (!letters.has(near.left())) continue;
    // "khoa Nội A2", "UBND Q7", "UBND P7 Q3": the letter of the code stands alone.
    constexpr LabelSet before_letter{Label::field, Label::capital, Label::body, Label::body_number};
    constexpr std::size_t one_letter = 1;
    const Label before = near.left(2);
    const bool alone = before_letter.has(before) && phrases.units[i - 1].span.size() == one_letter;
    if (before != Label::body_head && before != Label::open_bracket && !is_role(before) && !alone) continue;
    if (near.left() == Label::source) phrases.set_label(i - 1, Label::abbreviation);
    phrases.set_label(i, Label::body_number);
  }
}

void mark_numbers(UnitString& phrases) {
  // Most numbers stand after none of these.
  constexpr LabelSet before_number{Label::place_type, Label::body_head, Label::field,
                                   Label::body,       Label::role,      Label::capital,
                                   Label::place,      Label::body_word, Label::abbreviation};
  for (std::size_t i = 1; i < phrases.size(); ++i) {
    if (!before_number.has(phrases.label(i - 1)) || !is_number(phrases.label(i))) continue;
    const Neighbours near(phrases, i);
    const bool after_head = is_one_of(near.left(), {Label::place_type, Label::body_head, Label::field}) ||
                            (near.left() == Label::body &&
                             (phrases.label(i) != Label::roman || standing(phrases.units[i - 1]) > 0));
    // "Phó Bí thư Chi bộ 5,": which of the bodies that the office names.
    constexpr LabelSet ends{Label::comma, Label::semicolon, Label::full_stop, Label::close_bracket,
                            Label::none};
    const bool ends_role = near.left() == Label::role && phrases.units[i - 1].tokens.size() > 1 &&
                           small_numbers.has(phrases.label(i)) && ends.has(near.right());
    // "Trưởng thôn 5 Trần Văn Hòa", "Trưởng ấp 6A", "Phó Bí thư Chi bộ 5 đối với ông Hòa".
    constexpr LabelSet after_number{Label::person,       Label::capital, Label::for_,   Label::hyphen,
                                    Label::open_bracket, Label::report,  Label::protect};
    const bool ends_head = small_numbers.has(phrases.label(i)) && has_head_inside(phrases.units[i - 1]) &&
                           after_number.has(near.right());
    // "Tư lệnh Quân khu 4 đồng chủ trì": no money, since a verb follows.
    const bool no_measure =
        near.right() == Label::measure && near.right(2) == Label::stop && near.left() == Label::body_head;
    // "đội 11 phụ trách địa bàn", "Đội 2 thôn Hòa Bình": the number is the team's.
    const bool of_team =
        near.left() == Label::body_head && (near.right() == Label::role_modifier ||
                                            (near.right() == Label::place_type && is_proper(near.right(2))));
    const bool counts_something =
        !no_measure && !of_team &&
        (is_one_of(near.right(),
                   {Label::measure, Label::recipient_noun, Label::slash, Label::percent, Label::place_type,
                    Label::word, Label::honorific, Label::occupation, Label::month_head, Label::year_head}) ||
         is_role(near.right()) ||
         // "Ủy viên Ban Thường vụ Tỉnh ủy 2 nhiệm kỳ"
         (near.left() == Label::body &&
          is_one_of(near.right(), {Label::term, Label::tenure_head, Label::ordinal_term_head})));
    const bool names_place = near.left() == Label::place_type &&
                             !is_one_of(near.right(), {Label::measure, Label::slash, Label::percent});
    if (names_place || (after_head && !counts_something) || ends_role || ends_head || ends_name(phrases, i))
      phrases.set_label(i, Label::body_number);
  }
}

void join_number_signs(UnitString& phrases) {
  for (std::size_t i = phrases.find(Label::number_sign, 1); i + 1 < phrases.size();
       i = phrases.find(Label::number_sign, i + 1)) {
    if (!is_number(phrases.label(i + 1))) continue;
    if (!is_one_of(phrases.label(i - 1), {Label::body_head, Label::field, Label::body, Label::place_type}) &&
        !is_after_name(phrases, i))
      continue;
    phrases.set_label(i, Label::body_joiner);
    phrases.set_label(i + 1, Label::body_number);
  }
}

}  // namespace vanthu
