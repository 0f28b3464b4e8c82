// SPDX-License-Identifier: Apache-2.0
//
// Short forms in brackets inside the name of a body.
#pragma once

#include "lexicon/units.h"

namespace vanthu {

/// "Hội Bảo trợ người khuyết tật (NKT) tỉnh Hà Nam", "Cục Viễn thông (C15) Bộ Công an": a short form in
/// brackets before the place or the body above.
void join_over_short_forms(UnitString& phrases);

}  // namespace vanthu
