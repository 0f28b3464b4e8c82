// SPDX-License-Identifier: Apache-2.0
#include "rules/required_labels.h"

#include <algorithm>

namespace vanthu {
namespace {

using Required = std::vector<LabelSet>;

int digit_value(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

/// Reads the expressions that the translator of patterns writes, and no others: labels as \xHH, sets
/// in [ ], groups, |, and the repetitions ? * + {m,n}.
class Reader {
 public:
  explicit Reader(std::string_view expression) : left_(expression) {}

  Required alternatives() {
    Required required = sequence();
    while (take("|")) required = either(required, sequence());
    return required;
  }

 private:
  bool take(std::string_view text) {
    if (!left_.starts_with(text)) return false;
    left_.remove_prefix(text.size());
    return true;
  }

  /// Of two ways to match one is taken: a match has a label of what the one or the other needs most.
  static Required either(const Required& left, const Required& right) {
    if (left.empty() || right.empty()) return {};
    const auto fewer = [](const LabelSet& a, const LabelSet& b) { return a.count() < b.count(); };
    return {*std::min_element(left.begin(), left.end(), fewer) |
            *std::min_element(right.begin(), right.end(), fewer)};
  }

  Required sequence() {
    Required all;
    while (!left_.empty() && left_.front() != '|' && left_.front() != ')') {
      Required one = element();
      if (may_be_absent()) continue;
      all.insert(all.end(), one.begin(), one.end());
    }
    return all;
  }

  Required element() {
    if (take("(?:") || take("(")) {
      Required inside = alternatives();
      take(")");
      return inside;
    }
    if (take("[")) return set();
    LabelSet labels;
    if (left_.starts_with("\\x")) {
      labels.set(label());
      return {labels};
    }
    left_.remove_prefix(1);  // ^ $ .
    return {};
  }

  Required set() {
    const bool all_but_these = take("^");
    LabelSet labels;
    while (!left_.empty() && !take("]")) labels.set(label());
    return all_but_these ? Required{} : Required{labels};
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

std::vector<LabelSet> required_labels(std::string_view expression) {
  return Reader(expression).alternatives();
}

}  // namespace vanthu
