// SPDX-License-Identifier: Apache-2.0
#include "writers/json_text.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>

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

bool is_plain_ascii(std::uint8_t byte) { return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\'; }

/// Bytes of the character at `at` where its first bytes show that it is written as it is: a plain
/// one of ASCII, or a letter of Vietnamese. 0 where that takes a closer look.
std::size_t plain_size(const std::uint8_t* bytes, std::size_t at, std::size_t size) {
  const std::uint8_t byte = bytes[at];
  if (byte < 0x80) return is_plain_ascii(byte) ? 1 : 0;
  const auto continues = [&](std::size_t i) { return i < size && (bytes[i] & 0xC0) == 0x80; };
  if (byte >= 0xC3 && byte <= 0xDF) return continues(at + 1) ? 2 : 0;
  return byte == 0xE1 && continues(at + 1) && continues(at + 2) ? 3 : 0;
}

/// Whether a string is written as it is.
bool is_plain(std::string_view value) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(value.data());
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t size = plain_size(bytes, at, value.size());
    if (size == 0) return false;
    at += size;
  }
  return true;
}

}  // namespace

void append_json_string(std::string& to, std::string_view value) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(value.data());
  const std::size_t size = value.size();
  to += '"';
  std::size_t plain = 0;  // everything before it is written
  for (std::size_t at = 0; at < size;) {
    if (const std::size_t known = plain_size(bytes, at, size)) {
      at += known;
      continue;
    }
    const std::size_t begin = at;
    UChar32 character = 0;
    U8_NEXT(bytes, at, size, character);
    if (character >= 0x80 && character != 0x85 && character != 0x2028 && character != 0x2029) continue;
    to.append(value, plain, begin - plain);
    if (character < 0) {
      to += "\xEF\xBF\xBD";
    } else if (character < 0x80) {
      append_escaped(to, value[begin]);
    } else {
      append_unicode_escape(to, static_cast<std::uint32_t>(character));
    }
    plain = at;
  }
  to.append(value, plain, size - plain);
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
