// SPDX-License-Identifier: Apache-2.0
#include "writers/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/utf8.h"

namespace vanthu {
namespace {

void append_unicode_escape(std::string& to, std::uint32_t code_unit) {
  constexpr std::string_view digits = "0123456789abcdef";
  to += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) to += digits[(code_unit >> shift) & 0xF];
}

void append_escaped(std::string& to, char c) {
  switch (c) {
    case '"':
      to += "\\\"";
      break;
    case '\\':
      to += "\\\\";
      break;
    case '\n':
      to += "\\n";
      break;
    case '\r':
      to += "\\r";
      break;
    case '\t':
      to += "\\t";
      break;
    default:
      append_unicode_escape(to, static_cast<std::uint8_t>(c));
  }
}

/// Whether a character is written as it is.
bool is_plain(const CheckedPoint& point) {
  const char32_t c = point.value;
  if (c < 0x80) return c >= 0x20 && c != '"' && c != '\\';
  return point.well_formed && c != 0x85 && c != 0x2028 && c != 0x2029;
}

bool is_plain(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CheckedPoint point = decode_checked(text, at);
    if (!is_plain(point)) return false;
    at += point.size;
  }
  return true;
}

}  // namespace

void append_json_string(std::string& to, std::string_view value) {
  to += '"';
  std::size_t plain = 0;  // everything before it is written
  for (std::size_t at = 0; at < value.size();) {
    const CheckedPoint point = decode_checked(value, at);
    const std::size_t begin = at;
    at += point.size;
    if (is_plain(point)) continue;
    to.append(value, plain, begin - plain);
    if (!point.well_formed) {
      to += "\xEF\xBF\xBD";
    } else if (point.value < 0x80) {
      append_escaped(to, value[begin]);
    } else {
      append_unicode_escape(to, static_cast<std::uint32_t>(point.value));
    }
    plain = at;
  }
  to.append(value, plain, value.size() - plain);
  to += '"';
}

void JsonText::line_break() {
  put('\n');
  const auto indent = 2 * static_cast<std::size_t>(depth_);
  std::fill_n(room(indent), indent, ' ');
}

void JsonText::begin_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (depth_ == 0) return;
  if (!first_) put(',');
  if (on_lines()) {
    line_break();
  } else if (!first_ && style_ == JsonStyle::indented) {
    put(' ');
  }
  first_ = false;
}

void JsonText::open(char bracket, Layout layout) {
  begin_value();
  put(bracket);
  ++depth_;
  if (one_line_depth_ > 0 || layout == Layout::one_line) ++one_line_depth_;
  first_ = true;
}

void JsonText::close(char bracket) {
  --depth_;
  if (!first_ && on_lines()) line_break();
  if (one_line_depth_ > 0) --one_line_depth_;
  put(bracket);
  first_ = false;
}

void JsonText::key(std::string_view name) {
  if (style_ == JsonStyle::indented) {
    begin_value();
    put('"');
    put(name);
    put("\": ");
  } else {
    // Half of a record is keys: one step for the comma, the name and its signs.
    const bool comma = !std::exchange(first_, false);
    char* to = room(name.size() + (comma ? 4 : 3));
    if (comma) *to++ = ',';
    *to++ = '"';
    to = std::copy(name.begin(), name.end(), to);
    *to++ = '"';
    *to = ':';
  }
  after_key_ = true;
}

void JsonText::string(std::string_view value) {
  begin_value();
  if (!is_plain(value)) {
    std::string escaped;
    append_json_string(escaped, value);
    put(escaped);
    return;
  }
  char* to = room(value.size() + 2);
  *to++ = '"';
  to = std::copy(value.begin(), value.end(), to);
  *to = '"';
}

void JsonText::number(std::int64_t value) {
  begin_value();
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  put({digits.data(), end});
}

void JsonText::null() {
  begin_value();
  put("null");
}

}  // namespace vanthu
