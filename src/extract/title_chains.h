// SPDX-License-Identifier: Apache-2.0
//
// Offices that stand one after the other beside a name, where not all of them are that person's.
#pragma once

#include <cstdint>

#include "extract/facts.h"
#include "lexicon/units.h"

namespace vanthu {

/// "theo": whether the small word stands before whoever says what follows.
[[nodiscard]] bool is_according_to(const Unit& unit);

/// "bầu ông A làm Chủ tịch, bà B làm …": whether the verb before the offices gives them to one named on its
/// left, so that the name after the comma is not their holder's.
[[nodiscard]] bool are_governed(const UnitString& entities, Range titles, const Draft& draft);

/// "Ông A được bầu làm Bí thư Tỉnh ủy Chủ tịch Quốc hội Lê Thị Bình trao …": where among the offices those of
/// the people after them begin.
[[nodiscard]] std::uint32_t first_of_name(const UnitString& entities, Range titles, Range people,
                                          const Draft& draft);

/// "báo cáo với Chủ tịch UBND xã".
[[nodiscard]] bool is_spoken_with(const UnitString& entities, Range titles);

/// "Họp báo với Bộ trưởng Quốc phòng Phần Lan, Bộ trưởng Quốc phòng Nga, ông A nói": where among the offices
/// those of the one who speaks begin, and not of the one spoken with.
[[nodiscard]] std::uint32_t after_addressee(const UnitString& entities, Range titles);

/// "Chia sẻ với các đại biểu Quốc hội, Bộ trưởng Trần Văn Hòa": where among the offices those of one who is
/// named alone begin.
[[nodiscard]] std::uint32_t after_plural(const UnitString& entities, Range titles);

/// "Bộ trưởng các Bộ Công Thương, Xây dựng": whether the office is one of each of several bodies.
[[nodiscard]] bool is_of_several_bodies(const TitleMention& title);

/// "Thừa ủy quyền của Thủ tướng, Bộ trưởng Trần Văn Hòa": where among the offices those of the one who acts
/// begin, and not of the one on whose behalf.
[[nodiscard]] std::uint32_t after_principal(const UnitString& entities, Range titles, const Draft& draft);

/// "Tại buổi tiếp Bộ trưởng Thương mại Pháp, Phó Thủ tướng Trần Văn Hòa nói": where among the offices those
/// of the one who receives begin, and not of the one received.
[[nodiscard]] std::uint32_t after_guest(const UnitString& entities, Range titles, Range people);

/// "Sau cuộc điện đàm với Thủ tướng Anh, Tổng thống John Miller nói", "Khi gặp Bộ trưởng, Chủ tịch … nói",
/// "Chất vấn Bộ trưởng, đại biểu Lê Thị Mai nêu": where the offices begin that a clause or an adverbial
/// before the comma leaves to the name.
[[nodiscard]] std::uint32_t after_opening_clause(const UnitString& entities, Range titles, Range people,
                                                 const Draft& draft);

/// "Bộ trưởng Trần Văn Hòa, Chủ tịch Hội Y học, ông Lê Văn An và …": whether offices after a name are those
/// of the next one, whom a word of address names or a verb gives them to.
[[nodiscard]] bool are_of_next(const UnitString& entities, Range people, Range titles);

/// "Theo ông Trần Văn Hòa, Bí thư Tỉnh ủy phải chỉ đạo": after "theo" and a name an office that no comma ends
/// is what the sentence is about; one of the state also before other words than those of a verb.
[[nodiscard]] bool are_subject_after_quoted(const UnitString& entities, Range people, Range titles,
                                            const Draft& draft);

}  // namespace vanthu
