// SPDX-License-Identifier: Apache-2.0
#include "resolve/calendar.h"

#include <boost/test/unit_test.hpp>

namespace vanthu {
namespace {

std::string solar(std::int32_t year, std::int32_t month, std::int32_t day) {
  const auto date = gregorian({year, month, day});
  return date ? date->iso() : "no such day";
}

PartialDate date(std::string_view iso) { return PartialDate::parse(iso).value(); }

// Public holidays and printed pairs: first day of Tết, and others of the same years.
BOOST_AUTO_TEST_CASE(lunar_days_have_their_vietnamese_gregorian_day) {
  BOOST_TEST(solar(1990, 1, 1) == "1990-01-27");
  BOOST_TEST(solar(1996, 1, 1) == "1996-02-19");
  BOOST_TEST(solar(2007, 1, 1) == "2007-02-17");  // a day before China's
  BOOST_TEST(solar(2017, 1, 1) == "2017-01-28");
  BOOST_TEST(solar(2021, 1, 1) == "2021-02-12");
  BOOST_TEST(solar(2025, 1, 1) == "2025-01-29");
  BOOST_TEST(solar(2030, 1, 1) == "2030-02-02");  // a day before China's
  BOOST_TEST(solar(2050, 1, 1) == "2050-01-23");
  BOOST_TEST(solar(2024, 3, 10) == "2024-04-18");  // Giỗ Tổ
  BOOST_TEST(solar(2024, 8, 15) == "2024-09-17");  // Trung thu
}

BOOST_AUTO_TEST_CASE(months_after_a_leap_month_keep_their_name) {
  BOOST_TEST(solar(2017, 6, 1) == "2017-06-24");
  BOOST_TEST(solar(2017, 7, 1) == "2017-08-22");  // the sixth month came twice
  BOOST_TEST(solar(2023, 2, 1) == "2023-02-20");
  BOOST_TEST(solar(2023, 3, 1) == "2023-04-20");
}

BOOST_AUTO_TEST_CASE(a_day_that_a_month_does_not_have_is_no_day) {
  BOOST_TEST(days_of_lunar_month(2024, 12) == 29);
  BOOST_TEST(solar(2024, 12, 30) == "no such day");
  BOOST_TEST(solar(2023, 12, 30) == "2024-02-09");
}

BOOST_AUTO_TEST_CASE(a_day_without_a_year_belongs_to_the_nearest) {
  BOOST_TEST(nearest_year(12, 30, date("2017-01-03")) == 2016);
  BOOST_TEST(nearest_year(1, 2, date("2016-12-30")) == 2017);
  BOOST_TEST(nearest_year(6, 5, date("2017-06-05")) == 2017);
}

BOOST_AUTO_TEST_CASE(days_count_over_months_and_years) {
  BOOST_TEST(days_after(date("2017-03-01"), -1).iso() == "2017-02-28");
  BOOST_TEST(days_after(date("2016-12-31"), 1).iso() == "2017-01-01");
  BOOST_TEST(days_between(date("2017-02-28"), date("2017-03-01")) == 1);
}

}  // namespace
}  // namespace vanthu
