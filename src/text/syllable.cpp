// SPDX-License-Identifier: Apache-2.0
#include "text/syllable.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "text/letters.h"

namespace vanthu {
namespace {

/// Initial consonants. "gi" and "qu" are read with the vowels that follow.
constexpr std::array<std::string_view, 27> initials = {"",   "b",  "c", "ch", "d", "đ",  "g",   "gh", "h",
                                                       "k",  "kh", "l", "m",  "n", "ng", "ngh", "nh", "p",
                                                       "ph", "q",  "r", "s",  "t", "th", "tr",  "v",  "x"};

/// Vowels without their tones; "gi" and "qu" bring an i or u of their own.
constexpr std::array<std::string_view, 59> vowels = {
    "a",   "ă",   "â",   "e",   "ê",   "i",   "o",   "ô",   "ơ",   "u",  "ư",  "y",  "ai",  "ao",  "au",
    "ay",  "âu",  "ây",  "eo",  "êu",  "ia",  "iê",  "iu",  "oa",  "oă", "oe", "oi", "oo",  "ôi",  "ơi",
    "ua",  "uâ",  "uê",  "ui",  "uô",  "uơ",  "uy",  "ưa",  "ưi",  "ươ", "ưu", "yê", "iêu", "yêu", "oai",
    "oay", "oeo", "uây", "uôi", "uya", "uyê", "uyu", "ươi", "ươu", "io", "iơ", "uă", "ue",  "iươ"};

constexpr std::array<std::string_view, 9> finals = {"ng", "nh", "ch", "c", "m", "n", "p", "t", ""};

struct ToneFolding {
  std::u32string_view toned;
  char32_t plain;
};
constexpr std::array<ToneFolding, 12> tones = {{{U"àáảãạ", U'a'},
                                                {U"ằắẳẵặ", U'ă'},
                                                {U"ầấẩẫậ", U'â'},
                                                {U"èéẻẽẹ", U'e'},
                                                {U"ềếểễệ", U'ê'},
                                                {U"ìíỉĩị", U'i'},
                                                {U"òóỏõọ", U'o'},
                                                {U"ồốổỗộ", U'ô'},
                                                {U"ờớởỡợ", U'ơ'},
                                                {U"ùúủũụ", U'u'},
                                                {U"ừứửữự", U'ư'},
                                                {U"ỳýỷỹỵ", U'y'}}};

/// Letters with a tone by code point: those of Latin-1 and Extended-A and -B, and those from U+1EA0 on.
constexpr char32_t low_end = 0x1B1;
constexpr char32_t high_begin = 0x1EA0;
constexpr char32_t high_end = 0x1EFA;
constexpr auto plain_letters = [] {
  std::array<char16_t, low_end + (high_end - high_begin)> plain{};
  for (const ToneFolding& folding : tones) {
    for (const char32_t toned : folding.toned)
      plain[toned < low_end ? toned : low_end + (toned - high_begin)] = static_cast<char16_t>(folding.plain);
  }
  return plain;
}();

char32_t without_tone(char32_t c) {
  const bool low = c < low_end;
  if (!low && (c < high_begin || c >= high_end)) return c;
  const char32_t plain = plain_letters[low ? c : low_end + (c - high_begin)];
  return plain == 0 ? c : plain;
}

/// A part of a syllable as one number; none is longer than its eight bytes.
constexpr std::uint64_t packed(std::string_view part) {
  std::uint64_t number = 0;
  for (const char byte : part) number = number << 8 | static_cast<unsigned char>(byte);
  return number;
}

template <std::size_t count>
constexpr std::array<std::uint64_t, count> sorted(std::array<std::uint64_t, count> parts) {
  std::sort(parts.begin(), parts.end());
  return parts;
}

constexpr auto packed_initials = [] {
  std::array<std::uint64_t, initials.size()> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = packed(initials[i]);
  return sorted(all);
}();

/// Every rime: vowels and a final.
constexpr auto packed_rimes = [] {
  std::array<std::uint64_t, vowels.size() * finals.size()> all{};
  std::size_t count = 0;
  for (const std::string_view vowel : vowels) {
    for (const std::string_view final : finals)
      all[count++] = packed(vowel) << (8 * final.size()) | packed(final);
  }
  return sorted(all);
}();

template <std::size_t count>
bool is_one_of(const std::array<std::uint64_t, count>& parts, std::string_view part) {
  return part.size() <= sizeof(std::uint64_t) && std::binary_search(parts.begin(), parts.end(), packed(part));
}

bool is_consonant(char c) {
  constexpr auto bit = [](char letter) { return 1U << (letter - 'a'); };
  constexpr std::uint32_t vowel_bits = bit('a') | bit('e') | bit('i') | bit('o') | bit('u') | bit('y');
  return c >= 'a' && c <= 'z' && (vowel_bits & bit(c)) == 0;
}

/// Bytes of the consonants that a word in small letters without tones begins with.
std::size_t consonants(std::string_view plain) {
  constexpr std::string_view d_with_stroke = "đ";
  if (plain.starts_with(d_with_stroke)) return d_with_stroke.size();
  std::size_t size = 0;
  while (size < plain.size() && is_consonant(plain[size])) ++size;
  return size;
}

}  // namespace

bool is_vietnamese_syllable(std::string_view word) {
  constexpr std::size_t longest = 16;  // "nghiêng" in UTF-8 is 8 bytes
  if (word.size() > longest) return false;
  std::string plain;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode_at(word, at);
    append_utf8(plain, without_tone(to_lower(point.value)));
    at += point.size;
  }
  // Rimes begin with a vowel, so no other initial can be meant.
  const std::string_view initial = std::string_view(plain).substr(0, consonants(plain));
  const std::string_view rime = std::string_view(plain).substr(initial.size());
  if (!is_one_of(packed_initials, initial)) return false;
  const bool brings_vowel =
      (initial == "g" && rime.starts_with('i')) || (initial == "q" && rime.starts_with('u'));
  return is_one_of(packed_rimes, rime) || (brings_vowel && is_one_of(packed_rimes, rime.substr(1)));
}

bool has_vietnamese_mark(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode_at(word, at);
    const char32_t c = to_lower(point.value);
    if (without_tone(c) != c || std::u32string_view(U"ăâđêôơư").find(c) != std::u32string_view::npos)
      return true;
    at += point.size;
  }
  return false;
}

char32_t without_mark(char32_t letter) {
  constexpr std::u32string_view marked = U"ăâđêôơưäçëïñöü";
  constexpr std::string_view plain = "aadeoouaceinou";
  const char32_t toneless = without_tone(to_lower(letter));
  if (toneless < 0x80) return toneless;
  const std::size_t known = marked.find(toneless);
  return known == std::u32string_view::npos ? toneless : static_cast<char32_t>(plain[known]);
}

std::u32string bare_letters(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    at += point.size;
    letters.push_back(without_mark(point.value));
  }
  return letters;
}

}  // namespace vanthu
