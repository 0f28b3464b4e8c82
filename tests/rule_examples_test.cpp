// SPDX-License-Identifier: Apache-2.0
//
// Every example of every rule in data/rules is a test case of its own, in a suite called after the
// rule. One of them alone: rule_examples_test --run_test='title.role_body/line_13'
#include <boost/test/unit_test.hpp>
#include <boost/test/unit_test_suite.hpp>

#include "check/rule_examples.h"
#include "data/embedded.h"

namespace vanthu {
namespace {

const Extractor& extractor() {
  static const Result<Extractor> made = Extractor::create();
  if (!made) throw std::runtime_error(made.error().describe());
  return *made;
}

void run(const Rule& rule, const Example& example) {
  if (const auto error = check_example(extractor(), rule, example)) BOOST_ERROR(error->describe());
}

void add_rules(const RuleFile& file) {
  namespace test = boost::unit_test;
  for (const Rule& rule : file.rules) {
    auto* suite = new test::test_suite(rule.name, rule.file, rule.line);  // owned by the framework
    for (const Example& example : rule.examples) {
      suite->add(test::make_test_case([rule, example] { run(rule, example); },
                                      "line_" + std::to_string(example.line), rule.file, example.line));
    }
    test::framework::master_test_suite().add(suite);
  }
}

bool add_all() {
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with("rules/")) continue;
    auto rules = read_rules(file.content, "data/" + std::string(file.path));
    if (!rules) {
      std::cerr << rules.error().describe() << '\n';
      return false;
    }
    add_rules(*rules);
  }
  return true;
}

BOOST_AUTO_TEST_CASE(the_built_in_data_is_well_formed) { BOOST_TEST(Extractor::create().has_value()); }

}  // namespace
}  // namespace vanthu

int main(int argc, char** argv) { return boost::unit_test::unit_test_main(&vanthu::add_all, argc, argv); }
