// SPDX-License-Identifier: Apache-2.0
#include "rules/required_labels.h"

#include <algorithm>
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

int digit_value(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

LabelSet all_but(const LabelSet& labels) {
  LabelSet others;
  for (std::size_t label = 0; label < 256; ++label) {
    if (!labels.test(label)) others.set(label);
  }
  return others;
}

std::size_t width(const LabelSet& set) { return set.count(); }
std::size_t width(const LabelPair& pair) { return pair.left.count() * pair.right.count(); }

/// The one that fewest strings have.
template <class T>
const T& rarest(const std::vector<T>& all) {
  return *std::min_element(all.begin(), all.end(),
                           [](const T& left, const T& right) { return width(left) < width(right); });
}

/// Reads the expressions that the translator of patterns writes, and no others: labels as \xHH, sets
/// in [ ], groups, |, and the repetitions ? * + {m,n}.
class Reader {
 public:
  explicit Reader(std::string_view expression) : left_(expression) {}

  Part alternatives() {
    Part part = sequence();
    while (take("|")) part = either(part, sequence());
    return part;
  }

 private:
  bool take(std::string_view text) {
    if (!left_.starts_with(text)) return false;
    left_.remove_prefix(text.size());
    return true;
  }

  /// Of two ways to match one is taken: a match has a label of what the one or the other needs most.
  static Part either(const Part& left, const Part& right) {
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

  Part sequence() {
    std::vector<Part> parts;
    while (!left_.empty() && left_.front() != '|' && left_.front() != ')') {
      Part part = element();
      if (may_be_absent()) part.absent = true;
      parts.push_back(std::move(part));
    }
    return joined(parts);
  }

  static Part joined(const std::vector<Part>& parts) {
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

  /// The labels that must stand right after the part `at`; none where nothing has to.
  static LabelSet first_after(const std::vector<Part>& parts, std::size_t at) {
    LabelSet labels;
    for (std::size_t i = at + 1; i < parts.size(); ++i) {
      labels |= parts[i].first;
      if (!parts[i].absent) return labels;
    }
    return {};
  }

  Part element() {
    if (take("(?:") || take("(")) {
      Part inside = alternatives();
      take(")");
      return inside;
    }
    if (take("[")) return set();
    if (left_.starts_with("\\x")) {
      LabelSet labels;
      labels.set(label());
      return one_of(labels);
    }
    const char sign = left_.front();
    left_.remove_prefix(1);
    return sign == '.' ? one_of(all_but({})) : Part{{}, {}, {}, true};  // ^ and $ match between labels
  }

  static Part one_of(const LabelSet& labels) { return {{{}, {labels}, {}}, labels, labels, false}; }

  Part set() {
    const bool all_but_these = take("^");
    LabelSet labels;
    while (!left_.empty() && !take("]")) labels.set(label());
    return one_of(all_but_these ? all_but(labels) : labels);
  }

  std::size_t label() {
    const int value = digit_value(left_[2]) * 16 + digit_value(left_[3]);
    left_.remove_prefix(4);
    return static_cast<std::size_t>(value);
  }

  /// Takes the repetition after an element; whether it lets there be none.
  bool may_be_absent() {
    bool absent = false;
    while (!left_.empty()) {
      if (take("?") || take("*")) {
        absent = true;
      } else if (left_.front() == '{') {
        absent = absent || left_[1] == '0' || left_[1] == ',';
        left_.remove_prefix(left_.find('}') + 1);
      } else if (!take("+")) {
        break;
      }
    }
    return absent;
  }

  std::string_view left_;
};

}  // namespace

RequiredLabels required_labels(std::string_view expression) {
  Part whole = Reader(expression).alternatives();
  whole.required.first = whole.first;
  const auto is_rarer = [](const LabelPair& left, const LabelPair& right) {
    return width(left) < width(right);
  };
  std::sort(whole.required.pairs.begin(), whole.required.pairs.end(), is_rarer);
  return std::move(whole.required);
}

}  // namespace vanthu
