// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"
#include "resolve/article_memory.h"

namespace vanthu {

/// Gives titles that stand alone their holders, from what the rest of the article says, and drops
/// bare roles that turn out to be nobody's. `memory` tells when the article was published: a post taken up in
/// an earlier year was left for one that the article tells as new. Runs after resolve_people().
void resolve_office_holders(Draft& draft, const ArticleMemory& memory);

}  // namespace vanthu
