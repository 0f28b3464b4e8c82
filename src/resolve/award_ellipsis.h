// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"

namespace vanthu {

/// Gives awards whose recipient is a pronoun ("trao Huy hiệu cho đồng chí") the person meant, and
/// drops them where the article does not say who that is. Runs after resolve_people().
void resolve_award_ellipsis(Draft& draft);

}  // namespace vanthu
