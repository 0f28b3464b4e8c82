// SPDX-License-Identifier: Apache-2.0
//
// Characters that the normal form writes as another one, or not at all: docs/normalization.md.
#pragma once

#include "vanthu/text.h"

namespace vanthu {

/// Stands for "no character".
constexpr char32_t removed = 0xFFFFFFFF;

/// The rare forms of quotation marks; 0 where `c` is none.
[[nodiscard]] constexpr char32_t plain_quote(char32_t c) {
  switch (c) {
    case 0x02BC:  // modifier letter apostrophe
    case 0x2032:  // prime
    case 0x203A:  // ›
    case 0x275C:
      return U'’';
    case 0x201A:
    case 0x201B:
    case 0x2039:  // ‹
    case 0x275B:
      return U'‘';
    case 0x00AB:  // «
    case 0x201E:
    case 0x201F:
    case 0x275D:
    case 0x301D:
      return U'“';
    case 0x00BB:  // »
    case 0x2033:
    case 0x275E:
    case 0x301E:
    case 0x301F:
      return U'”';
    default:
      return 0;
  }
}

/// The character that `c` is written as: plain hyphens and spaces, Đ for Ð; `removed` for characters
/// without width; most often `c` itself. A carriage return is a line feed; that the pair of both is
/// one is for the caller to see.
[[nodiscard]] constexpr char32_t folded(char32_t c, Steps steps) {
  const auto where = [&](Step step, char32_t written) { return steps.has(step) ? written : c; };
  if (c < 0x80) {
    if (c == U'\t' || c == U'\v' || c == U'\f') return where(Step::spaces, U' ');
    return c == U'\r' ? where(Step::line_breaks, U'\n') : c;
  }
  if (c < 0x2000) {
    switch (c) {
      case 0x0085:
        return where(Step::line_breaks, U'\n');
      case 0x00A0:
      case 0x1680:
        return where(Step::spaces, U' ');
      case 0x00AD:  // soft hyphen
      case 0x034F:
      case 0x061C:
      case 0x180E:
        return where(Step::invisible, removed);
      case 0x00D0:  // Eth: old keyboards of newsrooms typed it for Đ
      case 0x0189:  // African D
        return where(Step::look_alikes, U'Đ');
      case 0x00F0:
        return where(Step::look_alikes, U'đ');
      case 0x00AB:
      case 0x00BB:
      case 0x02BC:
        return where(Step::quotes, plain_quote(c));
      default:
        return c;
    }
  }
  if (c <= 0x206F) {
    if (c <= 0x200A || c == 0x202F || c == 0x205F) return where(Step::spaces, U' ');
    if (c <= 0x200F) return where(Step::invisible, removed);  // zero-width space and joiners, direction marks
    if (c <= 0x2015) return where(Step::dashes, U'-');
    if (c == 0x2028 || c == 0x2029) return where(Step::line_breaks, U'\n');
    if ((c >= 0x202A && c <= 0x202E) || c >= 0x2060) return where(Step::invisible, removed);
    return plain_quote(c) != 0 ? where(Step::quotes, plain_quote(c)) : c;
  }
  if (c >= 0xFF01 && c <= 0xFF5E) return where(Step::look_alikes, c - 0xFF01 + U'!');  // full-width
  if (c == 0x2212) return where(Step::dashes, U'-');
  if (c == 0x3000) return where(Step::spaces, U' ');
  if (c == 0xFEFF) return where(Step::invisible, removed);  // byte order mark
  return plain_quote(c) != 0 ? where(Step::quotes, plain_quote(c)) : c;
}

}  // namespace vanthu
