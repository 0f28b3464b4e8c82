// SPDX-License-Identifier: Apache-2.0
//
// Text in which more than one of the old charsets stands.
#pragma once

#include <string_view>

#include "decode/unicode_forms.h"
#include "vanthu/decode.h"

namespace vanthu {

/// `bytes` by the table of `encoding`, but a line that is no Vietnamese in it and is in another charset
/// by that one; and in TCVN3 and VNI, a word that is a syllable in the other of the two alone by that
/// other. Files that were written over years by several hands hold both.
[[nodiscard]] Transcoded transcode_mixed(std::string_view bytes, Encoding encoding);

/// One line of it.
[[nodiscard]] Transcoded transcode_words(std::string_view line, Encoding encoding);

}  // namespace vanthu
