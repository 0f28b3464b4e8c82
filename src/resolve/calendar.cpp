// SPDX-License-Identifier: Apache-2.0
#include "resolve/calendar.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <vector>

#include "resolve/lunar_calendar.h"

namespace vanthu {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

/// The day that years and days are counted from, and where it was found.
struct Today {
  std::optional<PartialDate> date;
  DateBasis basis = DateBasis::published;
};

bool is_full(const PartialDate& date) { return date.year != 0 && date.month != 0 && date.day != 0; }

/// A day inside the stretch that the date names: the middle of a month or of a year.
sys_days day_inside(const PartialDate& date) {
  const int month = date.month != 0 ? date.month : 7;
  const int day = date.day != 0 ? date.day : 15;
  return std::chrono::year{date.year} / std::chrono::month{static_cast<unsigned>(month)} /
         std::chrono::day{static_cast<unsigned>(day)};
}

void set_day(PartialDate& date, sys_days day) {
  const year_month_day parts{day};
  date.year = static_cast<std::int16_t>(int{parts.year()});
  date.month = static_cast<std::int8_t>(unsigned{parts.month()});
  date.day = static_cast<std::int8_t>(unsigned{parts.day()});
}

bool exists(const PartialDate& date) {
  return date.day == 0 ||
         (std::chrono::year{date.year} / std::chrono::month{static_cast<unsigned>(date.month)} /
          std::chrono::day{static_cast<unsigned>(date.day)})
             .ok();
}

int weekday_of(const PartialDate& date) {
  return static_cast<int>(std::chrono::weekday{day_inside(date)}.iso_encoding());
}

/// The year in which `written` comes nearest to `today`; a weekday that is named beside it must fit
/// where one of the years near by makes it fit.
std::int16_t nearest_year(const PartialDate& written, int weekday, const PartialDate& today) {
  const sys_days anchor = day_inside(today);
  std::int16_t best = 0;
  long best_distance = 0;
  for (int shift = -3; shift <= 3; ++shift) {
    PartialDate candidate = written;
    candidate.year = static_cast<std::int16_t>(today.year + shift);
    if (!exists(candidate)) continue;
    long distance = std::labs((day_inside(candidate) - anchor).count());
    constexpr long out_of_reach = 10000;
    if (weekday != 0 && candidate.day != 0 && weekday_of(candidate) != weekday) distance += out_of_reach;
    if (best == 0 || distance < best_distance) {
      best = candidate.year;
      best_distance = distance;
    }
  }
  return best;
}

/// The nearest year, or the one beside it where the text says that the day is to come or gone by.
std::int16_t year_said(const DateMention& mention, const PartialDate& today) {
  PartialDate date = mention.written;
  date.year = nearest_year(date, mention.weekday, today);
  if (mention.direction == 0 || mention.weekday != 0 || date.month == today.month) return date.year;
  // A day to come that is less than a season past is a slip of the pen, and the other way round.
  constexpr long season = 90;
  const long near = date.day == 0 ? 0 : season;
  const long ahead = (day_inside(date) - day_inside(today)).count();
  if (mention.direction > 0 && ahead < -near) return static_cast<std::int16_t>(date.year + 1);
  if (mention.direction < 0 && ahead > near) return static_cast<std::int16_t>(date.year - 1);
  return date.year;
}

/// A lunar day, or the first and last day of a lunar month, of the year nearest to today.
bool set_lunar(DateMention& mention, const PartialDate& today) {
  const PartialDate& written = mention.written;
  const sys_days anchor = day_inside(today);
  std::optional<sys_days> best;
  int best_year = 0;
  for (int shift = -61; shift <= 61; ++shift) {
    LunarDate lunar{today.year + shift, written.month, written.day != 0 ? written.day : 1};
    if (mention.cycle_year != 0 ? place_in_cycle(lunar.year) != mention.cycle_year : std::abs(shift) > 1)
      continue;
    // A month that ends on the 29th is left early: its thirtieth is its last day.
    if (lunar.day == 30) lunar.day = lunar_month_length(lunar.year, lunar.month);
    const auto day = to_gregorian(lunar);
    if (!day || (best && std::abs((*day - anchor).count()) >= std::abs((*best - anchor).count()))) continue;
    best = day;
    best_year = lunar.year;
  }
  if (!best) return false;
  set_day(mention.date.value, *best);
  if (written.day == 0) {
    mention.date.end_value.emplace();
    set_day(*mention.date.end_value, *best + days(lunar_month_length(best_year, written.month) - 1));
  } else if (mention.written_end) {
    const auto end = to_gregorian({best_year, mention.written_end->month, mention.written_end->day});
    if (!end) return false;
    mention.date.end_value.emplace();
    set_day(*mention.date.end_value, *end);
  }
  return true;
}

void set_years(DateMention& mention, std::int16_t year) {
  mention.date.value.year = year;
  if (!mention.date.end_value) return;
  PartialDate& end = *mention.date.end_value;
  end.year = year;
  // "30/12 đến 2/1": a range that would run backwards crosses the new year.
  const bool backwards = mention.written.month != 0 && end.month != 0 && end.month < mention.written.month;
  if (backwards && year != 0) ++end.year;
}

/// The month that is `shift` months from that of `today`, where that is known.
void set_month(PartialDate& date, const PartialDate& today, int shift) {
  if (today.month == 0) return;
  constexpr int months_of_year = 12;
  const int months = today.year * months_of_year + today.month - 1 + shift;
  date.year = static_cast<std::int16_t>(months / months_of_year);
  date.month = static_cast<std::int8_t>(months % months_of_year + 1);
}

void complete(DateMention& mention, const Today& today) {
  mention.date.value = mention.written;
  mention.date.end_value = mention.written_end;
  mention.date.basis = DateBasis::explicit_;
  if (mention.reference == DateReference::none) return;
  if (!today.date) {
    // What is left of "--08-19" still says something, a lunar day without its year does not.
    if (mention.reference == DateReference::lunar) mention.date.value = {};
    return;
  }
  mention.date.basis = today.basis;
  switch (mention.reference) {
    case DateReference::none:
    case DateReference::every_year:
      return;
    case DateReference::year:
      set_years(mention, year_said(mention, *today.date));
      return;
    case DateReference::this_year:
    case DateReference::whole_year:
      set_years(mention, static_cast<std::int16_t>(today.date->year + mention.shift));
      return;
    case DateReference::this_month:
      set_month(mention.date.value, *today.date, mention.shift);
      return;
    case DateReference::today:
      if (!is_full(*today.date)) {
        mention.date.value.year = today.date->year;
        mention.date.value.month = today.date->month;
        return;
      }
      set_day(mention.date.value, day_inside(*today.date) + days(mention.shift));
      return;
    case DateReference::lunar:
      if (!set_lunar(mention, *today.date)) mention.date.value = {};
      return;
  }
}

/// "ngày 24 tháng 5 năm Mậu Tý (3/7/1888)": the full date right after a lunar one says which of the years of
/// that name is meant.
void use_solar_neighbours(std::span<DateMention> dates) {
  constexpr std::uint32_t gap_at_most = 24;  // bytes of " (tức ngày "
  for (std::size_t i = 0; i + 1 < dates.size(); ++i) {
    DateMention& lunar = dates[i];
    const DateMention& solar = dates[i + 1];
    if (lunar.reference != DateReference::lunar || lunar.cycle_year == 0) continue;
    if (solar.reference != DateReference::none || !is_full(solar.written)) continue;
    if (solar.date.mention.span.begin > lunar.date.mention.span.end + gap_at_most) continue;
    complete(lunar, {solar.written, DateBasis::context});
  }
}

/// "28/6 đến 1/7/1996": what the last member of a range or list says counts for those before it.
void share_years(std::span<DateMention> dates) {
  for (std::size_t i = dates.size(); i-- > 1;) {
    const DateMention& next = dates[i];
    DateMention& mention = dates[i - 1];
    constexpr std::uint32_t joint_at_most = 16;  // bytes of " đến hết ngày "
    const bool near = next.date.mention.span.begin <= mention.date.mention.span.end + joint_at_most;
    // "tháng 12, chiều nay", "ngày 6/2, tức mùng 10 tháng Giêng": a day that says no year has none to share.
    const bool says_year = next.reference != DateReference::today && next.reference != DateReference::lunar;
    if (!near || mention.reference != DateReference::year || !mention.shares_next || !says_year) continue;
    if (next.reference == DateReference::every_year) {
      mention.reference = DateReference::every_year;
      set_years(mention, 0);
    }
    if (next.date.value.year == 0) continue;
    // "tháng 5 và 6 tháng đầu năm 2013" tells of one year, "1/6, sáng 30/5" looks back.
    constexpr std::uint32_t comma = 2;  // bytes of ", "
    constexpr int half_a_year = 6;      // months
    const bool in_list = next.date.mention.span.begin <= mention.date.mention.span.end + comma;
    const int back = mention.written.month - next.written.month;
    const bool over_new_year = !next.written_end && back > (in_list ? half_a_year : 0);
    set_years(mention, static_cast<std::int16_t>(next.date.value.year - (over_new_year ? 1 : 0)));
    mention.date.basis = next.date.basis == DateBasis::explicit_ ? DateBasis::context : next.date.basis;
  }
}

/// "Đến tháng 11/2023, … kể từ ngày 13/11": the month that the sentence names says the year.
void take_years_of_months(std::span<DateMention> dates) {
  for (std::size_t i = 1; i < dates.size(); ++i) {
    DateMention& mention = dates[i];
    if (mention.reference != DateReference::year || mention.written.day == 0) continue;
    for (const DateMention& month : dates.first(i)) {
      const PartialDate& written = month.written;
      if (month.reference != DateReference::none || written.day != 0 || written.year == 0) continue;
      if (month.written_end || written.month != mention.written.month) continue;
      set_years(mention, written.year);
      mention.date.basis = DateBasis::context;
    }
  }
}

/// "Năm 2015, quận có 54 vụ, tăng 8 vụ so với năm trước": 2014, whenever that was written.
void count_from_named_years(std::span<DateMention> dates, const Today& today) {
  std::int16_t named = 0;  // the latest so far, but those that something is compared with
  for (DateMention& mention : dates) {
    if (mention.before_named && named != 0) {
      set_years(mention, static_cast<std::int16_t>(named - 1));
      mention.date.basis = DateBasis::context;
    } else if (!mention.compared && !mention.before_named) {
      const std::int16_t year = mention.date.value.year;
      const bool is_to_come = today.date && year > today.date->year;
      if (!is_to_come) named = std::max(named, year);
    }
  }
}

void complete_all(std::span<DateMention> dates, const Today& today) {
  for (DateMention& mention : dates) complete(mention, today);
  count_from_named_years(dates, today);
  take_years_of_months(dates);
  share_years(dates);
  use_solar_neighbours(dates);
}

/// Whether a word for today is followed by its day: "hôm qua (1-6)".
bool stands_beside(const DateMention& mention, const DateMention& next) {
  constexpr std::uint32_t gap = 2;  // " (" or ", "
  return mention.states_today && next.written.day != 0 &&
         next.date.mention.span.begin == mention.date.mention.span.end + gap;
}

/// "Sáng nay (13/5)", "hôm nay 1/7": the day that stands right beside a word for today.
std::optional<PartialDate> stated_today(std::span<const DateMention> dates, const Today& published) {
  for (std::size_t i = 0; i < dates.size(); ++i) {
    const DateMention& mention = dates[i];
    if (!mention.states_today) continue;
    const DateMention* stated = &mention;
    if (mention.reference == DateReference::today) {
      if (i + 1 == dates.size() || !stands_beside(mention, dates[i + 1])) continue;
      stated = &dates[i + 1];
    }
    PartialDate day = stated->date.value;
    if (!is_full(day)) continue;
    set_day(day, day_inside(day) - days(mention.shift));
    constexpr long at_most = 7;
    const bool believable = !published.date || !is_full(*published.date) ||
                            std::labs((day_inside(day) - day_inside(*published.date)).count()) <= at_most;
    if (believable) return day;
  }
  return std::nullopt;
}

/// What a page says of when it was made: a full date with a time of day, or else after the place where it
/// was signed.
std::optional<PartialDate> date_line(std::span<const DateMention> dates) {
  const DateMention* signed_at = nullptr;
  for (const DateMention& mention : dates) {
    if (mention.reference != DateReference::none || !is_full(mention.written)) continue;
    if (mention.written.minute >= 0) return mention.written;
    if (mention.after_place) signed_at = &mention;
  }
  return signed_at == nullptr ? std::nullopt : std::optional(signed_at->written);
}

/// Where nothing tells which day today is, a day that the text names with its year elsewhere has that year.
void take_years_of_same_days(std::span<DateMention> dates) {
  std::array<std::array<std::int16_t, 32>, 13> years{};  // by month and day: the first that is stated
  const auto year_of_day = [&](const PartialDate& date) -> std::int16_t& {
    return years.at(static_cast<unsigned char>(date.month)).at(static_cast<unsigned char>(date.day));
  };
  for (const DateMention& other : dates) {
    if (other.reference != DateReference::none || other.written.year == 0) continue;
    std::int16_t& year = year_of_day(other.written);
    if (year == 0) year = other.written.year;
  }
  for (DateMention& mention : dates) {
    const PartialDate& written = mention.written;
    if (mention.reference != DateReference::year || mention.date.value.year != 0 || written.day == 0)
      continue;
    const std::int16_t year = year_of_day(written);
    if (year == 0) continue;
    set_years(mention, year);
    mention.date.basis = DateBasis::context;
  }
}

/// The latest month that the text names with its year, where that is the year of the article too: a day
/// without its year is near a day of that year, and no year soon after it is told of.
std::optional<PartialDate> month_of_article(std::span<const DateMention> dates) {
  constexpr long near = 20;      // days
  constexpr int soon_after = 3;  // years; plans reach farther: "đến năm 2030"
  PartialDate latest;
  for (const DateMention& mention : dates) {
    const PartialDate& written = mention.written;
    if (mention.reference == DateReference::none && written.year != 0 && written.month != 0 &&
        (latest.year == 0 || day_inside(written) > day_inside(latest)))
      latest = written;
  }
  if (latest.year == 0) return std::nullopt;
  bool is_near = false;
  for (const DateMention& mention : dates) {
    const PartialDate& written = mention.written;
    const bool states_year = mention.reference == DateReference::none && written.month == 0;
    if (states_year && written.year > latest.year && written.year <= latest.year + soon_after)
      return std::nullopt;
    if (mention.reference != DateReference::year || written.day == 0) continue;
    PartialDate day = written;
    day.year = latest.year;
    is_near = is_near || std::ranges::any_of(dates, [&](const DateMention& other) {
                return other.reference == DateReference::none && other.written.year == latest.year &&
                       other.written.day != 0 &&
                       std::labs((day_inside(day) - day_inside(other.written)).count()) <= near;
              });
  }
  return is_near ? std::optional(latest) : std::nullopt;
}

/// Gives the days and years that the article leaves open the year that it is of.
void take_year_of_article(std::span<DateMention> dates) {
  const auto month = month_of_article(dates);
  if (!month) return;
  for (DateMention& mention : dates) {
    if (mention.date.value.year != 0) continue;
    const bool lacks_year = mention.reference == DateReference::year ||
                            mention.reference == DateReference::this_year ||
                            mention.reference == DateReference::whole_year;
    if (lacks_year) complete(mention, {month, DateBasis::context});
  }
}

/// "hôm qua (1-6)": of the day that it states, in a page of several articles too.
void take_days_beside(std::span<DateMention> dates) {
  for (std::size_t i = 0; i + 1 < dates.size(); ++i) {
    DateMention& mention = dates[i];
    const DateMention& next = dates[i + 1];
    if (mention.reference != DateReference::today || !stands_beside(mention, next)) continue;
    PartialDate day = next.date.value;
    day.hour = mention.date.value.hour;
    day.minute = mention.date.value.minute;
    if (mention.date.value == day) continue;
    mention.date.value = day;
    mention.date.basis = DateBasis::context;
  }
}

template <class Use>
void for_each_sentence(std::span<DateMention> dates, Use use) {
  for (std::size_t begin = 0; begin < dates.size();) {
    std::size_t end = begin + 1;
    while (end < dates.size() && dates[end].sentence == dates[begin].sentence) ++end;
    use(dates.subspan(begin, end - begin));
    begin = end;
  }
}

Today published_day(const ArticleMemory& memory) { return {memory.published, DateBasis::published}; }

void settle(std::span<DateMention> dates, const ArticleMemory& memory) {
  Today today = published_day(memory);
  if (!today.date) today = {date_line(dates), DateBasis::context};
  for_each_sentence(dates, [&](std::span<DateMention> sentence) { complete_all(sentence, today); });
  if (!today.date) {
    take_years_of_same_days(dates);
    take_year_of_article(dates);
    for_each_sentence(dates, share_years);
  }
  const auto stated = stated_today(dates, today);
  if (stated && stated != today.date) {
    for_each_sentence(dates, [&](std::span<DateMention> sentence) {
      complete_all(sentence, {stated, DateBasis::context});
    });
  }
  take_days_beside(dates);
}

/// "quý II" or "năm nay" in an article of no known day.
bool says_nothing(const PartialDate& value) { return value.year == 0 && value.month == 0; }

}  // namespace

void complete_dates(std::span<DateMention> dates, const ArticleMemory& memory) {
  complete_all(dates, published_day(memory));
}

void settle_dates(std::vector<DateMention>& mentions, const ArticleMemory& memory) {
  settle(mentions, memory);
  std::erase_if(mentions, [](const DateMention& mention) { return says_nothing(mention.date.value); });
}

}  // namespace vanthu
