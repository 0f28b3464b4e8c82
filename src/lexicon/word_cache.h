// SPDX-License-Identifier: Apache-2.0
//
// What a word tells by its letters alone, kept from one article to the next: texts use few spellings
// over and over, and to fold case, hash and spell out each of them again was a fifth of all time.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "lexicon/token.h"

namespace vanthu {

class Lexicon;

/// How the letters of `word` are written.
[[nodiscard]] LetterCase letter_case(std::string_view word);

/// The traits of a word, worked out anew.
[[nodiscard]] WordTraits word_traits(std::string_view word, const Lexicon& lexicon);

/// The traits of the spellings that texts used last, under one lexicon.
class WordCache {
 public:
  /// From now on words are looked up in `lexicon`. What was kept under another one is forgotten.
  void use(const Lexicon& lexicon);

  /// The traits, under the lexicon in use, of the word of `text` that stands at `span`.
  [[nodiscard]] const WordTraits& traits(std::string_view text, Span span, const Lexicon& lexicon);

 private:
  static constexpr std::size_t longest = 16;          ///< bytes; longer words are worked out each time
  static constexpr std::size_t set_count = 1U << 13;  ///< no more than the processor's cache holds
  struct Key {
    std::uint64_t first = 0;  ///< eight bytes of the word, then zeros
    std::uint64_t second = 0;
    friend constexpr bool operator==(const Key&, const Key&) = default;
  };
  [[nodiscard]] static Key key_of(std::string_view text, Span span);
  struct Slot {
    Key key;  ///< all zeros in a free slot
    WordTraits traits;
  };
  /// The slots that a spelling may stand in: with one alone, a rare word would drive a common one out.
  struct Set {
    Slot newer;
    Slot older;
  };

  std::vector<Set> sets_;
  WordTraits long_word_;  ///< of the word asked for last that is too long to be kept
  std::shared_ptr<const char> lexicon_;
};

}  // namespace vanthu
