// SPDX-License-Identifier: Apache-2.0
#include "resolve/order_grantors.h"

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

/// Whether a grantor is somebody by name, "Thủ tướng A": the last words of it are one of `names`.
bool is_person(const std::unordered_set<std::string_view>& names, std::string_view grantor) {
  for (std::size_t space = grantor.find(' '); space != std::string_view::npos;
       space = grantor.find(' ', space + 1)) {
    if (names.contains(grantor.substr(space + 1))) return true;
  }
  return false;
}

/// By sort of award the one grantor whom the article names; empty where it names several.
std::map<std::string_view, std::string_view> grantors_by_sort(const Draft& draft) {
  std::map<std::string_view, std::string_view> grantors;
  for (const OrderGrantor& told : draft.order_grantors) {
    const auto [known, is_new] = grantors.try_emplace(sort_of(told.award), told.grantor);
    if (!is_new && known->second != told.grantor) known->second = {};
  }
  return grantors;
}

}  // namespace

void resolve_order_grantors(Draft& draft) {
  if (draft.order_grantors.empty()) return;
  std::unordered_set<std::string_view> names;
  for (const PersonMention& person : draft.people) names.insert(person.name);
  const auto grantors = grantors_by_sort(draft);
  for (AwardMention& award : draft.awards) {
    if (!award.award.grantor || !is_person(names, *award.award.grantor)) continue;
    const auto grantor = grantors.find(sort_of(award.award.award));
    // "Chủ tịch nước A" is who "Chủ tịch nước" is.
    if (grantor != grantors.end() && !grantor->second.empty() &&
        !award.award.grantor->starts_with(grantor->second))
      award.award.grantor = grantor->second;
  }
}

}  // namespace vanthu
