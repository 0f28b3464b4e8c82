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

/// Both ways between the bytes of one text and its characters. A sequence of bytes that is no UTF-8 is
/// the one character that replaces it, U+FFFD. Keeps a bit for each byte, so that a position is found by
/// counting bits and neither has to be known before nor sorted.
class OffsetTable {
 public:
  OffsetTable(std::string_view text, OffsetUnit unit);

  /// How many units stand before a byte. Nothing where it lies outside of the text. A byte inside a
  /// character counts as the end of it.
  [[nodiscard]] std::optional<std::uint32_t> from_byte(std::uint32_t byte) const;

  /// The byte at which a unit begins. Nothing where it lies outside of the text or, in UTF-16, inside a
  /// character.
  [[nodiscard]] std::optional<std::uint32_t> to_byte(std::uint32_t offset) const;

 private:
  static constexpr std::size_t block_size = 64;
  /// Bits tell of a block of bytes which begin a character, and which of those one of two units.
  struct Block {
    std::uint64_t begins = 0;
    std::uint64_t doubles = 0;
    std::uint32_t before = 0;  ///< units that begin before the block
  };
  void mark_well_formed(std::string_view text);
  void mark_each(std::string_view text);

  OffsetUnit unit_;
  std::size_t size_;
  std::vector<Block> blocks_;  ///< one more than the text fills; empty where offsets are bytes
};

/// `text` with U+FFFD for what is no UTF-8: one for each maximal subpart of an ill-formed sequence.
std::string with_replacements(std::string_view text);

}  // namespace vanthu
