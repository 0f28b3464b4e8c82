// SPDX-License-Identifier: Apache-2.0
#include "extract/dates.h"

#include <algorithm>

#include "extract/bare_day.h"
#include "extract/date_parts.h"
#include "extract/date_words.h"
#include "lexicon/numerals.h"
#include "resolve/calendar.h"

namespace vanthu {
namespace {

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

/// In the lexicon of what stands beside dates: "1/6 hằng năm".
constexpr std::int8_t every_year = 2;

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
    if (match.part("months")) return accept_months();
    auto read = parts().read();
    if (!read) return false;
    DateMention mention = std::move(*read);
    Range units = match.units;
    if (!is_possible(mention.written) || (mention.written_end && !is_possible(*mention.written_end)))
      return false;
    if (!spelling_fits(units) || !context_fits(mention, units)) return false;
    add(units, std::move(mention));
    return true;
  }

 private:
  [[nodiscard]] bool has(std::string_view part) const { return parts().has(part); }

  [[nodiscard]] DateParts parts() const { return {*match_, words_, reading_.memory, lunar_year_name_}; }

  [[nodiscard]] bool in_class(const LabelSet& labels, std::uint32_t at) const {
    return labels.test(static_cast<std::size_t>(words_.label(at)));
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
    if (has("month_relative")) return !in_class(counted_months_, units.begin - 1);
    if (has("relative") && !has("month") && !has("quarter") && !has("count")) {
      // "mười năm trước" counts years; of "nhân viên cuối năm ngoái" the measure word is another's.
      const bool is_counted = units.size() == 1 && in_class(counted_years_, units.begin - 1);
      return !is_counted && !follows_any_year(units.begin);
    }
    const bool is_bare = !is_headed(units);
    if (has("today") || has("lunar") || has("new_year") || has("lunar_month")) return true;
    const bool in_digits = !is_one_of(words_.label(units.end - 1), {Label::year_relative, Label::year_after});
    if (is_bare && in_digits && !has("year") && !has("count") && is_quantity(units)) return false;
    if (has("day")) return is_bare ? bare_day_fits(mention, units) : true;
    if (has("month")) return month_fits(units);
    if (has("quarter")) return mention.written.quarter >= 1;
    if (match_->rule->name == "date.old_year") return old_year_fits(units);
    if (units.size() == 1) return bare_year_fits(units.begin);
    // "cuối 2016 hộ dân"
    if (units.size() == 2 && words_.label(units.begin) == Label::edge &&
        words_.label(units.end - 1) == Label::year)
      return !in_class(quantity_after_year_, units.end) && bare_year_fits(units.begin + 1);
    if (words_.label(units.begin) == Label::year_head || words_.label(units.begin) == Label::edge)
      return !words_.is_plural_before(units.begin);
    return true;
  }

  /// "năm sau luôn cao hơn năm trước": of any two years.
  [[nodiscard]] bool follows_any_year(std::uint32_t at) const {
    constexpr std::uint32_t farthest = 8;  // words
    constexpr std::int32_t year_before = -10;
    if (words_.label(at) != Label::year_relative || !words_[at].has_value(year_before)) return false;
    for (std::uint32_t back = 1; back <= farthest && back <= at; ++back) {
      if (words_.label(at - back) == Label::year_after) return true;
    }
    return false;
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
    if (rule == "date.day_month_before_date") return true;
    if (rule == "date.day_month_in_brackets") {
      return follows_today(units.begin - 1) || around_.is_day_in_brackets(units, mention.written.day);
    }
    if (has("end_day")) {
      const Label before = words_.label(units.begin - 1);
      return before == Label::from || before == Label::date_cue || enclosed;
    }
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
    // "tháng năm" and "tháng một" are mostly no month where nothing but the word says so; "tháng Năm" is one.
    const bool has_capital = words_[month->end - 1].letters == LetterCase::capital;
    // "qua từng tháng năm 2013".
    const bool has_edge = words_.label(units.begin) == Label::edge;
    if (words_.label(month->begin) == Label::year_head && !has_capital && !has_edge) return false;
    return !in_words || has_capital || has_edge || has("year") || has("relative");
  }

  [[nodiscard]] bool bare_year_fits(std::uint32_t at) const {
    const Label after = words_.label(at + 1);
    // "Hội nghị APEC 2017 tổ chức tại Đà Nẵng": a verb of events, and no organization.
    const bool is_held = after == Label::recipient_noun && words_[at + 1].may_be(Label::event_happen);
    if ((in_class(quantity_after_year_, at + 1) && !is_held) || is_number(after)) return false;
    constexpr std::uint64_t earliest = 1900;
    if (words_[at].value < earliest) return false;
    // "hoamai1982@..."
    if (!words_[at].space_before && words_.is_lower_word(at - 1)) return false;
    return !around_.stands_before(Label::quantity_cue, at);
  }

  /// "năm 938", "vào năm 1300", and not "mỗi năm 1.300", "10 năm 1300 lượt".
  [[nodiscard]] bool old_year_fits(Range units) const {
    constexpr std::uint64_t earliest = 900;
    constexpr std::uint64_t before = 1800;
    const Unit& year = words_[units.end - 1];
    const std::size_t digits = year.value < 1000 ? 3 : 4;
    if (year.value < earliest || year.value >= before || year.span.size() != digits) return false;
    constexpr std::uint32_t name_of_year = 2;  // the word "năm" and the figures
    if (units.size() != name_of_year || is_number(words_.label(units.begin - 1))) return false;
    return !words_.is_plural_before(units.begin) && !in_class(counted_years_, units.begin - 1);
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
    const bool enclosed = words_.label(years.begin - 1) == Label::open_bracket &&
                          words_.label(years.end) == Label::close_bracket;
    if (!headed && !enclosed && (years.begin == 0 || in_class(never_before_year_, years.begin - 1)))
      return false;
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

  /// "tháng 2, 3 và 4 năm 2025": each is a date; the last one says the year.
  bool accept_months() {
    const Range months = *match_->part("months");
    const Range last = *match_->part("last");
    if (words_.runs_on_after(last.end) || in_class(counted_months_, months.begin - 1)) return false;
    // "trong tháng 10 và 11, lũ lên", and not "tháng 5 và 3 hộ".
    const bool has_year = last.size() > 1;
    if (!has_year && words_.is_lower_word(last.end) && words_.label(last.end) != Label::date_cue)
      return false;
    const auto add_month = [&](Range units, std::uint32_t number) {
      DateMention mention;
      mention.written.month = small(number_of(words_[number], words_.text()).value_or(0));
      if (has_year) {
        mention.written.year = static_cast<std::int16_t>(words_[last.end - 1].value);
      } else {
        mention.reference = DateReference::year;
      }
      add(units, std::move(mention));
    };
    for (std::uint32_t at = months.begin + 1; at < months.end; ++at) {
      if (is_number(words_.label(at))) add_month({at == months.begin + 1 ? months.begin : at, at + 1}, at);
    }
    add_month(last, last.begin);
    return true;
  }

  /// "so với năm 2015", "so với cùng kỳ năm 2015".
  [[nodiscard]] bool follows_comparison(std::uint32_t at) const {
    constexpr std::int32_t with = 4;
    const std::uint32_t before = words_.label(at - 1) == Label::protect ? at - 2 : at - 1;
    return words_.label(before) == Label::stop && words_[before].has_value(with);
  }

  void add(Range units, DateMention mention) {
    const bool is_day = mention.written.day != 0 || mention.reference == DateReference::today;
    if (is_day) take_neighbours(units, mention);
    Date& date = mention.date;
    date.mention.span = words_.span(units);
    date.mention.rule = match_->rule->name;
    date.precision = precision_of(mention.written);
    if (mention.reference == DateReference::this_month) date.precision = DatePrecision::month;
    if (mention.reference == DateReference::today || mention.reference == DateReference::lunar) {
      date.precision = mention.written.hour >= 0 ? DatePrecision::minute : DatePrecision::day;
    }
    mention.sentence = reading_.sentence.number;
    mention.compared = follows_comparison(units.begin);
    const Label joint = words_.label(units.end);
    mention.shares_next =
        joint == Label::to || joint == Label::hyphen || joint == Label::and_ || joint == Label::comma;
    const std::int8_t beside = value_after(units.end);
    mention.direction = words_.follows_past_cue(units.begin) ? std::int8_t{-1} : beside;
    if (mention.direction == 0 && words_.follows_future_verb(units.begin)) mention.direction = 1;
    if (beside == every_year) {
      mention.direction = 0;
      if (mention.reference == DateReference::year) mention.reference = DateReference::every_year;
    }
    mention.after_place = words_.follows_place_of_signing(units.begin);
    // "hôm nay" says which day it is only where a date in brackets follows.
    if (mention.reference == DateReference::today)
      mention.states_today = joint == Label::open_bracket || joint == Label::comma;
    claims_.push_back({units, Label::date, static_cast<std::uint32_t>(reading_.draft.dates.size())});
    reading_.draft.dates.push_back(std::move(mention));
    free_from_ = units.end;
  }

  /// What the word beside a date says: "tháng 11 tới" is to come, "22/3 vừa qua" gone by, "1/6 hằng năm" of
  /// every year; "tháng 11 tới tháng 12" is a range.
  [[nodiscard]] std::int8_t value_after(std::uint32_t at) const {
    if (words_.label(at) == Label::none || is_number(words_.label(at + 1))) return 0;
    const Label next = words_.label(at + 1);
    // "từ tháng 4 tới nay"
    if (in_class(before_day_, at + 1) || next == Label::month_head || next == Label::now) return 0;
    for (const Entry& entry : words_[at].entries()) {
      if (entry.label == Label::beside_date)
        return entry.value == DateWords::to_come ? std::int8_t{0} : small(entry.value);
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
