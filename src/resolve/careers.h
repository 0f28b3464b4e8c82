// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "extract/facts.h"
#include "resolve/office_index.h"

namespace vanthu {

/// Marks as former the posts of a career that its holder left for a later one, the offices of those who have
/// died, and those of whoever held them in the time that is told of, where another holds them now.
/// `published_year` is 0 where it is not known.
void leave_posts_of_careers(Draft& draft, const OfficeIndex& index, std::int16_t published_year);

}  // namespace vanthu
