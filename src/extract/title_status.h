// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"
#include "lexicon/units.h"

namespace vanthu {

/// Carries the status of offices through their lists: "nguyên A, B và C" and "thôi giữ chức A, B" make
/// all of them former, until a word says that another is held now. `published` is the date of the
/// article, with no year where it is not known: what was held in a period that ended before it is former.
void set_title_status(const UnitString& entities, Draft& draft, const PartialDate& published);

}  // namespace vanthu
