// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/reading.h"

namespace vanthu {

/// Marks the people of whom the sentence says that they have died ("ông A từ trần", "lễ tang ông A", "A (1920
/// - 1998)"), and the leaders of history whom the lexicon knows.
void find_deaths(Reading& reading, const UnitString& entities);

}  // namespace vanthu
