// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"

namespace vanthu {

/// Gives names of foreigners in which one letter is wrong, missing or too many the form that the article
/// writes more often: "Vladmir Stolov" beside "Vladimir Stolov"; the same where the parts of a name change
/// places: "Yamada Kenji" beside "Kenji Yamada". A first name that the lexicon knows is no
/// slip for another one (Maria, Marie), and two that stand in one sentence are two people. Runs after
/// mend_name_slips() and before resolve_people().
void mend_letter_slips(Draft& draft);

/// Gives whoever the article names in Vietnamese spelling, with a fuller name in brackets, that name: "Ke-ri
/// (John Kerry)". Runs before mend_name_slips().
void write_out_transcribed_names(Draft& draft);

}  // namespace vanthu
