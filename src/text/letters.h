// SPDX-License-Identifier: Apache-2.0
//
// Letters of Vietnamese text in normal form (UTF-8, NFC): decoding, case, and the key under which
// spellings that differ only in case or in i/y are one word.
#pragma once

#include <array>
#include <cstddef>
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
[[nodiscard]] inline CodePoint decode_at(std::string_view utf8, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[at + i]); };
  const auto more = [&](std::size_t i) { return static_cast<char32_t>(byte(i) & 0x3F); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {(lead & 0x1F) << 6 | more(1), 2};
  if (lead < 0xF0) return {(lead & 0x0F) << 12 | more(1) << 6 | more(2), 3};
  return {(lead & 0x07) << 18 | more(1) << 12 | more(2) << 6 | more(3), 4};
}

void append_utf8(std::string& to, char32_t code_point);

/// ICU's answers for the letters that Vietnamese text is made of (the last is U+1EF9), since each
/// letter of a text is asked about several times.
class LetterTable {
 public:
  static constexpr char32_t size = 0x1F00;
  enum Trait : std::uint8_t { letter = 1, upper = 2, lower = 4 };

  LetterTable();
  [[nodiscard]] std::uint8_t traits(char32_t c) const { return c < size ? traits_[c] : beyond(c); }
  [[nodiscard]] char32_t lower_case(char32_t c) const { return c < size ? lower_case_[c] : lower_beyond(c); }

 private:
  [[nodiscard]] static std::uint8_t beyond(char32_t c);
  [[nodiscard]] static char32_t lower_beyond(char32_t c);

  std::array<std::uint8_t, size> traits_{};
  std::array<char16_t, size> lower_case_{};
};

extern const LetterTable letter_table;

/// Combining marks are letters too: they continue one.
[[nodiscard]] inline bool is_letter(char32_t c) {
  return (letter_table.traits(c) & LetterTable::letter) != 0;
}
[[nodiscard]] inline bool is_upper(char32_t c) { return (letter_table.traits(c) & LetterTable::upper) != 0; }
[[nodiscard]] inline bool is_lower(char32_t c) { return (letter_table.traits(c) & LetterTable::lower) != 0; }
[[nodiscard]] inline char32_t to_lower(char32_t c) { return letter_table.lower_case(c); }
[[nodiscard]] char32_t to_upper(char32_t c);

[[nodiscard]] inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Apostrophes as they are typed inside names of ethnic minorities: K'Brếp, H’Yim.
[[nodiscard]] inline bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'’' || c == U'ʼ' || c == U'′' || c == U'`';
}

/// `text` in small letters.
[[nodiscard]] std::string lower_case(std::string_view text);

/// `text` with its first letter a capital and the others as they are.
[[nodiscard]] std::string capitalize(std::string text);
[[nodiscard]] inline std::string capitalize(std::string_view text) { return capitalize(std::string(text)); }

/// Appends the key of one word: small letters, one apostrophe, and a final y that is the only vowel
/// written i (sỹ = sĩ, quý = quí), as both are in use.
void append_word_key(std::string& to, std::string_view word);

}  // namespace vanthu
