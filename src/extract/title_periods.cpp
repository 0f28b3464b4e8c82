// SPDX-License-Identifier: Apache-2.0
#include "extract/title_periods.h"

#include <algorithm>
#include <span>

#include "extract/status_verbs.h"

namespace vanthu {
namespace {

/// "trong", "trong thời gian", "giai đoạn": of a small word or noun before years.
bool leads_to_years(const Unit& unit) {
  return unit.label == Label::period_head ||
         (unit.label == Label::stop && unit.has_value(StatusVerbs::within)) ||
         (unit.label == Label::subject_stop && unit.has_value(StatusVerbs::when)) ||
         (unit.label == Label::protect && unit.has_value(StatusVerbs::at_a_time));
}

/// "+ Từ 1994 - 2005:", "Trong thời gian từ 1994 đến 2005,".
bool stands_before_years(const Unit& unit) {
  return leads_to_years(unit) || is_one_of(unit.label, {Label::date, Label::term, Label::from, Label::to,
                                                        Label::hyphen, Label::date_cue, Label::other});
}

}  // namespace

bool is_number_of_years(Label label) {
  return is_one_of(label, {Label::number_1_12, Label::number_13_31, Label::number_32_99, Label::number_word,
                           Label::vague_number});
}

bool closes_range(const UnitString& entities, std::uint32_t at) {
  return at >= 2 && at < entities.size() && entities.label(at) == Label::date &&
         is_one_of(entities.label(at - 1), {Label::hyphen, Label::to}) &&
         entities.label(at - 2) == Label::date;
}

bool begins_clause(const UnitString& entities, std::uint32_t at) {
  for (std::uint32_t i = at; i-- > 0;) {
    if (entities.label(i) == Label::semicolon) return true;
    if (!stands_before_years(entities.units[i])) return false;
  }
  return true;
}

bool begins_clause_after_comma(const UnitString& entities, std::uint32_t at) {
  if (at + 1 >= entities.size() || entities.label(at + 1) != Label::comma) return false;
  std::uint32_t begin = at;
  bool is_led_to = false;
  for (; begin > 0 && stands_before_years(entities.units[begin - 1]); --begin)
    is_led_to =
        is_led_to || entities.label(begin - 1) == Label::from || leads_to_years(entities.units[begin - 1]);
  return is_led_to && begin > 0 && entities.label(begin - 1) == Label::comma;
}

bool goes_on_from_semicolon(const UnitString& entities, std::uint32_t at) {
  while (at > 0 && entities.label(at - 1) != Label::semicolon) --at;
  return at > 0;
}

std::uint32_t before_which(const UnitString& entities, std::uint32_t end) {
  std::uint32_t at = end;
  if (at > 1 && entities.label(at - 1) == Label::country && entities.label(at - 2) == Label::of) at -= 2;
  const bool is_ordinal =
      at > 1 && is_number_of_years(entities.label(at - 1)) && entities.label(at - 2) == Label::ordinal_head;
  return is_ordinal ? at - 2 : end;
}

PartialDate Periods::latest_month(const Draft& draft) {
  // Asked for every sentence: of all dates the time would grow with the square of a long text.
  constexpr std::size_t reach = 500;
  PartialDate latest;
  for (const DateMention& date : std::span(draft.dates).last(std::min(draft.dates.size(), reach))) {
    const PartialDate& written = date.written;
    if (written.year == 0 || written.month == 0) continue;
    if (written.year > latest.year || (written.year == latest.year && written.month > latest.month))
      latest = written;
  }
  return latest;
}

bool Periods::is_over(std::uint32_t at) const {
  const PartialDate end = end_of(at);
  // "là Phó Chủ tịch từ năm 2008 đến 2011": who tells of both ends looks back.
  return is_past(end) || (!is_dated_ && end.year != 0 && entities_.label(at) == Label::date);
}

bool Periods::is_before(std::uint32_t at) const {
  constexpr std::int32_t before = 1;
  if (at == 0 || entities_.label(at) != Label::date) return false;
  const Unit& cue = entities_.units[at - 1];
  return cue.label == Label::date_cue && cue.has_value(before) &&
         is_past(draft_.dates[entities_.units[at].fact].written);
}

/// "Năm 1996, ông A làm Giám đốc đến nay": whether a unit after the one says that what it tells goes on.
bool Periods::lasts_after(std::uint32_t at) const {
  constexpr std::int32_t until_now = 6;
  for (std::size_t i = at; ++i < entities_.size() && entities_.label(i) != Label::semicolon;) {
    if (entities_.label(i) == Label::protect && entities_.units[i].has_value(until_now)) return true;
  }
  return false;
}

bool Periods::is_long_ago(std::uint32_t at) const {
  // "Từ năm 1996, ông là": who came to it then may have stayed longer.
  constexpr std::int32_t longest_tenure = 30;  // years
  constexpr std::int32_t long_tenure = 15;
  if (entities_.label(at) != Label::date || published_.year == 0) return false;
  const bool since = at > 0 && entities_.label(at - 1) == Label::from;
  const PartialDate& date = draft_.dates[entities_.units[at].fact].written;
  return date.year != 0 && date.year + (since ? longest_tenure : long_tenure) <= published_.year &&
         !lasts_after(at);
}

bool Periods::is_past(const PartialDate& end) const {
  if (end.year == 0 || published_.year == 0) return false;
  if (end.year != published_.year) return end.year < published_.year;
  // What ended in this month, "đến tháng 6/2025" and not "đến nay", is over.
  return end.month != 0 && published_.month != 0 && end.month <= published_.month;
}

/// When a period ends; no year where it is a day or goes on.
PartialDate Periods::end_of(std::uint32_t at) const {
  const std::uint32_t fact = entities_.units[at].fact;
  PartialDate end;
  if (entities_.label(at) == Label::term) {
    end.year = static_cast<std::int16_t>(draft_.terms[fact].term.to.value_or(0));
    return end;
  }
  const DateMention& date = draft_.dates[fact];
  if (date.written_end) return *date.written_end;
  // "làm Bí thư Tỉnh ủy đến tháng 4/2016".
  const bool ends_office =
      at > 1 && entities_.label(at - 1) == Label::to && entities_.label(at - 2) == Label::title;
  return closes_range(entities_, at) || ends_office ? date.written : end;
}

}  // namespace vanthu
