// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"
#include "lexicon/units.h"

namespace vanthu {

/// Carries the status of offices through their lists: "nguyên A, B và C" and "thôi giữ chức A, B" make
/// all of them former, until a word says that another is held now. `published` is the year of the
/// article, or 0: what was held in years that ended before it is former.
void set_title_status(const UnitString& entities, Draft& draft, std::int32_t published);

}  // namespace vanthu
