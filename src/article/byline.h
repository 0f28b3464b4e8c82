// SPDX-License-Identifier: Apache-2.0
//
// Who wrote an article, and where it is from.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "vanthu/record.h"

namespace vanthu {

/// What a byline says. Spans are bytes of the text that was read.
struct Byline {
  std::optional<Span> author;  ///< one name or several: "Hoàng Tùng", "C.Huệ - M.Thùy"
  std::optional<Span> source;  ///< "TTXVN"
};

/// Reads `text` as a byline: names, with words such as "Tin, ảnh:" before them or "(TTXVN)" after
/// them, or the name of a paper. Nothing where it is anything else. The name of a province is a name
/// too: some write under it.
[[nodiscard]] std::optional<Byline> read_byline(std::string_view text);

/// "Lệ Mai (Theo Reuters)", "Bá Tùng (tổng hợp)": the byline of a line that says who wrote what stands above
/// it, and how, so that it is one wherever it stands; nothing where the line is no such one.
[[nodiscard]] std::optional<Byline> read_byline_with_origin(std::string_view line);

/// Where the byline begins that stands at the end of `paragraph` after its last sentence; nothing
/// where there is none.
[[nodiscard]] std::optional<std::size_t> find_byline_after(std::string_view paragraph);

/// The start of a lead: "(TTXVN) - ", "GD&TĐ - ", "HÀ NỘI - ".
struct LeadStart {
  std::optional<Span> source;
  std::optional<Span> place;
};
[[nodiscard]] LeadStart read_lead_start(std::string_view lead);

}  // namespace vanthu
