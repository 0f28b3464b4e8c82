// SPDX-License-Identifier: Apache-2.0
#include "resolve/served_offices.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::string_view after_rule = "title.holder_after";
constexpr std::string_view serving_rule = "title.role_of_named";

class ServedOffices {
 public:
  explicit ServedOffices(Draft& draft) : draft_(draft) {}

  /// Joins the office at `at` to the one that it serves, which stands right after it. Whether it did.
  bool join(std::size_t at) {
    constexpr std::uint32_t longest_joint = 8;  // bytes: " của "
    TitleMention& serving = draft_.titles[at];
    const TitleMention& served = draft_.titles[at + 1];
    // "cựu trợ lý của Tổng thống A, ông B": of whoever served a president of the past.
    if (serving.rule != serving_rule || serving.status != TitleStatus::current || !serving.holders.empty() ||
        served.holders.size() != 1 || served.holder_rule != after_rule ||
        served.span.begin - serving.span.end > longest_joint)
      return false;
    if (!is_of_the_one_who_serves(at + 1)) return false;
    serving.span.end = served.span.end;
    serving.body = served.role;
    serving.place = served.place;
    serving.place_name = served.place_name;
    serving.of_country = served.of_country;
    serving.form = TitleForm::with_body;
    serving.holders = served.holders;
    serving.holder_rule = served.holder_rule;
    return true;
  }

 private:
  /// "Tổng thống Nga" and "Tổng thống", which says nothing else; an office of no place and no body is
  /// anybody's.
  [[nodiscard]] static bool is_same_office(const TitleMention& office, const TitleMention& other) {
    if (office.place.empty() && office.body.empty()) return false;
    return (other.place.empty() || other.place == office.place) &&
           lower_case(other.body) == lower_case(office.body);
  }

  [[nodiscard]] std::uint32_t person(std::uint32_t mention) const { return draft_.people[mention].person; }

  /// Whether the name after the office at `served` is of somebody who serves its holder.
  [[nodiscard]] bool is_of_the_one_who_serves(std::size_t served) const {
    constexpr std::string_view serves = "title.role_of";
    const TitleMention& office = draft_.titles[served];
    const std::uint32_t named = person(office.holders.front());
    bool is_servant = false;
    bool is_another_s = false;
    // How far it looks has a bound, so that long texts take no longer a byte than short ones.
    constexpr std::size_t farthest = 200;
    const std::size_t end = std::min(served + farthest, draft_.titles.size());
    for (std::size_t i = served - std::min(served, farthest); i < end; ++i) {
      const TitleMention& other = draft_.titles[i];
      if (i == served || other.holders.size() != 1) continue;
      const bool held_by_named = person(other.holders.front()) == named;
      if (other.role == office.role) {
        if (held_by_named) return false;
        is_another_s =
            is_another_s || (is_same_office(office, other) && other.status == TitleStatus::current);
      }
      is_servant = is_servant || (held_by_named && other.rule.starts_with(serves));
    }
    return is_servant || is_another_s;
  }

  Draft& draft_;
};

}  // namespace

void join_served_offices(Draft& draft) {
  ServedOffices offices(draft);
  std::vector<bool> joined(draft.titles.size(), false);
  bool any = false;
  for (std::size_t i = 0; i + 1 < draft.titles.size(); ++i) {
    joined[i + 1] = offices.join(i);
    any = any || joined[i + 1];
  }
  if (!any) return;
  std::size_t at = 0;
  std::erase_if(draft.titles, [&](const TitleMention&) { return joined[at++]; });
}

}  // namespace vanthu
