// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/suspect_blocks.h"
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
    return !has_foreign_signs_ && (has_vietnamese_letters_ || given_.find('\xC3') == std::string_view::npos);
  }

 private:
  enum class Need { nothing, from_here, from_letter_before };

  [[nodiscard]] Need need_at(std::size_t at, const CheckedPoint& point);
  void add_border(std::size_t at);
  [[nodiscard]] bool folds_into_letter_before(char32_t c) const;
  [[nodiscard]] std::size_t first_suspect(std::size_t from);
  void judge_more();

  std::string_view given_;
  Steps steps_;
  std::size_t judged_ = 0;  // bytes
  std::array<SuspectBlock, 16> found_{};
  std::size_t found_count_ = 0;
  std::size_t next_found_ = 0;
  std::vector<std::size_t> borders_;
  bool has_foreign_signs_ = false;
  bool has_vietnamese_letters_ = false;
};

}  // namespace vanthu
