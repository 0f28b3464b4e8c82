// SPDX-License-Identifier: Apache-2.0
//
// The charsets of one or two bytes a letter, by their tables.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "decode/table_files.h"
#include "decode/unicode_forms.h"
#include "vanthu/decode.h"

namespace vanthu {

/// The built-in table; `encoding` is one that has a table: windows-1252 and all after it.
[[nodiscard]] const CharsetTable& charset_table(Encoding encoding);

/// `bytes` as UTF-8 in NFC, letter by letter. A byte without a meaning becomes U+FFFD.
[[nodiscard]] Transcoded transcode(std::string_view bytes, Encoding encoding);

/// The byte that windows-1252 has for `c`, where Latin-1 and controls stand for the bytes that it
/// lacks; nothing where it has none. Whoever reads foreign bytes as windows-1252 makes these.
[[nodiscard]] std::optional<unsigned char> windows1252_byte(char32_t c);

}  // namespace vanthu
