// SPDX-License-Identifier: Apache-2.0
//
// The case of TCVN3 text, whose accented capitals have the bytes of the small letters.
#pragma once

#include <string>

namespace vanthu {

/// Makes capitals of the letters beyond ASCII in words that are otherwise in capitals: QUYếT is
/// QUYẾT, ñY (ủY) is ỦY. Of a word whose only ASCII letter is its first (Xã), the words beside it decide.
void raise_between_capitals(std::string& text);

}  // namespace vanthu
