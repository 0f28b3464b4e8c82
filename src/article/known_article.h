// SPDX-License-Identifier: Apache-2.0
//
// From the layout of a page to the Article of its record, and back.
#pragma once

#include "article/layout.h"
#include "vanthu/record.h"
#include "vanthu/text.h"

namespace vanthu {

/// The layout with spans of the text as it was given.
[[nodiscard]] Article article_of(const Layout& layout, const Text& text);

/// The article with spans of the normal form that `map` leads from.
[[nodiscard]] Layout layout_of(const Article& article, const OffsetMap& map);

}  // namespace vanthu
