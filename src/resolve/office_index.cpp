// SPDX-License-Identifier: Apache-2.0
#include "resolve/office_index.h"

#include <algorithm>

namespace vanthu {
namespace {

std::span<const std::uint32_t> nearest(const std::vector<std::uint32_t>& all, std::size_t at) {
  constexpr std::ptrdiff_t most = 200;
  const auto here = std::lower_bound(all.begin(), all.end(), at);
  const auto begin = here - std::min(most, here - all.begin());
  const auto end = here + std::min(most, all.end() - here);
  return {begin, end};
}

}  // namespace

OfficeIndex::OfficeIndex(const Draft& draft) {
  offices_.reserve(draft.titles.size());
  for (const TitleMention& title : draft.titles) offices_.push_back(office_of(title));
  for (std::uint32_t i = 0; i < draft.titles.size(); ++i) {
    of_role_[offices_[i].role].push_back(i);
    of_short_role_[offices_[i].short_role].push_back(i);
    of_full_role_[offices_[i].full_role].push_back(i);
    const std::vector<std::uint32_t>& holders = draft.titles[i].holders;
    if (holders.size() != 1) continue;
    const std::uint32_t person = draft.people[holders.front()].person;
    of_holder_[person].push_back(i);
    if (draft.titles[i].abroad) abroad_.insert(person);
  }
}

std::span<const std::uint32_t> OfficeIndex::of_same_role(std::size_t at) const {
  return nearest(of_role_.find(offices_[at].role)->second, at);
}

std::span<const std::uint32_t> OfficeIndex::of_same_short_role(std::size_t at) const {
  return nearest(of_short_role_.find(offices_[at].short_role)->second, at);
}

std::span<const std::uint32_t> OfficeIndex::of_same_full_role(std::size_t at) const {
  return nearest(of_full_role_.find(offices_[at].full_role)->second, at);
}

std::span<const std::uint32_t> OfficeIndex::of_holder(std::uint32_t person, std::size_t at) const {
  const auto found = of_holder_.find(person);
  return found == of_holder_.end() ? std::span<const std::uint32_t>{} : nearest(found->second, at);
}

}  // namespace vanthu
