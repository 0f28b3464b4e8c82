// SPDX-License-Identifier: Apache-2.0
//
// The awards of a text, one line each, as the tests of awards state them.
#pragma once

#include <boost/test/unit_test.hpp>

#include "vanthu/extractor.h"

namespace vanthu {

using Facts = std::vector<std::string>;
inline const auto per_element = boost::test_tools::per_element();

/// "award | count | recipient | names | grantor" of each award, absent values as "-".
inline Facts awards(std::string_view text) {
  static const auto extractor = Extractor::create();
  BOOST_TEST_REQUIRE(extractor.has_value());
  const auto record = extractor->extract({.text = text, .id = {}, .published = {}});
  BOOST_TEST_REQUIRE(record.has_value());
  Facts found;
  for (const Award& award : record->awards) {
    std::string names;
    for (const Recipient& recipient : award.recipients) names += (names.empty() ? "" : "; ") + recipient.name;
    found.push_back(award.award + " | " + (award.count ? std::to_string(*award.count) : "-") + " | " +
                    award.recipient.value_or("-") + " | " + (names.empty() ? "-" : names) + " | " +
                    award.grantor.value_or("-"));
  }
  return found;
}

}  // namespace vanthu
