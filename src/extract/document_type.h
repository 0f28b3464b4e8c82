// SPDX-License-Identifier: Apache-2.0
//
// The type of a document, in full and with a capital: "NQ" is a Nghị quyết.
#pragma once

#include <string>
#include <string_view>

#include "lexicon/lexicon.h"
#include "lexicon/units.h"

namespace vanthu {

/// The type that the word of a unit stands for; the head of the name where the unit is a law or
/// another document by its name ("Bộ luật" of "Bộ luật Hình sự").
[[nodiscard]] std::string document_type(const Unit& unit, std::string_view text, const Lexicon& lexicon);

/// The type that `written` is with other tone marks ("Nghị đinh" is a Nghị định); empty where it is
/// none, or is written as it should be.
[[nodiscard]] std::string mended_type(std::string_view written, const Lexicon& lexicon);

}  // namespace vanthu
