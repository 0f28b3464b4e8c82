// SPDX-License-Identifier: Apache-2.0
//
// The lines of a page as a reader sees them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "html/page_tree.h"

namespace vanthu {

/// A line of text: what stands in a block, between two line breaks.
struct Passage {
  std::string text;                ///< white space is one space, none at the ends
  std::uint32_t node = 0;          ///< the innermost block around it
  std::uint32_t first = 0;         ///< the node of its first text
  std::uint32_t letters = 0;       ///< characters but for spaces
  std::uint32_t link_letters = 0;  ///< of those, in links
  std::uint32_t slanted_letters = 0;
  std::uint8_t heading = 0;  ///< 1 for h1 … 6; 0 for none
  bool is_centered = false;
  bool after_image = false;  ///< a picture stands between the last passage and this one
};

/// All passages of the page, in its order. Elements that are hidden have none.
[[nodiscard]] std::vector<Passage> find_passages(const PageTree& tree);

}  // namespace vanthu
