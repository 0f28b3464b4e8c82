// SPDX-License-Identifier: Apache-2.0
#include "extract/award_achievement.h"

namespace vanthu {

void add_achievement(const Reading& reading, const UnitString& entities, const LabelSet& heads,
                     const LabelSet& ends, Range tail, Award& award) {
  std::uint32_t begin = tail.begin;
  while (begin < tail.end && !heads.has(entities.label(begin))) ++begin;
  std::uint32_t end = begin;
  while (end < tail.end && !ends.has(entities.label(end))) ++end;
  if (begin + 1 >= end) return;
  award.achievement = std::string(reading.sentence.in(entities, {begin, end}));
  for (std::uint32_t at = begin; at < end; ++at) {
    if (entities.label(at) != Label::term || entities.units[at].fact == no_fact) continue;
    const Term& term = reading.draft.terms[entities.units[at].fact].term;
    if (term.from && term.to) award.period = Period{*term.from, *term.to};
  }
}

}  // namespace vanthu
