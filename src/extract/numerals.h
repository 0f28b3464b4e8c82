// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace vanthu {

/// The value of a Roman numeral in capitals, 1 to 40 ("XIV" is 14): no term, congress or quarter
/// of the news goes further. Nothing where `text` is none, or is written another way than usual.
[[nodiscard]] std::optional<std::int32_t> read_roman(std::string_view text);

}  // namespace vanthu
