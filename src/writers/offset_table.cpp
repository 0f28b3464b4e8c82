// SPDX-License-Identifier: Apache-2.0
#include "writers/offset_table.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <string>
#include <utility>

namespace vanthu {
namespace {

/// Walks a text character by character and knows how far it is in bytes and in code points or UTF-16.
class Walker {
 public:
  Walker(std::string_view text, OffsetUnit unit)
      : bytes_(reinterpret_cast<const std::uint8_t*>(text.data())), size_(text.size()), unit_(unit) {}

  [[nodiscard]] bool at_end() const { return byte_ == size_; }
  [[nodiscard]] std::uint32_t byte() const { return static_cast<std::uint32_t>(byte_); }
  [[nodiscard]] std::uint32_t offset() const { return offset_; }

  void step() {
    if (const std::size_t size = letter_size()) {
      byte_ += size;
      ++offset_;
      return;
    }
    UChar32 character = 0;
    U8_NEXT(bytes_, byte_, size_, character);  // negative for a maximal subpart of an ill-formed sequence
    offset_ += unit_ == OffsetUnit::utf16 && character > 0xFFFF ? 2 : 1;
  }

 private:
  /// Bytes of the character here where its first bytes show that it is one of ASCII or a letter of
  /// Vietnamese; 0 where that takes a closer look.
  [[nodiscard]] std::size_t letter_size() const {
    const std::uint8_t byte = bytes_[byte_];
    if (byte < 0x80) return 1;
    const auto continues = [&](std::size_t at) { return at < size_ && (bytes_[at] & 0xC0) == 0x80; };
    if (byte >= 0xC2 && byte <= 0xDF) return continues(byte_ + 1) ? 2 : 0;
    return byte == 0xE1 && continues(byte_ + 1) && continues(byte_ + 2) ? 3 : 0;
  }

  const std::uint8_t* bytes_;
  std::size_t size_;
  OffsetUnit unit_;
  std::size_t byte_ = 0;
  std::uint32_t offset_ = 0;
};

}  // namespace

OffsetTable::OffsetTable(std::vector<std::uint32_t> keys) {
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  entries_.reserve(keys.size());
  for (const std::uint32_t key : keys) entries_.push_back({key, std::nullopt});
}

OffsetTable OffsetTable::from_bytes(std::string_view text, std::vector<std::uint32_t> bytes,
                                    OffsetUnit unit) {
  OffsetTable table(std::move(bytes));
  Walker walker(text, unit);
  for (Entry& entry : table.entries_) {
    if (entry.key > text.size()) break;
    if (unit == OffsetUnit::byte) {
      entry.value = entry.key;
      continue;
    }
    while (walker.byte() < entry.key) walker.step();
    entry.value = walker.offset();
  }
  return table;
}

OffsetTable OffsetTable::to_bytes(std::string_view text, std::vector<std::uint32_t> offsets,
                                  OffsetUnit unit) {
  OffsetTable table(std::move(offsets));
  Walker walker(text, unit);
  for (Entry& entry : table.entries_) {
    if (unit == OffsetUnit::byte) {
      if (entry.key <= text.size()) entry.value = entry.key;
      continue;
    }
    while (walker.offset() < entry.key && !walker.at_end()) walker.step();
    if (walker.offset() == entry.key) entry.value = walker.byte();
  }
  return table;
}

std::optional<std::uint32_t> OffsetTable::operator[](std::uint32_t position) const {
  const auto entry = std::ranges::lower_bound(entries_, position, {}, &Entry::key);
  return entry != entries_.end() && entry->key == position ? entry->value : std::nullopt;
}

std::string with_replacements(std::string_view text) {
  std::string replaced;
  replaced.reserve(text.size());
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    UChar32 character = 0;
    U8_NEXT(bytes, at, text.size(), character);
    if (character < 0) {
      replaced += "\xEF\xBF\xBD";
    } else {
      replaced.append(text, begin, at - begin);
    }
  }
  return replaced;
}

}  // namespace vanthu
