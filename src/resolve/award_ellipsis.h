// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"

namespace vanthu {

/// Gives awards whose recipient is a pronoun ("trao Huy hiệu cho đồng chí") or an office ("tặng Tổng Bí
/// thư") the person meant, and items of a list of awards who stands above it, and drops them where the
/// article does not say who that is. Runs after resolve_people() and resolve_office_holders().
void resolve_award_ellipsis(Draft& draft);

}  // namespace vanthu
