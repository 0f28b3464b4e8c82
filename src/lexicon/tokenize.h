// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/token.h"

namespace vanthu {

class Lexicon;

/// Splits text in normal form into words, numbers, documents' numbers and signs. `tokens` is
/// cleared first. Spans count from the start of `text`.
void split_into_tokens(std::string_view text, std::vector<Token>& tokens);

/// The same for the stretch `block` of `text`, with word ids of the lexicon filled in, and words
/// that lost the space between them parted where both are words of the lexicon.
void tokenize(std::string_view text, Span block, const Lexicon& lexicon, std::vector<Token>& tokens);

/// The key under which the lexicon knows a token: see append_word_key. Numbers and signs are their
/// own keys.
[[nodiscard]] std::string token_key(const Token& token, std::string_view text);

}  // namespace vanthu
