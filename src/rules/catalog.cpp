// SPDX-License-Identifier: Apache-2.0
#include "rules/catalog.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace vanthu {
namespace {

struct Ground {
  std::string_view kind;
  StringLevel level;
  RuleSet RuleCatalog::*set;
};

/// Which rules run where. A kind that stands here for no string has its rules in code alone.
constexpr Ground grounds[] = {
    {"term", StringLevel::words, &RuleCatalog::terms},
    {"date", StringLevel::words, &RuleCatalog::dates},
    {"document", StringLevel::phrases, &RuleCatalog::documents},
    {"title", StringLevel::phrases, &RuleCatalog::titles},
    {"award", StringLevel::phrases, &RuleCatalog::awards},
    {"document", StringLevel::entities, &RuleCatalog::document_links},
    {"title", StringLevel::entities, &RuleCatalog::title_links},
    {"award", StringLevel::entities, &RuleCatalog::award_links},
};

std::optional<Error> check_ground(const Rule& rule) {
  if (rule.pattern.empty()) return std::nullopt;
  for (const Ground& ground : grounds) {
    if (ground.kind == rule.kind && ground.level == rule.level) return std::nullopt;
  }
  return Error{ErrorCode::malformed_rule,
               "rule " + rule.name + ": no rules of kind " + rule.kind + " run on this string", rule.file,
               rule.line, 0};
}

}  // namespace

Result<RuleCatalog> RuleCatalog::create(const std::vector<UserFile>& built_in,
                                        const std::vector<UserFile>& users, LabelTable& labels) {
  RuleCatalog catalog;
  // Classes of the built-in files first: the user's patterns may name them.
  LabelClasses classes;
  std::vector<Rule> built_in_rules;
  for (const auto* files : {&built_in, &users}) {
    for (const UserFile& file : *files) {
      auto read = read_rules(file.content, file.name);
      if (!read) return std::move(read).error();
      auto more = add_classes(std::move(classes), read->classes, labels);
      if (!more) return std::move(more).error();
      classes = *std::move(more);
      auto& to = files == &built_in ? built_in_rules : catalog.rules;
      std::move(read->rules.begin(), read->rules.end(), std::back_inserter(to));
    }
  }
  std::move(built_in_rules.begin(), built_in_rules.end(), std::back_inserter(catalog.rules));

  std::set<std::string_view> names;
  for (const Rule& rule : catalog.rules) {
    if (auto error = check_ground(rule)) return *error;
    if (!names.insert(rule.name).second) {
      return Error{ErrorCode::malformed_rule, "there is a rule " + rule.name + " already", rule.file,
                   rule.line, 0};
    }
  }
  for (const Ground& ground : grounds) {
    std::vector<Rule> rules;
    std::copy_if(catalog.rules.begin(), catalog.rules.end(), std::back_inserter(rules),
                 [&](const Rule& rule) { return rule.kind == ground.kind && rule.level == ground.level; });
    auto set = RuleSet::compile(rules, classes, labels);
    if (!set) return std::move(set).error();
    catalog.*ground.set = *std::move(set);
  }
  return catalog;
}

}  // namespace vanthu
