// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"

namespace vanthu {

/// Fills Draft::known_organizations: which mentions are of one body, and of what kind it is. A name
/// without a place ("UBND tỉnh") is that of the one body of the article whose name goes on with a
/// place ("UBND tỉnh Hà Giang").
void resolve_organizations(Draft& draft);

}  // namespace vanthu
