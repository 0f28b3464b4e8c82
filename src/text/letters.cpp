// SPDX-License-Identifier: Apache-2.0
#include "text/letters.h"

#include <unicode/uchar.h>

#include <array>
#include <string_view>

namespace vanthu {
namespace {

enum Trait : std::uint8_t { letter = 1, upper = 2, lower = 4 };

std::uint8_t traits_by_icu(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  const bool continues_a_letter = (U_GET_GC_MASK(point) & U_GC_MN_MASK) != 0;
  return static_cast<std::uint8_t>((u_isalpha(point) || continues_a_letter ? letter : 0) |
                                   (u_isupper(point) ? upper : 0) | (u_islower(point) ? lower : 0));
}

/// All letters of Vietnamese lie below: the last of them is U+1EF9.
constexpr char32_t table_size = 0x1F00;

/// ICU's answers for them, since each letter of a text is asked about several times.
struct LetterTable {
  std::array<std::uint8_t, table_size> traits;
  std::array<char16_t, table_size> lower_case;

  LetterTable() {
    for (char32_t c = 0; c < table_size; ++c) {
      traits[c] = traits_by_icu(c);
      lower_case[c] = static_cast<char16_t>(u_tolower(static_cast<UChar32>(c)));
    }
  }
};

const LetterTable table;

std::uint8_t traits(char32_t c) { return c < table_size ? table.traits[c] : traits_by_icu(c); }

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

CodePoint decode_at(std::string_view utf8, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {static_cast<char32_t>((lead & 0x1F) << 6 | (byte(1) & 0x3F)), 2};
  if (lead < 0xF0) {
    return {static_cast<char32_t>((lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F)), 3};
  }
  return {static_cast<char32_t>((lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 |
                                (byte(3) & 0x3F)),
          4};
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

bool is_letter(char32_t c) { return (traits(c) & letter) != 0; }

bool is_upper(char32_t c) { return (traits(c) & upper) != 0; }

bool is_lower(char32_t c) { return (traits(c) & lower) != 0; }

char32_t to_lower(char32_t c) {
  return c < table_size ? table.lower_case[c] : static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

char32_t to_upper(char32_t c) {
  if (c < 0x80) return c >= U'a' && c <= U'z' ? c - 32 : c;
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
}

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’' || c == U'ʼ' || c == U'′' || c == U'`'; }

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

std::string capitalize(std::string_view text) {
  if (text.empty()) return {};
  const CodePoint first = decode_at(text, 0);
  std::string capitalized;
  append_utf8(capitalized, to_upper(first.value));
  capitalized += text.substr(first.size);
  return capitalized;
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
