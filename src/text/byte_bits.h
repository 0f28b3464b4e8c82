// SPDX-License-Identifier: Apache-2.0
//
// Bytes of a text as bits of a word, which a processor counts and searches at once.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace vanthu {

/// Eight bytes as a number whose lowest byte is the first one.
[[nodiscard]] inline std::uint64_t eight_bytes(const void* from) {
  std::uint64_t word = 0;
  std::memcpy(&word, from, sizeof word);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return word;
}

/// The lowest bit of each of eight bytes, that of the lowest byte first. All other bits are zero.
[[nodiscard]] inline std::uint64_t gather_lowest_bits(std::uint64_t bytes) {
  return (bytes * 0x0102040810204080U) >> 56;
}

}  // namespace vanthu
