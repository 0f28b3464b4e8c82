// SPDX-License-Identifier: Apache-2.0
#include "resolve/confidence.h"

#include <boost/test/unit_test.hpp>
#include <map>
#include <set>
#include <string>

#include "data/embedded.h"

namespace vanthu {
namespace {

Record with_date(std::string rule, DateBasis basis) {
  Record record;
  Date date;
  date.mention = {{0, 1}, "x", std::move(rule)};
  date.basis = basis;
  record.dates.push_back(date);
  return record;
}

Confidence confidence_of(Record record) {
  settle_confidence(record);
  return record.dates[0].mention.confidence;
}

BOOST_AUTO_TEST_CASE(a_rule_that_is_always_right_gives_high_confidence) {
  BOOST_TEST((confidence_of(with_date("date.day_month_year", DateBasis::explicit_)) == Confidence::high));
}

BOOST_AUTO_TEST_CASE(a_rule_of_the_users_own_has_the_class_of_its_kind) {
  BOOST_TEST((confidence_of(with_date("date.ours", DateBasis::explicit_)) ==
              confidence_of(with_date("date.theirs", DateBasis::published))));
}

BOOST_AUTO_TEST_CASE(evidence_is_named_for_every_mention) {
  Record record = with_date("date.day_month", DateBasis::published);
  Person person;
  person.mentions = {{{2, 3}, "x", "person.full_name"}};
  record.people.push_back(person);
  std::map<std::string, std::string> evidence;
  each_evidence(record, [&](std::string_view kind, Mention&, std::string_view name) {
    evidence[std::string(kind)] = name;
  });
  BOOST_TEST(evidence["date"] == "published");
  BOOST_TEST(evidence["person"] == "alone");
}

/// The cells of a row.
std::vector<std::string> cells_of(std::string_view row) {
  std::vector<std::string> cells(1);
  for (const char c : row) {
    if (c == '\t') {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

BOOST_AUTO_TEST_CASE(the_tables_name_classes_and_counts) {
  const std::set<std::string> classes = {"high", "medium", "low"};
  for (const char* path : {"confidence/measured.tsv", "confidence/read.tsv"}) {
    std::string_view file = embedded_file(path);
    BOOST_TEST(!file.empty());
    while (!file.empty()) {
      const std::string_view row = file.substr(0, file.find('\n'));
      file.remove_prefix(std::min(row.size() + 1, file.size()));
      if (row.starts_with('#') || row.starts_with("kind\t")) continue;
      const auto cells = cells_of(row);
      BOOST_TEST_CONTEXT(path << ": " << row) {
        BOOST_TEST_REQUIRE(cells.size() == 6U);
        BOOST_TEST(classes.contains(cells[3]));
        BOOST_TEST(std::stoi(cells[4]) <= std::stoi(cells[5]));
      }
    }
  }
}

}  // namespace
}  // namespace vanthu
