// SPDX-License-Identifier: Apache-2.0
#include "text/letters.h"

#include <unicode/uchar.h>

#include <string_view>

namespace vanthu {
namespace {

struct Pair {
  char32_t y;
  char32_t i;
};
constexpr Pair y_to_i[] = {{U'y', U'i'}, {U'ý', U'í'}, {U'ỳ', U'ì'},
                           {U'ỷ', U'ỉ'}, {U'ỹ', U'ĩ'}, {U'ỵ', U'ị'}};

char32_t i_for_y(char32_t c) {
  for (const Pair& pair : y_to_i) {
    if (pair.y == c) return pair.i;
  }
  return 0;
}

/// Consonants after which a final y is a vowel of its own. The u of "qu" counts: quý = quí.
bool lets_y_be_i(char32_t before, char32_t before_that) {
  if (before == U'u') return before_that == U'q';
  return std::u32string_view(U"hklmstvqbpdgnrc").find(before) != std::u32string_view::npos;
}

}  // namespace

const LetterTable letter_table;

LetterTable::LetterTable() {
  for (char32_t c = 0; c < size; ++c) {
    traits_[c] = beyond(c);
    lower_case_[c] = static_cast<char16_t>(lower_beyond(c));
  }
}

std::uint8_t LetterTable::beyond(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  const bool continues_a_letter = (U_GET_GC_MASK(point) & U_GC_MN_MASK) != 0;
  return static_cast<std::uint8_t>((u_isalpha(point) || continues_a_letter ? letter : 0) |
                                   (u_isupper(point) ? upper : 0) | (u_islower(point) ? lower : 0));
}

char32_t LetterTable::lower_beyond(char32_t c) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

void append_utf8(std::string& to, char32_t c) {
  if (c < 0x80) {
    to += static_cast<char>(c);
  } else if (c < 0x800) {
    to += static_cast<char>(0xC0 | (c >> 6));
    to += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    to += static_cast<char>(0xE0 | (c >> 12));
    to += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    to += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    to += static_cast<char>(0xF0 | (c >> 18));
    to += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    to += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    to += static_cast<char>(0x80 | (c & 0x3F));
  }
}

char32_t to_upper(char32_t c) {
  if (c < 0x80) return c >= U'a' && c <= U'z' ? c - 32 : c;
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
}

std::string lower_case(std::string_view text) {
  std::string lower;
  lower.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    append_utf8(lower, to_lower(point.value));
    at += point.size;
  }
  return lower;
}

std::string capitalize(std::string text) {
  if (text.empty()) return text;
  const CodePoint first = decode_at(text, 0);
  if (is_upper(first.value)) return text;
  std::string capital;
  append_utf8(capital, to_upper(first.value));
  return text.replace(0, first.size, capital);
}

void append_word_key(std::string& to, std::string_view word) {
  char32_t last = 0;
  char32_t before = 0;
  char32_t before_that = 0;
  std::size_t last_at = to.size();
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode_at(word, at);
    before_that = before;
    before = last;
    last = is_apostrophe(point.value) ? U'\'' : to_lower(point.value);
    last_at = to.size();
    append_utf8(to, last);
    at += point.size;
  }
  const char32_t i = i_for_y(last);
  if (i != 0 && lets_y_be_i(before, before_that)) {
    to.resize(last_at);
    append_utf8(to, i);
  }
}

}  // namespace vanthu
