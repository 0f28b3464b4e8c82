// SPDX-License-Identifier: Apache-2.0
#include "extract/title_dates.h"

#include "extract/status_verbs.h"
#include "extract/stretch.h"
#include "extract/title_periods.h"

namespace vanthu {
namespace {

/// "giữ chức Phó Chủ tịch vào tháng 4/2021": the date right after the offices.
PartialDate date_after(const UnitString& entities, std::uint32_t end, const Draft& draft) {
  if (end < entities.size() && is_one_of(entities.label(end), {Label::date_cue, Label::from, Label::at}))
    ++end;
  if (end >= entities.size() || entities.label(end) != Label::date) return {};
  const std::uint32_t fact = entities.units[end].fact;
  return fact < draft.dates.size() ? draft.dates[fact].date.value : PartialDate{};
}

}  // namespace

PartialDate date_before(const UnitString& entities, std::uint32_t verb, const Draft& draft) {
  if (!entities.present.has(Label::date)) return {};
  for (std::uint32_t i = verb; i-- > 0;) {
    if (entities.label(i) != Label::date || entities.units[i].fact >= draft.dates.size()) continue;
    // "(SN 1964), chức vụ Bí thư", "sinh năm 1964, hiện là Bí thư": when they were born.
    const bool in_brackets = i + 1 < verb && entities.label(i + 1) == Label::close_bracket;
    if (in_brackets || (i > 0 && entities.units[i - 1].may_be(Label::life_mark))) return {};
    const PartialDate& value = draft.dates[entities.units[i].fact].date.value;
    if (value.year != 0) return value;
  }
  return {};
}

PartialDate taken_up(const Match& match, const UnitString& entities, const Draft& draft) {
  const auto held = match.part("held");
  const auto given = match.part("given");
  // "trước khi làm Giám đốc vào năm 2011": what somebody became.
  const bool is_next = given && entities.label(given->begin) == Label::past &&
                       entities.units[given->begin].has_value(StatusVerbs::before_event);
  if (!held && !is_next && (!given || entities.label(given->begin) != Label::appoint)) return {};
  // "chỉ định Thứ trưởng làm Phó Bí thư": he was the first before.
  const std::uint32_t next = match.part("titles")->end;
  if (given && next < entities.size() && entities.label(next) == Label::hold) return {};
  const PartialDate before = date_before(entities, held ? held->begin : given->begin, draft);
  if (before.year != 0) return before;
  std::uint32_t end = match.part("titles")->end;
  while (end > 0 && entities.label(end - 1) != Label::title) --end;
  return date_after(entities, end, draft);
}

bool lasts_until_now(const UnitString& entities, std::uint32_t title) {
  const auto says_so = [&](std::uint32_t at) {
    return at + 2 < entities.size() && entities.label(at) == Label::from &&
           entities.label(at + 1) == Label::date && entities.label(at + 2) == Label::protect;
  };
  return says_so(title + 1) || says_so(0);
}

bool is_in_term(const UnitString& entities, std::uint32_t title, const PartialDate& published,
                const Draft& draft) {
  if (title + 1 >= entities.size() || entities.label(title + 1) != Label::term) return false;
  return draft.terms[entities.units[title + 1].fact].term.to.value_or(0) >= published.year;
}

bool tells_what_came_then(const UnitString& entities, std::uint32_t verb) {
  constexpr LabelSet then{Label::then};
  if (entities.present.has(Label::then) && run_to(entities, 0, then) < verb) return true;
  // "Ba năm sau, ông làm", and not "Ba năm sau khi làm".
  return verb > 2 && is_number_of_years(entities.label(0)) && entities.label(1) == Label::year_after &&
         entities.label(2) == Label::comma;
}

bool lists_posts(const UnitString& entities, Range verb, Range titles) {
  constexpr std::int32_t now = 9;
  constexpr LabelSet several{Label::plural, Label::vague_number};
  if (entities.units[verb.begin].has_value(now)) return false;
  if (verb.begin > 0 && entities.label(verb.begin - 1) == Label::running) return false;
  std::uint32_t at = verb.begin;
  while (at < titles.begin && !several.has(entities.label(at))) ++at;
  return at < titles.begin;
}

void mark_earlier_signers(const UnitString& entities, const PartialDate& published, Draft& draft) {
  if (published.year == 0 || !entities.present.has(Label::date)) return;
  for (std::uint32_t i = 2; i < entities.size(); ++i) {
    if (entities.label(i) != Label::title || entities.label(i - 1) != Label::of) continue;
    if (entities.label(i - 2) != Label::date) continue;
    const std::int16_t year = draft.dates[entities.units[i - 2].fact].written.year;
    draft.titles[entities.units[i].fact].of_earlier = year != 0 && year < published.year;
  }
}

void mark_reigns(const UnitString& entities, Reading& reading) {
  // "chính quyền của các", between the two.
  constexpr LabelSet between{Label::protect, Label::body, Label::of, Label::plural};
  const auto is_reign = [&](const Unit& unit) {
    const auto tokens = reading.sentence.tokens.subspan(unit.tokens.begin, unit.tokens.size());
    return reading.lexicon.longest_with(Label::reign, tokens, reading.sentence.text).tokens == tokens.size();
  };
  for (std::uint32_t i = 1; i < entities.size(); ++i) {
    if (entities.label(i) != Label::title) continue;
    std::uint32_t at = i;
    while (at > 1 && between.has(entities.label(at - 1))) --at;
    reading.draft.titles[entities.units[i].fact].in_reign = is_reign(entities.units[at - 1]);
  }
}

}  // namespace vanthu
