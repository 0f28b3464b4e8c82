// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"
#include "resolve/article_memory.h"

namespace vanthu {

/// Fills Draft::known_places: which mentions are of one place, of what kind it is, and the province
/// that it was part of on the day of the article, as far as the text and the lists settle it.
void resolve_places(Draft& draft, const ArticleMemory& memory, std::string_view text);

}  // namespace vanthu
