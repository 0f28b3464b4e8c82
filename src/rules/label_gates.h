// SPDX-License-Identifier: Apache-2.0
//
// Which rules of a set may match a sentence at all: most sentences lack what most rules need, and to
// look at bits costs far less than to search.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "rules/required_labels.h"

namespace vanthu {

/// Immutable once the rules are added.
class LabelGates {
 public:
  /// Adds the next rule, by what its matches must have. Rules count from 0 in the order they are added.
  void add(const RequiredLabels& required);

  /// Whether no rule may match a string that has no other labels than these.
  [[nodiscard]] bool all_closed(const LabelSet& present) const {
    return !open_to_all_ && (present & needed_).none();
  }

  /// Writes the rules that may match `labels` to the begin of `rules`, which has room for all of them;
  /// returns how many there are.
  std::size_t open(std::string_view labels, std::span<int> rules) const;

 private:
  /// A bit stands for a set of labels, or for a pair of sets, that rules need. What is needed by the rules
  /// beyond the first 64 different ones is not looked for.
  struct LabelBits {
    std::uint64_t in_set = 0;
    std::uint64_t left_in_pair = 0;
    std::uint64_t right_in_pair = 0;
  };
  struct Needs {
    std::uint64_t sets = 0;
    std::uint64_t pairs = 0;
  };
  [[nodiscard]] std::uint64_t bit_of(const LabelSet& set);
  [[nodiscard]] std::uint64_t bit_of(const LabelPair& pair);

  std::vector<Needs> needs_;  ///< of each rule
  std::array<LabelBits, 256> of_label_{};
  std::vector<LabelSet> sets_;    ///< by bit
  std::vector<LabelPair> pairs_;  ///< by bit
  LabelSet needed_;               ///< each rule needs one of these
  bool open_to_all_ = false;      ///< but for one that needs none
};

}  // namespace vanthu
