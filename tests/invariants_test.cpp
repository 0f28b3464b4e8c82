// SPDX-License-Identifier: Apache-2.0
//
// What must hold of every record, whatever the text: see the list in check_record().
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <thread>

#include "text/letters.h"
#include "vanthu/vanthu.h"

namespace vanthu {
namespace {

const Extractor& extractor() {
  static const Result<Extractor> made = Extractor::create();
  if (!made) throw std::runtime_error(made.error().describe());
  return *made;
}

Record extracted(std::string_view text) {
  auto record = extractor().extract({.text = text, .id = "test", .published = {}});
  BOOST_TEST_REQUIRE(record.has_value());
  return *std::move(record);
}

/// A text of our own that has every kind of fact.
constexpr std::string_view article =
    "Sáng 19/8/2021, Ban Thường vụ Tỉnh ủy tổ chức hội nghị sơ kết thực hiện Nghị quyết số 28-NQ/TW, ngày "
    "25/10/2018 "
    "của Ban Chấp hành Trung ương Đảng khóa XII, nhiệm kỳ 2020-2025. Đồng chí Lê Thị Hoài Thu, Bí thư Tỉnh "
    "ủy trao "
    "Bằng khen cho 12 tập thể và 30 cá nhân. Ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh phát biểu.";

std::vector<std::string> naughty_texts() {
  using namespace std::string_literals;
  return {
      ""s,
      " \n\t\r\n "s,
      "\0"s,
      "ông\0Trần Văn Bình"s,
      "\xEF\xBB\xBF"s + std::string(article),
      "\xC3"s,
      "\xF0\x9F\x98"s,
      "ông Trần \xFF\xFE Văn Bình, Chủ tịch UBND xã"s,
      "\xED\xA0\x80 lone surrogate"s,
      "\xC0\xAF overlong"s,
      "\xCC\x81\xCC\xA3"s,
      "a\xCC\x81\xCC\x81\xCC\x81\xCC\x81"s,
      "😀 ông Trần Văn Bình 👩‍👩‍👧"s,
      "No Vietnamese at all: Mr. John Smith met the CEO on 4/5."s,
      "((((((((((((((((((((((((((((("s,
      "“““““““““““““““““"s,
      "Nghị quyết số số số số số"s,
      "22-NQ/TW22-NQ/TW22-NQ/TW/TW/TW-"s,
      "1/1/1/1/1/1/1/1/1/1"s,
      "năm năm năm năm năm năm"s,
      "các đồng chí: , , ; ; : :"s,
      "tặng tặng tặng cho cho cho 25 25 25"s,
      std::string(5000, 'N'),
      std::string(5000, '-'),
      "99999999999999999999999999 tập thể được tặng Bằng khen"s,
  };
}

void check_mention(const Span span, const std::string& text, std::string_view source) {
  BOOST_TEST(span.begin <= span.end);
  BOOST_TEST_REQUIRE(span.end <= source.size());
  BOOST_TEST(source.substr(span.begin, span.size()) == text);
  BOOST_TEST(!text.empty());
}

template <class Facts>
void check_order(const Facts& facts) {
  BOOST_TEST(std::is_sorted(facts.begin(), facts.end(), [](const auto& left, const auto& right) {
    return left.mention.span.begin < right.mention.span.begin;
  }));
}

void check_record(const Record& record, std::string_view source) {
  for (const Person& person : record.people) {
    BOOST_TEST(!person.name.empty());
    BOOST_TEST(!person.mentions.empty());
    for (const Mention& mention : person.mentions) {
      check_mention(mention.span, mention.text, source);
      BOOST_TEST(!mention.rule.empty());
    }
  }
  for (const Title& title : record.titles) {
    check_mention(title.mention.span, title.mention.text, source);
    BOOST_TEST(!title.mention.rule.empty());
    BOOST_TEST(title.holders.empty() == title.holder_rule.empty());
  }
  for (const Document& document : record.documents) {
    for (const Mention& mention : document.mentions) check_mention(mention.span, mention.text, source);
  }
  for (const Date& date : record.dates) check_mention(date.mention.span, date.mention.text, source);
  for (const Term& term : record.terms) check_mention(term.mention.span, term.mention.text, source);
  for (const Award& award : record.awards) check_mention(award.mention.span, award.mention.text, source);
  check_order(record.titles);
  check_order(record.dates);
  check_order(record.terms);
  check_order(record.awards);
  for (std::size_t i = 1; i < record.article.blocks.size(); ++i) {
    BOOST_TEST(record.article.blocks[i - 1].span.end <= record.article.blocks[i].span.begin);
  }
  for (const OffsetUnit unit : {OffsetUnit::code_point, OffsetUnit::byte, OffsetUnit::utf16}) {
    const std::string json = to_json(record, source, unit);
    BOOST_TEST(nlohmann::json::accept(json));
  }
}

/// The values of a record without its spans: what two spellings of one text must share.
std::string values(const Record& record) {
  std::string text;
  for (const Person& person : record.people) text += "person " + person.name + "\n";
  for (const Title& title : record.titles) {
    text += "title " + title.role + " / " + title.body.value_or("-") + "\n";
    for (const Ref<Person> holder : title.holders) text += "  holder " + record[holder].name + "\n";
  }
  for (const Document& document : record.documents) {
    text += "document " + document.type + " " + document.number.value_or("-") + "\n";
  }
  for (const Date& date : record.dates) text += "date " + date.value.iso() + "\n";
  for (const Term& term : record.terms) {
    text += "term " + std::to_string(term.from.value_or(0)) + " " + std::to_string(term.ordinal.value_or(0)) +
            "\n";
  }
  for (const Award& award : record.awards) {
    text += "award " + award.award + " " + std::to_string(award.count.value_or(-1)) + "\n";
  }
  return text;
}

BOOST_AUTO_TEST_CASE(the_article_has_every_kind_of_fact) {
  const Record record = extracted(article);
  BOOST_TEST(!record.people.empty());
  BOOST_TEST(!record.titles.empty());
  BOOST_TEST(!record.documents.empty());
  BOOST_TEST(!record.dates.empty());
  BOOST_TEST(!record.terms.empty());
  BOOST_TEST(!record.awards.empty());
  check_record(record, article);
}

BOOST_AUTO_TEST_CASE(naughty_texts_give_records_that_hold) {
  for (const std::string& text : naughty_texts()) {
    BOOST_TEST_CONTEXT("text: " << text.substr(0, 60)) { check_record(extracted(text), text); }
  }
}

BOOST_AUTO_TEST_CASE(every_cut_of_an_article_gives_a_record_that_holds) {
  for (std::size_t size = 0; size <= article.size(); ++size) {
    BOOST_TEST_CONTEXT("the first " << size << " bytes") {
      check_record(extracted(article.substr(0, size)), article.substr(0, size));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_decomposed_text_gives_the_same_values) {
  // "ỷ", "ủ", "ị" … written as letter and combining marks.
  std::string decomposed;
  for (std::size_t at = 0; at < article.size();) {
    const CodePoint point = decode_at(article, at);
    switch (point.value) {
      case U'ủ':
        decomposed += "u\xCC\x89";
        break;
      case U'ị':
        decomposed += "i\xCC\xA3";
        break;
      case U'á':
        decomposed += "a\xCC\x81";
        break;
      case U'ồ':
        decomposed += "o\xCC\x82\xCC\x80";
        break;
      default:
        append_utf8(decomposed, point.value);
    }
    at += point.size;
  }
  const Record record = extracted(decomposed);
  check_record(record, decomposed);
  BOOST_TEST(values(record) == values(extracted(article)));
}

BOOST_AUTO_TEST_CASE(two_runs_give_the_same_bytes_whatever_was_read_in_between) {
  Scratch scratch;
  const Input input{.text = article, .id = "test", .published = {}};
  const auto first = extractor().extract(input, scratch);
  for (const std::string& text : naughty_texts()) {
    BOOST_TEST(extractor().extract({.text = text, .id = "", .published = {}}, scratch).has_value());
  }
  const auto second = extractor().extract(input, scratch);
  BOOST_TEST(to_json(*first, article) == to_json(*second, article));
}

BOOST_AUTO_TEST_CASE(eight_threads_on_one_extractor_give_what_one_gives) {
  const std::string wanted = to_json(extracted(article), article);
  std::vector<std::string> found(8);
  std::vector<std::thread> threads;
  for (std::string& json : found) {
    threads.emplace_back([&json] {
      Scratch scratch;
      for (int i = 0; i < 20; ++i) {
        const auto record = extractor().extract({.text = article, .id = "test", .published = {}}, scratch);
        json = to_json(*record, article);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& json : found) BOOST_TEST(json == wanted);
}

BOOST_AUTO_TEST_CASE(every_article_of_the_corpus_gives_a_record_that_holds) {
  const std::filesystem::path corpus = std::filesystem::path(VANTHU_SOURCE_FOLDER) / "../shared/corpus";
  if (!std::filesystem::exists(corpus)) {
    BOOST_TEST_MESSAGE("skipped: " << corpus << " is not here");
    return;
  }
  for (const char* name : {"articles.jsonl", "articles-varied.jsonl"}) {
    std::ifstream file(corpus / name);
    std::string line;
    // A sample: all of them would take minutes under a sanitizer.
    for (int number = 1; std::getline(file, line); ++number) {
      if (number % 97 != 0) continue;
      const auto row = nlohmann::json::parse(line);
      const auto text = row.at("text").get<std::string>();
      BOOST_TEST_CONTEXT(name << ":" << number) { check_record(extracted(text), text); }
    }
  }
}

}  // namespace
}  // namespace vanthu
