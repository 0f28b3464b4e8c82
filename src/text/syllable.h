// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace vanthu {

/// Whether `word` is spelled as one Vietnamese syllable can be: initial consonant, vowels, final
/// consonant. "Phượng" is, "Trump", "Putin" and "Kđoh" are not; "Kim" and "Hun" are, wherever they
/// come from.
[[nodiscard]] bool is_vietnamese_syllable(std::string_view word);

/// Whether a letter of `word` carries a mark that foreign names do without: Đức, Phương.
[[nodiscard]] bool has_vietnamese_mark(std::string_view word);

/// In small letters and without any mark: "Đức" is "duc", "François" is "francois".
[[nodiscard]] std::string without_marks(std::string_view text);

}  // namespace vanthu
