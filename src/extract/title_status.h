// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"
#include "lexicon/units.h"

namespace vanthu {

/// Carries the status of offices through their lists: "nguyên A, B và C" and "thôi giữ chức A, B" make
/// all of them former, until a word says that another is held now.
void set_title_status(const UnitString& entities, Draft& draft);

}  // namespace vanthu
