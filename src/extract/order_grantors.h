// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/reading.h"

namespace vanthu {

/// Notes down whose an order is where a sentence says so, whether or not it says who got it: "Lễ trao Huân
/// chương của Chủ tịch nước", "Quyết định của Chủ tịch nước về tặng thưởng Huân chương A".
/// resolve/order_grantors makes use of it for those who only hand it over.
void note_order_grantors(Reading& reading, const RuleSet& rules, const UnitString& entities);

}  // namespace vanthu
