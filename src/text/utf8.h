// SPDX-License-Identifier: Apache-2.0
//
// UTF-8 that may be broken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vanthu {

[[nodiscard]] inline bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// A code point, or a stretch of bytes that is none.
struct CheckedPoint {
  char32_t value = 0;      ///< U+FFFD where the bytes are no UTF-8
  std::uint32_t size = 1;  ///< at least 1
  bool well_formed = true;
};

/// Whether all of `bytes` is UTF-8.
[[nodiscard]] bool is_well_formed(std::string_view bytes);

/// decode_checked() for the sequences that are rare in Latin text, and for broken ones.
[[nodiscard]] CheckedPoint decode_rare(std::string_view bytes, std::size_t at);

/// What stands at byte `at`, which is before the end of `bytes`. An ill-formed sequence is as long as
/// its maximal subpart (Unicode 15, section 3.9, table 3-7): the longest start of a well-formed one,
/// or one byte.
[[nodiscard]] inline CheckedPoint decode_checked(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t left = bytes.size() - at;
  if (lead >= 0xC2 && lead < 0xE0 && left > 1 && is_continuation(bytes[at + 1])) {
    return {(lead & 0x1F) << 6 | (byte(1) & 0x3FU), 2, true};
  }
  if (lead > 0xE0 && lead < 0xED && left > 2 && is_continuation(bytes[at + 1]) &&
      is_continuation(bytes[at + 2])) {
    return {(lead & 0x0F) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU), 3, true};
  }
  return decode_rare(bytes, at);
}

}  // namespace vanthu
