// SPDX-License-Identifier: Apache-2.0
#include "resolve/award_ellipsis.h"

#include <algorithm>
#include <map>

namespace vanthu {
namespace {

/// The last mention of a person before `begin` in the same sentence; nothing where there is none.
std::optional<std::uint32_t> named_earlier_in_sentence(const Draft& draft, const AwardMention& award) {
  std::optional<std::uint32_t> found;
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    const PersonMention& mention = draft.people[i];
    if (mention.sentence == award.sentence && mention.span.end <= award.award.mention.span.begin &&
        (!found || draft.people[*found].span.begin < mention.span.begin))
      found = i;
  }
  return found;
}

/// The holders of the office that stands at `span`.
std::vector<std::uint32_t> holders_at(const Draft& draft, Span span) {
  for (const TitleMention& title : draft.titles) {
    if (title.span == span) return title.holders;
  }
  return {};
}

/// A mention of the one person whom the article names most often, and at least twice.
std::optional<std::uint32_t> main_person(const Draft& draft) {
  std::map<std::uint32_t, std::uint32_t> times;
  for (const PersonMention& mention : draft.people) ++times[mention.person];
  std::uint32_t most = 1;
  std::optional<std::uint32_t> person;
  for (const auto& [id, count] : times) {
    if (count > most) {
      person = id;
      most = count;
    } else if (count == most) {
      person.reset();
    }
  }
  if (!person) return std::nullopt;
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    if (draft.people[i].person == *person) return i;
  }
  return std::nullopt;
}

}  // namespace

void resolve_award_ellipsis(Draft& draft) {
  const auto main = main_person(draft);
  for (AwardMention& award : draft.awards) {
    if (award.by_title) award.recipients = holders_at(draft, *award.by_title);
    if (!award.by_pronoun) continue;
    const auto earlier = named_earlier_in_sentence(draft, award);
    if (earlier) {
      award.recipients = {*earlier};
    } else if (main) {
      award.recipients = {*main};
    }
  }
  std::erase_if(draft.awards, [](const AwardMention& award) {
    return (award.by_pronoun || award.by_title) && award.recipients.size() != 1;
  });
}

}  // namespace vanthu
