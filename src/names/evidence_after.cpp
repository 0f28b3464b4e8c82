// SPDX-License-Identifier: Apache-2.0
//
// What follows a name: an occupation, when the person was born, an office, what the person says.
#include <algorithm>

#include "names/evidence.h"

namespace vanthu {

bool Surroundings::occupation_after(std::uint32_t end) const {
  const std::string_view sign = shape_.sign(end);
  const bool dash = sign == "-" && shape_[end].space_before && shape_.is_lower(end + 1);
  if (sign != "," && !dash) return false;
  // "John Miller, một nhà phân tích": one of them.
  constexpr std::int64_t one = 1;
  const Found number = shape_.with(Label::number_word, end + 1);
  const bool is_one = number && number.entry->value == one;
  const std::uint32_t at = end + 1 + (is_one ? number.tokens : 0);
  const Found found = shape_.unit(at);
  // "Sau hai năm ở Real, cầu thủ …": a word that means more than an occupation begins a clause there.
  const bool may_be_other = !is_one && words_.size() != 0 && words_.units.back().label != Label::quote;
  const auto may_be = [&](Label label) {
    return may_be_other ? found.label == label : found.with(label) != nullptr;
  };
  const std::uint32_t next = at + found.tokens;
  // "John Miller, giáo sư Trường Kinh doanh Columbia": where he teaches, and nobody's name.
  const bool ends = !shape_.is_capital(next) || shape_.unit(next).label == Label::body_head;
  return (may_be(Label::occupation) || may_be(Label::rank)) && ends;
}

/// "(1380-1442)".
bool Surroundings::are_years_of_life(std::uint32_t at) const {
  const auto is_year = [&](std::uint32_t i) {
    return i < shape_.size() && shape_[i].kind == TokenKind::number &&
           (shape_[i].span.size() == 3 || shape_[i].span.size() == 4);
  };
  return is_year(at) && (shape_.sign(at + 1) == "-" || shape_.sign(at + 1) == "–") && is_year(at + 2) &&
         shape_.sign(at + 3) == ")";
}

bool Surroundings::birth_after(std::uint32_t end) const {
  const auto is_number = [&](std::uint32_t i) {
    return i < shape_.size() && shape_[i].kind == TokenKind::number;
  };
  constexpr std::uint32_t whole_mark = 2;  // words: "sinh năm"
  const std::string_view sign = shape_.sign(end);
  const bool parted = sign == "," || sign == "(";
  const std::uint32_t at = parted ? end + 1 : end;
  if (parted && is_number(at)) return shape_.with(Label::life_mark, at + 1).tokens == 1;
  const Found mark = shape_.with(Label::life_mark, at);
  return mark && (parted || mark.tokens == whole_mark) && is_number(at + mark.tokens);
}

After Surroundings::after(std::uint32_t end) const {
  const auto office_at = [&](std::uint32_t at) {
    const Found found = shape_.unit(at);
    if (!found) return false;
    // "Q. 1" is a district, "Q. Giám đốc" an acting director.
    const std::uint32_t next = at + found.tokens;
    const bool numbered = next < shape_.size() && shape_[next].kind == TokenKind::number;
    return std::any_of(found.entries.begin(), found.entries.end(), [&](const Entry& entry) {
      return is_office(entry.label) || entry.label == Label::former ||
             (entry.label == Label::acting && !numbered);
    });
  };
  const auto label_at = [&](std::uint32_t at) {
    const Found found = shape_.unit(at);
    return found ? found.label : Label::none;
  };
  const std::string_view sign = shape_.sign(end);
  if (sign == "," || sign == "-" || sign == "(" || sign == ":") {
    if (office_at(end + 1)) return After::title;
    std::uint32_t at = end + 1;
    if (at < shape_.size() && shape_[at].kind == TokenKind::number) ++at;
    if (sign != ":" && shape_.with(Label::life_mark, at)) return After::life_mark;
    if (sign == "(" && are_years_of_life(end + 1)) return After::life_mark;
    return After::nothing;
  }
  if (birth_after(end)) return After::life_mark;
  const Label label = label_at(end);
  if (label == Label::report) return After::report;
  if (label == Label::hold) {
    const Found hold = shape_.unit(end);
    if (office_at(end + hold.tokens)) return After::title;
  }
  return After::nothing;
}

}  // namespace vanthu
