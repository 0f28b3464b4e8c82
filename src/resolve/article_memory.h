// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "vanthu/record.h"

namespace vanthu {

/// What the whole article knows and a single sentence may need: filled by a first pass, then only
/// read.
struct ArticleMemory {
  std::optional<PartialDate> published;  ///< given with the input, or else stated by the page

  void clear() { *this = {}; }
};

}  // namespace vanthu
