// SPDX-License-Identifier: Apache-2.0
//
// Awards that a sentence names and that nobody got there.
#pragma once

#include <cstdint>

#include "extract/reading.h"
#include "lexicon/units.h"

namespace vanthu {

/// "đề nghị tặng", "xét tặng": what is given at `at` was only proposed. "theo đề nghị của Sở Nội vụ" says
/// who proposed what was given.
[[nodiscard]] bool is_proposed(const UnitString& entities, std::uint32_t at);

/// "đề nghị tặng Cờ cho 5 tập thể; Bằng khen cho 2 cá nhân": what was proposed up to `proposed` (0 where
/// nothing was) goes on where no verb of giving stands between it and `at`.
[[nodiscard]] bool goes_on(const UnitString& entities, std::uint32_t proposed, std::uint32_t at);

/// "chưa kịp nhận", "không trao": the verb that governs what stands at `at` is denied.
[[nodiscard]] bool is_denied(const Reading& reading, const UnitString& entities, std::uint32_t at);

/// "thu hồi", "hủy bỏ": what stands at `at` is taken back.
[[nodiscard]] bool is_revoked(const UnitString& entities, std::uint32_t at);

}  // namespace vanthu
