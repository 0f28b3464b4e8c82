// SPDX-License-Identifier: Apache-2.0
#include <boost/test/unit_test.hpp>

#include "vanthu/extractor.h"

namespace vanthu {
namespace {

std::vector<std::string> problems(std::string_view rules) {
  std::vector<std::string> texts;
  for (const Error& error : check({.lexicons = {}, .rules = {{"mine.rules", std::string(rules)}}})) {
    texts.push_back(error.describe());
  }
  return texts;
}

using Texts = std::vector<std::string>;
const auto per_element = boost::test_tools::per_element();

BOOST_AUTO_TEST_CASE(a_file_that_is_malformed_is_reported_with_its_line) {
  BOOST_TEST(
      problems("string words\nrule term.mine\npattern TENURE_HED YEAR\n+ [nhiệm kỳ 2020]\n- năm 2020\n") ==
          Texts{
              "mine.rules:2: pattern of term.mine: label TENURE_HED is not known; did you mean TENURE_HEAD?"},
      per_element);
}

BOOST_AUTO_TEST_CASE(a_rule_of_a_kind_that_runs_nowhere_is_an_error) {
  BOOST_TEST(problems("string words\nrule gift.any\npattern YEAR\n+ [2020]\n- năm\n") ==
                 Texts{"mine.rules:2: rule gift.any: no rules of kind gift run on this string"},
             per_element);
}

BOOST_AUTO_TEST_CASE(an_example_that_finds_nothing_is_reported_at_its_line) {
  BOOST_TEST(
      problems(
          "string words\nrule term.mine\npattern TENURE_HEAD TENURE_HEAD\n+ họp [bàn việc]\n- năm 2020\n") ==
          Texts{"mine.rules:4: term.mine: expected 'bàn việc', found nothing"},
      per_element);
}

BOOST_AUTO_TEST_CASE(each_file_that_cannot_be_read_is_reported) {
  const std::string lexicon = "# What mine\n# Source me\n# Label NOPE\nsurface\nTổng quản\n";
  const std::vector<Error> errors =
      check({.lexicons = {{"mine.tsv", lexicon}}, .rules = {{"mine.rules", "rule term.mine\n"}}});
  BOOST_TEST_REQUIRE(errors.size() == 2U);
  BOOST_TEST(errors[0].file == "mine.tsv");
  BOOST_TEST(errors[1].file == "mine.rules");
}

BOOST_AUTO_TEST_CASE(an_untidy_lexicon_is_reported_with_its_line) {
  const std::string lexicon = "# What mine\n# Source me\n# Label ROLE\nsurface\nQuản lý  kho\nTổng quản\n";
  const std::vector<Error> errors = check({.lexicons = {{"mine.tsv", lexicon}}, .rules = {}});
  BOOST_TEST_REQUIRE(errors.size() == 1U);
  BOOST_TEST(errors[0].describe() == "mine.tsv:5: 'Quản lý  kho' has a space too many");
}

}  // namespace
}  // namespace vanthu
