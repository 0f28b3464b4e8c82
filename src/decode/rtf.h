// SPDX-License-Identifier: Apache-2.0
//
// The running text of Rich Text Format, in which many documents of the old charsets lie.
#pragma once

#include <string>
#include <string_view>

namespace vanthu {

[[nodiscard]] inline bool is_rtf(std::string_view bytes) { return bytes.starts_with("{\\rtf"); }

/// The text of an RTF file as UTF-8, without its tables of fonts, styles and colours, and without
/// pictures. A byte that is written `\'b5` becomes the character that windows-1252 has for it: what
/// the font made of it is for mend_accidents() to find.
[[nodiscard]] std::string text_of_rtf(std::string_view bytes);

}  // namespace vanthu
