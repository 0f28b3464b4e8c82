// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace vanthu {

/// The byte of well-formed `json` at which the value at `path` ("/people/0/name") ends; the end of
/// the whole where no such value is.
std::uint64_t end_of_value(std::string_view json, std::string_view path);

}  // namespace vanthu
