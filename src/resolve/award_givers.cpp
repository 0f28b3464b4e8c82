// SPDX-License-Identifier: Apache-2.0
#include "resolve/award_givers.h"

#include <algorithm>

namespace vanthu {
namespace {

/// "Huân chương": the first two syllables say what an award is, the others which one.
std::string_view sort_of(std::string_view award) {
  const std::size_t first = award.find(' ');
  return first == std::string_view::npos ? award : award.substr(0, award.find(' ', first + 1));
}

/// Whether a giver is somebody by name: "Thủ tướng A".
bool is_person(const Draft& draft, std::string_view giver) {
  return std::any_of(draft.people.begin(), draft.people.end(), [&](const PersonMention& person) {
    return giver.ends_with(person.name) && giver.size() > person.name.size();
  });
}

/// The one giver whom the article names for awards of this sort; empty where there is none or several.
std::string_view giver_of(const Draft& draft, std::string_view sort) {
  std::string_view found;
  for (const AwardGiver& giver : draft.award_givers) {
    if (sort_of(giver.award) != sort || giver.giver == found) continue;
    if (!found.empty()) return {};
    found = giver.giver;
  }
  return found;
}

}  // namespace

void resolve_award_givers(Draft& draft) {
  if (draft.award_givers.empty()) return;
  for (AwardMention& award : draft.awards) {
    if (!award.award.grantor || !is_person(draft, *award.award.grantor)) continue;
    const std::string_view giver = giver_of(draft, sort_of(award.award.award));
    // "Chủ tịch nước A" is who "Chủ tịch nước" is.
    if (!giver.empty() && !award.award.grantor->starts_with(giver)) award.award.grantor = giver;
  }
}

}  // namespace vanthu
