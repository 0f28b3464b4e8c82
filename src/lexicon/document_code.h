// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace vanthu {

/// The size in bytes of the document number (`22-NQ/TW`, `30/2020/NĐ-CP`) that begins at byte `at`,
/// a digit; 0 where none begins there. Numbers are found by their shape, before anything else reads
/// the text, because they hold valid dates and the letters of roles.
[[nodiscard]] std::size_t document_code_size(std::string_view text, std::size_t at);

}  // namespace vanthu
