// SPDX-License-Identifier: Apache-2.0
#include "extract/terms.h"

#include "extract/numerals.h"

namespace vanthu {
namespace {

constexpr std::string_view next_ordinal_rule = "term.next_ordinal";

/// A term's years may not run backwards or over centuries; one year alone is no range.
bool is_range_of_years(std::int32_t from, std::int32_t to) { return from < to && to - from <= 100; }

bool is_joint(Label label) {
  return label == Label::comma || label == Label::and_ || label == Label::to || label == Label::hyphen;
}

class Finder {
 public:
  Finder(Reading& reading, const UnitString& words, std::vector<Claim>& claims)
      : reading_(reading), words_(words), claims_(claims) {}

  bool accept(const Match& match) {
    Term term;
    term.from = year(match.part("from"));
    term.to = year(match.part("to"));
    term.ordinal = ordinal(match.part("ordinal"));
    if (term.to && *term.to < 100) term.to = *term.from / 100 * 100 + *term.to;
    if (term.from && term.to && !is_range_of_years(*term.from, *term.to)) return false;
    if (!term.from && !term.ordinal) return false;
    const Label first = words_.label(match.units.begin);
    term.kind = !term.from                    ? TermKind::ordinal
                : first == Label::tenure_head ? TermKind::tenure
                                              : TermKind::period;
    if (first == Label::year && !stands_alone(match.units)) return false;
    if (first == Label::ordinal_term_head && is_course(match.units)) return false;
    add(term, match.units, match.rule->name);
    if (first == Label::ordinal_term_head) add_next_ordinals(match.units.end);
    return true;
  }

 private:
  [[nodiscard]] std::optional<std::int32_t> year(std::optional<Range> part) const {
    if (!part) return std::nullopt;
    return static_cast<std::int32_t>(words_.units[part->begin].value);
  }

  [[nodiscard]] std::optional<std::int32_t> ordinal(std::optional<Range> part) const {
    if (!part) return std::nullopt;
    const Unit& unit = words_.units[part->begin];
    if (unit.label == Label::roman) return read_roman(unit.in(reading_.sentence.text));
    // "thứ hai" is Monday too, and Monday is day 1 of the week.
    if (unit.label == Label::weekday) return unit.entry->value + 1;
    if (unit.entry != nullptr) return unit.entry->value > 0 ? std::optional(unit.entry->value) : std::nullopt;
    return static_cast<std::int32_t>(unit.value);
  }

  /// "năm 2013 - 2014" is a date, and a number before or after the years makes them something else.
  [[nodiscard]] bool stands_alone(Range units) const {
    if (units.begin > 0) {
      const Label before = words_.label(units.begin - 1);
      if (before == Label::year_head || before == Label::slash || before == Label::hyphen) return false;
    }
    if (units.end == words_.size()) return true;
    const Label after = words_.label(units.end);
    return after != Label::slash && after != Label::hyphen && after != Label::measure;
  }

  /// "lớp … khóa 9", "học viên khóa 12": a course; only figures are in use for those.
  [[nodiscard]] bool is_course(Range units) const {
    if (words_.label(units.end - 1) == Label::roman) return false;
    const std::uint32_t from = units.begin > 6 ? units.begin - 6 : 0;
    const std::uint32_t to =
        std::min<std::uint32_t>(units.end + 1, static_cast<std::uint32_t>(words_.size()));
    for (std::uint32_t i = from; i < to; ++i) {
      const auto tokens = reading_.sentence.tokens.subspan(words_.units[i].tokens.begin);
      if (reading_.lexicon.longest_with(Label::training, tokens, reading_.sentence.text)) return true;
    }
    return false;
  }

  /// "khóa XI, XII và XIII": each further ordinal is a term of its own.
  void add_next_ordinals(std::uint32_t at) {
    while (at + 1 < words_.size() && is_joint(words_.label(at)) && words_.label(at + 1) == Label::roman) {
      Term term;
      term.kind = TermKind::ordinal;
      term.ordinal = read_roman(words_.units[at + 1].in(reading_.sentence.text));
      add(term, {at + 1, at + 2}, next_ordinal_rule);
      at += 2;
    }
  }

  void add(Term term, Range units, std::string_view rule) {
    term.mention.span = words_.span(units);
    term.mention.rule = rule;
    claims_.push_back({units, Label::term, static_cast<std::uint32_t>(reading_.draft.terms.size())});
    reading_.draft.terms.push_back({std::move(term), reading_.sentence.number});
  }

  Reading& reading_;
  const UnitString& words_;
  std::vector<Claim>& claims_;
};

}  // namespace

void find_terms(Reading& reading, const RuleSet& rules, const UnitString& words, std::vector<Claim>& claims) {
  Finder finder(reading, words, claims);
  reading.run(rules, words, [&](const Match& match) { return finder.accept(match); });
}

}  // namespace vanthu
