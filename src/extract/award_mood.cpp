// SPDX-License-Identifier: Apache-2.0
#include "extract/award_mood.h"

#include "extract/stretch.h"

namespace vanthu {
namespace {

constexpr std::uint32_t proposal_reach = 10;
constexpr std::uint32_t revocation_reach = 80;  ///< "thu hồi" before a list of those who lose it
constexpr LabelSet clause_end{Label::full_stop, Label::semicolon};

/// "đề nghị tặng A cho B; tặng C cho D": whether the clause after a semicolon at `at` begins with its verb,
/// so that who proposes is the one before.
bool goes_on_after(const UnitString& entities, std::uint32_t at) {
  return entities.label(at) == Label::semicolon && at + 1 < entities.size() &&
         entities.label(at + 1) == Label::give;
}

}  // namespace

bool is_proposed(const UnitString& entities, std::uint32_t at) {
  const std::uint32_t floor = floor_of_reach(at, proposal_reach);
  bool tense = false;
  bool passive = false;
  const bool joined = at > 0 && entities.label(at - 1) == Label::and_;
  while (at > floor && (!clause_end.has(entities.label(at)) || goes_on_after(entities, at))) {
    --at;
    const Label here = entities.label(at);
    if (here == Label::revoke) return false;
    // "sau 10 lần xét tặng, Nhà nước đã tặng": a clause of its own.
    tense = tense || here == Label::subject_stop;
    passive = passive || here == Label::passive;
    // "đã đề nghị và được B tặng": it was given.
    constexpr LabelSet joints{Label::and_, Label::comma};
    if (here == Label::propose && passive && at + 1 < entities.size() && joints.has(entities.label(at + 1)))
      return false;
    if (tense && here == Label::comma) return false;
    // "đã xét chọn và tuyên dương 20 cá nhân": both are done.
    if (here == Label::propose && joined && at > 0 && entities.label(at - 1) == Label::subject_stop)
      return false;
    const bool by_whom = at + 1 < entities.size() && entities.label(at + 1) == Label::of;
    if (here == Label::propose && !by_whom) return true;
  }
  return false;
}

bool goes_on(const UnitString& entities, std::uint32_t proposed, std::uint32_t at) {
  constexpr LabelSet verbs{Label::give, Label::receive, Label::passive, Label::commend, Label::full_stop};
  return proposed > 0 && run_to(entities, proposed, verbs) >= at;
}

bool is_denied(const Reading& reading, const UnitString& entities, std::uint32_t at) {
  constexpr LabelSet verbs{Label::give, Label::receive, Label::passive, Label::recognize, Label::commend};
  const auto last = nearest_left(entities, at, verbs, clause_end, floor_of_reach(at, proposal_reach));
  if (!last) return false;
  std::uint32_t verb = *last;
  while (verb > 0 && verbs.has(entities.label(verb - 1))) --verb;
  constexpr std::uint32_t longest = 3;  ///< words of a denial
  const std::uint32_t end = entities.units[verb].tokens.begin;
  for (std::uint32_t words = 1; words <= longest && words <= end; ++words) {
    const auto before = reading.sentence.tokens.subspan(end - words, words);
    const Found denial = reading.lexicon.longest_with(Label::denial, before, reading.sentence.text);
    if (denial && denial.tokens == words) return true;
  }
  return false;
}

bool is_revoked(const UnitString& entities, std::uint32_t at) {
  const std::uint32_t floor = floor_of_reach(at, revocation_reach);
  while (at > floor && !clause_end.has(entities.label(at))) {
    --at;
    if (entities.label(at) == Label::revoke) return true;
  }
  return false;
}

}  // namespace vanthu
