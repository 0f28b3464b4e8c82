// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.h"

namespace vanthu {
namespace {

struct Lead {
  std::uint32_t size;   // of the sequence; 0 where the byte begins none
  unsigned char first;  // bounds of the second byte: they keep overlong forms, surrogates and
  unsigned char last;   // code points beyond U+10FFFF out
};

constexpr Lead lead(unsigned char byte) {
  if (byte < 0xC2 || byte > 0xF4) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {4, 0x80, 0xBF};
}

}  // namespace

CheckedPoint decode_rare(std::string_view bytes, std::size_t at) {
  constexpr char32_t replacement = 0xFFFD;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return {first, 1, true};
  const Lead known = lead(first);
  const std::size_t left = bytes.size() - at;
  if (known.size == 0 || left < 2 || byte(1) < known.first || byte(1) > known.last)
    return {replacement, 1, false};

  char32_t value = first & (0xFFU >> (known.size + 1));
  value = value << 6 | (byte(1) & 0x3FU);
  for (std::uint32_t i = 2; i < known.size; ++i) {
    if (i >= left || !is_continuation(bytes[at + i])) return {replacement, i, false};
    value = value << 6 | (byte(i) & 0x3FU);
  }
  return {value, known.size, true};
}

}  // namespace vanthu
