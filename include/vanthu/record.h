// SPDX-License-Identifier: Apache-2.0
//
// What one article becomes. Values only: no pointer into the source text, so a Record outlives it.
// The JSON form of each type, key by key, is described in docs/record.md.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/export.h"

namespace vanthu {

/// Half-open range of bytes, [begin, end), in the UTF-8 text as it was given.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// A stretch of the source text: `source.substr(span.begin, span.size()) == text`.
struct Quote {
  Span span;
  std::string text;
  friend bool operator==(const Quote&, const Quote&) = default;
};

/// How far a mention can be trusted: classes of measured precision, see docs/record.md.
enum class Confidence { high, medium, low };

/// A stretch of the source text, and the name of the rule that found it there.
struct Mention {
  Span span;
  std::string text;
  std::string rule;
  Confidence confidence = Confidence::high;
  friend bool operator==(const Mention&, const Mention&) = default;
};

/// Index of a T in the Record that holds it. Written "P1", "T1" … in JSON (index + 1).
template <class T>
struct Ref {
  std::uint32_t index = 0;
  friend constexpr auto operator<=>(const Ref&, const Ref&) = default;
};

/// A date of the Gregorian calendar of which parts may be unknown.
/// A part that is not known is 0, for hour and minute -1.
struct VANTHU_EXPORT PartialDate {
  std::int16_t year = 0;
  std::int8_t month = 0;    ///< 1 to 12
  std::int8_t day = 0;      ///< 1 to 31
  std::int8_t quarter = 0;  ///< 1 to 4; month and day are then 0
  std::int8_t half = 0;     ///< 1 or 2; month and day are then 0
  std::int8_t hour = -1;    ///< 0 to 24, local time (UTC+7)
  std::int8_t minute = -1;  ///< 0 to 59

  /// ISO 8601: `2021-08-19T12:30`, `2021-08-19`, `2021-08`, `2021`; `--08-19` without a year;
  /// quarters and halves as `2020-Q3` and `2021-H1`.
  [[nodiscard]] std::string iso() const;

  /// Reads what iso() writes (seconds and a zone after the minutes are accepted and dropped);
  /// nothing where `text` has another form or names a day that does not exist.
  [[nodiscard]] static std::optional<PartialDate> parse(std::string_view text);

  friend constexpr auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

struct Title;
struct Person;

enum class TitleStatus { current, former, acting };

/// A person of the article with every mention of them.
struct Person {
  std::string name;  ///< the fullest form in the article, written normally
  std::vector<Mention> mentions;
  std::vector<Ref<Title>> titles;
  std::vector<std::string> honorifics;  ///< normalized, in small letters: "đồng chí"
  friend bool operator==(const Person&, const Person&) = default;
};

/// One mention of one office.
struct Title {
  Mention mention;
  std::string role;                  ///< "Phó Bí thư Thường trực"
  std::optional<std::string> body;   ///< "Thành ủy"
  std::optional<std::string> place;  ///< "thành phố Hải Phòng"
  TitleStatus status = TitleStatus::current;
  std::vector<Ref<Person>> holders;
  std::string holder_rule;  ///< the rule that linked the holders; empty where there are none
  friend bool operator==(const Title&, const Title&) = default;
};

/// An official document with every citation of it.
struct Document {
  std::string type;                        ///< "Nghị quyết"
  std::optional<std::string> number;       ///< canonical: "22-NQ/TW"
  std::optional<std::string> serial;       ///< "22"
  std::optional<std::int32_t> year;        ///< the year inside the number: 30/2020/NĐ-CP
  std::optional<std::string> type_code;    ///< "NQ"
  std::optional<std::string> issuer_code;  ///< "TW"
  std::optional<std::string> name;         ///< of one without a number
  std::optional<PartialDate> issued;
  std::optional<std::string> issuer;
  std::optional<std::int32_t> term;  ///< ordinal: "khóa X" is 10
  std::optional<std::string> subject;
  std::vector<Mention> mentions;
  friend bool operator==(const Document&, const Document&) = default;
};

enum class DatePrecision { minute, day, month, quarter, half, year };
enum class PartOfDay { dawn, morning, noon, afternoon, evening, night };

/// What the missing parts of a date were filled in from.
enum class DateBasis { explicit_, published, context };

struct Date {
  Mention mention;
  PartialDate value;
  std::optional<PartialDate> end_value;  ///< the last day (month, year) of a range
  DatePrecision precision = DatePrecision::day;
  std::optional<PartOfDay> part_of_day;
  DateBasis basis = DateBasis::explicit_;
  friend bool operator==(const Date&, const Date&) = default;
};

enum class TermKind { tenure, ordinal, period };

/// A period of office or of a plan.
struct Term {
  Mention mention;
  TermKind kind = TermKind::tenure;
  std::optional<std::int32_t> from;     ///< year
  std::optional<std::int32_t> to;       ///< year
  std::optional<std::int32_t> ordinal;  ///< "khóa X" is 10
  friend bool operator==(const Term&, const Term&) = default;
};

/// Years from and to, both inclusive.
struct Period {
  std::int32_t from = 0;
  std::int32_t to = 0;
  friend bool operator==(const Period&, const Period&) = default;
};

/// One who got an award by name: a person of the record, or a body that is only named.
struct Recipient {
  std::string name;  ///< of a person of the record, that person's name
  std::optional<Ref<Person>> person;
  friend bool operator==(const Recipient&, const Recipient&) = default;
};

/// One award, to one number of one kind of recipient.
struct Award {
  Mention mention;
  std::string award;                     ///< "Huân chương Lao động hạng Ba"
  std::optional<std::int64_t> count;     ///< nothing where the text is vague ("hàng trăm")
  std::optional<std::string> recipient;  ///< head noun: "tổ chức cơ sở đảng"
  std::vector<Recipient> recipients;     ///< by name
  std::optional<std::string> grantor;
  std::optional<std::string> achievement;
  std::optional<Period> period;
  friend bool operator==(const Award&, const Award&) = default;
};

/// A body that holds offices, issues, gives or takes part, with every mention of it.
struct Organization {
  std::string name;                  ///< the fullest form in the article: "Sở Nội vụ tỉnh Hà Giang"
  std::string kind;                  ///< "party", "state", "mass", "military", "school" …
  std::optional<std::string> place;  ///< as its name says it: "tỉnh Hà Giang"
  std::vector<Mention> mentions;
  friend bool operator==(const Organization&, const Organization&) = default;
};

/// A place with every mention of it.
struct Place {
  std::string name;                     ///< canonical, without the word for its kind: "Hà Giang"
  std::string kind;                     ///< "province", "district", "commune", "country" …
  std::optional<std::string> province;  ///< that it was part of on the article's date
  std::vector<Mention> mentions;
  friend bool operator==(const Place&, const Place&) = default;
};

/// What the article reports.
struct Event {
  Mention mention;
  std::string kind;  ///< "conference", "ceremony" …
  std::optional<PartialDate> date;
  std::vector<Ref<Person>> chairs;
  std::vector<Ref<Person>> attendees;
  friend bool operator==(const Event&, const Event&) = default;
};

enum class BlockKind { furniture, headline, dateline, lead, paragraph, caption, byline, tail };

/// A stretch of the page by its job. Blocks are in order and do not overlap.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Span span;
  friend bool operator==(const Block&, const Block&) = default;
};

/// Where the date of publication is from: given with the input, read in the text, or said by the markup of a
/// page alone.
enum class PublishedBasis { given, text, markup };

struct Published {
  PartialDate value;
  std::optional<Quote> quote;  ///< where it stands; nothing where no text says it
  PublishedBasis basis = PublishedBasis::text;
  friend bool operator==(const Published&, const Published&) = default;
};

struct Author {
  Quote quote;
  std::optional<Ref<Person>> person;
  friend bool operator==(const Author&, const Author&) = default;
};

/// What the article says of itself.
struct Article {
  std::optional<Quote> headline;
  std::optional<Published> published;
  std::optional<Author> author;
  std::optional<Quote> source;  ///< "TTXVN"
  std::optional<Quote> place;   ///< of the dateline
  std::vector<Block> blocks;
  friend bool operator==(const Article&, const Article&) = default;
};

/// Everything found in one article. Lists are in the order of the text.
struct Record {
  std::string id;
  std::string encoding = "utf-8";   ///< what the input was read as
  std::optional<std::string> text;  ///< where spans refer to another text than the one given
  Article article;
  std::vector<Person> people;
  std::vector<Title> titles;
  std::vector<Document> documents;
  std::vector<Date> dates;
  std::vector<Term> terms;
  std::vector<Award> awards;
  std::vector<Organization> organizations;
  std::vector<Place> places;
  std::vector<Event> events;
  std::vector<std::string> warnings;  ///< "3 invalid UTF-8 bytes replaced, the first at byte 17"

  [[nodiscard]] const Person& operator[](Ref<Person> ref) const { return people.at(ref.index); }
  [[nodiscard]] const Title& operator[](Ref<Title> ref) const { return titles.at(ref.index); }

  friend bool operator==(const Record&, const Record&) = default;
};

}  // namespace vanthu
