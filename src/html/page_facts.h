// SPDX-License-Identifier: Apache-2.0
//
// What the markup of a page says of its article: <meta>, JSON-LD, <title>, <time>.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "html/page_tree.h"
#include "vanthu/record.h"

namespace vanthu {

struct PageFacts {
  std::vector<std::string> headlines;  ///< the most telling first; the title of the page last
  std::size_t named_headlines = 0;     ///< how many of them are more than the title of the page
  std::vector<std::string> authors;    ///< people as likely as papers
  std::vector<std::string> sites;      ///< names of the paper: none of them is an author
  std::string description;
  std::optional<PartialDate> published;        ///< said to be that of publication
  std::optional<PartialDate> maybe_published;  ///< of a kind that pages use for other dates too
};

/// Reads the elements of the head and the JSON-LD. What cannot be read is passed over.
[[nodiscard]] PageFacts read_page_facts(const PageTree& tree, const std::vector<std::string_view>& data);

/// A date and time in ISO 8601, with a space for its T, any fraction and any zone: as local time (UTC+7).
[[nodiscard]] std::optional<PartialDate> read_stamp(std::string_view text);

}  // namespace vanthu
