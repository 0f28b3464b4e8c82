// SPDX-License-Identifier: Apache-2.0
//
// Reads one article and prints who holds which office, which documents are cited, and what was awarded.
//
//   extract_article ARTICLE.txt
#include <vanthu/vanthu.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace {

std::string read(const char* file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void print(const vanthu::Record& record) {
  for (const vanthu::Person& person : record.people) {
    std::cout << person.name << '\n';
    for (const auto title : person.titles) std::cout << "  " << record[title].mention.text << '\n';
  }
  for (const vanthu::Document& document : record.documents) {
    std::cout << document.type << ' ' << document.number.value_or("without a number");
    if (document.issued) std::cout << " of " << document.issued->iso();
    if (document.issuer) std::cout << ", by " << *document.issuer;
    std::cout << '\n';
  }
  for (const vanthu::Award& award : record.awards) {
    std::cout << award.award << ": ";
    if (award.count) std::cout << *award.count << ' ';
    std::cout << award.recipient.value_or("") << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: extract_article ARTICLE.txt\n";
    return 2;
  }
  const auto extractor = vanthu::Extractor::create();
  if (!extractor) {
    std::cerr << extractor.error().describe() << '\n';
    return 1;
  }
  const std::string text = read(argv[1]);
  const auto record = extractor->extract(
      {.text = text, .id = "example", .published = vanthu::PartialDate::parse("2023-02-17")});
  if (!record) {
    std::cerr << argv[1] << ": " << record.error().describe() << '\n';
    return 1;
  }
  print(*record);
}
