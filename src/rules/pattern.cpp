// SPDX-License-Identifier: Apache-2.0
#include "rules/pattern.h"

#include <cctype>
#include <optional>

namespace vanthu {
namespace {

std::string escaped(Label label) {
  static constexpr char digits[] = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(label);
  return {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
}

enum class Sense { these, all_but_these };

std::string character_class(const std::vector<Label>& labels, Sense sense) {
  if (labels.size() == 1 && sense == Sense::these) return escaped(labels.front());
  std::string text = sense == Sense::these ? "[" : "[^";
  for (const Label label : labels) text += escaped(label);
  return text + "]";
}

bool is_name_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool is_in(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }

/// Walks through a pattern once and writes the expression as it goes.
class Translator {
 public:
  Translator(const Rule& rule, const LabelClasses& classes, LabelTable& labels)
      : rule_(rule), classes_(classes), labels_(labels), left_(rule.pattern) {}

  Result<CompiledPattern> run() {
    while (!left_.empty()) {
      if (auto error = element()) return *error;
    }
    if (depth_ != 0 || span_open_) return fail("brackets are not balanced");
    return std::move(compiled_);
  }

 private:
  Error fail(const std::string& message) const {
    return {ErrorCode::malformed_rule, "pattern of " + rule_.name + ": " + message, rule_.file, rule_.line,
            0};
  }

  std::optional<Error> element() {
    const char c = left_.front();
    if (c == ' ' || c == '\t') return write("", 1);
    if (is_in("()[]", c)) return bracket(c);
    if (is_in("|?*+.^$", c)) return write(std::string(1, c), 1);
    if (c == '{') return repetition();
    if (c == '!' || is_name_letter(c)) return name();
    return fail(std::string("unexpected '") + c + "'");
  }

  /// Writes `text` for the next `size` characters of the pattern.
  std::optional<Error> write(std::string_view text, std::size_t size) {
    compiled_.expression += text;
    left_.remove_prefix(size);
    return std::nullopt;
  }

  std::optional<Error> bracket(char c) {
    switch (c) {
      case '(':
        ++depth_;
        return write("(?:", 1);
      case ')':
        if (depth_-- == 0) return fail("')' without '('");
        return write(")", 1);
      case '[':
        if (span_open_ || span_seen_) return fail("more than one '['");
        span_open_ = span_seen_ = true;
        compiled_.parts.emplace_back();
        return write("(", 1);
      default:
        if (!span_open_) return fail("']' without '['");
        span_open_ = false;
        return write(")", 1);
    }
  }

  std::optional<Error> repetition() {
    const std::size_t end = left_.find('}');
    if (end == std::string_view::npos) return fail("'{' without '}'");
    const std::string text(left_.substr(0, end + 1));
    if (text.find_first_not_of("{},0123456789") != std::string::npos) return fail(text + " is no repetition");
    return write(text, end + 1);
  }

  std::optional<Error> name() {
    const Sense sense = left_.front() == '!' ? Sense::all_but_these : Sense::these;
    if (sense == Sense::all_but_these) left_.remove_prefix(1);
    std::size_t size = 0;
    while (size < left_.size() && is_name_letter(left_[size])) ++size;
    const std::string word(left_.substr(0, size));
    left_.remove_prefix(size);
    if (left_.starts_with(':')) return part(word);
    const auto labels = labels_of(word);
    if (labels.empty()) {
      return fail("label " + word + " is not known; did you mean " + std::string(labels_.nearest(word)) +
                  "?");
    }
    return write(character_class(labels, sense), 0);
  }

  /// `name:LABEL` or `name:( … )`: one element with its repetition, captured.
  std::optional<Error> part(const std::string& part_name) {
    compiled_.parts.push_back(part_name);
    write("(", 1);
    const int outer = depth_;
    do {
      if (left_.empty()) return fail("nothing follows '" + part_name + ":'");
      if (auto error = element()) return error;
    } while (depth_ > outer);
    while (!left_.empty() && is_in("?*+{", left_.front())) {
      if (auto error = element()) return error;
    }
    return write(")", 0);
  }

  std::vector<Label> labels_of(const std::string& word) {
    if (const auto known = classes_.find(word); known != classes_.end()) return known->second;
    if (const auto label = labels_.find_or_add(word)) return {*label};
    return {};
  }

  const Rule& rule_;
  const LabelClasses& classes_;
  LabelTable& labels_;
  std::string_view left_;
  CompiledPattern compiled_;
  int depth_ = 0;
  bool span_open_ = false;
  bool span_seen_ = false;
};

}  // namespace

Result<LabelClasses> add_classes(LabelClasses known, const std::vector<LabelClass>& more,
                                 LabelTable& labels) {
  for (const LabelClass& added : more) {
    std::vector<Label> members;
    for (const std::string& member : added.members) {
      if (const auto nested = known.find(member); nested != known.end()) {
        members.insert(members.end(), nested->second.begin(), nested->second.end());
      } else if (const auto label = labels.find_or_add(member)) {
        members.push_back(*label);
      } else {
        return Error{
            ErrorCode::malformed_rule,
            "label " + member + " is not known; did you mean " + std::string(labels.nearest(member)) + "?",
            added.file, added.line, 0};
      }
    }
    known[added.name] = std::move(members);
  }
  return known;
}

Result<CompiledPattern> compile_pattern(const Rule& rule, const LabelClasses& classes, LabelTable& labels) {
  return Translator(rule, classes, labels).run();
}

}  // namespace vanthu
