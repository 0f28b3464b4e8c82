// SPDX-License-Identifier: Apache-2.0
//
// Characters that the normal form writes as another one, or not at all: docs/normalization.md.
#pragma once

namespace vanthu {

/// Stands for "no character".
constexpr char32_t removed = 0xFFFFFFFF;

/// The character that `c` is written as: plain hyphens and spaces, Đ for Ð; `removed` for characters
/// without width; most often `c` itself. A carriage return is a line feed; that the pair of both is
/// one is for the caller to see.
[[nodiscard]] constexpr char32_t folded(char32_t c) {
  if (c < 0x80) {
    if (c == U'\t' || c == U'\v' || c == U'\f') return U' ';
    return c == U'\r' ? U'\n' : c;
  }
  if (c < 0x0300) {
    switch (c) {
      case 0x0085:
        return U'\n';
      case 0x00A0:
        return U' ';
      case 0x00AD:
        return removed;  // soft hyphen
      case 0x00D0:
        return U'Đ';  // Eth: old keyboards of newsrooms typed it for Đ
      case 0x00F0:
        return U'đ';
      default:
        return c;
    }
  }
  if (c < 0x2000) {
    if (c == 0x1680) return U' ';
    return c == 0x034F || c == 0x061C || c == 0x180E ? removed : c;
  }
  if (c <= 0x206F) {
    if (c <= 0x200A || c == 0x202F || c == 0x205F) return U' ';
    if (c <= 0x200F) return removed;  // zero-width space and joiners, direction marks
    if (c <= 0x2015) return U'-';
    if (c == 0x2028 || c == 0x2029) return U'\n';
    if (c >= 0x202A && c <= 0x202E) return removed;
    return c >= 0x2060 ? removed : c;
  }
  switch (c) {
    case 0x2212:
      return U'-';
    case 0x3000:
      return U' ';
    case 0xFEFF:
      return removed;  // byte order mark
    default:
      return c;
  }
}

}  // namespace vanthu
