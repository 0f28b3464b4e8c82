// SPDX-License-Identifier: Apache-2.0
//
// Writes text in the old encodings: the way back of decode(), for tests and benchmarks.
#pragma once

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "decode/charsets.h"
#include "text/letters.h"
#include "vanthu/decode.h"

namespace vanthu::support {

inline std::string normalized(const char* form, UNormalization2Mode mode, std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const auto* const normalizer = icu::Normalizer2::getInstance(nullptr, form, mode, error);
  std::string result;
  normalizer
      ->normalize(icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}), error)
      .toUTF8String(result);
  return result;
}
inline std::string nfc(std::string_view text) { return normalized("nfc", UNORM2_COMPOSE, text); }
inline std::string nfd(std::string_view text) { return normalized("nfc", UNORM2_DECOMPOSE, text); }

/// Text to bytes of one charset, letter by letter.
class LegacyEncoder {
 public:
  explicit LegacyEncoder(Encoding encoding) : encoding_(encoding) {
    const CharsetTable& table = charset_table(encoding);
    for (unsigned first = 0; first < 0x100; ++first) {
      const auto byte = static_cast<unsigned char>(first);
      if (table.single(byte).size == 1)
        bytes_.emplace(table.single(byte).code_points[0], std::string(1, static_cast<char>(byte)));
      for (unsigned second = 0; second < 0x100; ++second) {
        const char32_t letter = table.pair(byte, static_cast<unsigned char>(second));
        if (letter != 0) bytes_[letter] = {static_cast<char>(first), static_cast<char>(second)};
      }
    }
  }

  /// The bytes of NFC text; nothing where it has a character that the charset lacks. TCVN3 has the
  /// small letter for a capital that only its fonts have.
  [[nodiscard]] std::optional<std::string> operator()(std::string_view text) const {
    std::string bytes;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = decode_at(text, at);
      at += point.size;
      if (!append(bytes, point.value)) return std::nullopt;
    }
    return bytes;
  }

 private:
  bool append(std::string& to, char32_t c) const {
    auto known = bytes_.find(c);
    if (known == bytes_.end() && encoding_ == Encoding::tcvn3) known = bytes_.find(to_lower(c));
    if (known != bytes_.end()) {
      to += known->second;
      return true;
    }
    return encoding_ == Encoding::windows1258 && append_with_tone(to, c);
  }

  bool append_with_tone(std::string& to, char32_t c) const {
    static constexpr char32_t tones[] = {0x0300, 0x0301, 0x0303, 0x0309, 0x0323};
    std::string letter;
    append_utf8(letter, c);
    for (const auto& [base, bytes] : bytes_) {
      for (const char32_t tone : tones) {
        std::string pair;
        append_utf8(pair, base);
        append_utf8(pair, tone);
        if (!is_letter(base) || nfc(pair) != letter) continue;
        to += bytes + bytes_.at(tone);
        return true;
      }
    }
    return false;
  }

  Encoding encoding_;
  std::map<char32_t, std::string> bytes_;
};

/// UTF-16 without a mark.
inline std::string utf16(std::string_view text, Encoding order) {
  std::string bytes;
  const auto units = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  for (std::int32_t i = 0; i < units.length(); ++i) {
    const char16_t unit = units.charAt(i);
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    bytes += order == Encoding::utf16le ? low : high;
    bytes += order == Encoding::utf16le ? high : low;
  }
  return bytes;
}

/// Bytes kept as the characters that they are in windows-1252, in UTF-8; a byte that it lacks as a control.
inline std::string kept_as_windows1252(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const CharsetTable::Meaning& meaning = charset_table(Encoding::windows1252).single(byte);
    append_utf8(text, meaning.size == 1 ? meaning.code_points[0] : byte);
  }
  return text;
}

/// Bytes kept as the characters of Latin-1, in UTF-8.
inline std::string kept_as_latin1(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) append_utf8(text, static_cast<unsigned char>(c));
  return text;
}

/// Text with a numeric entity for every letter beyond ASCII.
inline std::string with_entities(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    if (point.value < 0x80) {
      result += static_cast<char>(point.value);
    } else {
      result += "&#" + std::to_string(static_cast<unsigned>(point.value)) + ";";
    }
    at += point.size;
  }
  return result;
}

}  // namespace vanthu::support
