// SPDX-License-Identifier: Apache-2.0
#include "writers/offset_table.h"

#include <algorithm>
#include <string>
#include <utility>

#include "text/utf8.h"

namespace vanthu {
namespace {

/// Walks a text character by character and knows how far it is in bytes and in code points or UTF-16.
class Walker {
 public:
  Walker(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {}

  [[nodiscard]] bool at_end() const { return byte_ == text_.size(); }
  [[nodiscard]] std::uint32_t byte() const { return static_cast<std::uint32_t>(byte_); }
  [[nodiscard]] std::uint32_t offset() const { return offset_; }

  void step() {
    const CheckedPoint point = decode_checked(text_, byte_);
    byte_ += point.size;
    offset_ += unit_ == OffsetUnit::utf16 && point.value > 0xFFFF ? 2 : 1;
  }

 private:
  std::string_view text_;
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
