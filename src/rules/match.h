// SPDX-License-Identifier: Apache-2.0
//
// Running rules over label strings.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/token.h"
#include "rules/pattern.h"
#include "rules/rule_file.h"
#include "vanthu/result.h"

namespace vanthu {

inline constexpr std::size_t most_parts = 16;

/// A rule of a set, ready to run.
struct ReadyRule {
  std::string name;
  std::vector<std::string> parts;  ///< of the capture groups, from 1 on; "" is the marked span
};

/// Where a rule matched. Ranges are of units.
struct Match {
  const ReadyRule* rule = nullptr;
  std::uint32_t order = 0;               ///< of the rule in its set
  Range units;                           ///< the marked span; all of the match where the pattern marks none
  std::array<Range, most_parts> groups;  ///< empty where a part is absent, or there with nothing in it

  /// The units of the part `name`; nothing where that part is optional and absent.
  [[nodiscard]] std::optional<Range> part(std::string_view name) const;
};

/// The rules of one kind for one string. Immutable once built.
class RuleSet {
 public:
  /// Compiles those of the rules that have a pattern. Fails with file and line.
  static Result<RuleSet> compile(std::span<const Rule> rules, const LabelClasses& classes,
                                 LabelTable& labels);

  /// Every match of every rule, sorted for choose(): by begin, then longest, then first in the file.
  /// Matches of one rule do not overlap; matches of several rules may.
  void find(std::string_view labels, std::vector<Match>& matches) const;

  /// The same where the labels of the string are known. `present` may hold more labels than there are.
  void find(std::string_view labels, const LabelSet& present, std::vector<Match>& matches) const;

  [[nodiscard]] bool empty() const;

  /// The labels of a class of the rule files; an empty set where no class has that name.
  [[nodiscard]] const LabelSet& labels_of(std::string_view class_name) const;

  RuleSet();
  ~RuleSet();
  RuleSet(RuleSet&&) noexcept;
  RuleSet& operator=(RuleSet&&) noexcept;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Goes through `matches` from left to right and offers each that does not overlap one taken before
/// to `accept(match) -> bool`, which says whether its values make sense. Of the matches that begin
/// at one unit the longest comes first, then the first in the file.
template <class Accept>
void choose(std::span<const Match> matches, Accept accept) {
  std::uint32_t free_from = 0;
  for (const Match& match : matches) {
    if (match.units.begin >= free_from && accept(match)) free_from = match.units.end;
  }
}

}  // namespace vanthu
