// SPDX-License-Identifier: Apache-2.0
//
// What the dates and terms of a sentence say of the offices beside them: since when, until when.
#pragma once

#include <cstdint>

#include "extract/reading.h"

namespace vanthu {

/// When a verb says that an office was taken up: the nearest date on its left, with a year.
[[nodiscard]] PartialDate date_before(const UnitString& entities, std::uint32_t verb, const Draft& draft);

/// When the offices of the match were taken up; no year where no verb with a date says so.
[[nodiscard]] PartialDate taken_up(const Match& match, const UnitString& entities, const Draft& draft);

/// "Bí thư từ tháng 4/2016 đến nay", "Từ tháng 4/2016 đến nay, ông làm Bí thư".
[[nodiscard]] bool lasts_until_now(const UnitString& entities, std::uint32_t title);

/// "Chủ tịch HĐND tỉnh nhiệm kỳ 2021-2026", in an article of 2024.
[[nodiscard]] bool is_in_term(const UnitString& entities, std::uint32_t title, const PartialDate& published,
                              const Draft& draft);

/// "Sau đó, ông làm", "ông A rồi giữ chức": whether the verb tells of what came after something else.
[[nodiscard]] bool tells_what_came_then(const UnitString& entities, std::uint32_t verb);

/// "giữ các cương vị A; B": whether the verb of holding at `verb` tells of the posts of a career, and does
/// not say that they are held now.
[[nodiscard]] bool lists_posts(const UnitString& entities, Range verb, Range titles);

/// "Quyết định ngày 19/7/2021 của Bộ trưởng": whoever was it in a year before that of the article.
void mark_earlier_signers(const UnitString& entities, const PartialDate& published, Draft& draft);

/// "dưới thời (chính quyền của) Tổng thống A": offices that tell when something was.
void mark_reigns(const UnitString& entities, Reading& reading);

}  // namespace vanthu
