// SPDX-License-Identifier: Apache-2.0
#include "resolve/same_person.h"

#include <map>
#include <string>

namespace vanthu {

void resolve_people(Draft& draft) {
  std::map<std::string, std::uint32_t> known;
  for (PersonMention& mention : draft.people) {
    mention.person = known.try_emplace(mention.name, static_cast<std::uint32_t>(known.size())).first->second;
  }
}

}  // namespace vanthu
