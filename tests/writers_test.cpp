// SPDX-License-Identifier: Apache-2.0
#include <boost/test/unit_test.hpp>

#include <string>

#include "vanthu/json.h"
#include "writers/offset_table.h"

namespace vanthu {
namespace {

constexpr OffsetUnit every_unit[] = {OffsetUnit::code_point, OffsetUnit::byte, OffsetUnit::utf16};

Span span_of(std::string_view source, std::string_view text) {
  const auto begin = static_cast<std::uint32_t>(source.find(text));
  return {begin, begin + static_cast<std::uint32_t>(text.size())};
}

Mention mention(std::string_view source, std::string_view text, std::string rule) {
  return {span_of(source, text), std::string(text), std::move(rule)};
}

Quote quote(std::string_view source, std::string_view text) {
  return {span_of(source, text), std::string(text)};
}

Record with_person(std::string_view source, std::string_view name) {
  Record record;
  record.people.push_back({std::string(name), {mention(source, name, "person.name")}, {}, {}});
  return record;
}

/// The piece of `json` from the first `from` to the next `to`, both inside.
std::string piece(const std::string& json, std::string_view from, std::string_view to) {
  const auto begin = json.find(from);
  return json.substr(begin, json.find(to, begin) + to.size() - begin);
}

constexpr std::string_view article =
    "Biểu dương các chi bộ \U0001F389\n"
    "Thứ Năm, 19/08/2021 12:30\n"
    "Sáng 19/8, đồng chí Lê Thị Hạnh, nguyên Bí thư Tỉnh ủy, trao Bằng khen cho 25 chi bộ theo Nghị quyết "
    "số 22-NQ/TW, nhiệm kỳ 2015-2020.\n"
    "Minh Anh";

/// A record in which every member of every type has a value.
Record full_record() {
  Record record;
  record.id = "test/1";
  record.text = std::string(article);
  record.encoding = "windows-1258";
  record.article.headline = quote(article, "Biểu dương các chi bộ \U0001F389");
  record.article.published = Published{*PartialDate::parse("2021-08-19T12:30"),
                                       quote(article, "Thứ Năm, 19/08/2021 12:30"), PublishedBasis::text};
  record.article.author = Author{quote(article, "Minh Anh"), Ref<Person>{1}};
  record.article.source = quote(article, "chi bộ");
  record.article.place = quote(article, "Tỉnh");
  record.article.blocks = {{BlockKind::headline, span_of(article, "Biểu dương các chi bộ \U0001F389")},
                           {BlockKind::byline, span_of(article, "Minh Anh")}};
  record.people = {
      {"Lê Thị Hạnh", {mention(article, "Lê Thị Hạnh", "person.name")}, {Ref<Title>{0}}, {"đồng chí"}},
      {"Minh Anh", {mention(article, "Minh Anh", "person.byline")}, {}, {}}};
  record.titles = {{mention(article, "nguyên Bí thư Tỉnh ủy", "title.role_body"),
                    "Bí thư",
                    "Tỉnh ủy",
                    "tỉnh Nam Giang",
                    TitleStatus::former,
                    {Ref<Person>{0}},
                    "holder.after_name"}};
  Document document;
  document.type = "Nghị quyết";
  document.number = "22-NQ/TW";
  document.serial = "22";
  document.year = 2008;
  document.type_code = "NQ";
  document.issuer_code = "TW";
  document.name = "Nghị quyết Trung ương 6";
  document.issued = PartialDate::parse("2008-02");
  document.issuer = "Ban Chấp hành Trung ương Đảng";
  document.term = 10;
  document.subject = "nâng cao năng lực \"lãnh đạo\"";
  document.mentions = {mention(article, "Nghị quyết số 22-NQ/TW", "document.type_number")};
  record.documents = {document};
  record.dates = {{mention(article, "Sáng 19/8", "date.day_month"), *PartialDate::parse("2021-08-19"),
                   PartialDate::parse("2021-08-20"), DatePrecision::day, PartOfDay::morning,
                   DateBasis::published}};
  record.terms = {{mention(article, "nhiệm kỳ 2015-2020", "term.years"), TermKind::tenure, 2015, 2020, 15}};
  record.awards = {{mention(article, "Bằng khen cho 25 chi bộ", "award.count"),
                    "Bằng khen",
                    25,
                    "chi bộ",
                    {{"Lê Thị Hạnh", Ref<Person>{0}}, {"Đảng bộ Sở Y tế", {}}},
                    "Ban Thường vụ Tỉnh ủy",
                    "đạt chuẩn",
                    Period{2016, 2020}}};
  record.organizations = {
      {"Tỉnh ủy", "party", "tỉnh Nam Giang", {mention(article, "Tỉnh ủy", "organization.body")}}};
  record.places = {{"Nam Giang", "province", "Nam Giang", {mention(article, "Tỉnh", "place.name")}}};
  record.events = {{mention(article, "trao Bằng khen", "event.ceremony"),
                    "ceremony",
                    PartialDate::parse("2021-08-19"),
                    {Ref<Person>{0}},
                    {Ref<Person>{1}}}};
  record.warnings = {"3 invalid UTF-8 bytes replaced, the first at byte 17"};
  return record;
}

BOOST_AUTO_TEST_SUITE(json_writer)

BOOST_AUTO_TEST_CASE(an_empty_record_has_every_key) {
  Record record;
  record.id = "a/1";
  BOOST_TEST(
      to_json(record, "") ==
      R"({"schema":"vanthu.record/1","id":"a/1","offsets":"codepoint","text":null,"encoding":"utf-8",)"
      R"("article":{"headline":null,"published":null,"author":null,"source":null,"place":null,"blocks":[]},)"
      R"("people":[],"titles":[],"documents":[],"dates":[],"terms":[],"awards":[],"organizations":[],)"
      R"("places":[],"events":[],"warnings":[]})");
}

BOOST_AUTO_TEST_CASE(people_and_titles_point_at_each_other_by_id) {
  const std::string json = to_json(full_record(), article);
  BOOST_TEST(
      piece(json, R"("people":[{)", R"(})") ==
      R"("people":[{"id":"P1","name":"Lê Thị Hạnh","mentions":[{"text":"Lê Thị Hạnh","start":70,"end":81,"rule":"person.name","confidence":"high"})");
  BOOST_TEST(piece(json, R"("titles":["T1)", "}") == R"("titles":["T1"],"honorifics":["đồng chí"]})");
  BOOST_TEST(
      piece(json, R"("status":"former")", "}") ==
      R"("status":"former","holders":["P1"],"holder_rule":"holder.after_name","rule":"title.role_body","confidence":"high"})");
}

BOOST_AUTO_TEST_CASE(a_recipient_who_is_a_person_of_the_record_is_an_id) {
  BOOST_TEST(piece(to_json(full_record(), article), R"("recipients")", "]") ==
             R"("recipients":["P1","Đảng bộ Sở Y tế"])");
}

BOOST_AUTO_TEST_CASE(a_date_given_with_the_input_stands_nowhere_in_the_text) {
  Record record;
  record.article.published =
      Published{*PartialDate::parse("2021-08-19"), std::nullopt, PublishedBasis::given};
  BOOST_TEST(piece(to_json(record, ""), R"("published")", "}") ==
             R"("published":{"value":"2021-08-19","text":null,"start":null,"end":null,"basis":"given"})");
}

BOOST_AUTO_TEST_CASE(offsets_are_counted_in_the_unit_that_is_asked_for) {
  constexpr std::string_view source = "\U0001F389 ông An";  // one character of four bytes, two UTF-16 units
  const Record record = with_person(source, "An");
  BOOST_TEST(piece(to_json(record, source, OffsetUnit::code_point), R"("start")", ",\"rule") ==
             R"("start":6,"end":8,"rule)");
  BOOST_TEST(piece(to_json(record, source, OffsetUnit::utf16), R"("start")", ",\"rule") ==
             R"("start":7,"end":9,"rule)");
  BOOST_TEST(piece(to_json(record, source, OffsetUnit::byte), R"("start")", ",\"rule") ==
             R"("start":10,"end":12,"rule)");
}

BOOST_AUTO_TEST_CASE(a_maximal_subpart_of_invalid_utf8_counts_as_one_character) {
  // E1 BA: a sequence that breaks off; FF: no byte of UTF-8; C0 80: two bytes that can begin nothing.
  constexpr std::string_view source = "\xE1\xBA An \xFF\xC0\x80 Ba";
  const Record record = with_person(source, "Ba");
  BOOST_TEST(piece(to_json(record, source), R"("start")", ",\"rule") == R"("start":9,"end":11,"rule)");
  BOOST_TEST(with_replacements(source) == "\uFFFD An \uFFFD\uFFFD\uFFFD Ba");
}

BOOST_AUTO_TEST_CASE(an_offset_table_leads_from_each_character_to_its_bytes_and_back) {
  // Characters of one to four bytes, none of which stands at the same place of a block twice.
  std::string source;
  for (int i = 0; i < 50; ++i) source += "aÀế\U0001F389";
  const OffsetTable code_points(source, OffsetUnit::code_point);
  const OffsetTable utf16(source, OffsetUnit::utf16);
  for (std::uint32_t i = 0; i < 50; ++i) {
    BOOST_TEST(code_points.from_byte(10 * i + 6).value() == 4 * i + 3);
    BOOST_TEST(code_points.to_byte(4 * i + 3).value() == 10 * i + 6);
    BOOST_TEST(utf16.from_byte(10 * i + 10).value() == 5 * i + 5);
    BOOST_TEST(utf16.to_byte(5 * i + 5).value() == 10 * i + 10);
  }
}

BOOST_AUTO_TEST_CASE(an_offset_table_has_nothing_inside_or_outside_of_characters) {
  const OffsetTable utf16("\U0001F389!", OffsetUnit::utf16);
  BOOST_TEST(utf16.from_byte(2).value() == 2);  // inside: its end
  BOOST_TEST(!utf16.to_byte(1));
  BOOST_TEST(utf16.to_byte(3).value() == 5);
  BOOST_TEST(!utf16.to_byte(4));
  BOOST_TEST(!utf16.from_byte(6));
}

BOOST_AUTO_TEST_CASE(invalid_utf8_in_a_text_is_written_as_the_replacement_character) {
  constexpr std::string_view source =
      "An\xFF"
      "h";
  BOOST_TEST(piece(to_json(with_person(source, source), source), R"("name")", ",") ==
             "\"name\":\"An\uFFFDh\",");
}

BOOST_AUTO_TEST_CASE(what_json_forbids_in_a_string_is_escaped) {
  Record record;
  record.id = std::string("\"\\\n\r\t\b\x1f\0/", 9);
  BOOST_TEST(piece(to_json(record, ""), R"("id")", ",") == R"("id":"\"\\\n\r\t\u0008\u001f\u0000/",)");
}

BOOST_AUTO_TEST_CASE(a_line_has_no_character_at_which_readers_of_lines_may_split) {
  Record record;
  record.id = "a\u0085b\u2028c\u2029d";
  BOOST_TEST(piece(to_json(record, ""), R"("id")", ",") == R"("id":"a\u0085b\u2028c\u2029d",)");
}

BOOST_AUTO_TEST_CASE(the_indented_form_sets_facts_on_one_line_each) {
  constexpr std::string_view source = "ông An";
  const std::string json =
      to_json(with_person(source, "An"), source, OffsetUnit::code_point, JsonStyle::indented);
  BOOST_TEST(piece(json, "  \"people\"", "\n  ]") == R"(  "people": [
    {
      "id": "P1",
      "name": "An",
      "mentions": [
        {"text": "An", "start": 4, "end": 6, "rule": "person.name", "confidence": "high"}
      ],
      "titles": [],
      "honorifics": []
    }
  ])");
}

BOOST_AUTO_TEST_SUITE_END()
BOOST_AUTO_TEST_SUITE(json_reader)

BOOST_AUTO_TEST_CASE(what_was_written_is_read_back_as_it_was) {
  const Record record = full_record();
  for (const OffsetUnit unit : every_unit) {
    for (const JsonStyle style : {JsonStyle::one_line, JsonStyle::indented}) {
      const auto read = from_json(to_json(record, article, unit, style), article);
      BOOST_TEST_REQUIRE(read.has_value());
      BOOST_TEST((*read == record));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_text_with_invalid_utf8_is_read_back_as_it_was) {
  constexpr std::string_view source = "\xE1\xBA ông An\xFFh và \U0001F389 bà Lan";
  Record record = with_person(source, "An\xFFh");
  record.people[0].name = "An\uFFFDh";
  record.people.push_back({"Lan", {mention(source, "Lan", "person.name")}, {}, {}});
  for (const OffsetUnit unit : every_unit) {
    const auto read = from_json(to_json(record, source, unit), source);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST((*read == record));
  }
}

BOOST_AUTO_TEST_CASE(broken_json_is_reported_with_the_byte) {
  const auto read = from_json(R"({"schema": nix})", "");
  BOOST_TEST_REQUIRE(!read.has_value());
  BOOST_TEST((read.error().code == ErrorCode::malformed_json));
  BOOST_TEST(read.error().byte == 12u);
}

/// The record of one person as JSON, with `from` in it replaced.
Error error_of(std::string_view from, std::string_view to) {
  constexpr std::string_view source = "ông An";
  std::string json = to_json(with_person(source, "An"), source);
  json.replace(json.find(from), from.size(), to);
  const auto read = from_json(json, source);
  BOOST_TEST_REQUIRE(!read.has_value());
  return read.error();
}

BOOST_AUTO_TEST_CASE(a_wrong_shape_is_reported_with_its_path) {
  BOOST_TEST(error_of(R"("rule":"person.name")", R"("rule":7)").message ==
             "/people/0/mentions/0/rule must be a string");
  BOOST_TEST(error_of(R"("honorifics")", R"("honors")").message == "/people/0 has no key \"honorifics\"");
  BOOST_TEST(error_of(R"("titles":[])", R"("titles":["T1"])").message ==
             "/people/0/titles/0 must be the id of a title of the record");
  BOOST_TEST(error_of(R"("start":4)", R"("start":40)").message ==
             "/people/0/mentions/0/start is no place in the text");
  BOOST_TEST(error_of(R"("start":4)", R"("start":-4)").message ==
             "/people/0/mentions/0/start must be a whole number from 0 to 4294967295");
  BOOST_TEST(error_of(R"("text":"An")", R"("text":"Ba")").message ==
             "/people/0/mentions/0/text is not what stands there in the text");
  BOOST_TEST(error_of(R"("vanthu.record/1")", R"("vanthu.record/9")").message ==
             "/schema must be \"vanthu.record/1\"");
  BOOST_TEST(error_of(R"("codepoint")", R"("rune")").message ==
             "/offsets must be one of codepoint, byte, utf16");
}

BOOST_AUTO_TEST_CASE(a_wrong_shape_is_reported_with_the_byte_where_it_ends) {
  const std::string json = R"({"schema":"vanthu.record/1","offsets":"byte","id":[1,{"id":2}],"people":[]})";
  const auto read = from_json(json, "");
  BOOST_TEST_REQUIRE(!read.has_value());
  BOOST_TEST(read.error().message == "/id must be a string");
  BOOST_TEST(read.error().byte == json.find(",\"people\""));
}

BOOST_AUTO_TEST_CASE(a_value_that_is_no_object_is_no_record) {
  for (const char* json : {"[]", "7", "null", "\"text\"", ""}) {
    BOOST_TEST_CONTEXT(json) { BOOST_TEST(!from_json(json, "").has_value()); }
  }
}

BOOST_AUTO_TEST_CASE(deep_nesting_is_read_without_recursion) {
  const std::string json = std::string(1'000'000, '[') + std::string(1'000'000, ']');
  BOOST_TEST(!from_json(json, "").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace vanthu
