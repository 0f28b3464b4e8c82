// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/reading.h"

namespace vanthu {

/// Adds to the draft the nouns of the sentence that may be the event of the article, and who leads it
/// or takes part, as far as the sentence tells.
void find_events(Reading& reading, const UnitString& entities);

}  // namespace vanthu
