// SPDX-License-Identifier: Apache-2.0
#include "extract/stretch.h"

namespace vanthu {

std::uint32_t run_to(const UnitString& string, std::uint32_t from, const LabelSet& stops) {
  while (from < string.size() && !stops.has(string.label(from))) ++from;
  return from;
}

std::uint32_t run_over(const UnitString& string, std::uint32_t from, const LabelSet& skipped) {
  while (from < string.size() && skipped.has(string.label(from))) ++from;
  return from;
}

std::optional<std::uint32_t> nearest_left(const UnitString& string, std::uint32_t from,
                                          const LabelSet& wanted, const LabelSet& unless,
                                          std::uint32_t floor) {
  while (from > floor) {
    --from;
    if (wanted.has(string.label(from))) return from;
    if (unless.has(string.label(from))) return std::nullopt;
  }
  return std::nullopt;
}

bool surface_begins_at(const Reading& reading, const UnitString& string, std::uint32_t at, Label label) {
  if (at >= string.size()) return false;
  const auto tokens = reading.sentence.tokens.subspan(string.units[at].tokens.begin);
  return static_cast<bool>(reading.lexicon.longest_with(label, tokens, reading.sentence.text));
}

}  // namespace vanthu
