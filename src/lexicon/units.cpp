// SPDX-License-Identifier: Apache-2.0
#include "lexicon/units.h"

#include <algorithm>

namespace vanthu {

bool Unit::may_be(Label other) const {
  if (label == other) return true;
  const auto candidates = entries();
  return std::any_of(candidates.begin(), candidates.end(),
                     [other](const Entry& candidate) { return candidate.label == other; });
}

bool Unit::may_be(Label other, std::int32_t wanted) const {
  const auto candidates = entries();
  return std::any_of(candidates.begin(), candidates.end(), [&](const Entry& candidate) {
    return candidate.label == other && candidate.value == wanted;
  });
}

bool Unit::has_value(std::int32_t wanted) const { return entry != nullptr && entry->value == wanted; }

void UnitString::clear() {
  units.clear();
  labels.clear();
  present = {};
}

void UnitString::set_label(std::size_t index, Label label) {
  units[index].label = label;
  labels[index] = static_cast<char>(label);
  present.add(label);
}

std::vector<Claim> without_overlaps(std::span<const Claim> claims) {
  std::uint32_t end = 0;
  for (const Claim& claim : claims) end = std::max(end, claim.units.end);
  std::vector<bool> taken(end);  // by unit: time must not grow with the square of the claims
  std::vector<Claim> kept;
  for (const Claim& claim : claims) {
    const auto begin = taken.begin() + claim.units.begin;
    if (std::find(begin, taken.begin() + claim.units.end, true) != taken.begin() + claim.units.end) continue;
    std::fill(begin, taken.begin() + claim.units.end, true);
    kept.push_back(claim);
  }
  std::sort(kept.begin(), kept.end(),
            [](const Claim& left, const Claim& right) { return left.units < right.units; });
  return kept;
}

void collapse(const UnitString& from, std::span<const Claim> claims, UnitString& to) {
  to.clear();
  to.present = from.present;
  std::uint32_t at = 0;
  const auto copy_until = [&](std::uint32_t end) {
    to.units.insert(to.units.end(), from.units.begin() + at, from.units.begin() + end);
    to.labels.insert(to.labels.end(), from.labels.begin() + at, from.labels.begin() + end);
  };
  for (const Claim& claim : claims) {
    copy_until(claim.units.begin);
    Unit unit = from.units[claim.units.begin];
    const Unit& last = from.units[claim.units.end - 1];
    unit.label = claim.label;
    unit.fact = claim.fact;
    unit.tokens.end = last.tokens.end;
    unit.span.end = last.span.end;
    if (claim.units.size() > 1) {
      unit.entry_count = 0;
      unit.entry = nullptr;
    }
    to.push_back(unit);
    at = claim.units.end;
  }
  copy_until(static_cast<std::uint32_t>(from.size()));
}

}  // namespace vanthu
