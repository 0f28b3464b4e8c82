// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/units.h"

namespace vanthu {

/// Gives units the labels that their neighbours or their spelling ask for, so that patterns can
/// stay plain (RE2 has no look-around). Each step is a function of its own in relabel.cpp.
void relabel(UnitString& words);

}  // namespace vanthu
