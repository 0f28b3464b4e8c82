// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/facts.h"

namespace vanthu {

/// Gives names that differ in their marks alone, or in i and y, the form that the article writes more
/// often: "Nguyễn Thi Lan" where it has "Nguyễn Thị Lan", "Francois" beside "François". Two that stand in
/// one sentence are two people. Runs before resolve_people().
void mend_name_slips(Draft& draft);

}  // namespace vanthu
