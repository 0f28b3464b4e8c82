// SPDX-License-Identifier: Apache-2.0
//
// New moons and the sun's longitude by the formulas of Jean Meeus, Astronomical Algorithms (1991),
// as Hồ Ngọc Đức applies them to the Vietnamese calendar: months begin on the day of the new moon in
// Hà Nội (UTC+7), and the month of the winter solstice is the eleventh.
#include "resolve/lunar_calendar.h"

#include <cmath>
#include <numbers>

namespace vanthu {
namespace {

constexpr double hours_from_utc = 7;
constexpr double mean_month = 29.530588853;
constexpr double first_new_moon = 2415021.076998695;  // of 1900, as a Julian date
constexpr int julian_day_of_1970 = 2440588;

double sine(double degrees) { return std::sin(degrees * std::numbers::pi / 180); }

int whole(double value) { return static_cast<int>(std::floor(value)); }

/// Julian day number, in Hà Nội, of the new moon number `k` since 1900.
int new_moon_day(int k) {
  const double t = k / 1236.85;  // Julian centuries since 1900
  const double t2 = t * t;
  const double t3 = t2 * t;
  const double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3 +
                      0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
  const double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
  const double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
  const double latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
  const double correction = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun) -
                            0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon) +
                            0.0104 * sine(2 * latitude) - 0.0051 * sine(sun + moon) -
                            0.0074 * sine(sun - moon) + 0.0004 * sine(2 * latitude + sun) -
                            0.0004 * sine(2 * latitude - sun) - 0.0006 * sine(2 * latitude + moon) +
                            0.0010 * sine(2 * latitude - moon) + 0.0005 * sine(2 * moon + sun);
  const double slowing = t < -11
                             ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
                             : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return whole(mean + correction - slowing + 0.5 + hours_from_utc / 24);
}

/// Which twelfth of its path the sun is in at the beginning of a day in Hà Nội: 9 from the winter
/// solstice on.
int sun_sector(int julian_day) {
  const double t = (julian_day - 2451545.5 - hours_from_utc / 24) / 36525;  // Julian centuries since 2000
  const double t2 = t * t;
  const double mean_anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
  const double mean_longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const double center = (1.914600 - 0.004817 * t - 0.000014 * t2) * sine(mean_anomaly) +
                        (0.019993 - 0.000101 * t) * sine(2 * mean_anomaly) +
                        0.000290 * sine(3 * mean_anomaly);
  const double longitude = mean_longitude + center;
  return whole((longitude - 360 * std::floor(longitude / 360)) / 30);
}

int julian_day(int year, unsigned month, unsigned day) {
  const std::chrono::sys_days date =
      std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
  return julian_day_of_1970 + static_cast<int>(date.time_since_epoch().count());
}

/// Number of the new moon that begins the eleventh month in the Gregorian year `year`.
int eleventh_month(int year) {
  const int k = whole((julian_day(year, 12, 31) - first_new_moon) / mean_month + 0.5);
  int moon = k;
  while (new_moon_day(moon) > julian_day(year, 12, 31)) --moon;
  return sun_sector(new_moon_day(moon)) >= 9 ? moon - 1 : moon;
}

/// How many months after the eleventh the leap month comes; 0 where the thirteen-month stretch from
/// there has none. It is the first month in which the sun enters no new twelfth.
int leap_offset(int eleventh, int next_eleventh) {
  if (next_eleventh - eleventh < 13) return 0;
  int offset = 1;
  while (sun_sector(new_moon_day(eleventh + offset)) != sun_sector(new_moon_day(eleventh + offset + 1)))
    ++offset;
  return offset;
}

/// Number of the new moon that begins a month of the lunar year.
int month_moon(int year, int month) {
  const int eleventh = eleventh_month(month < 11 ? year - 1 : year);
  const int next = eleventh_month(month < 11 ? year : year + 1);
  const int offset = (month + 1) % 12;  // the eleventh month is 0, the first is 2
  const int leap = leap_offset(eleventh, next);
  return eleventh + offset + (leap != 0 && offset >= leap ? 1 : 0);
}

}  // namespace

int lunar_month_length(int year, int month) {
  const int moon = month_moon(year, month);
  return new_moon_day(moon + 1) - new_moon_day(moon);
}

std::optional<std::chrono::sys_days> to_gregorian(const LunarDate& date) {
  if (date.month < 1 || date.month > 12 || date.day < 1) return std::nullopt;
  const int moon = month_moon(date.year, date.month);
  const int first = new_moon_day(moon);
  if (date.day > new_moon_day(moon + 1) - first) return std::nullopt;
  return std::chrono::sys_days(std::chrono::days(first + date.day - 1 - julian_day_of_1970));
}

int place_in_cycle(int lunar_year) { return ((lunar_year - 1984) % 60 + 60) % 60 + 1; }

}  // namespace vanthu
