// SPDX-License-Identifier: Apache-2.0
//
// The format of rule files: see docs/rules.md.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "vanthu/record.h"
#include "vanthu/result.h"

namespace vanthu {

/// Which string of a sentence a rule runs on.
enum class StringLevel : std::uint8_t { words, phrases, entities };

/// A text that a rule must match as stated, or must not match.
struct Example {
  bool positive = true;
  std::string text;                                         ///< without the brackets
  std::vector<Span> spans;                                  ///< what stood in [ ]; none in a negative example
  std::vector<std::pair<std::string, std::string>> values;  ///< key = value, in the order of the file
  std::uint32_t line = 0;
};

struct Rule {
  std::string name;  ///< kind.shape: "document.type_number"
  std::string kind;  ///< "document"
  StringLevel level = StringLevel::words;
  std::string pattern;     ///< empty where the decision is code
  std::string decided_in;  ///< the source file that decides; empty where there is a pattern
  std::vector<Example> examples;
  std::string file;
  std::uint32_t line = 0;
};

/// Labels that a pattern may name together: `class BODY_PART = BODY | BODY_HEAD | FIELD`.
struct LabelClass {
  std::string name;
  std::vector<std::string> members;  ///< labels, or classes defined before
  std::string file;
  std::uint32_t line = 0;
};

struct RuleFile {
  std::vector<LabelClass> classes;
  std::vector<Rule> rules;
};

/// Reads a rule file. Fails at the first line that breaks the format.
Result<RuleFile> read_rules(std::string_view content, std::string_view name);

}  // namespace vanthu
