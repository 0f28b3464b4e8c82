// SPDX-License-Identifier: Apache-2.0
//
// The offices of a text and who holds them, in one line, as the tests of titles state them.
#pragma once

#include <boost/test/unit_test.hpp>

#include "vanthu/extractor.h"

namespace vanthu {

inline Record record_of(std::string_view text) {
  static const Result<Extractor> extractor = Extractor::create();
  Input input;
  input.text = text;
  input.published = PartialDate{2025, 6, 10};
  return *extractor.value().extract(input);
}

/// "office: holder, holder" of each title, "; " between them; "(former)" or "(acting)" after the office.
inline std::string held(std::string_view text) {
  const Record record = record_of(text);
  std::string all;
  for (const Title& title : record.titles) {
    if (!all.empty()) all += "; ";
    all += title.mention.text;
    if (title.status == TitleStatus::former) all += " (former)";
    if (title.status == TitleStatus::acting) all += " (acting)";
    for (std::size_t i = 0; i < title.holders.size(); ++i) {
      all += (i == 0 ? ": " : ", ") + record[title.holders[i]].name;
    }
  }
  return all;
}

/// "role | body | place" of each title, "; " between them.
inline std::string parts(std::string_view text) {
  const Record record = record_of(text);
  std::string all;
  for (const Title& title : record.titles) {
    if (!all.empty()) all += "; ";
    all += title.role + " | " + title.body.value_or("-") + " | " + title.place.value_or("-");
  }
  return all;
}

}  // namespace vanthu
