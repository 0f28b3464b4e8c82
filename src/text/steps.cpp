// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "vanthu/text.h"

namespace vanthu {
namespace {

/// In the order of the enum.
constexpr std::array<std::string_view, Steps::count> names = {
    "entities", "look-alikes", "composition", "tone-marks",   "dashes",      "quotes",
    "spaces",   "line-breaks", "invisible",   "broken-words", "glued-words", "wrapped-lines"};

}  // namespace

std::string_view name_of(Step step) { return names[static_cast<std::size_t>(step)]; }

std::optional<Step> step_named(std::string_view name) {
  const auto* const found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Step>(found - names.begin());
}

}  // namespace vanthu
