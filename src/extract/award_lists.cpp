// SPDX-License-Identifier: Apache-2.0
#include "extract/award_lists.h"

#include "extract/award_grantors.h"
#include "extract/award_recipients.h"

namespace vanthu {
namespace {

constexpr std::uint32_t longest_item = 14;   ///< units: an award, its giver and its date
constexpr std::uint32_t furthest_award = 4;  ///< units before it: a dash, a number, "Năm 2010:"

/// What an item of a list does not have: a sentence of its own.
constexpr LabelSet no_item{Label::give,    Label::receive, Label::passive,      Label::recognize,
                           Label::commend, Label::for_,    Label::to,           Label::counted,
                           Label::person,  Label::revoke,  Label::subject_stop, Label::colon};

bool is_item(const UnitString& entities) {
  if (entities.size() > longest_item || (entities.present & no_item).any()) return false;
  constexpr LabelSet award{Label::award};
  return run_to(entities, 0, award) < furthest_award;
}

void add_items(Reading& reading, const UnitString& entities) {
  for (const Unit& unit : entities.units) {
    if (unit.label != Label::award) continue;
    const AwardName& name = reading.draft.award_names[unit.fact];
    AwardMention mention;
    mention.award.mention.span = name.span;
    mention.award.mention.rule = name.rule;
    mention.award.award = name.name;
    if (!name.vague) mention.award.count = 1;
    if (!name.grantor.empty()) mention.award.grantor = name.grantor;
    mention.listed = true;
    mention.sentence = reading.sentence.number;
    reading.draft.awards.push_back(std::move(mention));
  }
}

void add_lead(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  constexpr LabelSet verbs{Label::passive, Label::receive};
  std::uint32_t verb = static_cast<std::uint32_t>(entities.size());
  while (verb > 0 && !verbs.has(entities.label(verb - 1))) --verb;
  if (verb == 0) return;
  --verb;
  const auto groups = RecipientReader(reading, rules, entities).before(verb, 0);
  if (groups.size() != 1) return;
  const RecipientGroup& group = groups.front();
  AwardListLead lead;
  lead.people = group.people;
  lead.bodies = group.bodies;
  lead.by_pronoun = group.kind == RecipientGroup::Kind::pronoun;
  if (group.names() != 1 && !lead.by_pronoun) return;
  constexpr LabelSet give{Label::give};
  const std::uint32_t given = run_to(entities, verb, give);
  if (entities.label(verb) == Label::passive && given < entities.size() && given > verb + 1)
    lead.grantor = GrantorReader(reading, rules, entities).between({verb + 1, given});
  lead.sentence = reading.sentence.number;
  reading.draft.award_list_leads.push_back(std::move(lead));
}

}  // namespace

void note_award_lists(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  if (entities.size() == 0) return;
  if (entities.label(entities.size() - 1) == Label::colon) {
    add_lead(reading, rules, entities);
  } else if (!reading.draft.award_list_leads.empty() && entities.present.has(Label::award) &&
             is_item(entities)) {
    add_items(reading, entities);
  }
}

}  // namespace vanthu
