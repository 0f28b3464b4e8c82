// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "extract/reading.h"

namespace vanthu {

/// Terms of office and of plans: finds them in the words of a sentence. Adds each to the draft and a
/// claim on its units to `claims`.
void find_terms(Reading& reading, const RuleSet& rules, const UnitString& words, std::vector<Claim>& claims);

}  // namespace vanthu
