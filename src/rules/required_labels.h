// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "rules/label_expression.h"

namespace vanthu {

/// A label of `left` with one of `right` right after it.
struct LabelPair {
  LabelSet left;
  LabelSet right;
  friend constexpr bool operator==(const LabelPair&, const LabelPair&) = default;
};

/// What every match of an expression has: a label of each of `labels`, and each of `pairs`.
struct RequiredLabels {
  std::vector<LabelSet> labels;
  std::vector<LabelPair> pairs;
};

/// What the matches of an expression must have. Most sentences lack what most
/// rules need, and a look at bits is far cheaper than a search.
[[nodiscard]] RequiredLabels required_labels(const LabelExpression& expression);

}  // namespace vanthu
