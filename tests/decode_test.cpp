// SPDX-License-Identifier: Apache-2.0
#include "vanthu/decode.h"

#include <iconv.h>

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "decode/charsets.h"
#include "support/legacy_encoder.h"
#include "text/letters.h"
#include "vanthu/text.h"

namespace vanthu {
namespace {

using namespace std::string_literals;
using support::LegacyEncoder;
using support::nfc;
using support::nfd;

const std::string sentence =
    "Ngày 19/8, đồng chí Nguyễn Thị Hường, Phó Bí thư Thường trực Huyện ủy, chủ trì buổi làm việc với các xã "
    "ven biển về phòng, chống sạt lở.";

std::string text_of(std::string_view bytes, Encoding encoding = Encoding::detect) {
  const auto decoded = decode(bytes, encoding);
  return decoded ? std::string(decoded->text()) : "refused: " + decoded.error().message;
}

std::string bytes_of(std::string_view text, Encoding encoding) {
  const auto bytes = LegacyEncoder(encoding)(text);
  BOOST_TEST_REQUIRE(bytes.has_value());
  return *bytes;
}

const Encoding with_tables[] = {Encoding::windows1258, Encoding::viscii, Encoding::tcvn3, Encoding::vni,
                                Encoding::vps};

/// What glibc reads; nothing where it does not know the charset or the bytes.
std::optional<std::string> read_by_glibc(const char* charset, std::string bytes) {
  const iconv_t converter = iconv_open("UTF-8", charset);
  if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  std::string text(bytes.size() * 4 + 4, '\0');
  char* from = bytes.data();
  char* to = text.data();
  std::size_t left = bytes.size();
  std::size_t room = text.size();
  const bool is_read = iconv(converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1) &&
                       iconv(converter, nullptr, nullptr, &to, &room) != static_cast<std::size_t>(-1);
  iconv_close(converter);
  if (!is_read) return std::nullopt;
  text.resize(text.size() - room);
  return text;
}

BOOST_AUTO_TEST_CASE(good_utf8_is_the_given_bytes_themselves) {
  for (const std::string& given :
       {""s, "a"s, sentence, nfd(sentence), "XÃ ĐÃ LÃNG, Â - “ĐÃ” ĐÃ… XÃ\u00A0HỘI"s,
        "Plain English, it's 100 % ASCII."s, "“Quotes” – and a café in Zürich…"s,
        "漢字 и текст, José Müller, © 2021 «Báo»"s, "a &b; c && d &TT; AT&T; x&"s}) {
    const auto decoded = decode(given);
    BOOST_TEST_REQUIRE(decoded.has_value());
    BOOST_TEST(decoded->text() == given);
    BOOST_TEST(static_cast<const void*>(decoded->text().data()) == static_cast<const void*>(given.data()));
    BOOST_TEST(decoded->is_as_given());
    BOOST_TEST(decoded->certainty() == 1);
    BOOST_TEST((decoded->encoding() == Encoding::utf8));
  }
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_names_the_encoding_and_is_no_text) {
  BOOST_TEST(text_of("\xEF\xBB\xBF" + sentence) == sentence);
  BOOST_TEST(text_of("\xFF\xFE" + support::utf16(sentence, Encoding::utf16le)) == sentence);
  BOOST_TEST(text_of("\xFE\xFF" + support::utf16(sentence, Encoding::utf16be)) == sentence);
  BOOST_TEST((decode("\xFE\xFF\x00"s
                     "A")
                  ->encoding() == Encoding::utf16be));
}

BOOST_AUTO_TEST_CASE(utf16_without_a_mark_is_found_by_its_look) {
  BOOST_TEST(text_of(support::utf16(sentence, Encoding::utf16le)) == sentence);
  BOOST_TEST(text_of(support::utf16(sentence, Encoding::utf16be)) == sentence);
  BOOST_TEST((decode(support::utf16("plain text", Encoding::utf16be))->encoding() == Encoding::utf16be));
}

BOOST_AUTO_TEST_CASE(every_utf16_unit_is_read_as_glibc_reads_it) {
  for (const auto& [order, name] :
       {std::pair{Encoding::utf16le, "UTF-16LE"}, std::pair{Encoding::utf16be, "UTF-16BE"}}) {
    std::string bytes;
    for (unsigned unit = 0; unit < 0x10000; ++unit) {
      if (unit >= 0xD800 && unit < 0xE000) continue;
      bytes += static_cast<char>(order == Encoding::utf16le ? unit & 0xFF : unit >> 8);
      bytes += static_cast<char>(order == Encoding::utf16le ? unit >> 8 : unit & 0xFF);
    }
    const auto expected = read_by_glibc(name, bytes);
    BOOST_TEST_REQUIRE(expected.has_value());
    const auto decoded = decode(bytes, order, Entities::kept);
    BOOST_TEST((decoded->text() == *expected));
  }
  BOOST_TEST(text_of(support::utf16("😀", Encoding::utf16le), Encoding::utf16le) == "😀");
}

BOOST_AUTO_TEST_CASE(halves_of_surrogate_pairs_and_odd_bytes_are_replaced_and_counted) {
  const auto decoded = decode(
      "A\0\x00\xD8"s
      "B\0C"s,
      Encoding::utf16le);
  BOOST_TEST(decoded->text() == "A\uFFFDB\uFFFD");
  BOOST_TEST(decoded->replaced() == 3u);
}

BOOST_AUTO_TEST_CASE(every_byte_of_windows_1258_and_viscii_is_read_as_glibc_reads_it) {
  for (const auto& [encoding, name] :
       {std::pair{Encoding::windows1258, "CP1258"}, std::pair{Encoding::viscii, "VISCII"},
        std::pair{Encoding::windows1252, "CP1252"}}) {
    if (!read_by_glibc(name, "a")) {
      BOOST_TEST_MESSAGE("skipped: glibc has no converter for " << name);
      continue;
    }
    for (unsigned value = 0; value < 0x100; ++value) {
      const std::string byte(1, static_cast<char>(value));
      const auto expected = read_by_glibc(name, byte);
      BOOST_TEST_CONTEXT(name << ", byte " << value) {
        const Transcoded read = transcode(byte, encoding);
        BOOST_TEST(read.replaced == (expected ? 0u : 1u));
        if (expected) BOOST_TEST(read.text == *expected);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(windows_1258_letters_with_tones_are_read_as_glibc_reads_them) {
  if (!read_by_glibc("CP1258", "a")) {
    BOOST_TEST_MESSAGE("skipped: glibc has no converter for CP1258");
    return;
  }
  for (const std::string letter :
       {"a", "\xE3", "\xE2", "e", "\xEA", "i", "o", "\xF4", "\xF5", "u", "\xFD", "y"}) {
    for (const std::string tone : {"\xCC", "\xEC", "\xDE", "\xD2", "\xF2"}) {
      const auto expected = read_by_glibc("CP1258", letter + tone);
      BOOST_TEST_REQUIRE(expected.has_value());
      BOOST_TEST(text_of(letter + tone, Encoding::windows1258) == nfc(*expected));
    }
  }
}

/// Every letter of Vietnamese beyond ASCII, small ones first.
std::vector<std::string> vietnamese_letters() {
  std::vector<std::string> letters;
  for (const std::string vowel : {"a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"}) {
    for (const std::string tone : {"", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"}) {
      const std::string letter = nfc(vowel + tone);
      if (letter.size() > 1) letters.push_back(letter);
    }
  }
  letters.push_back("đ");
  const std::size_t small = letters.size();
  for (std::size_t i = 0; i < small; ++i) letters.push_back(capitalize(letters[i]));
  return letters;
}

BOOST_AUTO_TEST_CASE(every_letter_of_vietnamese_comes_back_from_every_charset) {
  const auto letters = vietnamese_letters();
  BOOST_TEST(letters.size() == 134u);
  for (const Encoding encoding : with_tables) {
    const bool has_capitals = encoding != Encoding::tcvn3;
    for (const std::string& letter : letters) {
      BOOST_TEST_CONTEXT(name_of(encoding) << " " << letter) {
        const std::string back = transcode(bytes_of(letter, encoding), encoding).text;
        BOOST_TEST((has_capitals ? back : lower_case(back)) == (has_capitals ? letter : lower_case(letter)));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(tcvn3_is_that_of_the_abc_fonts) {
  BOOST_TEST(text_of("C\xE9ng h\xDF"
                     "a x\xB7 h\xE9i ch\xF1 ngh\xDC"
                     "a Vi\xD6t Nam",
                     Encoding::tcvn3) == "Cộng hòa xã hội chủ nghĩa Việt Nam");
  BOOST_TEST(text_of("\xA1\xA2\xA3\xA4\xA5\xA6\xA7", Encoding::tcvn3) == "ĂÂÊÔƠƯĐ");
  BOOST_TEST(text_of("\x93"
                     "a\x94 \x96 b\x85",
                     Encoding::tcvn3) == "“a” – b…");
}

BOOST_AUTO_TEST_CASE(tcvn3_letters_between_capitals_are_capitals) {
  BOOST_TEST(text_of("QUY\xD5T \xA7\xDENH c\xF1"
                     "a \xF1Y BAN",
                     Encoding::tcvn3) == "QUYẾT ĐỊNH của ỦY BAN");
  BOOST_TEST(text_of("B\xE9 tr\xAD\xEBng B\xE9 GTVT", Encoding::tcvn3) == "Bộ trưởng Bộ GTVT");
  BOOST_TEST(text_of("X\xB7 H\xE9I", Encoding::tcvn3) == "XÃ HỘI");
}

BOOST_AUTO_TEST_CASE(slips_of_typing_in_vni_are_read) {
  BOOST_TEST(text_of("vie\xE2\xEF"
                     "c ca\xEA\xEAn ba\xE2\xF9m",
                     Encoding::vni) == "việc căn bấm");
  BOOST_TEST(text_of("s\xEC, k\xED, n\xEE", Encoding::vni) == "sì, kí, nỵ");
}

BOOST_AUTO_TEST_CASE(the_encoding_of_one_sentence_is_found) {
  for (const Encoding encoding : with_tables) {
    const std::string bytes = bytes_of(sentence, encoding);
    const auto decoded = decode(bytes);
    BOOST_TEST_CONTEXT(name_of(encoding)) {
      BOOST_TEST_REQUIRE(decoded.has_value());
      BOOST_TEST(name_of(decoded->encoding()) == name_of(encoding));
      BOOST_TEST(decoded->text() == sentence);
      BOOST_TEST(decoded->certainty() > 0.99);
      BOOST_TEST(decoded->replaced() == 0u);
      BOOST_TEST(decoded->repairs().empty());
    }
  }
}

BOOST_AUTO_TEST_CASE(english_with_windows_signs_is_western) {
  for (const char* english :
       {"The minister\x92s speech \x96 \x93long\x94 by any measure\x85",
        "A caf\xE9 in Z\xFCrich, Fran\xE7ois said, na\xEFve as ever", "\xA9 2021 Acme Ltd."}) {
    const auto decoded = decode(english);
    BOOST_TEST_REQUIRE(decoded.has_value());
    BOOST_TEST(name_of(decoded->encoding()) == "windows-1252");
    BOOST_TEST(decoded->certainty() < 0.9);
  }
}

BOOST_AUTO_TEST_CASE(damaged_utf8_stays_utf8) {
  const auto decoded = decode(sentence + "\xE1\xBA");
  BOOST_TEST(decoded->text() == sentence + "\uFFFD");
  BOOST_TEST(decoded->replaced() == 2u);
  BOOST_TEST((decoded->encoding() == Encoding::utf8));
  BOOST_TEST(text_of("漢字漢字\xE6\xBC") == "漢字漢字\uFFFD");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_are_refused_with_a_reason) {
  std::string picture = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s;
  for (unsigned i = 0; i < 4000; ++i) picture += static_cast<char>((i * i * 2654435761U) >> 13);
  const auto decoded = decode(picture);
  BOOST_TEST_REQUIRE(!decoded.has_value());
  BOOST_TEST((decoded.error().code == ErrorCode::undecodable));
  BOOST_TEST(!decoded.error().message.empty());
}

BOOST_AUTO_TEST_CASE(an_encoding_that_is_asked_for_is_taken) {
  const auto decoded = decode("\xCE\xD2", Encoding::vps);
  BOOST_TEST(decoded->text() == "ịồ");
  BOOST_TEST(decoded->certainty() == 1);
  BOOST_TEST(text_of("caf\xE9", Encoding::utf8) == "caf\uFFFD");
}

BOOST_AUTO_TEST_CASE(utf8_read_as_windows_1252_is_read_again) {
  const std::string once = support::kept_as_windows1252(sentence);
  const auto decoded = decode(once);
  BOOST_TEST(decoded->text() == sentence);
  BOOST_TEST((decoded->repairs() == std::vector{Repair::utf8_as_windows1252}));
  BOOST_TEST(text_of(support::kept_as_windows1252(once)) == sentence);  // twice
  BOOST_TEST(text_of(support::kept_as_latin1(sentence)) == sentence);
  BOOST_TEST(text_of("NghÃ¬n người") == "Nghìn người");
  BOOST_TEST(text_of("“Trong nước”, HÀ NỘI\n" + once + "\nCông tác XÃ HỘI") ==
             "“Trong nước”, HÀ NỘI\n" + sentence + "\nCông tác XÃ HỘI");
}

BOOST_AUTO_TEST_CASE(bytes_that_windows_1252_lacks_are_guessed_where_they_were_lost) {
  std::string lost;
  const std::string kept =
      support::kept_as_windows1252("Đồng chí Hường đề nghị làm rõ những việc ở đây, và giờ Đoàn thể");
  for (std::size_t at = 0; at < kept.size();) {
    const CodePoint point = decode_at(kept, at);
    append_utf8(lost, point.value >= 0x80 && point.value < 0xA0 ? 0xFFFD
                      : point.value == 0xA0                     ? U' '
                                                                : point.value);
    at += point.size;
  }
  BOOST_TEST(text_of(lost) == "Đồng chí Hường đề nghị làm rõ những việc ở đây, và giờ Đoàn thể");
}

BOOST_AUTO_TEST_CASE(old_charsets_kept_as_latin_1_in_utf8_are_read) {
  for (const Encoding encoding : {Encoding::viscii, Encoding::tcvn3, Encoding::vni, Encoding::vps}) {
    BOOST_TEST_CONTEXT(name_of(encoding)) {
      const std::string bytes = bytes_of(sentence, encoding);
      BOOST_TEST(text_of(support::kept_as_windows1252(bytes)) == sentence);
      BOOST_TEST(text_of(support::kept_as_latin1(bytes)) == sentence);
    }
  }
  BOOST_TEST(text_of("Nghò quyeát") == "Nghị quyết");
  BOOST_TEST(text_of("Ủy ban nh©n d©n quËn 5") == "Ủy ban nhân dân quận 5");
  BOOST_TEST((decode("Nghò quyeát")->repairs() == std::vector{Repair::vni_as_latin1}));
}

BOOST_AUTO_TEST_CASE(two_charsets_in_one_file_are_read_line_by_line_and_word_by_word) {
  const std::string mixed =
      bytes_of(sentence, Encoding::tcvn3) + "\n" + bytes_of(sentence, Encoding::vni) + "\n";
  BOOST_TEST(text_of(mixed) == sentence + "\n" + sentence + "\n");
  // A capital of VNI before letters of TCVN3.
  BOOST_TEST(text_of("\xD6\xD9ng d\xF4ng c\xAB"
                     "ng ngh\xD6 v\xB5o s\xB6n xu\xCAt",
                     Encoding::tcvn3) == "Ứng dụng công nghệ vào sản xuất");
}

BOOST_AUTO_TEST_CASE(entities_are_characters) {
  BOOST_TEST(text_of("V&#7873; s&#x1EA3;n ph&#X1EA9;m &amp; d&agrave;i&nbsp;&hellip; &lt;b&gt;") ==
             "Về sản phẩm & dài\u00A0… <b>");
  BOOST_TEST(text_of("&amp;#7873; &amp;amp;lt; &#150; &apos;") == "ề < – '");
  const std::string none = "Sở NN&PTNT; R&D; &#0; &#xD800; &#99999999; &unknown; & ;";
  BOOST_TEST(text_of(none) == none);
  BOOST_TEST((decode("&eacute;")->repairs() == std::vector{Repair::entities}));
  BOOST_TEST(decode("&eacute;", Encoding::detect, Entities::kept)->text() == "&eacute;");
  BOOST_TEST(text_of("Ngh&ograve; quye&aacute;t") == "Nghị quyết");  // and VNI below them
}

BOOST_AUTO_TEST_CASE(rich_text_gives_its_running_text) {
  const auto decoded = decode(
      R"({\rtf1\ansi{\fonttbl{\f15 .VnTime;}}{\*\generator X;}\f15 H\'b5 N\'e9i, ng\'b5y 5 th\'b8ng 1\par)"
      "\n"
      R"(C\u7897?ng h\'dfa \{1\}\tab x})");
  BOOST_TEST(decoded->text() == "Hà Nội, ngày 5 tháng 1\nCộng hòa {1}\tx");
  BOOST_TEST((decoded->repairs() == std::vector{Repair::tcvn3_as_latin1, Repair::rich_text}));
}

BOOST_AUTO_TEST_CASE(encodings_have_names_and_other_names) {
  for (const Encoding encoding : known_encodings())
    BOOST_TEST((encoding_named(name_of(encoding)) == encoding));
  BOOST_TEST((encoding_named("CP1258") == Encoding::windows1258));
  BOOST_TEST((encoding_named("UTF8") == Encoding::utf8));
  BOOST_TEST((encoding_named("x_viet_vni") == Encoding::vni));
  BOOST_TEST((encoding_named("detect") == Encoding::detect));
  BOOST_TEST(!encoding_named("ebcdic").has_value());
}

std::string in_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!is_blank) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  return line;
}

BOOST_AUTO_TEST_CASE(real_documents_hold_the_sentence_that_they_are_known_for) {
  const std::string folder = VANTHU_SOURCE_FOLDER "/../shared/legacy/";
  std::ifstream index(folder + "index.jsonl");
  if (!index) {
    std::cout << "skipped: there are no documents at " << folder << '\n';
    return;
  }
  for (std::string row; std::getline(index, row);) {
    const auto document = nlohmann::json::parse(row);
    const auto number = document.at("n").get<std::string>();
    std::ifstream file(folder + number + ".bin", std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    const auto decoded = decode(bytes);
    BOOST_TEST_CONTEXT("document " << number) {
      BOOST_TEST_REQUIRE(decoded.has_value());
      // Where a font draws the capitals, the bytes do not say which letters are.
      const auto compared = [&](std::string_view text) {
        const std::string line = in_one_line(normalize(text)->form());
        return document.contains("case") ? lower_case(line) : line;
      };
      const std::string sentence_of_it = document.at("utf8_first_line").get<std::string>();
      BOOST_TEST((compared(decoded->text()).find(compared(sentence_of_it)) != std::string::npos));
    }
  }
}

}  // namespace
}  // namespace vanthu
