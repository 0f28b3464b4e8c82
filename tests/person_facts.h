// SPDX-License-Identifier: Apache-2.0
//
// The people of a text, as the tests of names state them.
#pragma once

#include <boost/test/unit_test.hpp>

#include "vanthu/extractor.h"

namespace vanthu {

/// The people of a text: "name: mention, mention", one line each.
inline std::string people(std::string_view text) {
  static const auto extractor = Extractor::create();
  BOOST_TEST_REQUIRE(extractor.has_value());
  const auto record = extractor->extract({.text = text, .id = "test", .published = std::nullopt});
  BOOST_TEST_REQUIRE(record.has_value());
  std::string lines;
  for (const Person& person : record->people) {
    lines += person.name + ":";
    for (const Mention& mention : person.mentions) lines += (lines.back() == ':' ? " " : ", ") + mention.text;
    lines += "\n";
  }
  return lines;
}

}  // namespace vanthu
