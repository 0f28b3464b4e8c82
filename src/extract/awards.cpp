// SPDX-License-Identifier: Apache-2.0
#include "extract/awards.h"

namespace vanthu {

void find_awards(Reading& reading, const RuleSet& rules, const UnitString& phrases, std::vector<Claim>&) {
  reading.run(rules, phrases, [](const Match&) { return false; });
}

void link_awards(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  reading.run(rules, entities, [](const Match&) { return false; });
}

}  // namespace vanthu
