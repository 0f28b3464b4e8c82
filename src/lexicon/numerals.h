// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace vanthu {

struct Unit;

/// The value of a Roman numeral in capitals, 1 to 40 ("XIV" is 14): no term, congress or quarter
/// of the news goes further. Nothing where `text` is none, or is written another way than usual.
[[nodiscard]] std::optional<std::int32_t> read_roman(std::string_view text);

/// The number by which a unit counts what follows, in digits or in words: "16", "mười sáu", "2017". Nothing
/// for one that orders ("XVI", "thứ tư") and for "năm", which mostly means year.
[[nodiscard]] std::optional<std::int64_t> count_of(const Unit& unit);

/// The number that a unit stands for, however it is written: "16", "XVI", "mười sáu", "năm" (five,
/// though it mostly means year), "thứ tư" (the fourth, though it mostly means Wednesday). Nothing
/// where it stands for none, or for one of more than nine digits.
[[nodiscard]] std::optional<std::int32_t> number_of(const Unit& unit, std::string_view text);

}  // namespace vanthu
