// SPDX-License-Identifier: Apache-2.0
//
// Which lines of a page are its article.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "html/page_facts.h"
#include "html/page_tree.h"
#include "vanthu/record.h"

namespace vanthu {

/// A line of the article. Without a kind, the text itself has to tell (docs/layout.md).
struct FoundLine {
  std::string text;
  std::optional<BlockKind> kind;
};

struct FoundArticle {
  std::vector<FoundLine> lines;  ///< the headline first, then the date, then the rest in the page's order
  std::optional<PartialDate> published;  ///< what <time> says where the page is silent
  std::string author;                    ///< where the markup names one; it stands in one of the lines
};

/// Finds the article of a page by what its parts are made of: docs/html.md.
[[nodiscard]] FoundArticle find_article(const PageTree& tree, const PageFacts& facts);

}  // namespace vanthu
