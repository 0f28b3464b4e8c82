// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "extract/facts.h"

namespace vanthu {

/// Gives awards whose recipient is a word for a body named before ("nhà trường", "huyện") the name of that
/// body, as it stands in `text`, the normal form. Where the article names none, a word with a capital stays
/// what it is, and awards to others are dropped.
void resolve_award_bodies(Draft& draft, std::string_view text);

}  // namespace vanthu
