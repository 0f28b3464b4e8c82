// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/token.h"

namespace vanthu {

class Lexicon;
class WordCache;

/// Splits text in normal form into words, numbers, documents' numbers and signs. `tokens` is
/// cleared first. Spans count from the start of `text`.
void split_into_tokens(std::string_view text, std::vector<Token>& tokens);

/// The same, with what the lexicon and its letters tell of each word, and words that lost the space
/// between them parted where both are words of the lexicon.
void tokenize(std::string_view text, const Lexicon& lexicon, std::vector<Token>& tokens);

/// The same for the stretch `block` of `text`, after the tokens that are there. `words` keeps what
/// was found of words from one call to the next.
void append_tokens(std::string_view text, Span block, const Lexicon& lexicon, WordCache& words,
                   std::vector<Token>& tokens);

/// Tokens know the surface that they are alone; marks each token of a sentence with the longest surface
/// of a unit that begins there.
void mark_surfaces(std::span<Token> tokens, std::string_view text, const Lexicon& lexicon);

/// The value of a token that is a number, of a decimal its whole part; clipped at 10^18.
[[nodiscard]] std::uint64_t number_value(std::string_view number);

/// The key under which the lexicon knows a token: see append_word_key. Numbers and signs are their
/// own keys.
[[nodiscard]] std::string token_key(const Token& token, std::string_view text);

}  // namespace vanthu
