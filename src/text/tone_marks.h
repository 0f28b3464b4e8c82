// SPDX-License-Identifier: Apache-2.0
//
// Where the tone mark of oa, oe and uy stands: hòa, khỏe, thủy (the way of most newspapers), for
// hoà, khoẻ, thuỷ (the way of the school books).
#pragma once

namespace vanthu {

/// Two letters that end a syllable.
struct VowelPair {
  char32_t first = 0;
  char32_t second = 0;
};

/// True for à á ả ã ạ, è é ẻ ẽ ẹ, ỳ ý ỷ ỹ ỵ, small and capital: letters that may carry a tone mark
/// which belongs to the letter before them.
[[nodiscard]] bool may_lend_tone(char32_t second);

/// `first` and `second` with the tone mark on the first, where they are one of the three pairs with
/// the mark on the second; the same pair otherwise. Holds only at the end of a syllable (hoàn stays),
/// and not after q, whose u is no vowel (quý stays): the caller sees to both.
[[nodiscard]] VowelPair with_tone_moved(VowelPair pair);

}  // namespace vanthu
