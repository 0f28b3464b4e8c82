// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/labels.h"
#include "rules/rule_file.h"
#include "vanthu/result.h"

namespace vanthu {

/// What a class name stands for.
using LabelClasses = std::map<std::string, std::vector<Label>, std::less<>>;

/// `known` with the classes of a file added. Fails where a member is neither label nor class.
Result<LabelClasses> add_classes(LabelClasses known, const std::vector<LabelClass>& more, LabelTable& labels);

/// A pattern over labels as a regular expression over bytes.
struct CompiledPattern {
  std::string expression;          ///< see parse_label_expression()
  std::vector<std::string> parts;  ///< name of each capture group from 1 on; "" is the marked span
};

/// Translates the pattern of `rule`. Fails with file and line where it names an unknown label or
/// its brackets are not balanced.
Result<CompiledPattern> compile_pattern(const Rule& rule, const LabelClasses& classes, LabelTable& labels);

}  // namespace vanthu
