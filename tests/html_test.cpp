// SPDX-License-Identifier: Apache-2.0
#include "vanthu/html.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "html/markup.h"
#include "html/page_facts.h"
#include "html/page_tree.h"
#include "support/legacy_encoder.h"
#include "vanthu/json.h"

namespace vanthu {
namespace {

using namespace std::string_literals;
using Lines = std::vector<std::string>;

std::string page(const std::string& name) {
  std::ifstream file(VANTHU_SOURCE_FOLDER "/tests/pages/" + name + ".html", std::ios::binary);
  BOOST_TEST_REQUIRE(file.good(), name);
  return {std::istreambuf_iterator<char>(file), {}};
}

HtmlArticle read(std::string_view bytes) {
  auto article = read_html(bytes);
  BOOST_TEST_REQUIRE(article.has_value(), (article ? "" : article.error().describe()));
  return *std::move(article);
}

Lines blocks(const HtmlArticle& article, BlockKind kind) {
  Lines lines;
  for (const Block& block : article.article.blocks) {
    if (block.kind == kind) lines.push_back(article.text.substr(block.span.begin, block.span.size()));
  }
  return lines;
}

std::string text_of(const std::optional<Quote>& quote) { return quote ? quote->text : "none"; }
std::string published(const HtmlArticle& article) {
  return article.article.published ? article.article.published->value.iso() : "none";
}
std::string author(const HtmlArticle& article) {
  return article.article.author ? article.article.author->quote.text : "none";
}

/// Every quote stands where it says.
void expect_quotes_in_place(const HtmlArticle& article) {
  const Article& facts = article.article;
  std::vector<Quote> quotes;
  for (const auto* quote : {&facts.headline, &facts.source, &facts.place}) {
    if (*quote) quotes.push_back(**quote);
  }
  if (facts.author) quotes.push_back(facts.author->quote);
  if (facts.published && facts.published->quote) quotes.push_back(*facts.published->quote);
  for (const Quote& quote : quotes)
    BOOST_TEST(article.text.substr(quote.span.begin, quote.span.size()) == quote.text);
}

BOOST_AUTO_TEST_CASE(a_page_of_today_is_its_article_alone) {
  const HtmlArticle article = read(page("modern"));
  expect_quotes_in_place(article);
  // The heading that readers see comes before the one that is for search engines.
  BOOST_TEST(text_of(article.article.headline) == "Huyện Thanh Sơn khen thưởng 12 chi bộ tiêu biểu");
  BOOST_TEST(published(article) == "2022-03-15T09:30");
  BOOST_TEST((article.article.published->basis == PublishedBasis::text));
  BOOST_TEST(author(article) == "Phạm Thu Hà");
  BOOST_TEST(blocks(article, BlockKind::lead) ==
                 Lines{"Huyện ủy Thanh Sơn vừa tổng kết công tác xây dựng Đảng năm 2021."},
             boost::test_tools::per_element());
  BOOST_TEST(blocks(article, BlockKind::caption) ==
                 Lines{"Đồng chí Lê Văn Tuấn phát biểu tại hội nghị. Ảnh: Thu Hà"},
             boost::test_tools::per_element());
  const Lines paragraphs = blocks(article, BlockKind::paragraph);
  BOOST_TEST_REQUIRE(paragraphs.size() == 4u);
  BOOST_TEST(paragraphs[0].starts_with("Sáng 14/3, đồng chí Lê Văn Tuấn"));
  BOOST_TEST(paragraphs[1].starts_with("Theo báo cáo, năm 2021 toàn huyện"));
  BOOST_TEST(paragraphs[2] == "Khen thưởng đúng người, đúng việc");
  BOOST_TEST(paragraphs[3].ends_with("hoàn thành xuất sắc nhiệm vụ năm 2021."));
  for (const char* other : {"Xem thêm", "Kết nạp 100", "Tin liên quan", "thăm hộ nghèo", "Chiều 10/3",
                            "Bình luận", "đồng tình", "Đọc nhiều", "Tổng Biên tập", "chương trình viết",
                            "Trang chủ", "Từ khóa", "Chính trị", "2025", "không phải nội dung"})
    BOOST_TEST(article.text.find(other) == std::string::npos, other);
}

void expect_tables(const HtmlArticle& article) {
  expect_quotes_in_place(article);
  BOOST_TEST(text_of(article.article.headline) == "Huyện Thanh Sơn trao huy hiệu cho 35 đảng viên");
  BOOST_TEST(author(article) == "Nguyễn Thanh Mai");
  BOOST_TEST(blocks(article, BlockKind::caption) ==
                 Lines{"Lãnh đạo huyện trao huy hiệu cho các đảng viên lão thành"},
             boost::test_tools::per_element());
  const Lines leads = blocks(article, BlockKind::lead);
  BOOST_TEST_REQUIRE(leads.size() == 1u);
  BOOST_TEST(leads[0].starts_with("Sáng qua, tại hội trường huyện"));
  const Lines paragraphs = blocks(article, BlockKind::paragraph);
  BOOST_TEST_REQUIRE(paragraphs.size() == 3u);
  // A line break inside of a sentence is a space.
  BOOST_TEST(paragraphs[0].ends_with("trong huyện, trong đó có hai đảng viên sáu mươi năm tuổi Đảng."));
  BOOST_TEST(paragraphs[2].starts_with("Dịp này, huyện cũng tổng kết"));
  for (const char* other :
       {"Trang nhất", "Chính trị", "Các tin khác", "Mùa lúa", "Hội thi", "Bản quyền", "19/11"})
    BOOST_TEST(article.text.find(other) == std::string::npos, other);
}

BOOST_AUTO_TEST_CASE(nested_tables_in_old_charsets_are_read_whatever_they_declare) {
  const std::string tables = page("tables");
  expect_tables(read(tables));
  for (const Encoding encoding :
       {Encoding::windows1258, Encoding::viscii, Encoding::tcvn3, Encoding::vni, Encoding::vps}) {
    BOOST_TEST_CONTEXT(name_of(encoding)) {
      const auto bytes = support::LegacyEncoder(encoding)(tables);
      BOOST_TEST_REQUIRE(bytes.has_value());
      const HtmlArticle article = read(*bytes);
      BOOST_TEST(name_of(article.encoding) == name_of(encoding));
      expect_tables(article);
    }
  }
  expect_tables(read(support::utf16(tables, Encoding::utf16le)));
  expect_tables(read(support::with_entities(tables)));
  expect_tables(read(support::kept_as_windows1252(tables)));
}

BOOST_AUTO_TEST_CASE(an_old_charset_behind_entities_is_read) {
  const auto vni = support::LegacyEncoder(Encoding::vni)(page("tables"));
  expect_tables(read(support::with_entities(support::kept_as_windows1252(*vni))));
}

BOOST_AUTO_TEST_CASE(a_portal_without_metadata_is_read_from_its_text) {
  const HtmlArticle article = read(page("portal"));
  expect_quotes_in_place(article);
  BOOST_TEST(text_of(article.article.headline) ==
             "Triển khai Nghị quyết số 12-NQ/HU về xây dựng nông thôn mới");
  BOOST_TEST(published(article) == "2019-11-11T13:40");
  BOOST_TEST(author(article) == "Đỗ Mạnh Cường");
  BOOST_TEST(text_of(article.article.source) == "Báo Sông Cầu");
  BOOST_TEST(blocks(article, BlockKind::caption) == Lines{"Quang cảnh hội nghị"},
             boost::test_tools::per_element());
  const Lines leads = blocks(article, BlockKind::lead);
  BOOST_TEST_REQUIRE(leads.size() == 1u);
  BOOST_TEST(leads[0].starts_with("Ngày 10/11, Huyện ủy Thanh Sơn"));
  BOOST_TEST(blocks(article, BlockKind::paragraph).size() == 2u);
  for (const char* other :
       {"Giới thiệu", "Cải cách", "Các tin khác", "Gửi email", "Cơ quan chủ quản", "02/09/2025"})
    BOOST_TEST(article.text.find(other) == std::string::npos, other);
}

BOOST_AUTO_TEST_CASE(structured_data_is_read_in_a_graph) {
  const HtmlArticle article = read(page("graph"));
  expect_quotes_in_place(article);
  BOOST_TEST(text_of(article.article.headline) == "Hội đồng nhân dân tỉnh bầu chức danh chủ chốt");
  BOOST_TEST(published(article) == "2021-07-01T00:45");  // of UTC in local time
  BOOST_TEST((article.article.published->basis == PublishedBasis::markup));
  BOOST_TEST(!article.article.published->quote.has_value());
  BOOST_TEST(author(article) == "Lý Quốc Bảo");
  BOOST_TEST(blocks(article, BlockKind::lead).size() == 1u);
  BOOST_TEST(blocks(article, BlockKind::paragraph).size() == 2u);
  BOOST_TEST(article.text.find("Liên hệ") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(stamps_are_local_time) {
  const auto iso = [](std::string_view text) {
    const auto date = read_stamp(text);
    return date ? date->iso() : "none";
  };
  BOOST_TEST(iso("2022-03-15T02:30:00Z") == "2022-03-15T09:30");
  BOOST_TEST(iso("2021-12-31T20:00:00.000+00:00") == "2022-01-01T03:00");
  BOOST_TEST(iso("2022-03-15T09:30:00+07:00") == "2022-03-15T09:30");
  BOOST_TEST(iso("2022-03-15T09:30+0700") == "2022-03-15T09:30");
  BOOST_TEST(iso("2022-03-15 09:30:12") == "2022-03-15T09:30");
  BOOST_TEST(iso("2022-03-15") == "2022-03-15");
  BOOST_TEST(iso("0001-01-01T00:00:00") == "none");
  BOOST_TEST(iso("3/15/2022") == "none");
  BOOST_TEST(iso("") == "none");
}

// What a person says, whatever the article is written in.
std::string facts(const Record& record) {
  std::string all;
  for (const Person& person : record.people) {
    all += person.name + ":";
    for (const auto title : person.titles) {
      const Title& office = record[title];
      all += " " + office.role + "/" + office.body.value_or("-") + "/" + office.place.value_or("-");
    }
    all += "\n";
  }
  for (const Document& document : record.documents)
    all += document.type + " " + document.number.value_or("-") + " " + document.issuer.value_or("-") + "\n";
  for (const Award& award : record.awards)
    all += award.award + " " + std::to_string(award.count.value_or(0)) + " " + award.recipient.value_or("-") +
           "\n";
  for (const Date& date : record.dates) all += date.value.iso() + "\n";
  for (const Term& term : record.terms)
    all += std::to_string(term.from.value_or(0)) + "-" + std::to_string(term.to.value_or(0)) + "\n";
  return all;
}

const std::string article_lines =
    "Huyện Thanh Sơn khen thưởng các chi bộ\n"
    "Sáng 14/3, đồng chí Lê Văn Tuấn, Bí thư Huyện ủy Thanh Sơn, chủ trì hội nghị tổng kết công tác năm 2021 "
    "của "
    "toàn huyện.\n"
    "Hội nghị quán triệt Nghị quyết số 12-NQ/HU ngày 05/01/2022 của Huyện ủy về xây dựng nông thôn mới, "
    "nhiệm kỳ "
    "2020-2025.\n"
    "Nhân dịp này, Huyện ủy tặng Giấy khen cho 12 chi bộ và 30 đảng viên hoàn thành xuất sắc nhiệm vụ.";

std::string as_page(const std::string& lines) {
  std::string html = "<html><head><title>Bao</title></head><body><div><a href=1>Trang nhất</a></div><div>";
  bool is_first = true;
  for (std::size_t at = 0; at < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    const std::string line = lines.substr(at, end - at);
    html += is_first ? "<h1>" + line + "</h1>" : "<p>" + line + "</p>";
    is_first = false;
    at = end + 1;
  }
  return html + "</div></body></html>";
}

BOOST_AUTO_TEST_CASE(an_article_gives_the_same_facts_in_every_encoding_and_as_a_page) {
  const auto extractor = Extractor::create();
  BOOST_TEST_REQUIRE(extractor.has_value());
  const auto published_on = PartialDate::parse("2022-03-15");
  const auto facts_of_text = [&](std::string_view bytes) {
    const auto decoded = decode(bytes, Encoding::detect, Entities::kept);
    BOOST_TEST_REQUIRE(decoded.has_value());
    return facts(*extractor->extract({.text = decoded->text(), .id = "", .published = published_on}));
  };
  const auto facts_of_page = [&](std::string_view bytes) {
    const auto record =
        extract_html(*extractor, {.bytes = bytes, .id = "", .published = published_on, .options = {}});
    BOOST_TEST_REQUIRE(record.has_value());
    return facts(*record);
  };
  const std::string expected = facts_of_text(article_lines);
  BOOST_TEST(expected.find("Lê Văn Tuấn: Bí thư/Huyện ủy/Thanh Sơn") != std::string::npos);
  BOOST_TEST(expected.find("Nghị quyết 12-NQ/HU") != std::string::npos);
  BOOST_TEST(expected.find("Giấy khen 30 đảng viên") != std::string::npos);

  std::vector<std::pair<std::string, std::string (*)(const std::string&)>> ways = {
      {"utf-8", [](const std::string& text) { return text; }},
      {"nfd", [](const std::string& text) { return support::nfd(text); }},
      {"mark", [](const std::string& text) { return "\xEF\xBB\xBF" + text; }},
      {"utf-16le", [](const std::string& text) { return support::utf16(text, Encoding::utf16le); }},
      {"utf-16be", [](const std::string& text) { return support::utf16(text, Encoding::utf16be); }},
      {"windows-1258",
       [](const std::string& text) { return *support::LegacyEncoder(Encoding::windows1258)(text); }},
      {"viscii", [](const std::string& text) { return *support::LegacyEncoder(Encoding::viscii)(text); }},
      {"tcvn3", [](const std::string& text) { return *support::LegacyEncoder(Encoding::tcvn3)(text); }},
      {"vni", [](const std::string& text) { return *support::LegacyEncoder(Encoding::vni)(text); }},
      {"vps", [](const std::string& text) { return *support::LegacyEncoder(Encoding::vps)(text); }},
      {"utf-8 as windows-1252", [](const std::string& text) { return support::kept_as_windows1252(text); }},
      {"tcvn3 as windows-1252",
       [](const std::string& text) {
         return support::kept_as_windows1252(*support::LegacyEncoder(Encoding::tcvn3)(text));
       }},
      {"vni as latin-1",
       [](const std::string& text) {
         return support::kept_as_latin1(*support::LegacyEncoder(Encoding::vni)(text));
       }},
      {"entities", [](const std::string& text) { return support::with_entities(text); }}};
  for (const auto& [name, write] : ways) {
    BOOST_TEST_CONTEXT(name) {
      BOOST_TEST(facts_of_text(write(article_lines)) == expected);
      BOOST_TEST(facts_of_page(write(as_page(article_lines))) == expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_record_of_a_page_holds_the_text_that_it_speaks_of) {
  const auto extractor = Extractor::create();
  const std::string bytes = page("modern");
  const auto record = extract_html(*extractor, {.bytes = bytes, .id = "a/1", .published = {}, .options = {}});
  BOOST_TEST_REQUIRE(record.has_value());
  BOOST_TEST(record->id == "a/1");
  BOOST_TEST(record->encoding == "utf-8");
  BOOST_TEST_REQUIRE(record->text.has_value());
  for (const Person& person : record->people) {
    for (const Mention& at : person.mentions)
      BOOST_TEST(record->text->substr(at.span.begin, at.span.size()) == at.text);
  }
  // "Sáng 14/3" is of the year of publication.
  const auto morning = std::find_if(record->dates.begin(), record->dates.end(),
                                    [](const Date& date) { return date.mention.text == "Sáng 14/3"; });
  BOOST_TEST_REQUIRE((morning != record->dates.end()));
  BOOST_TEST(morning->value.iso() == "2022-03-14");
  const auto back = from_json(to_json(*record, *record->text), *record->text);
  BOOST_TEST_REQUIRE(back.has_value(), (back ? "" : back.error().describe()));
  BOOST_TEST((*back == *record));
}

const std::string sentence =
    "Đồng chí Lê Văn Tuấn, Bí thư Huyện ủy Thanh Sơn, chủ trì hội nghị tổng kết công tác xây dựng Đảng năm "
    "2021 của "
    "toàn huyện.";

std::string repeated(std::string_view what, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += what;
  return all;
}

BOOST_AUTO_TEST_CASE(short_news_stand_before_longer_teasers_of_others) {
  const std::string teaser =
      "<div><h3><a href=1>Một tin khác ở huyện bên cạnh</a></h3><p>" + sentence + "</p></div>";
  const HtmlArticle article = read(
      "<h1>Thanh Sơn có tân Bí thư Huyện ủy</h1><p class=time>13/5/2021 | 09:05</p>"
      "<div><p>Đồng chí Lê Văn Tuấn được bầu làm Bí thư.</p><p>Hội nghị diễn ra sáng "
      "12/5.</p></div><div>" +
      teaser + teaser + "</div>");
  BOOST_TEST(article.text ==
             "Thanh Sơn có tân Bí thư Huyện ủy\n13/5/2021 | 09:05\nĐồng chí Lê Văn Tuấn được bầu làm "
             "Bí thư.\nHội nghị diễn ra sáng 12/5.");
  BOOST_TEST(published(article) == "2021-05-13T09:05");
}

BOOST_AUTO_TEST_CASE(names_of_elements_inside_of_a_line_tell_its_parts) {
  const HtmlArticle article = read(
      "<div><span class=ArticleTitle>Thanh Sơn tổng kết công tác xây dựng Đảng</span><br><span "
      "class=posted-on>Đăng "
      "<time class=published datetime='2021-05-13T08:00:00+07:00'>13/05/2021</time> "
      "<time>01/06/2021</time></span> bởi "
      "Admin<p>" +
      sentence + "</p><div><b>Chia sẻ bài này:</b> <p><a href=1>Twitter</a></div></div>");
  BOOST_TEST(text_of(article.article.headline) == "Thanh Sơn tổng kết công tác xây dựng Đảng");
  BOOST_TEST(published(article) == "2021-05-13T08:00");
  BOOST_TEST(author(article) == "none");
  BOOST_TEST(blocks(article, BlockKind::lead) == Lines{sentence}, boost::test_tools::per_element());
  BOOST_TEST(article.text.find("Chia sẻ") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(deep_nesting_is_flattened) {
  for (const std::string tag :
       {"div", "span", "b", "table><tr><td", "ul><li", "i><div", "li><blockquote", "x-y", "font"}) {
    BOOST_TEST_CONTEXT(tag) {
      const HtmlArticle article = read(repeated("<" + tag + ">", 10000) + "<p>" + sentence);
      BOOST_TEST(article.text == sentence);
    }
  }
  const HtmlArticle closed = read(repeated("<div>", 10000) + "<p>" + sentence + "</p>" +
                                  repeated("</div>", 10000) + "<p>" + sentence);
  BOOST_TEST(closed.text == sentence + "\n" + sentence);
  BOOST_TEST(closed.warnings.size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_parser_never_nests_deeper_than_was_counted) {
  // Ends that end nothing, and what stays open behind a wrong end.
  for (const std::string unit :
       {"<b><div></b>", "<span><div></span>", "<li><blockquote>", "<a><p><a><div>", "<form><div></form>",
        "<dd><center>", "<table><div><tr><td>", "<h1><h2></h1>", "<p><b><i></p>", "<td><p><li></td>",
        "<em><div></em></div>", "<tr><td></tr><div>", "<section></p></div><ul>"}) {
    const Markup markup = tame_markup(repeated(unit, 5000));
    const auto tree = parse_page(markup.text);
    BOOST_TEST_REQUIRE(tree.has_value());
    std::size_t deepest = 0;
    std::vector<std::size_t> depths;
    for (const PageNode& node : tree->nodes()) {
      depths.push_back(depths.empty() ? 0 : depths[node.parent] + 1);
      deepest = std::max(deepest, depths.back());
    }
    BOOST_TEST(deepest < 4 * deepest_nesting, unit << ": " << deepest);
  }
}

BOOST_AUTO_TEST_CASE(broken_markup_still_has_a_text) {
  for (const std::string& bytes :
       {"<p>" + sentence, "<p>" + sentence + "</p", "<!-- kết thúc thiếu --><p>" + sentence + "<!--",
        "<html><p>" + sentence + "<table><tr><td>", "</div></p></td>" + sentence,
        "<p>" + sentence + "<a href=\"", "<body><body><html><p " + repeated("a=1 ", 20000) + ">" + sentence,
        "<svg><svg><p>" + sentence, "<select><option>a<p>" + sentence, "<plaintext><p>" + sentence,
        "<p>" + sentence + "<script>var a = 1;", "<template><p>" + sentence,
        "<isindex prompt=x><p>" + sentence, "\0<p>"s + sentence}) {
    BOOST_TEST(read(bytes).text.find(sentence) != std::string::npos, bytes.substr(0, 60));
  }
}

BOOST_AUTO_TEST_CASE(what_is_no_article_is_an_error_or_an_empty_text) {
  const auto frames =
      read_html("<html><frameset cols='20%,*'><frame src=a.htm><frame src=b.htm></frameset></html>");
  BOOST_TEST_REQUIRE(!frames.has_value());
  BOOST_TEST((frames.error().code == ErrorCode::no_article));
  for (const char* bytes : {"", "<", "<html></html>", "<script>a</script>", "<p>Chào</p>"}) {
    const HtmlArticle article = read(bytes);
    BOOST_TEST(article.article.blocks.size() <= 1u);
  }
  std::string picture = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s;
  for (unsigned i = 0; i < 4000; ++i) picture += static_cast<char>((i * i * 2654435761U) >> 13);
  BOOST_TEST((read_html(picture).error().code == ErrorCode::undecodable));
}

BOOST_AUTO_TEST_CASE(a_page_of_too_much_text_is_refused) {
  const auto large = read_html(repeated("<p>abcdefghij", 3 << 20));
  BOOST_TEST_REQUIRE(!large.has_value());
  BOOST_TEST((large.error().code == ErrorCode::too_large));
  // Scripts do not count.
  const HtmlArticle article = read("<script>" + repeated("var a = 1;", 4 << 20) + "</script><p>" + sentence);
  BOOST_TEST(article.text == sentence);
}

}  // namespace
}  // namespace vanthu
