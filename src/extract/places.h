// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/reading.h"

namespace vanthu {

/// Adds the places that stand in the string of phrases to the draft, also those inside the names of
/// offices and bodies. It claims nothing: a place is no less a part of its body.
void find_places(Reading& reading, const UnitString& phrases);

}  // namespace vanthu
