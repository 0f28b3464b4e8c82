// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "rules/match.h"
#include "rules/rule_file.h"
#include "vanthu/extractor.h"
#include "vanthu/result.h"

namespace vanthu {

/// Every rule, built in and the user's, and the sets that they run in. Immutable once built.
struct RuleCatalog {
  std::vector<Rule> rules;

  // For the string of words.
  RuleSet terms;
  RuleSet dates;
  // For the string of phrases.
  RuleSet documents;
  RuleSet titles;
  RuleSet awards;
  // For the string of entities.
  RuleSet document_links;
  RuleSet title_links;
  RuleSet award_links;

  /// Reads and compiles all. The user's rules stand before the built-in ones, so that of two
  /// matches of one length the user's wins. Fails with file and line.
  static Result<RuleCatalog> create(const std::vector<UserFile>& built_in, const std::vector<UserFile>& users,
                                    LabelTable& labels);
};

}  // namespace vanthu
