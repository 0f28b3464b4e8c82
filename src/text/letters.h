// SPDX-License-Identifier: Apache-2.0
//
// Letters of Vietnamese text in normal form (UTF-8, NFC): decoding, case, and the key under which
// spellings that differ only in case or in i/y are one word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vanthu {

/// A code point and the number of bytes it takes.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 1;
};

/// The code point at byte `at` of valid UTF-8; `at` is before the end and on a boundary.
[[nodiscard]] CodePoint decode_at(std::string_view utf8, std::size_t at);

void append_utf8(std::string& to, char32_t code_point);

[[nodiscard]] bool is_letter(char32_t c);  ///< also combining marks, which continue a letter
[[nodiscard]] bool is_upper(char32_t c);
[[nodiscard]] bool is_lower(char32_t c);
[[nodiscard]] char32_t to_lower(char32_t c);
[[nodiscard]] char32_t to_upper(char32_t c);

[[nodiscard]] inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Apostrophes as they are typed inside names of ethnic minorities: K'Brếp, H’Yim.
[[nodiscard]] bool is_apostrophe(char32_t c);

/// `text` in small letters.
[[nodiscard]] std::string lower_case(std::string_view text);

/// `text` with its first letter a capital and the others as they are.
[[nodiscard]] std::string capitalize(std::string_view text);

/// Appends the key of one word: small letters, one apostrophe, and a final y that is the only vowel
/// written i (sỹ = sĩ, quý = quí), as both are in use.
void append_word_key(std::string& to, std::string_view word);

}  // namespace vanthu
