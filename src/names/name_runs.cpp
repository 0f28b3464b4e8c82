// SPDX-License-Identifier: Apache-2.0
#include "names/name_runs.h"

namespace vanthu {

void build_words(std::span<const Token> tokens, std::string_view text, std::uint32_t, const Lexicon& lexicon,
                 const ArticleMemory&, Draft&, UnitString& words) {
  words.clear();
  for (std::uint32_t at = 0; at < tokens.size();) {
    const Unit unit = unit_at(tokens, at, text, lexicon);
    words.push_back(unit);
    at = unit.tokens.end;
  }
}

}  // namespace vanthu
