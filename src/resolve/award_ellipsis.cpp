// SPDX-License-Identifier: Apache-2.0
#include "resolve/award_ellipsis.h"

#include <algorithm>
#include <map>

namespace vanthu {
namespace {

/// "Tổng thống A trao tặng bà Huân chương B": who gives is not who gets it.
bool gives(const PersonMention& person, const AwardMention& award) {
  return award.award.grantor && award.award.grantor->ends_with(person.name);
}

/// The last mention of a person who does not give the award before it in the same sentence; nothing where
/// there is none.
std::optional<std::uint32_t> named_earlier_in_sentence(const Draft& draft, const AwardMention& award) {
  std::optional<std::uint32_t> found;
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    const PersonMention& mention = draft.people[i];
    if (mention.sentence == award.sentence && mention.span.end <= award.award.mention.span.begin &&
        !gives(mention, award) && (!found || draft.people[*found].span.begin < mention.span.begin))
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

struct MainPerson {
  std::uint32_t mention = 0;
  bool leads = false;  ///< every third name is his: the article is about him
};

/// A mention of the one person whom the article names most often, and at least twice.
std::optional<MainPerson> main_person(const Draft& draft) {
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
    if (draft.people[i].person == *person) return MainPerson{i, std::size_t{most} * 3 >= draft.people.size()};
  }
  return std::nullopt;
}

/// The one person whom the nearest sentence before names, not more than some sentences back; nothing where it
/// names several.
std::optional<std::uint32_t> named_shortly_before(const Draft& draft, std::uint32_t sentence) {
  constexpr std::uint32_t reach = 3;
  std::optional<std::uint32_t> found;
  bool several = false;
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    const PersonMention& mention = draft.people[i];
    if (mention.sentence >= sentence || mention.sentence + reach < sentence) continue;
    if (!found || draft.people[*found].sentence < mention.sentence) {
      found = i;
      several = false;
    } else if (draft.people[*found].sentence == mention.sentence) {
      several = several || draft.people[*found].person != mention.person;
    }
  }
  return several ? std::nullopt : found;
}

/// The one person whom the next two sentences name, where nobody is named before: "Ông được tặng … Nhạc sĩ A
/// sinh năm …".
std::optional<std::uint32_t> named_right_after(const Draft& draft, std::uint32_t sentence) {
  constexpr std::uint32_t reach = 2;
  const auto first =
      std::partition_point(draft.people.begin(), draft.people.end(),
                           [&](const PersonMention& person) { return person.sentence <= sentence; });
  if (first != draft.people.begin() || first == draft.people.end() || first->sentence > sentence + reach)
    return std::nullopt;
  for (auto person = first; person != draft.people.end() && person->sentence <= sentence + reach; ++person) {
    if (person->person != first->person) return std::nullopt;
  }
  return 0;
}

/// The sentence that leads the list which an item of `sentence` belongs to: the items between them have no
/// sentence of another kind among them.
const AwardListLead* lead_of(const Draft& draft, std::uint32_t sentence) {
  const auto is_item = [&](std::uint32_t number) {
    return std::any_of(draft.awards.begin(), draft.awards.end(),
                       [&](const AwardMention& award) { return award.listed && award.sentence == number; });
  };
  for (const AwardListLead& lead : draft.award_list_leads) {
    if (lead.sentence == sentence) return &lead;  // "Khen thưởng: Huân chương A": in one sentence
  }
  while (sentence > 0 && is_item(sentence)) --sentence;
  for (const AwardListLead& lead : draft.award_list_leads) {
    if (lead.sentence == sentence) return &lead;
  }
  return nullptr;
}

/// Gives the items of lists of awards the recipient and the giver of the sentence above them.
void resolve_lists(Draft& draft) {
  if (draft.award_list_leads.empty()) return;
  std::vector<const AwardListLead*> leads(draft.awards.size(), nullptr);
  for (std::size_t i = 0; i < draft.awards.size(); ++i) {
    if (draft.awards[i].listed) leads[i] = lead_of(draft, draft.awards[i].sentence);
  }
  for (std::size_t i = 0; i < draft.awards.size(); ++i) {
    AwardMention& award = draft.awards[i];
    if (leads[i] == nullptr) continue;
    award.listed = false;
    award.sentence = leads[i]->sentence;
    award.recipients = leads[i]->people;
    award.bodies = leads[i]->bodies;
    award.by_pronoun = leads[i]->by_pronoun;
    award.unsaid = leads[i]->unsaid;
    award.by_body = leads[i]->by_body;
    if (!award.award.grantor && !leads[i]->grantor.empty()) award.award.grantor = leads[i]->grantor;
  }
  std::erase_if(draft.awards, [](const AwardMention& award) { return award.listed; });
}

/// "… cho 2 cá nhân:", and a line for each of them that begins with a name.
void resolve_names_below(Draft& draft) {
  for (AwardMention& award : draft.awards) {
    if (!award.names_below || !award.award.count) continue;
    const auto wanted = static_cast<std::uint32_t>(*award.award.count);
    std::vector<std::uint32_t> names;
    const auto first =
        std::partition_point(draft.people.begin(), draft.people.end(),
                             [&](const PersonMention& person) { return person.sentence <= award.sentence; });
    for (auto i = static_cast<std::uint32_t>(first - draft.people.begin());
         i < draft.people.size() && names.size() < wanted; ++i) {
      const auto line = award.sentence + 1 + static_cast<std::uint32_t>(names.size());
      if (draft.people[i].sentence > line) break;
      if (draft.people[i].sentence == line) names.push_back(i);
    }
    if (names.size() == wanted) award.recipients = std::move(names);
  }
}

/// The first mention of somebody of whom the article says that he has died; whom an obituary is about, it
/// names first.
std::optional<std::uint32_t> first_deceased(const Draft& draft) {
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    if (draft.people[i].dead) return i;
  }
  return std::nullopt;
}

/// Gives the awards of an obituary to whom it is about.
void resolve_deceased(Draft& draft) {
  const auto waits = [](const AwardMention& award) { return award.of_deceased; };
  if (std::none_of(draft.awards.begin(), draft.awards.end(), waits)) return;
  if (const auto deceased = first_deceased(draft)) {
    for (AwardMention& award : draft.awards) {
      if (award.of_deceased) award.recipients = {*deceased};
    }
  } else {
    std::erase_if(draft.awards, waits);
  }
}

}  // namespace

void resolve_award_ellipsis(Draft& draft) {
  resolve_lists(draft);
  resolve_deceased(draft);
  resolve_names_below(draft);
  const auto main = main_person(draft);
  for (AwardMention& award : draft.awards) {
    if (award.by_title) award.recipients = holders_at(draft, *award.by_title);
    if (!award.by_pronoun) continue;
    const auto earlier = named_earlier_in_sentence(draft, award);
    if (earlier) {
      award.recipients = {*earlier};
      continue;
    }
    const auto before = named_shortly_before(draft, award.sentence);
    // Nobody leads the article, and no person is named since: a body may be meant.
    if (award.unsaid && !(main && main->leads) && !before) {
      award.by_body = BodyPronoun{{}, "any"};
      award.by_pronoun = false;
      continue;
    }
    if (main && (main->leads || !before)) {
      award.recipients = {main->mention};
    } else if (before) {
      award.recipients = {*before};
    } else if (const auto after = named_right_after(draft, award.sentence); after && !award.unsaid) {
      award.recipients = {*after};
    }
  }
  std::erase_if(draft.awards, [](const AwardMention& award) {
    return (award.by_pronoun || award.by_title) && award.recipients.size() != 1;
  });
}

}  // namespace vanthu
