// SPDX-License-Identifier: Apache-2.0
#include "extract/reading.h"

#include <algorithm>

namespace vanthu {

void Reading::note(const UnitString& on, std::span<const Match* const> used) {
  for (const Match& match : matches) {
    explanation->matches.push_back({match.rule->name, std::string(sentence.in(on, match.units)),
                                    std::find(used.begin(), used.end(), &match) != used.end()});
  }
}

}  // namespace vanthu
