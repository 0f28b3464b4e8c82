// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "extract/facts.h"

namespace vanthu {

/// For each mention in `draft.documents`, which document of the article it cites: mentions of one
/// document have one number, counted from 0 in the order of the list.
///
/// One document have those of one type and number or of one name, unless their dates differ: a
/// number is given anew in each term of office. A short number ("Nghị quyết 19") is that of the one
/// document of the article whose number begins with it ("19/NQ-CP").
[[nodiscard]] std::vector<std::uint32_t> same_documents(const Draft& draft);

}  // namespace vanthu
