// SPDX-License-Identifier: Apache-2.0
#include "rules/label_gates.h"

#include <algorithm>

namespace vanthu {
namespace {

constexpr std::size_t most_bits = 64;

/// The bit of `need` among those that are known; a new one is added and given to `note(bit)`. 0 where there
/// are too many.
template <class Need, class Note>
std::uint64_t bit_among(std::vector<Need>& known, const Need& need, Note note) {
  const auto found = std::find(known.begin(), known.end(), need);
  const auto place = static_cast<std::size_t>(found - known.begin());
  if (place >= most_bits) return 0;
  const std::uint64_t bit = std::uint64_t{1} << place;
  if (found == known.end()) {
    known.push_back(need);
    note(bit);
  }
  return bit;
}

}  // namespace

std::uint64_t LabelGates::bit_of(const LabelSet& set) {
  return bit_among(sets_, set, [&](std::uint64_t bit) {
    set.each([&](std::size_t label) { of_label_[label].in_set |= bit; });
  });
}

std::uint64_t LabelGates::bit_of(const LabelPair& pair) {
  return bit_among(pairs_, pair, [&](std::uint64_t bit) {
    pair.left.each([&](std::size_t label) { of_label_[label].left_in_pair |= bit; });
    pair.right.each([&](std::size_t label) { of_label_[label].right_in_pair |= bit; });
  });
}

void LabelGates::add(const RequiredLabels& required) {
  Needs& needs = needs_.emplace_back();
  for (const LabelSet& set : required.labels) needs.sets |= bit_of(set);
  for (const LabelPair& pair : required.pairs) needs.pairs |= bit_of(pair);
  if (required.labels.empty()) {
    open_to_all_ = true;
    return;
  }
  // What other rules need already makes no more sentences open.
  const auto adds = [&](const LabelSet& set) { return (needed_ | set).count() - needed_.count(); };
  needed_ |= *std::min_element(
      required.labels.begin(), required.labels.end(),
      [&](const LabelSet& left, const LabelSet& right) { return adds(left) < adds(right); });
}

std::size_t LabelGates::open(std::string_view labels, std::span<int> rules) const {
  std::uint64_t sets = 0;
  std::uint64_t pairs = 0;
  std::uint64_t left = 0;
  for (const char label : labels) {
    const LabelBits& bits = of_label_[static_cast<unsigned char>(label)];
    sets |= bits.in_set;
    pairs |= left & bits.right_in_pair;
    left = bits.left_in_pair;
  }
  // Written each time and kept where it counts: the processor could not foresee which rules those are.
  std::size_t count = 0;
  for (std::size_t rule = 0; rule < needs_.size(); ++rule) {
    const Needs& needs = needs_[rule];
    rules[count] = static_cast<int>(rule);
    count += ((needs.sets & ~sets) | (needs.pairs & ~pairs)) == 0 ? 1 : 0;
  }
  return count;
}

}  // namespace vanthu
