// SPDX-License-Identifier: Apache-2.0
//
// The number of a document and what it says: "30/2020/NĐ-CP" is number 30 of 2020, a NĐ, by CP.
#pragma once

#include <string>
#include <string_view>

#include "lexicon/lexicon.h"
#include "vanthu/record.h"

namespace vanthu {

/// The canonical form of a number: digits and letters as written, no spaces around the signs.
[[nodiscard]] std::string canonical_number(std::string_view written);

/// What follows the serial of a number, with its sign: "-NQ/TW" of "19-NQ/TW".
[[nodiscard]] std::string_view number_tail(std::string_view number);

/// The type that the letters of a number stand for: "Nghị quyết" for "1660/NQ-HĐND"; empty where they name
/// none.
[[nodiscard]] std::string type_in_number(std::string_view number, const Lexicon& lexicon);

/// Fills in the parts of the document that its number tells: serial, year, type code, issuer code.
/// Which codes name a type is data: the lexicon's TYPE_CODE.
void read_number(Document& document, const Lexicon& lexicon);

}  // namespace vanthu
