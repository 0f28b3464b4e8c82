// SPDX-License-Identifier: Apache-2.0
#include "lexicon/body_kinds.h"

#include <algorithm>
#include <utility>

#include "data/embedded.h"
#include "text/letters.h"

namespace vanthu {

BodyKinds::BodyKinds(std::string_view file) {
  while (!file.empty()) {
    const std::size_t end = std::min(file.find('\n'), file.size());
    const std::string_view row = file.substr(0, end);
    file.remove_prefix(std::min(end + 1, file.size()));
    const std::size_t tab = row.find('\t');
    if (tab == std::string_view::npos || row.front() == '#') continue;
    std::string beginning = lower_case(row.substr(0, tab));
    longest_ = std::max(longest_, beginning.size());
    kinds_.emplace(std::move(beginning), row.substr(tab + 1));
  }
}

std::string_view BodyKinds::kind_of(std::string_view name) const {
  std::string beginning = lower_case(name);
  // A page without full stops can be one name; only as much of it as a row is long can be known.
  if (beginning.size() > longest_) {
    const std::size_t space = beginning.rfind(' ', longest_);
    beginning.resize(space == std::string::npos ? 0 : space);
  }
  while (!beginning.empty()) {
    const auto known = kinds_.find(beginning);
    if (known != kinds_.end()) return known->second;
    const std::size_t space = beginning.rfind(' ');
    beginning.resize(space == std::string::npos ? 0 : space);
  }
  return "other";
}

const BodyKinds& body_kinds() {
  static const BodyKinds kinds(embedded_file("organizations/kinds.tsv"));
  return kinds;
}

}  // namespace vanthu
