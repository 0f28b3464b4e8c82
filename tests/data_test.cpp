// SPDX-License-Identifier: Apache-2.0
//
// The lexicons of data/ keep the rules of data/README.md.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "lexicon/lint.h"

namespace vanthu {
namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  BOOST_TEST_REQUIRE(file.good(), path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::filesystem::path> lexicon_paths() {
  std::vector<std::filesystem::path> paths;
  for (const auto& file : std::filesystem::directory_iterator(VANTHU_SOURCE_FOLDER "/data/lexicon")) {
    paths.push_back(file.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::vector<LexiconFile> lexicons() {
  std::vector<LexiconFile> files;
  LabelTable labels;
  for (const auto& path : lexicon_paths()) {
    auto file = read_lexicon(read(path), "data/lexicon/" + path.filename().string(), labels);
    BOOST_TEST_REQUIRE(file.has_value(), (file ? "" : file.error().describe()));
    files.push_back(*std::move(file));
  }
  return files;
}

void expect_none(const std::vector<Error>& faults) {
  for (const Error& fault : faults) BOOST_ERROR(fault.describe());
}

BOOST_AUTO_TEST_CASE(each_lexicon_is_tidy) {
  const std::vector<LexiconFile> files = lexicons();
  const auto paths = lexicon_paths();
  for (std::size_t i = 0; i < files.size(); ++i) expect_none(lint_lexicon(read(paths[i]), files[i]));
}

BOOST_AUTO_TEST_CASE(surfaces_with_several_labels_are_reviewed) {
  const std::string reviewed = read(VANTHU_SOURCE_FOLDER "/tests/reviewed/ambiguous.tsv");
  expect_none(lint_ambiguity(lexicons(), {"tests/reviewed/ambiguous.tsv", reviewed}));
}

BOOST_AUTO_TEST_CASE(surfaces_that_may_steal_a_word_are_reviewed) {
  const std::string reviewed = read(VANTHU_SOURCE_FOLDER "/tests/reviewed/stolen_words.tsv");
  expect_none(lint_stolen_words(lexicons(), {"tests/reviewed/stolen_words.tsv", reviewed}));
}

}  // namespace
}  // namespace vanthu
