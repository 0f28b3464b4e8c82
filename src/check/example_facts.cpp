// SPDX-License-Identifier: Apache-2.0
#include "check/example_facts.h"

#include <algorithm>
#include <optional>

namespace vanthu {
namespace {

std::string_view name_of(TitleStatus status) {
  switch (status) {
    case TitleStatus::current:
      return "current";
    case TitleStatus::former:
      return "former";
    case TitleStatus::acting:
      return "acting";
  }
  return {};
}

std::string_view name_of(TermKind kind) {
  switch (kind) {
    case TermKind::tenure:
      return "tenure";
    case TermKind::ordinal:
      return "ordinal";
    case TermKind::period:
      return "period";
  }
  return {};
}

std::string_view name_of(DateBasis basis) {
  switch (basis) {
    case DateBasis::explicit_:
      return "explicit";
    case DateBasis::published:
      return "published";
    case DateBasis::context:
      return "context";
  }
  return {};
}

class Values {
 public:
  Values(const Mention& mention) : fact_{mention.span, mention.text, {mention.rule}, {}} {}

  void add(const std::string& key, const std::optional<std::string>& value) {
    if (value) fact_.values[key] = *value;
  }
  void add(const std::string& key, const std::optional<std::int32_t>& value) {
    if (value) fact_.values[key] = std::to_string(*value);
  }
  void add(const std::string& key, const std::optional<PartialDate>& value) {
    if (value) fact_.values[key] = value->iso();
  }
  void add_rule(const std::string& rule) {
    if (!rule.empty()) fact_.rules.push_back(rule);
  }
  [[nodiscard]] ExampleFact take() { return std::move(fact_); }

 private:
  ExampleFact fact_;
};

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    if (!text.empty()) text += "; ";
    text += name;
  }
  return text;
}

void add_people(const Record& record, std::vector<ExampleFact>& facts) {
  for (const Person& person : record.people) {
    for (const Mention& mention : person.mentions) {
      Values values(mention);
      values.add("name", std::optional(person.name));
      facts.push_back(values.take());
    }
  }
}

void add_titles(const Record& record, std::vector<ExampleFact>& facts) {
  for (const Title& title : record.titles) {
    Values values(title.mention);
    values.add("role", std::optional(title.role));
    values.add("body", title.body);
    values.add("place", title.place);
    values.add("status", std::optional(std::string(name_of(title.status))));
    std::vector<std::string> holders;
    for (const Ref<Person> holder : title.holders) holders.push_back(record[holder].name);
    values.add("holders", std::optional(joined(holders)));
    values.add_rule(title.holder_rule);
    facts.push_back(values.take());
  }
}

void add_documents(const Record& record, std::vector<ExampleFact>& facts) {
  for (const Document& document : record.documents) {
    for (const Mention& mention : document.mentions) {
      Values values(mention);
      values.add("type", std::optional(document.type));
      values.add("number", document.number);
      values.add("serial", document.serial);
      values.add("year", document.year);
      values.add("type_code", document.type_code);
      values.add("issuer_code", document.issuer_code);
      values.add("name", document.name);
      values.add("issued", document.issued);
      values.add("issuer", document.issuer);
      values.add("term", document.term);
      values.add("subject", document.subject);
      facts.push_back(values.take());
    }
  }
}

void add_dates(const Record& record, std::vector<ExampleFact>& facts) {
  for (const Date& date : record.dates) {
    Values values(date.mention);
    values.add("value", std::optional(date.value));
    values.add("end_value", date.end_value);
    values.add("basis", std::optional(std::string(name_of(date.basis))));
    facts.push_back(values.take());
  }
}

void add_terms(const Record& record, std::vector<ExampleFact>& facts) {
  for (const Term& term : record.terms) {
    Values values(term.mention);
    values.add("kind", std::optional(std::string(name_of(term.kind))));
    values.add("from", term.from);
    values.add("to", term.to);
    values.add("ordinal", term.ordinal);
    facts.push_back(values.take());
  }
}

void add_awards(const Record& record, std::vector<ExampleFact>& facts) {
  for (const Award& award : record.awards) {
    Values values(award.mention);
    values.add("award", std::optional(award.award));
    if (award.count) values.add("count", std::optional(std::to_string(*award.count)));
    values.add("recipient", award.recipient);
    std::vector<std::string> names;
    for (const Recipient& recipient : award.recipients) names.push_back(recipient.name);
    if (!names.empty()) values.add("recipients", std::optional(joined(names)));
    values.add("grantor", award.grantor);
    values.add("achievement", award.achievement);
    if (award.period) {
      values.add("period",
                 std::optional(std::to_string(award.period->from) + "-" + std::to_string(award.period->to)));
    }
    facts.push_back(values.take());
  }
}

void add_places(const Record& record, std::vector<ExampleFact>& facts) {
  for (const Place& place : record.places) {
    for (const Mention& mention : place.mentions) {
      Values values(mention);
      values.add("name", std::optional(place.name));
      values.add("kind", std::optional(place.kind));
      values.add("province", place.province);
      facts.push_back(values.take());
    }
  }
}

void add_organizations(const Record& record, std::vector<ExampleFact>& facts) {
  for (const Organization& organization : record.organizations) {
    for (const Mention& mention : organization.mentions) {
      Values values(mention);
      values.add("name", std::optional(organization.name));
      values.add("kind", std::optional(organization.kind));
      values.add("place", organization.place);
      facts.push_back(values.take());
    }
  }
}

void add_events(const Record& record, std::vector<ExampleFact>& facts) {
  const auto names = [&](const std::vector<Ref<Person>>& people) {
    std::vector<std::string> all;
    all.reserve(people.size());
    for (const Ref<Person> person : people) all.push_back(record[person].name);
    return joined(all);
  };
  for (const Event& event : record.events) {
    Values values(event.mention);
    values.add("kind", std::optional(event.kind));
    values.add("date", event.date);
    values.add("chairs", std::optional(names(event.chairs)));
    values.add("attendees", std::optional(names(event.attendees)));
    facts.push_back(values.take());
  }
}

}  // namespace

std::vector<ExampleFact> example_facts(const Record& record, std::string_view kind) {
  std::vector<ExampleFact> facts;
  if (kind == "person") add_people(record, facts);
  if (kind == "title") add_titles(record, facts);
  if (kind == "document") add_documents(record, facts);
  if (kind == "date") add_dates(record, facts);
  if (kind == "term") add_terms(record, facts);
  if (kind == "award") add_awards(record, facts);
  if (kind == "place") add_places(record, facts);
  if (kind == "organization") add_organizations(record, facts);
  if (kind == "event") add_events(record, facts);
  std::stable_sort(facts.begin(), facts.end(),
                   [](const ExampleFact& left, const ExampleFact& right) { return left.span < right.span; });
  return facts;
}

}  // namespace vanthu
