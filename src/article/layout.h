// SPDX-License-Identifier: Apache-2.0
//
// What a page is made of, and what it says of itself: docs/layout.md.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "vanthu/record.h"

namespace vanthu {

/// The date of publication, and where the page states it; nowhere where only its markup does.
struct StatedDate {
  PartialDate value;
  std::optional<Span> span;
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

/// What is known of a page before its lines are looked at, as from its markup.
struct KnownLayout {
  std::vector<Block> blocks;             ///< lines whose kind is known, in order
  std::optional<PartialDate> published;  ///< wins over a date line of another day
  std::optional<Span> author;
};

/// Takes the page `normal_form` apart. One block is one line, or a part of one; white space around
/// it is in no block.
[[nodiscard]] Layout find_layout(std::string_view normal_form, const KnownLayout& known = {});

}  // namespace vanthu
