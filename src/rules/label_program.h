// SPDX-License-Identifier: Apache-2.0
//
// Matching of one rule. Strings of labels are short and most matches begin at one of a few places, so that
// what a general engine does before and after its search costs far more than the search.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/token.h"
#include "rules/label_expression.h"

namespace vanthu {

/// Memory of a search that is reused. One for each thread.
class LabelSearch {
  friend class LabelProgram;
  struct Job {
    std::uint32_t at = 0;     ///< an instruction, or the slot to give back
    std::uint32_t place = 0;  ///< in the string, or what the slot held
    bool gives_back_slot = false;
  };
  std::vector<Job> jobs_;
  std::vector<std::uint64_t> visited_;  ///< a bit for each branch at each place; zeros between searches
  std::vector<std::size_t> touched_;    ///< of visited_: the words that are not zero
  std::vector<std::uint32_t> slots_;
  std::vector<std::uint32_t> best_;
};

/// An expression as a program that tries its ways in their order and never one way twice from the same
/// place, so that time grows with the length of the string and not faster. Immutable once built.
class LabelProgram {
 public:
  explicit LabelProgram(const LabelExpression& expression, std::uint32_t groups);

  /// The longest match that begins first, at `from` or after it. `found[0]` is the match, the others are its
  /// capture groups, empty where they take no part. `found` has room for all of them.
  bool search(std::string_view labels, std::size_t from, std::span<Range> found, LabelSearch& memory) const;

  /// Whether its repetitions make it longer than any rule has to be. Then it matches nothing of use.
  [[nodiscard]] bool is_too_large() const { return program_.size() >= largest; }

  /// Whether it matches a string without labels.
  [[nodiscard]] bool matches_nothing() const { return program_[start_].may_end; }

  /// The labels that a match can begin with.
  [[nodiscard]] const LabelSet& first() const { return program_[start_].first; }

 private:
  static constexpr std::size_t largest = 10'000;  ///< instructions
  enum class Step : std::uint8_t { take, branch, save, begin, end, match };
  struct Instruction {
    Step step = Step::match;
    bool may_end = false;  ///< whether a match can end here without another label
    std::uint32_t next = 0;
    std::uint32_t other = 0;   ///< of a branch: the way that is tried after `next`
    std::uint32_t number = 0;  ///< of a branch, or the slot that is saved
    LabelSet first;            ///< labels that can come next; of a step that takes one, those it takes
  };

  std::uint32_t add(Step step, std::uint32_t next, std::uint32_t other = 0);
  std::uint32_t write(const LabelExpression& expression, std::uint32_t next);
  std::uint32_t write_repetition(const LabelExpression& expression, std::uint32_t next);
  void look_ahead();
  bool run_from(std::string_view labels, std::size_t from, std::uint32_t& begin, LabelSearch& memory) const;
  bool run(std::string_view labels, std::uint32_t at, LabelSearch& memory) const;
  bool follow(LabelSearch::Job job, std::string_view labels, LabelSearch& memory) const;

  std::vector<Instruction> program_;
  std::uint32_t start_ = 0;
  std::uint32_t branches_ = 0;
  std::uint32_t slots_ = 0;
};

}  // namespace vanthu
