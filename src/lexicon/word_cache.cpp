// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_cache.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "lexicon/lexicon.h"
#include "lexicon/shape.h"
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
  if (letters == 0) return LetterCase::none;
  if (!capital_first) return capitals_later == 0 ? LetterCase::lower : LetterCase::mixed;
  if (small == 0) return capitals_later == 0 ? LetterCase::capital : LetterCase::upper;
  return capitals_later == 0 ? LetterCase::capital : LetterCase::mixed;
}

WordTraits word_traits(std::string_view word, const Lexicon& lexicon) {
  WordTraits traits;
  traits.letters = letter_case(word);
  std::string key;
  if (traits.letters == LetterCase::none) {
    key = word;
  } else {
    append_word_key(key, word);
  }
  traits.word = lexicon.word(key);
  traits.syllable = is_vietnamese_syllable(word);
  traits.marked = has_vietnamese_mark(word);
  traits.capital = is_letter(decode_at(word, 0).value) && is_upper(decode_at(word, 0).value);
  Token alone;
  alone.set_traits(traits);
  alone.span = {0, static_cast<std::uint32_t>(word.size())};
  alone.kind = traits.letters == LetterCase::none ? TokenKind::punctuation : TokenKind::word;
  if (traits.word != 0) {
    traits.surface = lexicon.longest_surface({&alone, 1}, word);
    traits.begins_event = lexicon.evidence(traits.word).begins_event;
    traits.event_alone = lexicon.evidence(traits.word).event_alone;
  }
  traits.label = traits.surface.entry != 0 ? lexicon.found(traits.surface).label : shape_label(alone, word);
  return traits;
}

WordKey WordCache::key_at_end(std::string_view text, Span span) {
  std::array<char, WordKey::longest> copy{};
  text.substr(span.begin, span.size()).copy(copy.data(), copy.size());
  return {eight_bytes(copy.data()), eight_bytes(copy.data() + 8)};
}

void WordCache::use(const Lexicon& lexicon) {
  if (lexicon_ == lexicon.identity()) return;
  sets_.assign(set_count, {});
  lexicon_ = lexicon.identity();
}

void WordCache::make_newest(Set& set, const WordKey& key, std::string_view text, Span span,
                            const Lexicon& lexicon) {
  if (set.older.key == key) {
    std::swap(set.newer, set.older);
  } else {
    set.older = set.newer;
    set.newer = {key, word_traits(text.substr(span.begin, span.size()), lexicon)};
  }
}

const WordTraits& WordCache::of_long_word(std::string_view text, Span span, const Lexicon& lexicon) {
  return long_word_ = word_traits(text.substr(span.begin, span.size()), lexicon);
}

}  // namespace vanthu
