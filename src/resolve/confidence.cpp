// SPDX-License-Identifier: Apache-2.0
#include "resolve/confidence.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>

#include "data/embedded.h"

namespace vanthu {
namespace {

std::string_view evidence_of(const Person& person) {
  if (!person.titles.empty()) return person.mentions.size() > 1 ? "in_office_repeated" : "in_office";
  if (!person.honorifics.empty()) return "addressed";
  return person.mentions.size() > 1 ? "repeated" : "alone";
}

std::string_view evidence_of(const Title& title) {
  if (title.status != TitleStatus::current) return "past";
  if (title.holders.empty()) return "no_holder";
  // Who holds it stands right beside it, or was worked out from more of the text.
  const std::string_view rule = title.holder_rule;
  return rule == "title.holder_before" || rule == "title.holder_after" ? "holder_beside" : "holder_found";
}

std::string_view evidence_of(const Document& document) {
  if (!document.number) return "by_name";
  return document.issuer_code ? "full_number" : "short_number";
}

std::string_view evidence_of(const Date& date) {
  if (date.end_value) return "range";
  switch (date.basis) {
    case DateBasis::explicit_:
      return "explicit";
    case DateBasis::published:
      return "published";
    case DateBasis::context:
      return "context";
  }
  return {};
}

std::string_view evidence_of(const Term& term) {
  switch (term.kind) {
    case TermKind::tenure:
      return "tenure";
    case TermKind::ordinal:
      return "ordinal";
    case TermKind::period:
      return "period";
  }
  return {};
}

std::string_view evidence_of(const Award& award) {
  if (!award.recipients.empty()) return award.grantor ? "named_with_grantor" : "named";
  return award.grantor ? "counted_with_grantor" : "counted";
}

std::string_view evidence_of(const Event& event) {
  if (!event.date) return "no_day";
  return event.chairs.empty() && event.attendees.empty() ? "day" : "day_and_people";
}

/// The classes that data/confidence names: of a rule with a piece of evidence, of a rule, of a kind.
class ClassTable {
 public:
  ClassTable() {
    for (const char* path : {"confidence/measured.tsv", "confidence/read.tsv"}) add_file(embedded_file(path));
  }

  [[nodiscard]] Confidence class_of(std::string_view kind, std::string_view rule,
                                    std::string_view evidence) const {
    const auto of_rule = rules_.find(rule);
    if (of_rule == rules_.end()) {
      // A rule of the user's own: nothing is known of it but its kind.
      const auto of_kind = rules_.find(kind);
      return of_kind == rules_.end() ? Confidence::medium : of_kind->second.whole;
    }
    for (const auto& [name, confidence] : of_rule->second.cells) {
      if (name == evidence) return confidence;
    }
    return of_rule->second.whole;
  }

 private:
  struct OfRule {
    Confidence whole = Confidence::medium;
    std::vector<std::pair<std::string_view, Confidence>> cells;
  };

  static Confidence class_named(std::string_view name) {
    if (name == "high") return Confidence::high;
    return name == "medium" ? Confidence::medium : Confidence::low;
  }

  /// Rows: kind, rule or "*", evidence or "*", class, and the counts behind it.
  void add_file(std::string_view file) {
    while (!file.empty()) {
      const std::size_t end = std::min(file.find('\n'), file.size());
      std::string_view row = file.substr(0, end);
      file.remove_prefix(std::min(end + 1, file.size()));
      if (row.empty() || row.front() == '#' || row.starts_with("kind\t")) continue;
      std::array<std::string_view, 4> cells;
      for (std::string_view& cell : cells) {
        const std::size_t tab = std::min(row.find('\t'), row.size());
        cell = row.substr(0, tab);
        row.remove_prefix(std::min(tab + 1, row.size()));
      }
      const auto& [kind, rule, evidence, name] = cells;
      OfRule& known = rules_[rule == "*" ? kind : rule];
      if (evidence == "*") {
        known.whole = class_named(name);
      } else {
        known.cells.emplace_back(evidence, class_named(name));
      }
    }
  }

  std::unordered_map<std::string_view, OfRule> rules_;
};

const ClassTable& classes() {
  static const ClassTable table;
  return table;
}

template <class Take>
void each(Record& record, Take take) {
  for (Person& person : record.people) {
    const std::string_view evidence = evidence_of(person);
    for (Mention& mention : person.mentions) take("person", mention, evidence);
  }
  for (Title& title : record.titles) take("title", title.mention, evidence_of(title));
  for (Document& document : record.documents) {
    const std::string_view evidence = evidence_of(document);
    for (Mention& mention : document.mentions) take("document", mention, evidence);
  }
  for (Date& date : record.dates) take("date", date.mention, evidence_of(date));
  for (Term& term : record.terms) take("term", term.mention, evidence_of(term));
  for (Award& award : record.awards) take("award", award.mention, evidence_of(award));
  for (Organization& body : record.organizations) {
    const std::string_view evidence = body.kind;
    for (Mention& mention : body.mentions) take("organization", mention, evidence);
  }
  for (Place& place : record.places) {
    const std::string_view evidence = place.kind;
    for (Mention& mention : place.mentions) take("place", mention, evidence);
  }
  for (Event& event : record.events) take("event", event.mention, evidence_of(event));
}

}  // namespace

void each_evidence(Record& record, const TakeEvidence& take) { each(record, take); }

void settle_confidence(Record& record) {
  each(record, [&](std::string_view kind, Mention& mention, std::string_view evidence) {
    mention.confidence = classes().class_of(kind, mention.rule, evidence);
  });
}

}  // namespace vanthu
