// SPDX-License-Identifier: Apache-2.0
#include "extract/award_achievement.h"

#include "extract/stretch.h"

namespace vanthu {

void add_achievement(const Reading& reading, const UnitString& entities, const LabelSet& ends, Range tail,
                     Award& award) {
  std::uint32_t begin = tail.begin;
  while (begin < tail.end && !surface_begins_at(reading, entities, begin, Label::achievement_head)) ++begin;
  std::uint32_t end = begin;
  while (end < tail.end && !ends.has(entities.label(end))) ++end;
  // "có thành tích … và | Kỷ niệm chương": what joins it to the next award is no part of it.
  constexpr LabelSet loose{Label::comma, Label::and_, Label::colon, Label::hyphen, Label::open_bracket};
  while (end > begin && loose.has(entities.label(end - 1))) --end;
  if (begin + 1 >= end) return;
  award.achievement = std::string(reading.sentence.in(entities, {begin, end}));
  for (std::uint32_t at = begin; at < end; ++at) {
    if (entities.label(at) != Label::term || entities.units[at].fact == no_fact) continue;
    const Term& term = reading.draft.terms[entities.units[at].fact].term;
    if (term.from && term.to) award.period = Period{*term.from, *term.to};
  }
}

}  // namespace vanthu
