// SPDX-License-Identifier: Apache-2.0
#include "article/imprint.h"

#include <algorithm>

#include "article/markers.h"

namespace vanthu {
namespace {

constexpr std::size_t reach = 300;  // bytes from one part of an imprint to the next

/// The first place from `from` to `end` where an entry of `list` begins, which has a capital there as the
/// list does.
std::optional<std::size_t> find_first(const MarkerList& list, std::string_view line, std::size_t from,
                                      std::size_t end) {
  for (std::size_t at = from; at < end; ++at) {
    if (list.may_start_with(line[at]) && list.start_of(line.substr(at)) != 0) return at;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::size_t> imprint_begin(std::string_view line) {
  const auto head = find_first(markers().imprint_heads, line, 0, line.size());
  if (!head) return std::nullopt;
  const std::size_t before = *head - std::min(*head, reach);
  if (const auto detail = find_first(markers().imprint_details, line, before, *head)) return detail;
  const std::size_t after = std::min(*head + 1 + reach, line.size());
  const bool is_imprint = find_first(markers().imprint_details, line, *head + 1, after) ||
                          find_first(markers().imprint_heads, line, *head + 1, after);
  return is_imprint ? head : std::nullopt;
}

}  // namespace vanthu
