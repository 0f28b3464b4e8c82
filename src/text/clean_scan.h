// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/utf8.h"
#include "vanthu/text.h"

namespace vanthu {

/// Finds the places of a text that are not in normal form yet, one after the other.
///
/// Most text needs nothing, or little. So blocks of bytes are first judged by a test without branches
/// that looks at each byte and its neighbours. It never misses a place that needs work, but may
/// suspect one that needs none; what it suspects is then looked at exactly.
class CleanScan {
 public:
  CleanScan(std::string_view given, Steps steps) : given_(given), steps_(steps) {}

  /// The first cluster at `from` or after it that needs work: a byte offset, the end of the text where
  /// there is none. `from` is where a character begins, is never less than in the call before, and
  /// everything before it is settled.
  [[nodiscard]] std::size_t next(std::size_t from);

  /// Places that next() came by at which a step for words may have work, in order. They stand in the
  /// text as it is given: where next() found something, it has to be scanned again after that.
  [[nodiscard]] const std::vector<std::size_t>& borders() const { return borders_; }

  /// Whether next() came by nothing that shows that text was read wrongly before: no letter or sign of
  /// Latin-1 that Vietnamese has not, and letters that Vietnamese alone has where others are not ASCII.
  [[nodiscard]] bool looks_rightly_read() const {
    return !has_foreign_signs_ && (has_vietnamese_letters_ || !has_latin1_letters_);
  }

 private:
  static constexpr std::size_t block_size = 64;
  enum class Need { nothing, from_here, from_letter_before };

  [[nodiscard]] Need need_at(std::size_t at, const CheckedPoint& point);
  [[nodiscard]] bool folds_into_letter_before(char32_t c) const;
  [[nodiscard]] std::size_t first_suspect(std::size_t from);
  [[nodiscard]] std::size_t skip_plain_blocks(std::size_t from);
  void judge_block(std::size_t begin);

  std::string_view given_;
  Steps steps_;
  std::size_t block_ = 0;      // where the block begins that suspects_ speaks of
  std::size_t block_end_ = 0;  // equal to block_ before the first one
  std::array<std::uint8_t, block_size> suspects_{};
  std::vector<std::size_t> borders_;
  bool has_foreign_signs_ = false;
  bool has_vietnamese_letters_ = false;
  bool has_latin1_letters_ = false;
};

}  // namespace vanthu
