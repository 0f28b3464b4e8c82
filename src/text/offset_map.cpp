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

OffsetMap OffsetMap::over(const OffsetMap& first) const {
  // In bytes of the first form, the stretches of both maps that overlap become one. What lies between
  // is the same in all three texts, at distances that the last stretches of each map tell.
  OffsetMap both;
  std::size_t i = 0;  // of first.stretches_
  std::size_t j = 0;  // of stretches_
  std::int64_t to_given = 0;
  std::int64_t to_form = 0;
  const auto first_at = [&](std::size_t n) { return first.stretches_[n].form; };
  const auto second_at = [&](std::size_t n) { return stretches_[n].given; };
  const auto has_first = [&] { return i < first.stretches_.size(); };
  const auto has_second = [&] { return j < stretches_.size(); };
  const auto moved = [](std::uint32_t at, std::int64_t by) { return static_cast<std::uint32_t>(at + by); };
  while (has_first() || has_second()) {
    const bool takes_first = has_first() && (!has_second() || first_at(i) <= second_at(j));
    Span group = takes_first ? first_at(i) : second_at(j);
    const Span begin{moved(group.begin, to_form), moved(group.begin, to_given)};
    const auto overlaps = [&](Span span) { return span.begin < group.end && span.end > group.begin; };
    const auto take_first = [&] {
      group.end = std::max(group.end, first_at(i).end);
      to_given = std::int64_t{first.stretches_[i].given.end} - first_at(i).end;
      ++i;
    };
    const auto take_second = [&] {
      group.end = std::max(group.end, second_at(j).end);
      to_form = std::int64_t{stretches_[j].form.end} - second_at(j).end;
      ++j;
    };
    takes_first ? take_first() : take_second();
    while (true) {
      if (has_first() && overlaps(first_at(i))) {
        take_first();
      } else if (has_second() && overlaps(second_at(j))) {
        take_second();
      } else {
        break;
      }
    }
    both.add_rewritten({begin.begin, moved(group.end, to_form)}, {begin.end, moved(group.end, to_given)});
  }
  return both;
}

Span OffsetMap::to_given(Span form) const {
  const std::uint32_t begin = given_begin(form.begin);
  return {begin, form.empty() ? begin : given_end(form.end)};
}

Span OffsetMap::to_form(Span given) const {
  // The other way round, stretches are sorted as well, and where they are empty nothing was made.
  const auto form_of = [&](std::uint32_t at, bool is_end) {
    const auto after =
        std::upper_bound(stretches_.begin(), stretches_.end(), at,
                         [](std::uint32_t place, const Stretch& s) { return place < s.given.begin; });
    if (after == stretches_.begin()) return at;
    const Stretch& stretch = *std::prev(after);
    if (at >= stretch.given.end) return stretch.form.end + (at - stretch.given.end);
    return is_end && at > stretch.given.begin ? stretch.form.end : stretch.form.begin;
  };
  const std::uint32_t begin = form_of(given.begin, false);
  return {begin, std::max(begin, form_of(given.end, true))};
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
