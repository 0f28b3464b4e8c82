// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "rules/rule_file.h"
#include "vanthu/extractor.h"
#include "vanthu/result.h"

namespace vanthu {

/// Runs one example of a rule through the whole of extraction.
///
/// An example with + must give, for each marked span, a mention with exactly that span, found (or
/// linked) by this very rule, and for the first span every value that the example states. `published`
/// among the values is the date that is given with the input. An example with - must give no mention of
/// the rule's kind; of a rule that links entities, no match that is used.
/// The two characters `\n` in the text stand for a line break.
///
/// Returns what is wrong, with the example's file and line; nothing where all is well.
[[nodiscard]] std::optional<Error> check_example(const Extractor& extractor, const Rule& rule,
                                                 const Example& example);

}  // namespace vanthu
