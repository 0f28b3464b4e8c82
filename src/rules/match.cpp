// SPDX-License-Identifier: Apache-2.0
#include "rules/match.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

#include "rules/label_expression.h"
#include "rules/label_gates.h"
#include "rules/label_program.h"

namespace vanthu {
namespace {

constexpr std::size_t most_rules = 256;  ///< of one kind

struct NameHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>{}(name); }
};

}  // namespace

struct RuleSet::Impl {
  std::vector<ReadyRule> rules;
  std::vector<LabelProgram> programs;  ///< of each rule
  LabelGates gates;
  std::unordered_map<std::string, LabelSet, NameHash, std::equal_to<>> classes;

  void find_all(std::size_t order, std::string_view labels, LabelSearch& memory,
                std::vector<Match>& matches) const;
};

RuleSet::RuleSet() = default;
RuleSet::~RuleSet() = default;
RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;

const LabelSet& RuleSet::labels_of(std::string_view class_name) const {
  static const LabelSet none;
  if (impl_ == nullptr) return none;
  const auto known = impl_->classes.find(class_name);
  return known == impl_->classes.end() ? none : known->second;
}

bool RuleSet::empty() const { return impl_ == nullptr || impl_->rules.empty(); }

std::optional<Range> Match::part(std::string_view name) const {
  for (std::size_t i = 0; i < rule->parts.size(); ++i) {
    if (!groups[i].empty() && rule->parts[i] == name) return groups[i];
  }
  return std::nullopt;
}

Result<RuleSet> RuleSet::compile(std::span<const Rule> rules, const LabelClasses& classes,
                                 LabelTable& labels) {
  RuleSet set;
  set.impl_ = std::make_unique<Impl>();
  for (const auto& [name, members] : classes) {
    LabelSet& as_set = set.impl_->classes[name];
    for (const Label member : members) as_set.set(static_cast<std::size_t>(member));
  }
  for (const Rule& rule : rules) {
    if (rule.pattern.empty()) continue;
    auto pattern = compile_pattern(rule, classes, labels);
    if (!pattern) return std::move(pattern).error();
    const auto fail = [&](const std::string& message) {
      return Error{ErrorCode::malformed_rule, "pattern of " + rule.name + " " + message, rule.file, rule.line,
                   0};
    };
    if (pattern->parts.size() > most_parts)
      return fail("has more than " + std::to_string(most_parts) + " parts");
    const auto parsed = parse_label_expression(pattern->expression);
    if (const auto* fault = std::get_if<ExpressionFault>(&parsed))
      return fail("is malformed: " + fault->message);
    const auto& expression = std::get<LabelExpression>(parsed);
    LabelProgram program(expression, static_cast<std::uint32_t>(pattern->parts.size()));
    if (program.is_too_large()) return fail("is too large: it repeats too much too often");
    if (program.matches_nothing()) return fail("matches nothing at all");
    if (set.impl_->rules.size() == most_rules)
      return fail("is one more than the " + std::to_string(most_rules) + " that one kind can have");
    set.impl_->gates.add(required_labels(expression));
    set.impl_->rules.push_back({rule.name, std::move(pattern->parts)});
    set.impl_->programs.push_back(std::move(program));
  }
  return set;
}

void RuleSet::Impl::find_all(std::size_t order, std::string_view labels, LabelSearch& memory,
                             std::vector<Match>& matches) const {
  const ReadyRule& rule = rules[order];
  std::array<Range, most_parts + 1> found;
  std::size_t from = 0;
  while (from < labels.size() && programs[order].search(labels, from, found, memory)) {
    Match& match = matches.emplace_back();
    match.rule = &rule;
    match.order = static_cast<std::uint32_t>(order);
    match.units = found[0];
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
      if (found[i + 1].empty()) continue;
      match.groups[i] = found[i + 1];
      if (rule.parts[i].empty()) match.units = found[i + 1];
    }
    // What is context after this span may be context before, or part of, the next one.
    from = std::max<std::size_t>(match.units.end, from + 1);
  }
}

void RuleSet::find(std::string_view labels, std::vector<Match>& matches) const {
  LabelSet present;
  for (const char label : labels) present.set(static_cast<unsigned char>(label));
  find(labels, present, matches);
}

void RuleSet::find(std::string_view labels, const LabelSet& present, std::vector<Match>& matches) const {
  matches.clear();
  if (empty() || labels.empty()) return;
  if (impl_->gates.all_closed(present)) return;
  std::array<int, most_rules> open;
  thread_local LabelSearch memory;
  for (const int order : std::span(open).first(impl_->gates.open(labels, open)))
    impl_->find_all(static_cast<std::size_t>(order), labels, memory, matches);
  std::sort(matches.begin(), matches.end(), [](const Match& left, const Match& right) {
    if (left.units.begin != right.units.begin) return left.units.begin < right.units.begin;
    if (left.units.end != right.units.end) return left.units.end > right.units.end;
    return left.order < right.order;
  });
}

}  // namespace vanthu
