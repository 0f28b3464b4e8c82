// SPDX-License-Identifier: Apache-2.0
#include "resolve/award_bodies.h"

#include <algorithm>
#include <set>
#include <span>
#include <vector>

#include "lexicon/body_kinds.h"
#include "text/letters.h"

namespace vanthu {
namespace {

/// Whether a name in small letters has more words than `word`, its first. One that holds it twice was made
/// of a caption and the text that it is glued to.
bool begins_with_word(std::string_view name, std::string_view word) {
  return name.size() > word.size() + 1 && name.starts_with(word) && name[word.size()] == ' ' &&
         name.find(std::string(" ") + std::string(word) + " ") == std::string_view::npos;
}

class BodyFinder {
 public:
  BodyFinder(const Draft& draft, std::string_view text) : draft_(draft), text_(text) {
    for (const AwardMention& award : draft.awards) {
      if (award.award.grantor) givers_.insert(*award.award.grantor);
    }
  }

  [[nodiscard]] std::optional<std::string> meant_by(const BodyPronoun& pronoun,
                                                    const AwardMention& award) const {
    const std::size_t end = award.award.mention.span.begin;
    std::optional<Span> found = pronoun.kind == "any" ? any_before(award, end) : body_before(pronoun, end);
    if (pronoun.kind.empty()) {
      const auto place = place_before(pronoun.head, end);
      if (place && (!found || found->begin < place->begin)) found = place;
    }
    if (!found) return std::nullopt;
    return std::string(written(*found));
  }

 private:
  [[nodiscard]] std::string_view written(Span span) const { return text_.substr(span.begin, span.size()); }

  /// The last of the mentions before `end` that fits. Mentions stand in the order of their sentences; how
  /// many are looked at has a bound, so that long texts take no longer a byte than short ones.
  template <class Mention, class Fits>
  [[nodiscard]] static std::optional<Span> last_before(const std::vector<Mention>& mentions, std::size_t end,
                                                       Fits fits) {
    constexpr std::ptrdiff_t farthest = 1000;
    const auto after = std::partition_point(mentions.begin(), mentions.end(),
                                            [&](const Mention& mention) { return mention.span.begin < end; });
    const auto from = after - std::min(farthest, after - mentions.begin());
    const Mention* found = nullptr;
    for (auto mention = after; mention != from;) {
      --mention;
      if (found != nullptr && mention->sentence < found->sentence) break;
      if (mention->span.end > end || (found != nullptr && mention->span.begin <= found->span.begin)) continue;
      if (fits(*mention)) found = &*mention;
    }
    return found == nullptr ? std::nullopt : std::optional(found->span);
  }

  /// The last body before `end` that such a word may mean.
  [[nodiscard]] std::optional<Span> body_before(const BodyPronoun& pronoun, std::size_t end) const {
    return last_before(draft_.organizations, end, [&](const OrganizationMention& mention) {
      if (!pronoun.kind.empty()) return body_kinds().kind_of(mention.name) == pronoun.kind;
      // "tờ báo công an đầu tiên" in small letters is any of its kind.
      const std::string_view name = written(mention.span);
      const std::string small = lower_case(name);
      return begins_with_word(small, pronoun.head) &&
             name.substr(pronoun.head.size()) != small.substr(pronoun.head.size());
    });
  }

  /// "huyện": the last one before.
  [[nodiscard]] std::optional<Span> place_before(std::string_view head, std::size_t end) const {
    return last_before(draft_.places, end, [&](const PlaceMention& mention) {
      return begins_with_word(lower_case(written(mention.span)), head);
    });
  }

  /// "đơn vị": the one body that the nearest sentence before names which gives no award.
  [[nodiscard]] std::optional<Span> any_before(const AwardMention& award, std::size_t end) const {
    constexpr std::uint32_t reach = 3;
    const OrganizationMention* found = nullptr;
    bool several = false;
    const auto near = std::partition_point(
        draft_.organizations.begin(), draft_.organizations.end(),
        [&](const OrganizationMention& mention) { return mention.sentence + reach < award.sentence; });
    for (const OrganizationMention& mention : std::span(near, draft_.organizations.end())) {
      if (mention.sentence > award.sentence) break;
      if (mention.span.end > end) continue;
      const std::string_view kind = body_kinds().kind_of(mention.name);
      if (kind == "skip" || kind == "party" || gives(written(mention.span))) continue;
      if (found == nullptr || found->sentence < mention.sentence) {
        found = &mention;
        several = false;
      } else if (found->sentence == mention.sentence) {
        several = several || found->name != mention.name;
      }
    }
    return found == nullptr || several ? std::nullopt : std::optional(found->span);
  }

  [[nodiscard]] bool gives(std::string_view name) const {
    return std::any_of(givers_.begin(), givers_.end(),
                       [&](std::string_view giver) { return giver.find(name) != std::string_view::npos; });
  }

  const Draft& draft_;
  std::string_view text_;
  std::set<std::string_view> givers_;  ///< of all awards, each once
};

}  // namespace

void resolve_award_bodies(Draft& draft, std::string_view text) {
  const BodyFinder finder(draft, text);
  for (AwardMention& award : draft.awards) {
    if (!award.by_body) continue;
    if (auto name = finder.meant_by(*award.by_body, award)) award.bodies = {*std::move(name)};
  }
  std::erase_if(draft.awards,
                [](const AwardMention& award) { return award.by_body && award.bodies.empty(); });
}

}  // namespace vanthu
