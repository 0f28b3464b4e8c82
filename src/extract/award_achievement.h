// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/reading.h"

namespace vanthu {

/// What recipients did, from what is said after them in `tail`: "có thành tích …", "đạt …", "vì …", with the
/// years it took. `ends` end it.
void add_achievement(const Reading& reading, const UnitString& entities, const LabelSet& ends, Range tail,
                     Award& award);

}  // namespace vanthu
