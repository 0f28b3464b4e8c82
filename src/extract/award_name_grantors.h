// SPDX-License-Identifier: Apache-2.0
//
// Who stands behind the name of a certificate: "Bằng khen của Thủ tướng Chính phủ", "Thư khen Công an A".
#pragma once

#include <cstdint>

#include "lexicon/units.h"

namespace vanthu {

/// Whether a comma or "và" stands at `at`.
[[nodiscard]] bool is_joint_of_list(const UnitString& phrases, std::size_t at);

/// "Bằng khen của UBND tỉnh, Công an tỉnh.": past the grantors after the first, which ends at `at`, where no
/// word after them makes them the subject of what follows.
[[nodiscard]] std::uint32_t past_more_grantors(const UnitString& phrases, std::uint32_t at);

/// "gửi Thư khen Công an A": with no "của" before it and no "cho" after it, who stands behind the name
/// of what is given receives it.
[[nodiscard]] bool is_recipient(const UnitString& phrases, Range grantor, std::uint32_t award);

}  // namespace vanthu
