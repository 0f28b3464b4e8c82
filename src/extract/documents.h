// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "extract/reading.h"

namespace vanthu {

/// Citations of documents, found in the phrases of a sentence.
/// Adds a claim on the units of each to `claims`.
void find_documents(Reading& reading, const RuleSet& rules, const UnitString& phrases,
                    std::vector<Claim>& claims);

/// What the entities around them say of them: see the rules of the string `entities`.
void link_documents(Reading& reading, const RuleSet& rules, const UnitString& entities);

}  // namespace vanthu
