// SPDX-License-Identifier: Apache-2.0
#include <boost/test/unit_test.hpp>

#include "lexicon/sentences.h"
#include "lexicon/tokenize.h"
#include "lexicon/units.h"

namespace vanthu {
namespace {

Lexicon lexicon(std::string_view rows) {
  LabelTable labels;
  auto file = read_lexicon("# What test\n# Source test\nsurface\tlabel\tcase\n" + std::string(rows),
                           "test.tsv", labels);
  BOOST_TEST_REQUIRE(file.has_value());
  return Lexicon({*std::move(file)});
}

std::vector<std::string> tokens(std::string_view text) {
  std::vector<Token> split;
  split_into_tokens(text, split);
  std::vector<std::string> texts;
  texts.reserve(split.size());
  for (const Token& token : split) texts.emplace_back(token.in(text));
  return texts;
}

std::vector<std::string> units(std::string_view text, const Lexicon& known) {
  std::vector<Token> split;
  tokenize(text, known, split);
  mark_surfaces(split, text, known);
  std::vector<std::string> result;
  const LabelTable labels;
  for (std::uint32_t at = 0; at < split.size();) {
    UnitString string;
    const Unit& unit = append_unit(string, split, at, text, known);
    result.push_back(std::string(unit.in(text)) + "/" + std::string(labels.name(unit.label)));
    at = unit.tokens.end;
  }
  return result;
}

std::vector<std::string> sentences(std::string_view text, const Lexicon& known) {
  std::vector<Token> split;
  tokenize(text, known, split);
  mark_surfaces(split, text, known);
  std::vector<Range> ranges;
  split_into_sentences(split, text, known, ranges);
  std::vector<std::string> result;
  for (const Range& range : ranges) {
    const std::size_t begin = split[range.begin].span.begin;
    result.emplace_back(text.substr(begin, split[range.end - 1].span.end - begin));
  }
  return result;
}

using Texts = std::vector<std::string>;
const auto per_element = boost::test_tools::per_element();

BOOST_AUTO_TEST_CASE(tokens_part_words_numbers_and_signs) {
  BOOST_TEST(tokens("Sáng 19/8, ông K'Brếp") == (Texts{"Sáng", "19", "/", "8", ",", "ông", "K'Brếp"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(words_of_any_script_end_at_signs) {
  BOOST_TEST(tokens("Đỗ×Vũ÷Ưng, tường“trình”") ==
                 (Texts{"Đỗ", "×", "Vũ", "÷", "Ưng", ",", "tường", "“", "trình", "”"}),
             per_element);
  BOOST_TEST(tokens("βιος Москва’") == (Texts{"βιος", "Москва", "’"}), per_element);
}

BOOST_AUTO_TEST_CASE(words_end_where_they_end_however_far_from_the_start) {
  // Words of two and three bytes a letter, so that they lie across every place where bytes are read at once.
  std::string text;
  Texts expected;
  for (std::size_t length = 1; length < 150; ++length) {
    std::string word;
    for (std::size_t i = 0; i < length; ++i) word += i % 2 == 0 ? "đ" : "ế";
    text += word + " ";
    expected.push_back(word);
  }
  BOOST_TEST(tokens(text) == expected, per_element);
}

BOOST_AUTO_TEST_CASE(a_point_between_thousands_belongs_to_the_number) {
  BOOST_TEST(
      tokens("1.146 người, 5,5% và 15.5") == (Texts{"1.146", "người", ",", "5,5", "%", "và", "15", ".", "5"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(an_address_is_one_token) {
  BOOST_TEST(
      tokens("xem tại baochinhphu.vn/tin.html.") == (Texts{"xem", "tại", "baochinhphu.vn/tin.html", "."}),
      per_element);
}

BOOST_AUTO_TEST_CASE(the_longest_surface_wins) {
  const Lexicon known = lexicon("Bí thư\tROLE\nBí thư Trung ương Đảng\tOFFICE\n");
  BOOST_TEST(units("Bí thư Trung ương Đảng", known) == Texts{"Bí thư Trung ương Đảng/OFFICE"}, per_element);
  BOOST_TEST(units("bí thư chi bộ", known) == (Texts{"bí thư/ROLE", "chi/WORD", "bộ/WORD"}), per_element);
}

BOOST_AUTO_TEST_CASE(a_case_rule_decides_which_spelling_counts) {
  const Lexicon known = lexicon("Lào\tCOUNTRY\tcapital\nBT\tROLE\texact\n");
  BOOST_TEST(units("Lào lào BT Bt", known) == (Texts{"Lào/COUNTRY", "lào/WORD", "BT/ROLE", "Bt/CAPITAL"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(final_i_and_y_are_one_in_the_lexicon) {
  const Lexicon known = lexicon("Chiến sĩ\tRECIPIENT_NOUN\n");
  BOOST_TEST(units("chiến sỹ", known) == Texts{"chiến sỹ/RECIPIENT_NOUN"}, per_element);
}

BOOST_AUTO_TEST_CASE(the_centre_is_known_by_its_short_forms) {
  const Lexicon known = lexicon("Bí thư Trung ương Đảng\tOFFICE\nTrung ương\tBODY\n");
  for (const std::string_view text :
       {"Bí thư TƯ Đảng", "Bí thư T.Ư Đảng", "bí thư TW Đảng", "Bí thư T.W Đảng"}) {
    BOOST_TEST(units(text, known) == Texts{std::string(text) + "/OFFICE"}, per_element);
  }
  BOOST_TEST(units("TƯ tư", known) == (Texts{"TƯ/BODY", "tư/WORD"}), per_element);
}

BOOST_AUTO_TEST_CASE(numbers_are_labelled_by_value) {
  const Lexicon known = lexicon("và\tAND\n");
  BOOST_TEST(units("12 13 40 2021 1.146 5,5 XIV", known) ==
                 (Texts{"12/NUMBER_1_12", "13/NUMBER_13_31", "40/NUMBER_32_99", "2021/YEAR", "1.146/NUMBER",
                        "5,5/DECIMAL", "XIV/ROMAN"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(the_label_first_in_the_list_is_the_unit_s_and_the_others_stay_askable) {
  const Lexicon known = lexicon("Kế hoạch\tFIELD\nKế hoạch\tPLAN_TYPE\n");
  const std::string_view text = "Kế hoạch";
  std::vector<Token> split;
  tokenize(text, known, split);
  mark_surfaces(split, text, known);
  UnitString string;
  const Unit& unit = append_unit(string, split, 0, text, known);
  BOOST_TEST((unit.label == Label::plan_type));
  BOOST_TEST(unit.may_be(Label::field));
}

BOOST_AUTO_TEST_CASE(words_that_lost_their_space_are_parted) {
  const Lexicon known = lexicon("người\tWORD\nTheo\tSTARTER\n");
  BOOST_TEST(units("ngườiTheo", known) == (Texts{"người/WORD", "Theo/CAPITAL"}), per_element);
  BOOST_TEST(units("TTXVNTheo", known) == (Texts{"TTXVN/ABBREVIATION", "Theo/CAPITAL"}), per_element);
  BOOST_TEST(units("TTg", known) == Texts{"TTg/CAPITAL"}, per_element);
}

BOOST_AUTO_TEST_CASE(a_dot_that_an_abbreviation_owns_ends_no_sentence) {
  const Lexicon known = lexicon("Bà\tSTARTER\nBà Rịa\tPLACE\nTP\tDOTTED\texact\nTrong\tSTARTER\n");
  BOOST_TEST(sentences("Họp tại TP. Hà Nội. Hết.", known) == (Texts{"Họp tại TP. Hà Nội.", "Hết."}),
             per_element);
  BOOST_TEST(sentences("Họp tại TP. Trong đó có", known) == (Texts{"Họp tại TP.", "Trong đó có"}),
             per_element);
  BOOST_TEST(sentences("Họp tại TP. Bà Rịa", known) == (Texts{"Họp tại TP. Bà Rịa"}), per_element);
}

BOOST_AUTO_TEST_CASE(a_capital_glued_to_a_small_word_begins_a_sentence_unless_a_name_follows) {
  const Lexicon known = lexicon(
      "Theo\tSTARTER\tcapital\nxã\tPLACE_TYPE\ndân\tFIELD_SMALL\nkhẩn\tFIELD_SMALL\nReuters\tSOURCE\n");
  BOOST_TEST(sentences("cấp nước cho dânKhẩn trương", known) == (Texts{"cấp nước cho dân", "Khẩn trương"}),
             per_element);
  BOOST_TEST(sentences("Ảnh: ReutersTheo đó", known) == (Texts{"Ảnh: Reuters", "Theo đó"}), per_element);
  BOOST_TEST(sentences("ở xãQuảng Lâm", known) == (Texts{"ở xãQuảng Lâm"}), per_element);
}

}  // namespace
}  // namespace vanthu
