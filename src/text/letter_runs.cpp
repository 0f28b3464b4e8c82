// SPDX-License-Identifier: Apache-2.0
#include "text/letter_runs.h"

#include <algorithm>
#include <array>

#include "text/byte_bits.h"
#include "text/byte_vectors.h"

namespace vanthu {
namespace {

/// Bytes that belong to a letter, of the sixteen at `at`; the one before is looked at too.
ByteVector letters(const char* at) {
  const ByteVector c = load_vector(at);
  const ByteVector before = load_vector(at - 1);
  const ByteVector of_ascii = within(c | 0x20, 'a', 'z');
  const ByteVector lead = within(c, 0xC3, 0xC6) | equal_to(c, 0xE1);
  // × and ÷ are C3 97 and C3 B7.
  const ByteVector of_no_letter =
      (equal_to(before, 0xC3) & equal_to(c | 0x20, 0xB7)) | (equal_to(before, 0xE1) & ~equal_to(c | 1, 0xBB));
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
  for (std::size_t i = 0; i < block_size; i += sizeof(ByteVector)) {
    constexpr std::uint64_t lowest = 0x0101010101010101U;
    const auto halves = halves_of(letters(bytes + i));
    letters_ |= gather_lowest_bits(halves[0] & lowest) << i;
    letters_ |= gather_lowest_bits(halves[1] & lowest) << (i + 8);
  }
}

}  // namespace vanthu
