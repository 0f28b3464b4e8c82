// SPDX-License-Identifier: Apache-2.0
//
// The C++ of README.md, word for word.
#include <vanthu/vanthu.h>

#include <iostream>

int main() {
  const std::string text = "Sáng 19/8, đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị.";
  const auto published = vanthu::PartialDate::parse("2021-08-19");
  const auto extractor = vanthu::Extractor::create();
  const auto record = extractor->extract({.text = text, .id = "example", .published = published});
  for (const vanthu::Title& title : record->titles) {
    for (const auto holder : title.holders) {
      std::cout << (*record)[holder].name << ": " << title.mention.text << '\n';
    }
  }
  std::cout << vanthu::to_json(*record, text) << '\n';
}
