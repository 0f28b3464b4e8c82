// SPDX-License-Identifier: Apache-2.0
#include "extract/award_credits.h"

namespace vanthu {

bool is_credit(const UnitString& entities, std::uint32_t begin, std::uint32_t floor) {
  if (begin < floor + 2) return false;
  const Unit& unit = entities.units[begin];
  const bool credited = unit.label == Label::person || unit.may_be(Label::source);
  if (entities.label(begin - 1) == Label::slash && credited) return true;
  return entities.label(begin - 1) == Label::colon && entities.label(begin - 2) == Label::photo;
}

bool is_masthead(const UnitString& entities, std::uint32_t at) {
  if (at != 0 || entities.size() < 2 || entities.label(0) != Label::source) return false;
  const LetterCase next = entities.units[1].letters;
  return next != LetterCase::lower && next != LetterCase::none;
}

}  // namespace vanthu
