// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"

namespace vanthu {

/// "Thư ký báo chí (press secretary) của Tổng thống Nga John Miller": the sentence alone does not say whose
/// the name is. Where the rest of the article has Miller serve somebody, or another as president, and nowhere
/// Miller, the two offices become one that he holds. Runs after resolve_people(), on titles in the order of
/// the text.
void join_served_offices(Draft& draft);

}  // namespace vanthu
