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

/// Copies `from` to `to` and tells whether all of it may stand in a string as it is. False also for some
/// text that may: characters whose first byte is none of C3 to DF, E1, E3 to EC.
bool copy_plain(std::string_view from, char* to) {
  // Each state is the place of six bits that hold the next state, as in is_well_formed() of text/utf8.cpp.
  enum State : std::uint32_t { between = 0, special = 6, last_byte = 12, two_bytes = 18 };
  static constexpr auto automaton = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
      const bool plain_ascii = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
      const bool three_bytes = byte == 0xE1 || (byte > 0xE2 && byte < 0xED);
      const State begun = plain_ascii                  ? between
                          : byte > 0xC2 && byte < 0xE0 ? last_byte
                          : three_bytes                ? two_bytes
                                                       : special;
      const bool continues = byte >= 0x80 && byte < 0xC0;
      table[byte] = begun << between | special << special | (continues ? between : special) << last_byte |
                    (continues ? last_byte : special) << two_bytes;
    }
    return table;
  }();
  std::uint32_t state = between;
  for (std::size_t i = 0; i < from.size(); ++i) {
    to[i] = from[i];
    state = automaton[static_cast<unsigned char>(from[i])] >> (state & 31);
  }
  return (state & 31) == between;
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

void JsonText::grow(std::size_t size) {
  constexpr std::size_t smallest = 4096;
  out_.resize(std::max(smallest, 2 * out_.size() + size));
}

void JsonText::begin_element() {
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

void JsonText::indented_key(std::string_view name) {
  begin_value();
  put('"');
  put(name);
  put("\": ");
  after_key_ = true;
}

void JsonText::string(std::string_view value) {
  begin_value();
  const std::size_t begin = size_;
  char* to = room(value.size() + 2);
  to[0] = to[value.size() + 1] = '"';
  if (copy_plain(value, to + 1)) return;
  size_ = begin;
  std::string escaped;
  append_json_string(escaped, value);
  put(escaped);
}

void JsonText::number(std::int64_t value) {
  begin_value();
  constexpr std::size_t most_digits = 20;  // with the sign
  char* const begin = room(most_digits);
  const char* const end = std::to_chars(begin, begin + most_digits, value).ptr;
  size_ -= static_cast<std::size_t>(begin + most_digits - end);
}

void JsonText::null() {
  begin_value();
  put("null");
}

}  // namespace vanthu
