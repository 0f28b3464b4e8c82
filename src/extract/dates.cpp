// SPDX-License-Identifier: Apache-2.0
#include "extract/dates.h"

#include <algorithm>
#include <cstdlib>

#include "extract/numerals.h"
#include "resolve/calendar.h"

namespace vanthu {
namespace {

bool is_number(Label label) {
  return label == Label::number_1_12 || label == Label::number_13_31 || label == Label::number_32_99 ||
         label == Label::number || label == Label::decimal || label == Label::year;
}

bool is_separator(Label label) {
  return label == Label::slash || label == Label::hyphen || label == Label::full_stop;
}

/// Whether a word before a year lets it be one: any word does, "2017" in "hè 2017" or "SEA Games 2017".
bool is_word(Label label) {
  switch (label) {
    case Label::comma:
    case Label::full_stop:
    case Label::colon:
    case Label::semicolon:
    case Label::hyphen:
    case Label::slash:
    case Label::percent:
    case Label::ampersand:
    case Label::line_break:
    case Label::other:
    case Label::open_bracket:
    case Label::close_bracket:
    case Label::plural:
    case Label::vague_number:
    case Label::number_sign:
    case Label::month_head:
    case Label::passive:
      return false;
    default:
      return !is_number(label);
  }
}

PartOfDay part_of_day(std::int32_t value) { return static_cast<PartOfDay>(value - 1); }

/// Hours that are written up to 12 and meant after noon.
bool is_after_noon(PartOfDay part) { return part == PartOfDay::afternoon || part == PartOfDay::evening; }

class Finder {
 public:
  Finder(Reading& reading, const UnitString& words, std::vector<Claim>& claims)
      : reading_(reading), words_(words), text_(reading.sentence.text), claims_(claims) {}

  bool accept(const Match& match) {
    match_ = &match;
    date_ = {};
    if (!is_free() || !read_value() || !read_clock()) return false;
    if (const auto unit = part("day_part")) date_.part_of_day = part_of_day(unit->entry->value);
    set_precision();
    date_.mention.span = words_.span(match.units);
    date_.mention.rule = match.rule->name;
    claims_.push_back({match.units, Label::date, static_cast<std::uint32_t>(reading_.draft.dates.size())});
    reading_.draft.dates.push_back({date_, reading_.sentence.number});
    return true;
  }

 private:
  [[nodiscard]] const Unit* part(std::string_view name) const {
    const auto range = match_->part(name);
    return range ? &words_.units[range->begin] : nullptr;
  }

  /// A number in figures, in words, or the word "năm" where it means five.
  [[nodiscard]] std::int32_t number(std::string_view name) const {
    const Unit* unit = part(name);
    if (unit == nullptr) return 0;
    if (unit->label == Label::year_head) return 5;
    if (unit->label == Label::roman) return read_roman(unit->in(text_)).value_or(0);
    if (unit->entry != nullptr) return unit->entry->value;
    return static_cast<std::int32_t>(std::min<std::uint64_t>(unit->value, 1'000'000));
  }

  [[nodiscard]] Label label_before() const {
    const std::uint32_t begin = match_->units.begin;
    return begin == 0 ? Label::none : words_.label(begin - 1);
  }
  [[nodiscard]] Label label_after() const {
    return match_->units.end == words_.size() ? Label::none : words_.label(match_->units.end);
  }
  [[nodiscard]] bool rule_is(std::string_view name) const { return match_->rule->name == name; }

  /// Whether the lexicon has a surface with this label at a unit.
  [[nodiscard]] bool unit_may_be(std::uint32_t unit, Label label) const {
    const auto tokens = reading_.sentence.tokens.subspan(words_.units[unit].tokens.begin);
    return static_cast<bool>(reading_.lexicon.longest_with(label, tokens, text_));
  }

  /// Numbers that run on are no date (5/9/2017/…), nor is what a street, a hospital or a score is
  /// called; separators of one date are written one way.
  [[nodiscard]] bool is_free() const {
    const Range units = match_->units;
    const bool begins_with_number = is_number(words_.label(units.begin));
    if (units.begin > 0 && begins_with_number) {
      const Label before = label_before();
      const bool touches = !words_.units[units.begin].space_before;
      if (touches && (is_separator(before) || is_number(before) || before == Label::abbreviation))
        return false;
      if (before == Label::date_blocker || unit_may_be(units.begin - 1, Label::date_blocker)) return false;
    }
    if (units.end < words_.size() && is_number(words_.label(units.end - 1))) {
      const bool touches = !words_.units[units.end].space_before;
      const bool goes_on = units.end + 1 < words_.size() && is_number(words_.label(units.end + 1)) &&
                           !words_.units[units.end + 1].space_before;
      if (touches && is_separator(label_after()) && goes_on) return false;
      if (touches && (label_after() == Label::percent || is_number(label_after()))) return false;
    }
    return separators_agree();
  }

  [[nodiscard]] bool separators_agree() const {
    Label first = Label::none;
    for (std::uint32_t i = match_->units.begin + 1; i + 1 < match_->units.end; ++i) {
      const Label label = words_.label(i);
      if (!is_separator(label) || !is_number(words_.label(i - 1)) || !is_number(words_.label(i + 1)))
        continue;
      const bool is_range =
          rule_is("date.day_range") || rule_is("date.bare_day_range") || rule_is("date.month_range");
      if (is_range) continue;
      if (first == Label::none) first = label;
      if (label != first) return false;
      // "3.5 - 6" would be read as dates if any space were allowed before the sign.
      const bool spaced = words_.units[i].space_before || words_.units[i + 1].space_before;
      const bool has_head = match_->units.begin + 1 < i;
      if (spaced && !has_head) return false;
    }
    return true;
  }

  [[nodiscard]] bool read_value() {
    if (match_->rule->name.starts_with("date.lunar")) return read_lunar();
    if (part("day") != nullptr) return read_day();
    if (part("quarter") != nullptr) return read_quarter();
    if (part("count") != nullptr) return read_first_months();
    if (part("month") != nullptr) return read_month();
    if (part("away") != nullptr) return read_deictic();
    return read_year();
  }

  /// "3 tháng năm 2017": without a head, a number before "tháng năm" counts months.
  [[nodiscard]] bool is_duration() const {
    const Unit* month = part("month");
    return month->label == Label::year_head && is_number(words_.label(match_->units.begin));
  }

  [[nodiscard]] bool read_day() {
    if (is_duration()) return false;
    const std::int32_t day = number("day");
    const std::int32_t month = number("month");
    const std::int32_t year = part("year") != nullptr ? number("year") : number("shared_year");
    if (!is_day_of_year(month, day) || !is_cued_day(day)) return false;
    date_.value.day = static_cast<std::int8_t>(day);
    date_.value.month = static_cast<std::int8_t>(month);
    set_year(year);
    if (date_.value.year != 0 && !exists(date_.value)) return false;
    if (part("end_day") == nullptr) return true;
    if (number("end_day") <= day) return false;
    date_.end_value = date_.value;
    date_.end_value->day = static_cast<std::int8_t>(number("end_day"));
    return is_day_of_year(month, number("end_day"));
  }

  /// A bare day and month may be a ratio or a score; what follows tells.
  [[nodiscard]] bool is_cued_day(std::int32_t day) const {
    const bool is_bare = is_number(words_.label(match_->units.begin)) && part("year") == nullptr &&
                         part("hour") == nullptr && part("end_day") == nullptr;
    const Label after = label_after();
    const bool is_quantity =
        after == Label::measure || after == Label::recipient_noun || after == Label::percent;
    if (rule_is("date.national_day")) {
      return !is_quantity && unit_may_be(match_->units.begin, Label::national_day) &&
             label_before() != Label::quote;
    }
    if (!is_bare) return true;
    if (is_quantity) return false;
    const bool dotted = words_.label(match_->units.begin + 1) == Label::full_stop;
    if (rule_is("date.day_month_cued") && label_before() == Label::open_bracket) {
      return after == Label::close_bracket || after == Label::comma;
    }
    // "từ 1/3": a third of something, unless more of a date follows.
    const bool may_be_fraction = day < number("month") && number("month") <= 5 && !dotted;
    return !may_be_fraction || after == Label::to || after == Label::comma || after == Label::none ||
           after == Label::full_stop || after == Label::hyphen || after == Label::and_ ||
           rule_is("date.day_month_before_date") || rule_is("date.day_month_after_date");
  }

  void set_year(std::int32_t year) {
    const auto& published = reading_.memory.published;
    if (year >= 100) {
      date_.value.year = static_cast<std::int16_t>(year);
    } else if (part("year") != nullptr) {
      // Two figures: this century unless that lies ahead.
      const std::int32_t now = published ? published->year % 100 : 99;
      date_.value.year = static_cast<std::int16_t>(year + (year <= now + 1 ? 2000 : 1900));
    } else if (published) {
      date_.value.year = nearest_year(date_.value.month, date_.value.day, *published);
      date_.basis = DateBasis::published;
    }
  }

  [[nodiscard]] bool read_month() {
    const std::int32_t month = number("month");
    if (month < 1 || month > 12) return false;
    // "3 tháng 5 ngày", "5 tháng tù": a number before makes it a duration.
    const Label before = label_before();
    const bool has_edge = words_.label(match_->units.begin) == Label::edge;
    if (part("year") == nullptr && !has_edge && (is_number(before) || before == Label::number_word))
      return false;
    if (part("year") == nullptr && (label_after() == Label::measure || is_separator(label_after()))) {
      const bool runs_on = match_->units.end + 1 < words_.size() &&
                           is_number(words_.label(match_->units.end + 1)) &&
                           label_after() != Label::full_stop;
      if (runs_on || label_after() == Label::measure) return false;
    }
    date_.value.month = static_cast<std::int8_t>(month);
    set_year(number("year"));
    if (date_.value.year == 0) return false;
    if (part("end_month") == nullptr) return true;
    date_.end_value = date_.value;
    date_.end_value->month = static_cast<std::int8_t>(number("end_month"));
    return number("end_month") > month && number("end_month") <= 12;
  }

  /// The year that the text states, or names by "năm nay", or else that of publication.
  [[nodiscard]] bool read_stated_year() {
    if (part("year") != nullptr) {
      date_.value.year = static_cast<std::int16_t>(number("year"));
      return true;
    }
    const auto& published = reading_.memory.published;
    if (!published) return false;
    const Unit* relative = part("relative");
    date_.value.year =
        static_cast<std::int16_t>(published->year + (relative != nullptr ? relative->entry->value : 0));
    date_.basis = DateBasis::published;
    return true;
  }

  [[nodiscard]] bool read_quarter() {
    const std::int32_t quarter = number("quarter");
    if (quarter < 1 || quarter > 4) return false;
    date_.value.quarter = static_cast<std::int8_t>(quarter);
    return read_stated_year();
  }

  /// Six months are a half; other numbers are months from the first or to the last.
  [[nodiscard]] bool read_first_months() {
    const std::int32_t count = number("count");
    const std::int32_t edge = part("edge")->entry->value;
    if (count < 2 || count > 11 || edge == 0 || !read_stated_year()) return false;
    if (count == 6) {
      date_.value.half = edge == 1 ? 1 : 2;
      return true;
    }
    date_.end_value = date_.value;
    date_.value.month = static_cast<std::int8_t>(edge == 1 ? 1 : 13 - count);
    date_.end_value->month = static_cast<std::int8_t>(edge == 1 ? count : 12);
    return true;
  }

  [[nodiscard]] bool read_year() {
    if (part("relative") != nullptr) {
      const Label before = label_before();
      const bool counts = is_number(before) || before == Label::number_word ||
                          before == Label::vague_number || before == Label::plural;
      return !counts && read_stated_year();
    }
    if (rule_is("date.edge_of_year"))
      return words_.units[match_->units.begin].entry->value != 0 && read_stated_year();
    if (part("year") == nullptr) return false;
    if (rule_is("date.bare_year") && !is_a_year()) return false;
    if (label_before() == Label::plural && !rule_is("date.bare_year")) return false;
    date_.value.year = static_cast<std::int16_t>(number("year"));
    if (part("end_year") == nullptr) return true;
    date_.end_value = date_.value;
    date_.end_value->year = static_cast<std::int16_t>(number("end_year"));
    return number("end_year") > number("year");
  }

  /// Four figures alone are a year after a word that counts nothing, and in a list after a year.
  [[nodiscard]] bool is_a_year() const {
    const std::uint32_t at = match_->units.begin;
    const Label after = label_after();
    if (after == Label::measure || after == Label::recipient_noun || after == Label::percent ||
        after == Label::number_word || is_number(after)) {
      return false;
    }
    const bool touches_next = at + 1 < words_.size() && !words_.units[at + 1].space_before;
    if (touches_next && (after == Label::slash || after == Label::hyphen || after == Label::word))
      return false;
    if (at == 0) return false;
    const Label before = label_before();
    if (before == Label::open_bracket)
      return after == Label::close_bracket || after == Label::comma || after == Label::hyphen;
    // "những năm 1930" is a decade.
    if (before == Label::year_head) return false;
    if (before == Label::comma || before == Label::and_ || before == Label::hyphen || before == Label::to) {
      return follows_year(at - 1) || before == Label::to;
    }
    if (unit_may_be(at - 1, Label::quantity_cue)) return false;
    return is_word(before) && words_.units[at].space_before;
  }

  /// Whether the unit before `at` ends in a year: "năm 2013, 2014".
  [[nodiscard]] bool follows_year(std::uint32_t at) const {
    return at > 0 && words_.label(at - 1) == Label::year;
  }

  [[nodiscard]] bool read_deictic() {
    const Unit* away = part("away");
    const auto& published = reading_.memory.published;
    if (!published || published->day == 0) return false;
    PartialDate today = *published;
    today.hour = today.minute = -1;
    date_.value = days_after(today, away->entry->value);
    date_.basis = DateBasis::published;
    return true;
  }

  [[nodiscard]] bool read_lunar() {
    LunarDay lunar;
    const Unit* full_moon = part("full_moon");
    lunar.day = full_moon != nullptr ? full_moon->entry->value : number("day");
    if (full_moon != nullptr && lunar.day == 0) return false;
    const Unit* month = part("lunar_month");
    lunar.month = month != nullptr ? month->entry->value : number("month");
    if (lunar.month == 0) lunar.month = 1;
    // "29 Tết" is the end of the year before.
    const bool before_new_year = part("new_year") != nullptr && lunar.day > 22;
    if (before_new_year) lunar.month = 12;
    const auto& published = reading_.memory.published;
    if (!published || lunar.day < 1 || lunar.day > 30) return false;
    std::optional<PartialDate> best;
    for (const std::int32_t year :
         {published->year - 1, static_cast<std::int32_t>(published->year), published->year + 1}) {
      lunar.year = year;
      const auto candidate = gregorian(lunar);
      if (candidate && (!best || distance(*candidate) < distance(*best))) best = candidate;
    }
    if (!best) return false;
    date_.value = *best;
    date_.basis = DateBasis::published;
    return true;
  }

  [[nodiscard]] std::int32_t distance(const PartialDate& day) const {
    PartialDate published = *reading_.memory.published;
    if (published.month == 0) published.month = 7;
    if (published.day == 0) published.day = 1;
    return std::abs(days_between(published, day));
  }

  [[nodiscard]] bool read_clock() {
    if (part("hour") == nullptr) return true;
    std::int32_t hour = number("hour");
    const std::int32_t minute = number("minute");
    if (hour > 24 || minute > 59 || date_.value.day == 0) return false;
    const Unit* day_part = part("day_part");
    if (day_part != nullptr && hour < 12 && is_after_noon(part_of_day(day_part->entry->value))) hour += 12;
    date_.value.hour = static_cast<std::int8_t>(hour);
    date_.value.minute = static_cast<std::int8_t>(minute);
    return true;
  }

  void set_precision() {
    const PartialDate& value = date_.value;
    date_.precision = value.hour >= 0      ? DatePrecision::minute
                      : value.day != 0     ? DatePrecision::day
                      : value.month != 0   ? DatePrecision::month
                      : value.quarter != 0 ? DatePrecision::quarter
                      : value.half != 0    ? DatePrecision::half
                                           : DatePrecision::year;
  }

  Reading& reading_;
  const UnitString& words_;
  std::string_view text_;
  std::vector<Claim>& claims_;
  const Match* match_ = nullptr;
  Date date_;
};

}  // namespace

void find_dates(Reading& reading, const RuleSet& rules, const UnitString& words, std::vector<Claim>& claims) {
  Finder finder(reading, words, claims);
  reading.run(rules, words, [&](const Match& match) { return finder.accept(match); });
}

}  // namespace vanthu
