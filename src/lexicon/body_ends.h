// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/units.h"

namespace vanthu {

/// "Chủ tịch đầu tiên nước Việt Nam", "Phó Giám đốc Phụ trách": what stands between a role and its body and
/// has another label by right. Runs before joiners are marked.
void take_modifiers(UnitString& phrases);

/// Gives to the body of an office what belongs to it where the words around show how far it goes: words that
/// no lexicon knows, the bodies above its own, "này". Runs after the parts that are known are marked.
void complete_body_ends(UnitString& phrases);

/// "nghị sĩ này", "đại biểu này": marks the word that tells which, right after the role of somebody named
/// before.
void mark_told_of(UnitString& phrases);

/// "Bệnh viện 19-8", "Trường Mầm non 19/5": a day after which a body is named.
void join_days(UnitString& phrases);

}  // namespace vanthu
