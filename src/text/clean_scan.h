// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vanthu {

/// Finds the places of a text that are not in normal form yet, one after the other.
///
/// Most text needs nothing, or little. So blocks of bytes are first judged by a test without branches
/// that looks at each byte and its neighbours. It never misses a place that needs work, but may
/// suspect one that needs none; what it suspects is then looked at exactly.
class CleanScan {
 public:
  explicit CleanScan(std::string_view given) : given_(given) {}

  /// The first cluster at `from` or after it that needs work: a byte offset, the end of the text where
  /// there is none. `from` is where a character begins, is never less than in the call before, and
  /// everything before it is settled.
  [[nodiscard]] std::size_t next(std::size_t from);

 private:
  static constexpr std::size_t block_size = 64;

  [[nodiscard]] std::size_t first_suspect(std::size_t from);
  void judge_block(std::size_t begin);
  void judge(const unsigned char* bytes);

  std::string_view given_;
  std::size_t block_ = 0;      // where the block begins that suspects_ speaks of
  std::size_t block_end_ = 0;  // equal to block_ before the first one
  std::array<std::uint8_t, block_size> suspects_{};
  bool is_suspect_ = false;  // whether suspects_ has any
};

}  // namespace vanthu
