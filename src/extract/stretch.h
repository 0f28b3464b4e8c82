// SPDX-License-Identifier: Apache-2.0
//
// The two walks that patterns cannot write, because they end at whatever comes first: a stretch that
// runs to a stop, and the nearest unit of a kind on the left. Which labels stop them is data: classes
// of the rule files, see RuleSet::labels_of().
#pragma once

#include <cstdint>
#include <optional>

#include "extract/reading.h"
#include "lexicon/units.h"
#include "rules/match.h"

namespace vanthu {

/// The first unit at or after `from` whose label is one of `stops`; the size of the string where
/// there is none.
[[nodiscard]] std::uint32_t run_to(const UnitString& string, std::uint32_t from, const LabelSet& stops);

/// The first unit at or after `from` whose label is not one of `skipped`.
[[nodiscard]] std::uint32_t run_over(const UnitString& string, std::uint32_t from, const LabelSet& skipped);

/// Walks left from the unit before `from`, not beyond `floor`: the nearest unit whose label is one of
/// `wanted`. Nothing where a unit of `unless` comes first.
[[nodiscard]] std::optional<std::uint32_t> nearest_left(const UnitString& string, std::uint32_t from,
                                                        const LabelSet& wanted, const LabelSet& unless,
                                                        std::uint32_t floor = 0);

/// The unit `reach` units left of `at`, or the first one: walks to the left have a bound, so that long
/// sentences take no longer a word.
[[nodiscard]] constexpr std::uint32_t floor_of_reach(std::uint32_t at, std::uint32_t reach) {
  return at > reach ? at - reach : 0;
}

/// Whether a surface of the lexicon under `label` begins at the unit; none does past the end.
[[nodiscard]] bool surface_begins_at(const Reading& reading, const UnitString& string, std::uint32_t at,
                                     Label label);

}  // namespace vanthu
