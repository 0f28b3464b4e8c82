// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lint.h"

#include <boost/test/unit_test.hpp>

namespace vanthu {
namespace {

LexiconFile lexicon(std::string_view content) {
  LabelTable labels;
  auto file = read_lexicon(content, "mine.tsv", labels);
  BOOST_TEST_REQUIRE(file.has_value());
  return *std::move(file);
}

std::vector<std::string> described(const std::vector<Error>& faults) {
  std::vector<std::string> texts;
  for (const Error& fault : faults) texts.push_back(fault.describe());
  return texts;
}

std::vector<std::string> faults(std::string_view rows) {
  const std::string content = "# What roles\n# Source test\nsurface\tlabel\tcase\n" + std::string(rows);
  return described(lint_lexicon(content, lexicon(content)));
}

std::vector<std::string> ambiguous(std::string_view rows, std::string_view reviewed) {
  const std::vector<LexiconFile> files = {lexicon("surface\tlabel\tcase\n" + std::string(rows))};
  return described(lint_ambiguity(files, {"reviewed.tsv", reviewed}));
}

std::vector<std::string> stolen(std::string_view rows, std::string_view reviewed) {
  const std::vector<LexiconFile> files = {lexicon("surface\tlabel\n" + std::string(rows))};
  return described(lint_stolen_words(files, {"reviewed.tsv", reviewed}));
}

using Texts = std::vector<std::string>;
const auto per_element = boost::test_tools::per_element();

BOOST_AUTO_TEST_CASE(a_tidy_file_has_no_faults) {
  BOOST_TEST(faults("Bí thư\tROLE\nChủ tịch\tROLE\n") == Texts{}, per_element);
}

BOOST_AUTO_TEST_CASE(labels_of_ones_own_are_no_faults) {
  BOOST_TEST(faults("Bản ghi nhớ\tMY_MEMORANDUM\nSổ tay\tMY_MEMORANDUM\n") == Texts{}, per_element);
}

BOOST_AUTO_TEST_CASE(a_head_needs_what_and_source) {
  const std::string_view content = "surface\tlabel\nBí thư\tROLE\n";
  BOOST_TEST(described(lint_lexicon(content, lexicon(content))) ==
                 (Texts{"mine.tsv:1: the head has no line '# What …'",
                        "mine.tsv:1: the head has no line '# Source …'"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_double_space_is_reported) {
  BOOST_TEST(faults("Bí  thư\tROLE\n") == Texts{"mine.tsv:4: 'Bí  thư' has a space too many"}, per_element);
}

BOOST_AUTO_TEST_CASE(an_empty_last_cell_is_reported) {
  BOOST_TEST(faults("Bí thư\tROLE\t\n") == Texts{"mine.tsv:4: the row ends in an empty cell"}, per_element);
}

BOOST_AUTO_TEST_CASE(rows_out_of_order_are_reported) {
  BOOST_TEST(faults("Chủ tịch\tROLE\nBí thư\tROLE\n") ==
                 Texts{"mine.tsv:5: 'Bí thư' stands after 'Chủ tịch': rows are sorted by bytes"},
             per_element);
}

BOOST_AUTO_TEST_CASE(one_surface_twice_under_one_label_is_reported) {
  BOOST_TEST(faults("Chiến sĩ\tROLE\nChiến sỹ\tROLE\n") ==
                 Texts{"mine.tsv:5: 'Chiến sỹ' is the same as 'Chiến sĩ' in line 4"},
             per_element);
  BOOST_TEST(faults("BT\tROLE\texact\nBt\tROLE\texact\n") == Texts{}, per_element);
}

BOOST_AUTO_TEST_CASE(a_surface_with_two_labels_needs_a_review) {
  BOOST_TEST(ambiguous("Kế hoạch\tFIELD\nkế hoạch\tPLAN_TYPE\n", "") ==
                 Texts{"mine.tsv:2: 'Kế hoạch' has several labels: PLAN_TYPE FIELD; mend it, or add the row "
                       "'Kế hoạch<tab>PLAN_TYPE FIELD' to reviewed.tsv"},
             per_element);
  BOOST_TEST(ambiguous("Kế hoạch\tFIELD\nkế hoạch\tPLAN_TYPE\n", "Kế hoạch\tPLAN_TYPE FIELD\n") == Texts{},
             per_element);
}

BOOST_AUTO_TEST_CASE(labels_of_different_spellings_are_not_ambiguous) {
  BOOST_TEST(ambiguous("Cán bộ\tFIELD\tcapital\ncán bộ\tRECIPIENT_NOUN\tlower\n", "") == Texts{},
             per_element);
}

BOOST_AUTO_TEST_CASE(a_review_that_is_no_longer_needed_is_reported) {
  BOOST_TEST(ambiguous("Kế hoạch\tFIELD\n", "# reviewed\nKế hoạch\tPLAN_TYPE FIELD\n") ==
                 Texts{"reviewed.tsv:2: 'Kế hoạch' needs no review any more"},
             per_element);
}

BOOST_AUTO_TEST_CASE(a_surface_that_takes_the_head_of_the_next_unit_needs_a_review) {
  BOOST_TEST(
      stolen("Ủy viên\tROLE\nBan\tBODY_HEAD\nỦy viên Ban\tOFFICE\n", "") ==
          Texts{"mine.tsv:4: 'Ủy viên Ban' is two surfaces in one and may steal a word; mend it, or add "
                "the row 'Ủy viên Ban<tab>OFFICE' to reviewed.tsv"},
      per_element);
}

BOOST_AUTO_TEST_CASE(a_surface_that_begins_with_a_function_word_needs_a_review) {
  BOOST_TEST(stolen("của\tOF\nĐảng\tBODY\ncủa Đảng\tAWARD_GIVEN\n", "").size() == 1U);
}

}  // namespace
}  // namespace vanthu
