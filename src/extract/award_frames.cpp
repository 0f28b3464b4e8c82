// SPDX-License-Identifier: Apache-2.0
#include "extract/award_frames.h"

#include "extract/award_lists.h"
#include "extract/awards.h"
#include "extract/order_grantors.h"

namespace vanthu {

void link_awards(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  const auto has = [&](Label label) { return entities.present.has(label); };
  if (has(Label::award) || has(Label::receive) || has(Label::passive) || has(Label::commend) ||
      has(Label::prize) || has(Label::award_title_head))
    note_award_lists(reading, rules, entities);
  if (!has(Label::award) && !has(Label::commend)) return;
  if (has(Label::award) && has(Label::of)) note_order_grantors(reading, rules, entities);
  AwardFrames frames(reading, rules, entities);
  reading.run(rules, entities, [&](const Match& match) { return frames.accept(match); });
}

}  // namespace vanthu
