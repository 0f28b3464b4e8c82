// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "html/element_names.h"
#include "html/page_facts.h"
#include "html/passages.h"

namespace vanthu {

/// The letters and digits of `text` in normal form, small: equal for lines that differ in signs alone.
[[nodiscard]] std::string letters_key(std::string_view text);

/// The passage that is the headline: the one that the markup names, else the heading that looks most like
/// one. `is_furniture` tells for each node whether it is no part of an article.
[[nodiscard]] std::optional<std::size_t> find_headline(const PageTree& tree,
                                                       const std::vector<Passage>& passages,
                                                       const std::vector<ElementMeaning>& meanings,
                                                       const std::vector<bool>& is_furniture,
                                                       const PageFacts& facts);

}  // namespace vanthu
