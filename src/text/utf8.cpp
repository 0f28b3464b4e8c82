// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.h"

#include <algorithm>
#include <array>

#include "text/byte_vectors.h"

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

/// Not zero where one of the sixteen bytes at `at` shows that the text is no UTF-8. Three bytes before them
/// are looked at too.
ByteVector faults(const char* at) {
  const ByteVector c = load_vector(at);
  const ByteVector before1 = load_vector(at - 1);
  const ByteVector continues = within(c, 0x80, 0xBF);
  const ByteVector must_continue = within(before1, 0xC0, 0xFF) | within(load_vector(at - 2), 0xE0, 0xFF) |
                                   within(load_vector(at - 3), 0xF0, 0xFF);
  const ByteVector is_no_lead = within(c, 0xC0, 0xC1) | within(c, 0xF5, 0xFF);
  // Overlong forms, surrogates and code points beyond U+10FFFF, by the bounds of lead().
  const ByteVector out_of_bounds =
      (equal_to(before1, 0xE0) & within(c, 0x80, 0x9F)) | (equal_to(before1, 0xED) & within(c, 0xA0, 0xBF)) |
      (equal_to(before1, 0xF0) & within(c, 0x80, 0x8F)) | (equal_to(before1, 0xF4) & within(c, 0x90, 0xBF));
  return (continues ^ must_continue) | is_no_lead | out_of_bounds;
}

}  // namespace

bool is_well_formed(std::string_view bytes) {
  constexpr std::size_t before = 3;
  constexpr std::size_t at_once = sizeof(ByteVector);
  ByteVector found{};
  std::size_t at = 0;
  // The ends are read from a copy, as if spaces stood around the text; then a sequence that the end cuts off
  // goes on with a space, which no sequence does.
  std::array<char, before + at_once> copy;
  const auto read_copy = [&](std::size_t from) {
    copy.fill(' ');
    const std::size_t seen = std::min(from, before);
    bytes.substr(from - seen).copy(copy.data() + before - seen, seen + at_once);
    found |= faults(copy.data() + before);
  };
  if (!bytes.empty()) read_copy(0);
  for (at = at_once; at + at_once <= bytes.size(); at += at_once) found |= faults(bytes.data() + at);
  // Three bytes more than there are: there a sequence would have to go on.
  if (bytes.size() + before > at) read_copy(std::min(at, bytes.size()));
  return !has_any(found);
}

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
