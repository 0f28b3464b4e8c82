// SPDX-License-Identifier: Apache-2.0
#include "rules/required_labels.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace vanthu {
namespace {

/// What is known of the matches of a part of an expression.
struct Part {
  RequiredLabels required;
  LabelSet first;       ///< labels that a match can begin with
  LabelSet last;        ///< and end with
  bool absent = false;  ///< whether it can match nothing at all
};

std::size_t width(const LabelSet& set) { return set.count(); }
std::size_t width(const LabelPair& pair) { return pair.left.count() * pair.right.count(); }

/// The one that fewest strings have.
template <class T>
const T& rarest(const std::vector<T>& all) {
  return *std::min_element(all.begin(), all.end(),
                           [](const T& left, const T& right) { return width(left) < width(right); });
}

/// Of two ways to match one is taken: a match has a label of what the one or the other needs most.
Part either(const Part& left, const Part& right) {
  Part part{{}, left.first | right.first, left.last | right.last, left.absent || right.absent};
  if (!left.required.labels.empty() && !right.required.labels.empty())
    part.required.labels = {rarest(left.required.labels) | rarest(right.required.labels)};
  if (!left.required.pairs.empty() && !right.required.pairs.empty()) {
    const LabelPair& one = rarest(left.required.pairs);
    const LabelPair& other = rarest(right.required.pairs);
    part.required.pairs = {{one.left | other.left, one.right | other.right}};
  }
  return part;
}

/// The labels that must stand right after the part `at`; none where nothing has to.
LabelSet first_after(const std::vector<Part>& parts, std::size_t at) {
  LabelSet labels;
  for (std::size_t i = at + 1; i < parts.size(); ++i) {
    labels |= parts[i].first;
    if (!parts[i].absent) return labels;
  }
  return {};
}

Part joined(const std::vector<Part>& parts) {
  Part all;
  all.absent = true;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Part& part = parts[i];
    if (all.absent) all.first |= part.first;
    all.last = part.absent ? all.last | part.last : part.last;
    if (part.absent) continue;
    all.absent = false;
    const RequiredLabels& required = part.required;
    all.required.labels.insert(all.required.labels.end(), required.labels.begin(), required.labels.end());
    all.required.pairs.insert(all.required.pairs.end(), required.pairs.begin(), required.pairs.end());
    if (const LabelSet after = first_after(parts, i); after.any())
      all.required.pairs.push_back({part.last, after});
  }
  return all;
}

Part part_of(const LabelExpression& expression) {
  using Kind = LabelExpression::Kind;
  std::vector<Part> parts;
  parts.reserve(expression.parts.size());
  for (const LabelExpression& part : expression.parts) parts.push_back(part_of(part));
  switch (expression.kind) {
    case Kind::one_of:
      return {{{expression.labels}, {}}, expression.labels, expression.labels, false};
    case Kind::sequence:
      return joined(parts);
    case Kind::either:
      return std::accumulate(parts.begin() + 1, parts.end(), parts.front(), either);
    case Kind::repeated:
      parts.front().absent = parts.front().absent || expression.least == 0;
      return std::move(parts.front());
    case Kind::captured:
      return std::move(parts.front());
    default:
      return {{}, {}, {}, true};  // ^ and $ match between labels
  }
}

}  // namespace

RequiredLabels required_labels(const LabelExpression& expression) {
  RequiredLabels required = part_of(expression).required;
  const auto is_rarer = [](const LabelPair& left, const LabelPair& right) {
    return width(left) < width(right);
  };
  std::sort(required.pairs.begin(), required.pairs.end(), is_rarer);
  return required;
}

}  // namespace vanthu
