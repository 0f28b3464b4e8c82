// SPDX-License-Identifier: Apache-2.0
#include "decode/unicode_forms.h"

#include <algorithm>

#include "text/letters.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

constexpr char32_t replacement = 0xFFFD;

char16_t unit_at(std::string_view bytes, std::size_t at, Encoding order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return static_cast<char16_t>(order == Encoding::utf16le ? first | second << 8 : first << 8 | second);
}

bool is_high_surrogate(char16_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low_surrogate(char16_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// Letters, signs and white space of Vietnamese pages.
bool is_usual(char16_t unit) {
  if (unit < 0x20) return unit == '\t' || unit == '\n' || unit == '\r';
  return unit < 0x7F || (unit >= 0xA0 && unit < 0x0200) || (unit >= 0x0300 && unit < 0x0324) ||
         (unit >= 0x1EA0 && unit < 0x1EFA) || (unit >= 0x2010 && unit < 0x2040);
}

/// The share of units that are usual in the first bytes, where units are read in `order`.
double usual_share(std::string_view bytes, Encoding order) {
  const std::size_t units = std::min<std::size_t>(bytes.size(), 1 << 16) / 2;
  std::size_t usual = 0;
  for (std::size_t i = 0; i < units; ++i) usual += is_usual(unit_at(bytes, 2 * i, order)) ? 1 : 0;
  return units == 0 ? 0 : static_cast<double>(usual) / static_cast<double>(units);
}

}  // namespace

Transcoded transcode_utf8(std::string_view bytes) {
  Transcoded result;
  result.text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const CheckedPoint point = decode_checked(bytes, at);
    if (point.well_formed) {
      result.text.append(bytes, at, point.size);
    } else {
      append_utf8(result.text, replacement);
      result.replaced += point.size;
    }
    at += point.size;
  }
  return result;
}

Transcoded transcode_utf16(std::string_view bytes, Encoding order) {
  Transcoded result;
  result.text.reserve(bytes.size());
  const auto replace = [&](std::size_t count) {
    append_utf8(result.text, replacement);
    result.replaced += count;
  };
  std::size_t at = 0;
  for (; at + 1 < bytes.size(); at += 2) {
    const char16_t unit = unit_at(bytes, at, order);
    if (is_high_surrogate(unit) && at + 3 < bytes.size() && is_low_surrogate(unit_at(bytes, at + 2, order))) {
      const char32_t low = unit_at(bytes, at + 2, order);
      append_utf8(result.text, 0x10000 + ((static_cast<char32_t>(unit) - 0xD800) << 10) + (low - 0xDC00));
      at += 2;
    } else if (is_high_surrogate(unit) || is_low_surrogate(unit)) {
      replace(2);
    } else {
      append_utf8(result.text, unit);
    }
  }
  if (at < bytes.size()) replace(1);
  return result;
}

Encoding utf16_by_look(std::string_view bytes) {
  constexpr double sure = 0.9;
  constexpr double unlike = 0.5;
  const double little = usual_share(bytes, Encoding::utf16le);
  const double big = usual_share(bytes, Encoding::utf16be);
  if (little >= sure && big < unlike) return Encoding::utf16le;
  if (big >= sure && little < unlike) return Encoding::utf16be;
  return Encoding::detect;
}

}  // namespace vanthu
