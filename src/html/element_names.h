// SPDX-License-Identifier: Apache-2.0
//
// What the names that authors of pages gave to elements say: classes and ids, read as words.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "html/page_tree.h"

namespace vanthu {

/// What an element holds, as its tag and its names say. Any number of them may be said at once.
struct ElementMeaning {
  bool furniture = false;  ///< links, buttons, comments: no part of the article
  bool closed = false;     ///< furniture however large it is
  bool article = false;
  bool caption = false;
  bool headline = false;
  bool author = false;
  bool date = false;
  bool source = false;
};

/// For each node of the tree. Words are those of data/html/.
[[nodiscard]] std::vector<ElementMeaning> read_meanings(const PageTree& tree);

}  // namespace vanthu
