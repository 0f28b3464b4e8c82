// SPDX-License-Identifier: Apache-2.0
#include "writers/offset_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string>

#include "text/byte_bits.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

/// The bits of a block below `bit`, which is less than 64.
std::uint64_t below(std::uint64_t bits, std::size_t bit) { return bits & ((std::uint64_t{1} << bit) - 1); }

std::uint32_t count(std::uint64_t bits) { return static_cast<std::uint32_t>(std::popcount(bits)); }

/// A bit for each of eight bytes, the first one lowest: whether it begins a character of UTF-8.
std::uint64_t begins_of_eight(const char* bytes) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  const std::uint64_t word = eight_bytes(bytes);
  const std::uint64_t continues = (word >> 7) & ~(word >> 6) & ones;
  return gather_lowest_bits(continues ^ ones);
}

}  // namespace

OffsetTable::OffsetTable(std::string_view text, OffsetUnit unit) : unit_(unit), size_(text.size()) {
  if (unit == OffsetUnit::byte) return;
  blocks_.resize(text.size() / block_size + 1);
  if (unit == OffsetUnit::code_point && is_well_formed(text)) {
    mark_well_formed(text);
  } else {
    mark_each(text);
  }
  std::uint32_t units = 0;
  for (Block& block : blocks_) {
    block.before = units;
    units += count(block.begins) + count(block.doubles);
  }
}

void OffsetTable::mark_well_formed(std::string_view text) {
  const std::size_t whole = text.size() / block_size;
  for (std::size_t i = 0; i <= whole; ++i) {
    std::array<char, block_size> last;
    const char* bytes = text.data() + i * block_size;
    if (i == whole) {
      last.fill('\x80');  // begins nothing
      text.substr(i * block_size).copy(last.data(), block_size);
      bytes = last.data();
    }
    for (std::size_t at = 0; at < block_size; at += 8) blocks_[i].begins |= begins_of_eight(bytes + at) << at;
  }
}

void OffsetTable::mark_each(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CheckedPoint point = decode_checked(text, at);
    Block& block = blocks_[at / block_size];
    const std::uint64_t bit = std::uint64_t{1} << (at % block_size);
    block.begins |= bit;
    if (unit_ == OffsetUnit::utf16 && point.value > 0xFFFF) block.doubles |= bit;
    at += point.size;
  }
}

std::optional<std::uint32_t> OffsetTable::from_byte(std::uint32_t byte) const {
  if (byte > size_) return std::nullopt;
  if (unit_ == OffsetUnit::byte) return byte;
  const Block& block = blocks_[byte / block_size];
  const std::size_t bit = byte % block_size;
  return block.before + count(below(block.begins, bit)) + count(below(block.doubles, bit));
}

std::optional<std::uint32_t> OffsetTable::to_byte(std::uint32_t offset) const {
  if (unit_ == OffsetUnit::byte) return offset <= size_ ? std::optional(offset) : std::nullopt;
  const auto after = std::ranges::upper_bound(blocks_, offset, {}, &Block::before);
  const Block& block = *std::prev(after);  // the first block has nothing before it
  std::uint32_t units = block.before;
  const auto first = static_cast<std::size_t>(&block - blocks_.data()) * block_size;
  for (std::uint64_t rest = block.begins; rest != 0; rest &= rest - 1) {
    const auto bit = static_cast<std::size_t>(std::countr_zero(rest));
    if (units == offset) return static_cast<std::uint32_t>(first + bit);
    units += 1 + static_cast<std::uint32_t>(block.doubles >> bit & 1);
  }
  // Only the last block's end can be asked for: that of another one is the begin of the next.
  return units == offset && after == blocks_.end() ? std::optional(static_cast<std::uint32_t>(size_))
                                                   : std::nullopt;
}

std::string with_replacements(std::string_view text) {
  std::string replaced;
  replaced.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CheckedPoint point = decode_checked(text, at);
    if (point.well_formed) {
      replaced.append(text, at, point.size);
    } else {
      replaced += "\xEF\xBF\xBD";
    }
    at += point.size;
  }
  return replaced;
}

}  // namespace vanthu
