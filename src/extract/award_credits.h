// SPDX-License-Identifier: Apache-2.0
//
// Names beside an award that say who reports of it: they neither give nor receive.
#pragma once

#include <cstdint>

#include "lexicon/units.h"

namespace vanthu {

/// "Ảnh: A", "Ảnh: VGP/A", "Ảnh: A/TTXVN": whether the noun phrase at `begin` says who took the picture.
[[nodiscard]] bool is_credit(const UnitString& entities, std::uint32_t begin, std::uint32_t floor);

/// "Dân trí Thủ tướng A vừa ký …": whether the unit at `at` is the paper that the lead begins with.
[[nodiscard]] bool is_masthead(const UnitString& entities, std::uint32_t at);

}  // namespace vanthu
