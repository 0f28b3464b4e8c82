// SPDX-License-Identifier: Apache-2.0
#include "resolve/calendar.h"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace vanthu {
namespace {

using std::chrono::sys_days;

std::chrono::year_month_day chrono_day(const PartialDate& day) {
  return std::chrono::year(day.year) / std::chrono::month(static_cast<unsigned>(day.month)) /
         std::chrono::day(static_cast<unsigned>(day.day));
}

PartialDate partial_date(sys_days days) {
  const std::chrono::year_month_day day(days);
  PartialDate date;
  date.year = static_cast<std::int16_t>(static_cast<int>(day.year()));
  date.month = static_cast<std::int8_t>(static_cast<unsigned>(day.month()));
  date.day = static_cast<std::int8_t>(static_cast<unsigned>(day.day()));
  return date;
}

// The lunar calendar
//
// Months begin on the day of the new moon; the month with the winter solstice is the 11th; of thirteen
// months between two solstices the first one without a major solar term is a leap month. The series
// for new moon and sun are those of Jean Meeus, "Astronomical Algorithms" (1998), as Hồ Ngọc Đức
// applied them to the Vietnamese calendar; days are Julian day numbers, counted at UTC+7.

constexpr double time_zone = 7.0 / 24.0;
constexpr double synodic_month = 29.530588853;
constexpr double first_new_moon = 2415021.076998695;  ///< number 0, on 1 January 1900

double sine(double degrees) { return std::sin(degrees * std::numbers::pi / 180.0); }

/// The day number of new moon number k.
std::int64_t new_moon_day(std::int64_t k) {
  const double number = static_cast<double>(k);
  const double t = number / 1236.85;  // Julian centuries
  const double t2 = t * t;
  const double t3 = t2 * t;
  const double mean = 2415020.75933 + 29.53058868 * number + 0.0001178 * t2 - 0.000000155 * t3 +
                      0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
  const double sun = 359.2242 + 29.10535608 * number - 0.0000333 * t2 - 0.00000347 * t3;
  const double moon = 306.0253 + 385.81691806 * number + 0.0107306 * t2 + 0.00001236 * t3;
  const double node = 21.2964 + 390.67050646 * number - 0.0016528 * t2 - 0.00000239 * t3;
  const double correction = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun) -
                            0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon) +
                            0.0104 * sine(2 * node) - 0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon) +
                            0.0004 * sine(2 * node + sun) - 0.0004 * sine(2 * node - sun) -
                            0.0006 * sine(2 * node + moon) + 0.0010 * sine(2 * node - moon) +
                            0.0005 * sine(2 * moon + sun);
  const double delta_t = t < -11
                             ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
                             : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return static_cast<std::int64_t>(std::floor(mean + correction - delta_t + 0.5 + time_zone));
}

/// Which twelfth of its way the sun has reached at midnight of a day; 9 begins at the winter solstice.
int sun_twelfth(std::int64_t day) {
  const double t = (static_cast<double>(day) - 2451545.5 - time_zone) / 36525;
  const double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t;
  const double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
  const double centre = (1.914600 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) +
                        (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000290 * sine(3 * anomaly);
  const double longitude = mean + centre;
  return static_cast<int>((longitude - 360.0 * std::floor(longitude / 360.0)) / 30.0);
}

constexpr std::int64_t julian_day_of_epoch = 2440588;  ///< 1 January 1970

std::int64_t julian_day(const PartialDate& day) {
  return sys_days(chrono_day(day)).time_since_epoch().count() + julian_day_of_epoch;
}

std::int64_t moon_number_before(std::int64_t day) {
  return static_cast<std::int64_t>(std::floor((static_cast<double>(day) - first_new_moon) / synodic_month));
}

/// The number of the new moon that begins the 11th month of a Gregorian year.
std::int64_t moon_of_month_eleven(std::int32_t year) {
  PartialDate end_of_year;
  end_of_year.year = static_cast<std::int16_t>(year);
  end_of_year.month = 12;
  end_of_year.day = 31;
  const std::int64_t k = moon_number_before(julian_day(end_of_year));
  return sun_twelfth(new_moon_day(k)) >= 9 ? k - 1 : k;
}

/// How many months after the 11th the leap month stands.
std::int64_t leap_offset(std::int64_t moon_eleven) {
  std::int64_t i = 1;
  int before = -1;
  int twelfth = sun_twelfth(new_moon_day(moon_eleven + i));
  do {
    before = twelfth;
    ++i;
    twelfth = sun_twelfth(new_moon_day(moon_eleven + i));
  } while (twelfth != before && i < 14);
  return i - 1;
}

/// The number of the new moon that begins a lunar month.
std::int64_t moon_of_month(std::int32_t year, std::int32_t month) {
  const std::int32_t from_year = month < 11 ? year - 1 : year;
  const std::int64_t first = moon_of_month_eleven(from_year);
  const std::int64_t next = moon_of_month_eleven(from_year + 1);
  std::int64_t offset = month < 11 ? month + 1 : month - 11;
  if (next - first > 12 && offset >= leap_offset(first)) ++offset;
  return first + offset;
}

}  // namespace

bool is_day_of_year(std::int32_t month, std::int32_t day) {
  static constexpr std::int32_t days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

bool exists(const PartialDate& day) { return chrono_day(day).ok(); }

PartialDate days_after(const PartialDate& day, std::int32_t days) {
  return partial_date(sys_days(chrono_day(day)) + std::chrono::days(days));
}

std::int32_t days_between(const PartialDate& from, const PartialDate& to) {
  return static_cast<std::int32_t>((sys_days(chrono_day(to)) - sys_days(chrono_day(from))).count());
}

std::int16_t nearest_year(std::int32_t month, std::int32_t day, const PartialDate& published) {
  PartialDate candidate;
  candidate.month = static_cast<std::int8_t>(month);
  candidate.day = static_cast<std::int8_t>(day == 0 ? 15 : day);
  PartialDate anchor = published;
  if (anchor.month == 0) anchor.month = 7;
  if (anchor.day == 0) anchor.day = 1;
  std::int16_t best = published.year;
  std::int32_t best_distance = 1'000'000;
  for (const int year : {int{published.year}, published.year - 1, published.year + 1}) {
    candidate.year = static_cast<std::int16_t>(year);
    if (!exists(candidate)) continue;
    const std::int32_t distance = std::abs(days_between(anchor, candidate));
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate.year;
    }
  }
  return best;
}

std::optional<PartialDate> gregorian(const LunarDay& lunar) {
  if (lunar.month < 1 || lunar.month > 12 || lunar.day < 1) return std::nullopt;
  if (lunar.day > days_of_lunar_month(lunar.year, lunar.month)) return std::nullopt;
  const std::int64_t day = new_moon_day(moon_of_month(lunar.year, lunar.month)) + lunar.day - 1;
  return partial_date(sys_days(std::chrono::days(day - julian_day_of_epoch)));
}

std::int32_t days_of_lunar_month(std::int32_t year, std::int32_t month) {
  const std::int64_t moon = moon_of_month(year, month);
  return static_cast<std::int32_t>(new_moon_day(moon + 1) - new_moon_day(moon));
}

}  // namespace vanthu
