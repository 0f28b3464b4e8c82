// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "extract/facts.h"

namespace vanthu {

/// Gives names that differ in their marks alone, in i and y, in hyphens or in "al-" the form with the most
/// letters, or else the one that the article writes more often: "Nguyễn Thi Lan" where it has "Nguyễn Thị
/// Lan", "Francois" beside "François". Two that stand in one sentence are two people. Runs before
/// resolve_people().
void mend_name_slips(Draft& draft);

/// Whether a mention of one list stands in a sentence with one of the other. Both are numbers of
/// Draft::people in the order of the text, so that one walk tells.
[[nodiscard]] bool share_sentence(const Draft& draft, std::span<const std::uint32_t> left,
                                  std::span<const std::uint32_t> right);

}  // namespace vanthu
