// SPDX-License-Identifier: Apache-2.0
//
// Capitals that could be a person's name and are a company's.
#include "names/name_decision.h"

namespace vanthu {

/// "Bamboo Airways", "Hà Quang Land": its last word tells a company from a person.
NameDecision NameDecider::company_name(std::uint32_t at) const {
  constexpr std::uint32_t most_words = 5;
  NameDecision company;
  // "Washington Post" has a label of its own.
  if (shape_.unit(at).tokens >= 2) return company;
  for (std::uint32_t next = at + 1; next < shape_.size() && next < at + most_words; ++next) {
    if (!shape_.is_capital(next) || !shape_[next].space_before || shape_[next].line_before) break;
    if (shape_.evidence(next).company_word) company.tokens = {at, next + 1};
  }
  company.in_office = surroundings_.title_before();
  return company;
}

/// "Chủ tịch Sacombank Trần Văn Hòa": words of no Vietnamese between an office and a full name are those of
/// the company; who has a foreign given name too has no three syllables after it.
NameDecision NameDecider::company_before_name(std::uint32_t at) const {
  constexpr std::uint32_t most_words = 2;
  constexpr std::uint32_t least_syllables = 3;
  const auto goes_on = [&](std::uint32_t next) {
    return next < shape_.size() && shape_.is_capital(next) && shape_[next].space_before &&
           !shape_[next].line_before;
  };
  std::uint32_t end = at;
  const auto is_place = [&](std::uint32_t next) {
    return is_one_of(shape_.unit(next).label, {Label::place, Label::country});
  };
  while (end < at + most_words && goes_on(end) && shape_.is_foreign_word(end) &&
         !shape_.evidence(end).foreign_given && !is_place(end))
    ++end;
  if (end == at || !goes_on(end) || shape_.surname_end(end) == end) return {};
  std::uint32_t last = end;
  while (goes_on(last) && shape_[last].syllable) ++last;
  NameDecision company;
  if (last - end >= least_syllables) company.tokens = {at, end};
  return company;
}

/// "Tập đoàn Tân Hoàng Minh": "tân" (the new …) is said of an office and never before a name.
NameDecision NameDecider::company_after_new(std::uint32_t at) const {
  constexpr std::uint32_t two = 2;
  constexpr LabelSet offices{Label::role, Label::role_of, Label::office, Label::occupation, Label::rank};
  NameDecision company;
  if (words_.size() == 0 || words_.units.back().label != Label::newly) return company;
  if (words_.units.back().letters != LetterCase::capital || offices.has(shape_.unit(at).label))
    return company;
  const std::uint32_t end = shape_.syllables_end(at, two);
  if (shape_.evidence(at).surname != 0 && end == at + two) company.tokens = {at, end};
  company.only_here = true;
  return company;
}

}  // namespace vanthu
