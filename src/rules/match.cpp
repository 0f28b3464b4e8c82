// SPDX-License-Identifier: Apache-2.0
#include "rules/match.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

#include "rules/label_gates.h"

namespace vanthu {
namespace {

RE2::Options label_options() {
  RE2::Options options;
  options.set_encoding(RE2::Options::EncodingLatin1);
  options.set_dot_nl(true);  // a label may be the byte of a line feed
  options.set_log_errors(false);
  options.set_longest_match(true);
  // With the default of 8 MB a large set falls back to a search that is hundreds of times slower.
  options.set_max_mem(64 << 20);
  return options;
}

constexpr std::size_t most_rules = 256;  ///< of one kind

struct NameHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>{}(name); }
};

}  // namespace

struct RuleSet::Impl {
  std::vector<ReadyRule> rules;
  std::vector<std::unique_ptr<RE2>> expressions;
  std::vector<LabelSet> first;  ///< of each rule: the labels that its matches begin with
  LabelGates gates;
  RE2::Set which{label_options(), RE2::UNANCHORED};
  std::unordered_map<std::string, LabelSet, NameHash, std::equal_to<>> classes;

  void find_all(std::size_t order, std::string_view labels, std::vector<Match>& matches) const;
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
    auto expression = std::make_unique<RE2>(pattern->expression, label_options());
    if (!expression->ok()) return fail("is malformed: " + expression->error());
    if (RE2::FullMatch("", *expression)) return fail("matches nothing at all");
    if (set.impl_->which.Add(pattern->expression, nullptr) < 0) return fail("is too large");
    if (set.impl_->rules.size() == most_rules)
      return fail("is one more than the " + std::to_string(most_rules) + " that one kind can have");
    const RequiredLabels required = required_labels(pattern->expression);
    set.impl_->gates.add(required);
    set.impl_->first.push_back(required.first);
    set.impl_->rules.push_back({rule.name, std::move(pattern->parts)});
    set.impl_->expressions.push_back(std::move(expression));
  }
  if (!set.impl_->rules.empty() && !set.impl_->which.Compile()) {
    return Error{ErrorCode::malformed_rule, "the rules need more memory than is allowed", rules.front().file,
                 0, 0};
  }
  return set;
}

void RuleSet::Impl::find_all(std::size_t order, std::string_view labels, std::vector<Match>& matches) const {
  const ReadyRule& rule = rules[order];
  const re2::StringPiece text(labels.data(), labels.size());
  std::array<re2::StringPiece, most_parts + 1> groups;
  const auto range = [&](const re2::StringPiece& piece) {
    const auto begin = static_cast<std::uint32_t>(piece.data() - labels.data());
    return Range{begin, begin + static_cast<std::uint32_t>(piece.size())};
  };
  const int wanted = static_cast<int>(rule.parts.size()) + 1;
  const LabelSet& begins = first[order];
  const auto may_begin = [&](char label) { return begins.test(static_cast<unsigned char>(label)); };
  // Where few places can begin a match, to try each of them costs less than a search from left to right.
  constexpr std::ptrdiff_t few_places = 4;
  const bool one_by_one = std::count_if(labels.begin(), labels.end(), may_begin) <= few_places;
  const auto search = [&](std::size_t from) {
    if (!one_by_one) {
      return expressions[order]->Match(text, from, labels.size(), RE2::UNANCHORED, groups.data(), wanted);
    }
    for (; from < labels.size(); ++from) {
      if (may_begin(labels[from]) &&
          expressions[order]->Match(text, from, labels.size(), RE2::ANCHOR_START, groups.data(), wanted))
        return true;
    }
    return false;
  };
  std::size_t from = 0;
  while (from < labels.size() && search(from)) {
    Match match;
    match.rule = &rule;
    match.order = static_cast<std::uint32_t>(order);
    match.units = range(groups[0]);
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
      if (groups[i + 1].empty()) continue;
      match.groups[i] = range(groups[i + 1]);
      if (rule.parts[i].empty()) match.units = match.groups[i];
    }
    // What is context after this span may be context before, or part of, the next one.
    from = std::max<std::size_t>(match.units.end, from + 1);
    matches.push_back(match);
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
  std::span<const int> candidates = std::span(open).first(impl_->gates.open(labels, open));
  // From about this many on, one search for all rules costs less than one for each.
  constexpr std::size_t few = 8;
  std::vector<int> found;
  if (candidates.size() > few) {
    impl_->which.Match(re2::StringPiece(labels.data(), labels.size()), &found);
    candidates = found;
  }
  for (const int order : candidates) impl_->find_all(static_cast<std::size_t>(order), labels, matches);
  std::sort(matches.begin(), matches.end(), [](const Match& left, const Match& right) {
    if (left.units.begin != right.units.begin) return left.units.begin < right.units.begin;
    if (left.units.end != right.units.end) return left.units.end > right.units.end;
    return left.order < right.order;
  });
}

}  // namespace vanthu
