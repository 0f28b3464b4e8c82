// SPDX-License-Identifier: Apache-2.0
//
// Lists in which offices and their holders stand: "hai Thứ trưởng gồm ông A và bà B".
#pragma once

#include "extract/reading.h"

namespace vanthu {

/// Whether the words of a match that open or go on with a list do so here: its parts `enumerated` (before the
/// names of those who were counted), `introduced` (before the offices of a career) and `joint` (after a name
/// of the list). A match without such a part is one.
[[nodiscard]] bool is_list_of_holders(const Match& match, const UnitString& entities);

}  // namespace vanthu
