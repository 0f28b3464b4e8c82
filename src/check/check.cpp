// SPDX-License-Identifier: Apache-2.0
#include "check/rule_examples.h"
#include "lexicon/lint.h"
#include "vanthu/extractor.h"

namespace vanthu {

std::vector<Error> check(const Options& files) {
  const auto extractor = Extractor::create(files);
  if (!extractor) return {extractor.error()};
  std::vector<Error> errors;
  LabelTable labels;
  for (const UserFile& file : files.lexicons) {
    const auto read = read_lexicon(file.content, file.name, labels);
    if (!read) return {read.error()};
    for (Error& fault : lint_lexicon(file.content, *read)) errors.push_back(std::move(fault));
  }
  for (const UserFile& file : files.rules) {
    const auto read = read_rules(file.content, file.name);
    if (!read) return {read.error()};
    for (const Rule& rule : read->rules) {
      for (const Example& example : rule.examples) {
        if (auto error = check_example(*extractor, rule, example)) errors.push_back(*std::move(error));
      }
    }
  }
  return errors;
}

}  // namespace vanthu
