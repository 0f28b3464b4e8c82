// SPDX-License-Identifier: Apache-2.0
//
// Paragraphs whose lines were broken at a column, as mail, PDF and the source of a page have them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace vanthu {

/// The line feeds (bytes of `text`, which is in normal form) that part no sentences: none in a text that has
/// its paragraphs on lines of their own. The first line, which may be a headline, keeps its end.
[[nodiscard]] std::vector<std::size_t> wrapped_line_feeds(std::string_view text);

}  // namespace vanthu
