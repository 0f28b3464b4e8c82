// SPDX-License-Identifier: Apache-2.0
//
// The record as JSON: strings in, strings out, so that no JSON library is part of the interface.
#pragma once

#include <string>
#include <string_view>

#include "vanthu/export.h"
#include "vanthu/record.h"
#include "vanthu/result.h"

namespace vanthu {

/// What one step of an offset is. `code_point` is what Python counts, `utf16` what JavaScript, Java
/// and C# count.
enum class OffsetUnit { code_point, byte, utf16 };

enum class JsonStyle {
  one_line,  ///< for JSON Lines; no line break inside, none at the end
  indented,  ///< two spaces a level, for people
};

/// The record as one JSON object (docs/record.md). `source` is the text that the record's spans
/// refer to; each byte sequence of it that is no UTF-8 counts as the one U+FFFD that replaces it.
VANTHU_EXPORT std::string to_json(const Record& record, std::string_view source,
                                  OffsetUnit unit = OffsetUnit::code_point,
                                  JsonStyle style = JsonStyle::one_line);

/// Reads what to_json() wrote, in whatever offset unit it says. `source` as above.
/// Fails with malformed_json and the byte where reading stopped.
VANTHU_EXPORT Result<Record> from_json(std::string_view json, std::string_view source);

/// JSON Schema (draft 2020-12) of what to_json() writes.
VANTHU_EXPORT std::string_view json_schema();

}  // namespace vanthu
