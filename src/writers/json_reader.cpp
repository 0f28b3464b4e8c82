// SPDX-License-Identifier: Apache-2.0
//
// JSON back to a record: the inverse of json_writer.cpp.
#include <concepts>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "vanthu/json.h"
#include "writers/json_place.h"
#include "writers/names.h"
#include "writers/offset_table.h"

namespace vanthu {
namespace {

using nlohmann::json;

/// The shape of the JSON is not that of a record: where, and in what.
struct WrongShape {
  std::string path;
  std::string message;
};

/// A value of the JSON that knows the way to it, for messages: `/people/0/name`.
class Node {
 public:
  explicit Node(const json& root) : value_(root) {}

  [[noreturn]] void fail(std::string message) const { throw WrongShape{path(), std::move(message)}; }

  [[nodiscard]] Node operator[](const char* key) const {
    if (!value_.is_object()) fail("must be an object");
    const auto found = value_.find(key);
    if (found == value_.end()) fail("has no key \"" + std::string(key) + "\"");
    return {*found, *this, key};
  }

  [[nodiscard]] bool is_null() const { return value_.is_null(); }

  [[nodiscard]] const std::string& string() const {
    if (!value_.is_string()) fail("must be a string");
    return value_.get_ref<const std::string&>();
  }

  template <std::integral T>
  [[nodiscard]] T integer() const {
    const bool fits = value_.is_number_unsigned()
                          ? std::in_range<T>(value_.get<std::uint64_t>())
                          : value_.is_number_integer() && std::in_range<T>(value_.get<std::int64_t>());
    if (!fits) {
      fail("must be a whole number from " + std::to_string(std::numeric_limits<T>::min()) + " to " +
           std::to_string(std::numeric_limits<T>::max()));
    }
    return value_.get<T>();
  }

  /// What `read` makes of each element.
  template <class Read>
  [[nodiscard]] auto list(Read read) const {
    if (!value_.is_array()) fail("must be a list");
    std::vector<decltype(read(*this))> values;
    values.reserve(value_.size());
    for (std::size_t i = 0; i < value_.size(); ++i) values.push_back(read(Node(value_[i], *this, i)));
    return values;
  }

  /// What `read` makes of the value; nothing where it is null.
  template <class Read>
  [[nodiscard]] auto optional(Read read) const {
    using Value = decltype(read(*this));
    return is_null() ? std::optional<Value>() : std::optional<Value>(read(*this));
  }

  template <class Enum>
  [[nodiscard]] Enum one_of() const {
    if (const auto value = value_of<Enum>(string())) return *value;
    std::string names;
    for (const std::string_view name : names_of<Enum>)
      names += (names.empty() ? "" : ", ") + std::string(name);
    fail("must be one of " + names);
  }

  [[nodiscard]] std::string path() const {
    if (parent_ == nullptr) return "";
    return parent_->path() + "/" + (key_ != nullptr ? std::string(key_) : std::to_string(index_));
  }

 private:
  Node(const json& value, const Node& parent, const char* key) : value_(value), parent_(&parent), key_(key) {}
  Node(const json& value, const Node& parent, std::size_t index)
      : value_(value), parent_(&parent), index_(index) {}

  const json& value_;
  const Node* parent_ = nullptr;  // outlives this one: nodes are made on the way down
  const char* key_ = nullptr;
  std::size_t index_ = 0;
};

std::string read_string(const Node& node) { return node.string(); }

template <class T>
T read_integer(const Node& node) {
  return node.integer<T>();
}

PartialDate read_date_value(const Node& node) {
  const auto date = PartialDate::parse(node.string());
  if (!date) node.fail("must be an ISO 8601 date");
  return *date;
}

/// The number in an id such as "P3", less one; nothing where it has another form.
std::optional<std::uint32_t> index_of(std::string_view id, char letter) {
  if (id.size() < 2 || id.size() > 10 || id[0] != letter || id[1] == '0') return std::nullopt;
  std::uint64_t number = 0;
  for (const char c : id.substr(1)) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return static_cast<std::uint32_t>(number - 1);
}

class RecordReader {
 public:
  RecordReader(std::string_view source, const OffsetTable& offsets) : source_(source), offsets_(offsets) {}

  Record read_record(const Node& node) {
    if (node["schema"].string() != record_schema_name) {
      node["schema"].fail("must be \"" + std::string(record_schema_name) + "\"");
    }
    record_.id = node["id"].string();
    record_.text = node["text"].optional(read_string);
    record_.encoding = node["encoding"].string();
    // Names first, so that what refers to a person or a title can be checked.
    people_ = node["people"].list([](const Node& person) { return person["name"].string(); });
    titles_ = node["titles"].list([](const Node& title) { return title["id"].string(); }).size();
    record_.article = read_article(node["article"]);
    record_.people = node["people"].list([this](const Node& item) { return read_person(item); });
    record_.titles = node["titles"].list([this](const Node& item) { return read_title(item); });
    record_.documents = node["documents"].list([this](const Node& item) { return read_document(item); });
    record_.dates = node["dates"].list([this](const Node& item) { return read_date(item); });
    record_.terms = node["terms"].list([this](const Node& item) { return read_term(item); });
    record_.awards = node["awards"].list([this](const Node& item) { return read_award(item); });
    record_.organizations = node["organizations"].list([this](const Node& item) {
      return Organization{item["name"].string(), item["kind"].string(), item["place"].optional(read_string),
                          read_mentions(item["mentions"])};
    });
    record_.places = node["places"].list([this](const Node& item) {
      return Place{item["name"].string(), item["kind"].string(), item["province"].optional(read_string),
                   read_mentions(item["mentions"])};
    });
    record_.events = node["events"].list([this](const Node& item) { return read_event(item); });
    record_.warnings = node["warnings"].list(read_string);
    return std::move(record_);
  }

 private:
  std::uint32_t read_offset(const Node& node) const {
    const auto byte = offsets_.to_byte(node.integer<std::uint32_t>());
    if (!byte) node.fail("is no place in the text");
    return *byte;
  }

  Span read_span(const Node& node) const {
    const Span span{read_offset(node["start"]), read_offset(node["end"])};
    if (span.end < span.begin) node.fail("ends before it starts");
    return span;
  }

  /// The span and the source text there, which is what "text" must say.
  Quote read_quote(const Node& node) const {
    const Span span = read_span(node);
    std::string text(source_.substr(span.begin, span.size()));
    const std::string& said = node["text"].string();
    if (text != said && with_replacements(text) != said)
      node["text"].fail("is not what stands there in the text");
    return {span, std::move(text)};
  }

  Mention read_mention(const Node& node) const {
    Quote quote = read_quote(node);
    return {quote.span, std::move(quote.text), node["rule"].string(),
            node["confidence"].one_of<Confidence>()};
  }

  std::vector<Mention> read_mentions(const Node& node) const {
    return node.list([this](const Node& item) { return read_mention(item); });
  }

  std::optional<Quote> read_optional_quote(const Node& node) const {
    return node.optional([this](const Node& quote) { return read_quote(quote); });
  }

  Ref<Person> read_person_ref(const Node& node) const {
    const auto index = index_of(node.string(), 'P');
    if (!index || *index >= people_.size()) node.fail("must be the id of a person of the record");
    return {*index};
  }

  std::vector<Ref<Person>> read_person_refs(const Node& node) const {
    return node.list([this](const Node& item) { return read_person_ref(item); });
  }

  Ref<Title> read_title_ref(const Node& node) const {
    const auto index = index_of(node.string(), 'T');
    if (!index || *index >= titles_) node.fail("must be the id of a title of the record");
    return {*index};
  }

  Published read_published(const Node& node) const {
    Published published{.value = read_date_value(node["value"]),
                        .quote = std::nullopt,
                        .basis = node["basis"].one_of<PublishedBasis>()};
    if (!node["text"].is_null()) published.quote = read_quote(node);
    return published;
  }

  Article read_article(const Node& node) const {
    Article article;
    article.headline = read_optional_quote(node["headline"]);
    article.published = node["published"].optional([this](const Node& item) { return read_published(item); });
    article.author = node["author"].optional([this](const Node& item) {
      return Author{read_quote(item),
                    item["person"].optional([this](const Node& id) { return read_person_ref(id); })};
    });
    article.source = read_optional_quote(node["source"]);
    article.place = read_optional_quote(node["place"]);
    article.blocks = node["blocks"].list([this](const Node& item) {
      return Block{item["kind"].one_of<BlockKind>(), read_span(item)};
    });
    return article;
  }

  Person read_person(const Node& node) const {
    return {.name = node["name"].string(),
            .mentions = read_mentions(node["mentions"]),
            .titles = node["titles"].list([this](const Node& id) { return read_title_ref(id); }),
            .honorifics = node["honorifics"].list(read_string)};
  }

  Title read_title(const Node& node) const {
    return {.mention = read_mention(node),
            .role = node["role"].string(),
            .body = node["body"].optional(read_string),
            .place = node["place"].optional(read_string),
            .status = node["status"].one_of<TitleStatus>(),
            .holders = read_person_refs(node["holders"]),
            .holder_rule = node["holder_rule"].optional(read_string).value_or("")};
  }

  Document read_document(const Node& node) const {
    return {.type = node["type"].string(),
            .number = node["number"].optional(read_string),
            .serial = node["serial"].optional(read_string),
            .year = node["year"].optional(read_integer<std::int32_t>),
            .type_code = node["type_code"].optional(read_string),
            .issuer_code = node["issuer_code"].optional(read_string),
            .name = node["name"].optional(read_string),
            .issued = node["issued"].optional(read_date_value),
            .issuer = node["issuer"].optional(read_string),
            .term = node["term"].optional(read_integer<std::int32_t>),
            .subject = node["subject"].optional(read_string),
            .mentions = read_mentions(node["mentions"])};
  }

  Date read_date(const Node& node) const {
    return {.mention = read_mention(node),
            .value = read_date_value(node["value"]),
            .end_value = node["end_value"].optional(read_date_value),
            .precision = node["precision"].one_of<DatePrecision>(),
            .part_of_day =
                node["part_of_day"].optional([](const Node& part) { return part.one_of<PartOfDay>(); }),
            .basis = node["basis"].one_of<DateBasis>()};
  }

  Term read_term(const Node& node) const {
    return {.mention = read_mention(node),
            .kind = node["kind"].one_of<TermKind>(),
            .from = node["from"].optional(read_integer<std::int32_t>),
            .to = node["to"].optional(read_integer<std::int32_t>),
            .ordinal = node["ordinal"].optional(read_integer<std::int32_t>)};
  }

  /// "P3" is a person where the record has as many; everything else is a name.
  Recipient read_recipient(const Node& node) const {
    const std::string& name = node.string();
    const auto index = index_of(name, 'P');
    if (index && *index < people_.size()) return {people_[*index], Ref<Person>{*index}};
    return {name, std::nullopt};
  }

  Award read_award(const Node& node) const {
    return {.mention = read_mention(node),
            .award = node["award"].string(),
            .count = node["count"].optional(read_integer<std::int64_t>),
            .recipient = node["recipient"].optional(read_string),
            .recipients = node["recipients"].list([this](const Node& item) { return read_recipient(item); }),
            .grantor = node["grantor"].optional(read_string),
            .achievement = node["achievement"].optional(read_string),
            .period = node["period"].optional([](const Node& period) {
              return Period{period["from"].integer<std::int32_t>(), period["to"].integer<std::int32_t>()};
            })};
  }

  Event read_event(const Node& node) const {
    return {.mention = read_mention(node),
            .kind = node["kind"].string(),
            .date = node["date"].optional(read_date_value),
            .chairs = read_person_refs(node["chairs"]),
            .attendees = read_person_refs(node["attendees"])};
  }

  std::string_view source_;
  const OffsetTable& offsets_;
  std::vector<std::string> people_;  // their names
  std::size_t titles_ = 0;
  Record record_;
};

Error malformed(std::string message, std::uint64_t byte) {
  return {.code = ErrorCode::malformed_json, .message = std::move(message), .file = {}, .byte = byte};
}

/// nlohmann's message without its number and place: those are given in the Error.
std::string reason(const json::parse_error& error) {
  const std::string_view what = error.what();
  const auto place_end = what.find(": ");
  return std::string(place_end == std::string_view::npos ? what : what.substr(place_end + 2));
}

}  // namespace

Result<Record> from_json(std::string_view text, std::string_view source) {
  json root;
  try {
    root = json::parse(text);
    const Node node(root);
    const auto unit = node["offsets"].one_of<OffsetUnit>();
    const OffsetTable offsets(source, unit);
    return RecordReader(source, offsets).read_record(node);
  } catch (const json::parse_error& error) {
    return malformed(reason(error), error.byte > 0 ? error.byte - 1 : 0);
  } catch (const WrongShape& wrong) {
    return malformed((wrong.path.empty() ? "the record" : wrong.path) + " " + wrong.message,
                     end_of_value(text, wrong.path));
  }
}

}  // namespace vanthu
