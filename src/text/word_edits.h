// SPDX-License-Identifier: Apache-2.0
//
// The steps of normalization that look at whole words: broken ones, glued ones, and letters of other
// scripts inside them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/text.h"

namespace vanthu {

struct Edit {
  std::size_t begin = 0;  ///< bytes of the text that are replaced; none where something is put in
  std::size_t end = 0;
  std::string replacement;
};

/// What the steps ask for at `borders` (CleanScan::borders()) of a text that is in normal form but for them.
/// In order, without overlaps.
[[nodiscard]] std::vector<Edit> find_word_edits(std::string_view text,
                                                const std::vector<std::size_t>& borders, Steps steps);

}  // namespace vanthu
