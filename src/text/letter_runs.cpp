// SPDX-License-Identifier: Apache-2.0
#include "text/letter_runs.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "text/byte_bits.h"

namespace vanthu {
namespace {

/// As many bytes as every processor compares at once, by the vector types of GCC and Clang. A comparison
/// gives 0xFF or 0 in each byte.
using Bytes = unsigned char __attribute__((vector_size(16)));
using SignedBytes = signed char __attribute__((vector_size(16)));

Bytes load(const char* from) {
  Bytes bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes;
}

/// Bytes from `low` to `high`. Signed comparison, as the common processors have no other.
Bytes within(Bytes bytes, unsigned char low, unsigned char high) {
  const auto offset = static_cast<unsigned char>(low + 0x80);
  const auto bound = static_cast<signed char>(high - low - 0x80 + 1);
  return (Bytes)((SignedBytes)(bytes - offset) < bound);
}

/// Bytes that belong to a letter, of the sixteen at `at`; the one before is looked at too.
Bytes letters(const char* at) {
  const Bytes c = load(at);
  const Bytes before = load(at - 1);
  const Bytes of_ascii = within(c | 0x20, 'a', 'z');
  const Bytes lead = within(c, 0xC3, 0xC6) | (Bytes)(c == 0xE1);
  // × and ÷ are C3 97 and C3 B7.
  const Bytes of_no_letter = ((Bytes)(before == 0xC3) & (Bytes)((c | 0x20) == 0xB7)) |
                             ((Bytes)(before == 0xE1) & (Bytes)((c | 1) != 0xBB));
  return of_ascii | lead | (within(c, 0x80, 0xBF) & ~of_no_letter);
}

}  // namespace

void LetterRuns::read_block(std::size_t block) {
  const std::size_t begin = block * block_size;
  const char* bytes = text_.data() + begin;
  std::array<char, block_size + 1> copy;
  if (begin == 0 || begin + block_size > text_.size()) {
    // At the ends of the text, as if spaces stood around it.
    copy.fill(' ');
    if (begin != 0) copy[0] = text_[begin - 1];
    text_.substr(begin).copy(copy.data() + 1, block_size);
    bytes = copy.data() + 1;
  }
  block_ = block;
  letters_ = 0;
  for (std::size_t i = 0; i < block_size; i += sizeof(Bytes)) {
    constexpr std::uint64_t lowest = 0x0101010101010101U;
    const Bytes found = letters(bytes + i);
    std::array<char, sizeof found> marks;
    std::memcpy(marks.data(), &found, sizeof found);
    letters_ |= gather_lowest_bits(eight_bytes(marks.data()) & lowest) << i;
    letters_ |= gather_lowest_bits(eight_bytes(marks.data() + 8) & lowest) << (i + 8);
  }
}

}  // namespace vanthu
