// SPDX-License-Identifier: Apache-2.0
#include "extract/title_lists.h"

#include "extract/status_verbs.h"

namespace vanthu {
namespace {

/// Whether the word of a list is one after which those who were counted are named: "hai Thứ trưởng gồm".
bool enumerates(const Match& match, const UnitString& entities) {
  const auto word = match.part("enumerated");
  return !word || entities.units[word->begin].may_be(Label::enumeration);
}

/// "trải qua nhiều chức vụ trong ngành y tế như": whether what stands before a list opens it after a verb of
/// many offices.
bool opens_list(const Match& match, const UnitString& entities) {
  const auto word = match.part("introduced");
  if (!word) return true;
  const Unit& unit = entities.units[word->begin];
  const bool many =
      match.part("many") || entities.units[match.part("held")->begin].has_value(StatusVerbs::many);
  return many &&
         (is_one_of(unit.label, {Label::from, Label::colon}) || unit.has_value(StatusVerbs::introduces));
}

/// Whether the list goes on from a name: "Bí thư - ông A, Chủ tịch - ông B".
bool goes_on_from_name(const Match& match, const UnitString& entities) {
  const auto joint = match.part("joint");
  return !joint || (joint->begin > 0 &&
                    is_one_of(entities.label(joint->begin - 1), {Label::person, Label::close_bracket}));
}

}  // namespace

bool is_list_of_holders(const Match& match, const UnitString& entities) {
  return goes_on_from_name(match, entities) && enumerates(match, entities) && opens_list(match, entities);
}

}  // namespace vanthu
