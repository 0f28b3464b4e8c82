// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.h"

#include <array>

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

/// What may follow at a place of a sequence. The states of an automaton, each six bits of a word.
enum State : unsigned {
  between = 0,     // of two sequences
  broken = 6,      // for good
  last_byte = 12,  // any byte that continues
  two_bytes = 18,
  three_bytes = 24,
  after_e0 = 30,
  after_ed = 36,
  after_f0 = 42,
  after_f4 = 48,
};

constexpr State first_state(unsigned char byte) {
  switch (lead(byte).size) {
    case 2:
      return last_byte;
    case 3:
      return byte == 0xE0 ? after_e0 : byte == 0xED ? after_ed : two_bytes;
    case 4:
      return byte == 0xF0 ? after_f0 : byte == 0xF4 ? after_f4 : three_bytes;
    default:
      return byte < 0x80 ? between : broken;
  }
}

/// For a byte, the next state of each state: at the bits that the state counts.
constexpr std::uint64_t next_states(unsigned char byte) {
  const auto put = [](State state, State next) { return std::uint64_t{next} << state; };
  const auto follow = [&](State state, unsigned char first, unsigned char last, State next) {
    return put(state, byte >= first && byte <= last ? next : broken);
  };
  return put(between, first_state(byte)) | put(broken, broken) | follow(last_byte, 0x80, 0xBF, between) |
         follow(two_bytes, 0x80, 0xBF, last_byte) | follow(three_bytes, 0x80, 0xBF, two_bytes) |
         follow(after_e0, 0xA0, 0xBF, last_byte) | follow(after_ed, 0x80, 0x9F, last_byte) |
         follow(after_f0, 0x90, 0xBF, two_bytes) | follow(after_f4, 0x80, 0x8F, two_bytes);
}

constexpr auto automaton = [] {
  std::array<std::uint64_t, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte)
    table[byte] = next_states(static_cast<unsigned char>(byte));
  return table;
}();

}  // namespace

bool is_well_formed(std::string_view bytes) {
  std::uint64_t state = between;
  for (const char byte : bytes) state = automaton[static_cast<unsigned char>(byte)] >> (state & 63);
  return (state & 63) == between;
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
