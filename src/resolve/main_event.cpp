// SPDX-License-Identifier: Apache-2.0
#include "resolve/main_event.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace vanthu {
namespace {

/// Weights of what speaks for a mention. They are compared with each other and with `enough` only.
constexpr int in_lead = 3;  ///< one of the first sentences below the head line
constexpr int in_headline = 2;
constexpr int is_held = 2;           ///< its sentence says that it was held
constexpr int has_day = 2;           ///< its sentence names a day
constexpr int has_part = 1;          ///< its sentence names who leads it or takes part
constexpr int kind_in_headline = 2;  ///< the head line names an event of that kind
constexpr int enough = 5;
constexpr std::uint32_t first_sentences = 3;

class EventChoice {
 public:
  EventChoice(const Draft& draft, const ArticleMemory& memory) {
    for (const DateMention& date : draft.dates) {
      if (is_news(date.date.value, memory)) day_of_.try_emplace(date.sentence, date.date.value);
    }
    for (const EventPart& part : draft.event_parts) has_part_[part.sentence] = true;
    for (const EventMention& event : draft.events) {
      if (event.block == BlockKind::headline) headline_kind_ = event.kind;
    }
  }

  [[nodiscard]] int weight_of(const EventMention& event) const {
    int weight = 0;
    if (event.block == BlockKind::headline) {
      weight += in_headline;
    } else {
      if (event.block == BlockKind::lead || event.sentence <= first_sentences) weight += in_lead;
      if (event.kind == headline_kind_) weight += kind_in_headline;
    }
    if (event.happens) weight += is_held;
    if (day_of_.contains(event.sentence)) weight += has_day;
    if (has_part_.contains(event.sentence)) weight += has_part;
    return weight;
  }

  /// The day in its sentence, or else the first day of the article's beginning.
  [[nodiscard]] std::optional<PartialDate> day_of(const EventMention& event) const {
    for (std::uint32_t sentence : {event.sentence, event.sentence - 1, event.sentence + 1}) {
      const auto day = day_of_.find(sentence);
      if (day != day_of_.end()) return day->second;
    }
    return std::nullopt;
  }

 private:
  /// An anniversary's first day is no day of a report.
  static bool is_news(const PartialDate& day, const ArticleMemory& memory) {
    if (day.day == 0) return false;
    return !memory.published || std::abs(day.year - memory.published->year) <= 1;
  }

  std::unordered_map<std::uint32_t, PartialDate> day_of_;  // the first of a sentence
  std::unordered_map<std::uint32_t, bool> has_part_;
  std::string_view headline_kind_;
};

}  // namespace

void resolve_event(Draft& draft, const ArticleMemory& memory) {
  const EventChoice choice(draft, memory);
  std::optional<std::uint32_t> best;
  int best_weight = enough - 1;
  for (std::uint32_t i = 0; i < draft.events.size(); ++i) {
    const int weight = choice.weight_of(draft.events[i]);
    if (weight <= best_weight) continue;
    best = i;
    best_weight = weight;
  }
  if (!best) return;
  EventFact event;
  event.mention = *best;
  event.date = choice.day_of(draft.events[*best]);
  for (const EventPart& part : draft.event_parts) {
    (part.is_chair ? event.chairs : event.attendees).push_back(part.person);
  }
  // Who leads it does not count among those who take part.
  std::erase_if(event.attendees, [&](std::uint32_t attendee) {
    return std::any_of(event.chairs.begin(), event.chairs.end(), [&](std::uint32_t chair) {
      return draft.people[chair].person == draft.people[attendee].person;
    });
  });
  draft.known_events.push_back(std::move(event));
}

}  // namespace vanthu
