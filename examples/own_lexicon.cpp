// SPDX-License-Identifier: Apache-2.0
//
// Adds a lexicon and a rule of one's own, checks them, and reads a sentence with them: an award that the
// built-in lexicons do not know, and a kind of document that only one office writes.
#include <vanthu/vanthu.h>

#include <iostream>
#include <string_view>

namespace {

constexpr std::string_view lexicon = R"(# What    words of our health department
# Source  its own regulations
surface	label	canonical
Bản ghi nhớ	MY_MEMORANDUM	Bản ghi nhớ
Hoa sen vàng	AWARD_NAME	Hoa sen vàng
)";

constexpr std::string_view rules = R"(string phrases

# "Bản ghi nhớ số 12/GN-SYT": as other documents, but only with a number.
rule document.memorandum
pattern type:MY_MEMORANDUM NUMBER_SIGN? number:CODE
+ ký [Bản ghi nhớ số 7/GN-SYT] với bệnh viện | type = Bản ghi nhớ | number = 7/GN-SYT
- ký bản ghi nhớ với bệnh viện
)";

constexpr std::string_view text =
    "Sở Y tế ký Bản ghi nhớ số 12/GN-SYT ngày 3/4/2023 và tặng Hoa sen vàng cho 3 bệnh viện.";

}  // namespace

int main() {
  const vanthu::Options options{.lexicons = {{.name = "ours.tsv", .content = std::string(lexicon)}},
                                .rules = {{.name = "ours.rules", .content = std::string(rules)}}};
  const auto mistakes = vanthu::check(options);
  for (const vanthu::Error& mistake : mistakes) std::cout << mistake.describe() << '\n';
  std::cout << mistakes.size() << " mistakes\n";

  const auto extractor = vanthu::Extractor::create(options);
  if (!extractor) {
    std::cerr << extractor.error().describe() << '\n';
    return 1;
  }
  const auto record = extractor->extract({.text = text, .id = "own", .published = {}});
  if (!record) return 1;
  for (const vanthu::Document& document : record->documents) {
    std::cout << document.type << ": " << document.number.value_or("") << " ("
              << document.mentions.front().rule << ")\n";
  }
  for (const vanthu::Award& award : record->awards) {
    std::cout << award.award << ": " << award.count.value_or(0) << ' ' << award.recipient.value_or("")
              << '\n';
  }
}
