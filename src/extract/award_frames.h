// SPDX-License-Identifier: Apache-2.0
//
// Frames on the string of entities: which award went to whom. A rule of data/rules/award_links.rules finds
// the core of a frame; here its recipients and its giver are read and become facts. Frames whose verb gives
// are read in award_given.cpp, those whose verb receives or commends in award_received.cpp.
#pragma once

#include <algorithm>

#include "extract/award_achievement.h"
#include "extract/award_grantors.h"
#include "extract/award_mood.h"
#include "extract/award_recipients.h"
#include "text/letters.h"

namespace vanthu {

/// Reads the frames of one sentence, from left to right.
class AwardFrames {
 public:
  AwardFrames(Reading& reading, const RuleSet& rules, const UnitString& entities)
      : reading_(reading),
        entities_(entities),
        recipients_(reading, rules, entities),
        grantors_(reading, rules, entities),
        clause_end_(rules.labels_of("AWARD_CLAUSE_END")) {}

  bool accept(const Match& match) {
    const std::string_view rule = match.rule->name;
    if (is_proposed(entities_, match.units.begin) || goes_on(entities_, proposed_, match.units.begin)) {
      proposed_ = match.units.end;
      return false;
    }
    if (is_denied(reading_, entities_, match.units.begin)) return false;
    if (rule == "award.commended") return accept_commended(match);
    if (rule == "award.commended_passive") return accept_commended_passive(match);
    if (rule == "award.badge_after_count") return accept_badge_after_count(match);
    if (rule == "award.awarded") return accept_awarded(match);
    if (rule == "award.received") return accept_received(match);
    if (rule == "award.possessed") return accept_possessed(match);
    if (rule == "award.taken_back") return accept_taken_back(match);
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

  bool accept_given(const Match& match);

  /// "Huy hiệu 50 năm tuổi Đảng: 5 đồng chí"; in brackets of badges alone: "158 mẹ (14 mẹ còn sống)".
  [[nodiscard]] bool is_statistic(const Match& match, const RecipientGroup& group) const {
    const bool after_colon = label(match.units.end - 1) == Label::colon;
    // "Huy hiệu 75 năm tuổi Đảng: đồng chí A"
    if (group.kind == Kind::named && !group.people.empty()) return after_colon && is_badge(match.units.begin);
    if (group.kind != Kind::counted) return false;
    // "120 đảng viên được trao Huy hiệu Đảng có 2 đảng viên 75 năm tuổi Đảng": a part of those who received.
    const std::uint32_t award = match.units.begin;
    const bool received =
        award > 0 && (label(award - 1) == Label::give || label(award - 1) == Label::receive);
    if (received && label(match.units.end - 1) == Label::stop) return false;
    return after_colon || is_badge(award);
  }

  /// "cấp Bằng Tổ quốc ghi công với 3 liệt sĩ", "hủy bỏ danh hiệu A với Công ty B".
  [[nodiscard]] bool is_given_with(const Match& match) const;

  /// "Theo Quyết định … của Chủ tịch nước, ông A được tặng": whose decision begins the sentence.
  [[nodiscard]] std::string giver_of_decision(std::uint32_t verb) const;

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

  /// "trả lại Bằng khen cho Ban tổ chức": whoever has it back gave it.
  [[nodiscard]] bool is_given_back(std::uint32_t award) const;

  /// What is said after the last of several recipients is said of those before it that have nothing
  /// of their own.
  void share_tails(std::vector<RecipientGroup>& groups) const;

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

  /// "nhận Huân chương … của ông A": after a verb that receives it is A who gave.
  [[nodiscard]] bool is_gift_of(std::uint32_t award) const;

  /// "… của ông A"; of a body only where the award is taken back, else it is the giver.
  [[nodiscard]] bool is_holder(Range units, const RecipientGroup& group) const;

  /// "tặng Bằng khen 3 cá nhân", "… đồng chí A", "… Bệnh viện X": clear without "cho".
  [[nodiscard]] bool stands_without_link(std::uint32_t at, const RecipientGroup& group) const;

  /// "Huy hiệu 60 năm, 55 năm và 40 năm tuổi Đảng cho A, B và C": one each.
  bool distribute(const std::vector<std::uint32_t>& awards, const std::vector<RecipientGroup>& groups,
                  const std::string& grantor);

  /// "các năm 2018, 2021": when, not to whom.
  [[nodiscard]] bool says_years(std::uint32_t at) const {
    return label(at) == Label::plural && (label(at + 1) == Label::date || label(at + 1) == Label::year_head);
  }

  /// "ông A được B tặng Huân chương; C tặng Huy hiệu": to him as well.
  bool accept_given_as_well(std::uint32_t end, const std::vector<std::uint32_t>& awards);

  /// "có 5 tập thể, 9 cá nhân tặng Bằng khen": "được" goes without saying, for those counted give none.
  bool accept_given_to_subject(Range units, const std::vector<std::uint32_t>& awards);

  /// "A tặng Bằng khen, B tặng Giấy khen cho ông C": what A gives goes to the same.
  void add_shared(std::uint32_t award, const std::vector<RecipientGroup>& groups);

  /// "hạng Ba" after "Huân chương Lao động hạng Nhì": one more award, of which only the class is said.
  [[nodiscard]] bool is_grade_alone(std::uint32_t award) const {
    return entities_.units[award].tokens.size() <= 2 && name_at(award).rule == "award.name" &&
           name_at(award).name.size() > entities_.units[award].span.size();
  }

  /// Whether what is given can be held: an order, a certificate, a badge, and not a title.
  [[nodiscard]] bool is_thing(std::uint32_t award) const {
    const auto begins = [&](Label label) { return surface_begins_at(reading_, entities_, award, label); };
    return begins(Label::award_order) || begins(Label::award_given) || begins(Label::award_badge);
  }

  /// "Huy hiệu 40 năm tuổi Đảng"
  [[nodiscard]] bool is_party_badge(std::uint32_t award) const {
    return name_at(award).name.ends_with("năm tuổi Đảng");
  }

  /// "Huân chương Lao động hạng Nhất, Nhì, Ba cho 15 cá nhân", "Huy hiệu 60, 50 năm tuổi Đảng cho 4 đảng
  /// viên": nobody got them all, so that they are one award, whose number is that of those who got any. The
  /// awards as they are where it is not so.
  [[nodiscard]] std::vector<std::uint32_t> with_classes_joined(const std::vector<std::uint32_t>& awards,
                                                               const std::vector<RecipientGroup>& groups);

  bool accept_given_before(const Match& match);

  bool accept_received(const Match& match);

  /// "được nhận Huy hiệu A lần này là ông B": where nobody stands before the verb.
  [[nodiscard]] std::vector<RecipientGroup> recipient_after(std::uint32_t at);

  /// "đoạt huy chương": which one goes without saying, for it was won in a contest.
  [[nodiscard]] bool is_any_order(std::uint32_t award) const {
    const Unit& unit = entities_.units[award];
    return name_at(award).rule == "award.order" && unit.tokens.size() == 2;
  }

  /// "lễ đón nhận Huân chương … của Trường A": orders are the state's, so the school is no giver.
  bool accept_celebrated(const std::vector<std::uint32_t>& awards);

  /// "ông A có 2 Huân chương", of a person alone: places count those who live there.
  bool accept_possessed(const Match& match);

  /// "ông A bị thu hồi Huân chương": the subject had it.
  bool accept_taken_back(const Match& match);

  [[nodiscard]] bool ends_before_giver(const Match& match) const;
  bool accept_awarded(const Match& match);

  /// "Được nhận Huy hiệu A đợt này, ông B nói": who is named after the clause that begins the sentence.
  [[nodiscard]] std::vector<RecipientGroup> subject_after_clause(std::uint32_t verb, std::uint32_t at) const;

  /// Adds the awards of a list that goes on after a match: "… và nhiều huân chương khác như Huân chương A
  /// của B, Huân chương C", up to whatever begins a clause of its own.
  void add_rest_of_list(std::vector<std::uint32_t>& awards) const;

  /// "Các đồng chí được tặng Huy hiệu A gồm: B, C": the list after the award says how many and who.
  [[nodiscard]] bool names_follow(std::vector<RecipientGroup>& groups, std::uint32_t at) const {
    if (groups.size() != 1) return false;
    // "… được khen thưởng sau chuyên án gồm:"
    constexpr LabelSet between{Label::stop,        Label::word,     Label::date,   Label::protect,
                               Label::field_small, Label::compound, Label::measure};
    constexpr std::uint32_t longest = 6;
    for (std::uint32_t end = at; end < at + longest; ++end) {
      if (recipients_.count_names_at(end, groups.front())) return true;
      if (!between.has(label(end))) return false;
    }
    return false;
  }

  /// "4 Huân chương của Lào (Huân chương A, Huân chương B)": who gave what the bracket names.
  [[nodiscard]] std::string giver_of_summary(std::uint32_t award) const;

  /// "Những cống hiến của ông A đã được …": whose they are.
  [[nodiscard]] std::vector<RecipientGroup> owner_of_subject(std::uint32_t verb) const;

  /// The count of one who got the same several times, "2 Huân chương Chiến công", and that of those whom a
  /// title stands for, which is in the span too.
  void read_count_of_awards(std::uint32_t award, RecipientGroup& group, Span& span) const;

  /// "ông A là một trong 10 người được nhận": the one of those counted who is named.
  void name_one_of(RecipientGroup& group) const;

  void add_received(const std::vector<std::uint32_t>& awards, std::vector<RecipientGroup>& groups,
                    const std::string& grantor);

  /// "3 lần được tặng Cờ thi đua": so many of them; "nhiều lần" does not say how many.
  void read_times(std::uint32_t verb, std::uint32_t award, std::vector<RecipientGroup>& groups) const;

  /// "22 cá nhân được tặng Bằng khen gồm 9 nông dân và 13 công nhân": who they are.
  void add_parts(const std::vector<std::uint32_t>& awards, const std::vector<RecipientGroup>& groups,
                 const std::string& grantor);

  /// "10 đảng viên được tặng Huy hiệu Đảng (3 Huy hiệu 50 năm, …)": how many of them got one of the others.
  void read_part(std::uint32_t award, RecipientGroup& group, Span& span) const;

  /// "…, trong đó 3 đảng viên được tặng …": who gave it to all of them.
  [[nodiscard]] std::string giver_of_whole(const RecipientGroup& group);

  /// "hai đồng chí được nhận Huy hiệu … gồm A và B": the names follow the award.
  void name_counted(std::uint32_t at, RecipientGroup& group) const;

  /// The subject of a verb of receiving. "…; được B tặng …": the subject of the verb before.
  [[nodiscard]] std::vector<RecipientGroup> subject_of(std::uint32_t verb);

  bool accept_badge_after_count(const Match& match);

  /// "tôn vinh 45 tác giả nhận Giải thưởng A": that they got it says more.
  [[nodiscard]] bool receives_award(std::uint32_t at) const;

  bool accept_commended(const Match& match);

  bool accept_commended_passive(const Match& match);

  /// Whether a verb has the subject of the frame before it: "…; khen thưởng", "… và đồng thời trao".
  [[nodiscard]] bool is_coordinated(std::uint32_t verb) const;

  /// Who gives, for a frame that begins at `begin` (the award or what stands right after the verb).
  [[nodiscard]] std::string active_grantor(std::uint32_t begin, const std::vector<std::uint32_t>& awards) {
    const std::string after = grantors_.after(awards.back());
    if (!after.empty()) return after;
    std::uint32_t verb = begin;
    while (verb > 0 && !gives(verb)) {
      --verb;
      if (label(verb) == Label::full_stop) return last_grantor_;
    }
    // "ký quyết định cấp Bằng Tổ quốc ghi công": the verb is none of those that give.
    if (verb == 0 && !gives(0)) {
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

  /// A verb whose subject is who gives: "tặng", "biểu dương", "công nhận danh hiệu … cho".
  [[nodiscard]] bool gives(std::uint32_t verb) const {
    const Label here = label(verb);
    if (here != Label::recognize) return here == Label::give || here == Label::commend;
    constexpr LabelSet passive{Label::passive, Label::receive};
    constexpr LabelSet clause{Label::full_stop, Label::semicolon, Label::comma};
    return label(verb + 1) == Label::award_title_head && !nearest_left(entities_, verb, passive, clause);
  }

  /// What stands between "được" and the verb.
  [[nodiscard]] std::string giver_between(const Match& match) const {
    const auto giver = match.part("grantor");
    return giver ? grantors_.between(*giver) : std::string();
  }

  /// "nhiều Bằng khen, Giấy khen": the vague number is said of both.
  [[nodiscard]] bool is_vague(std::uint32_t award) const {
    constexpr std::uint32_t longest_row = 60;  // units
    const std::uint32_t first = floor_of_reach(award, longest_row);
    while (!name_at(award).vague) {
      if (name_at(award).count || award < first + 2 || label(award - 2) != Label::award) return false;
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
    passive_ = false;
    if (!grantor.empty()) last_grantor_ = grantor;
  }

  /// "3 thí sinh được tặng Bằng khen", "116 tác phẩm được nhận bằng khen": contests give them where nobody
  /// else does.
  [[nodiscard]] bool is_won_in_contest(const AwardName& name, const RecipientGroup& group) const {
    if (name.rule != "award.given" || group.kind != Kind::counted || !name.grantor.empty()) return false;
    const auto tokens = reading_.sentence.tokens.subspan(entities_.units[group.head.begin].tokens.begin + 1);
    const Found noun = reading_.lexicon.longest_with(Label::recipient_noun, tokens, reading_.sentence.text);
    constexpr std::int32_t in_contests = 1;
    return noun && noun.entry->value == in_contests;
  }

  void add(std::uint32_t award, const RecipientGroup& group, Span span, const std::string& grantor) {
    const AwardName& name = name_at(award);
    if (group.kind == Kind::vague || is_won_in_contest(name, group)) return;
    RecipientGroup counted = group;
    if (group.kind != Kind::counted && is_vague(award)) counted.count.reset();
    read_count_of_awards(award, counted, span);
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
    mention.unsaid = group.unsaid;
    mention.names_below = group.kind == Kind::counted && group.names() == 0 &&
                          label(static_cast<std::uint32_t>(entities_.size()) - 1) == Label::colon;
    mention.by_title = group.title;
    mention.by_body = group.body;
    mention.sentence = reading_.sentence.number;
    add_achievement(reading_, entities_, clause_end_, group.tail, mention.award);
    reading_.draft.awards.push_back(std::move(mention));
  }

  Reading& reading_;
  const UnitString& entities_;
  RecipientReader recipients_;
  GrantorReader grantors_;
  const LabelSet& clause_end_;
  std::vector<RecipientGroup> last_groups_;
  std::string last_grantor_;
  std::uint32_t last_award_ = 0;  ///< past the last award that became a fact
  std::uint32_t proposed_ = 0;    ///< past the last frame that was only proposed
  bool passive_ = false;          ///< the frame before was "A được … tặng"
  Range given_last_;              ///< the last recipient of a frame of giving
  bool breakdown_ = false;        ///< what follows tells of parts of those before
  bool carried_ = false;          ///< the subject is that of the frame before
};

}  // namespace vanthu
