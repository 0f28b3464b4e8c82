// SPDX-License-Identifier: Apache-2.0
#include "lexicon/body_parts.h"

#include <boost/test/unit_test.hpp>

#include "lexicon/relabel.h"
#include "lexicon/tokenize.h"

namespace vanthu {
namespace {

/// The labels of a text after both relabellings, one after the other.
std::string labels(std::string_view text) {
  LabelTable table;
  auto file = read_lexicon(
      "surface\tlabel\tcase\tvalue\n"
      "Giám đốc\tROLE\nSở\tBODY_HEAD\nPhòng\tBODY_HEAD\nNhà máy\tBODY_HEAD\nQuân khu\tBODY_HEAD\n"
      "Hội đồng\tBODY_HEAD\nUBND\tBODY\texact\nHĐND\tBODY\texact\nVăn phòng\tBODY_HEAD\nBộ Y tế\tBODY\n"
      "Văn hóa\tFIELD\nThể thao\tFIELD\nDu lịch\tFIELD\nY tế\tFIELD\nkiểm tra\tFIELD\nxã hội\tFIELD\n"
      "Huyện ủy\tBODY\t\t3\nhuyện\tPLACE_TYPE\t\t3\ntỉnh\tPLACE_TYPE\t\t5\nlàng\tPLACE_TYPE\n"
      "xã\tRECIPIENT_NOUN\nxã\tPLACE_TYPE\t\t2\nHà Nam\tPLACE\tcapital\nBa Vì\tPLACE\tcapital\n"
      "Lào\tCOUNTRY\tcapital\nViệt Nam\tCOUNTRY\tcapital\nvà\tAND\ncủa\tOF\ntại\tAT\nthuộc\tBELONG\n"
      "về\tABOUT\ncác\tPLURAL\nsố\tNUMBER_SIGN\nMở\tSTOP\nngười\tMEASURE\n",
      "test.tsv", table);
  BOOST_TEST_REQUIRE(file.has_value());
  const Lexicon lexicon({*std::move(file)});
  std::vector<Token> tokens;
  tokenize(text, lexicon, tokens);
  mark_surfaces(tokens, text, lexicon);
  UnitString phrases;
  for (std::uint32_t at = 0; at < tokens.size(); at = phrases.units.back().tokens.end) {
    append_unit(phrases, tokens, at, text, lexicon);
  }
  relabel(phrases);
  mark_body_parts(phrases);
  std::string names;
  for (const Unit& unit : phrases.units)
    names += (names.empty() ? "" : " ") + std::string(table.name(unit.label));
  return names;
}

BOOST_AUTO_TEST_CASE(a_list_of_fields_is_joined_where_and_closes_it) {
  BOOST_TEST(labels("Sở Văn hóa, Thể thao và Du lịch") ==
             "BODY_HEAD FIELD BODY_JOINER FIELD BODY_JOINER FIELD");
  BOOST_TEST(labels("Văn hóa, Thể thao") == "FIELD COMMA FIELD");
}

BOOST_AUTO_TEST_CASE(heads_and_fields_in_small_letters_count_after_a_role_or_a_head) {
  BOOST_TEST(labels("giám đốc sở y tế") == "ROLE BODY_HEAD FIELD");
  BOOST_TEST(labels("Sở Y tế kiểm tra các") == "BODY_HEAD FIELD FIELD_SMALL PLURAL");
}

BOOST_AUTO_TEST_CASE(a_noun_for_recipients_after_a_body_is_a_place) {
  BOOST_TEST(labels("UBND xã") == "BODY PLACE_TYPE");
  BOOST_TEST(labels("2 xã") == "NUMBER_1_12 RECIPIENT_NOUN");
}

BOOST_AUTO_TEST_CASE(some_kinds_of_places_need_a_name) {
  BOOST_TEST(labels("UBND huyện") == "BODY PLACE_TYPE");
  BOOST_TEST(labels("UBND làng") == "BODY WORD");
  BOOST_TEST(labels("làng Ba Vì") == "PLACE_TYPE PLACE");
}

BOOST_AUTO_TEST_CASE(a_number_after_a_head_is_its_name_unless_it_counts) {
  BOOST_TEST(labels("Quân khu 7") == "BODY_HEAD BODY_NUMBER");
  BOOST_TEST(labels("Phòng 7 người") == "BODY_HEAD NUMBER_1_12 MEASURE");
  BOOST_TEST(labels("Phòng Y tế số 2") == "BODY_HEAD FIELD BODY_JOINER BODY_NUMBER");
}

BOOST_AUTO_TEST_CASE(unknown_words_between_a_head_and_its_name_belong_to_it) {
  BOOST_TEST(labels("Nhà máy đạm Ba Vì") == "BODY_HEAD BODY_WORD PLACE");
  BOOST_TEST(labels("Nhà máy đạm lớn") == "BODY_HEAD WORD WORD");
}

BOOST_AUTO_TEST_CASE(a_capital_after_a_head_is_its_name_whatever_it_means) {
  BOOST_TEST(labels("Phòng Mở") == "BODY_HEAD CAPITAL");
}

BOOST_AUTO_TEST_CASE(the_body_above_is_joined) {
  BOOST_TEST(labels("Sở Y tế thuộc UBND") == "BODY_HEAD FIELD BODY_JOINER BODY");
  BOOST_TEST(labels("Giám đốc của Bộ Y tế") == "ROLE BODY_JOINER BODY");
  BOOST_TEST(labels("Hội đồng về xã hội") == "BODY_HEAD BODY_JOINER FIELD");
  BOOST_TEST(labels("Văn phòng HĐND và UBND") == "BODY_HEAD BODY BODY_JOINER BODY");
}

BOOST_AUTO_TEST_CASE(tai_joins_a_country_to_where_its_office_is_and_nothing_else) {
  BOOST_TEST(labels("Việt Nam tại Lào") == "COUNTRY BODY_JOINER COUNTRY");
  BOOST_TEST(labels("Sở Y tế tại Hà Nam") == "BODY_HEAD FIELD AT PLACE");
}

BOOST_AUTO_TEST_CASE(a_comma_before_the_higher_place_is_joined) {
  BOOST_TEST(labels("huyện Ba Vì, tỉnh Hà Nam") == "PLACE_TYPE PLACE BODY_JOINER PLACE_TYPE PLACE");
  BOOST_TEST(labels("Huyện ủy Ba Vì, tỉnh Hà Nam") == "BODY PLACE BODY_JOINER PLACE_TYPE PLACE");
  BOOST_TEST(labels("tỉnh Hà Nam, huyện Ba Vì") == "PLACE_TYPE PLACE COMMA PLACE_TYPE PLACE");
}

BOOST_AUTO_TEST_CASE(a_short_form_in_brackets_does_not_part_a_body_from_its_place) {
  BOOST_TEST(labels("Sở Y tế (SYT) tỉnh Hà Nam") ==
             "BODY_HEAD FIELD BODY_JOINER BODY_JOINER BODY_JOINER PLACE_TYPE PLACE");
}

}  // namespace
}  // namespace vanthu
