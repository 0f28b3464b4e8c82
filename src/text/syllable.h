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

/// A letter as a small one without any mark: đ and Đ are d, ế is e, ç is c.
[[nodiscard]] char32_t without_mark(char32_t letter);

/// The letters of a UTF-8 text as small ones without marks; other characters stay.
[[nodiscard]] std::u32string bare_letters(std::string_view text);

}  // namespace vanthu
