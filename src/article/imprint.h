// SPDX-License-Identifier: Apache-2.0
//
// The imprint of a newspaper: who edits and licenses it, and how to reach it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace vanthu {

/// Where in `line`, in bytes, the imprint begins, which a page without line breaks glues to the end of the
/// article: "… thông tin. © Báo A Tổng Biên tập: B Điện thoại: …". Nothing where no two of its parts stand
/// near each other.
[[nodiscard]] std::optional<std::size_t> imprint_begin(std::string_view line);

}  // namespace vanthu
