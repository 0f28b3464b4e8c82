// SPDX-License-Identifier: Apache-2.0
#include "vanthu/record.h"

#include <boost/test/unit_test.hpp>

#include "vanthu/result.h"

namespace vanthu {
namespace {

std::string reread(std::string_view text) {
  const auto date = PartialDate::parse(text);
  return date ? date->iso() : "nothing";
}

BOOST_AUTO_TEST_CASE(a_date_is_read_and_written_the_same) {
  for (const char* text :
       {"2021-08-19T12:30", "2021-08-19T00:00", "2021-08-19T24:00", "2021-08-19", "2021-08", "2021",
        "--08-19", "--08", "2020-Q3", "2021-H1", "2020-02-29", "--02-29", "0938-01-01"}) {
    BOOST_TEST(reread(text) == text);
  }
}

BOOST_AUTO_TEST_CASE(parts_that_are_not_known_stay_open) {
  const PartialDate month = PartialDate::parse("2021-08").value();
  BOOST_TEST(month.year == 2021);
  BOOST_TEST(month.month == 8);
  BOOST_TEST(month.day == 0);
  BOOST_TEST(month.hour == -1);
  BOOST_TEST(PartialDate::parse("--08-19")->year == 0);
  BOOST_TEST(PartialDate::parse("2020-Q3")->month == 0);
}

BOOST_AUTO_TEST_CASE(seconds_and_zones_of_a_date_are_dropped) {
  for (const char* text : {"2021-08-19T12:30:45", "2021-08-19T12:30:45.123Z", "2021-08-19T12:30Z",
                           "2021-08-19T12:30+07:00", "2021-08-19T12:30:45+0700", "2021-08-19T12:30:00-05"}) {
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(reread(text) == "2021-08-19T12:30"); }
  }
}

BOOST_AUTO_TEST_CASE(days_that_do_not_exist_are_no_dates) {
  for (const char* text : {"2021-13-01", "2021-00-10", "2021-04-31", "2021-02-29", "1900-02-29", "2021-08-00",
                           "2021-08-19T25:00", "2021-08-19T24:30", "2021-08-19T12:60", "2020-Q5", "2020-Q0",
                           "2021-H3", "0000", "--13-01"}) {
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(reread(text) == "nothing"); }
  }
}

BOOST_AUTO_TEST_CASE(other_forms_are_no_dates) {
  for (const char* text : {"", "-", "--", "19/8/2021", "2021-8-19", "21-08-19", "2021-08-19 12:30",
                           "2021-08-19T12", "2021-08-19T", "2021-08-", "2021-", "2021-08-19x",
                           "2021-08-19T12:30x", " 2021", "2021-Q33", "2021-08-19T12:30+7", "năm 2021"}) {
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(reread(text) == "nothing"); }
  }
}

BOOST_AUTO_TEST_CASE(an_error_is_described_with_its_place_in_front) {
  const auto described = [](std::string file, std::uint64_t line) {
    return Error{ErrorCode::malformed_lexicon, "label ROLL is not known", std::move(file), line, 0}
        .describe();
  };
  BOOST_TEST(described("roles.tsv", 117) == "roles.tsv:117: label ROLL is not known");
  BOOST_TEST(described("roles.tsv", 0) == "roles.tsv: label ROLL is not known");
  BOOST_TEST(described("", 117) == "line 117: label ROLL is not known");
  BOOST_TEST(described("", 0) == "label ROLL is not known");
}

}  // namespace
}  // namespace vanthu
