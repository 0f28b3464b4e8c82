// SPDX-License-Identifier: Apache-2.0
#include "extract/award_lists.h"

#include "extract/award_grantors.h"
#include "extract/award_recipients.h"
#include "extract/stretch.h"

namespace vanthu {
namespace {

constexpr std::uint32_t longest_item = 14;   ///< units: an award, its giver and its date
constexpr std::uint32_t furthest_award = 4;  ///< units before it: a dash, a number, "Năm 2010:"

/// What an item of a list does not have: a sentence of its own.
constexpr LabelSet no_item{Label::give,    Label::receive, Label::passive,     Label::recognize,
                           Label::commend, Label::for_,    Label::to,          Label::counted,
                           Label::person,  Label::revoke,  Label::subject_stop};

bool is_item(const UnitString& entities) {
  if (entities.size() > longest_item || (entities.present & no_item).any()) return false;
  constexpr LabelSet award{Label::award};
  constexpr LabelSet colon{Label::colon};
  const std::uint32_t first = run_to(entities, 0, award);
  return first < furthest_award && run_to(entities, first, colon) == entities.size();
}

/// What a heading says that has no verb: "Khen thưởng", "Những phần thưởng cao quý", "Danh hiệu, hình thức
/// khen thưởng".
constexpr LabelSet heads_rewards{Label::commend, Label::prize, Label::award_title_head};
constexpr LabelSet in_heading{
    Label::commend,     Label::prize, Label::award_title_head, Label::plural, Label::comma,
    Label::protect,     Label::and_,  Label::hyphen,           Label::word,   Label::compound,
    Label::number_1_12, Label::stop,  Label::vague_number};

/// The colon after a heading of rewards at the beginning of a sentence; its size where there is none.
std::uint32_t colon_of_heading(const UnitString& entities) {
  const std::uint32_t colon = run_over(entities, 0, in_heading);
  const bool is_heading = colon < entities.size() && entities.label(colon) == Label::colon &&
                          run_to(entities, 0, heads_rewards) < colon;
  return is_heading ? colon : static_cast<std::uint32_t>(entities.size());
}

/// "Khen thưởng: Huân chương A, Huân chương B": a heading and its list in one sentence.
bool is_heading_with_items(const UnitString& entities) {
  constexpr LabelSet ends{Label::give,    Label::receive, Label::passive, Label::for_,
                          Label::counted, Label::person,  Label::report};
  const std::uint32_t colon = colon_of_heading(entities);
  return colon + 1 < entities.size() &&
         entities.label(run_over(entities, colon + 1, in_heading)) == Label::award &&
         run_to(entities, colon, ends) == entities.size();
}

/// "Huân chương A; Huân chương B hạng Nhì, Ba; Huy hiệu C và nhiều phần thưởng khác.": a sentence of awards
/// alone, as obituaries have it.
bool is_list_alone(const UnitString& entities) {
  constexpr LabelSet in_list{
      Label::award,         Label::semicolon,    Label::comma,       Label::and_,
      Label::hyphen,        Label::full_stop,    Label::date,        Label::open_bracket,
      Label::close_bracket, Label::vague_number, Label::plural,      Label::prize,
      Label::word,          Label::stop,         Label::number_1_12, Label::protect};
  constexpr LabelSet before{Label::hyphen, Label::number_1_12};
  return entities.label(run_over(entities, 0, before)) == Label::award &&
         run_over(entities, 0, in_list) == entities.size();
}

/// "Ông A, nguyên Bí thư Huyện ủy, Huân chương B, đã từ trần", "Ông A sinh ngày 3/2/1940; quê quán tỉnh C;
/// Huân chương B": obituaries list what one held after the name, with no verb, and tell of the birth or the
/// death.
std::optional<std::uint32_t> deceased_holder(const Reading& reading, const UnitString& entities) {
  constexpr LabelSet verbs{Label::give,    Label::receive, Label::recognize, Label::commend,
                           Label::propose, Label::revoke,  Label::report,    Label::for_};
  constexpr LabelSet people{Label::person};
  constexpr LabelSet awards{Label::award};
  const auto size = static_cast<std::uint32_t>(entities.size());
  const std::uint32_t person = run_to(entities, 0, people);
  if (person == size || run_to(entities, person, verbs) < size) return std::nullopt;
  const std::uint32_t award = run_to(entities, person, awards);
  const bool is_born = surface_begins_at(reading, entities, person + 1, Label::life_mark) ||
                       surface_begins_at(reading, entities, person + 2, Label::life_mark);
  if (is_born && award < size) return entities.units[person].fact;
  for (std::uint32_t at = award; at < size; ++at) {
    if (surface_begins_at(reading, entities, at, Label::death)) return entities.units[person].fact;
  }
  return std::nullopt;
}

/// "Ông là nguyên Bí thư Huyện ủy; đại biểu Quốc hội; Huân chương A": the same of one named before.
bool tells_of_deceased(const UnitString& entities) {
  constexpr LabelSet somebody{Label::pronoun, Label::honorific};
  constexpr LabelSet offices{Label::title, Label::office, Label::former,   Label::term,
                             Label::comma, Label::and_,   Label::semicolon};
  if (entities.size() < 4 || !somebody.has(entities.label(0)) || entities.label(1) != Label::hold)
    return false;
  const std::uint32_t award = run_over(entities, 2, offices);
  return award < entities.size() && entities.label(award) == Label::award &&
         entities.label(award - 1) == Label::semicolon;
}

enum class Holder : std::uint8_t {
  above,     ///< the sentence above the list names him
  deceased,  ///< whom the obituary is about
  here,      ///< this sentence does
};

void add_items(Reading& reading, const UnitString& entities, Holder holder, std::uint32_t person = 0) {
  for (const Unit& unit : entities.units) {
    if (unit.label != Label::award) continue;
    // "ông A, Anh hùng Lao động, đã từ trần": a title, said with the name.
    const auto at = static_cast<std::uint32_t>(&unit - &entities.units.front());
    if (holder == Holder::here && surface_begins_at(reading, entities, at, Label::rank)) continue;
    const AwardName& name = reading.draft.award_names[unit.fact];
    AwardMention mention;
    mention.award.mention.span = name.span;
    mention.award.mention.rule = name.rule;
    mention.award.award = name.name;
    if (!name.vague) mention.award.count = name.count.value_or(1);
    if (!name.grantor.empty()) mention.award.grantor = name.grantor;
    mention.listed = holder == Holder::above;
    mention.of_deceased = holder == Holder::deceased;
    if (holder == Holder::here) mention.recipients = {person};
    mention.sentence = reading.sentence.number;
    reading.draft.awards.push_back(std::move(mention));
  }
}

/// A heading names nobody: who is rewarded is whom the article is about.
void add_heading(Reading& reading) {
  AwardListLead lead;
  lead.by_pronoun = true;
  lead.unsaid = true;
  lead.sentence = reading.sentence.number;
  reading.draft.award_list_leads.push_back(std::move(lead));
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
  lead.unsaid = group.unsaid;
  lead.by_body = group.body;
  if (group.names() != 1 && !lead.by_pronoun && !lead.by_body) return;
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
  if (colon_of_heading(entities) + 1 == entities.size()) {
    add_heading(reading);
  } else if (is_heading_with_items(entities)) {
    add_heading(reading);
    add_items(reading, entities, Holder::above);
  } else if (entities.label(entities.size() - 1) == Label::colon) {
    add_lead(reading, rules, entities);
  } else if (!reading.draft.award_list_leads.empty() && entities.present.has(Label::award) &&
             is_item(entities)) {
    add_items(reading, entities, Holder::above);
  } else if (!entities.present.has(Label::award)) {
    return;
  } else if (is_list_alone(entities) || tells_of_deceased(entities)) {
    add_items(reading, entities, Holder::deceased);
  } else if (const auto holder = deceased_holder(reading, entities)) {
    add_items(reading, entities, Holder::here, *holder);
  }
}

}  // namespace vanthu
