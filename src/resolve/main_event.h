// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"
#include "resolve/article_memory.h"

namespace vanthu {

/// Fills Draft::known_events: the one event that the article is about, where the evidence is enough,
/// with its date and the people who lead it or take part.
void resolve_event(Draft& draft, const ArticleMemory& memory);

}  // namespace vanthu
