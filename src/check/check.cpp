// SPDX-License-Identifier: Apache-2.0
#include "check/rule_examples.h"
#include "lexicon/lint.h"
#include "vanthu/extractor.h"

namespace vanthu {

std::vector<Error> check(const Options& files) {
  std::vector<Error> errors;
  bool readable = true;
  const auto report = [&](Error error) {
    readable = false;
    errors.push_back(std::move(error));
  };
  LabelTable labels;
  for (const UserFile& file : files.lexicons) {
    auto read = read_lexicon(file.content, file.name, labels);
    if (!read) {
      report(std::move(read).error());
      continue;
    }
    for (Error& fault : lint_lexicon(file.content, *read)) errors.push_back(std::move(fault));
  }
  std::vector<Rule> rules;
  for (const UserFile& file : files.rules) {
    auto read = read_rules(file.content, file.name);
    if (!read) {
      report(std::move(read).error());
      continue;
    }
    rules.insert(rules.end(), read->rules.begin(), read->rules.end());
  }
  // Examples are run with all of the files, so each of them must stand.
  if (!readable) return errors;
  const auto extractor = Extractor::create(files);
  if (!extractor) {
    errors.push_back(extractor.error());
    return errors;
  }
  for (const Rule& rule : rules) {
    for (const Example& example : rule.examples) {
      if (auto error = check_example(*extractor, rule, example)) errors.push_back(*std::move(error));
    }
  }
  return errors;
}

}  // namespace vanthu
