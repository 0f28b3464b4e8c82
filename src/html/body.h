// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "html/element_names.h"
#include "html/page_tree.h"
#include "html/passages.h"

namespace vanthu {

/// Which nodes are, or are part of, elements that hold no article. The larger half of a page's text is none,
/// unless its name leaves no doubt; nor is what holds the headline.
[[nodiscard]] std::vector<bool> find_furniture(const PageTree& tree,
                                               const std::vector<ElementMeaning>& meanings,
                                               const std::vector<Passage>& passages,
                                               std::optional<std::size_t> headline);

/// The element that holds the body of the article, below the headline where there is one; nothing on a page
/// without text.
[[nodiscard]] std::optional<std::uint32_t> find_body(const PageTree& tree,
                                                     const std::vector<ElementMeaning>& meanings,
                                                     const std::vector<Passage>& passages,
                                                     const std::vector<bool>& is_furniture,
                                                     std::optional<std::size_t> headline);

/// Lists of other articles, each with a title that is a link and a summary: marks their nodes as furniture.
void find_teasers(const PageTree& tree, const std::vector<Passage>& passages,
                  std::optional<std::size_t> headline, std::vector<bool>& is_furniture);

/// Boxes inside of the body whose text is links, or titles with a summary each, to other articles: marks
/// their nodes as furniture.
void find_boxes(const PageTree& tree, const std::vector<Passage>& passages, std::uint32_t body,
                std::vector<bool>& is_furniture);

/// Whether nearly all of it is a link.
[[nodiscard]] bool is_link_line(const Passage& passage);

/// Long enough to be a paragraph of an article, and no link.
[[nodiscard]] bool is_prose(const Passage& passage);

}  // namespace vanthu
