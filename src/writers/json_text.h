// SPDX-License-Identifier: Apache-2.0
//
// JSON as text that grows at its end: brackets, commas, line breaks and escapes.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "vanthu/json.h"

namespace vanthu {

/// How an object or list is set in JsonStyle::indented: one member a line, or all of them on one.
enum class Layout { lines, one_line };

/// Appends one JSON value to a string. Strings that are no UTF-8 come out with U+FFFD.
class JsonText {
 public:
  explicit JsonText(JsonStyle style) : style_(style) {}

  void open(char bracket, Layout layout);
  void close(char bracket);

  /// The name of a member. Half of a record is keys: with a name that the compiler knows, one copy of
  /// known size in the compact style.
  void key(std::string_view name) {
    if (style_ == JsonStyle::indented) return indented_key(name);
    char* to = room(name.size() + 4);
    *to = ',';
    to += first_ ? 0 : 1;
    size_ -= first_ ? 1 : 0;
    first_ = false;
    *to++ = '"';
    to = std::copy(name.begin(), name.end(), to);
    *to++ = '"';
    *to = ':';
    after_key_ = true;
  }

  void string(std::string_view value);
  void number(std::int64_t value);
  void null();

  [[nodiscard]] std::string take() && {
    out_.resize(size_);
    return std::move(out_);
  }

 private:
  void begin_value() {
    if (after_key_) {
      after_key_ = false;
    } else if (depth_ > 0) {
      begin_element();
    }
  }
  void begin_element();
  void indented_key(std::string_view name);
  void line_break();
  [[nodiscard]] bool on_lines() const { return style_ == JsonStyle::indented && one_line_depth_ == 0; }

  /// `size` bytes more of the text, to be written at once.
  char* room(std::size_t size) {
    if (size_ + size > out_.size()) grow(size);
    return out_.data() + std::exchange(size_, size_ + size);
  }
  void grow(std::size_t size);
  void put(char c) { *room(1) = c; }
  void put(std::string_view text) { text.copy(room(text.size()), text.size()); }

  std::string out_;  // as long as there is room; what is written ends at size_
  std::size_t size_ = 0;
  JsonStyle style_;
  int depth_ = 0;
  int one_line_depth_ = 0;  // how many of the open brackets are inside one that is set on one line
  bool first_ = true;       // nothing stands yet in the innermost bracket
  bool after_key_ = false;
};

/// Appends `value` in quotation marks, escaped. Line and paragraph separators (U+0085, U+2028, U+2029)
/// are escaped too, as many a reader of JSON Lines splits there.
void append_json_string(std::string& to, std::string_view value);

}  // namespace vanthu
