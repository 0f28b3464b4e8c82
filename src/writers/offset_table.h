// SPDX-License-Identifier: Apache-2.0
//
// Byte offsets as code points or UTF-16 units, and back.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "vanthu/json.h"

namespace vanthu {

/// The positions of one text that are asked for, each in bytes and in another unit. Made in one merge
/// of the sorted positions with the text, so that cost does not grow with positions times length.
/// A sequence of bytes that is no UTF-8 is the one character that replaces it, U+FFFD.
class OffsetTable {
 public:
  /// For looking up what byte offsets are in `unit`.
  static OffsetTable from_bytes(std::string_view text, std::vector<std::uint32_t> bytes, OffsetUnit unit);

  /// For looking up which byte offsets of the text are these offsets in `unit`.
  static OffsetTable to_bytes(std::string_view text, std::vector<std::uint32_t> offsets, OffsetUnit unit);

  /// The other side of `position`, which is one of those that the table was made for. Nothing where
  /// it lies outside of the text or, in UTF-16, inside a character. A byte inside a character counts
  /// as the end of it.
  [[nodiscard]] std::optional<std::uint32_t> operator[](std::uint32_t position) const;

 private:
  struct Entry {
    std::uint32_t key = 0;
    std::optional<std::uint32_t> value;
  };
  explicit OffsetTable(std::vector<std::uint32_t> keys);

  std::vector<Entry> entries_;  // sorted by key
};

/// `text` with U+FFFD for what is no UTF-8: one for each maximal subpart of an ill-formed sequence.
std::string with_replacements(std::string_view text);

}  // namespace vanthu
