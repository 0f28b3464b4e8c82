// SPDX-License-Identifier: Apache-2.0
//
// How likely it is that a reading of bytes is Vietnamese text.
#pragma once

#include <cstddef>
#include <string_view>

namespace vanthu {

/// The judgement of one reading. Readings of the same bytes are compared by `bits`.
struct Plausibility {
  double bits = 0;              ///< logarithm to base 2 of how likely the text is: 0 or less
  std::size_t marked = 0;       ///< words with a letter beyond ASCII
  std::size_t well_formed = 0;  ///< those of them that are a Vietnamese syllable
  std::size_t controls = 0;     ///< control characters, and U+FFFD

  /// Whether most of the marked words are Vietnamese.
  [[nodiscard]] bool is_vietnamese() const { return marked > 0 && well_formed * 10 >= marked * 6; }

  Plausibility& operator+=(const Plausibility& other) {
    bits += other.bits;
    marked += other.marked;
    well_formed += other.well_formed;
    controls += other.controls;
    return *this;
  }
};

/// Judges valid UTF-8 in NFC. Only what is beyond ASCII counts: what is ASCII is the same in all readings.
[[nodiscard]] Plausibility plausibility(std::string_view text);

/// The same of one word: a run of letters.
[[nodiscard]] Plausibility plausibility_of_word(std::string_view word);

}  // namespace vanthu
