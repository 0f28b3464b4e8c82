// SPDX-License-Identifier: Apache-2.0
#include "extract/date_parts.h"

#include "lexicon/numerals.h"

namespace vanthu {

std::optional<std::int32_t> DateParts::number(std::string_view part) const {
  const auto units = match_.part(part);
  if (!units || units->empty()) return std::nullopt;
  return number_of(words_[units->begin], words_.text());
}

bool DateParts::has(std::string_view part) const {
  const auto units = match_.part(part);
  return units && !units->empty();
}

std::int32_t DateParts::value_of(std::string_view part) const {
  const auto units = match_.part(part);
  if (!units || units->empty()) return 0;
  const Unit& unit = words_[units->begin];
  return unit.entry == nullptr ? 0 : unit.entry->value;
}

std::optional<DateMention> DateParts::read() const {
  DateMention mention;
  PartialDate& date = mention.written;
  if (const auto day = number("day")) date.day = small(*day);
  if (const auto month = number("month")) date.month = small(*month);
  if (has("named_month")) date.month = small(value_of("named_month"));
  if (const auto quarter = number("quarter")) date.quarter = small(*quarter);
  if (const auto year = number("year")) date.year = static_cast<std::int16_t>(*year);
  if (const auto year = number("short_year")) date.year = full_year(*year);
  if (has("month_relative")) {
    mention.reference = DateReference::this_month;
    mention.shift = small(value_of("month_relative"));
    return mention;
  }
  if (has("today")) {
    read_today(mention);
    return mention;
  }
  if (has("lunar") || has("lunar_month") || has("new_year"))
    return read_lunar(mention) ? std::optional(mention) : std::nullopt;
  if (has("count")) {
    if (!read_months(mention)) return std::nullopt;
  } else {
    read_end(mention);
  }
  if (has("half")) date.half = small(value_of("half"));
  if (has("relative")) {
    constexpr std::int32_t before_named = -10;
    const std::int32_t shift = value_of("relative");
    mention.reference = DateReference::this_year;
    mention.before_named = shift == before_named;
    mention.shift = mention.before_named ? std::int8_t{-1} : small(shift);
  } else if (date.year == 0) {
    const bool is_part_of_year = has("count") || has("quarter") || date.month == 0;
    mention.reference = is_part_of_year ? DateReference::whole_year : DateReference::year;
  }
  return mention;
}

void DateParts::read_end(DateMention& mention) const {
  const auto end_day = number("end_day");
  const auto end_month = number("end_month");
  const auto end_year = number("end_year");
  if (!end_day && !end_month && !end_year) return;
  PartialDate end = mention.written;
  if (end_day) end.day = small(*end_day);
  if (end_month) end.month = small(*end_month);
  if (end_year) end.year = static_cast<std::int16_t>(*end_year);
  mention.written_end = end;
}

/// "13": 2013 where that year has come or is the next, else 1913.
std::int16_t DateParts::full_year(std::int32_t two_digits) const {
  constexpr int without_published = 30;
  const auto& published = memory_.published;
  const int last = published && published->year != 0 ? published->year % 100 + 1 : without_published;
  return static_cast<std::int16_t>(two_digits + (two_digits <= last ? 2000 : 1900));
}

/// "6 tháng đầu năm" is a half, "9 tháng đầu năm" the months from January to September.
bool DateParts::read_months(DateMention& mention) const {
  // "năm tháng": the word for a year is that for five too.
  constexpr std::int32_t five = 5;
  const std::int32_t count = number("count").value_or(five);
  if (count < 1 || count > 12) return false;
  constexpr std::int32_t end_of_year = 2;
  const bool from_january = value_of("edge") != end_of_year;
  if (count == 6) {
    mention.written.half = from_january ? 1 : 2;
    return true;
  }
  PartialDate& first = mention.written;
  PartialDate last = first;
  first.month = from_january ? small(1) : small(13 - count);
  last.month = from_january ? small(count) : small(12);
  mention.written_end = last;
  return true;
}

void DateParts::read_today(DateMention& mention) const {
  mention.shift = small(value_of("today"));
  mention.states_today = true;
  if (mention.written.day == 0) {
    mention.reference = DateReference::today;
  } else if (mention.written.year == 0) {
    mention.reference = DateReference::year;
  }
}

bool DateParts::read_lunar(DateMention& mention) const {
  PartialDate& date = mention.written;
  mention.reference = DateReference::lunar;
  if (has("lunar_month")) date.month = small(value_of("lunar_month"));
  if (date.day == 0 && has("lunar")) date.day = small(value_of("lunar"));  // rằm is the fifteenth
  if (const auto end_day = number("end_day")) {
    mention.written_end = date;
    mention.written_end->day = small(*end_day);
  }
  const bool year_is_mark = has("lunar") && lunar_year_name_.has(words_.label(match_.part("lunar")->begin));
  if (has("cycle") || year_is_mark) {
    const Unit& cycle = words_[match_.part(year_is_mark ? "lunar" : "cycle")->begin];
    for (const Entry& entry : cycle.entries()) {
      if (entry.label == Label::lunar_year) mention.cycle_year = small(entry.value);
    }
    if (mention.cycle_year == 0) return false;
  }
  if (date.day == 0 && date.month == 0) return false;
  if (date.month == 0) return read_new_year(mention);
  return true;
}

/// "mùng 3 Tết" is of the first month, "29 Tết" of the last one of the year before.
bool DateParts::read_new_year(DateMention& mention) const {
  PartialDate& date = mention.written;
  constexpr int first_days = 10;
  constexpr int last_days = 23;
  if (date.day <= first_days) {
    date.month = 1;
    return has("new_year") || is_near_new_year();
  }
  if (date.day < last_days || !has("new_year")) return false;
  date.month = 12;
  if (mention.cycle_year != 0) mention.cycle_year = small((mention.cycle_year + 58) % 60 + 1);
  return true;
}

/// "ngày mùng 1" alone means Tết while Tết is in the news, and any month else.
bool DateParts::is_near_new_year() const {
  const auto& published = memory_.published;
  return published && (published->month == 1 || published->month == 2);
}

}  // namespace vanthu
