// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "lexicon/labels.h"
#include "lexicon/token.h"

namespace vanthu {

/// The label of a token that no surface of the lexicon begins with: what its letters, figures or sign
/// look like.
[[nodiscard]] Label shape_label(const Token& token, std::string_view text);

}  // namespace vanthu
