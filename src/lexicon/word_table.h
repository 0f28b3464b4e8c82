// SPDX-License-Identifier: Apache-2.0
//
// A hash table with open addressing, built once and then only read. std::unordered_map costs a cache
// miss more for each word of the text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vanthu {

/// Word key → id, counted from 1.
class WordTable {
 public:
  [[nodiscard]] std::uint32_t find(std::string_view key) const {
    if (slots_.empty()) return 0;
    for (std::size_t at = hash(key) & mask();; at = (at + 1) & mask()) {
      const std::uint32_t id = slots_[at];
      if (id == 0 || keys_[id - 1] == key) return id;
    }
  }

  [[nodiscard]] std::size_t size() const { return keys_.size(); }

  std::uint32_t add(std::string_view key) {
    if (const std::uint32_t known = find(key)) return known;
    keys_.emplace_back(key);
    if (keys_.size() * 2 > slots_.size()) {
      grow();
    } else {
      place(static_cast<std::uint32_t>(keys_.size()));
    }
    return static_cast<std::uint32_t>(keys_.size());
  }

 private:
  static std::size_t hash(std::string_view key) {
    std::uint64_t h = 0xcbf29ce484222325U;  // FNV-1a
    for (const char c : key) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return static_cast<std::size_t>(h ^ (h >> 29));
  }
  [[nodiscard]] std::size_t mask() const { return slots_.size() - 1; }
  void place(std::uint32_t id) {
    std::size_t at = hash(keys_[id - 1]) & mask();
    while (slots_[at] != 0) at = (at + 1) & mask();
    slots_[at] = id;
  }
  void grow() {
    slots_.assign(slots_.empty() ? 1024 : slots_.size() * 2, 0);
    for (std::uint32_t id = 1; id <= keys_.size(); ++id) place(id);
  }

  std::vector<std::uint32_t> slots_;
  std::vector<std::string> keys_;
};

}  // namespace vanthu
