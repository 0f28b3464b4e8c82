// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_cache.h"

#include <cstring>
#include <string>

#include "lexicon/lexicon.h"
#include "text/letters.h"
#include "text/syllable.h"

namespace vanthu {

LetterCase letter_case(std::string_view word) {
  int letters = 0;
  int capitals_later = 0;
  int small = 0;
  bool capital_first = false;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode_at(word, at);
    at += point.size;
    if (!is_letter(point.value)) continue;
    if (is_upper(point.value)) {
      if (letters == 0) {
        capital_first = true;
      } else {
        ++capitals_later;
      }
    } else if (is_lower(point.value)) {
      ++small;
    }
    ++letters;
  }
  if (!capital_first) return capitals_later == 0 ? LetterCase::lower : LetterCase::mixed;
  if (small == 0) return capitals_later == 0 ? LetterCase::capital : LetterCase::upper;
  return capitals_later == 0 ? LetterCase::capital : LetterCase::mixed;
}

WordTraits word_traits(std::string_view word, const Lexicon& lexicon) {
  std::string key;
  append_word_key(key, word);
  return {lexicon.word(key), letter_case(word), is_vietnamese_syllable(word), has_vietnamese_mark(word)};
}

WordTraits WordCache::traits(std::string_view word, const Lexicon& lexicon) {
  if (word.size() > longest || word.empty()) return word_traits(word, lexicon);
  if (lexicon_ != lexicon.identity()) {
    slots_.assign(slot_count, {});
    used_ = 0;
    lexicon_ = lexicon.identity();
  }
  Key key{};
  std::memcpy(key.data(), word.data(), word.size());
  std::uint64_t hash = (key[0] ^ (key[1] * 0x9E3779B97F4A7C15U)) * 0xD6E8FEB86659FD93U;
  hash ^= hash >> 32;
  for (std::size_t at = hash % slot_count;; at = (at + 1) % slot_count) {
    Slot& slot = slots_[at];
    if (slot.key[0] == key[0] && slot.key[1] == key[1]) return slot.traits;
    if (slot.key[0] != 0) continue;
    const WordTraits traits = word_traits(word, lexicon);
    if (used_ < slot_count / 2) {
      slot = {key, traits};
      ++used_;
    }
    return traits;
  }
}

}  // namespace vanthu
