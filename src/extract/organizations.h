// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/reading.h"

namespace vanthu {

/// Adds the bodies that are named in the string of phrases to the draft, also those inside the names
/// of offices. It claims nothing.
void find_organizations(Reading& reading, const UnitString& phrases);

}  // namespace vanthu
