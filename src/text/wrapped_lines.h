// SPDX-License-Identifier: Apache-2.0
//
// Line feeds that part no sentences: of lines broken at a column, as mail, PDF and the source of a page have
// them, and around the links of a page. All are bytes of a text in normal form; the first line, which may be
// a headline, keeps its end.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace vanthu {

/// Those before and after links: the sentence stops or goes on with a space or a sign.
[[nodiscard]] std::vector<std::size_t> line_feeds_around_links(std::string_view text);

/// Those of a text that was broken at a column: none where paragraphs stand on lines of their own.
[[nodiscard]] std::vector<std::size_t> wrapped_line_feeds(std::string_view text);

}  // namespace vanthu
