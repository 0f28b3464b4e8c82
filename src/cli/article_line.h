// SPDX-License-Identifier: Apache-2.0
//
// One line of JSON Lines input: {"id": "…", "text": "…", "published": "2021-08-19"}.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "vanthu/record.h"
#include "vanthu/result.h"

namespace vanthu::cli {

struct ArticleLine {
  std::string id;
  std::string text;
  std::optional<PartialDate> published;
  std::string warning;  ///< what was mended to read the line; goes into the record
  std::string mistake;  ///< what is wrong with the line though its article can be read
};

/// Reads one line. Other keys than the three are ignored; "published" may be absent or null.
/// Fails with malformed_json and the byte in the line.
Result<ArticleLine> read_article_line(std::string_view line);

}  // namespace vanthu::cli
