// SPDX-License-Identifier: Apache-2.0
#include "vanthu/text.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "support/icu_forms.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

using namespace std::string_literals;

std::string form(std::string_view given) { return std::string(normalize(given)->form()); }

/// What the given text has where `part` stands in the normal form.
std::string given_of(std::string_view given, std::string_view part) {
  const Text text = *normalize(given);
  const std::size_t begin = text.form().find(part);
  BOOST_TEST_REQUIRE(begin != std::string_view::npos);
  const Span span =
      text.to_given({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + part.size())});
  return std::string(given.substr(span.begin, span.size()));
}

BOOST_AUTO_TEST_CASE(text_in_normal_form_is_not_copied) {
  for (const std::string& given :
       {""s, "a"s,
        "Sáng 19/8, Ban Thường vụ Thành ủy Hải Phòng tổ chức “Hội nghị” tổng kết năm học…\nKết quả: tốt"s,
        "\0 Nghị quyết\0"s, "hoàn toàn, quý I, quỹ, thuyền, khuỷu, ngoáy, đoàn, xoèn xoẹt"s,
        "😀 văn bản 漢字 текст"s}) {
    const Text text = *normalize(given);
    BOOST_TEST_CONTEXT(given) {
      BOOST_TEST(text.form() == given);
      BOOST_TEST(static_cast<const void*>(text.form().data()) == static_cast<const void*>(given.data()));
      BOOST_TEST(text.map().is_identity());
      BOOST_TEST(text.replaced_bytes() == 0u);
    }
  }
}

BOOST_AUTO_TEST_CASE(decomposed_letters_are_composed) {
  for (const std::string word :
       {"Nghị quyết", "Đảng ủy", "thường trực", "ẤN ĐỘ", "Ưu tiên", "ngoại giao", "ễ ở ụ"}) {
    BOOST_TEST(form(nfd(word)) == word);
    BOOST_TEST(given_of("x " + nfd(word) + " y", word) == nfd(word));
  }
  BOOST_TEST(form("e\u0302\u0323") == "ệ");  // marks in another than the canonical order
  BOOST_TEST(form("ê\u0323") == "ệ");
  BOOST_TEST(form("â\u0301") == "ấ");
}

BOOST_AUTO_TEST_CASE(tone_marks_of_open_syllables_stand_one_way) {
  const std::pair<const char*, const char*> words[] = {{"hoà", "hòa"},     {"khoá", "khóa"},
                                                       {"toả", "tỏa"},     {"loã", "lõa"},
                                                       {"hoạ", "họa"},     {"loè", "lòe"},
                                                       {"khoẻ", "khỏe"},   {"toẽ", "tõe"},
                                                       {"doẹ", "dọe"},     {"uỷ", "ủy"},
                                                       {"thuỳ", "thùy"},   {"thuý", "thúy"},
                                                       {"suỹ", "sũy"},     {"tuỵ", "tụy"},
                                                       {"HOÀ", "HÒA"},     {"Hoà", "Hòa"},
                                                       {"UỶ", "ỦY"},       {"Uỷ", "Ủy"},
                                                       {"oà", "òa"},       {"Thuỷ.", "Thủy."},
                                                       {"“hoá”", "“hóa”"}, {"hoà-giải", "hòa-giải"}};
  for (const auto& [given, expected] : words) {
    BOOST_TEST(form(given) == expected);
    BOOST_TEST(form(nfd(given)) == expected);
    BOOST_TEST(form(expected) == expected);
  }
}

BOOST_AUTO_TEST_CASE(tone_marks_stay_where_the_syllable_goes_on_or_q_stands_before) {
  for (const char* word : {"hoàn", "toán", "hoạt", "ngoại", "thuyết", "khuỷu", "quý", "Quý", "QUÝ", "quỹ",
                           "quỳ", "hóa", "khoét", "Hoàng", "xoáy", "lý", "gì", "à", "ý"}) {
    BOOST_TEST(form(word) == word);
    BOOST_TEST(form(nfd(word)) == word);
  }
}

BOOST_AUTO_TEST_CASE(look_alikes_of_d_with_stroke_are_one_letter) {
  BOOST_TEST(form("Ðảng, ðoàn") == "Đảng, đoàn");
  BOOST_TEST(form("D\u0335ảng, d\u0335oàn") == "Đảng, đoàn");
  BOOST_TEST(normalize("Ðảng")->map().is_identity());
  BOOST_TEST(given_of("D\u0335ảng", "Đảng") == "D\u0335ảng");
}

BOOST_AUTO_TEST_CASE(dashes_are_hyphens) {
  BOOST_TEST(form("15‐CT‑TW 2015‒2020 – x — y ― −5") == "15-CT-TW 2015-2020 - x - y - -5");
  BOOST_TEST(given_of("nhiệm kỳ 2015–2020.", "2015-2020") == "2015–2020");
}

BOOST_AUTO_TEST_CASE(white_space_is_a_plain_space_or_a_line_feed) {
  BOOST_TEST(form("a\u00A0b\u2009c\u202Fd\u3000e\tf\fg\vh\u2002i") == "a b c d e f g h i");
  BOOST_TEST(form("a\r\nb\rc\u2028d\u2029e\u0085f\n") == "a\nb\nc\nd\ne\nf\n");
  BOOST_TEST(form("\r\n\r\n") == "\n\n");
  BOOST_TEST(given_of("một\r\nhai\r\nba", "hai") == "hai");
  BOOST_TEST(given_of("một\r\nhai\r\nba", "hai\nba") == "hai\r\nba");
}

BOOST_AUTO_TEST_CASE(characters_without_width_are_removed_and_spans_leave_them_out) {
  BOOST_TEST(form("\uFEFFThành\u200B ủy\u00AD, tỉnh \u2060ủy\u200E") == "Thành ủy, tỉnh ủy");
  BOOST_TEST(given_of("\uFEFFThành ủy\u200B, x", "Thành ủy") == "Thành ủy");
  BOOST_TEST(given_of("\u200BThành\u200B ủy", "Thành") == "Thành");
  BOOST_TEST(given_of("Thà\u00ADnh ủy", "Thành") == "Thà\u00ADnh");
}

BOOST_AUTO_TEST_CASE(a_removed_character_parts_neither_mark_nor_tone_from_its_letter) {
  BOOST_TEST(form("a\u200B\u0301") == "á");
  BOOST_TEST(form("ho\u200Bà") == "hòa");
  BOOST_TEST(form("hoà\u200Bn") == "hoàn");
  BOOST_TEST(form("q\u200Buý") == "quý");
  BOOST_TEST(given_of("x ho\u200Bà y", "hòa") == "ho\u200Bà");
  BOOST_TEST(given_of("x\u200Bhoà y", "hòa") == "hoà");
}

BOOST_AUTO_TEST_CASE(a_span_that_cuts_a_rewritten_stretch_widens_to_all_of_it) {
  const std::string given = "hoà bình";
  const Text text = *normalize(given);
  BOOST_TEST(text.form() == "hòa bình");
  const auto widened = [&](std::uint32_t begin, std::uint32_t end) {
    const Span span = text.to_given({begin, end});
    return given.substr(span.begin, span.size());
  };
  BOOST_TEST(widened(0, 3) == "hoà");  // "hò"
  BOOST_TEST(widened(3, 4) == "oà");   // "a"
  BOOST_TEST(widened(0, 1) == "h");
  BOOST_TEST(widened(3, 6) == "oà b");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_utf8_are_replaced_and_counted) {
  struct Row {
    std::string given;
    std::string expected;
    std::size_t replaced;
    std::size_t first;
  };
  const std::string r = "\uFFFD";
  const Row rows[] = {
      {"a\xFF"
       "b",
       "a" + r + "b", 1, 1},
      {"\x80\xBF", r + r, 2, 0},
      {"abc\xE1\xBA", "abc" + r, 2, 3},  // cut off by the end
      {"\xE1\xBA"
       "a",
       r + "a", 2, 0},  // cut off by a letter
      {"\xC3", r, 1, 0},
      {"\xC0\xAF", r + r, 2, 0},  // overlong
      {"\xE0\x80\xAF", r + r + r, 3, 0},
      {"\xED\xA0\x80", r + r + r, 3, 0},          // surrogate
      {"\xF4\x90\x80\x80", r + r + r + r, 4, 0},  // beyond U+10FFFF
      {"\xF0\x9F\x98", r, 3, 0},
      {"\xF0\x9F\x98\x80\xF8", "😀" + r, 1, 4},
      {"\xFF\x80", r + r, 2, 0},
      {"\xE1"
       "y\x80",
       r + "y" + r, 2, 0},
      {"Ng\xC3\xC3\xB4", "Ng" + r + "ô", 1, 2},
  };
  for (const Row& row : rows) {
    const Text text = *normalize(row.given);
    BOOST_TEST(text.form() == row.expected);
    BOOST_TEST(text.replaced_bytes() == row.replaced);
    BOOST_TEST(text.first_replaced_byte() == row.first);
  }
  BOOST_TEST(given_of("Ng\xE1\xBA, quyết", "quyết") == "quyết");
  BOOST_TEST(given_of("Ng\xE1\xBA, quyết", "Ng\uFFFD") == "Ng\xE1\xBA");
}

BOOST_AUTO_TEST_CASE(entities_are_the_characters_that_they_name) {
  BOOST_TEST(form("Ngh&#7883; quy&#x1EBF;t&nbsp;s&ocirc;&#769; 5 &ndash; 6") == "Nghị quyết số 5 - 6");
  BOOST_TEST(form("ho&agrave; bi&amp;#768;nh &amp;lt;") == "hòa bình <");
  BOOST_TEST(form("Sở NN&PTNT; R&D;") == "Sở NN&PTNT; R&D;");
  BOOST_TEST(given_of("x Ngh&#7883; y", "Nghị") == "Ngh&#7883;");
  BOOST_TEST(given_of("x bi&#768;nh y", "bình") == "bi&#768;nh");
}

BOOST_AUTO_TEST_CASE(letters_of_other_scripts_inside_words_are_latin) {
  BOOST_TEST(form("Đảng bộ хã, cán bộ Hội Nông dân") == "Đảng bộ xã, cán bộ Hội Nông dân");
  BOOST_TEST(form("Tоàn dân, Hà Nộі") == "Toàn dân, Hà Nội");
  BOOST_TEST(form("Охота на борт, самолёт Т, 95МСМ, ΑΒΓ") == "Охота на борт, самолёт Т, 95МСМ, ΑΒΓ");
  BOOST_TEST(form("ｈội nghị ２０２１（ＵＢＮＤ）") == "hội nghị 2021(UBND)");
  BOOST_TEST(given_of("x Tоàn y", "oàn") == "оàn");
}

BOOST_AUTO_TEST_CASE(rare_quotation_marks_are_the_common_ones) {
  BOOST_TEST(form("«a» „b‟ ‹c› ‚d‛ 〝e〞 K′Brếp Hʼyim") == "“a” “b“ ‘c’ ‘d‘ “e” K’Brếp H’yim");
  BOOST_TEST(form("“a” ‘b’ \"c\" 'd'") == "“a” ‘b’ \"c\" 'd'");
}

BOOST_AUTO_TEST_CASE(words_broken_at_the_end_of_a_line_are_joined) {
  BOOST_TEST(form("thành phố Hải Phò-\nng tổ chức") == "thành phố Hải Phòng tổ chức");
  BOOST_TEST(form("Hội ngh-\r\n  ị hôm nay") == "Hội nghị hôm nay");
  BOOST_TEST(form("ra nghị-\nquyết về") == "ra nghị quyết về");
  BOOST_TEST(form("nước In-đô-\nnê-xi-a và") == "nước In-đô-nê-xi-a và");
  BOOST_TEST(form("hệ thống infor-\nmation") == "hệ thống information");
  for (const char* stays :
       {"2015-\n2020", "Quyết định 22-\nQĐ", "Hà Nội-\nHuế", "phần một -\nphần hai", "-\nmột"}) {
    BOOST_TEST(form(stays) == stays);
  }
  BOOST_TEST(given_of("x Phò-\nng y", "Phòng") == "Phò-\nng");
}

BOOST_AUTO_TEST_CASE(words_typed_together_get_a_space) {
  BOOST_TEST(form("Quy định số31-QĐ/TWngày 19/8/2021của Bộ Chính trị") ==
             "Quy định số 31-QĐ/TW ngày 19/8/2021 của Bộ Chính trị");
  BOOST_TEST(form("năm2021, UBNDngày5") == "năm 2021, UBND ngày 5");
  BOOST_TEST(form("Thành ủyHải Phòng") == "Thành ủy Hải Phòng");
  for (const char* stays : {"19h30, 5km, m2, H5N1, G20", "VinaPhone, TPBank, VnExpress",
                            "THPT, NGuyễn, Tp.HCM", "ĐẢNG BỘ", "UBNDtỉnh", "iPhone", "cao tốc5"}) {
    BOOST_TEST(form(stays) == stays);
  }
  const std::string given = "số31-QĐ/TWngày 9";
  BOOST_TEST(given_of(given, "31-QĐ/TW") == "31-QĐ/TW");
  BOOST_TEST(given_of(given, "số 31") == "số31");
  BOOST_TEST(given_of(given, "ngày") == "ngày");
}

BOOST_AUTO_TEST_CASE(lines_that_were_broken_at_a_column_are_joined) {
  const std::string given =
      "Tổng kết công tác năm\n"
      "Dự hội nghị tổng kết công tác của tỉnh có đồng chí Nguyễn Văn\n"
      "An, Bí thư Tỉnh ủy, và đại diện lãnh đạo các sở, ban, ngành, các\n"
      "huyện, thị xã, thành phố trong tỉnh. Hội nghị đã nghe báo cáo về\n"
      "kết quả thực hiện nhiệm vụ trong năm qua và bàn phương hướng của\n"
      "năm 2017.\n"
      "\n"
      "Hội nghị bế mạc.\n";
  BOOST_TEST(form(given) ==
             "Tổng kết công tác năm\n"
             "Dự hội nghị tổng kết công tác của tỉnh có đồng chí Nguyễn Văn "
             "An, Bí thư Tỉnh ủy, và đại diện lãnh đạo các sở, ban, ngành, các "
             "huyện, thị xã, thành phố trong tỉnh. Hội nghị đã nghe báo cáo về "
             "kết quả thực hiện nhiệm vụ trong năm qua và bàn phương hướng của "
             "năm 2017.\n"
             "\n"
             "Hội nghị bế mạc.\n");
  BOOST_TEST(given_of(given, "Nguyễn Văn An") == "Nguyễn Văn\nAn");
}

BOOST_AUTO_TEST_CASE(lines_that_were_broken_around_links_are_joined) {
  const std::string headline = "Tổng kết công tác năm\n";
  BOOST_TEST(form(headline + "Theo lời của \nNguyễn Văn An\n, Bí thư Tỉnh ủy.") ==
             headline + "Theo lời của  Nguyễn Văn An , Bí thư Tỉnh ủy.");
  BOOST_TEST(form(headline + "Theo lời của ông \nNguyễn Văn An\n thì việc này \nđã xong\n.") ==
             headline + "Theo lời của ông  Nguyễn Văn An  thì việc này  đã xong .");
  const std::string stays = headline + "Nội dung gồm \nKiểm tra\nBáo cáo\n\n, và";
  BOOST_TEST(form(stays) == stays);
}

BOOST_AUTO_TEST_CASE(lines_of_a_list_are_not_joined) {
  for (const std::string stays : {
           "Dự họp có\n"
           "ông Nguyễn Văn An, Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh\n"
           "ông Trần Văn Hòa, Phó Bí thư Tỉnh ủy, Chủ tịch Ủy ban nhân dân tỉnh\n"
           "ông Lê Văn Bình, Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Sở Y tế\n"
           "ông Hồ Văn Thoong, Giám đốc Sở Nội vụ, Trưởng ban tổ chức hội nghị",
           "Nội dung\n"
           "Các cơ quan, đơn vị tổ chức thực hiện những nhiệm vụ sau đây\n"
           "a) kiểm tra việc thực hiện nghị quyết của cấp ủy cấp trên trực tiếp\n"
           "b) báo cáo kết quả thực hiện nhiệm vụ lên cấp trên theo quy định\n"
           "c) khen thưởng kịp thời các tập thể và cá nhân có thành tích",
           "Thơ\nngày ấy em đi\ntrời mưa như trút\nanh đứng một mình\nbên bờ sông vắng",
       }) {
    BOOST_TEST(form(stays) == stays);
  }
}

BOOST_AUTO_TEST_CASE(each_step_can_be_asked_for_by_itself) {
  const std::string given = "&eacute; Ðа\u00ADng bộ e\u0301 hoà 1–2 «x»\tа\r\nnghị-\nquyết số5";
  const std::pair<Step, const char*> forms[] = {
      {Step::entities, "é Ðа\u00ADng bộ e\u0301 hoà 1–2 «x»\tа\r\nnghị-\nquyết số5"},
      {Step::look_alikes, "&eacute; Đa\u00ADng bộ e\u0301 hoà 1–2 «x»\tа\r\nnghị-\nquyết số5"},
      {Step::composition, "&eacute; Ðа\u00ADng bộ é hoà 1–2 «x»\tа\r\nnghị-\nquyết số5"},
      {Step::tone_marks, "&eacute; Ðа\u00ADng bộ e\u0301 hòa 1–2 «x»\tа\r\nnghị-\nquyết số5"},
      {Step::dashes, "&eacute; Ðа\u00ADng bộ e\u0301 hoà 1-2 «x»\tа\r\nnghị-\nquyết số5"},
      {Step::quotes, "&eacute; Ðа\u00ADng bộ e\u0301 hoà 1–2 “x”\tа\r\nnghị-\nquyết số5"},
      {Step::spaces, "&eacute; Ðа\u00ADng bộ e\u0301 hoà 1–2 «x» а\r\nnghị-\nquyết số5"},
      {Step::line_breaks, "&eacute; Ðа\u00ADng bộ e\u0301 hoà 1–2 «x»\tа\nnghị-\nquyết số5"},
      {Step::invisible, "&eacute; Ðаng bộ e\u0301 hoà 1–2 «x»\tа\r\nnghị-\nquyết số5"},
      {Step::broken_words, "&eacute; Ðа\u00ADng bộ e\u0301 hoà 1–2 «x»\tа\r\nnghị quyết số5"},
      {Step::glued_words, "&eacute; Ðа\u00ADng bộ e\u0301 hoà 1–2 «x»\tа\r\nnghị-\nquyết số 5"},
  };
  for (const auto& [step, expected] : forms) {
    BOOST_TEST_CONTEXT(name_of(step)) {
      BOOST_TEST(normalize(given, {step})->form() == expected);
      BOOST_TEST((step_named(name_of(step)) == step));
    }
  }
  const std::string wrapped =
      "Hà Nội\nDự hội nghị có đại diện lãnh đạo các sở, ban, ngành, các\nhuyện, thị xã, thành phố trong "
      "tỉnh. "
      "Hội nghị nghe báo cáo về\nkết quả thực hiện nhiệm vụ trong năm qua và phương hướng của\nnăm tới.";
  BOOST_TEST(std::ranges::count(normalize(wrapped, {Step::wrapped_lines})->form(), '\n') == 1);
  BOOST_TEST((step_named(name_of(Step::wrapped_lines)) == Step::wrapped_lines));
  BOOST_TEST(normalize(given, Steps())->form() == given);
  BOOST_TEST(!step_named("magic").has_value());
}

std::string in_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  return text;
}

BOOST_AUTO_TEST_CASE(the_map_of_every_article_of_a_corpus_leads_back) {
  std::ifstream lines(VANTHU_SOURCE_FOLDER "/../shared/corpus/articles.jsonl");
  if (!lines) {
    std::cout << "skipped: there are no articles at ../shared/corpus\n";
    return;
  }
  for (std::string line; std::getline(lines, line);) {
    const std::string given = nlohmann::json::parse(line).at("text").get<std::string>();
    const Text text = *normalize(given);
    const std::string_view whole = text.form();
    BOOST_TEST_REQUIRE(form(whole) == whole);
    std::uint32_t last_end = 0;
    for (std::uint32_t at = 0; at < whole.size();) {
      // Stretches up to the end of a line: each is made from what its span says, and nothing is left out.
      const auto end = static_cast<std::uint32_t>(std::min(whole.find('\n', at), whole.size() - 1) + 1);
      const Span span = text.to_given({at, end});
      const std::string_view part = whole.substr(at, end - at);
      // A part of a wrapped text has too few lines to tell.
      if (in_one_line(form(given.substr(span.begin, span.size()))) != in_one_line(std::string(part)))
        BOOST_ERROR("'" << part << "' is not made from '" << given.substr(span.begin, span.size()) << "'");
      if (span.begin != last_end && !form(given.substr(last_end, span.begin - last_end)).empty())
        BOOST_ERROR("something before '" << part << "' is left out");
      last_end = span.end;
      at = end;
    }
  }
}

BOOST_AUTO_TEST_CASE(a_fault_is_seen_wherever_it_stands) {
  const std::string good = "aế\U0001F389đ";
  for (std::size_t before = 0; before < 40; ++before) {
    for (const std::string_view fault :
         {"\xFF", "\x80", "\xC3", "\xE1\xBA", "\xF0\x9F\x8E", "\xED\xA0\x80"}) {
      std::string text(before, 'x');
      text += fault;
      BOOST_TEST(!is_well_formed(text));
      BOOST_TEST(!is_well_formed(text + good));
      BOOST_TEST(!is_well_formed(good + text));
    }
    BOOST_TEST(is_well_formed(std::string(before, 'x') + good));
  }
}

BOOST_AUTO_TEST_CASE(text_is_well_formed_where_every_sequence_is) {
  for (unsigned first = 0; first < 0x100; ++first) {
    for (unsigned second = 0; second < 0x100; ++second) {
      for (const char* rest : {"", "\x80", "\xBF", "\x80\x80", "\xBF\xBF", "a"}) {
        const std::string bytes = {static_cast<char>(first), static_cast<char>(second)};
        const std::string text = "a" + bytes + rest;
        bool each = true;
        for (std::size_t at = 0; at < text.size();) {
          const CheckedPoint point = decode_checked(text, at);
          each = each && point.well_formed;
          at += point.size;
        }
        if (is_well_formed(text) != each) BOOST_ERROR(first << " " << second << " before '" << rest << "'");
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_mark_without_a_letter_stays) {
  BOOST_TEST(form("\u0301") == "\u0301");
  BOOST_TEST(form("\u0301 a") == "\u0301 a");
  BOOST_TEST(form("\n\u0323\u0301x") == "\n\u0323\u0301x");
}

BOOST_AUTO_TEST_CASE(text_of_4_gib_is_too_large) {
  const char byte = 'a';
  const auto text = normalize(std::string_view(&byte, std::size_t{1} << 32));  // never read
  BOOST_TEST_REQUIRE(!text.has_value());
  BOOST_TEST((text.error().code == ErrorCode::too_large));
}

BOOST_AUTO_TEST_CASE(a_million_marks_on_one_letter_take_no_longer_than_a_million_letters) {
  std::string given = "a";
  for (int i = 0; i < 500000; ++i) given += "\u0301\u0323";
  BOOST_TEST(normalize(given)->form().substr(0, 3) == "ạ");
}

}  // namespace
}  // namespace vanthu
