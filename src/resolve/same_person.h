// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"

namespace vanthu {

/// Decides which mentions of a draft are one person: sets PersonMention::person.
void resolve_people(Draft& draft);

}  // namespace vanthu
