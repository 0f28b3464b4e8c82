// SPDX-License-Identifier: Apache-2.0
#include "check/rule_examples.h"

#include <algorithm>

#include "check/example_facts.h"

namespace vanthu {
namespace {

/// The example's text with its line breaks, and its spans moved accordingly.
Example with_line_breaks(const Example& example) {
  Example made = example;
  for (std::size_t at = made.text.find("\\n"); at != std::string::npos; at = made.text.find("\\n", at)) {
    made.text.replace(at, 2, "\n");
    for (Span& span : made.spans) {
      if (span.begin > at) --span.begin;
      if (span.end > at) --span.end;
    }
  }
  return made;
}

bool rule_was_used(const Explanation& explanation, const std::string& rule) {
  for (const Explanation::Sentence& sentence : explanation.sentences) {
    for (const Explanation::Level& level : sentence.levels) {
      for (const Explanation::Match& match : level.matches) {
        if (match.used && match.rule == rule) return true;
      }
    }
  }
  return false;
}

std::string described(const ExampleFact& fact) {
  std::string text = "'" + fact.text + "' by";
  for (const std::string& rule : fact.rules) text += " " + rule;
  for (const auto& [key, value] : fact.values) text += ", " + key + " = " + value;
  return text;
}

std::string described(const std::vector<ExampleFact>& facts) {
  if (facts.empty()) return "nothing";
  std::string text;
  for (const ExampleFact& fact : facts) text += (text.empty() ? "" : "; ") + described(fact);
  return text;
}

class Check {
 public:
  Check(const Extractor& extractor, const Rule& rule, const Example& example)
      : extractor_(extractor), rule_(rule), example_(with_line_breaks(example)) {}

  [[nodiscard]] std::optional<Error> run() {
    Input input;
    input.text = example_.text;
    for (const auto& [key, value] : example_.values) {
      if (key != "published") continue;
      input.published = PartialDate::parse(value);
      if (!input.published) return fail("published " + value + " is no date");
    }
    const auto record = extractor_.extract(input);
    if (!record) return record.error();
    const auto explanation = extractor_.explain(input);
    if (!explanation) return explanation.error();
    facts_ = example_facts(*record, rule_.kind);
    used_ = rule_was_used(*explanation, rule_.name);
    return example_.positive ? check_positive() : check_negative();
  }

 private:
  [[nodiscard]] Error fail(const std::string& message) const {
    return {ErrorCode::failed_example, rule_.name + ": " + message, rule_.file, example_.line, 0};
  }

  [[nodiscard]] std::optional<Error> check_negative() const {
    const bool silent = rule_.level == StringLevel::entities ? !used_ : facts_.empty();
    if (silent) return std::nullopt;
    return fail("must not match, but found " + described(facts_));
  }

  [[nodiscard]] std::optional<Error> check_positive() const {
    for (const Span& span : example_.spans) {
      const auto at = std::find_if(facts_.begin(), facts_.end(),
                                   [&](const ExampleFact& fact) { return fact.span == span; });
      const std::string wanted = "'" + example_.text.substr(span.begin, span.size()) + "'";
      if (at == facts_.end()) return fail("expected " + wanted + ", found " + described(facts_));
      const bool by_this_rule =
          std::find(at->rules.begin(), at->rules.end(), rule_.name) != at->rules.end() ||
          (rule_.level == StringLevel::entities && used_);
      if (!by_this_rule) return fail("another rule found " + described(*at));
      if (span == example_.spans.front()) {
        if (auto error = check_values(*at)) return error;
      }
    }
    return std::nullopt;
  }

  /// A value written as `null` must be absent.
  [[nodiscard]] std::optional<Error> check_values(const ExampleFact& fact) const {
    for (const auto& [key, wanted] : example_.values) {
      if (key == "published") continue;
      const auto found = fact.values.find(key);
      const std::string value = found == fact.values.end() ? "null" : found->second;
      if (value != wanted) return fail("expected " + key + " = " + wanted + ", found " + described(fact));
    }
    return std::nullopt;
  }

  const Extractor& extractor_;
  const Rule& rule_;
  Example example_;
  std::vector<ExampleFact> facts_;
  bool used_ = false;
};

}  // namespace

std::optional<Error> check_example(const Extractor& extractor, const Rule& rule, const Example& example) {
  return Check(extractor, rule, example).run();
}

}  // namespace vanthu
