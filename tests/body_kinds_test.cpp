// SPDX-License-Identifier: Apache-2.0
//
// What kind of body a name begins like.
#include "lexicon/body_kinds.h"

#include <boost/test/unit_test.hpp>

namespace vanthu {
namespace {

std::string_view kind_of(std::string_view name) {
  static const BodyKinds kinds("Sở\tstate\nSở thú\tskip\nNgân hàng\tcompany\n");
  return kinds.kind_of(name);
}

BOOST_AUTO_TEST_CASE(the_longest_beginning_that_is_known_decides) {
  BOOST_TEST(kind_of("Sở Y tế") == "state");
  BOOST_TEST(kind_of("Sở thú Thủ Lệ") == "skip");
  BOOST_TEST(kind_of("NGÂN HÀNG Sông Đà") == "company");
}

BOOST_AUTO_TEST_CASE(a_beginning_ends_with_a_word) {
  BOOST_TEST(kind_of("Sởi") == "other");
  BOOST_TEST(kind_of("Ngân hàngThương mại Sông Đà") == "other");
  BOOST_TEST(kind_of("") == "other");
}

BOOST_AUTO_TEST_CASE(a_name_shorter_than_the_rows_has_a_kind) { BOOST_TEST(kind_of("Sở") == "state"); }

}  // namespace
}  // namespace vanthu
