// SPDX-License-Identifier: Apache-2.0
#include "extract/dates.h"

#include <algorithm>

#include "extract/bare_day.h"
#include "extract/date_words.h"
#include "lexicon/numerals.h"
#include "resolve/calendar.h"

namespace vanthu {
namespace {

constexpr std::int8_t small(std::int32_t value) { return static_cast<std::int8_t>(value); }

DatePrecision precision_of(const PartialDate& date) {
  if (date.hour >= 0) return DatePrecision::minute;
  if (date.day != 0) return DatePrecision::day;
  if (date.month != 0) return DatePrecision::month;
  if (date.quarter != 0) return DatePrecision::quarter;
  return date.half != 0 ? DatePrecision::half : DatePrecision::year;
}

bool is_possible(const PartialDate& date) {
  static constexpr std::int8_t longest[] = {31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (date.month < 0 || date.month > 12 || date.day < 0 || date.quarter > 4) return false;
  return date.day <= longest[date.month];
}

class DateReader {
 public:
  DateReader(Reading& reading, const RuleSet& rules, const UnitString& words, std::vector<Claim>& claims)
      : reading_(reading),
        lunar_year_name_(rules.labels_of("LUNAR_YEAR_NAME")),
        before_day_(rules.labels_of("BEFORE_DAY")),
        counted_months_(rules.labels_of("COUNTED_MONTHS")),
        counted_years_(rules.labels_of("COUNTED_YEARS")),
        quantity_after_(rules.labels_of("QUANTITY_AFTER")),
        quantity_after_from_(rules.labels_of("QUANTITY_AFTER_FROM")),
        quantity_after_year_(rules.labels_of("QUANTITY_AFTER_YEAR")),
        never_before_year_(rules.labels_of("NEVER_BEFORE_YEAR")),
        words_(words, reading.sentence.text),
        around_(reading, rules, words_),
        claims_(claims) {}

  bool accept(const Match& match) {
    match_ = &match;
    if (match.units.begin < free_from_) return false;
    if (match.part("days")) return accept_days();
    if (match.part("years")) return accept_years();
    DateMention mention;
    if (!read(mention)) return false;
    Range units = match.units;
    if (!is_possible(mention.written) || (mention.written_end && !is_possible(*mention.written_end)))
      return false;
    if (!spelling_fits(units) || !context_fits(mention, units)) return false;
    add(units, std::move(mention));
    return true;
  }

 private:
  [[nodiscard]] std::optional<std::int32_t> number(std::string_view part) const {
    const auto units = match_->part(part);
    if (!units || units->empty()) return std::nullopt;
    return number_of(words_[units->begin], words_.text());
  }

  [[nodiscard]] bool has(std::string_view part) const {
    const auto units = match_->part(part);
    return units && !units->empty();
  }

  [[nodiscard]] std::int32_t value_of(std::string_view part) const {
    const auto units = match_->part(part);
    if (!units || units->empty()) return 0;
    const Unit& unit = words_[units->begin];
    return unit.entry == nullptr ? 0 : unit.entry->value;
  }

  [[nodiscard]] bool in_class(const LabelSet& labels, std::uint32_t at) const {
    return labels.test(static_cast<std::size_t>(words_.label(at)));
  }

  bool read(DateMention& mention) {
    PartialDate& date = mention.written;
    if (const auto day = number("day")) date.day = small(*day);
    if (const auto month = number("month")) date.month = small(*month);
    if (const auto quarter = number("quarter")) date.quarter = small(*quarter);
    if (const auto year = number("year")) date.year = static_cast<std::int16_t>(*year);
    if (const auto year = number("short_year")) date.year = full_year(*year);
    if (has("today")) return read_today(mention);
    if (has("lunar") || has("lunar_month") || has("new_year")) return read_lunar(mention);
    if (has("count")) {
      if (!read_months(mention)) return false;
    } else {
      read_end(mention);
    }
    if (has("relative")) {
      mention.reference = DateReference::this_year;
      mention.shift = small(value_of("relative"));
    } else if (date.year == 0) {
      const bool is_part_of_year = has("count") || has("quarter") || date.month == 0;
      mention.reference = is_part_of_year ? DateReference::whole_year : DateReference::year;
    }
    return true;
  }

  void read_end(DateMention& mention) const {
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
  [[nodiscard]] std::int16_t full_year(std::int32_t two_digits) const {
    constexpr int without_published = 30;
    const auto& published = reading_.memory.published;
    const int last = published && published->year != 0 ? published->year % 100 + 1 : without_published;
    return static_cast<std::int16_t>(two_digits + (two_digits <= last ? 2000 : 1900));
  }

  /// "6 tháng đầu năm" is a half, "9 tháng đầu năm" the months from January to September.
  bool read_months(DateMention& mention) const {
    const std::int32_t count = number("count").value_or(0);
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

  bool read_today(DateMention& mention) {
    mention.shift = small(value_of("today"));
    mention.states_today = true;
    if (mention.written.day == 0) {
      mention.reference = DateReference::today;
    } else if (mention.written.year == 0) {
      mention.reference = DateReference::year;
    }
    return true;
  }

  bool read_lunar(DateMention& mention) {
    PartialDate& date = mention.written;
    mention.reference = DateReference::lunar;
    if (has("lunar_month")) date.month = small(value_of("lunar_month"));
    if (date.day == 0 && has("lunar")) date.day = small(value_of("lunar"));  // rằm is the fifteenth
    if (const auto end_day = number("end_day")) {
      mention.written_end = date;
      mention.written_end->day = small(*end_day);
    }
    const bool year_is_mark = has("lunar") && in_class(lunar_year_name_, match_->part("lunar")->begin);
    if (has("cycle") || year_is_mark) {
      const Unit& cycle = words_[match_->part(year_is_mark ? "lunar" : "cycle")->begin];
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
  bool read_new_year(DateMention& mention) const {
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
  [[nodiscard]] bool is_near_new_year() const {
    const auto& published = reading_.memory.published;
    return published && (published->month == 1 || published->month == 2);
  }

  /// Equal separators, and no part of a longer figure.
  [[nodiscard]] bool spelling_fits(Range units) const {
    const bool headed = !is_number(words_.label(units.begin));
    std::uint32_t first_separator = 0;
    bool mixed = false;
    for (std::uint32_t at = units.begin + 1; at + 1 < units.end; ++at) {
      if (!is_separator(words_.label(at))) continue;
      const bool spaced = words_[at].space_before || words_[at + 1].space_before;
      if (words_.label(at) == Label::full_stop && words_[at].space_before) return false;
      const bool is_range = words_.label(at) == Label::hyphen && (has("end_day") || has("end_year"));
      // "28 /7/2017" has slipped a space in.
      const bool full = has("day") && has("year") && words_.label(at) == Label::slash;
      if (spaced && !headed && !is_range && !full) return false;
      if (first_separator == 0) {
        first_separator = at;
      } else {
        mixed = mixed || words_.label(at) != words_.label(first_separator) ||
                (!full && words_[at].space_before != words_[first_separator].space_before);
      }
    }
    // "13-15/10" is a range, "13-5-2017" a day; "13/5-2017" is neither.
    const bool wants_equal = !has("end_day") && !has("end_month") && has("day");
    if (wants_equal && mixed) return false;
    const bool joined_by_hyphen = count(Label::hyphen, units) > 1 && count(Label::to, units) == 0;
    if (has("end_day") && first_separator != 0 && !mixed && has("year") && joined_by_hyphen) return false;
    // "19/5/1890-19/5/2017": a date before the sign is no part of this figure.
    const bool follows_date = !claims_.empty() && claims_.back().units.end + 1 == units.begin;
    return (follows_date || !words_.runs_on_before(units.begin)) && !words_.runs_on_after(units.end);
  }

  [[nodiscard]] int count(Label label, Range units) const {
    int found = 0;
    for (std::uint32_t at = units.begin; at < units.end; ++at) found += words_.label(at) == label;
    return found;
  }

  [[nodiscard]] bool is_headed(Range units) const { return in_class(before_day_, units.begin); }

  bool context_fits(DateMention& mention, Range units) {
    if (has("relative") && !has("month") && !has("quarter") && !has("count"))
      return !in_class(counted_years_, units.begin - 1);
    const bool is_bare = !is_headed(units);
    if (has("today") || has("lunar") || has("new_year") || has("lunar_month")) return true;
    const bool in_digits = words_.label(units.end - 1) != Label::year_relative;
    if (is_bare && in_digits && !has("year") && !has("count") && is_quantity(units)) return false;
    if (has("day")) return is_bare ? bare_day_fits(mention, units) : true;
    if (has("month")) return month_fits(units);
    if (has("quarter")) return mention.written.quarter >= 1;
    if (units.size() == 1) return bare_year_fits(units.begin);
    if (words_.label(units.begin) == Label::year_head || words_.label(units.begin) == Label::edge)
      return !words_.is_plural_before(units.begin);
    return true;
  }

  bool bare_day_fits(DateMention& mention, Range units) {
    if (has("short_year")) return words_.clock_after(units.end).has_value();
    const auto month = match_->part("month");
    // "6 tháng năm 2016" are months of a year, and "từ 1.5L" is a size.
    if (words_.label(month->begin) == Label::year_head || touches_word(units.end)) return false;
    if (has("year")) return true;
    const std::string_view rule = match_->rule->name;
    if (around_.is_blocked(units.begin)) return false;
    if (rule == "date.national_day" && around_.follows_clock(units.begin, free_from_)) return true;
    if (is_number(words_.label(units.begin - 1))) return false;
    const bool enclosed = words_.label(units.begin - 1) == Label::open_bracket &&
                          words_.label(units.end) == Label::close_bracket;
    if (rule == "date.day_month_joined") {
      return follows_day(units.begin - 1) && !in_class(quantity_after_, units.end);
    }
    if (rule == "date.national_day") return around_.names_its_day(units);
    if (rule == "date.day_month_in_brackets") {
      return follows_today(units.begin - 1) || around_.is_day_in_brackets(units, mention.written.day);
    }
    if (has("end_day")) return words_.label(units.begin - 1) == Label::from || enclosed;
    if (rule == "date.day_month_after_cue") {
      const bool from = words_.label(units.begin - 1) == Label::from;
      const bool goes_on = words_.is_lower_word(units.end) && words_.label(units.end) != Label::for_;
      return from || !goes_on || !is_fraction(mention.written);
    }
    return false;
  }

  static bool is_fraction(const PartialDate& date) { return date.day < date.month && date.month <= 10; }

  [[nodiscard]] bool touches_word(std::uint32_t at) const {
    const Label label = words_.label(at);
    if (label == Label::none || words_[at].space_before) return false;
    return words_[at].letters != LetterCase::none;
  }

  /// "2/3 đại biểu".
  [[nodiscard]] bool is_quantity(Range units) const {
    const bool from = words_.label(units.begin - 1) == Label::from;
    return in_class(from ? quantity_after_from_ : quantity_after_, units.end);
  }

  /// Whether a day ends right before `at`: "30/4 - 1/5".
  [[nodiscard]] bool follows_day(std::uint32_t at) const {
    if (claims_.empty() || claims_.back().units.end != at) return false;
    return (reading_.draft.dates[claims_.back().fact].written.day != 0 || follows_today(at));
  }

  /// "19.3.2008 - 12.2010".
  [[nodiscard]] bool follows_date(std::uint32_t at) const {
    return at > 0 && words_.label(at - 1) == Label::hyphen && !claims_.empty() &&
           claims_.back().units.end + 1 == at;
  }

  [[nodiscard]] bool follows_today(std::uint32_t at) const {
    if (claims_.empty() || claims_.back().units.end != at) return false;
    return reading_.draft.dates[claims_.back().fact].states_today;
  }

  [[nodiscard]] bool month_fits(Range units) const {
    const Label before = words_.label(units.begin - 1);
    if (words_.label(units.begin) == Label::number_1_12) {
      // A scale or a share is one of a list: "1/5000, 1/2000".
      if (before == Label::comma) return false;
      // "Nghị định 1/2016", "số 5/2017"; without those a month in digits is one.
      if (before == Label::number_sign || before == Label::document_type || before == Label::law_head)
        return false;
      if (is_number(before) || around_.is_blocked(units.begin)) return false;
      return words_.label(units.begin + 1) != Label::full_stop || before == Label::from ||
             before == Label::to || before == Label::open_bracket || follows_date(units.begin);
    }
    // "3 tháng 5 người", not "Quyết định 2282 tháng 8-2024".
    const bool counted =
        in_class(counted_months_, units.begin - 1) && !(has("year") && before == Label::number);
    if (words_.label(units.begin) == Label::month_head && counted) return false;
    // "mỗi tháng 1 ngày lương"
    if (words_.label(units.end) == Label::day_head && !is_number(words_.label(units.end + 1))) return false;
    const auto month = match_->part("month");
    const bool in_words = words_.label(month->begin) != Label::number_1_12;
    // "tháng năm" and "tháng một" are mostly no month where nothing but the word says so.
    return !in_words || has("year") || has("relative") || words_.label(units.begin) == Label::edge;
  }

  [[nodiscard]] bool bare_year_fits(std::uint32_t at) const {
    const Label after = words_.label(at + 1);
    if (in_class(quantity_after_year_, at + 1) || is_number(after)) return false;
    constexpr std::uint64_t earliest = 1900;
    if (words_[at].value < earliest) return false;
    // "hoamai1982@..."
    if (!words_[at].space_before && words_.is_lower_word(at - 1)) return false;
    return !around_.stands_before(Label::quantity_cue, at);
  }

  /// "ngày 18, 19 và 24/5": each is a date; the last one says the month.
  bool accept_days() {
    const Range last = *match_->part("last");
    PartialDate shared;
    std::uint32_t at = last.begin + (words_.label(last.begin) == Label::day_head ? 1 : 0);
    const auto value = [&](std::uint32_t i) {
      return small(number_of(words_[i], words_.text()).value_or(0));
    };
    shared.day = value(at);
    shared.month = value(at + 2);
    if (last.end > at + 3) shared.year = static_cast<std::int16_t>(words_[last.end - 1].value);
    if (!is_possible(shared) || words_.runs_on_after(last.end)) return false;
    if (!has_year(shared) && in_class(quantity_after_, last.end)) return false;
    const Range days = *match_->part("days");
    std::uint32_t begin = days.begin;
    for (std::uint32_t i = days.begin; i < days.end; ++i) {
      if (words_.label(i) == Label::comma) begin = i + 1;
      if (!is_number(words_.label(i))) continue;
      PartialDate day = shared;
      day.day = value(i);
      add_day({begin, i + 1}, day);
    }
    add_day(last, shared);
    return true;
  }

  static bool has_year(const PartialDate& date) { return date.year != 0; }

  void add_day(Range units, const PartialDate& day) {
    DateMention mention;
    mention.written = day;
    mention.reference = day.year == 0 ? DateReference::year : DateReference::none;
    add(units, std::move(mention));
  }

  /// "năm 2012, 2018 và 2022".
  bool accept_years() {
    const Range years = *match_->part("years");
    const bool headed = words_.label(years.begin) == Label::year_head;
    if (!headed && (years.begin == 0 || in_class(never_before_year_, years.begin - 1))) return false;
    if (words_.runs_on_after(years.end)) return false;
    // "năm 2015, 2016, 2017 học sinh …": the last one is the year after the one before it.
    const bool next_year = headed && words_.label(years.end - 3) == Label::year &&
                           words_[years.end - 1].value == words_[years.end - 3].value + 1;
    if (in_class(quantity_after_year_, years.end) && !next_year) return false;
    if (headed && words_.is_plural_before(years.begin)) return false;
    for (std::uint32_t at = years.begin; at < years.end; ++at) {
      if (words_.label(at) != Label::year) continue;
      DateMention mention;
      mention.written.year = static_cast<std::int16_t>(words_[at].value);
      add({headed && at == years.begin + 1 ? years.begin : at, at + 1}, std::move(mention));
    }
    return true;
  }

  void add(Range units, DateMention mention) {
    const bool is_day = mention.written.day != 0 || mention.reference == DateReference::today;
    if (is_day) take_neighbours(units, mention);
    Date& date = mention.date;
    date.mention.span = words_.span(units);
    date.mention.rule = match_->rule->name;
    date.precision = precision_of(mention.written);
    if (mention.reference == DateReference::today || mention.reference == DateReference::lunar) {
      date.precision = mention.written.hour >= 0 ? DatePrecision::minute : DatePrecision::day;
    }
    mention.sentence = reading_.sentence.number;
    const Label joint = words_.label(units.end);
    mention.shares_next =
        joint == Label::to || joint == Label::hyphen || joint == Label::and_ || joint == Label::comma;
    mention.direction = words_.follows_past_cue(units.begin) ? std::int8_t{-1} : direction_after(units.end);
    mention.after_place = words_.follows_place_of_signing(units.begin);
    // "hôm nay" says which day it is only where a date in brackets follows.
    if (mention.reference == DateReference::today)
      mention.states_today = joint == Label::open_bracket || joint == Label::comma;
    claims_.push_back({units, Label::date, static_cast<std::uint32_t>(reading_.draft.dates.size())});
    reading_.draft.dates.push_back(std::move(mention));
    free_from_ = units.end;
  }

  /// "tháng 11 tới" is to come, "22/3 vừa qua" gone by; "tháng 11 tới tháng 12" is a range.
  [[nodiscard]] std::int8_t direction_after(std::uint32_t at) const {
    if (words_.label(at) == Label::none || is_number(words_.label(at + 1))) return 0;
    const Label next = words_.label(at + 1);
    // "từ tháng 4 tới nay"
    if (in_class(before_day_, at + 1) || next == Label::month_head || next == Label::now) return 0;
    for (const Entry& entry : words_[at].entries()) {
      if (entry.label == Label::beside_date) return small(entry.value);
    }
    return 0;
  }

  /// Takes the clock time, weekday and part of the day that belong to a day into its span.
  void take_neighbours(Range& units, DateMention& mention) {
    std::optional<Clock> clock;
    units.begin = words_.begin_with_clock(units.begin, free_from_, clock);
    if (!clock) {
      clock = words_.clock_after(units.end);
      if (clock && mention.written.year == 0) clock.reset();
      if (clock) units.end = clock->units.end;
    }
    int part = -1;
    for (std::uint32_t at = units.begin; at < units.end; ++at) {
      const Unit& unit = words_[at];
      if (unit.label == Label::weekday && unit.entry != nullptr) mention.weekday = small(unit.entry->value);
      if (unit.label == Label::part_of_day && unit.entry != nullptr) part = unit.entry->value;
    }
    if (part >= 0) mention.date.part_of_day = part_of_day(part);
    if (!clock) return;
    const auto set = [part](PartialDate& date, const Clock& time) {
      date.hour = small(hour_of_day(time.hour, part));
      date.minute = small(time.minute);
    };
    const auto first = words_.clock_from(units.begin, free_from_);
    if (first && !mention.written_end) {
      units.begin = first->units.begin;
      set(mention.written_end.emplace(mention.written), *clock);
      clock = first;
    }
    set(mention.written, *clock);
  }

  Reading& reading_;
  const LabelSet& lunar_year_name_;
  const LabelSet& before_day_;
  const LabelSet& counted_months_;
  const LabelSet& counted_years_;
  const LabelSet& quantity_after_;
  const LabelSet& quantity_after_from_;
  const LabelSet& quantity_after_year_;
  const LabelSet& never_before_year_;
  DateWords words_;
  BareDay around_;
  std::vector<Claim>& claims_;
  const Match* match_ = nullptr;
  std::uint32_t free_from_ = 0;
};

}  // namespace

void find_dates(Reading& reading, const RuleSet& rules, const UnitString& words, std::vector<Claim>& claims) {
  const std::size_t known = reading.draft.dates.size();
  reading.run_reader(rules, words, [&] { return DateReader(reading, rules, words, claims); });
  if (reading.draft.dates.size() == known) return;
  complete_dates(std::span(reading.draft.dates).subspan(known), reading.memory);
}

}  // namespace vanthu
