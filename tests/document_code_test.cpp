// SPDX-License-Identifier: Apache-2.0
#include "lexicon/document_code.h"

#include <boost/test/unit_test.hpp>
#include <string_view>

namespace vanthu {
namespace {

/// The number that begins at the first digit of `text`; empty where none does.
std::string_view code(std::string_view text) {
  const std::size_t at = text.find_first_of("0123456789");
  return text.substr(at, document_code_size(text, at));
}

BOOST_AUTO_TEST_CASE(party_and_state_numbers_are_found_by_shape) {
  for (const std::string_view number :
       {"22-NQ/TW",           "05-CT/TW",          "439-QĐNS/TW",
        "08-QĐi/TW",          "52-CTr/TU",         "30/2020/NĐ-CP",
        "875/QĐ-BNV",         "1785/QĐ-TTg",       "601/QĐ-Ttg",
        "30a/2008/NQ-CP",     "66.7/2025/NQ-CP",   "38/2009/QH12",
        "1211/2016/UBTVQH13", "560/NQ-UBTVQH15",   "05/2018/TTLT-BCA-VKSNDTC-TANDTC",
        "1486/SNV-TĐKT",      "12/2011/TT-BGD&ĐT", "237/TTg",
        "19-2017/NQ-CP",      "92/CP/2015",        "37QĐ/TW",
        "12/L-CTN",           "01/2016/HĐBT",      "01-TANDTC-VKSNDTC/TTLT",
        "28:2010/BTNMT",      "01: 2013/BCT",      "10-MT:2015/BTNMT",
        "113/2003.NĐ-CP",     "45/QĐ.UBND",        "22-NQ.TW",
        "162/2024/QH 15",     "12/HĐMB-2016",      "76/TTCP-C.I"}) {
    BOOST_TEST_CONTEXT(number) { BOOST_TEST(code(number) == number); }
  }
}

BOOST_AUTO_TEST_CASE(spaces_around_the_signs_belong_to_the_number) {
  for (const std::string_view number :
       {"22 - NQ/TW", "68- NQ/TW", "209 -KL/TU", "15/CT - TTg", "468 - QĐ/VC- ĐT", "13/HD -MTTQ - BTT",
        "65/2014/NĐ- CP", "12/2012/TT - BGD&ĐT", "26 /2012/TT-BGDĐT"}) {
    BOOST_TEST_CONTEXT(number) { BOOST_TEST(code(number) == number); }
  }
}

BOOST_AUTO_TEST_CASE(a_word_glued_to_the_number_stays_out) {
  BOOST_TEST(code("47-QĐ/TWcủa Ban Chấp hành") == "47-QĐ/TW");
  BOOST_TEST(code("số382/TTr-CP") == "382/TTr-CP");
  BOOST_TEST(code("162/2024/QH 150 điều") == "162/2024/QH");
  BOOST_TEST(code("20/2018/QĐ-TTgngày 1/6") == "20/2018/QĐ-TTg");
}

BOOST_AUTO_TEST_CASE(after_so_a_weaker_shape_is_enough) {
  BOOST_TEST(code("Nghị định số 43/2014") == "43/2014");
  BOOST_TEST(code("Thông báo số 159-TB ") == "159-TB");
  BOOST_TEST(code("số 84 QĐ/TWĐTN") == "84 QĐ/TWĐTN");
  BOOST_TEST(code("số 84 QĐ-TWĐTN") == "84 QĐ-TWĐTN");
  BOOST_TEST(code("số 10/2016 QĐ-UBND ngày") == "10/2016 QĐ-UBND");
  BOOST_TEST(code("tháng 6/2017 - UBND") == "");
  BOOST_TEST(code("quận 1-TP HCM") == "");
  BOOST_TEST(code("họp 1 - Ban Bí thư") == "");
}

BOOST_AUTO_TEST_CASE(what_only_looks_like_a_number_is_none) {
  for (const std::string_view text :
       {"19/8", "19/8/2021", "Sáng 8 - Ông", "24/7", "C46-P12", "80 km/h", "2017 - Lào Cai", "7 - Mata",
        "năm 2015-2020", "0-1", "5,5%", "năm 2017.UBND"}) {
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(code(text) == ""); }
  }
}

}  // namespace
}  // namespace vanthu
