// SPDX-License-Identifier: Apache-2.0
#include "resolve/build_record.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "article/known_article.h"
#include "resolve/same_document.h"

namespace vanthu {
namespace {

class Builder {
 public:
  Builder(const Text& text, const Layout& layout) : text_(text), layout_(layout) {}

  Record build(Draft& draft, const Input& input) {
    record_.id = input.id;
    add_article(input);
    add_people(draft);
    add_titles(draft);
    add_documents(draft);
    add_dates_and_terms(draft);
    add_awards(draft);
    add_places(draft);
    add_organizations(draft);
    add_events(draft);
    if (text_.replaced_bytes() != 0) {
      record_.warnings.push_back(std::to_string(text_.replaced_bytes()) +
                                 " invalid UTF-8 bytes replaced, the first at byte " +
                                 std::to_string(text_.first_replaced_byte()));
    }
    return std::move(record_);
  }

 private:
  [[nodiscard]] Quote quote(Span form) const {
    const Span given = text_.to_given(form);
    return {given, std::string(text_.given().substr(given.begin, given.size()))};
  }

  [[nodiscard]] Mention mention(Span form, std::string_view rule) const {
    Quote at = quote(form);
    return {at.span, std::move(at.text), std::string(rule)};
  }

  void add_article(const Input& input) {
    record_.article = article_of(layout_, text_);
    if (input.published)
      record_.article.published = Published{*input.published, std::nullopt, PublishedBasis::given};
  }

  /// Mentions were given a person each by resolve; ids count up in the order of first mentions.
  void add_people(Draft& draft) {
    std::vector<std::uint32_t> by_place(draft.people.size());
    for (std::uint32_t i = 0; i < by_place.size(); ++i) by_place[i] = i;
    std::stable_sort(by_place.begin(), by_place.end(), [&](std::uint32_t left, std::uint32_t right) {
      return draft.people[left].span < draft.people[right].span;
    });
    std::map<std::uint32_t, std::uint32_t> index_of;
    person_of_mention_.resize(draft.people.size());
    for (const std::uint32_t i : by_place) {
      const PersonMention& found = draft.people[i];
      const auto [known, is_new] =
          index_of.try_emplace(found.person, static_cast<std::uint32_t>(record_.people.size()));
      if (is_new) record_.people.emplace_back();
      person_of_mention_[i] = known->second;
      Person& person = record_.people[known->second];
      // Without a fuller form the longest mention is the name.
      if (found.name.size() > person.name.size()) person.name = found.name;
      person.mentions.push_back(mention(found.span, found.rule));
      if (!found.honorific.empty() && std::find(person.honorifics.begin(), person.honorifics.end(),
                                                found.honorific) == person.honorifics.end()) {
        person.honorifics.push_back(found.honorific);
      }
    }
    link_author();
  }

  void link_author() {
    if (!record_.article.author) return;
    for (std::uint32_t i = 0; i < record_.people.size(); ++i) {
      for (const Mention& at : record_.people[i].mentions) {
        if (at.span == record_.article.author->quote.span) record_.article.author->person = Ref<Person>{i};
      }
    }
  }

  [[nodiscard]] static std::optional<std::string> if_any(std::string& text) {
    if (text.empty()) return std::nullopt;
    return std::move(text);
  }

  void add_titles(Draft& draft) {
    std::stable_sort(draft.titles.begin(), draft.titles.end(), by_span<TitleMention>);
    for (TitleMention& found : draft.titles) {
      Title title;
      title.mention = mention(found.span, found.rule);
      title.role = std::move(found.role);
      title.body = if_any(found.body);
      title.place = if_any(found.place);
      title.status = found.status;
      title.holder_rule = found.holder_rule;
      const Ref<Title> ref{static_cast<std::uint32_t>(record_.titles.size())};
      for (const std::uint32_t holder : found.holders) {
        const Ref<Person> person{person_of_mention_[holder]};
        if (std::find(title.holders.begin(), title.holders.end(), person) != title.holders.end()) continue;
        title.holders.push_back(person);
        record_.people[person.index].titles.push_back(ref);
      }
      record_.titles.push_back(std::move(title));
    }
  }

  /// What one mention of a document does not say another may. The fullest number is the document's.
  void add_documents(Draft& draft) {
    std::stable_sort(draft.documents.begin(), draft.documents.end(), by_span<DocumentMention>);
    const std::vector<std::uint32_t> groups = same_documents(draft);
    std::map<std::uint32_t, std::size_t> index_of;
    for (std::size_t i = 0; i < draft.documents.size(); ++i) {
      DocumentMention& found = draft.documents[i];
      const auto [at, is_new] = index_of.try_emplace(groups[i], record_.documents.size());
      Mention where = mention(found.span, found.rule);
      if (is_new) {
        record_.documents.push_back(std::move(found.document));
      } else {
        fill_in(record_.documents[at->second], found.document);
      }
      record_.documents[at->second].mentions.push_back(std::move(where));
    }
  }

  static void fill_in(Document& known, const Document& more) {
    if (known.number && more.number && more.number->size() > known.number->size()) {
      known.number = more.number;
      known.year = more.year;
      known.type_code = more.type_code;
      known.issuer_code = more.issuer_code;
    }
    if (!known.issued) known.issued = more.issued;
    if (!known.issuer) known.issuer = more.issuer;
    if (!known.term) known.term = more.term;
    if (!known.subject) known.subject = more.subject;
  }

  void add_dates_and_terms(Draft& draft) {
    for (DateMention& found : draft.dates) {
      Quote at = quote(found.date.mention.span);
      found.date.mention.span = at.span;
      found.date.mention.text = std::move(at.text);
      record_.dates.push_back(std::move(found.date));
    }
    for (TermMention& found : draft.terms) {
      Quote at = quote(found.term.mention.span);
      found.term.mention.span = at.span;
      found.term.mention.text = std::move(at.text);
      record_.terms.push_back(std::move(found.term));
    }
    const auto by_mention = [](const auto& left, const auto& right) {
      return left.mention.span < right.mention.span;
    };
    std::stable_sort(record_.dates.begin(), record_.dates.end(), by_mention);
    std::stable_sort(record_.terms.begin(), record_.terms.end(), by_mention);
  }

  void add_awards(Draft& draft) {
    for (AwardMention& found : draft.awards) {
      Award award = std::move(found.award);
      Quote at = quote(award.mention.span);
      award.mention.span = at.span;
      award.mention.text = std::move(at.text);
      for (const std::uint32_t recipient : found.recipients) {
        const Ref<Person> person{person_of_mention_[recipient]};
        award.recipients.push_back({record_[person].name, person});
      }
      for (std::string& body : found.bodies) award.recipients.push_back({std::move(body), std::nullopt});
      record_.awards.push_back(std::move(award));
    }
    std::stable_sort(record_.awards.begin(), record_.awards.end(), [](const Award& left, const Award& right) {
      return left.mention.span < right.mention.span;
    });
  }

  void add_places(const Draft& draft) {
    for (const PlaceFact& known : draft.known_places) {
      Place& place = record_.places.emplace_back();
      place.name = known.name;
      place.kind = known.kind;
      if (!known.province.empty()) place.province = known.province;
      for (const std::uint32_t at : known.mentions)
        place.mentions.push_back(mention(draft.places[at].span, draft.places[at].rule));
    }
  }

  void add_organizations(Draft& draft) {
    for (OrganizationFact& known : draft.known_organizations) {
      Organization& body = record_.organizations.emplace_back();
      body.name = std::move(known.name);
      body.kind = known.kind;
      body.place = if_any(known.place);
      for (const std::uint32_t at : known.mentions)
        body.mentions.push_back(mention(draft.organizations[at].span, draft.organizations[at].rule));
    }
  }

  void add_events(const Draft& draft) {
    for (const EventFact& known : draft.known_events) {
      const EventMention& found = draft.events[known.mention];
      Event& event = record_.events.emplace_back();
      event.mention = mention(found.span, found.rule);
      event.kind = found.kind;
      event.date = known.date;
      event.chairs = people_of(known.chairs);
      event.attendees = people_of(known.attendees);
    }
  }

  /// The people whom mentions mean, each once.
  [[nodiscard]] std::vector<Ref<Person>> people_of(const std::vector<std::uint32_t>& mentions) const {
    std::vector<Ref<Person>> people;
    for (const std::uint32_t at : mentions) {
      const Ref<Person> person{person_of_mention_[at]};
      if (std::find(people.begin(), people.end(), person) == people.end()) people.push_back(person);
    }
    return people;
  }

  template <class Found>
  static bool by_span(const Found& left, const Found& right) {
    return left.span < right.span;
  }

  const Text& text_;
  const Layout& layout_;
  Record record_;
  std::vector<std::uint32_t> person_of_mention_;
};

}  // namespace

Record build_record(Draft& draft, const Layout& layout, const Text& text, const Input& input) {
  return Builder(text, layout).build(draft, input);
}

}  // namespace vanthu
