// SPDX-License-Identifier: Apache-2.0
#include "resolve/office_holders.h"

#include <algorithm>
#include <optional>

#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::string_view known_rule = "title.holder_known";

/// A title as it is compared: role without "thường trực", body and place in small letters.
struct Office {
  std::string role;
  std::string body;
  std::string place;
};

std::string without(std::string text, std::string_view part) {
  const std::size_t at = text.find(part);
  if (at != std::string::npos) text.erase(at, part.size());
  return text;
}

Office office_of(const TitleMention& title) {
  return {without(lower_case(title.role), " thường trực"), lower_case(title.body), lower_case(title.place)};
}

bool contains(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

/// One says no more than the other.
bool agree(const std::string& left, const std::string& right) {
  return left.empty() || right.empty() || contains(left, right) || contains(right, left);
}

class Resolver {
 public:
  explicit Resolver(Draft& draft) : draft_(draft) {
    for (const TitleMention& title : draft.titles) offices_.push_back(office_of(title));
  }

  void run() {
    for (std::size_t i = 0; i < draft_.titles.size(); ++i) {
      TitleMention& title = draft_.titles[i];
      if (!title.holders.empty() || title.of_several || title.coordinated) continue;
      if (title.form == TitleForm::bare && title.in_small_letters) continue;
      if (const auto known = find_known(i)) {
        title.holders.push_back(draft_.titles[*known].holders.front());
        title.holder_rule = known_rule;
      }
    }
  }

 private:
  [[nodiscard]] bool may_be_same(std::size_t alone, std::size_t held) const {
    const Office& left = offices_[alone];
    const Office& right = offices_[held];
    if (left.role != right.role || !agree(left.place, right.place)) return false;
    if (draft_.titles[alone].form == TitleForm::bare) return true;
    return agree(left.body, right.body);
  }

  /// The title with one holder of which this one is another mention: the one person whom all such
  /// titles name, or of a bare role the person named last.
  [[nodiscard]] std::optional<std::size_t> find_known(std::size_t alone) const {
    std::optional<std::size_t> found;
    std::optional<std::size_t> last_before;
    bool several = false;
    for (std::size_t i = 0; i < draft_.titles.size(); ++i) {
      const TitleMention& held = draft_.titles[i];
      if (held.holders.size() != 1 || held.holder_rule == known_rule ||
          held.status != draft_.titles[alone].status)
        continue;
      if (!may_be_same(alone, i)) continue;
      if (found && person(held) != person(draft_.titles[*found])) several = true;
      if (!found) found = i;
      if (held.span < draft_.titles[alone].span) last_before = i;
    }
    if (!several) return found;
    return draft_.titles[alone].form == TitleForm::bare ? last_before : std::nullopt;
  }

  [[nodiscard]] std::uint32_t person(const TitleMention& title) const {
    return draft_.people[title.holders.front()].person;
  }

  Draft& draft_;
  std::vector<Office> offices_;
};

}  // namespace

void resolve_office_holders(Draft& draft) {
  Resolver(draft).run();
  std::erase_if(draft.titles, [](const TitleMention& title) {
    return title.form == TitleForm::bare && title.holders.empty() && !title.coordinated;
  });
}

}  // namespace vanthu
