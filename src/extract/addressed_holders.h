// SPDX-License-Identifier: Apache-2.0
//
// Holders named after their office and a comma: "Bí thư Tỉnh ủy, ông Trần Văn Hòa".
#pragma once

#include <cstdint>
#include <vector>

#include "extract/reading.h"

namespace vanthu {

/// The people of a range of units, by their number in the draft.
[[nodiscard]] std::vector<std::uint32_t> people_in(const UnitString& entities, Range range);

/// Who holds the offices of a match, if the name after them and a comma tells: nobody where that name is of
/// one who speaks to the holder, has a calling of his own, or is what the sentence is about.
[[nodiscard]] std::vector<std::uint32_t> addressed_after(const Match& match, Range name,
                                                         const UnitString& entities, const Draft& draft);

}  // namespace vanthu
