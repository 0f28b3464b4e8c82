// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/labels.h"
#include "vanthu/record.h"

namespace vanthu {

enum class TokenKind : std::uint8_t { word, number, decimal, code, web_address, punctuation };

/// How the letters of a word are written. `upper` needs two letters: "Y" alone is `capital`.
enum class LetterCase : std::uint8_t { none, lower, capital, upper, mixed };

/// Where a surface stands in the lexicon: see Lexicon::found.
struct Surface {
  std::uint32_t entry = 0;  ///< the first of its entries that counts, from 1 on; 0 where none was found
  std::uint32_t tokens = 0;
};

/// What the letters of a word, or a sign, tell by themselves.
struct WordTraits {
  std::uint32_t word = 0;  ///< id in the lexicon's vocabulary; 0 where no surface has this word
  Surface surface;  ///< the longest surface of a unit that begins here; that of the word alone at first
  Label label = Label::none;  ///< of its surface, or of its shape where it has none
  LetterCase letters = LetterCase::none;
  bool syllable : 1 = false;      ///< spelled as one Vietnamese syllable can be
  bool marked : 1 = false;        ///< a letter carries a mark of Vietnamese
  bool capital : 1 = false;       ///< a word that begins with a capital
  bool begins_event : 1 = false;  ///< begins a surface of one of the labels of events
  bool event_alone : 1 = false;   ///< and is one by itself
};

/// A word, a number, a document's number or one sign, and where it stands. Spans are bytes of the
/// normal form.
struct Token : WordTraits {
  Span span;
  TokenKind kind = TokenKind::punctuation;
  bool space_before = false;  ///< white space or the start of the block stands before it
  bool line_before = false;   ///< a line break stands before it

  void set_traits(const WordTraits& traits) { static_cast<WordTraits&>(*this) = traits; }

  [[nodiscard]] std::string_view in(std::string_view text) const {
    return text.substr(span.begin, span.size());
  }
};

/// Half-open range of indices, of tokens or of units, as its user says.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  friend constexpr auto operator<=>(const Range&, const Range&) = default;
};

}  // namespace vanthu
