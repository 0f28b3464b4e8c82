// SPDX-License-Identifier: Apache-2.0
//
// Reads many articles with several threads: one Extractor for all of them, one Scratch for each thread.
// Prints the people of each article, in the order of the articles.
//
//   many_articles ARTICLE.txt…
#include <vanthu/vanthu.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

namespace {

std::string read(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// The names of the people of one article, on one line.
std::string people_of(const vanthu::Extractor& extractor, const std::string& file, vanthu::Scratch& scratch) {
  const std::string text = read(file);
  std::string line = std::filesystem::path(file).stem().string() + ":";
  const auto record = extractor.extract({.text = text, .id = line, .published = {}}, scratch);
  if (!record) return line + " " + record.error().describe();
  for (const vanthu::Person& person : record->people) line += " " + person.name + ",";
  return line;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> files(argv + 1, argv + argc);
  const auto extractor = vanthu::Extractor::create();
  if (!extractor) {
    std::cerr << extractor.error().describe() << '\n';
    return 1;
  }

  std::vector<std::string> lines(files.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    vanthu::Scratch scratch;
    for (std::size_t i = next++; i < files.size(); i = next++) {
      lines[i] = people_of(*extractor, files[i], scratch);
    }
  };
  {
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i)
      threads.emplace_back(work);
  }  // joined here
  for (const std::string& line : lines) std::cout << line << '\n';
}
