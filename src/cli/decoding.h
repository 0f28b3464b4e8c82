// SPDX-License-Identifier: Apache-2.0
//
// The bytes of files as text, and what is said about that.
#pragma once

#include <CLI/App.hpp>
#include <string>
#include <string_view>

#include "vanthu/decode.h"
#include "vanthu/record.h"

namespace vanthu::cli {

/// Adds --encoding to a command.
void add_encoding_option(CLI::App& command, Encoding& encoding);

/// decode(), with the name of the file in its error.
Result<Decoded> decode_file(const std::string& file, std::string_view bytes, Encoding encoding,
                            Entities entities);

/// Whether offsets can refer to the bytes as they were given: they are UTF-8 that was not mended.
[[nodiscard]] bool is_plain_utf8(const Decoded& decoded);

/// "tcvn3, certainty 0.998", and what was replaced and mended.
[[nodiscard]] std::string description(const Decoded& decoded);

/// States in the record what its text was read from, and the text that offsets refer to.
void state_reading(const Decoded& decoded, Record& record);

}  // namespace vanthu::cli
