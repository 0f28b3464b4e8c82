// SPDX-License-Identifier: Apache-2.0
//
// A page made fit for the parser of HTML.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vanthu {

/// What is left of a page without all that says nothing of its article: scripts, styles, comments, drawings,
/// controls, and attributes that nobody reads. What makes parsers slow is gone too: deep nesting, repeated
/// attributes, tags that are formatting alone.
struct Markup {
  std::string text;                    ///< HTML, for the parser
  std::vector<std::string_view> data;  ///< JSON-LD, as it stands in the page
  std::size_t flattened = 0;           ///< start tags that were left out because they nest too deep
  bool has_frames = false;             ///< the page shows other pages in frames
};

/// Elements nest at most this deep; what is deeper stays as text of the last one.
inline constexpr std::size_t deepest_nesting = 400;

/// Goes over the page once, as the tokenizer of the HTML standard does. Views point into `page`.
[[nodiscard]] Markup tame_markup(std::string_view page);

}  // namespace vanthu
