// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include "extract/facts.h"
#include "lexicon/lexicon.h"
#include "lexicon/units.h"
#include "resolve/article_memory.h"

namespace vanthu {

/// The tokens of a sentence, and where in the article it stands.
struct SentenceTokens {
  std::span<const Token> tokens;
  std::string_view text;  ///< the normal form of the whole article
  BlockKind block = BlockKind::paragraph;
  std::uint32_t number = 0;
  bool ends_article = false;  ///< nothing that holds facts follows, or it is the line of an author
  Span author;                ///< whom the page names as its author; empty where nobody
};

/// The first pass: what the sentence says of names for certain goes into `memory`. `words` are its
/// units as far as it tells by itself. Returns whether it holds a name.
bool learn_names(const SentenceTokens& sentence, const Lexicon& lexicon, NameMemory& memory,
                 UnitString& words);

/// Whether build_words() would give a sentence without a name of its own what learn_names() gave it:
/// the article knows no name that one of its words begins, and it is not the line of an author.
[[nodiscard]] bool is_settled(const SentenceTokens& sentence, const NameMemory& memory);

/// The tokens of a sentence as units, from left to right. At each capital word it is decided by the
/// evidence on both sides whether a person's name begins there; everything else is the longest
/// surface of the lexicon, or a shape. Each name becomes a PERSON unit and a mention in the draft.
void build_words(const SentenceTokens& sentence, const Lexicon& lexicon, const ArticleMemory& memory,
                 Draft& draft, UnitString& words);

}  // namespace vanthu
