// SPDX-License-Identifier: Apache-2.0
#include "lexicon/numerals.h"

#include <string>

#include "lexicon/units.h"

namespace vanthu {
namespace {

std::string write_roman(std::int32_t value) {
  struct Digit {
    std::int32_t value;
    std::string_view letters;
  };
  static constexpr Digit digits[] = {{40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
  std::string roman;
  for (const Digit& digit : digits) {
    for (; value >= digit.value; value -= digit.value) roman += digit.letters;
  }
  return roman;
}

}  // namespace

std::optional<std::int32_t> read_roman(std::string_view text) {
  if (text.empty() || text.size() > 7 || text.find_first_not_of("IVXL") != std::string_view::npos)
    return std::nullopt;
  for (std::int32_t value = 1; value <= 40; ++value) {
    if (write_roman(value) == text) return value;
  }
  return std::nullopt;
}

std::optional<std::int64_t> count_of(const Unit& unit) {
  switch (unit.label) {
    case Label::number_1_12:
    case Label::number_13_31:
    case Label::number_32_99:
    case Label::year:
    case Label::number:
      return static_cast<std::int64_t>(unit.value);
    case Label::number_word:
      return unit.entry == nullptr ? std::nullopt : std::optional<std::int64_t>(unit.entry->value);
    default:
      return std::nullopt;
  }
}

std::optional<std::int32_t> number_of(const Unit& unit, std::string_view text) {
  constexpr std::int64_t largest = 999'999'999;
  switch (unit.label) {
    case Label::roman:
      return read_roman(unit.in(text));
    case Label::year_head:
      return 5;
    case Label::weekday:
      return unit.entry == nullptr ? std::nullopt : std::optional(unit.entry->value + 1);
    default:
      break;
  }
  const std::optional<std::int64_t> count = count_of(unit);
  if (!count || *count > largest) return std::nullopt;
  return static_cast<std::int32_t>(*count);
}

}  // namespace vanthu
