// SPDX-License-Identifier: Apache-2.0
#include "resolve/award_givers.h"

#include <map>
#include <string_view>
#include <unordered_set>

namespace vanthu {
namespace {

/// "Huân chương": the first two syllables say what an award is, the others which one.
std::string_view sort_of(std::string_view award) {
  const std::size_t first = award.find(' ');
  return first == std::string_view::npos ? award : award.substr(0, award.find(' ', first + 1));
}

/// Whether a giver is somebody by name, "Thủ tướng A": the last words of it are one of `names`.
bool is_person(const std::unordered_set<std::string_view>& names, std::string_view giver) {
  for (std::size_t space = giver.find(' '); space != std::string_view::npos;
       space = giver.find(' ', space + 1)) {
    if (names.contains(giver.substr(space + 1))) return true;
  }
  return false;
}

/// By sort of award the one giver whom the article names; empty where it names several.
std::map<std::string_view, std::string_view> givers_by_sort(const Draft& draft) {
  std::map<std::string_view, std::string_view> givers;
  for (const AwardGiver& giver : draft.award_givers) {
    const auto [known, is_new] = givers.try_emplace(sort_of(giver.award), giver.giver);
    if (!is_new && known->second != giver.giver) known->second = {};
  }
  return givers;
}

}  // namespace

void resolve_award_givers(Draft& draft) {
  if (draft.award_givers.empty()) return;
  std::unordered_set<std::string_view> names;
  for (const PersonMention& person : draft.people) names.insert(person.name);
  const auto givers = givers_by_sort(draft);
  for (AwardMention& award : draft.awards) {
    if (!award.award.grantor || !is_person(names, *award.award.grantor)) continue;
    const auto giver = givers.find(sort_of(award.award.award));
    // "Chủ tịch nước A" is who "Chủ tịch nước" is.
    if (giver != givers.end() && !giver->second.empty() && !award.award.grantor->starts_with(giver->second))
      award.award.grantor = giver->second;
  }
}

}  // namespace vanthu
