// SPDX-License-Identifier: Apache-2.0
//
// Sixteen bytes of a text at once, which every processor compares in one step, by the vector types of GCC
// and Clang. A comparison gives 0xFF or 0 in each byte.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "text/byte_bits.h"

namespace vanthu {

// Vectors never leave the library, so how they are passed to functions is nobody's business.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpsabi"

using ByteVector = unsigned char __attribute__((vector_size(16)));
using SignedByteVector = signed char __attribute__((vector_size(16)));

[[nodiscard]] inline ByteVector load_vector(const char* from) {
  ByteVector bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes;
}

/// Bytes from `low` to `high`. Signed comparison, as the common processors have no other.
[[nodiscard]] inline ByteVector within(ByteVector bytes, unsigned char low, unsigned char high) {
  const auto offset = static_cast<unsigned char>(low + 0x80);
  const auto bound = static_cast<signed char>(high - low - 0x80 + 1);
  return (ByteVector)((SignedByteVector)(bytes - offset) < bound);
}

[[nodiscard]] inline ByteVector equal_to(ByteVector bytes, unsigned char value) {
  return (ByteVector)(bytes == value);
}

/// The two halves of a vector as numbers whose lowest byte is the first one.
[[nodiscard]] inline std::array<std::uint64_t, 2> halves_of(ByteVector bytes) {
  std::array<char, sizeof bytes> copy;
  std::memcpy(copy.data(), &bytes, sizeof bytes);
  return {eight_bytes(copy.data()), eight_bytes(copy.data() + copy.size() / 2)};
}

[[nodiscard]] inline bool has_any(ByteVector marks) {
  const auto halves = halves_of(marks);
  return (halves[0] | halves[1]) != 0;
}

#pragma GCC diagnostic pop

}  // namespace vanthu
