// SPDX-License-Identifier: Apache-2.0
//
// What the examples of data/rules/terms.rules cannot say: several terms of one sentence.
#include <boost/test/unit_test.hpp>

#include "vanthu/extractor.h"

namespace vanthu {
namespace {

const Extractor& extractor() {
  static const Result<Extractor> made = Extractor::create();
  return made.value();
}

std::string number(const std::optional<std::int32_t>& value) { return value ? std::to_string(*value) : "?"; }

/// "text = from-to" or "text = ordinal" of each term, "; " between them.
std::string found(std::string_view text) {
  std::string all;
  Input input;
  input.text = text;
  const Result<Record> record = extractor().extract(input);
  for (const Term& term : record->terms) {
    if (!all.empty()) all += "; ";
    all += term.mention.text + " = ";
    if (term.from) all += number(term.from) + "-" + number(term.to);
    if (term.ordinal) all += "#" + number(term.ordinal);
  }
  return all;
}

BOOST_AUTO_TEST_CASE(an_ordinal_and_the_years_beside_it_are_two_terms) {
  BOOST_TEST(found("Hội đồng nhân dân tỉnh khóa XIV, nhiệm kỳ 2021-2026 họp.") ==
             "khóa XIV = #14; nhiệm kỳ 2021-2026 = 2021-2026");
}

BOOST_AUTO_TEST_CASE(each_ordinal_of_a_list_is_a_term) {
  BOOST_TEST(found("đại biểu Quốc hội các khóa XIII, XIV và XV.") == "khóa XIII = #13; XIV = #14; XV = #15");
}

BOOST_AUTO_TEST_CASE(years_of_a_term_are_no_dates) {
  Input input;
  input.text = "Kế hoạch 5 năm (2016-2020) và giai đoạn 2021 - 2025 của tỉnh.";
  const Result<Record> record = extractor().extract(input);
  BOOST_TEST(record->dates.empty());
}

BOOST_AUTO_TEST_CASE(the_second_of_two_periods_needs_no_word) {
  BOOST_TEST(found("nhiệm kỳ 2005 - 2010 và 2010 - 2015 của Tỉnh ủy.") ==
             "nhiệm kỳ 2005 - 2010 = 2005-2010; 2010 - 2015 = 2010-2015");
}

BOOST_AUTO_TEST_CASE(years_that_run_backwards_are_no_period) {
  BOOST_TEST(found("giai đoạn 2020-2015 của dự án").empty());
  BOOST_TEST(found("Đại hội nhiệm kỳ 2025-2023 họp.") == "nhiệm kỳ 2025-2023 = 2025-?");
}

BOOST_AUTO_TEST_CASE(terms_without_years_or_ordinal_are_left_alone) {
  BOOST_TEST(
      found("nhiệm kỳ tới, chi bộ sẽ mạnh hơn nhiệm kỳ qua; đó là chìa khóa; khóa học mới mở.").empty());
}

}  // namespace
}  // namespace vanthu
