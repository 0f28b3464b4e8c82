// SPDX-License-Identifier: Apache-2.0
//
// Small words and signs between the parts of one body.
#pragma once

#include "lexicon/units.h"

namespace vanthu {

/// What can stand between two parts of one body.
inline constexpr LabelSet joiners{
    Label::and_,        Label::ampersand,   Label::hyphen,       Label::slash,       Label::comma,
    Label::of,          Label::belong,      Label::at,           Label::about,       Label::plural,
    Label::number_word, Label::number_1_12, Label::number_13_31, Label::number_32_99};

/// "Nông nghiệp và Môi trường", "Sở Y tế thuộc UBND tỉnh", "Bệnh viện A, Bộ Y tế": gives what joins two parts
/// the label of a joiner.
void mark_joiners(UnitString& phrases);

}  // namespace vanthu
