// SPDX-License-Identifier: Apache-2.0
//
// Who holds the offices of a sentence, and since or until when.
#include "extract/titles.h"

namespace vanthu {

void link_titles(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  reading.run(rules, entities, [](const Match&) { return false; });
}

}  // namespace vanthu
