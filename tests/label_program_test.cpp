// SPDX-License-Identifier: Apache-2.0
//
// A program finds what RE2 finds, the longest match that begins first, with the same parts.
#include <re2/re2.h>

#include <array>
#include <boost/test/unit_test.hpp>
#include <random>
#include <string>

#include "rules/label_program.h"

namespace vanthu {
namespace {

constexpr std::uint32_t groups = 3;
using Found = std::array<Range, groups + 1>;

/// Expressions as rules could have them: no repetition of what may be nothing, at most three groups.
class ExpressionMaker {
 public:
  explicit ExpressionMaker(std::mt19937& random) : random_(random) {}

  std::string make() {
    groups_ = 0;
    std::string expression = sequence(3);
    while (groups_ < groups) expression += "()", ++groups_;
    return expression;
  }

 private:
  unsigned pick(unsigned count) { return static_cast<unsigned>(random_() % count); }

  std::string one_of() {
    static const std::string sets[] = {"\\x01", "\\x02", "\\x03", "[\\x01\\x02]", "[^\\x01]", "."};
    return sets[pick(6)];
  }

  std::string sequence(unsigned depth) {
    std::string expression = element(depth);
    for (unsigned more = pick(3); more > 0; --more) expression += element(depth);
    return expression;
  }

  std::string element(unsigned depth) {
    static const std::string repetitions[] = {"", "", "", "?", "*", "+", "{2}", "{1,3}", "{2,}"};
    const unsigned way = depth == 0 ? 0 : pick(6);
    if (way == 4) return pick(2) == 0 ? "(?:^|" + one_of() + ")" : "(?:" + one_of() + "|$)";
    if (way == 5) return "(?:" + sequence(depth - 1) + "|" + sequence(depth - 1) + ")";
    if (way == 3 && groups_ < groups) {
      ++groups_;
      return "(" + sequence(depth - 1) + ")";
    }
    return one_of() + repetitions[pick(9)];
  }

  std::mt19937& random_;
  std::uint32_t groups_ = 0;
};

std::string random_labels(std::mt19937& random) {
  std::string labels;
  for (auto size = random() % 12; size > 0; --size) labels += static_cast<char>(1 + random() % 4);
  return labels;
}

LabelProgram program(std::string_view expression) {
  const auto parsed = parse_label_expression(expression);
  BOOST_TEST_REQUIRE(std::holds_alternative<LabelExpression>(parsed), expression);
  return LabelProgram(std::get<LabelExpression>(parsed), groups);
}

bool find(const LabelProgram& program, std::string_view labels, Found& found) {
  static LabelSearch memory;
  found = {};
  const bool any = program.search(labels, 0, found, memory);
  for (Range& range : found) range = range.empty() ? Range{} : range;
  return any;
}

bool find_by_re2(const std::string& expression, const std::string& labels, Found& found) {
  RE2::Options options;
  options.set_encoding(RE2::Options::EncodingLatin1);
  options.set_longest_match(true);
  const RE2 re2(expression, options);
  std::array<re2::StringPiece, groups + 1> pieces;
  found = {};
  if (!re2.Match(labels, 0, labels.size(), RE2::UNANCHORED, pieces.data(), groups + 1)) return false;
  for (std::size_t i = 0; i <= groups; ++i) {
    if (pieces[i].empty()) continue;
    const auto begin = static_cast<std::uint32_t>(pieces[i].data() - labels.data());
    found[i] = {begin, begin + static_cast<std::uint32_t>(pieces[i].size())};
  }
  return true;
}

std::string fault(std::string_view expression) {
  const auto parsed = parse_label_expression(expression);
  const auto* fault = std::get_if<ExpressionFault>(&parsed);
  return fault == nullptr ? "" : fault->message;
}

BOOST_AUTO_TEST_CASE(a_program_finds_what_re2_finds) {
  std::mt19937 random(20211125);
  ExpressionMaker maker(random);
  for (int round = 0; round < 3000; ++round) {
    const std::string expression = maker.make();
    const LabelProgram ours = program(expression);
    if (ours.matches_nothing()) continue;
    for (int i = 0; i < 10; ++i) {
      const std::string labels = random_labels(random);
      Found found;
      Found expected;
      const bool any = find_by_re2(expression, labels, expected);
      BOOST_TEST(find(ours, labels, found) == any, expression);
      if (found != expected) BOOST_ERROR(expression << " on " << std::string(labels));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_search_takes_no_more_time_than_its_string_is_long) {
  // With each way tried from each place again, this would not end.
  const std::string labels(30000, '\x01');
  Found found;
  BOOST_TEST(!find(program("(?:(?:\\x01*\\x01*)*\\x01*)*\\x02"), labels.substr(0, 300), found));
  BOOST_TEST(find(program("(?:\\x01|\\x01\\x01)+"), labels, found));
  BOOST_TEST(found[0].size() == labels.size());
}

BOOST_AUTO_TEST_CASE(a_repetition_of_nothing_ends) {
  Found found;
  BOOST_TEST(find(program("(?:\\x01?)*\\x02"), "\x01\x01\x02", found));
  BOOST_TEST(found[0].size() == 3);
}

BOOST_AUTO_TEST_CASE(repetitions_of_repetitions_are_too_large) {
  BOOST_TEST(program("(?:(?:(?:\\x01{100}){100}){100}){100}").is_too_large());
  BOOST_TEST(!program("(?:\\x01{1,40}\\x02){12}").is_too_large());
}

BOOST_AUTO_TEST_CASE(what_is_no_expression_is_said) {
  BOOST_TEST(fault("*\\x01") == "nothing stands before '*'");
  BOOST_TEST(fault("\\x01{3,1}") == "{3,1} is no repetition");
  BOOST_TEST(fault("\\x01{1000}") == "{1000} is no repetition");
  BOOST_TEST(fault("\\x01{,}") == "{,} is no repetition");
  BOOST_TEST(fault("\\x01**") == "two repetitions follow each other");
  BOOST_TEST(fault("(?:\\x01") == "brackets are not balanced");
  BOOST_TEST(fault("\\x01)") == "brackets are not balanced");
}

}  // namespace
}  // namespace vanthu
