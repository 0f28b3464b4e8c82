// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/record.h"

namespace vanthu {

/// One mention of a record in the form in which a rule's example states it: every value as text.
/// Absent values are absent keys; several names are joined by "; ".
struct ExampleFact {
  Span span;
  std::string text;
  std::vector<std::string> rules;  ///< that found it, or linked it
  std::map<std::string, std::string> values;
};

/// The mentions of one kind ("person", "title", "document", "date", "term", "award"), in order.
[[nodiscard]] std::vector<ExampleFact> example_facts(const Record& record, std::string_view kind);

}  // namespace vanthu
