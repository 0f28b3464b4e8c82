// SPDX-License-Identifier: Apache-2.0
//
// The record as JSON, key by key in the order of docs/record.md.
#include <concepts>
#include <optional>
#include <string>
#include <vector>

#include "vanthu/json.h"
#include "writers/json_text.h"
#include "writers/names.h"
#include "writers/offset_table.h"

namespace vanthu {
namespace {

template <class T>
constexpr char id_letter = '?';
template <>
inline constexpr char id_letter<Person> = 'P';
template <>
inline constexpr char id_letter<Title> = 'T';
template <>
inline constexpr char id_letter<Document> = 'D';
template <>
inline constexpr char id_letter<Award> = 'A';
template <>
inline constexpr char id_letter<Organization> = 'O';
template <>
inline constexpr char id_letter<Place> = 'L';
template <>
inline constexpr char id_letter<Event> = 'E';

template <class T>
std::string id_of(Ref<T> ref) {
  return id_letter<T> + std::to_string(ref.index + 1);
}

class RecordWriter {
 public:
  RecordWriter(const OffsetTable& offsets, OffsetUnit unit, JsonStyle style)
      : offsets_(offsets), unit_(unit), json_(style) {}

  std::string write_record(const Record& record) && {
    object(Layout::lines, [&] {
      member("schema", record_schema_name);
      member("id", record.id);
      member("offsets", name_of(unit_));
      member("text", record.text);
      member("encoding", record.encoding);
      member("article", record.article);
      numbered("people", record.people);
      numbered("titles", record.titles);
      numbered("documents", record.documents);
      member("dates", record.dates);
      member("terms", record.terms);
      numbered("awards", record.awards);
      numbered("organizations", record.organizations);
      numbered("places", record.places);
      numbered("events", record.events);
      member("warnings", record.warnings);
    });
    return std::move(json_).take();
  }

 private:
  // Frames.

  template <class Body>
  void object(Layout layout, Body&& body) {
    json_.open('{', layout);
    body();
    json_.close('}');
  }

  template <class T>
  void member(const JsonKey& key, const T& value) {
    json_.key(key);
    write(value);
  }

  /// A list whose elements have ids that count up: "P1", "P2" …
  template <class T>
  void numbered(const JsonKey& key, const std::vector<T>& values) {
    json_.key(key);
    json_.open('[', Layout::lines);
    for (std::uint32_t i = 0; i < values.size(); ++i) {
      object(Layout::lines, [&] {
        member("id", id_of(Ref<T>{i}));
        write_members(values[i]);
      });
    }
    json_.close(']');
  }

  void span_members(Span span) {
    member("start", offsets_.from_byte(span.begin).value_or(0));
    member("end", offsets_.from_byte(span.end).value_or(0));
  }

  void quote_members(const std::string& text, Span span) {
    member("text", text);
    span_members(span);
  }

  void rule_members(const Mention& mention) {
    member("rule", mention.rule);
    member("confidence", name_of(mention.confidence));
  }

  // Values.

  void write(std::string_view value) { json_.string(value); }
  void write(const std::string& value) { json_.string(value); }
  void write(std::integral auto value) { json_.number(static_cast<std::int64_t>(value)); }
  void write(const PartialDate& date) { json_.string(date.iso()); }

  template <class T>
  void write(Ref<T> ref) {
    json_.string(id_of(ref));
  }

  template <class T>
  void write(const std::optional<T>& value) {
    if (value) {
      write(*value);
    } else {
      json_.null();
    }
  }

  template <class T>
  void write(const std::vector<T>& values) {
    constexpr bool short_values = std::same_as<T, std::string> || std::same_as<T, Recipient> ||
                                  std::same_as<T, Ref<Person>> || std::same_as<T, Ref<Title>>;
    json_.open('[', short_values ? Layout::one_line : Layout::lines);
    for (const T& value : values) write(value);
    json_.close(']');
  }

  void write(const Quote& quote) {
    object(Layout::one_line, [&] { quote_members(quote.text, quote.span); });
  }

  void write(const Mention& mention) {
    object(Layout::one_line, [&] {
      quote_members(mention.text, mention.span);
      rule_members(mention);
    });
  }

  void write(const Block& block) {
    object(Layout::one_line, [&] {
      member("kind", name_of(block.kind));
      span_members(block.span);
    });
  }

  void write(const Published& published) {
    object(Layout::one_line, [&] {
      member("value", published.value);
      if (published.quote) {
        quote_members(published.quote->text, published.quote->span);
      } else {
        for (const JsonKey& key : {JsonKey("text"), JsonKey("start"), JsonKey("end")})
          member(key, std::optional<std::string>());
      }
      member("basis", name_of(published.basis));
    });
  }

  void write(const Author& author) {
    object(Layout::one_line, [&] {
      quote_members(author.quote.text, author.quote.span);
      member("person", author.person);
    });
  }

  void write(const Article& article) {
    object(Layout::lines, [&] {
      member("headline", article.headline);
      member("published", article.published);
      member("author", article.author);
      member("source", article.source);
      member("place", article.place);
      member("blocks", article.blocks);
    });
  }

  void write(const Date& date) {
    object(Layout::one_line, [&] {
      quote_members(date.mention.text, date.mention.span);
      member("value", date.value);
      member("end_value", date.end_value);
      member("precision", name_of(date.precision));
      json_.key("part_of_day");
      if (date.part_of_day) {
        json_.string(name_of(*date.part_of_day));
      } else {
        json_.null();
      }
      member("basis", name_of(date.basis));
      rule_members(date.mention);
    });
  }

  void write(const Term& term) {
    object(Layout::one_line, [&] {
      quote_members(term.mention.text, term.mention.span);
      member("kind", name_of(term.kind));
      member("from", term.from);
      member("to", term.to);
      member("ordinal", term.ordinal);
      rule_members(term.mention);
    });
  }

  void write(const Period& period) {
    object(Layout::one_line, [&] {
      member("from", period.from);
      member("to", period.to);
    });
  }

  void write(const Recipient& recipient) {
    if (recipient.person) {
      write(*recipient.person);
    } else {
      write(recipient.name);
    }
  }

  // What stands in an object after its id.

  void write_members(const Person& person) {
    member("name", person.name);
    member("mentions", person.mentions);
    member("titles", person.titles);
    member("honorifics", person.honorifics);
  }

  void write_members(const Title& title) {
    quote_members(title.mention.text, title.mention.span);
    member("role", title.role);
    member("body", title.body);
    member("place", title.place);
    member("status", name_of(title.status));
    member("holders", title.holders);
    json_.key("holder_rule");
    if (title.holder_rule.empty()) {
      json_.null();
    } else {
      json_.string(title.holder_rule);
    }
    rule_members(title.mention);
  }

  void write_members(const Document& document) {
    member("type", document.type);
    member("number", document.number);
    member("serial", document.serial);
    member("year", document.year);
    member("type_code", document.type_code);
    member("issuer_code", document.issuer_code);
    member("name", document.name);
    member("issued", document.issued);
    member("issuer", document.issuer);
    member("term", document.term);
    member("subject", document.subject);
    member("mentions", document.mentions);
  }

  void write_members(const Award& award) {
    quote_members(award.mention.text, award.mention.span);
    member("award", award.award);
    member("count", award.count);
    member("recipient", award.recipient);
    member("recipients", award.recipients);
    member("grantor", award.grantor);
    member("achievement", award.achievement);
    member("period", award.period);
    rule_members(award.mention);
  }

  void write_members(const Organization& organization) {
    member("name", organization.name);
    member("kind", organization.kind);
    member("place", organization.place);
    member("mentions", organization.mentions);
  }

  void write_members(const Place& place) {
    member("name", place.name);
    member("kind", place.kind);
    member("province", place.province);
    member("mentions", place.mentions);
  }

  void write_members(const Event& event) {
    member("kind", event.kind);
    quote_members(event.mention.text, event.mention.span);
    member("date", event.date);
    member("chairs", event.chairs);
    member("attendees", event.attendees);
    rule_members(event.mention);
  }

  const OffsetTable& offsets_;
  OffsetUnit unit_;
  JsonText json_;
};

}  // namespace

std::string to_json(const Record& record, std::string_view source, OffsetUnit unit, JsonStyle style) {
  const OffsetTable offsets(source, unit);
  return RecordWriter(offsets, unit, style).write_record(record);
}

}  // namespace vanthu
