// SPDX-License-Identifier: Apache-2.0
#include "extract/facts.h"

namespace vanthu {

void Draft::clear() {
  people.clear();
  transcribed_names.clear();
  titles.clear();
  documents.clear();
  dates.clear();
  terms.clear();
  award_list_leads.clear();
  order_grantors.clear();
  award_names.clear();
  counted_nouns.clear();
  awards.clear();
  places.clear();
  organizations.clear();
  events.clear();
  event_parts.clear();
  known_places.clear();
  known_organizations.clear();
  known_events.clear();
}

}  // namespace vanthu
