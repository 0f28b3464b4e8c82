// SPDX-License-Identifier: Apache-2.0
//
// Capitals that could be a person's name and are a company's.
#include "names/name_decision.h"

namespace vanthu {

namespace {

/// Whether at `at` the next capital of a run stands, in the same line.
bool continues_capitals(const NameShape& shape, std::uint32_t at) {
  return at < shape.size() && shape.is_capital(at) && shape[at].space_before && !shape[at].line_before;
}

}  // namespace

/// "Bamboo Airways", "Hà Quang Land": its last word tells a company from a person.
NameDecision NameDecider::company_name(std::uint32_t at) const {
  constexpr std::uint32_t most_words = 5;
  NameDecision company;
  // "Washington Post" has a label of its own, and "CEO Bamboo Airways" begins with an office.
  const Found unit = shape_.unit(at);
  if (unit.tokens >= 2 || unit.label == Label::role) return company;
  for (std::uint32_t next = at + 1; next < at + most_words && continues_capitals(shape_, next); ++next) {
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
  const auto goes_on = [&](std::uint32_t next) { return continues_capitals(shape_, next); };
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
  if (words_.size() == 0 || words_.units.back().label != Label::newly) return {};
  if (words_.units.back().letters != LetterCase::capital || offices.has(shape_.unit(at).label)) return {};
  const std::uint32_t end = shape_.syllables_end(at, two);
  if (shape_.evidence(at).surname == 0 || end != at + two) return {};
  NameDecision company;
  company.tokens = {at, end};
  company.only_here = true;
  return company;
}

}  // namespace vanthu
