// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "rules/match.h"

namespace vanthu {

/// What every match of an expression (see CompiledPattern) has: a label of each of these sets. Most
/// sentences lack what most rules need, and a look at bits is far cheaper than a search.
[[nodiscard]] std::vector<LabelSet> required_labels(std::string_view expression);

}  // namespace vanthu
