// SPDX-License-Identifier: Apache-2.0
//
// The lines of a page, and what each is when looked at alone.
#pragma once

#include <string_view>
#include <vector>

#include "vanthu/record.h"

namespace vanthu {

/// A line that is not empty, without the white space around it.
struct Line {
  Span span;  ///< in the page
  std::string_view text;
};

[[nodiscard]] std::vector<Line> lines_of(std::string_view page);

/// A text of whole sentences, as the body of an article has: long, with an end.
[[nodiscard]] bool is_full_paragraph(std::string_view line);

/// A link, a button, a counter.
[[nodiscard]] bool is_furniture(std::string_view line);

/// Key words of a page: `Đảng bộ,Huyện ủy,Khuyết điểm`, with no space after a comma.
[[nodiscard]] bool is_tag_list(std::string_view line);

/// The line under or beside a picture. `is_between` says that paragraphs stand around it, where less
/// is needed to tell.
enum class Surroundings { none, paragraphs };
[[nodiscard]] bool is_caption(std::string_view line, Surroundings surroundings);

}  // namespace vanthu
