// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"

namespace vanthu {

/// Gives the orders that somebody hands over the grantor whom the article names elsewhere: "Thủ tướng A trao
/// Huân chương" where "Huân chương của Chủ tịch nước" is told of. Runs after resolve_people().
void resolve_order_grantors(Draft& draft);

}  // namespace vanthu
