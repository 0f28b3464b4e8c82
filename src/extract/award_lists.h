// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/reading.h"

namespace vanthu {

/// Notes down what a sentence has to do with a list of awards over several lines: who received them, where it
/// ends in a colon ("Ông A đã được tặng:"), or which they are, where it is an item of such a list
/// ("- Huân chương Độc lập hạng Nhất;"). resolve/award_ellipsis brings the two together.
void note_award_lists(Reading& reading, const RuleSet& rules, const UnitString& entities);

}  // namespace vanthu
