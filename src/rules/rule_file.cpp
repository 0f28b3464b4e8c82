// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_file.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>

#include "vanthu/text.h"

namespace vanthu {
namespace {

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// The first word of a line, which is taken off it.
std::string_view take_word(std::string_view& line) {
  const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
  const std::string_view word = line.substr(0, end);
  line = trim(line.substr(end));
  return word;
}

bool is_rule_name(std::string_view name) {
  const std::size_t dot = name.find('.');
  return dot != std::string_view::npos && dot > 0 && dot + 1 < name.size() &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.") == std::string_view::npos;
}

class Reader {
 public:
  explicit Reader(std::string_view name) : name_(name) {}

  Result<RuleFile> read(std::string_view content) {
    while (!content.empty()) {
      const std::size_t end = std::min(content.find('\n'), content.size());
      const std::string_view line = trim(content.substr(0, end));
      content.remove_prefix(std::min(end + 1, content.size()));
      ++line_;
      if (line.empty() || line.front() == '#') continue;
      if (auto error = read_line(line)) return *error;
    }
    if (auto error = finish_rule()) return *error;
    return std::move(file_);
  }

 private:
  Error fail(std::string message) const {
    return {ErrorCode::malformed_rule, std::move(message), name_, line_, 0};
  }

  std::optional<Error> read_line(std::string_view line) {
    std::string_view rest = line;
    const std::string_view word = take_word(rest);
    if (word == "string") return read_level(rest);
    if (word == "class") return read_class(rest);
    if (word == "let") return read_let(rest);
    if (word == "rule") return begin_rule(rest);
    if (file_.rules.empty()) {
      return fail("expected 'string', 'class', 'let' or 'rule', found '" + std::string(word) + "'");
    }
    return read_rule_line(word, rest);
  }

  std::optional<Error> read_rule_line(std::string_view word, std::string_view rest) {
    Rule& rule = file_.rules.back();
    if (word == "+" || word == "-") return read_example(word == "+", rest);
    if (word == "pattern") {
      if (!rule.pattern.empty()) rule.pattern += ' ';
      rule.pattern += with_lets(rest);
    } else if (word == "decided" && rest.starts_with("in ")) {
      rule.decided_in = trim(rest.substr(3));
    } else if (word == "kind") {
      rule.kind = rest;
    } else {
      return fail("expected 'pattern', 'decided in', 'kind', '+' or '-', found '" + std::string(word) + "'");
    }
    return std::nullopt;
  }

  std::optional<Error> read_level(std::string_view name) {
    if (name == "words") {
      level_ = StringLevel::words;
    } else if (name == "phrases") {
      level_ = StringLevel::phrases;
    } else if (name == "entities") {
      level_ = StringLevel::entities;
    } else {
      return fail("string " + std::string(name) + " is not one of words, phrases, entities");
    }
    return std::nullopt;
  }

  std::optional<Error> read_class(std::string_view text) {
    LabelClass label_class{std::string(take_word(text)), {}, name_, line_};
    if (take_word(text) != "=") return fail("a class is written: class NAME = LABEL | LABEL");
    while (!text.empty()) {
      const std::string_view member = take_word(text);
      if (member != "|") label_class.members.emplace_back(member);
    }
    if (label_class.members.empty()) return fail("class " + label_class.name + " has no labels");
    file_.classes.push_back(std::move(label_class));
    return std::nullopt;
  }

  /// `let NAME = pattern`: a stretch that several patterns of this file share.
  std::optional<Error> read_let(std::string_view text) {
    const std::string name(take_word(text));
    if (take_word(text) != "=" || text.empty()) return fail("a stretch is written: let NAME = pattern");
    lets_[name] = '(' + with_lets(text) + ')';
    return std::nullopt;
  }

  /// `pattern` with what its words stand for.
  [[nodiscard]] std::string with_lets(std::string_view pattern) const {
    const auto is_name_letter = [](char c) {
      return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    std::string result;
    while (!pattern.empty()) {
      const std::size_t size = static_cast<std::size_t>(
          std::find_if_not(pattern.begin(), pattern.end(), is_name_letter) - pattern.begin());
      const std::string_view word = pattern.substr(0, std::max<std::size_t>(size, 1));
      const auto let = lets_.find(word);
      result += let == lets_.end() ? word : std::string_view(let->second);
      pattern.remove_prefix(word.size());
    }
    return result;
  }

  std::optional<Error> begin_rule(std::string_view name) {
    if (auto error = finish_rule()) return error;
    if (!is_rule_name(name)) {
      return fail("rule name '" + std::string(name) + "' is not of the form kind.shape, in small letters");
    }
    Rule rule;
    rule.name = name;
    rule.kind = name.substr(0, name.find('.'));
    rule.level = level_;
    rule.file = name_;
    rule.line = line_;
    file_.rules.push_back(std::move(rule));
    return std::nullopt;
  }

  /// What can only be said of a rule as a whole.
  std::optional<Error> finish_rule() const {
    if (file_.rules.empty()) return std::nullopt;
    const Rule& rule = file_.rules.back();
    const auto at_rule = [&](const std::string& message) {
      return Error{ErrorCode::malformed_rule, "rule " + rule.name + " " + message, name_, rule.line, 0};
    };
    if (rule.pattern.empty() == rule.decided_in.empty()) {
      return at_rule("needs either a pattern or the file that it is decided in");
    }
    const auto has = [&](bool positive) {
      return std::any_of(rule.examples.begin(), rule.examples.end(),
                         [&](const Example& example) { return example.positive == positive; });
    };
    if (!has(true)) return at_rule("has no example that it must match (a line that begins with +)");
    if (!has(false)) return at_rule("has no example that it must not match (a line that begins with -)");
    return std::nullopt;
  }

  /// The text with its marked spans, then values, each after " | ".
  std::optional<Error> read_example(bool positive, std::string_view line) {
    Example example;
    example.positive = positive;
    example.line = line_;
    std::size_t bar = line.find(" | ");
    const auto marked = normalize(trim(line.substr(0, bar)));
    if (!marked) return marked.error();
    while (bar != std::string_view::npos) {
      line.remove_prefix(bar + 3);
      bar = line.find(" | ");
      const std::string_view pair = trim(line.substr(0, bar));
      const std::size_t equals = pair.find('=');
      if (equals == std::string_view::npos) {
        return fail("a value is written: key = value, found '" + std::string(pair) + "'");
      }
      example.values.emplace_back(trim(pair.substr(0, equals)), trim(pair.substr(equals + 1)));
    }
    if (auto error = read_spans(marked->form(), example)) return error;
    file_.rules.back().examples.push_back(std::move(example));
    return std::nullopt;
  }

  std::optional<Error> read_spans(std::string_view marked, Example& example) const {
    std::optional<std::uint32_t> open;
    for (const char c : marked) {
      const auto at = static_cast<std::uint32_t>(example.text.size());
      if (c == '[') {
        if (open) return fail("'[' inside '[ ]'");
        open = at;
      } else if (c == ']') {
        if (!open) return fail("']' without '['");
        example.spans.push_back({*open, at});
        open.reset();
      } else {
        example.text += c;
      }
    }
    if (open) return fail("'[' without ']'");
    if (example.positive && example.spans.empty()) return fail("the example marks no span with [ ]");
    if (!example.positive && !example.spans.empty())
      return fail("an example that must not match marks no span");
    return std::nullopt;
  }

  std::string name_;
  RuleFile file_;
  std::uint32_t line_ = 0;
  StringLevel level_ = StringLevel::words;
  std::map<std::string, std::string, std::less<>> lets_;
};

}  // namespace

Result<RuleFile> read_rules(std::string_view content, std::string_view name) {
  return Reader(name).read(content);
}

}  // namespace vanthu
