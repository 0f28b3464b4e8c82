// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace vanthu {

/// The size in bytes of the web or mail address that begins at byte `at`; 0 where none does.
/// An address is one token, so that its parts are no words and its dots end no sentence.
[[nodiscard]] std::size_t web_address_size(std::string_view text, std::size_t at);

}  // namespace vanthu
