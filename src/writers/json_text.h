// SPDX-License-Identifier: Apache-2.0
//
// JSON as text that grows at its end: brackets, commas, line breaks and escapes.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "vanthu/json.h"

namespace vanthu {

/// How an object or list is set in JsonStyle::indented: one member a line, or all of them on one.
enum class Layout { lines, one_line };

/// The name of a member of an object, as it is written: told by the compiler, so that writing it is a copy of
/// known size. Half of a record is names.
class JsonKey {
 public:
  static constexpr std::size_t longest = 24;  ///< with the signs around it

  template <std::size_t size>
  consteval JsonKey(const char (&name)[size]) : size_(size + 3) {  // NOLINT: "text" is a name
    static_assert(size + 3 <= longest);
    written_[0] = ',';
    written_[1] = '"';
    for (std::size_t i = 0; i + 1 < size; ++i) written_[i + 2] = name[i];
    written_[size + 1] = '"';
    written_[size + 2] = ':';
  }

  /// After a comma; what follows size() is no part of it.
  [[nodiscard]] constexpr const std::array<char, longest>& written() const { return written_; }
  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr std::string_view name() const { return {written_.data() + 2, size_ - 4}; }

 private:
  std::array<char, longest> written_{};
  std::size_t size_;
};

/// Appends one JSON value to a string. Strings that are no UTF-8 come out with U+FFFD.
class JsonText {
 public:
  explicit JsonText(JsonStyle style) : style_(style) {}

  void open(char bracket, Layout layout);
  void close(char bracket);

  void key(const JsonKey& key) {
    if (style_ == JsonStyle::indented) return indented_key(key.name());
    char* const to = room(JsonKey::longest);
    const std::size_t comma = first_ ? 1 : 0;  // the first member has none before it
    std::copy_n(key.written().begin() + comma, JsonKey::longest - 1, to);
    size_ -= JsonKey::longest - key.size() + comma;
    first_ = false;
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
