// SPDX-License-Identifier: Apache-2.0
#include "lexicon/spellings.h"

#include <string_view>

namespace vanthu {
namespace {

constexpr std::string_view centre = "Trung ương";
constexpr std::string_view short_centre[] = {"TƯ", "T.Ư", "TW", "T.W"};

}  // namespace

std::vector<Entry> other_spellings(const Entry& entry) {
  std::vector<Entry> others;
  const std::size_t at = entry.surface.find(centre);
  if (at == std::string::npos || is_evidence(entry.label)) return others;
  for (const std::string_view abbreviation : short_centre) {
    Entry& other = others.emplace_back(entry);
    other.surface.replace(at, centre.size(), abbreviation);
    // Alone, "tư" in small letters is another word.
    if (entry.surface == centre) other.case_rule = CaseRule::exact;
  }
  return others;
}

}  // namespace vanthu
