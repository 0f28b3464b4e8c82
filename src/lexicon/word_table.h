// SPDX-License-Identifier: Apache-2.0
//
// Two hash tables with open addressing, built once and then only read. std::unordered_map costs a
// cache miss more for each word of the text.
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

/// (node, word) packed into 64 bits → the next node of the trie; 0 where there is none.
class StepTable {
 public:
  [[nodiscard]] std::uint32_t find(std::uint64_t key) const {
    if (slots_.empty()) return 0;
    for (std::size_t at = hash(key) & mask();; at = (at + 1) & mask()) {
      if (slots_[at].next == 0 || slots_[at].key == key) return slots_[at].next;
    }
  }

  void add(std::uint64_t key, std::uint32_t next) {
    if (++size_ * 2 > slots_.size()) grow();
    place({key, next});
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t next = 0;
  };
  static std::size_t hash(std::uint64_t key) {
    key *= 0x9e3779b97f4a7c15U;
    return static_cast<std::size_t>(key ^ (key >> 32));
  }
  [[nodiscard]] std::size_t mask() const { return slots_.size() - 1; }
  void place(Slot slot) {
    std::size_t at = hash(slot.key) & mask();
    while (slots_[at].next != 0) at = (at + 1) & mask();
    slots_[at] = slot;
  }
  void grow() {
    std::vector<Slot> old(slots_.empty() ? 1024 : slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.next != 0) place(slot);
    }
  }

  std::vector<Slot> slots_;
  std::size_t size_ = 0;
};

}  // namespace vanthu
