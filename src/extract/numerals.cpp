// SPDX-License-Identifier: Apache-2.0
#include "extract/numerals.h"

#include <string>

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

}  // namespace vanthu
