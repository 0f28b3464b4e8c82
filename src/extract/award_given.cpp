// SPDX-License-Identifier: Apache-2.0
//
// Frames whose verb gives: "A tặng Bằng khen cho B", "tặng ông A Huân chương".
#include "extract/award_frames.h"

namespace vanthu {
namespace {

constexpr std::uint32_t verb_reach = 40;  ///< how far left of an award a verb may stand that governs it

}  // namespace

bool AwardFrames::accept_given(const Match& match) {
  std::vector<std::uint32_t> awards = awards_in(match.units);
  const std::string_view rule = match.rule->name;
  // "đã có Thư khen Công an A", but "ban hành Quy chế tặng Huân chương".
  if (rule == "award.given_direct" && label(awards.front() - 1) == Label::issue &&
      name_at(awards.front()).rule != "award.given")
    return false;
  if (is_plain_flag(awards.front()) && !is_given(awards.front())) return false;
  if (is_given_back(match.units.begin)) return false;
  // "22 cá nhân được B tặng Bằng khen gồm 9 nông dân": who they are, of whom the passive tells.
  constexpr LabelSet passive{Label::passive};
  constexpr LabelSet clause{Label::full_stop, Label::semicolon, Label::line_break, Label::award};
  if (recipients_.announces_names(match.units.end - (rule == "award.listed" ? 1 : 0)) &&
      nearest_left(entities_, match.units.begin, passive, clause,
                   std::max(last_award_, floor_of_reach(match.units.begin, verb_reach))))
    return false;
  // "A sẽ được trao Huân chương | Thủ tướng B tiếp": headlines are glued to what follows.
  if (rule == "award.given_direct" && match.units.begin > 1 && label(match.units.begin - 1) == Label::give &&
      label(match.units.begin - 2) == Label::passive && label(match.units.end) != Label::counted)
    return accept_given_as_well(match.units.end, awards);
  // "chương trình Vinh quang Việt Nam vinh danh 30 cá nhân": who commends, not what is given.
  constexpr LabelSet by_whom{Label::by, Label::from};
  if (label(match.units.end - 1) == Label::commend && rule == "award.given_to" && !is_given(awards.front()) &&
      !by_whom.has(label(awards.back() + 1)))
    return false;
  std::vector<RecipientGroup> groups = recipients_.after(match.units.end);
  if ((groups.empty() || says_years(match.units.end)) && rule == "award.given_direct")
    return accept_given_as_well(match.units.end, awards) || accept_given_to_subject(match.units, awards);
  if (groups.empty()) return false;
  if (rule == "award.listed" && !is_statistic(match, groups.front()) && !is_given_with(match)) return false;
  if (rule == "award.pinned" && groups.front().bodies.empty()) return false;
  if (rule == "award.held" && (is_gift_of(match.units.begin) || !is_holder(match.units, groups.front())))
    return false;
  const bool unlinked = rule == "award.given_direct" || rule == "award.with_flowers";
  if (unlinked && !stands_without_link(match.units.end, groups.front())) return false;
  bool counts_awards = false;
  if (!are_facts(groups)) {
    // "6 cờ thi đua cho các đơn vị": then the awards are counted.
    if (!are_counted(awards) || groups.front().noun.empty()) return false;
    groups.resize(1);
    groups.front().kind = Kind::counted;
    counts_awards = true;
  }
  // "1 Huân chương A và 6 Huân chương B cho 7 gia đình": how many got which.
  if (awards.size() > 1 && groups.size() == 1 && groups.front().kind == Kind::counted && are_counted(awards))
    counts_awards = true;
  const std::string grantor = rule == "award.held" ? "" : active_grantor(match.units.begin, awards);
  if (distribute(awards, groups, grantor)) return true;
  if (!counts_awards) awards = with_classes_joined(awards, groups);
  share_tails(groups);
  if (rule == "award.given_to" && !counts_awards) add_shared(awards.front(), groups);
  for (const std::uint32_t award : awards) {
    bool first = true;
    // "Huân chương A của B và Huy chương C của D cho …"
    const std::string own = rule == "award.held" ? std::string() : grantors_.after(award);
    if (counts_awards) groups.front().count = name_at(award).count;
    for (const RecipientGroup& group : groups) {
      Span span = entities_.units[award].span;
      const bool last_award = award == awards.back();
      if (first && last_award) {
        span.end = entities_.span(group.head).end;
      } else if (first) {
        span = name_at(award).span;
      } else {
        span = entities_.span(group.head);
      }
      add(award, group, span, own.empty() ? grantor : own);
      first = false;
    }
  }
  given_last_ = groups.back().head;
  remember(groups, grantor);
  return true;
}

bool AwardFrames::is_given_back(std::uint32_t award) const {
  constexpr std::int32_t gives_back = 7;
  if (award == 0) return false;
  const Unit& verb = entities_.units[award - 1];
  return verb.label == Label::stop && verb.has_value(gives_back);
}

void AwardFrames::share_tails(std::vector<RecipientGroup>& groups) const {
  for (std::size_t i = groups.size(); i-- > 1;) {
    Award own;
    add_achievement(reading_, entities_, clause_end_, groups[i - 1].tail, own);
    if (!own.achievement) groups[i - 1].tail = groups[i].tail;
  }
}

bool AwardFrames::is_given_with(const Match& match) const {
  constexpr LabelSet verbs{Label::give, Label::revoke, Label::issue};
  constexpr LabelSet clause{Label::semicolon, Label::full_stop, Label::line_break, Label::report};
  constexpr LabelSet first{Label::counted,   Label::honorific,    Label::rank,
                           Label::title,     Label::person,       Label::body,
                           Label::body_head, Label::abbreviation, Label::organization};
  return entities_.units[match.units.end - 1].may_be(Label::partner) && first.has(label(match.units.end)) &&
         nearest_left(entities_, match.units.begin, verbs, clause,
                      floor_of_reach(match.units.begin, verb_reach));
}

bool AwardFrames::distribute(const std::vector<std::uint32_t>& awards,
                             const std::vector<RecipientGroup>& groups, const std::string& grantor) {
  if (awards.size() < 2 || groups.size() != 1) return false;
  const RecipientGroup& group = groups.front();
  if (group.kind != Kind::named || group.people.size() != awards.size()) return false;
  const auto badge = [&](std::uint32_t at) { return is_party_badge(at); };
  // "Huân chương Lao động hạng Nhì, hạng Ba cho A và B"
  const auto grade = [&](std::uint32_t at) { return label(at) == Label::award && is_grade_alone(at); };
  if (!std::all_of(awards.begin(), awards.end(), badge) &&
      !std::all_of(awards.begin() + 1, awards.end(), grade))
    return false;
  for (std::size_t i = 0; i < awards.size(); ++i) {
    RecipientGroup one = group;
    one.people = {group.people[i]};
    one.count = 1;
    Span span = name_at(awards[i]).span;
    if (i + 1 == awards.size()) span.end = entities_.span(group.head).end;
    add(awards[i], one, span, grantor);
  }
  return true;
}

bool AwardFrames::accept_given_as_well(std::uint32_t end, const std::vector<std::uint32_t>& awards) {
  constexpr LabelSet ends{Label::none, Label::comma, Label::full_stop,    Label::semicolon,
                          Label::stop, Label::quote, Label::open_bracket, Label::date,
                          Label::and_, Label::about};
  // "…, UBND tỉnh tặng 3 Bằng khen"
  const std::uint32_t verb = awards.front() - (name_at(awards.front()).count ? 2 : 1);
  if (!passive_ || !(ends.has(label(end)) || says_years(end)) || label(verb) != Label::give) return false;
  constexpr LabelSet passive{Label::passive, Label::receive};
  if (run_to(entities_, last_award_, passive) < awards.front()) return false;
  const std::string grantor = grantors_.subject_of(verb, last_award_);
  if (grantor.empty() || !are_facts(last_groups_)) return false;
  for (const RecipientGroup& group : last_groups_) {
    if (group.kind == Kind::named) add(awards.front(), group, name_at(awards.front()).span, grantor);
  }
  return true;
}

bool AwardFrames::accept_given_to_subject(Range units, const std::vector<std::uint32_t>& awards) {
  if (units.begin < 2 || label(units.begin - 1) != Label::give || label(units.begin - 2) != Label::counted)
    return false;
  std::vector<RecipientGroup> groups = recipients_.before(units.begin - 1, last_award_);
  if (!are_facts(groups)) return false;
  add_received(awards, groups, grantors_.after(awards.back()));
  return true;
}

void AwardFrames::add_shared(std::uint32_t award, const std::vector<RecipientGroup>& groups) {
  if (award == 0 || label(award - 1) != Label::give) return;
  constexpr LabelSet joints{Label::comma, Label::and_};
  // "trao Huy hiệu A và tặng Bằng khen cho B" has one subject, "C trao Huy hiệu A, D tặng Bằng khen cho B"
  // two.
  std::uint32_t clause = award - 1;
  if (clause == 0 || !joints.has(label(clause - 1))) {
    const auto subject = grantors_.begin_of_subject(clause);
    if (!subject) return;
    clause = *subject;
  }
  if (clause < 3 || !joints.has(label(clause - 1))) return;
  constexpr LabelSet giver{Label::of, Label::by, Label::body, Label::place_type, Label::place, Label::quote};
  std::uint32_t end = clause - 1;
  while (end > 2 && giver.has(label(end - 1))) --end;
  const std::uint32_t first = end - 1;
  if (label(first) != Label::award || label(first - 1) != Label::give) return;
  const std::string own = grantors_.after(first);
  const std::string grantor = own.empty() ? active_grantor(first, {first}) : own;
  for (const RecipientGroup& group : groups) add(first, group, name_at(first).span, grantor);
}

bool AwardFrames::accept_given_before(const Match& match) {
  const auto recipient = match.part("recipient");
  std::vector<RecipientGroup> groups = recipients_.after(recipient->begin);
  const std::vector<std::uint32_t> awards = awards_in(match.units);
  const bool counted = label(recipient->begin) == Label::counted;
  if ((groups.size() != 1 && !counted) || !are_facts(groups)) return false;
  // "tặng sổ tiết kiệm cho hai Mẹ Việt Nam anh hùng": what those are who get something else.
  const auto lead = match.part("lead");
  if (counted && (!lead || lead->empty()) && !is_thing(awards.front())) return false;
  const std::string grantor = active_grantor(recipient->begin, awards);
  if (counted) return add_received(awards, groups, grantor), true;
  for (const std::uint32_t award : awards) {
    // "Huân chương A của B, Huân chương C của D"
    const std::string own = grantors_.after(award);
    add(award, groups.front(), name_at(award).span, own.empty() ? grantor : own);
  }
  remember(groups, grantor);
  return true;
}

bool AwardFrames::stands_without_link(std::uint32_t at, const RecipientGroup& group) const {
  if (group.kind == Kind::counted) return true;
  if (group.kind != Kind::named) return false;
  const Label first = label(at);
  return !group.people.empty() || first == Label::body || first == Label::body_head ||
         first == Label::organization;
}

bool AwardFrames::is_gift_of(std::uint32_t award) const {
  constexpr LabelSet verbs{Label::receive, Label::recognize};
  constexpr LabelSet others{Label::comma, Label::semicolon, Label::full_stop, Label::award, Label::revoke};
  return nearest_left(entities_, award, verbs, others, floor_of_reach(award, verb_reach)).has_value();
}

bool AwardFrames::is_holder(Range units, const RecipientGroup& group) const {
  if (group.kind != Kind::named || group.head.size() > 4) return false;
  // "huân chương của ông A" with no name of the order says which one, not that it was given.
  if (name_at(units.begin).rule == "award.order") return false;
  return !group.people.empty() || is_revoked(entities_, units.begin);
}

}  // namespace vanthu
