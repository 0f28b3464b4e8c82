// SPDX-License-Identifier: Apache-2.0
//
// What the words of a date leave out: years from the day of publication or from the article itself,
// days counted from today, lunar days.
#pragma once

#include <span>
#include <vector>

#include "extract/facts.h"
#include "resolve/article_memory.h"

namespace vanthu {

/// The article's own today, where a sentence states it beside a word for it ("sáng nay (13/5)"), or
/// else the day of publication. It fills values of `dates`, which are those of one sentence.
void complete_dates(std::span<DateMention> dates, const ArticleMemory& memory);

/// Completes the dates of the whole article once more, now that all of it is known: its own today,
/// or the day that its head line gives. Takes those out that still say nothing.
void settle_dates(std::vector<DateMention>& dates, const ArticleMemory& memory);

}  // namespace vanthu
