// SPDX-License-Identifier: Apache-2.0
//
// Words inside the name of a body that no lexicon knows.
#pragma once

#include "lexicon/units.h"

namespace vanthu {

/// "Nhà máy đạm Phú Mỹ", "Công ty Cổ phần ống sợi thủy tinh Sông Hồng": small words between the head of a
/// body and the name that it heads.
void mark_unknown_words(UnitString& phrases);

/// "Viện Sức khỏe tâm thần", "Cục Điều tiết điện lực,": a capital syllable in the name of a body takes the
/// small one after it, as one word of two syllables; up to three more words where the name surely ends then.
void complete_capitals(UnitString& phrases);

/// "vui mừng nói": a word that tells how somebody says what follows is of no body.
[[nodiscard]] inline bool is_manner(const Unit& unit) {
  constexpr std::int32_t how_it_is_said = 4;
  return unit.label == Label::protect && unit.has_value(how_it_is_said);
}

}  // namespace vanthu
