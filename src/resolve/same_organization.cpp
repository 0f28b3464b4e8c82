// SPDX-License-Identifier: Apache-2.0
#include "resolve/same_organization.h"

#include <unordered_map>

#include "lexicon/body_kinds.h"

namespace vanthu {
namespace {

/// The bodies with a place whose names begin with one stem.
struct OfStem {
  std::string_view name;  ///< of the first
  bool several = false;   ///< they have more than one name
};

using Stems = std::unordered_map<std::string_view, OfStem>;

/// Stands for a name that is no body by itself.
constexpr std::size_t no_body = ~std::size_t{0};

Stems stems_with_place(const std::vector<OrganizationMention>& mentions) {
  Stems stems;
  for (const OrganizationMention& mention : mentions) {
    if (mention.place.empty() || mention.stem == mention.name) continue;
    const auto [known, is_new] = stems.try_emplace(mention.stem, OfStem{mention.name});
    if (!is_new && known->second.name != mention.name) known->second.several = true;
  }
  return stems;
}

}  // namespace

void resolve_organizations(Draft& draft) {
  std::vector<OrganizationFact>& bodies = draft.known_organizations;
  const Stems stems = stems_with_place(draft.organizations);
  std::unordered_map<std::string_view, std::size_t> of_name;
  for (std::uint32_t i = 0; i < draft.organizations.size(); ++i) {
    const OrganizationMention& mention = draft.organizations[i];
    std::string_view key = mention.name;
    if (mention.stem == mention.name) {
      const auto longer = stems.find(key);
      if (longer != stems.end() && !longer->second.several) key = longer->second.name;
    }
    const auto [known, is_new] = of_name.try_emplace(key, bodies.size());
    if (is_new) {
      const std::string_view kind = body_kinds().kind_of(mention.name);
      if (kind == "skip") {
        known->second = no_body;
        continue;
      }
      bodies.push_back({mention.name, kind, mention.place, {}});
    }
    if (known->second == no_body) continue;
    OrganizationFact& body = bodies[known->second];
    if (mention.name.size() > body.name.size()) {
      body.name = mention.name;
      body.place = mention.place;
    }
    body.mentions.push_back(i);
  }
}

}  // namespace vanthu
