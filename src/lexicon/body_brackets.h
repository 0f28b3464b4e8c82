// SPDX-License-Identifier: Apache-2.0
//
// Short forms in brackets inside the name of a body.
#pragma once

#include "lexicon/units.h"

namespace vanthu {

/// "Hội Bảo trợ người khuyết tật (NKT) tỉnh Hà Nam", "Cục Viễn thông (C15) Bộ Công an": a short form in
/// brackets before the place or the body above.
void join_over_short_forms(UnitString& phrases);

/// "Trung tâm Phân tích buôn bán vũ khí (TSAMTO)": whatever words no lexicon knows, the name of a body after
/// a role goes on to the short form in brackets.
void take_words_before_short_forms(UnitString& phrases);

}  // namespace vanthu
