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
#include "text/byte_bits.h"

namespace vanthu {

class Lexicon;

/// How the letters of `word` are written.
[[nodiscard]] LetterCase letter_case(std::string_view word);

/// The traits of a word, worked out anew.
[[nodiscard]] WordTraits word_traits(std::string_view word, const Lexicon& lexicon);

/// The bytes of a word, then zeros.
struct WordKey {
  static constexpr std::size_t longest = 16;  ///< bytes
  std::uint64_t first = 0;
  std::uint64_t second = 0;
  friend constexpr bool operator==(const WordKey&, const WordKey&) = default;
};

/// For each size of a word, ones where its bytes are.
inline constexpr std::array<WordKey, WordKey::longest + 1> word_masks = [] {
  std::array<WordKey, WordKey::longest + 1> table{};
  for (std::size_t size = 0; size < table.size(); ++size) {
    for (std::size_t byte = 0; byte < size; ++byte)
      (byte < 8 ? table[size].first : table[size].second) |= std::uint64_t{0xFF} << (8 * (byte % 8));
  }
  return table;
}();

/// The traits of the spellings that texts used last, under one lexicon.
class WordCache {
 public:
  /// From now on words are looked up in `lexicon`. What was kept under another one is forgotten.
  void use(const Lexicon& lexicon);

  /// The traits, under the lexicon in use, of the word of `text` that stands at `span`.
  [[nodiscard]] const WordTraits& traits(std::string_view text, Span span, const Lexicon& lexicon) {
    if (span.empty() || span.size() > WordKey::longest) return of_long_word(text, span, lexicon);
    const WordKey key = key_of(text, span);
    std::uint64_t hash = (key.first ^ (key.second * 0x9E3779B97F4A7C15U)) * 0xD6E8FEB86659FD93U;
    hash ^= hash >> 32;
    Set& set = sets_[hash % set_count];
    if (set.newer.key != key) make_newest(set, key, text, span, lexicon);
    return set.newer.traits;
  }

 private:
  static constexpr std::size_t set_count = 1U << 13;  ///< no more than the processor's cache holds
  [[nodiscard]] static WordKey key_of(std::string_view text, Span span) {
    // A load of known size, and then zeros for what follows the word.
    if (span.begin + WordKey::longest > text.size()) return key_at_end(text, span);
    const char* const bytes = text.data() + span.begin;
    const WordKey& mask = word_masks[span.size()];
    return {eight_bytes(bytes) & mask.first, eight_bytes(bytes + 8) & mask.second};
  }
  [[nodiscard]] static WordKey key_at_end(std::string_view text, Span span);
  struct Slot {
    WordKey key;  ///< all zeros in a free slot
    WordTraits traits;
  };
  /// The slots that a spelling may stand in: with one alone, a rare word would drive a common one out.
  struct Set {
    Slot newer;
    Slot older;
  };

  static void make_newest(Set& set, const WordKey& key, std::string_view text, Span span,
                          const Lexicon& lexicon);
  const WordTraits& of_long_word(std::string_view text, Span span, const Lexicon& lexicon);

  std::vector<Set> sets_;
  WordTraits long_word_;  ///< of the word asked for last that is too long to be kept
  std::shared_ptr<const char> lexicon_;
};

}  // namespace vanthu
