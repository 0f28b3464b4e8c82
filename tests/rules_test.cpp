// SPDX-License-Identifier: Apache-2.0
#include <boost/test/unit_test.hpp>

#include "rules/match.h"

namespace vanthu {
namespace {

RuleFile rules(std::string_view text) {
  auto file = read_rules(text, "test.rules");
  BOOST_TEST_REQUIRE(file.has_value());
  return *std::move(file);
}

std::string error(std::string_view text) {
  const auto file = read_rules(text, "test.rules");
  return file ? "" : file.error().describe();
}

constexpr std::string_view type_number =
    "string words\n"
    "rule document.type_number\n"
    "pattern type:DOCUMENT_TYPE NUMBER_SIGN? number:CODE\n"
    "+ theo [Chỉ thị 05-CT/TW] của Bộ Chính trị | type = Chỉ thị | number = 05-CT/TW\n"
    "- ra nghị quyết về công tác cán bộ\n";

std::string labels(std::initializer_list<Label> list) {
  std::string bytes;
  for (const Label label : list) bytes.push_back(static_cast<char>(label));
  return bytes;
}

RuleSet compiled(std::string_view text) {
  LabelTable table;
  const RuleFile file = rules(text);
  const auto classes = add_classes({}, file.classes, table);
  BOOST_TEST_REQUIRE(classes.has_value());
  auto set = RuleSet::compile(file.rules, *classes, table);
  BOOST_TEST_REQUIRE(set.has_value());
  return *std::move(set);
}

BOOST_AUTO_TEST_CASE(a_rule_file_gives_name_kind_string_and_examples) {
  const RuleFile file = rules(type_number);
  const Rule& rule = file.rules.at(0);
  BOOST_TEST(rule.name == "document.type_number");
  BOOST_TEST(rule.kind == "document");
  BOOST_TEST((rule.level == StringLevel::words));
  const Example& example = rule.examples.at(0);
  BOOST_TEST(example.text == "theo Chỉ thị 05-CT/TW của Bộ Chính trị");
  BOOST_TEST(example.text.substr(example.spans.at(0).begin, example.spans.at(0).size()) ==
             "Chỉ thị 05-CT/TW");
  BOOST_TEST(example.values.at(1).first == "number");
  BOOST_TEST(example.values.at(1).second == "05-CT/TW");
}

BOOST_AUTO_TEST_CASE(a_rule_without_a_negative_example_is_an_error_at_its_line) {
  BOOST_TEST(
      error("rule date.year\npattern YEAR\n+ [2021]\n") ==
      "test.rules:1: rule date.year has no example that it must not match (a line that begins with -)");
}

BOOST_AUTO_TEST_CASE(a_mistyped_label_is_an_error_with_a_suggestion) {
  const RuleFile file = rules("rule date.year\npattern YEER\n+ [2021]\n- hai\n");
  LabelTable table;
  const auto set = RuleSet::compile(file.rules, {}, table);
  BOOST_TEST_REQUIRE(!set.has_value());
  BOOST_TEST(set.error().describe() ==
             "test.rules:1: pattern of date.year: label YEER is not known; did you mean YEAR?");
}

BOOST_AUTO_TEST_CASE(a_pattern_that_matches_nothing_at_all_is_an_error) {
  const RuleFile file = rules("rule date.year\npattern YEAR?\n+ [2021]\n- hai\n");
  LabelTable table;
  const auto set = RuleSet::compile(file.rules, {}, table);
  BOOST_TEST_REQUIRE(!set.has_value());
  BOOST_TEST(set.error().message == "pattern of date.year matches nothing at all");
}

BOOST_AUTO_TEST_CASE(a_match_names_its_parts_by_units) {
  const RuleSet set = compiled(type_number);
  std::vector<Match> matches;
  set.find(labels({Label::word, Label::document_type, Label::code, Label::of}), matches);
  BOOST_TEST_REQUIRE(matches.size() == 1U);
  BOOST_TEST((matches[0].units == Range{1, 3}));
  BOOST_TEST((matches[0].part("number") == Range{2, 3}));
  BOOST_TEST(!matches[0].part("absent").has_value());
}

BOOST_AUTO_TEST_CASE(of_two_matches_the_longest_wins_then_the_first_in_the_file) {
  const RuleSet set = compiled(
      "rule date.month\npattern NUMBER_1_12\n+ [3]\n- x\n"
      "rule date.day_month\npattern NUMBER_1_12 SLASH NUMBER_1_12\n+ [3/4]\n- x\n"
      "rule date.ratio\npattern NUMBER_1_12 SLASH NUMBER_1_12\n+ [3/4]\n- x\n");
  std::vector<Match> matches;
  set.find(labels({Label::number_1_12, Label::slash, Label::number_1_12}), matches);
  std::vector<std::string> taken;
  choose(matches, [&](const Match& match) {
    taken.push_back(match.rule->name);
    return true;
  });
  BOOST_TEST(taken == std::vector<std::string>{"date.day_month"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(context_outside_the_marked_span_is_matched_but_not_taken) {
  const RuleSet set = compiled("rule date.after_from\npattern FROM [ NUMBER_1_12 ]\n+ từ [3]\n- x\n");
  std::vector<Match> matches;
  set.find(labels({Label::from, Label::number_1_12}), matches);
  BOOST_TEST_REQUIRE(matches.size() == 1U);
  BOOST_TEST((matches[0].units == Range{1, 2}));
}

BOOST_AUTO_TEST_CASE(a_class_stands_for_its_labels) {
  const RuleSet set = compiled(
      "class DAY = NUMBER_1_12 | NUMBER_13_31\nrule date.day\npattern DAY_HEAD DAY\n+ [ngày 3]\n- x\n");
  std::vector<Match> matches;
  set.find(labels({Label::day_head, Label::number_13_31}), matches);
  BOOST_TEST(matches.size() == 1U);
}

}  // namespace
}  // namespace vanthu
