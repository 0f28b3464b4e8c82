// SPDX-License-Identifier: Apache-2.0
#include "lexicon/spellings.h"

#include <string_view>
#include <utility>

namespace vanthu {
namespace {

constexpr std::string_view centre = "Trung ương";
constexpr std::string_view short_centre[] = {"TƯ", "T.Ư", "TW", "T.W"};
constexpr std::string_view of_the_country = " Việt Nam";  // after another word: alone it is an entry
constexpr std::string_view short_country = " VN";

void add_spellings_of_centre(const Entry& entry, std::vector<Entry>& others) {
  const std::size_t at = entry.surface.find(centre);
  if (at == std::string::npos) return;
  for (const std::string_view abbreviation : short_centre) {
    Entry& other = others.emplace_back(entry);
    other.surface.replace(at, centre.size(), abbreviation);
    // Alone, "tư" in small letters is another word.
    if (entry.surface == centre) other.case_rule = CaseRule::exact;
  }
}

void add_spelling_of_country(Entry entry, std::vector<Entry>& others) {
  const std::size_t at = entry.surface.find(of_the_country);
  if (at == std::string::npos) return;
  entry.surface.replace(at, of_the_country.size(), short_country);
  others.push_back(std::move(entry));
}

}  // namespace

std::vector<Entry> other_spellings(const Entry& entry) {
  std::vector<Entry> others;
  if (is_evidence(entry.label)) return others;
  add_spellings_of_centre(entry, others);
  const std::vector<Entry> with_centre = others;
  add_spelling_of_country(entry, others);
  for (const Entry& other : with_centre) add_spelling_of_country(other, others);
  return others;
}

}  // namespace vanthu
