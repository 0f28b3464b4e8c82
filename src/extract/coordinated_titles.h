// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"
#include "lexicon/units.h"

namespace vanthu {

/// Gives offices of a list what stands with the last of them: the body and place of "Chủ tịch, Phó Chủ
/// tịch UBND tỉnh Nam Định", the place of "Bí thư Thành ủy, Chủ tịch UBND thành phố Huế".
void share_from_the_right(const UnitString& entities, Draft& draft);

/// "từ Chủ tịch, Phó Chủ tịch đến cán bộ": two roles with no body between them, and no name after them, are
/// those of anybody. What is known to be over is left to somebody's career.
void mark_lists_of_roles(const UnitString& entities, Draft& draft);

}  // namespace vanthu
