// SPDX-License-Identifier: Apache-2.0
//
// Frames on the string of entities: which award went to whom. A rule of data/rules/award_links.rules
// finds the core of a frame; here its recipients and its giver are read and become facts.
#include <algorithm>

#include "extract/award_achievement.h"
#include "extract/award_grantors.h"
#include "extract/award_lists.h"
#include "extract/award_mood.h"
#include "extract/award_recipients.h"
#include "extract/awards.h"
#include "text/letters.h"

namespace vanthu {
namespace {

class AwardFrames {
 public:
  AwardFrames(Reading& reading, const RuleSet& rules, const UnitString& entities)
      : reading_(reading),
        entities_(entities),
        recipients_(reading, rules, entities),
        grantors_(reading, rules, entities),
        clause_end_(rules.labels_of("AWARD_CLAUSE_END")),
        achievement_head_(rules.labels_of("ACHIEVEMENT_HEAD")) {}

  bool accept(const Match& match) {
    const std::string_view rule = match.rule->name;
    if (is_proposed(entities_, match.units.begin) || goes_on(entities_, proposed_, match.units.begin)) {
      proposed_ = match.units.end;
      return false;
    }
    if (rule == "award.commended") return accept_commended(match);
    if (rule == "award.commended_passive") return accept_commended_passive(match);
    if (rule == "award.badge_after_count") return accept_badge_after_count(match);
    if (rule == "award.awarded") return accept_awarded(match);
    if (rule == "award.received") return accept_received(match);
    if (rule == "award.given_before") return accept_given_before(match);
    return accept_given(match);
  }

 private:
  using Kind = RecipientGroup::Kind;

  [[nodiscard]] Label label(std::uint32_t at) const {
    return at < entities_.size() ? entities_.label(at) : Label::none;
  }
  [[nodiscard]] std::string_view text(Range units) const { return reading_.sentence.in(entities_, units); }
  [[nodiscard]] const AwardName& name_at(std::uint32_t at) const {
    return reading_.draft.award_names[entities_.units[at].fact];
  }

  /// The AWARD units of a match.
  [[nodiscard]] std::vector<std::uint32_t> awards_in(Range units) const {
    std::vector<std::uint32_t> awards;
    for (std::uint32_t at = units.begin; at < units.end; ++at) {
      if (label(at) == Label::award) awards.push_back(at);
    }
    return awards;
  }

  [[nodiscard]] static bool are_facts(const std::vector<RecipientGroup>& groups) {
    return std::any_of(groups.begin(), groups.end(),
                       [](const RecipientGroup& group) { return group.kind != Kind::vague; });
  }

  bool accept_given(const Match& match) {
    const std::vector<std::uint32_t> awards = awards_in(match.units);
    const std::string_view rule = match.rule->name;
    if (is_plain_flag(awards.front()) && !is_given(awards.front())) return false;
    // "chương trình Vinh quang Việt Nam vinh danh 30 cá nhân": who commends, not what is given.
    if (label(match.units.end - 1) == Label::commend && rule == "award.given_to" && !is_given(awards.front()))
      return false;
    std::vector<RecipientGroup> groups = recipients_.after(match.units.end);
    if (groups.empty()) return false;
    if (rule == "award.listed" && !is_statistic(match, groups.front())) return false;
    if (rule == "award.held" && !is_holder(match.units, groups.front())) return false;
    if (rule == "award.given_direct" && !stands_without_link(match.units.end, groups.front())) return false;
    bool counts_awards = false;
    if (!are_facts(groups)) {
      // "6 cờ thi đua cho các đơn vị": then the awards are counted.
      if (!are_counted(awards) || groups.front().noun.empty()) return false;
      groups.resize(1);
      groups.front().kind = Kind::counted;
      counts_awards = true;
    }
    const std::string grantor = rule == "award.held" ? "" : active_grantor(match.units.begin, awards);
    if (distribute(awards, groups, grantor)) return true;
    share_tails(groups);
    if (rule == "award.given_to" && !counts_awards) add_shared(awards.front(), groups);
    for (const std::uint32_t award : awards) {
      bool first = true;
      const std::string own = grantors_.after(award);  // "Huân chương A của B và Huy chương C của D cho …"
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

  /// "Huy hiệu 50 năm tuổi Đảng: 5 đồng chí"; in brackets of badges alone: "158 mẹ (14 mẹ còn sống)".
  [[nodiscard]] bool is_statistic(const Match& match, const RecipientGroup& group) const {
    if (group.kind != Kind::counted) return false;
    return label(match.units.end - 1) == Label::colon || is_badge(match.units.begin);
  }

  [[nodiscard]] bool is_badge(std::uint32_t award) const {
    const std::string_view rule = name_at(award).rule;
    return rule == "award.badge" || rule == "award.party_age";
  }

  /// "11 huân chương A và 3 huân chương B": each is counted, and one is more than one.
  [[nodiscard]] bool are_counted(const std::vector<std::uint32_t>& awards) const {
    const auto has_count = [&](std::uint32_t at) { return name_at(at).count.has_value(); };
    const auto several = [&](std::uint32_t at) { return name_at(at).count.value_or(0) > 1; };
    return std::all_of(awards.begin(), awards.end(), has_count) &&
           std::any_of(awards.begin(), awards.end(), several);
  }

  /// What is said after the last of several recipients is said of those before it that have nothing
  /// of their own.
  void share_tails(std::vector<RecipientGroup>& groups) const {
    for (std::size_t i = groups.size(); i-- > 1;) {
      Award own;
      add_achievement(reading_, entities_, achievement_head_, clause_end_, groups[i - 1].tail, own);
      if (!own.achievement) groups[i - 1].tail = groups[i].tail;
    }
  }

  /// "cờ" in small letters is any flag unless a verb of giving stands before it.
  [[nodiscard]] bool is_plain_flag(std::uint32_t award) const {
    const Unit& unit = entities_.units[award];
    return unit.tokens.size() == 1 && unit.letters == LetterCase::lower;
  }
  [[nodiscard]] bool is_given(std::uint32_t award) const {
    for (std::uint32_t steps = 1; steps <= 3 && steps <= award; ++steps) {
      if (label(award - steps) == Label::give) return true;
    }
    return false;
  }

  /// "… của ông A"; of a body only where the award is taken back, else it is the giver.
  [[nodiscard]] bool is_holder(Range units, const RecipientGroup& group) const {
    if (group.kind != Kind::named || group.head.size() > 4) return false;
    // "huân chương của ông A" with no name of the order says which one, not that it was given.
    if (name_at(units.begin).rule == "award.order") return false;
    return !group.people.empty() || is_revoked(entities_, units.begin);
  }

  /// "tặng Bằng khen 3 cá nhân", "… đồng chí A", "… Bệnh viện X": clear without "cho".
  [[nodiscard]] bool stands_without_link(std::uint32_t at, const RecipientGroup& group) const {
    if (group.kind == Kind::counted) return true;
    if (group.kind != Kind::named) return false;
    const Label first = label(at);
    return !group.people.empty() || first == Label::body || first == Label::body_head ||
           first == Label::organization;
  }

  /// "Huy hiệu 50 năm, 45 năm và 30 năm tuổi Đảng cho các ông A, B và C": one each.
  bool distribute(const std::vector<std::uint32_t>& awards, const std::vector<RecipientGroup>& groups,
                  const std::string& grantor) {
    if (awards.size() < 2 || groups.size() != 1) return false;
    const RecipientGroup& group = groups.front();
    if (group.kind != Kind::named || group.people.size() != awards.size()) return false;
    const auto badge = [&](std::uint32_t at) { return name_at(at).name.ends_with("năm tuổi Đảng"); };
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

  /// "A tặng Bằng khen, B tặng Giấy khen cho ông C": what A gives goes to the same.
  void add_shared(std::uint32_t award, const std::vector<RecipientGroup>& groups) {
    if (award == 0 || label(award - 1) != Label::give) return;
    const auto subject = grantors_.begin_of_subject(award - 1);
    if (!subject || *subject < 3 || label(*subject - 2) != Label::award || label(*subject - 3) != Label::give)
      return;
    const Label joint = label(*subject - 1);
    if (joint != Label::comma && joint != Label::and_) return;
    const std::uint32_t first = *subject - 2;
    const std::string grantor = active_grantor(first, {first});
    for (const RecipientGroup& group : groups) add(first, group, name_at(first).span, grantor);
  }

  /// "hạng Ba" after "Huân chương Lao động hạng Nhì": one more award, of which only the class is said.
  [[nodiscard]] bool is_grade_alone(std::uint32_t award) const {
    return entities_.units[award].tokens.size() == 2 && name_at(award).rule == "award.name" &&
           name_at(award).name.size() > entities_.units[award].span.size();
  }

  bool accept_given_before(const Match& match) {
    const auto recipient = match.part("recipient");
    const std::vector<RecipientGroup> groups = recipients_.after(recipient->begin);
    if (groups.size() != 1 || !are_facts(groups)) return false;
    const std::string grantor = active_grantor(recipient->begin, awards_in(match.units));
    for (const std::uint32_t award : awards_in(match.units))
      add(award, groups.front(), name_at(award).span, grantor);
    remember(groups, grantor);
    return true;
  }

  bool accept_received(const Match& match) {
    const auto verb = match.part("verb");
    const std::vector<std::uint32_t> awards = awards_in(match.units);
    if (label(verb->begin) == Label::recognize && is_any_order(awards.front())) return false;
    if (accept_celebrated(awards)) return true;
    std::vector<RecipientGroup> groups = subject_of(verb->begin);
    if (!are_facts(groups)) return false;
    // "tặng Bằng khen cho 5 cá nhân đạt danh hiệu …": which ones.
    if (label(verb->begin) == Label::recognize && groups.back().kind == Kind::counted &&
        groups.back().head == given_last_)
      return false;
    if (auto jubilee = recipients_.jubilee_before(verb->begin); jubilee && groups.front().bodies.empty())
      groups = {*std::move(jubilee)};
    add_received(awards, groups, grantors_.after(awards.back()));
    return true;
  }

  /// "đoạt huy chương": which one goes without saying, for it was won in a contest.
  [[nodiscard]] bool is_any_order(std::uint32_t award) const {
    const Unit& unit = entities_.units[award];
    return name_at(award).rule == "award.order" && unit.tokens.size() == 2;
  }

  /// "lễ đón nhận Huân chương … của Trường A": orders are the state's, so the school is no giver.
  bool accept_celebrated(const std::vector<std::uint32_t>& awards) {
    const std::uint32_t last = awards.back();
    if (label(last + 1) != Label::of || name_at(last).rule != "award.name") return false;
    if (label(last + 2) != Label::body_head) return false;
    const std::vector<RecipientGroup> groups = recipients_.after(last + 2);
    if (groups.size() != 1 || groups.front().bodies.empty()) return false;
    for (const std::uint32_t award : awards) {
      Span span = name_at(award).span;
      if (award == last) span.end = entities_.span(groups.front().head).end;
      add(award, groups.front(), span, {});
    }
    remember(groups, {});
    return true;
  }

  bool accept_awarded(const Match& match) {
    const std::vector<std::uint32_t> awards = awards_in(match.units);
    std::vector<RecipientGroup> groups = subject_of(match.part("passive")->begin);
    if (!are_facts(groups)) return false;
    std::string grantor = giver_between(match);
    if (grantor.empty()) grantor = grantors_.after(awards.back());
    add_received(awards, groups, grantor);
    return true;
  }

  void add_received(const std::vector<std::uint32_t>& awards, std::vector<RecipientGroup>& groups,
                    const std::string& grantor) {
    if (groups.back().kind == Kind::counted && !carried_) name_counted(awards.back() + 1, groups.back());
    const Range tail{awards.back() + 1, run_to(entities_, awards.back() + 1, clause_end_)};
    for (RecipientGroup& group : groups) group.tail = tail;
    for (const std::uint32_t award : awards) {
      for (const RecipientGroup& group : groups) {
        Span span = name_at(award).span;
        const bool last_group = &group == &groups.back();
        if (group.kind == Kind::counted && !carried_) {
          // The span goes from the count to the award; of several the earlier ones are counts alone.
          const Span head = entities_.span(group.head);
          if (last_group && award == awards.front()) {
            span.begin = head.begin;
          } else if (!last_group) {
            span = head;
          }
        }
        add(award, group, span, grantor);
      }
    }
    remember(groups, grantor);
  }

  /// "hai đồng chí được nhận Huy hiệu … gồm A và B": the names follow the award.
  void name_counted(std::uint32_t at, RecipientGroup& group) const {
    if (recipients_.announces_names(at)) {
      recipients_.add_names_to_count(recipients_.past_announcement(at), group);
      return;
    }
    if (label(at) != Label::stop && label(at) != Label::colon && label(at) != Label::hold) return;
    while (label(at) == Label::stop || label(at) == Label::colon || label(at) == Label::hold) ++at;
    recipients_.add_names_to_count(at, group);
  }

  /// The subject of a verb of receiving. "…; được B tặng …": the subject of the verb before.
  [[nodiscard]] std::vector<RecipientGroup> subject_of(std::uint32_t verb) {
    carried_ = false;
    std::uint32_t at = verb;
    while (at > 0 && (label(at - 1) == Label::subject_stop || label(at - 1) == Label::stop ||
                      label(at - 1) == Label::word || label(at - 1) == Label::passive))
      --at;
    const bool new_clause = at > 0 && (label(at - 1) == Label::semicolon || label(at - 1) == Label::comma ||
                                       label(at - 1) == Label::and_);
    if (new_clause && at > last_award_ && !last_groups_.empty()) {
      carried_ = true;
      return last_groups_;
    }
    return recipients_.before(verb, 0);
  }

  bool accept_badge_after_count(const Match& match) {
    const std::uint32_t award = match.units.end - 1;
    if (!is_badge(award)) return false;
    const std::vector<RecipientGroup> groups = recipients_.after(match.units.begin);
    if (groups.empty()) return false;
    add(award, groups.front(), {entities_.units[match.units.begin].span.begin, name_at(award).span.end},
        last_grantor_);
    return true;
  }

  bool accept_commended(const Match& match) {
    const std::vector<RecipientGroup> groups = recipients_.after(match.units.begin + 1);
    if (groups.empty()) return false;
    const std::uint32_t verb = match.units.begin;
    // "tặng Bằng khen cho 5 tập thể và biểu dương 5 cá nhân": the subject of the verb before.
    std::string grantor = is_coordinated(verb) ? last_grantor_ : std::string();
    if (grantor.empty()) grantor = grantors_.subject_of(verb, 0);
    if (grantor.empty()) grantor = grantors_.introduced_in(groups.back().tail);
    bool first = true;
    for (const RecipientGroup& group : groups) {
      if (group.kind == Kind::vague) continue;
      Span span = entities_.span(group.head);
      if (first) span.begin = entities_.units[verb].span.begin;
      add(capitalize(text({verb, verb + 1})), match.rule->name, group, span, grantor);
      first = false;
    }
    last_award_ = std::max(last_award_, groups.back().head.end);
    remember(groups, grantor);
    return true;
  }

  bool accept_commended_passive(const Match& match) {
    const auto verb = match.part("verb");
    const Label next = label(verb->end);
    if (next == Label::award || next == Label::quote || next == Label::hold ||
        next == Label::award_title_head)
      return false;
    const auto giver = match.part("grantor");
    // "được các cấp khen thưởng": by several, of whom none is named.
    const bool unnamed = giver && giver->size() <= 2 && label(giver->begin) == Label::plural;
    if (giver && !unnamed && !grantors_.is_noun_phrase(*giver)) return false;
    std::vector<RecipientGroup> groups = subject_of(match.part("passive")->begin);
    if (!are_facts(groups)) return false;
    const std::string grantor = giver_between(match);
    for (RecipientGroup& group : groups) {
      if (group.kind != Kind::counted) continue;
      if (&group == &groups.back() && !carried_) name_counted(verb->end, group);
      Span span = entities_.span(group.head);
      if (&group == &groups.back()) span.end = entities_.span(*verb).end;
      add(capitalize(text(*verb)), match.rule->name, group, span, grantor);
    }
    last_award_ = std::max(last_award_, verb->end);
    remember(groups, grantor);
    return true;
  }

  /// Whether a verb has the subject of the frame before it: "…; khen thưởng", "… và đồng thời trao".
  [[nodiscard]] bool is_coordinated(std::uint32_t verb) const {
    if (last_award_ == 0) return false;
    while (verb > last_award_ && (label(verb - 1) == Label::stop || label(verb - 1) == Label::subject_stop ||
                                  label(verb - 1) == Label::word || label(verb - 1) == Label::protect))
      --verb;
    const Label before = verb > 0 ? label(verb - 1) : Label::none;
    return before == Label::and_ || before == Label::comma || before == Label::semicolon;
  }

  /// Who gives, for a frame that begins at `begin` (the award or what stands right after the verb).
  [[nodiscard]] std::string active_grantor(std::uint32_t begin, const std::vector<std::uint32_t>& awards) {
    const std::string after = grantors_.after(awards.back());
    if (!after.empty()) return after;
    std::uint32_t verb = begin;
    while (verb > 0 && label(verb) != Label::give && label(verb) != Label::commend) {
      --verb;
      if (label(verb) == Label::full_stop) return last_grantor_;
    }
    // "ký quyết định cấp Bằng Tổ quốc ghi công": the verb is none of those that give.
    if (verb == 0 && label(0) != Label::give && label(0) != Label::commend) {
      constexpr LabelSet receiving{Label::receive, Label::passive, Label::recognize};
      if (run_to(entities_, 0, receiving) < begin) return last_grantor_;
      verb = begin;
    }
    const std::uint32_t floor = last_award_ < verb ? last_award_ : 0;
    if (is_revoked(entities_, verb)) return {};
    const std::string subject = grantors_.subject_of(verb, floor);
    if (!subject.empty()) return subject;
    return last_grantor_.empty() ? grantors_.inherited(verb) : last_grantor_;
  }

  /// What stands between "được" and the verb.
  [[nodiscard]] std::string giver_between(const Match& match) const {
    const auto giver = match.part("grantor");
    return giver ? grantors_.between(*giver) : std::string();
  }

  /// "nhiều Bằng khen, Giấy khen": the vague number is said of both.
  [[nodiscard]] bool is_vague(std::uint32_t award) const {
    while (!name_at(award).vague) {
      if (name_at(award).count || award < 2 || label(award - 2) != Label::award) return false;
      const Label joint = label(award - 1);
      if (joint != Label::comma && joint != Label::and_) return false;
      award -= 2;
    }
    return true;
  }

  /// The rule that found the count of a group.
  [[nodiscard]] std::string_view rule_of_count(Range head) const {
    for (std::uint32_t at = head.begin; at < head.end; ++at) {
      if (label(at) == Label::counted) return reading_.draft.counted_nouns[entities_.units[at].fact].rule;
    }
    return "award.counted";
  }

  void remember(const std::vector<RecipientGroup>& groups, const std::string& grantor) {
    last_groups_ = groups;
    if (!grantor.empty()) last_grantor_ = grantor;
  }

  void add(std::uint32_t award, const RecipientGroup& group, Span span, const std::string& grantor) {
    const AwardName& name = name_at(award);
    if (group.kind == Kind::vague) return;
    RecipientGroup counted = group;
    if (group.kind != Kind::counted && is_vague(award)) counted.count.reset();
    last_award_ = std::max(last_award_, award + 1);
    const Span of_name = entities_.units[award].span;
    const bool without_name = span.end <= of_name.begin || span.begin >= of_name.end;
    const std::string_view rule =
        without_name && group.kind == Kind::counted ? rule_of_count(group.head) : name.rule;
    add(name.name, rule, counted, span, name.grantor.empty() ? grantor : name.grantor);
  }

  void add(std::string award, std::string_view rule, const RecipientGroup& group, Span span,
           const std::string& grantor) {
    AwardMention mention;
    mention.award.mention.span = span;
    mention.award.mention.rule = rule;
    mention.award.award = std::move(award);
    mention.award.count = group.count;
    if (!group.noun.empty()) mention.award.recipient = group.noun;
    if (!grantor.empty()) mention.award.grantor = grantor;
    mention.bodies = group.bodies;
    mention.recipients = group.people;
    mention.by_pronoun = group.kind == Kind::pronoun;
    mention.by_title = group.title;
    mention.sentence = reading_.sentence.number;
    add_achievement(reading_, entities_, achievement_head_, clause_end_, group.tail, mention.award);
    reading_.draft.awards.push_back(std::move(mention));
  }

  Reading& reading_;
  const UnitString& entities_;
  RecipientReader recipients_;
  GrantorReader grantors_;
  const LabelSet& clause_end_;
  const LabelSet& achievement_head_;
  std::vector<RecipientGroup> last_groups_;
  std::string last_grantor_;
  std::uint32_t last_award_ = 0;  ///< past the last award that became a fact
  std::uint32_t proposed_ = 0;    ///< past the last frame that was only proposed
  Range given_last_;              ///< the last recipient of a frame of giving
  bool carried_ = false;          ///< the subject is that of the frame before
};

}  // namespace

void link_awards(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  const auto has = [&](Label label) { return entities.present.has(label); };
  if (has(Label::award) || has(Label::receive) || has(Label::passive))
    note_award_lists(reading, rules, entities);
  if (!has(Label::award) && !has(Label::commend)) return;
  AwardFrames frames(reading, rules, entities);
  reading.run(rules, entities, [&](const Match& match) { return frames.accept(match); });
}

}  // namespace vanthu
