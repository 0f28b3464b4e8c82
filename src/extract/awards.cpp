// SPDX-License-Identifier: Apache-2.0
//
// Names of awards, on the string of phrases. What they have to do with those who got them is
// award_frames.cpp.
#include "extract/awards.h"

#include <algorithm>

#include "extract/award_name_grantors.h"
#include "extract/counted_nouns.h"
#include "extract/stretch.h"
#include "lexicon/numerals.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::int32_t level_value = 1;  ///< of the rows of GRADE_WORD that are levels
constexpr std::int32_t merit_value = 2;  ///< and of those that end a title: "ưu tú"

bool begins_with_capital(const Unit& unit) {
  return unit.letters != LetterCase::lower && unit.letters != LetterCase::none;
}

class AwardNames {
 public:
  AwardNames(Reading& reading, const UnitString& phrases, std::vector<Claim>& claims)
      : reading_(reading), phrases_(phrases), claims_(claims), counted_(reading, phrases, claims) {}

  bool accept(const Match& match) {
    const std::string_view rule = match.rule->name;
    if (rule.starts_with("award.counted")) return counted_.accept(match);
    if (rule == "award.again") return accept_again(match.units);
    if (rule == "award.badge") return accept_badge(match);
    if (rule == "award.prize") return accept_prize(match);
    if (rule == "award.one_of") return accept_one_of(match);
    if (rule == "award.rated" || rule == "award.titled_rating") return accept_rated(match);
    if (rule == "award.party_age") {
      return claim_years(match.units, match.units.begin, rule), true;
    }
    if (rule.starts_with("award.titled") || rule.starts_with("award.honoured")) return accept_honour(match);
    return accept_name(match);
  }

 private:
  [[nodiscard]] std::string_view text(Range units) const { return reading_.sentence.in(phrases_, units); }
  [[nodiscard]] Label label(std::uint32_t at) const { return label_at(phrases_, at); }

  void claim(Range units, AwardName name) {
    const auto fact = static_cast<std::uint32_t>(reading_.draft.award_names.size());
    reading_.draft.award_names.push_back(std::move(name));
    claims_.push_back({units, Label::award, fact});
  }

  [[nodiscard]] AwardName draft_of(Range units, std::string_view rule) const {
    AwardName award;
    award.span = phrases_.span(units);
    // A span never ends in a quotation mark.
    if (label(units.end - 1) == Label::quote && units.size() > 1)
      award.span.end = phrases_.units[units.end - 2].span.end;
    award.titled = units.begin > 0 && label(units.begin - 1) == Label::award_title_head;
    award.rule = rule;
    return award;
  }

  /// "huy hiệu này", "danh hiệu trên": the last one before that is called so.
  bool accept_again(Range units) {
    constexpr std::int32_t inside = 8;  // "trên"
    constexpr LabelSet ends{Label::none, Label::for_, Label::comma, Label::and_, Label::full_stop};
    const Unit& which = phrases_.units[units.end - 1];
    const bool above = which.has_value(inside) && ends.has(label(units.end));
    const bool counted = units.begin > 0 && number_at(units.begin - 1);
    if (counted || !(above || which.may_be(Label::determiner, tells_which))) return false;
    const bool titled = label(units.begin) == Label::award_title_head;
    const std::string head = lower_case(text({units.begin, units.begin + 1}));
    const std::vector<AwardName>& before = reading_.draft.award_names;
    // How far it looks has a bound, so that long texts take no longer a byte than short ones.
    constexpr std::ptrdiff_t farthest = 100;
    const auto end = before.rbegin() + std::min(farthest, std::ssize(before));
    const auto meant = std::find_if(before.rbegin(), end, [&](const AwardName& name) {
      return titled ? name.titled : lower_case(name.name).starts_with(head);
    });
    if (meant == end) return false;
    AwardName award = draft_of(units, "award.again");
    award.name = meant->name;
    award.grantor = meant->grantor;
    award.titled = titled;
    claim(units, std::move(award));
    return true;
  }

  /// What stands before the name: "6 cờ thi đua", "nhiều bằng khen".
  void read_count(const Match& match, AwardName& award) const {
    const auto count = match.part("count");
    if (!count || is_one_of_those_at(count->begin)) return;
    // "hai danh hiệu A và B" are one of each.
    const std::uint32_t end = match.units.end;
    if (label(count->end) == Label::award_title_head && is_joint(end) && !number_at(end + 1)) return;
    const Unit& unit = phrases_.units[count->begin];
    award.count = count_of(unit);
    award.vague = unit.label == Label::vague_number;
  }

  /// "một trong 10 Thầy thuốc ưu tú", "1 trong 10 …": the number at `at` is that of all who got it.
  [[nodiscard]] bool is_one_of_those_at(std::uint32_t at) const {
    constexpr std::int32_t one_of = 1;
    constexpr std::int32_t inside = 8;  // "trong"
    if (at == 0) return false;
    const Unit& before = phrases_.units[at - 1];
    if (before.label == Label::protect) return before.has_value(one_of);
    return at > 1 && before.label == Label::stop && before.has_value(inside) &&
           count_of(phrases_.units[at - 2]) == 1;
  }

  /// As it stands there, with a capital; an abbreviation or a name in capitals in full.
  [[nodiscard]] std::string written(Range units) const {
    const Unit& first = phrases_.units[units.begin];
    const bool short_form = first.entry != nullptr &&
                            (first.letters == LetterCase::upper || first.entry->case_rule == CaseRule::exact);
    if (!short_form) return capitalize(text(units));
    std::string name = capitalize(first.entry->canonical);
    for (std::uint32_t at = units.begin + 1; at < units.end; ++at) {
      if (phrases_.units[at].space_before) name += ' ';
      const Unit& unit = phrases_.units[at];
      name += unit.entry != nullptr ? std::string_view(unit.entry->canonical) : text({at, at + 1});
    }
    return name;
  }

  /// "4 cán bộ Đoàn tiêu biểu nhận", "cho 267 Mẹ Việt Nam anh hùng": the title stands for those who hold
  /// it, and they are counted.
  bool accept_holders(const Match& match) {
    const auto count = match.part("count");
    const Unit& unit = phrases_.units[match.units.begin];
    if (!count || count->empty() || unit.label != Label::award_name) return false;
    if (is_one_of_those_at(count->begin)) return false;
    const Label before = count->begin > 0 ? label(count->begin - 1) : Label::none;
    constexpr LabelSet of_people{Label::for_, Label::commend};
    if (unit.letters != LetterCase::lower && !of_people.has(before)) return false;
    constexpr LabelSet of_awards{Label::give, Label::receive, Label::recognize};
    if (of_awards.has(before)) return false;
    const auto tokens = reading_.sentence.tokens.subspan(unit.tokens.begin, unit.tokens.size());
    Found noun = reading_.lexicon.longest_with(Label::recipient_noun, tokens, reading_.sentence.text);
    if (!noun) noun = reading_.lexicon.longest_with(Label::occupation, tokens, reading_.sentence.text);
    if (!noun && !of_people.has(before)) return false;
    const Span span{tokens.front().span.begin, tokens[(noun ? noun.tokens : tokens.size()) - 1].span.end};
    return counted_.claim({count->begin, match.units.end}, "award.counted",
                          count_of(phrases_.units[count->begin]),
                          reading_.sentence.text.substr(span.begin, span.size()));
  }

  /// "danh hiệu Nghệ sĩ Nhân dân (NSND)": the short form says it once more.
  [[nodiscard]] bool is_short_form(Range units) const {
    const std::uint32_t at = units.begin;
    if (at < 2 || label(at - 1) != Label::open_bracket || label(at + 1) != Label::close_bracket) return false;
    return label(at - 2) == Label::award_name &&
           lower_case(written({at - 2, at - 1})) == lower_case(written({at, at + 1}));
  }

  bool accept_name(const Match& match) {
    if (is_short_form(match.units)) return false;
    if (accept_holders(match)) return true;
    const auto grantor = match.part("grantor");
    Range units{match.units.begin, past_branch(past_level(match.units.end))};
    const bool receives = grantor && is_recipient(phrases_, *grantor, match.units.begin);
    const bool has_grantor = grantor && !grantor->empty() && !receives;
    if (receives) units.end = grantor->begin;
    if (has_grantor && label(grantor->begin) == Label::of)
      units.end = past_more_grantors(phrases_, units.end);
    AwardName award = draft_of(units, match.rule->name);
    read_count(match, award);
    const bool of_all = award.count.value_or(1) > 1;
    if (of_all) {
      units.end = past_row_of_grades(match, units.end);
      award.span = draft_of(units, match.rule->name).span;
    }
    // "Bằng khen của Thủ tướng Lê Văn An": who held the office tells who gave it, and is no name of an award.
    const bool names_holder = has_grantor && label(units.end - 1) == Label::person;
    const Range name_units{units.begin, units.end - (names_holder ? 1 : 0)};
    award.name = written(name_units);
    const bool bare_order = match.units.size() == 1 && label(match.units.begin) == Label::award_order;
    // "số huân chương này", "nhiều huân chương khác": any order, none by name.
    const bool named = begins_with_capital(phrases_.units[match.units.begin]) && !award.vague;
    if (bare_order && !named && !is_of_vague_row(match.units.begin) && !is_taken(match.units.begin))
      return false;
    if (has_grantor) {
      Range name{grantor->begin, units.end};
      if (label(name.begin) == Label::date) ++name.begin;  // "Cờ thi đua năm 2016 của tỉnh"
      if (label(name.begin) == Label::of)
        share_grantor(match.units.begin, text({name.begin, name_units.end}),
                      text({name.begin + 1, name.end}));
      if (label(name.begin) == Label::of) ++name.begin;
      award.grantor = text(name);
    }
    claim(units, std::move(award));
    if (!of_all) claim_more_grades(match);
    return true;
  }

  /// Past "hạng Nhất, Nhì, Ba" of "6 Huân chương Chiến công hạng Nhất, Nhì, Ba": the number is that of all
  /// together, and tells of no class how many.
  [[nodiscard]] std::uint32_t past_row_of_grades(const Match& match, std::uint32_t end) const {
    const auto grade = match.part("grade");
    if (!grade || grade->empty()) return end;
    while (end + 1 < phrases_.size() && is_joint(end) &&
           (label(end + 1) == Label::award_grade || is_bare_grade(end + 1))) {
      end += 2;
    }
    return end;
  }

  /// "Cờ thi đua, Bằng khen của UBND tỉnh": whose the last of a row at `at` is, all of the row are, whose
  /// names have no grantor of their own.
  void share_grantor(std::uint32_t at, std::string_view of_grantor, std::string_view grantor) {
    for (std::size_t claimed = claims_.size(); claimed > 0; --claimed) {
      const Claim& before = claims_[claimed - 1];
      if (before.label != Label::award || label(before.units.end - 1) != Label::award_given) return;
      const std::uint32_t joint = at > 0 && number_at(at - 1) ? at - 1 : at;
      if (joint == 0 || before.units.end + 1 != joint || !is_joint(before.units.end)) return;
      AwardName& name = reading_.draft.award_names[before.fact];
      name.name += " " + std::string(of_grantor);
      name.grantor = grantor;
      at = before.units.begin;
    }
  }

  /// Past "cấp tỉnh", "toàn quốc" at `at`: the level at which a title was given is part of its name.
  [[nodiscard]] std::uint32_t past_level(std::uint32_t at) const {
    constexpr LabelSet titles{Label::award_name, Label::award_given};
    if (at >= phrases_.size() || !titles.has(label(at - 1))) return at;
    const auto tokens = reading_.sentence.tokens.subspan(phrases_.units[at].tokens.begin);
    const Found level = reading_.lexicon.longest_with(Label::grade_word, tokens, reading_.sentence.text);
    if (!level || level.entry->value != level_value) return at;
    std::size_t left = level.tokens;
    while (at < phrases_.size() && phrases_.units[at].tokens.size() <= left && left > 0)
      left -= phrases_.units[at++].tokens.size();
    return at;
  }

  /// Past "Tài chính", "Tổng Liên đoàn" at `at`: the branch that gives a title of emulation is part of its
  /// name.
  [[nodiscard]] std::uint32_t past_branch(std::uint32_t at) const {
    constexpr std::int32_t of_a_branch = 2;
    constexpr LabelSet branch{Label::field, Label::body, Label::body_joiner};
    if (label(at - 1) != Label::award_name || !phrases_.units[at - 1].has_value(of_a_branch)) return at;
    return run_over(phrases_, at, branch);
  }

  /// "nhận huân chương", "trao huân chương cho ông A": of one order, though no name and no capital says of
  /// which.
  [[nodiscard]] bool is_taken(std::uint32_t order) const {
    constexpr LabelSet verbs{Label::give, Label::receive};
    constexpr std::int32_t of_no_contest = 1;
    return order > 0 && verbs.has(label(order - 1)) && phrases_.units[order].has_value(of_no_contest);
  }

  /// "nhiều huân chương, huy chương", which begins or goes on at `at`; not "nhiều huân chương cao quý khác",
  /// which closes a list of those named before.
  [[nodiscard]] bool is_of_vague_row(std::uint32_t at) const {
    constexpr LabelSet row{Label::award_order, Label::comma, Label::and_};
    constexpr LabelSet others{Label::protect, Label::stop, Label::prize, Label::compound, Label::word};
    std::uint32_t first = at;
    while (first > 0 && row.has(label(first - 1))) --first;
    if (first == 0 || label(first - 1) != Label::vague_number || label(first) != Label::award_order)
      return false;
    const Entry* order = phrases_.units[first].entry;
    constexpr std::int32_t of_no_contest = 1;
    if (order == nullptr || order->value != of_no_contest) return false;
    constexpr LabelSet rest{Label::award_order,      Label::award_badge, Label::award_given,
                            Label::award_title_head, Label::comma,       Label::and_};
    return !others.has(label(run_over(phrases_, at, rest)));
  }

  /// "hạng Nhất và hạng Nhì", "hạng Nhất, Nhì": each class after the first is one more award of the same
  /// order. And so is one that goes to others: "hạng Nhất cho tỉnh A, hạng Nhì cho 14 cá nhân".
  void claim_more_grades(const Match& match) {
    const auto grade = match.part("grade");
    if (!grade || grade->empty()) return;
    const Range order{match.units.begin, grade->begin};
    constexpr LabelSet ends{Label::full_stop,   Label::line_break,  Label::award_name, Label::award_given,
                            Label::award_order, Label::award_badge, Label::give,       Label::receive};
    constexpr LabelSet says_when{Label::date, Label::date_cue, Label::stop};
    bool in_row = true;
    for (std::uint32_t at = match.units.end; at + 1 < phrases_.size() && !ends.has(label(at)); ++at) {
      if (label(at) == Label::open_bracket) {  // "hạng Ba (2004), hạng Nhì (2009)"
        while (at + 1 < phrases_.size() && label(at) != Label::close_bracket) ++at;
        continue;
      }
      if (in_row && says_when.has(label(at))) continue;  // "hạng Ba năm 2004 và hạng Nhì năm 2009"
      const bool joint = is_joint(at) || label(at) == Label::semicolon;
      const bool bare = in_row && is_joint(at) && is_bare_grade(at + 1);
      in_row = in_row && joint && (bare || label(at + 1) == Label::award_grade);
      const bool to_others =
          joint && run_over_grades(at + 1) > at + 1 && label(run_over_grades(at + 1)) == Label::for_;
      if (!in_row && !to_others) continue;
      const Range units{at + 1, at + 2};
      AwardName award = draft_of(units, match.rule->name);
      award.name =
          written(order) + " " + (bare ? head_of_grade(*grade) + " " : "") + std::string(text(units));
      claim(units, std::move(award));
      ++at;
    }
  }

  /// "Nhì" in "hạng Nhất, Nhì, Ba": the class without the word for it.
  [[nodiscard]] bool is_bare_grade(std::uint32_t at) const {
    const auto tokens = reading_.sentence.tokens.subspan(phrases_.units[at].tokens.begin, 1);
    if (phrases_.units[at].tokens.size() != 1) return false;
    const Found grade = reading_.lexicon.longest_with(Label::grade_word, tokens, reading_.sentence.text);
    return grade && !grade.entry->value;
  }

  /// "hạng" of "hạng Nhất".
  [[nodiscard]] std::string head_of_grade(Range grade) const {
    const std::string_view whole = text(grade);
    return std::string(whole.substr(0, whole.find(' ')));
  }

  /// Past "hạng Nhì", "hạng Nhì, Ba" and "hạng Nhì và hạng Ba" at `at`.
  [[nodiscard]] std::uint32_t run_over_grades(std::uint32_t at) const {
    constexpr LabelSet more{Label::award_grade, Label::number_word};
    if (label(at) != Label::award_grade) return at;
    ++at;
    while (is_joint(at) && more.has(label(at + 1))) at += 2;
    return at;
  }

  [[nodiscard]] bool is_joint(std::uint32_t at) const { return is_joint_of_list(phrases_, at); }

  bool accept_badge(const Match& match) {
    const auto years = match.part("years");
    const auto title = match.part("title");
    // "Huy hiệu từ 30 đến 55 năm tuổi Đảng" is no badge of one number of years: its name as it stands.
    if (!years || years->empty() || (title && !title->empty())) {
      AwardName award = draft_of(match.units, match.rule->name);
      award.name = written(match.units);
      read_count(match, award);
      // "nhiều huân chương, huy hiệu" names no award.
      if (match.units.size() == 1 && award.vague) return false;
      claim(match.units, std::move(award));
      claim_counted_holders(match.units.end);
      return true;
    }
    // "Huy hiệu 70, 60 năm tuổi Đảng": a number alone needs company.
    if (years->size() == 1 && !is_joint(match.units.end) && label(years->end) != Label::party_age)
      return false;
    claim_years(match.units, years->begin, match.rule->name);
    read_count(match, reading_.draft.award_names.back());
    std::uint32_t at = match.units.end;
    while (is_joint(at) && years_at(at + 1)) at = claim_more_years(at + 1);
    // "…, 60 năm cho 14 đảng viên; 50 năm cho 20 đảng viên", "80 năm có 1 đồng chí, 75 năm: 7 đồng chí"
    constexpr LabelSet counts{Label::for_, Label::colon, Label::stop, Label::open_bracket};
    for (; at + 3 < phrases_.size() && label(at) != Label::award_badge; ++at) {
      const bool joint = is_joint(at) || label(at) == Label::semicolon;
      if (!joint || !number_at(at + 1) || label(at + 2) != Label::year_head || !counts.has(label(at + 3)))
        continue;
      if (label(at + 3) == Label::for_ || number_at(at + 4)) claim_more_years(at + 1);
    }
    claim_counted_holders(match.units.end);
    return true;
  }

  [[nodiscard]] bool number_at(std::uint32_t at) const { return is_number_at(phrases_, at); }

  /// Up to the next badge, which has its own.
  void claim_counted_holders(std::uint32_t from) {
    for (std::uint32_t at = from; at + 3 < phrases_.size() && label(at) != Label::award_badge; ++at) {
      if (is_counted_holder(at)) claim_more_years(at + 1);
    }
  }

  /// "…, 5 đồng chí 40 năm và": the badge goes without saying.
  [[nodiscard]] bool is_counted_holder(std::uint32_t noun) const {
    constexpr LabelSet holders{Label::recipient_noun, Label::honorific};
    constexpr LabelSet ends{Label::comma, Label::and_, Label::semicolon, Label::full_stop};
    constexpr std::int64_t first_badge = 30;
    if (noun == 0 || !holders.has(label(noun)) || !number_at(noun - 1) || !number_at(noun + 1)) return false;
    if (label(noun + 2) != Label::year_head || !ends.has(label(noun + 3))) return false;
    const std::int64_t years = *count_of(phrases_.units[noun + 1]);
    return years >= first_badge && years % 5 == 0;
  }

  /// "45 năm", or a bare number of a row that ends in one: "70, 65, 60 năm tuổi Đảng". Any other number
  /// counts what follows: "…, 26 đảng viên".
  [[nodiscard]] bool years_at(std::uint32_t at) const {
    while (number_at(at) && is_joint(at + 1) && number_at(at + 2)) at += 2;
    return number_at(at) && (label(at + 1) == Label::year_head || label(at + 1) == Label::party_age);
  }

  std::uint32_t claim_more_years(std::uint32_t at) {
    const bool has_head = label(at + 1) == Label::year_head || label(at + 1) == Label::party_age;
    const Range units{at, at + (has_head ? 2 : 1)};
    claim_years(units, at, "award.party_age");
    return units.end;
  }

  void claim_years(Range units, std::uint32_t number, std::string_view rule) {
    AwardName award = draft_of(units, rule);
    award.name =
        "Huy hiệu " + std::to_string(count_of(phrases_.units[number]).value_or(0)) + " năm tuổi Đảng";
    claim(units, std::move(award));
  }

  /// "Giải thưởng “Cán bộ trẻ giỏi”": what stands in quotation marks, or is named after somebody.
  bool accept_prize(const Match& match) {
    const Unit& head = phrases_.units[match.units.begin];
    constexpr std::int32_t of_honour = 1;
    if (!head.has_value(of_honour)) return false;
    const Unit& name = phrases_.units[match.units.end - 1];
    if (name.label == Label::capital && name.tokens.size() < 2) return false;
    AwardName award = draft_of(match.units, match.rule->name);
    award.name = capitalize(text(match.units));
    read_count(match, award);
    claim(match.units, std::move(award));
    return true;
  }

  bool accept_honour(const Match& match) {
    const LetterCase letters = phrases_.units[match.units.begin].letters;
    const bool plain = match.rule->name == "award.honoured_plain";
    if (!begins_with_capital(phrases_.units[match.units.begin])) return false;
    if (plain && letters != LetterCase::capital) return false;
    if (is_won_in_contest(match.units.begin)) return false;
    Range units = match.units;
    while (units.size() > 1 && number_at(units.end - 1) && label(units.end - 1) != Label::year) --units.end;
    claim_honour(units, match.rule->name);
    if (match.rule->name == "award.titled") claim_more_quoted(match.units.end, match.rule->name);
    return true;
  }

  void claim_honour(Range units, std::string_view rule) {
    AwardName award = draft_of(units, rule);
    award.name = capitalize(text(units));
    claim(units, std::move(award));
  }

  /// "danh hiệu “A”, “B” và “C”": what stands in quotation marks after the one that ends at `at`.
  void claim_more_quoted(std::uint32_t at, std::string_view rule) {
    constexpr LabelSet quotes{Label::quote};
    constexpr std::uint32_t longest = 16;
    while (label(at) == Label::quote && is_joint(at + 1) && label(at + 2) == Label::quote) {
      const Range units{at + 3, run_to(phrases_, at + 3, quotes)};
      const bool is_title = !units.empty() && units.size() < longest && units.end < phrases_.size() &&
                            begins_with_capital(phrases_.units[units.begin]) &&
                            !is_won_in_contest(units.begin);
      if (!is_title) return;
      claim_honour(units, rule);
      at = units.end;
    }
  }

  /// "1 trong 20 công dân Hà Nam ưu tú", up to its last word of merit.
  bool accept_one_of(const Match& match) {
    if (!is_one_of_those_at(match.units.begin)) return false;
    const auto tokens = reading_.sentence.tokens;
    Range units = *match.part("title");
    for (; units.size() > 1; --units.end) {
      const std::size_t end = phrases_.units[units.end - 1].tokens.end;
      for (std::size_t begin = phrases_.units[units.begin].tokens.end; begin < end; ++begin) {
        const Found merit = reading_.lexicon.longest_with(
            Label::grade_word, tokens.subspan(begin, end - begin), reading_.sentence.text);
        if (!merit || merit.entry->value != merit_value || begin + merit.tokens != end) continue;
        claim_honour(units, match.rule->name);
        return true;
      }
    }
    return false;
  }

  /// "được công nhận hoàn thành xuất sắc nhiệm vụ", not "… đạt chuẩn".
  bool accept_rated(const Match& match) {
    if (!phrases_.units[match.units.begin].may_be(Label::award_rating)) return false;
    AwardName award = draft_of(match.units, match.rule->name);
    award.name = capitalize(text(match.units));
    claim(match.units, std::move(award));
    return true;
  }

  /// "danh hiệu Hoa hậu Biển": contests give prizes.
  [[nodiscard]] bool is_won_in_contest(std::uint32_t at) const {
    const auto tokens = reading_.sentence.tokens.subspan(phrases_.units[at].tokens.begin);
    return static_cast<bool>(
        reading_.lexicon.longest_with(Label::contest_title, tokens, reading_.sentence.text));
  }

  Reading& reading_;
  const UnitString& phrases_;
  std::vector<Claim>& claims_;
  CountedNouns counted_;
};

}  // namespace

void find_awards(Reading& reading, const RuleSet& rules, const UnitString& phrases,
                 std::vector<Claim>& claims) {
  AwardNames names(reading, phrases, claims);
  reading.run(rules, phrases, [&](const Match& match) { return names.accept(match); });
}

}  // namespace vanthu
