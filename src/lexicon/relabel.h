// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/units.h"

namespace vanthu {

/// What a unit is right before a person's name: honorific, rank or occupation where its surface may
/// be one ("đồng chí", "nhà báo", "NSND" are recipients and awards elsewhere), else its own label.
[[nodiscard]] Label label_before_name(const Unit& unit);

/// Gives units the labels that their neighbours or their spelling ask for, so that patterns can
/// stay plain (there is no look-around). Each step is a function of its own in relabel.cpp.
void relabel(UnitString& words);

}  // namespace vanthu
