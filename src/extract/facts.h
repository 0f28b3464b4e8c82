// SPDX-License-Identifier: Apache-2.0
//
// What the steps of extraction hand to each other: the draft of a record. Spans are bytes of the
// normal form, people are mentions, and nothing beyond its own sentence is settled yet; resolve/
// turns a Draft into a Record.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/record.h"

namespace vanthu {

/// One mention of a person. The `fact` of a PERSON unit is its index in Draft::people.
struct PersonMention {
  Span span;
  std::string name;       ///< as it stands there, written normally
  std::string_view rule;  ///< of the rules' or the program's life, so a view is safe
  std::uint32_t sentence = 0;
  std::string honorific;     ///< "đồng chí", in small letters; empty where there is none
  std::int32_t sex = 0;      ///< by the word of address: 1 a man, 2 a woman, 0 where it does not tell
  bool foreign = false;      ///< in the spelling of another country
  bool known_given = false;  ///< begins with a first name of another country that the lexicon has
  bool dead = false;         ///< the sentence says that this person has died
  bool historic = false;     ///< a leader of history, as the lexicon has it: holds no office of the day
  std::uint32_t person = 0;  ///< set by resolve/same_person: index in Record::people
};

/// How much of an office its mention says.
enum class TitleForm : std::uint8_t {
  whole,      ///< "Thủ tướng": an office that needs no body
  with_body,  ///< "Bí thư Thành ủy", "Chủ tịch tỉnh"
  bare,       ///< "Bí thư": an office only beside a name, or where the article tells whose
};

struct TitleMention {
  Span span;
  std::string role;
  std::string plain_role;  ///< without modifiers such as Thường trực, by which two mentions are compared
  std::string body;        ///< empty where there is none
  std::string place;       ///< empty where there is none
  TitleStatus status = TitleStatus::current;
  std::vector<std::uint32_t> holders;  ///< indices in Draft::people, one a person
  std::string_view rule;
  std::string_view holder_rule;
  std::uint32_t sentence = 0;
  TitleForm form = TitleForm::with_body;
  bool in_small_letters = false;  ///< "bí thư": may be said of anybody
  bool of_several = false;        ///< "các Phó Chủ tịch": nobody in particular
  std::int64_t number = 0;        ///< "15 ủy viên Ban Thường vụ": how many hold it, 0 where none says
  bool of_several_places = false;  ///< "Giám đốc Công an các tỉnh": nobody holds it alone
  bool addressed = false;     ///< "ông bí thư", "tân chủ tịch": of one person, whatever the letters
  bool needs_holder = false;  ///< "đại biểu Quốc hội": counts where somebody named holds it
  bool coordinated = false;  ///< "chủ tịch, phó chủ tịch UBND": the body stands with the last of them
  bool leads_state = false;  ///< "Phó Thủ tướng": no office of a province is held beside it
  bool membership = false;   ///< a seat in a committee, kept beside other offices
  bool may_be_subject =
      false;  ///< stands between a name with a comma and a verb: "về ông A, Thủ tướng cho hay"
  bool told = false;        ///< a verb or the line of a career gives it to its holder, and no apposition
  bool sequel = false;      ///< told as what came then: "sau đó ông làm Bí thư"
  bool sought = false;      ///< "ứng cử viên tổng thống": nobody's yet
  bool of_unnamed = false;  ///< "600 trí thức trẻ làm Phó Chủ tịch xã": of somebody not named there
  bool of_earlier = false;  ///< of whoever held it in an earlier year, who signed a document then
  bool in_reign = false;    ///< "dưới thời Tổng thống A": told as the time when A held it
  bool leaves_now = false;  ///< "Bộ trưởng từ chức": former, but elsewhere the article may call it current
  PartialDate since;        ///< when it was taken up, where a verb and a date say so
  bool until_now = false;  ///< "từ tháng 5/2020 đến nay": held on the day of the article
  bool in_term = false;    ///< with the years of a term that is not over then
  /// Where the office begins (byte) whose holder this one's is: "Tân Bí thư Tỉnh ủy từng là …"
  std::optional<std::uint32_t> same_holder_as;
  std::string short_body;   ///< in brackets after the body: "Hiệp hội Cà phê (VICOFA)"
  std::string place_name;   ///< the place without its kind: "Hà Giang"
  std::int32_t level = 0;   ///< of the unit that it belongs to: 5 province … 1 hamlet; 0 not said
  bool of_country = false;  ///< another than Việt Nam ends it: "Tổng thống Pháp"
  bool abroad = false;  ///< the same, of a role that Việt Nam has too: "Bộ trưởng Ngoại giao New Zealand"
  bool told_of = false;      ///< by somebody named before: "nghị sĩ này"
  bool points_back = false;  ///< to a body or place that was named: "Giám đốc bệnh viện này"
};

struct DocumentMention {
  Document document;     ///< all but its mentions
  bool has_tail = true;  ///< false of laws and plans, whose names tell issuer and subject
  Span span;
  std::string_view rule;
  std::uint32_t sentence = 0;
};

/// What the parts of a date that its words leave out are counted from.
enum class DateReference : std::uint8_t {
  none,        ///< nothing is left out
  year,        ///< a day or month of the year that comes nearest
  this_year,   ///< so many years from this one: năm nay, năm ngoái
  this_month,  ///< so many months from this one: tháng này, tháng trước
  today,       ///< so many days from today: hôm nay, chiều qua
  lunar,       ///< a day or month of the lunar calendar
  whole_year,  ///< part of a year that is not named: 6 tháng đầu năm
  every_year,  ///< a day or month of any year: 1/6 hằng năm
};

struct DateMention {
  Date date;  ///< all but the text of its mention; completed by resolve/calendar
  std::uint32_t sentence = 0;
  DateReference reference = DateReference::none;
  PartialDate written;                     ///< the parts that the words say
  std::optional<PartialDate> written_end;  ///< the same for the end of a range
  std::int8_t shift = 0;                   ///< days from today, or months or years from this one
  std::int8_t weekday = 0;                 ///< 1 is Monday; 0 where none is named
  std::int8_t direction = 0;               ///< 1: said to come ("tháng 11 tới"), -1: gone by
  std::int8_t cycle_year = 0;              ///< of a lunar date: place of its year in the cycle of sixty
  bool shares_next = false;                ///< a range or list goes on: the next date's year counts here
  bool states_today = false;               ///< "sáng nay (13/5)": the article says which day today is
  bool before_named = false;               ///< "năm trước": the year before one that the sentence names
  bool compared = false;                   ///< "so với năm 2015", "so với cùng kỳ năm 2015"
  bool after_place = false;                ///< "Hà Nội, ngày 5/3/2021" at the head or foot of a text
};

struct TermMention {
  Term term;  ///< all but the text of its mention
  std::uint32_t sentence = 0;
};

/// The name of an award where it stands, whoever got it. The `fact` of an AWARD unit is its index in
/// Draft::award_names.
struct AwardName {
  Span span;
  std::string name;                   ///< "Huân chương Lao động hạng Ba"
  std::string grantor;                ///< where the name says it: "Thủ tướng Chính phủ"
  std::optional<std::int64_t> count;  ///< "6 cờ thi đua"
  bool vague = false;                 ///< "nhiều bằng khen"
  bool titled = false;                ///< called a title there: "danh hiệu Nghệ sĩ nhân dân"
  std::string_view rule;
};

/// A count with the noun of what is counted. The `fact` of a COUNTED unit is its index in
/// Draft::counted_nouns.
struct CountedNoun {
  std::int64_t count = 0;
  std::string noun;  ///< "tổ chức cơ sở đảng"
  std::string_view rule;
};

/// A word that stands for a body which the article names before: "nhà trường".
struct BodyPronoun {
  std::string head;       ///< in small letters: the body's name begins with it, where `kind` is empty
  std::string_view kind;  ///< as in data/organizations/kinds.tsv, or "any"
  bool whole = false;     ///< says enough where the article names none: "đội tuyển"
};

/// One award to one number of one kind of recipient.
struct AwardMention {
  Award award;                            ///< all but the text of its mention and its recipients
  std::vector<std::string> bodies;        ///< recipients that are no people, by name
  std::vector<std::uint32_t> recipients;  ///< indices in Draft::people
  bool by_pronoun = false;                ///< "đồng chí", "ông": resolve/award_ellipsis finds out who
  std::optional<Span> by_title;           ///< "Tổng Bí thư": where the office stands that means a person
  std::optional<BodyPronoun> by_body;     ///< "nhà trường": resolve/award_bodies finds out which
  bool unsaid = false;                    ///< a subject that goes without saying: a person or a body
  bool names_below = false;               ///< the lines after its sentence name those counted
  bool listed = false;                    ///< an item of a list, whose recipient stands above it
  bool of_deceased = false;               ///< told in an obituary of the one who has died
  std::uint32_t sentence = 0;
};

/// A sentence that ends in a colon and says who received what the list below it names.
struct AwardListLead {
  std::vector<std::uint32_t> people;  ///< indices in Draft::people
  std::vector<std::string> bodies;
  bool by_pronoun = false;
  bool unsaid = false;
  std::optional<BodyPronoun> by_body;
  std::string grantor;  ///< empty where nobody is named
  std::uint32_t sentence = 0;
};

/// Whose an order is by what a sentence says, whoever hands it over.
struct OrderGrantor {
  std::string award;
  std::string grantor;
};

/// One mention of a place.
struct PlaceMention {
  Span span;
  std::string name;        ///< canonical, without the word for its kind
  std::string_view type;   ///< canonical word for its kind: "huyện"; empty where none stands there
  std::int32_t level = 0;  ///< 5 province … 1 hamlet; 0 where no word says it
  bool is_country = false;
  std::string_view rule;
  std::uint32_t sentence = 0;
};

/// One mention of a body.
struct OrganizationMention {
  Span span;
  std::string name;   ///< canonical, with its place: "Ủy ban nhân dân tỉnh Hà Giang"
  std::string stem;   ///< the same without the proper names of the place: "Ủy ban nhân dân tỉnh"
  std::string place;  ///< "tỉnh Hà Giang"; empty where there is none
  std::string_view rule;
  std::uint32_t sentence = 0;
};

/// A noun that may be the event that the article is about.
struct EventMention {
  Span span;
  std::string_view kind;
  std::string_view rule;
  BlockKind block = BlockKind::paragraph;
  std::uint32_t sentence = 0;
  bool happens = false;  ///< its sentence says that it was held, opened or closed
};

/// Somebody's part in an event, as one sentence tells it.
struct EventPart {
  std::uint32_t person = 0;  ///< index in Draft::people
  bool is_chair = false;
  std::uint32_t sentence = 0;
};

/// A place of the record, as resolve/same_place tells them apart.
struct PlaceFact {
  std::string name;
  std::string_view kind;
  std::string_view province;
  std::vector<std::uint32_t> mentions;  ///< indices in Draft::places
};

/// A body of the record, as resolve/same_organization tells them apart.
struct OrganizationFact {
  std::string name;
  std::string_view kind;
  std::string place;
  std::vector<std::uint32_t> mentions;  ///< indices in Draft::organizations
};

/// The event that the article is about.
struct EventFact {
  std::uint32_t mention = 0;  ///< index in Draft::events
  std::optional<PartialDate> date;
  std::vector<std::uint32_t> chairs;  ///< indices in Draft::people
  std::vector<std::uint32_t> attendees;
};

/// "Ke-ri (John Kerry)": a name in Vietnamese spelling, and the fuller one in brackets after it.
struct TranscribedName {
  std::string name;
  std::string original;
};

/// Everything found in an article so far.
struct Draft {
  std::vector<PersonMention> people;
  std::vector<TranscribedName> transcribed_names;
  std::vector<TitleMention> titles;
  std::vector<DocumentMention> documents;
  std::vector<DateMention> dates;
  std::vector<TermMention> terms;
  std::vector<AwardListLead> award_list_leads;
  std::vector<OrderGrantor> order_grantors;
  std::vector<AwardName> award_names;
  std::vector<CountedNoun> counted_nouns;
  std::vector<AwardMention> awards;
  std::vector<PlaceMention> places;
  std::vector<OrganizationMention> organizations;
  std::vector<EventMention> events;
  std::vector<EventPart> event_parts;

  // What resolve/ makes of the last four.
  std::vector<PlaceFact> known_places;
  std::vector<OrganizationFact> known_organizations;
  std::vector<EventFact> known_events;

  void clear();
};

}  // namespace vanthu
