// SPDX-License-Identifier: Apache-2.0
#include "extract/order_grantors.h"

#include "extract/award_grantors.h"

namespace vanthu {
namespace {

constexpr LabelSet offices{Label::title, Label::office};

/// Where the office stands whose decision gives the award at `at`: "của Chủ tịch nước về việc tặng".
std::optional<std::uint32_t> decided_by(const UnitString& entities, std::uint32_t at) {
  constexpr LabelSet lead{Label::award_title_head, Label::plural, Label::word, Label::give};
  constexpr LabelSet link{Label::about, Label::and_, Label::protect};
  const std::uint32_t award = at;
  while (at > 0 && lead.has(entities.label(at - 1))) --at;
  if (at == award || entities.label(at) != Label::give) return std::nullopt;
  const std::uint32_t verb = at;
  while (at > 0 && link.has(entities.label(at - 1))) --at;
  if (at == verb || at < 2 || !offices.has(entities.label(at - 1)) || entities.label(at - 2) != Label::of)
    return std::nullopt;
  return at - 1;
}

}  // namespace

void note_order_grantors(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  const GrantorReader grantors(reading, rules, entities);
  for (std::size_t i = entities.find(Label::award, 0); i < entities.size();
       i = entities.find(Label::award, i + 1)) {
    const auto at = static_cast<std::uint32_t>(i);
    const AwardName& name = reading.draft.award_names[entities.units[at].fact];
    if (name.rule != "award.name" && name.rule != "award.order") continue;
    std::string grantor;
    if (at + 2 < entities.size() && entities.label(at + 1) == Label::of &&
        offices.has(entities.label(at + 2))) {
      grantor = grantors.after(at);
    } else if (const auto office = decided_by(entities, at)) {
      grantor = reading.sentence.in(entities, {*office, *office + 1});
    }
    if (!grantor.empty()) reading.draft.order_grantors.push_back({name.name, std::move(grantor)});
  }
}

}  // namespace vanthu
