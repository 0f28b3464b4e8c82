// SPDX-License-Identifier: Apache-2.0
#include "extract/terms.h"

#include "lexicon/numerals.h"

namespace vanthu {
namespace {

class TermReader {
 public:
  TermReader(Reading& reading, const RuleSet& rules, const UnitString& words, std::vector<Claim>& claims)
      : reading_(reading), rules_(rules), words_(words), claims_(claims) {}

  bool accept(const Match& match) {
    if (const auto joined = match.part("joined")) return accept_joined(match, *joined);
    if (const auto first = match.part("first")) return accept_first(match, *first);
    const auto ordinal = match.part("ordinal");
    if (ordinal && !match.part("from")) return accept_ordinals(match, *ordinal);
    return accept_years(match);
  }

 private:
  [[nodiscard]] Label label_at(std::uint32_t at) const {
    return at < words_.size() ? words_.label(at) : Label::none;
  }

  [[nodiscard]] std::optional<std::int32_t> number_at(std::optional<Range> part) const {
    return part ? number_of(words_.units[part->begin], reading_.sentence.text) : std::nullopt;
  }

  [[nodiscard]] bool is_counted(Range number) const {
    const Label after = label_at(number.end);
    return rules_.labels_of("COUNTED_AFTER_TERM").test(static_cast<std::size_t>(after));
  }

  /// "học viên khóa 12", "khai giảng khóa II lớp …": a course and no term.
  [[nodiscard]] bool is_course(Range units) const {
    constexpr std::uint32_t words_before = 8;
    for (std::uint32_t at = units.begin; at > 0 && units.begin - at < words_before; --at) {
      if (is_one_of(label_at(at - 1), {Label::comma, Label::semicolon, Label::colon})) break;
      if (trains(at - 1)) return true;
    }
    return trains(units.end);
  }

  [[nodiscard]] bool trains(std::uint32_t at) const {
    if (at >= words_.size()) return false;
    const Unit& unit = words_.units[at];
    const auto tokens = reading_.sentence.tokens.subspan(unit.tokens.begin);
    const Found found = reading_.lexicon.longest_with(Label::training, tokens, reading_.sentence.text);
    return found && found.tokens >= unit.tokens.size();
  }

  /// "nhiệm kỳ đầu tiên".
  bool accept_first(const Match& match, Range head) {
    const Entry* entry = words_.units[head.begin].entry;
    if (entry == nullptr || entry->value == 0) return false;
    Term found;
    found.kind = TermKind::ordinal;
    found.ordinal = entry->value;
    add(match.units, found, match);
    return true;
  }

  /// "nhiệm kỳ 20202025".
  bool accept_joined(const Match& match, Range joined) {
    const std::uint64_t years = words_.units[joined.begin].value;
    const std::uint64_t from = years / 10000;
    const std::uint64_t to = years % 10000;
    if (from < 1900 || to > 2100 || to <= from || to > from + 10) return false;
    Term found;
    found.kind = TermKind::tenure;
    found.from = static_cast<std::int32_t>(from);
    found.to = static_cast<std::int32_t>(to);
    add(match.units, found, match);
    return true;
  }

  /// "khóa XI, XII và XIII" is three terms.
  bool accept_ordinals(const Match& match, Range first) {
    const Label kind = label_at(first.begin);
    if (kind != Label::roman && is_counted(first)) return false;
    if (label_at(match.units.begin) == Label::ordinal_term_head && is_course({match.units.begin, first.end}))
      return false;
    Range term{match.units.begin, first.end};
    for (std::uint32_t at = first.begin;;) {
      Term found;
      found.kind = TermKind::ordinal;
      found.ordinal = number_of(words_.units[at], reading_.sentence.text);
      if (!found.ordinal) return false;
      add(term, found, match);
      const std::uint32_t last = at;
      do {
        ++at;
      } while (at < match.units.end && !goes_on(kind, last, at));
      if (at >= match.units.end) return true;
      const std::uint32_t begin = label_at(at - 1) == Label::ordinal_term_head ? at - 1 : at;
      term = {begin, at + 1};
    }
  }

  /// Whether the unit `at` is one more ordinal of a list: "khóa 11, 12, 13", not "khóa 12, 13 đồng chí".
  [[nodiscard]] bool goes_on(Label kind, std::uint32_t last, std::uint32_t at) const {
    const Label here = label_at(at);
    if (kind == Label::roman || here == Label::roman) return here == Label::roman;
    if (here != Label::number_1_12 && here != Label::number_13_31) return false;
    constexpr std::uint64_t farthest = 2;
    const std::uint64_t before = words_.units[last].value;
    const std::uint64_t value = words_.units[at].value;
    return value > before && value <= before + farthest && !is_counted({at, at + 1});
  }

  bool accept_years(const Match& match) {
    Term found;
    found.kind = kind_of(label_at(match.units.begin));
    found.ordinal = number_at(match.part("ordinal"));
    found.from = number_at(match.part("from"));
    found.to = number_at(match.part("to"));
    if (found.from && found.to && *found.to < 100) *found.to += *found.from / 100 * 100;
    if (found.to) {
      const std::uint32_t to = match.part("to")->begin;
      const bool slash = label_at(to - 1) == Label::slash;
      const bool is_season = slash || (is_bare(match) && label_at(to) != Label::year);
      if (is_season && *found.to != *found.from + 1) return false;
      // "2011-12" may be a month.
      if (is_season && !slash && label_at(to) == Label::number_1_12) return false;
      if (*found.to <= *found.from) {
        if (found.kind == TermKind::period) return false;
        found.to.reset();  // a slip of the pen: what follows the joint cannot be the end
      }
    }
    if (is_bare(match) && !stands_alone(match)) return false;
    add(without_open_bracket(match.units), found, match);
    return true;
  }

  static TermKind kind_of(Label head) {
    if (head == Label::tenure_head || head == Label::ordinal_term_head) return TermKind::tenure;
    return TermKind::period;
  }

  [[nodiscard]] bool is_bare(const Match& match) const { return label_at(match.units.begin) == Label::year; }

  /// "năm 2013 - 2014" is a date; "15/3/2016-2017" and "2.000-3.000" run on.
  [[nodiscard]] bool stands_alone(const Match& match) const {
    const Range units = match.units;
    if (units.begin > 0) {
      const Label before = label_at(units.begin - 1);
      if (before == Label::year_head || before == Label::month_head) return false;
      const bool touches = !words_.units[units.begin].space_before;
      if (touches && (before == Label::slash || before == Label::hyphen || before == Label::full_stop))
        return false;
      // "từ 2007 đến 2010" is two dates.
      if (label_at(units.begin + 1) == Label::to) return false;
    }
    if (label_at(units.begin + 1) == Label::to) return false;
    const Label after = label_at(units.end);
    if (after == Label::measure || after == Label::percent || after == Label::recipient_noun) return false;
    const bool runs_on = units.end + 1 < words_.size() && !words_.units[units.end].space_before &&
                         !words_.units[units.end + 1].space_before &&
                         (after == Label::slash || after == Label::hyphen);
    return !runs_on;
  }

  /// "giai đoạn (2016-2020" keeps its bracket only where the pair is inside.
  [[nodiscard]] Range without_open_bracket(Range units) const {
    bool open = false;
    for (std::uint32_t at = units.begin; at < units.end; ++at) {
      if (label_at(at) == Label::open_bracket) open = true;
    }
    if (label_at(units.end - 1) == Label::close_bracket && !open) --units.end;
    return units;
  }

  void add(Range units, const Term& found, const Match& match) {
    TermMention mention;
    mention.term = found;
    mention.term.mention.span = words_.span(units);
    mention.term.mention.rule = match.rule->name;
    mention.sentence = reading_.sentence.number;
    claims_.push_back({units, Label::term, static_cast<std::uint32_t>(reading_.draft.terms.size())});
    reading_.draft.terms.push_back(std::move(mention));
  }

  Reading& reading_;
  const RuleSet& rules_;
  const UnitString& words_;
  std::vector<Claim>& claims_;
};

}  // namespace

void find_terms(Reading& reading, const RuleSet& rules, const UnitString& words, std::vector<Claim>& claims) {
  TermReader reader(reading, rules, words, claims);
  reading.run(rules, words, [&](const Match& match) { return reader.accept(match); });
}

}  // namespace vanthu
