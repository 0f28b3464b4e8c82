// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/reading.h"

namespace vanthu {

/// Role, body and place of an office, in normal form.
struct TitleParts {
  std::string role;
  std::string plain_role;  ///< without modifiers such as Thường trực, which one mention leaves out
  std::string body;
  std::string place;
};

/// The parts of the office that a rule matched: of a role with its body, or of an office that has its
/// body in itself ("Chủ tịch Quốc hội": role "Chủ tịch", body "Quốc hội").
[[nodiscard]] TitleParts title_parts(const Reading& reading, const UnitString& phrases, Range role,
                                     Range body);

/// The units of `run` that are its place: the tail of the run from the first unit that is no part of
/// the body before it.
[[nodiscard]] Range place_of(const UnitString& phrases, Range run);

}  // namespace vanthu
