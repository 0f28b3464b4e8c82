// SPDX-License-Identifier: Apache-2.0
//
// What must hold of the normal form of any text: tried on random ones.
#include <boost/test/unit_test.hpp>
#include <random>
#include <string>

#include "support/icu_forms.h"
#include "text/utf8.h"
#include "vanthu/text.h"

namespace vanthu {
namespace {

using namespace std::string_literals;

std::string form(std::string_view given) { return std::string(normalize(given)->form()); }

/// Pieces that text can be made of, ordinary and nasty.
const std::string pieces[] = {
    "a",
    "o",
    "u",
    "y",
    "q",
    "h",
    "n",
    "à",
    "ả",
    "ẽ",
    "ý",
    "ỹ",
    "ỵ",
    "E",
    "O",
    "U",
    "Ỷ",
    "Á",
    "d",
    "D",
    " ",
    ".",
    "\n",
    "\r",
    "\t",
    "\0"s,
    "ộ",
    "ườ",
    "Đ",
    "Ð",
    "ð",
    "\u0300",
    "\u0301",
    "\u0302",
    "\u0303",
    "\u0306",
    "\u0309",
    "\u0323",
    "\u031B",
    "\u0335",
    "\u0338",
    "\u0344",
    "\u200B",
    "\u00AD",
    "\uFEFF",
    "\u00A0",
    "\u2013",
    "\u2212",
    "“",
    "…",
    "漢",
    "😀",
    "\uAC00",
    "\u1100",
    "\u1161",
    "\u11A8",
    "\u0958",
    "\uFB1D",
    "\u0B47",
    "\u0B3E",
    "\x80",
    "\xC3",
    "\xE1",
    "\xE1\xBA",
    "\xF0\x9F",
    "\xED\xA0\x80",
    "\xFF",
    "số",
    "ngày",
    "TW",
    "31",
    "9",
    "-\n",
    "-",
    "В",
    "а",
    "ж",
    "ο",
    "Ｈ",
    "１",
    "«",
    "&#7883;",
    "&nbsp;",
    "&amp;",
    "&#x301;",
    "&",
    ";",
    "amp;",
    "ng",
    "Phò",
    "tỉnh",
    "Hải",
    "thuỷ",
    "khoá",
    "quý",
    "hoàn",
    "Ủy ban nhân dân thành phố tổ chức hội nghị trực tuyến tổng kết công tác năm, triển khai nhiệm vụ mới "};

std::string random_text(std::mt19937& random, bool is_well_formed) {
  std::string text;
  const std::size_t size = random() % 40;
  for (std::size_t i = 0; i < size; ++i) {
    const std::string& piece = pieces[random() % std::size(pieces)];
    bool is_broken = false;
    for (std::size_t at = 0; at < piece.size();) {
      const CheckedPoint point = decode_checked(piece, at);
      is_broken = is_broken || !point.well_formed;
      at += point.size;
    }
    if (!is_well_formed || !is_broken) text += piece;
  }
  return text;
}

bool is_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || !is_continuation(text[at]);
}

BOOST_AUTO_TEST_CASE(the_form_of_any_bytes_is_composed_and_is_its_own_form) {
  std::mt19937 random(1);
  for (int round = 0; round < 20000; ++round) {
    const std::string given = random_text(random, false);
    const std::string once = form(given);
    BOOST_TEST_CONTEXT("round " << round) {
      BOOST_TEST(once == nfc(once));
      BOOST_TEST(once == form(once));
    }
  }
}

BOOST_AUTO_TEST_CASE(composed_and_decomposed_text_have_one_form) {
  std::mt19937 random(2);
  for (int round = 0; round < 20000; ++round) {
    const std::string given = random_text(random, true);
    BOOST_TEST_CONTEXT("round " << round) {
      BOOST_TEST(form(nfc(given)) == form(given));
      BOOST_TEST(form(nfd(given)) == form(given));
    }
  }
}

BOOST_AUTO_TEST_CASE(each_part_of_a_form_is_made_from_what_its_span_says) {
  std::mt19937 random(3);
  for (int round = 0; round < 20000; ++round) {
    const std::string given = random_text(random, false);
    const Text text = *normalize(given);
    const std::string_view whole = text.form();
    std::uint32_t last_begin = 0;
    std::uint32_t last_end = 0;
    for (std::uint32_t at = 0; at < whole.size();) {
      const std::uint32_t end = at + decode_checked(whole, at).size;
      const Span span = text.to_given({at, end});
      const bool is_put_in = whole[at] == ' ' && span.begin == span.end;  // between words typed together
      BOOST_TEST_REQUIRE((is_put_in || span.begin < span.end));
      BOOST_TEST_REQUIRE(span.begin >= last_begin);
      BOOST_TEST_REQUIRE(span.end >= last_end);
      BOOST_TEST_REQUIRE(span.end <= given.size());
      // What lies between two characters is nothing that stays, or a hyphen at the end of a line.
      if (span.begin > last_end) {
        const std::string between = form(given.substr(last_end, span.begin - last_end));
        BOOST_TEST_REQUIRE((between.find_first_not_of("-\n ") == std::string::npos));
      }
      last_begin = span.begin;
      last_end = span.end;
      at = end;
    }
    BOOST_TEST(form(given.substr(last_end)).empty());
  }
}

BOOST_AUTO_TEST_CASE(spans_of_well_formed_text_lie_on_boundaries) {
  std::mt19937 random(4);
  for (int round = 0; round < 10000; ++round) {
    const std::string given = random_text(random, true);
    const Text text = *normalize(given);
    for (std::uint32_t at = 0; at < text.form().size(); ++at) {
      const Span span = text.to_given({at, at + 1});
      if (is_boundary(text.form(), at)) BOOST_TEST_REQUIRE(is_boundary(given, span.begin));
      if (is_boundary(text.form(), at + 1)) BOOST_TEST_REQUIRE(is_boundary(given, span.end));
    }
  }
}

BOOST_AUTO_TEST_CASE(the_place_of_a_word_in_the_text_does_not_change_its_form) {
  // Blocks of the scan end somewhere inside these words.
  for (const char* word : {"khoá", "thuỷ", "2015–2020", "Ðảng", "a\u0301", "\xE1\xBA", "😀", "\r\n"}) {
    for (std::size_t before = 0; before < 140; ++before) {
      for (const std::size_t after : {0U, 1U, 2U, 63U, 64U, 65U}) {
        const std::string given = std::string(before, ' ') + word + std::string(after, ' ');
        const std::string expected = std::string(before, ' ') + form(word) + std::string(after, ' ');
        if (form(given) != expected) BOOST_ERROR("'" << word << "' after " << before << ", before " << after);
      }
    }
  }
}

}  // namespace
}  // namespace vanthu
