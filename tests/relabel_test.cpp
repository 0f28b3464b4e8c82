// SPDX-License-Identifier: Apache-2.0
#include "lexicon/relabel.h"

#include <boost/test/unit_test.hpp>

#include "lexicon/tokenize.h"

namespace vanthu {
namespace {

/// The labels of a text after relabelling; "Bình" is taken for a person.
std::vector<std::string> labels(std::string_view text) {
  LabelTable table;
  auto file = read_lexicon(
      "surface\tlabel\tcase\n"
      "đồng chí\tRECIPIENT_NOUN\nđồng chí\tHONORIFIC\nbác sĩ\tRECIPIENT_NOUN\nbác sĩ\tRANK\n"
      "NSND\tAWARD_NAME\texact\nNSND\tRANK\texact\nAnh\tCOUNTRY\tcapital\nanh\tHONORIFIC\n"
      "Sở\tBODY_HEAD\nNội vụ\tFIELD\nKế hoạch\tPLAN_TYPE\nKế hoạch\tFIELD\nGiám đốc\tROLE\n",
      "test.tsv", table);
  BOOST_TEST_REQUIRE(file.has_value());
  const Lexicon lexicon({*std::move(file)});
  std::vector<Token> tokens;
  tokenize(text, lexicon, tokens);
  mark_surfaces(tokens, text, lexicon);
  UnitString words;
  for (std::uint32_t at = 0; at < tokens.size(); at = words.units.back().tokens.end) {
    append_unit(words, tokens, at, text, lexicon);
    if (words.units.back().in(text) == "Bình") words.set_label(words.size() - 1, Label::person);
  }
  relabel(words);
  std::vector<std::string> names;
  for (const Unit& unit : words.units) names.emplace_back(table.name(unit.label));
  return names;
}

using Names = std::vector<std::string>;
const auto per_element = boost::test_tools::per_element();

BOOST_AUTO_TEST_CASE(heads_and_fields_in_small_letters_are_apart) {
  BOOST_TEST(labels("Sở Nội vụ") == (Names{"BODY_HEAD", "FIELD"}), per_element);
  BOOST_TEST(labels("sở nội vụ") == (Names{"BODY_HEAD_SMALL", "FIELD_SMALL"}), per_element);
}

BOOST_AUTO_TEST_CASE(a_type_of_plan_after_a_head_is_a_field) {
  BOOST_TEST(labels("Sở Kế hoạch") == (Names{"BODY_HEAD", "FIELD"}), per_element);
}

BOOST_AUTO_TEST_CASE(a_noun_for_people_before_a_name_stands_beside_it) {
  BOOST_TEST(labels("đồng chí Bình") == (Names{"HONORIFIC", "PERSON"}), per_element);
  BOOST_TEST(labels("NSND Bình") == (Names{"RANK", "PERSON"}), per_element);
  BOOST_TEST(labels("đồng chí bác sĩ Bình") == (Names{"HONORIFIC", "RANK", "PERSON"}), per_element);
}

BOOST_AUTO_TEST_CASE(a_noun_for_people_without_a_name_is_a_recipient) {
  BOOST_TEST(labels("21 đồng chí") == (Names{"NUMBER_13_31", "RECIPIENT_NOUN"}), per_element);
}

BOOST_AUTO_TEST_CASE(a_country_before_a_name_stays_one_but_at_the_start) {
  BOOST_TEST(labels("Giám đốc Anh Bình") == (Names{"ROLE", "COUNTRY", "PERSON"}), per_element);
  BOOST_TEST(labels("Anh Bình") == (Names{"HONORIFIC", "PERSON"}), per_element);
}

}  // namespace
}  // namespace vanthu
