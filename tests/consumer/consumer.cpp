// SPDX-License-Identifier: Apache-2.0
//
// Uses every function that the library shows.
#include <vanthu/vanthu.h>

#include <iostream>
#include <string>

int main() {
  constexpr std::string_view text = "Đồng chí Nguyễn Văn An, Bí thư Huyện uỷ, chủ trì hội nghị.";
  const auto extractor = vanthu::Extractor::create();
  if (!extractor) {
    std::cerr << extractor.error().describe() << '\n';
    return 1;
  }
  vanthu::Scratch scratch;
  const auto published = vanthu::PartialDate::parse("2021-08-19");
  const auto record = extractor->extract({.text = text, .id = "consumer", .published = published}, scratch);
  const auto explanation = extractor->explain({.text = text, .id = {}, .published = {}});
  const auto normal = vanthu::normalize(text);
  const auto page = vanthu::read_html("<title>Báo</title><p>" + std::string(text));
  if (!page || page->text != text) return 1;
  if (!record || !explanation || !normal || !published) return 1;

  const std::string json = vanthu::to_json(*record, text);
  const auto read = vanthu::from_json(json, text);
  const bool same = read && *read == *record;
  const bool whole_text =
      normal->to_given({0, static_cast<std::uint32_t>(normal->form().size())}).size() == text.size();
  std::cout << "vanthu " << vanthu::version() << '\n' << json << '\n';
  return same && whole_text && vanthu::check({}).empty() && !vanthu::json_schema().empty() ? 0 : 1;
}
