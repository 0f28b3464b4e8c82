// SPDX-License-Identifier: Apache-2.0
#include "resolve/award_bodies.h"

#include <algorithm>

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
  BodyFinder(const Draft& draft, std::string_view text) : draft_(draft), text_(text) {}

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

  /// The last body before `end` that such a word may mean.
  [[nodiscard]] std::optional<Span> body_before(const BodyPronoun& pronoun, std::size_t end) const {
    std::optional<Span> found;
    for (const OrganizationMention& mention : draft_.organizations) {
      if (mention.span.end > end || (found && mention.span.begin < found->begin)) continue;
      const bool fits = pronoun.kind.empty()
                            ? begins_with_word(lower_case(written(mention.span)), pronoun.head)
                            : body_kinds().kind_of(mention.name) == pronoun.kind;
      if (fits) found = mention.span;
    }
    return found;
  }

  /// "huyện": the last one before.
  [[nodiscard]] std::optional<Span> place_before(std::string_view head, std::size_t end) const {
    std::optional<Span> found;
    for (const PlaceMention& mention : draft_.places) {
      if (mention.span.end > end || (found && mention.span.begin < found->begin)) continue;
      if (begins_with_word(lower_case(written(mention.span)), head)) found = mention.span;
    }
    return found;
  }

  /// "đơn vị": the one body that the nearest sentence before names which gives no award.
  [[nodiscard]] std::optional<Span> any_before(const AwardMention& award, std::size_t end) const {
    constexpr std::uint32_t reach = 3;
    const OrganizationMention* found = nullptr;
    bool several = false;
    for (const OrganizationMention& mention : draft_.organizations) {
      if (mention.span.end > end || mention.sentence + reach < award.sentence) continue;
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
    return std::any_of(draft_.awards.begin(), draft_.awards.end(), [&](const AwardMention& award) {
      return award.award.grantor && award.award.grantor->find(name) != std::string::npos;
    });
  }

  const Draft& draft_;
  std::string_view text_;
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
