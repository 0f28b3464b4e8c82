// SPDX-License-Identifier: Apache-2.0
#include "extract/award_frames.h"

#include "extract/award_lists.h"
#include "extract/awards.h"
#include "extract/order_grantors.h"
#include "extract/stretch.h"
#include "text/letters.h"

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

std::vector<std::uint32_t> AwardFrames::with_classes_joined(const std::vector<std::uint32_t>& awards,
                                                            const std::vector<RecipientGroup>& groups) {
  const bool one_count =
      groups.size() == 1 && groups.front().kind == Kind::counted && groups.front().count > 1;
  if (awards.size() < 2 || !one_count) return awards;
  constexpr LabelSet joints{Label::comma, Label::and_};
  const bool of_badge = is_party_badge(awards.front());
  for (std::size_t i = 1; i < awards.size(); ++i) {
    const std::uint32_t end_of_row = run_over(entities_, awards[i - 1] + 1, joints);
    const bool more = of_badge ? is_party_badge(awards[i]) : is_grade_alone(awards[i]);
    if (end_of_row != awards[i] || !more) return awards;
  }
  const std::uint32_t first = awards.front();
  const std::string_view row = reading_.sentence.in(entities_, {first, awards.back() + 1});
  const std::string_view alone = reading_.sentence.in(entities_, {first, first + 1});
  AwardName& name = reading_.draft.award_names[entities_.units[first].fact];
  name.name = of_badge ? capitalize(row) : name.name + std::string(row.substr(alone.size()));
  name.span.end = name_at(awards.back()).span.end;
  return {first};
}

}  // namespace vanthu
