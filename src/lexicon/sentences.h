// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/token.h"

namespace vanthu {

/// Ranges of tokens, one a sentence, that together hold all tokens. A sentence ends after a full
/// stop, question or exclamation mark or ellipsis that no abbreviation owns ("TP. Hà Nội"), and at a
/// line break.
void split_into_sentences(std::span<const Token> tokens, std::string_view text, const Lexicon& lexicon,
                          std::vector<Range>& sentences);

}  // namespace vanthu
