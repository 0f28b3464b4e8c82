// SPDX-License-Identifier: Apache-2.0
#include "extract/stretch.h"

namespace vanthu {
namespace {

std::size_t label_at(const UnitString& string, std::uint32_t at) {
  return static_cast<std::size_t>(string.label(at));
}

}  // namespace

std::uint32_t run_to(const UnitString& string, std::uint32_t from, const LabelSet& stops) {
  while (from < string.size() && !stops[label_at(string, from)]) ++from;
  return from;
}

std::uint32_t run_over(const UnitString& string, std::uint32_t from, const LabelSet& skipped) {
  while (from < string.size() && skipped[label_at(string, from)]) ++from;
  return from;
}

std::optional<std::uint32_t> nearest_left(const UnitString& string, std::uint32_t from,
                                          const LabelSet& wanted, const LabelSet& unless,
                                          std::uint32_t floor) {
  while (from > floor) {
    --from;
    if (wanted[label_at(string, from)]) return from;
    if (unless[label_at(string, from)]) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace vanthu
