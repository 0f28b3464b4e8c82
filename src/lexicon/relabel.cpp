// SPDX-License-Identifier: Apache-2.0
#include "lexicon/relabel.h"

#include <utility>

namespace vanthu {
namespace {

/// "sở", "ban", "nội vụ" in small letters are parts of a body only beside other parts of one.
void part_small_letters(UnitString& words) {
  for (const auto& [whole, part] :
       {std::pair{Label::body_head, Label::body_head_small}, std::pair{Label::field, Label::field_small}}) {
    for (std::size_t i = words.find(whole, 0); i < words.size(); i = words.find(whole, i + 1)) {
      if (words.units[i].letters == LetterCase::lower) words.set_label(i, part);
    }
  }
}

/// "Sở Kế hoạch", "Phòng Thông báo": after the head of a body a type of document is a field, but
/// not where its number follows ("trên cơ sở Đề án số 12").
void turn_types_into_fields(UnitString& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const Label label = words.label(i);
    if (label != Label::document_type && label != Label::plan_type) continue;
    const Label before = words.label(i - 1);
    const bool after_head =
        before == Label::body_head || before == Label::body_head_small || before == Label::role;
    const bool numbered = i + 1 < words.size() &&
                          (words.label(i + 1) == Label::number_sign || words.label(i + 1) == Label::code);
    if (after_head && !numbered && words.units[i].may_be(Label::field)) words.set_label(i, Label::field);
  }
}

/// "Giám đốc CT Minh Bình": after a role what may be the next is the short form of a body.
void turn_second_roles_into_bodies(UnitString& words) {
  for (std::size_t i = words.find(Label::role, 1); i < words.size(); i = words.find(Label::role, i + 1)) {
    if (words.label(i - 1) == Label::role && words.units[i].may_be(Label::body_head))
      words.set_label(i, Label::body_head);
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

constexpr LabelSet may_be_numbered{Label::document_type, Label::plan_type, Label::law_head, Label::law_name};

constexpr LabelSet serials{Label::number_1_12, Label::number_13_31, Label::number_32_99, Label::number};

bool is_serial(Label label) { return serials.has(label); }

bool is_upper(const UnitString& words, std::size_t at) {
  return at < words.size() && words.units[at].letters == LetterCase::upper &&
         words.units[at].tokens.size() == 1;
}

/// Where the letters of a number that begins at `from` end: "-NĐ-CP" of "15/2013-NĐ-CP".
std::uint32_t letters_end(const UnitString& words, std::uint32_t from) {
  std::uint32_t end = from;
  while (end + 1 < words.size() && (words.label(end) == Label::hyphen || words.label(end) == Label::slash) &&
         !words.units[end].space_before && !words.units[end + 1].space_before && is_upper(words, end + 1)) {
    end += 2;
  }
  return end;
}

/// Where a number that only the word for the type before it shows begins, and how long it is:
/// "43/2014", "32/2" (no day), "159-TB", "76-KH-UBND", "22 NQ/TW". An empty range where there is none.
Range number_after_type(const UnitString& words, std::uint32_t type) {
  std::uint32_t at = type + 1;
  while (at < words.size() && words.label(at) == Label::number_sign) ++at;
  if (at + 2 >= words.size() || !is_serial(words.label(at))) return {};
  // "CT1-CT2" are houses.
  if (!words.units[at].space_before && words.units[type].letters == LetterCase::upper) return {};
  if (is_upper(words, at + 1)) {
    const std::uint32_t end = letters_end(words, at + 2);
    return end > at + 2 ? Range{at, end} : Range{};
  }
  const Unit& second = words.units[at + 2];
  if (words.units[at + 1].space_before || second.space_before) return {};
  const bool year = second.label == Label::year ||
                    (is_serial(second.label) && words.units[at].value > 31 && at == type + 1);
  const bool goes_on = at + 3 < words.size() && words.label(at + 3) == Label::slash;
  // "quy hoạch 1/2000" tells the scale of a map.
  const bool scale = words.label(type) == Label::plan_type && at == type + 1 && words.units[at].value == 1;
  if (words.label(at + 1) == Label::slash && year && !goes_on && !scale)
    return {at, letters_end(words, at + 3)};
  if (words.label(at + 1) != Label::hyphen || second.letters != LetterCase::upper) return {};
  return {at, letters_end(words, at + 3)};
}

/// "1211/2016 và 27/2022": one more number of a list goes on like the one before it, which ends at `from`.
Range next_number(const UnitString& words, std::uint32_t from) {
  if (from + 3 >= words.size()) return {};
  if (words.label(from) != Label::comma && words.label(from) != Label::and_) return {};
  const std::uint32_t at = from + 1;
  const bool touch = !words.units[at + 1].space_before && !words.units[at + 2].space_before;
  const bool shape =
      is_serial(words.label(at)) && words.label(at + 1) == Label::slash && words.label(at + 2) == Label::year;
  if (!touch || !shape) return {};
  return {at, letters_end(words, at + 3)};
}

/// Whether the unit names a type of document before a number: "Thông tư", or "TT", which has other
/// readings too.
bool names_type(const Unit& unit) {
  if (may_be_numbered.has(unit.label)) return true;
  const bool other = unit.label == Label::role || unit.label == Label::body_head;
  return other && unit.letters == LetterCase::upper && unit.may_be(Label::type_code);
}

/// Numbers of documents that their shape alone does not show are one unit before dates are looked
/// for, which would claim "01/2017".
void join_numbers_after_types(UnitString& words) {
  std::vector<Claim> claims;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (!names_type(words.units[i])) continue;
    for (Range number = number_after_type(words, i); !number.empty(); number = next_number(words, number.end))
      claims.push_back({number, Label::code, no_fact});
  }
  if (claims.empty()) return;
  UnitString joined;
  collapse(words, claims, joined);
  words = std::move(joined);
}

/// "tòa CT6", "tòa CT4A": letters right before a number are the name of a house, and no role; "CT16 của Thủ
/// tướng" is a document.
void drop_roles_before_numbers(UnitString& words) {
  for (std::size_t i = words.find(Label::role, 0); i + 1 < words.size(); i = words.find(Label::role, i + 1)) {
    const Unit& next = words.units[i + 1];
    const bool owned = i + 2 < words.size() && words.label(i + 2) == Label::of;
    if (is_upper(words, i) && !next.space_before && is_serial(next.label) && !owned)
      words.set_label(i, Label::word);
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
  const auto holds = [&](const LabelSet& labels) { return (words.present & labels).any(); };
  if (holds({Label::person, Label::rank, Label::occupation})) turn_nouns_into_companions(words);
  if (holds({Label::body_head, Label::field})) part_small_letters(words);
  if (holds({Label::role})) turn_second_roles_into_bodies(words);
  if (holds({Label::document_type, Label::plan_type})) turn_types_into_fields(words);
  const bool holds_type = holds(may_be_numbered) || holds({Label::role, Label::body_head});
  if (holds_type && holds(serials)) join_numbers_after_types(words);
  if (holds({Label::role}) && holds(serials)) drop_roles_before_numbers(words);
}

}  // namespace vanthu
