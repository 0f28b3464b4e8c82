// SPDX-License-Identifier: Apache-2.0
//
// Reads articles as JSON Lines from standard input and writes their records, in which each `rule` is
// followed by the evidence that its confidence is decided by: "date.month_year|explicit". For
// scripts/confidence, which measures what each is worth.
#include <iostream>
#include <nlohmann/json.hpp>

#include "resolve/confidence.h"
#include "vanthu/vanthu.h"

int main() {
  const auto extractor = vanthu::Extractor::create();
  if (!extractor) {
    std::cerr << extractor.error().describe() << '\n';
    return 1;
  }
  for (std::string line; std::getline(std::cin, line);) {
    const nlohmann::json article = nlohmann::json::parse(line);
    const std::string text = article.at("text");
    vanthu::Input input;
    input.text = text;
    input.id = article.at("id").get_ref<const std::string&>();
    if (article.contains("published"))
      input.published = vanthu::PartialDate::parse(article["published"].get<std::string>());
    auto record = extractor->extract(input);
    if (!record) {
      std::cerr << record.error().describe() << '\n';
      return 1;
    }
    vanthu::each_evidence(*record, [](std::string_view, vanthu::Mention& mention, std::string_view evidence) {
      mention.rule += '|';
      mention.rule += evidence;
    });
    std::cout << vanthu::to_json(*record, text) << '\n';
  }
}
