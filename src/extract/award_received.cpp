// SPDX-License-Identifier: Apache-2.0
//
// Frames whose subject receives or whose verb commends: "A được tặng", "A nhận", "biểu dương 5 tập thể".
#include "extract/award_frames.h"
#include "lexicon/numerals.h"

namespace vanthu {

bool AwardFrames::accept_received(const Match& match) {
  const auto verb = match.part("verb");
  std::vector<std::uint32_t> awards = awards_in(match.units);
  if (label(verb->begin) == Label::recognize && is_any_order(awards.front())) return false;
  // "đạt bằng khen" in a contest; but "đạt Bằng khen của Thủ tướng".
  const AwardName& first = name_at(awards.front());
  if (label(verb->begin) == Label::recognize && first.rule == "award.given" && first.grantor.empty() &&
      grantors_.after(awards.back()).empty())
    return false;
  if (accept_celebrated(awards)) return true;
  std::vector<RecipientGroup> groups = recipient_after(awards.back() + 1);
  if (groups.empty()) groups = subject_after_clause(verb->begin, awards.back() + 1);
  if (groups.empty()) groups = subject_of(verb->begin);
  // Who holds the jubilee of a place together has it not to himself.
  const std::size_t holders = groups.empty() ? 0 : groups.front().bodies.size();
  constexpr LabelSet places{Label::place, Label::place_type, Label::country};
  if (auto jubilee = recipients_.jubilee_before(verb->begin); jubilee && holders != 1) {
    if (!groups.empty() || !places.has(label(jubilee->head.begin))) groups = {*std::move(jubilee)};
  }
  if (!are_facts(groups) && !names_follow(groups, awards.back() + 1)) return false;
  // "tặng Bằng khen cho 5 cá nhân đạt danh hiệu …": which ones.
  if (label(verb->begin) == Label::recognize && groups.back().kind == Kind::counted &&
      groups.back().head == given_last_)
    return false;
  std::string grantor = grantors_.after(awards.back());
  // "được Huyện ủy công nhận danh hiệu …"
  constexpr LabelSet passive{Label::passive};
  const auto before = nearest_left(entities_, verb->begin, passive, clause_end_, last_award_);
  if (grantor.empty() && before && *before + 1 < verb->begin)
    grantor = grantors_.between({*before + 1, verb->begin});
  if (grantor.empty()) grantor = giver_of_decision(verb->begin);
  add_rest_of_list(awards);
  read_times(verb->begin, awards.front(), groups);
  add_received(awards, groups, grantor);
  return true;
}

std::string AwardFrames::giver_of_decision(std::uint32_t verb) const {
  constexpr LabelSet lead{Label::stop, Label::date, Label::comma};
  constexpr LabelSet decisions{Label::document, Label::document_type};
  constexpr LabelSet says{Label::date, Label::number_sign, Label::code, Label::comma};
  constexpr LabelSet givers{Label::title, Label::office, Label::body, Label::body_head, Label::organization};
  const std::uint32_t decision = run_over(entities_, 0, lead);
  if (decision == 0 || !decisions.has(label(decision))) return {};
  const std::uint32_t of = run_over(entities_, decision + 1, says);
  if (of >= verb || label(of) != Label::of || !givers.has(label(of + 1))) return {};
  return grantors_.phrase_at(of + 1);
}

void AwardFrames::read_times(std::uint32_t verb, std::uint32_t award,
                             std::vector<RecipientGroup>& groups) const {
  const bool by_certificate = name_at(award).rule == "award.given";
  constexpr LabelSet adverbs{Label::stop, Label::subject_stop, Label::word, Label::passive, Label::protect};
  if (groups.size() != 1 || groups.front().kind == Kind::counted || groups.front().count != 1) return;
  while (verb > 0 && adverbs.has(label(verb - 1))) --verb;
  // "Nhiều năm liền được nhận Bằng khen": one a year.
  const std::uint32_t years = verb > 0 && label(verb - 1) == Label::running ? verb - 1 : verb;
  if (years > 1 && label(years - 1) == Label::year_head && label(years - 2) == Label::vague_number &&
      by_certificate)
    groups.front().count.reset();
  constexpr std::int32_t how_often = 1;  // "lần"
  if (verb < 2 || label(verb - 1) != Label::measure || !entities_.units[verb - 1].has_value(how_often))
    return;
  const Unit& number = entities_.units[verb - 2];
  if (number.label == Label::vague_number) groups.front().count.reset();
  constexpr LabelSet times{Label::number_word, Label::number_1_12, Label::number_13_31};
  if (const auto count = count_of(number); count && times.has(number.label)) groups.front().count = count;
}

std::vector<RecipientGroup> AwardFrames::recipient_after(std::uint32_t at) {
  constexpr LabelSet adverbs{Label::stop, Label::date, Label::protect, Label::word};
  const std::uint32_t hold = run_over(entities_, at, adverbs);
  if (label(hold) != Label::hold) return {};
  std::vector<RecipientGroup> groups = recipients_.after(hold + 1);
  if (groups.empty() || groups.front().kind != Kind::named || groups.front().people.empty()) return {};
  const std::vector<RecipientGroup> subject = recipients_.before(at - 1, last_award_);
  const bool told = std::any_of(subject.begin(), subject.end(), [](const RecipientGroup& group) {
    return group.kind == Kind::counted || group.kind == Kind::named;
  });
  if (told) return {};
  groups.resize(1);
  return groups;
}

bool AwardFrames::accept_celebrated(const std::vector<std::uint32_t>& awards) {
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

bool AwardFrames::accept_possessed(const Match& match) {
  constexpr LabelSet stop{Label::stop};
  constexpr LabelSet unless{Label::person, Label::pronoun, Label::comma};
  constexpr std::int32_t has_something = 6;  // "có"
  const std::vector<std::uint32_t> awards = awards_in(match.units);
  const auto verb = nearest_left(entities_, match.units.begin, stop, unless, last_award_);
  // "ông có 50 năm tuổi Đảng"
  if (name_at(awards.front()).rule == "award.party_age") return false;
  if (!verb || !entities_.units[*verb].has_value(has_something) || label(match.units.end) == Label::for_)
    return false;
  std::vector<RecipientGroup> groups = recipients_.before(*verb, last_award_);
  if (groups.size() != 1 || groups.front().unsaid || !groups.front().bodies.empty()) return false;
  if (groups.front().kind != Kind::named && groups.front().kind != Kind::pronoun) return false;
  add_received(awards, groups, grantors_.after(awards.back()));
  return true;
}

bool AwardFrames::accept_taken_back(const Match& match) {
  constexpr std::int32_t suffers = 5;  // "bị"
  const std::uint32_t verb = match.part("verb")->begin;
  if (!entities_.units[verb].has_value(suffers)) return false;
  std::vector<RecipientGroup> groups = subject_of(verb);
  if (!are_facts(groups)) return false;
  const std::vector<std::uint32_t> awards = awards_in(match.units);
  add_received(awards, groups, grantors_.after(awards.back()));
  return true;
}

/// "Ngay khi vụ án được khám phá, UBND tỉnh đã tặng Bằng khen": a comma ends the passive, and the giver is
/// the subject of the verb of giving.
bool AwardFrames::ends_before_giver(const Match& match) const {
  constexpr LabelSet comma{Label::comma};
  const auto giver = match.part("grantor");
  return giver && label(giver->end - 1) == Label::subject_stop &&
         run_to(entities_, giver->begin, comma) < giver->end;
}

bool AwardFrames::accept_awarded(const Match& match) {
  if (ends_before_giver(match)) return false;
  std::vector<std::uint32_t> awards = awards_in(match.units);
  // "được tặng Bằng khen, trao Giấy khen cho 5 cá nhân": the last one goes to others.
  while (awards.size() > 1 && label(awards.back() + 1) == Label::for_) awards.pop_back();
  const std::uint32_t verb = match.part("passive")->begin;
  std::vector<RecipientGroup> groups = subject_after_clause(verb, awards.back() + 1);
  if (groups.empty()) groups = subject_of(verb);
  if (groups.empty()) groups = owner_of_subject(verb);
  if (!are_facts(groups) && !names_follow(groups, awards.back() + 1)) return false;
  std::string grantor = giver_between(match);
  if (grantor.empty()) grantor = grantors_.after(awards.back());
  if (grantor.empty()) grantor = giver_of_decision(verb);
  add_rest_of_list(awards);
  read_times(verb, awards.front(), groups);
  // "được Ủy ban nhân dân tỉnh 2 lần tặng"
  if (const auto giver = match.part("grantor")) read_times(giver->end, awards.front(), groups);
  add_received(awards, groups, grantor);
  add_parts(awards, groups, grantor);
  passive_ = true;
  return true;
}

std::vector<RecipientGroup> AwardFrames::subject_after_clause(std::uint32_t verb, std::uint32_t at) const {
  constexpr LabelSet before{Label::report,  Label::stop,  Label::subject_stop, Label::passive,
                            Label::protect, Label::date,  Label::term,         Label::word,
                            Label::receive, Label::comma, Label::compound};
  constexpr LabelSet between{Label::stop,    Label::date, Label::term,        Label::measure,
                             Label::protect, Label::word, Label::number_1_12, Label::slash};
  constexpr std::uint32_t longest_lead_in = 6;
  if (verb > longest_lead_in || run_over(entities_, 0, before) < verb) return {};
  const std::uint32_t comma = run_over(entities_, at, between);
  if (label(comma) != Label::comma) return {};
  std::vector<RecipientGroup> groups = recipients_.after(comma + 1);
  if (groups.size() != 1 || groups.front().kind != Kind::named || groups.front().people.size() != 1)
    return {};
  return groups;
}

void AwardFrames::add_rest_of_list(std::vector<std::uint32_t>& awards) const {
  constexpr LabelSet ends{Label::give,    Label::receive, Label::passive, Label::recognize, Label::commend,
                          Label::propose, Label::revoke,  Label::person,  Label::counted,   Label::full_stop,
                          Label::for_,    Label::report,  Label::hold,    Label::line_break};
  constexpr std::uint32_t reach = 24;
  const std::size_t sure = awards.size();
  std::uint32_t at = awards.back() + 1;
  for (; at < entities_.size() && at < awards.back() + reach && !is_one_of(label(at), ends); ++at) {
    // "9 đảng viên được tặng Huy hiệu Đảng, trong đó: Huy hiệu 40 năm …": who of them got what.
    if (entities_.units[at].may_be(Label::part_of_whole)) break;
    if (label(at) != Label::award || is_plain_flag(at)) continue;
    if (!is_any_order(at) || is_vague(at)) awards.push_back(at);
  }
  // "…, Huân chương C cho ông D": the last one goes to others.
  if (awards.size() > sure && label(at) == Label::for_) awards.pop_back();
  // "4 Huân chương của Lào (Huân chương A, …)": those that follow say which.
  const auto any = [&](std::uint32_t award) { return is_any_order(award) && !is_vague(award); };
  if (!std::all_of(awards.begin(), awards.end(), any)) std::erase_if(awards, any);
}

std::string AwardFrames::giver_of_summary(std::uint32_t award) const {
  constexpr LabelSet open{Label::open_bracket};
  constexpr LabelSet close{Label::close_bracket};
  constexpr LabelSet awards{Label::award};
  if (!entities_.present.has(Label::open_bracket)) return {};
  const auto bracket = nearest_left(entities_, award, open, close);
  if (!bracket) return {};
  const auto summary = nearest_left(entities_, *bracket, awards, close);
  return summary && is_any_order(*summary) ? grantors_.after(*summary) : std::string();
}

std::vector<RecipientGroup> AwardFrames::owner_of_subject(std::uint32_t verb) const {
  constexpr LabelSet clause{Label::comma, Label::semicolon, Label::full_stop, Label::award};
  constexpr LabelSet of{Label::of};
  constexpr LabelSet adverbs{Label::subject_stop, Label::stop, Label::word};
  constexpr LabelSet several{Label::plural};
  const auto owner = nearest_left(entities_, verb, of, clause);
  if (!owner || !nearest_left(entities_, *owner, several, clause)) return {};
  std::vector<RecipientGroup> groups = recipients_.after(*owner + 1);
  const bool whole = groups.size() == 1 && run_over(entities_, groups.front().head.end, adverbs) == verb;
  return whole ? groups : std::vector<RecipientGroup>();
}

void AwardFrames::read_count_of_awards(std::uint32_t award, RecipientGroup& group, Span& span) const {
  const auto count = name_at(award).count;
  if (group.kind == Kind::counted || !count || *count < 2 || group.count != 1 || award == 0) return;
  const Unit& number = entities_.units[award - 1];
  if (number.span.begin > span.begin || number.span.end > entities_.units[award].span.begin) return;
  group.count = count;
  // "4 đơn vị dẫn đầu": the title stands for those who hold it, and the number counts them.
  if (is_thing(award)) return;
  span.begin = std::min(span.begin, number.span.begin);
}

void AwardFrames::add_received(const std::vector<std::uint32_t>& awards, std::vector<RecipientGroup>& groups,
                               const std::string& grantor) {
  if (groups.back().kind == Kind::counted && !carried_ && groups.back().names() == 0)
    name_counted(awards.back() + 1, groups.back());
  const Range tail{awards.back() + 1, run_to(entities_, awards.back() + 1, clause_end_)};
  for (RecipientGroup& group : groups) {
    group.tail = tail;
    if (group.kind == Kind::counted && !carried_ && group.names() == 0) name_one_of(group);
  }
  const std::string giver = grantor.empty() ? giver_of_whole(groups.front()) : grantor;
  for (const std::uint32_t award : carried_ ? awards : with_classes_joined(awards, groups)) {
    std::string own = awards.size() > 1 ? grantors_.after(award) : std::string();
    if (own.empty()) own = giver_of_summary(award);
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
      RecipientGroup part = group;
      if (award != awards.front()) read_part(award, part, span);
      add(award, part, span, own.empty() ? giver : own);
    }
  }
  remember(groups, grantor);
}

void AwardFrames::add_parts(const std::vector<std::uint32_t>& awards,
                            const std::vector<RecipientGroup>& groups, const std::string& grantor) {
  const std::uint32_t at = awards.back() + 1;
  if (awards.size() != 1 || groups.back().kind != Kind::counted || groups.back().names() > 0 ||
      !recipients_.announces_names(at))
    return;
  // "gồm: 1 đồng chí nhận Huy hiệu 60 năm …": each part tells of an award of its own.
  constexpr LabelSet own{Label::award, Label::give, Label::receive, Label::passive};
  constexpr LabelSet end{Label::full_stop, Label::line_break};
  if (run_to(entities_, at, own) < run_to(entities_, at, end)) return;
  for (const RecipientGroup& part : recipients_.after(recipients_.past_announcement(at))) {
    if (part.kind != Kind::counted) return;
    add(awards.front(), part, entities_.span(part.head), grantor);
  }
}

void AwardFrames::read_part(std::uint32_t award, RecipientGroup& group, Span& span) const {
  constexpr LabelSet numbers{Label::number_1_12, Label::number_13_31, Label::number_32_99, Label::number};
  const Unit& number = entities_.units[award - 1];
  if (group.kind != Kind::counted || !numbers.has(number.label) || number.value == 0) return;
  group.count = count_of(number);
  span.begin = std::min(span.begin, number.span.begin);
}

std::string AwardFrames::giver_of_whole(const RecipientGroup& group) {
  if (group.kind != Kind::counted || carried_) return {};
  std::uint32_t at = group.head.begin;
  constexpr LabelSet between{Label::stop, Label::comma, Label::colon, Label::subject_stop};
  while (at > 0 && between.has(label(at - 1))) {
    --at;
    breakdown_ = breakdown_ || entities_.units[at].may_be(Label::part_of_whole);
  }
  if (!breakdown_) return {};
  if (!last_grantor_.empty() || at > 0) return last_grantor_;
  // "Trong đó, 3 đảng viên được tặng …": of those that the sentence before tells of.
  const std::vector<AwardMention>& awards = reading_.draft.awards;
  if (awards.empty() || awards.back().sentence + 1 != reading_.sentence.number) return {};
  last_grantor_ = awards.back().award.grantor.value_or("");
  return last_grantor_;
}

void AwardFrames::name_counted(std::uint32_t at, RecipientGroup& group) const {
  if (recipients_.announces_names(at)) {
    recipients_.add_names_to_count(recipients_.past_announcement(at), group);
    return;
  }
  if (label(at) != Label::stop && label(at) != Label::colon && label(at) != Label::hold) return;
  while (label(at) == Label::stop || label(at) == Label::colon || label(at) == Label::hold) ++at;
  recipients_.add_names_to_count(at, group);
}

void AwardFrames::name_one_of(RecipientGroup& group) const {
  constexpr std::int32_t one_of = 1;
  const std::uint32_t count = group.head.begin;
  if (count < 3 || label(count - 1) != Label::protect || !entities_.units[count - 1].has_value(one_of))
    return;
  if (label(count - 2) != Label::hold) return;
  const std::vector<RecipientGroup> whole = recipients_.before(count - 2, last_award_);
  if (whole.size() == 1 && whole.front().people.size() == 1) group.people = whole.front().people;
}

std::vector<RecipientGroup> AwardFrames::subject_of(std::uint32_t verb) {
  carried_ = false;
  std::uint32_t at = verb;
  // "…; năm 1997 được tặng"
  constexpr LabelSet adverbs{Label::subject_stop, Label::stop, Label::word, Label::passive, Label::date};
  while (at > 0 && adverbs.has(label(at - 1))) --at;
  const bool new_clause = at > 0 && (label(at - 1) == Label::semicolon || label(at - 1) == Label::comma ||
                                     label(at - 1) == Label::and_);
  if (new_clause && at > last_award_ && !last_groups_.empty()) {
    carried_ = true;
    std::vector<RecipientGroup> groups = last_groups_;
    // How often they got the award before is not said of this one.
    for (RecipientGroup& group : groups) {
      if (group.kind != Kind::counted)
        group.count = std::max<std::int64_t>(1, static_cast<std::int64_t>(group.names()));
    }
    return groups;
  }
  if (auto leaders = recipients_.counted_leaders_before(at, last_award_)) return {*std::move(leaders)};
  std::vector<RecipientGroup> groups = recipients_.before(verb, 0);
  // "Hai ân nhân cứu cháu nhỏ được": the child is no subject.
  const bool told = !groups.empty() && (groups.front().kind != Kind::pronoun || groups.front().unsaid);
  if (told) return groups;
  if (auto counted = recipients_.counted_clause_before(at, last_award_)) return {*std::move(counted)};
  return groups;
}

bool AwardFrames::accept_badge_after_count(const Match& match) {
  const std::uint32_t award = match.units.end - 1;
  if (!is_badge(award)) return false;
  const std::vector<RecipientGroup> groups = recipients_.after(match.units.begin);
  if (groups.empty()) return false;
  add(award, groups.front(), {entities_.units[match.units.begin].span.begin, name_at(award).span.end},
      last_grantor_);
  return true;
}

bool AwardFrames::receives_award(std::uint32_t at) const {
  if (label(at) != Label::receive && label(at) != Label::passive) return false;
  std::uint32_t end = run_to(entities_, at, clause_end_);
  if (label(end) == Label::give) ++end;
  return label(end) == Label::award;
}

bool AwardFrames::accept_commended(const Match& match) {
  const std::uint32_t verb = match.units.begin;
  constexpr LabelSet for_whom{Label::for_};
  std::uint32_t at = run_to(entities_, verb + 1, for_whom);
  if (at >= match.units.end) at = verb + 1;
  if (label(at) == Label::colon) ++at;
  const std::vector<RecipientGroup> groups = recipients_.after(at);
  if (groups.empty() || receives_award(match.units.end)) return false;
  // "tặng Bằng khen cho 5 tập thể và biểu dương 5 cá nhân": the subject of the verb before.
  std::string grantor = is_coordinated(verb) ? last_grantor_ : std::string();
  if (const auto giver = match.part("giver")) grantor = grantors_.phrase_at(giver->begin);
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

bool AwardFrames::accept_commended_passive(const Match& match) {
  const auto verb = match.part("verb");
  const Label next = label(verb->end);
  constexpr LabelSet names{Label::award, Label::quote, Label::award_title_head};
  // "được tôn vinh là “…”"; but "được tuyên dương là các giáo viên".
  if (names.has(next) || (next == Label::hold && names.has(label(verb->end + 1)))) return false;
  // "được biểu dương và tặng bằng khen", "…, đón nhận bằng khen": the award is what they were given.
  const Label more = label(verb->end + 1);
  const Label given = label(verb->end + 2);
  const bool joined = next == Label::and_ || next == Label::comma;
  if (joined &&
      ((more == Label::give && names.has(given)) || (more == Label::receive && given == Label::award)))
    return false;
  const auto giver = match.part("grantor");
  // "được các cấp khen thưởng": by several, of whom none is named.
  const bool unnamed = giver && giver->size() <= 2 && label(giver->begin) == Label::plural;
  if (giver && !unnamed && !grantors_.is_noun_phrase(*giver)) return false;
  std::vector<RecipientGroup> groups = subject_of(match.part("passive")->begin);
  // "100 thủ khoa của các trường đại học, học viện đã được vinh danh": nobody else is the subject.
  const bool unnamed_body = !groups.empty() && groups.front().body;
  if ((!are_facts(groups) || unnamed_body) && label(match.units.begin) == Label::counted)
    groups = {recipients_.after(match.units.begin).front()};
  if (!are_facts(groups) && !names_follow(groups, verb->end)) return false;
  // "tặng Bằng khen cho 60 nhà giáo được tuyên dương": which ones.
  if (groups.back().kind == Kind::counted && groups.back().head == given_last_) return false;
  const std::string grantor = giver_between(match);
  for (RecipientGroup& group : groups) {
    if (group.kind != Kind::counted) continue;
    if (&group == &groups.back() && !carried_ && group.names() == 0) name_counted(verb->end, group);
    Span span = entities_.span(group.head);
    if (&group == &groups.back()) span.end = entities_.span(*verb).end;
    group.tail = {verb->end, run_to(entities_, verb->end, clause_end_)};
    add(capitalize(text(*verb)), match.rule->name, group, span, grantor);
  }
  last_award_ = std::max(last_award_, verb->end);
  remember(groups, grantor);
  return true;
}

bool AwardFrames::is_coordinated(std::uint32_t verb) const {
  if (last_award_ == 0) return false;
  while (verb > last_award_ && (label(verb - 1) == Label::stop || label(verb - 1) == Label::subject_stop ||
                                label(verb - 1) == Label::word || label(verb - 1) == Label::protect))
    --verb;
  const Label before = verb > 0 ? label(verb - 1) : Label::none;
  return before == Label::and_ || before == Label::comma || before == Label::semicolon;
}

}  // namespace vanthu
