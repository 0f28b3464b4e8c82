// SPDX-License-Identifier: Apache-2.0
//
// What a page is made of, and what it says of itself: docs/layout.md.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "vanthu/record.h"

namespace vanthu {

/// The date of publication, where the page states it.
struct StatedDate {
  PartialDate value;
  Span span;
};

/// A page taken apart. Spans are bytes of the normal form.
struct Layout {
  std::vector<Block> blocks;
  std::optional<Span> headline;
  std::optional<StatedDate> published;
  std::optional<Span> author;
  std::optional<Span> source;
  std::optional<Span> place;
};

/// Takes the page `normal_form` apart. One block is one line, or a part of one; white space around
/// it is in no block.
[[nodiscard]] Layout find_layout(std::string_view normal_form);

}  // namespace vanthu
