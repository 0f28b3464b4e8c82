// SPDX-License-Identifier: Apache-2.0
//
// What a word tells by its letters alone, kept from one article to the next: texts use few spellings
// over and over, and to fold case, hash and spell out each of them again was a fifth of all time.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "lexicon/token.h"

namespace vanthu {

class Lexicon;

/// What the letters of a word tell.
struct WordTraits {
  std::uint32_t word = 0;  ///< id in the lexicon's vocabulary; 0 for none
  LetterCase letters = LetterCase::none;
  bool syllable = false;  ///< spelled as a Vietnamese syllable
  bool marked = false;    ///< carries a mark of Vietnamese
};

/// How the letters of `word` are written.
[[nodiscard]] LetterCase letter_case(std::string_view word);

/// The traits of a word, worked out anew.
[[nodiscard]] WordTraits word_traits(std::string_view word, const Lexicon& lexicon);

/// Spellings and their traits under one lexicon. Takes at most 1 MB; full, it keeps what it has.
class WordCache {
 public:
  /// The traits of `word`. What was kept under another lexicon is forgotten.
  [[nodiscard]] WordTraits traits(std::string_view word, const Lexicon& lexicon);

 private:
  static constexpr std::size_t longest = 16;  ///< bytes; longer words are worked out each time
  static constexpr std::size_t slot_count = 1U << 15;
  using Key = std::array<std::uint64_t, 2>;
  struct Slot {
    Key key{};  ///< the bytes of the word, then zeros; all zeros in a free slot
    WordTraits traits;
  };

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
  std::shared_ptr<const char> lexicon_;
};

}  // namespace vanthu
