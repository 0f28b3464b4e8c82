// SPDX-License-Identifier: Apache-2.0
//
// Lines that say when a page was published.
#pragma once

#include <optional>
#include <string_view>

#include "vanthu/record.h"

namespace vanthu {

/// A line that is a date and nothing else, beside labels, counters and an author's name. Spans are
/// bytes of that line.
struct DateLine {
  PartialDate value;
  Span date;               ///< weekday, date and time: "Thứ Năm, 19/08/2021 12:30"
  Span before;             ///< what stands before the date and its label: an author or a place; may be empty
  bool has_label = false;  ///< "Ngày đăng", "Cập nhật"
};

/// Reads `line`; nothing where it says more than a date.
[[nodiscard]] std::optional<DateLine> read_date_line(std::string_view line);

}  // namespace vanthu
