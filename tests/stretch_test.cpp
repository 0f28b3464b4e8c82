// SPDX-License-Identifier: Apache-2.0
#include "extract/stretch.h"

#include <boost/test/unit_test.hpp>

namespace vanthu {
namespace {

UnitString string_of(std::initializer_list<Label> labels) {
  UnitString string;
  for (const Label label : labels) {
    Unit unit;
    unit.label = label;
    string.push_back(unit);
  }
  return string;
}

LabelSet set_of(std::initializer_list<Label> labels) {
  LabelSet set;
  for (const Label label : labels) set.set(static_cast<std::size_t>(label));
  return set;
}

const UnitString clause =
    string_of({Label::body, Label::of, Label::place, Label::comma, Label::word, Label::give, Label::award});

BOOST_AUTO_TEST_CASE(a_stretch_runs_to_the_first_stop_or_to_the_end) {
  BOOST_TEST(run_to(clause, 0, set_of({Label::comma, Label::give})) == 3U);
  BOOST_TEST(run_to(clause, 4, set_of({Label::comma})) == 7U);
  BOOST_TEST(run_over(clause, 0, set_of({Label::body, Label::of})) == 2U);
}

BOOST_AUTO_TEST_CASE(the_nearest_on_the_left_is_found_unless_something_else_comes_first) {
  const LabelSet body = set_of({Label::body});
  BOOST_TEST(nearest_left(clause, 5, body, {}).value() == 0U);
  BOOST_TEST(!nearest_left(clause, 5, body, set_of({Label::comma})).has_value());
  BOOST_TEST(!nearest_left(clause, 5, body, {}, 1).has_value());
}

BOOST_AUTO_TEST_CASE(a_class_of_a_rule_file_is_a_set_of_labels) {
  LabelTable table;
  const auto file =
      read_rules("class DAY = NUMBER_1_12 | NUMBER_13_31\nrule a.b\npattern DAY\n+ [1]\n- x\n", "test.rules");
  const auto classes = add_classes({}, file->classes, table);
  const auto rules = RuleSet::compile(file->rules, *classes, table);
  BOOST_TEST((rules->labels_of("DAY") == set_of({Label::number_1_12, Label::number_13_31})));
  BOOST_TEST(rules->labels_of("NIGHT").none());
}

}  // namespace
}  // namespace vanthu
