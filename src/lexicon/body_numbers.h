// SPDX-License-Identifier: Apache-2.0
//
// Numbers in the names of bodies.
#pragma once

#include "lexicon/units.h"

namespace vanthu {

constexpr LabelSet body_numbers{Label::number_1_12, Label::number_13_31, Label::number_32_99, Label::number,
                                Label::roman};

/// "Cục trưởng C04", "Phòng PA02 Công an tỉnh": letters and digits in one word after a role or a head.
void join_codes(UnitString& phrases);

/// "Quân khu 7", "quận 3", "Trung đoàn 95".
void mark_numbers(UnitString& phrases);

/// "Phòng Công chứng số 7". Runs after the words of names are marked.
void join_number_signs(UnitString& phrases);

}  // namespace vanthu
