// SPDX-License-Identifier: Apache-2.0
#include "rules/label_expression.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace vanthu {
namespace {

using Kind = LabelExpression::Kind;

/// A repetition is written out as often as it says, so there is a limit.
constexpr std::uint32_t most_repetitions = 100;

std::size_t digit_value(char c) { return static_cast<std::size_t>(c <= '9' ? c - '0' : c - 'a' + 10); }

LabelSet all_but(const LabelSet& labels) {
  LabelSet others;
  for (std::size_t label = 0; label < 256; ++label) {
    if (!labels.test(label)) others.set(label);
  }
  return others;
}

LabelExpression node(Kind kind, std::vector<LabelExpression> parts = {}) {
  LabelExpression made;
  made.kind = kind;
  made.parts = std::move(parts);
  return made;
}

/// A braced list of parts would copy the whole tree below.
LabelExpression node_over(Kind kind, LabelExpression part) {
  LabelExpression made = node(kind);
  made.parts.push_back(std::move(part));
  return made;
}

LabelExpression one_of(const LabelSet& labels) {
  LabelExpression made = node(Kind::one_of);
  made.labels = labels;
  return made;
}

class Reader {
 public:
  explicit Reader(std::string_view expression) : left_(expression) {}

  std::variant<LabelExpression, ExpressionFault> run() {
    LabelExpression whole = alternatives();
    if (!left_.empty()) fail("brackets are not balanced");
    if (!fault_.empty()) return ExpressionFault{fault_};
    return whole;
  }

 private:
  void fail(std::string message) {
    if (fault_.empty()) fault_ = std::move(message);
    left_ = {};
  }

  bool take(std::string_view text) {
    if (!left_.starts_with(text)) return false;
    left_.remove_prefix(text.size());
    return true;
  }

  LabelExpression alternatives() {
    std::vector<LabelExpression> ways;
    ways.push_back(sequence());
    while (take("|")) ways.push_back(sequence());
    return ways.size() == 1 ? std::move(ways.front()) : node(Kind::either, std::move(ways));
  }

  LabelExpression sequence() {
    std::vector<LabelExpression> parts;
    while (!left_.empty() && left_.front() != '|' && left_.front() != ')') {
      parts.push_back(repetition_of(element()));
    }
    return parts.size() == 1 ? std::move(parts.front()) : node(Kind::sequence, std::move(parts));
  }

  LabelExpression element() {
    if (take("(?:")) return group();
    if (take("(")) {
      const std::uint32_t number = ++groups_;
      LabelExpression captured = node_over(Kind::captured, group());
      captured.group = number;
      return captured;
    }
    if (take("[^")) return one_of(all_but(set()));
    if (take("[")) return one_of(set());
    if (take("^")) return node(Kind::begin);
    if (take("$")) return node(Kind::end);
    if (take(".")) return one_of(all_but({}));
    if (!left_.starts_with("\\x")) {
      fail(std::string("nothing stands before '") + left_.front() + "'");
      return {};
    }
    LabelSet labels;
    labels.set(label());
    return one_of(labels);
  }

  LabelExpression group() {
    LabelExpression inside = alternatives();
    if (!take(")")) fail("brackets are not balanced");
    return inside;
  }

  LabelSet set() {
    LabelSet labels;
    while (left_.starts_with("\\x")) labels.set(label());
    if (!take("]")) fail("a set of labels has no end");
    return labels;
  }

  std::size_t label() {
    const std::size_t value = digit_value(left_[2]) * 16 + digit_value(left_[3]);
    left_.remove_prefix(4);
    return value;
  }

  LabelExpression repetition_of(LabelExpression element) {
    if (left_.empty()) return element;
    std::uint32_t least = 0;
    std::uint32_t most = LabelExpression::no_limit;
    if (take("?")) {
      most = 1;
    } else if (take("+")) {
      least = 1;
    } else if (left_.front() == '{') {
      bounds(least, most);
    } else if (!take("*")) {
      return element;
    }
    if (!left_.empty() && std::string_view("?*+{").find(left_.front()) != std::string_view::npos)
      fail("two repetitions follow each other");
    LabelExpression repeated = node_over(Kind::repeated, std::move(element));
    repeated.least = least;
    repeated.most = most;
    return repeated;
  }

  /// "{2}", "{2,}", "{2,5}".
  void bounds(std::uint32_t& least, std::uint32_t& most) {
    const std::string_view text = left_.substr(1, left_.find('}') - 1);
    left_.remove_prefix(text.size() + 2);
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, least);
    most = least;
    bool good = first.ec == std::errc();
    if (good && first.ptr != end) {
      const auto second = std::from_chars(first.ptr + 1, end, most);
      const bool open = first.ptr + 1 == end;
      if (open) most = LabelExpression::no_limit;
      good = *first.ptr == ',' &&
             (open || (second.ec == std::errc() && second.ptr == end && most <= most_repetitions));
    }
    if (!good || least > most || least > most_repetitions)
      fail("{" + std::string(text) + "} is no repetition");
  }

  std::string_view left_;
  std::string fault_;
  std::uint32_t groups_ = 0;
};

}  // namespace

std::variant<LabelExpression, ExpressionFault> parse_label_expression(std::string_view expression) {
  return Reader(expression).run();
}

}  // namespace vanthu
