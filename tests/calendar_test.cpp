// SPDX-License-Identifier: Apache-2.0
#include "resolve/calendar.h"

#include <boost/test/unit_test.hpp>

#include "resolve/lunar_calendar.h"

namespace vanthu {
namespace {

std::string solar(int year, int month, int day) {
  const auto found = to_gregorian({year, month, day});
  if (!found) return "no such day";
  const std::chrono::year_month_day date{*found};
  PartialDate partial;
  partial.year = static_cast<std::int16_t>(int{date.year()});
  partial.month = static_cast<std::int8_t>(unsigned{date.month()});
  partial.day = static_cast<std::int8_t>(unsigned{date.day()});
  return partial.iso();
}

PartialDate date(std::string_view iso) { return PartialDate::parse(iso).value(); }

/// A day and month without a year, in an article of `published`.
std::string completed(std::string_view written, std::string_view published, int weekday = 0) {
  DateMention mention;
  mention.written = date(written);
  mention.reference = DateReference::year;
  mention.weekday = static_cast<std::int8_t>(weekday);
  ArticleMemory memory;
  if (!published.empty()) memory.published = date(published);
  complete_dates(std::span(&mention, 1), memory);
  return mention.date.value.iso();
}

std::string days_from_today(int shift, std::string_view published) {
  DateMention mention;
  mention.reference = DateReference::today;
  mention.shift = static_cast<std::int8_t>(shift);
  ArticleMemory memory;
  memory.published = date(published);
  complete_dates(std::span(&mention, 1), memory);
  return mention.date.value.iso();
}

// Public holidays and printed pairs: first day of Tết, and others of the same years.
BOOST_AUTO_TEST_CASE(lunar_days_have_their_vietnamese_gregorian_day) {
  BOOST_TEST(solar(1990, 1, 1) == "1990-01-27");
  BOOST_TEST(solar(1996, 1, 1) == "1996-02-19");
  BOOST_TEST(solar(2007, 1, 1) == "2007-02-17");  // a day before China's
  BOOST_TEST(solar(2017, 1, 1) == "2017-01-28");
  BOOST_TEST(solar(2021, 1, 1) == "2021-02-12");
  BOOST_TEST(solar(2025, 1, 6) == "2025-02-03");
  BOOST_TEST(solar(2030, 1, 1) == "2030-02-02");  // a day before China's
  BOOST_TEST(solar(2050, 1, 1) == "2050-01-23");
  BOOST_TEST(solar(2024, 3, 10) == "2024-04-18");  // Giỗ Tổ
  BOOST_TEST(solar(2021, 8, 15) == "2021-09-21");  // Trung thu
}

BOOST_AUTO_TEST_CASE(months_after_a_leap_month_keep_their_name) {
  BOOST_TEST(solar(2017, 6, 1) == "2017-06-24");
  BOOST_TEST(solar(2017, 7, 1) == "2017-08-22");  // the sixth month came twice
  BOOST_TEST(solar(2025, 7, 10) == "2025-09-01");
  BOOST_TEST(solar(2033, 12, 1) == "2034-01-20");  // the eleventh came twice
}

BOOST_AUTO_TEST_CASE(a_day_that_a_month_does_not_have_is_no_day) {
  BOOST_TEST(lunar_month_length(2024, 12) == 29);
  BOOST_TEST(solar(2024, 12, 30) == "no such day");
  BOOST_TEST(solar(2023, 12, 30) == "2024-02-09");
}

BOOST_AUTO_TEST_CASE(a_lunar_year_has_its_place_in_the_cycle_of_sixty) {
  BOOST_TEST(place_in_cycle(1984) == 1);
  BOOST_TEST(place_in_cycle(2017) == 34);
  BOOST_TEST(place_in_cycle(1945) == 22);
}

BOOST_AUTO_TEST_CASE(a_day_without_a_year_belongs_to_the_nearest) {
  BOOST_TEST(completed("--12-30", "2017-01-03") == "2016-12-30");
  BOOST_TEST(completed("--01-02", "2016-12-30") == "2017-01-02");
  BOOST_TEST(completed("--06-05", "2017-06-05") == "2017-06-05");
  BOOST_TEST(completed("--08-19", "") == "--08-19");
}

BOOST_AUTO_TEST_CASE(a_weekday_beside_it_settles_the_year_of_a_day) {
  constexpr int saturday = 6;
  BOOST_TEST(completed("--04-27", "2025-01-12", saturday) == "2024-04-27");
}

BOOST_AUTO_TEST_CASE(days_from_today_cross_months_and_years) {
  BOOST_TEST(days_from_today(-1, "2017-03-01") == "2017-02-28");
  BOOST_TEST(days_from_today(1, "2016-12-31") == "2017-01-01");
}

}  // namespace
}  // namespace vanthu
