// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "resolve/same_office.h"

namespace vanthu {

/// The offices of an article by what two mentions of one have in common. Numbers are those of Draft::titles,
/// in the order of the text; of each list only those nearest to the title asked about are given: an article
/// has no more of one role or one person, and in what is no article time must not grow with the square.
class OfficeIndex {
 public:
  /// The titles of `draft` must be in the order of the text, and not more or fewer afterwards.
  explicit OfficeIndex(const Draft& draft);

  /// One for each title.
  [[nodiscard]] const std::vector<Office>& offices() const { return offices_; }

  [[nodiscard]] std::span<const std::uint32_t> of_same_role(std::size_t at) const;
  /// "Chủ tịch ACV", "Chủ tịch HĐQT ACV".
  [[nodiscard]] std::span<const std::uint32_t> of_same_short_role(std::size_t at) const;
  /// "Ngoại trưởng", "Bộ trưởng Ngoại giao".
  [[nodiscard]] std::span<const std::uint32_t> of_same_full_role(std::size_t at) const;

  /// The offices that this person alone holds, by the sentences that they stand in.
  [[nodiscard]] std::span<const std::uint32_t> of_holder(std::uint32_t person, std::size_t at) const;

  /// Whether one of the offices that this person alone holds is of another country.
  [[nodiscard]] bool has_office_abroad(std::uint32_t person) const { return abroad_.contains(person); }

 private:
  std::vector<Office> offices_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> of_role_;  ///< views of offices_
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> of_short_role_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> of_full_role_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> of_holder_;
  std::unordered_set<std::uint32_t> abroad_;  ///< persons
};

}  // namespace vanthu
