// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "extract/reading.h"

namespace vanthu {

/// Calendar expressions, found in the words of a sentence once its terms are units.
/// Adds each to the draft and a claim on its units to `claims`.
void find_dates(Reading& reading, const RuleSet& rules, const UnitString& words, std::vector<Claim>& claims);

}  // namespace vanthu
