// SPDX-License-Identifier: Apache-2.0
//
// What callers of the C interface say in JSON.
#pragma once

#include <optional>
#include <string>

#include "vanthu/vanthu.h"

namespace vanthu::c {

/// What is known about an article, and how its record is to be written.
struct ArticleArguments {
  std::string id;
  std::optional<PartialDate> published;
  OffsetUnit offsets = OffsetUnit::code_point;
  bool is_page = false;  ///< a saved web page, not text
};

/// Reads the options of an extractor, and the files whose paths they name; nullptr is none.
Result<Options> read_options(const char* json);

/// Reads what is known about an article; nullptr is nothing.
Result<ArticleArguments> read_article(const char* json);

}  // namespace vanthu::c
