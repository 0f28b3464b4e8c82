// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cassert>

#include "vanthu/text.h"

namespace vanthu {

void OffsetMap::add_rewritten(Span form, Span given) {
  while (!stretches_.empty() && stretches_.back().form.end > form.begin) {
    given.begin = std::min(given.begin, stretches_.back().given.begin);
    stretches_.pop_back();
  }
  assert(stretches_.empty() || stretches_.back().given.end <= given.begin);
  stretches_.push_back({form, given});
}

Span OffsetMap::to_given(Span form) const {
  const std::uint32_t begin = given_begin(form.begin);
  return {begin, form.empty() ? begin : given_end(form.end)};
}

std::uint32_t OffsetMap::given_begin(std::uint32_t form) const {
  // The last stretch that begins at `form` or before: where characters were removed right at `form`,
  // the span begins after them.
  const auto after = std::upper_bound(stretches_.begin(), stretches_.end(), form,
                                      [](std::uint32_t at, const Stretch& s) { return at < s.form.begin; });
  if (after == stretches_.begin()) return form;
  const Stretch& stretch = *std::prev(after);
  return form < stretch.form.end ? stretch.given.begin : stretch.given.end + (form - stretch.form.end);
}

std::uint32_t OffsetMap::given_end(std::uint32_t form) const {
  // The last stretch that begins before `form`: characters removed right at `form` stay outside.
  const auto after = std::lower_bound(stretches_.begin(), stretches_.end(), form,
                                      [](const Stretch& s, std::uint32_t at) { return s.form.begin < at; });
  if (after == stretches_.begin()) return form;
  const Stretch& stretch = *std::prev(after);
  return form <= stretch.form.end ? stretch.given.end : stretch.given.end + (form - stretch.form.end);
}

}  // namespace vanthu
