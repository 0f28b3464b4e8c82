// SPDX-License-Identifier: Apache-2.0
#include "resolve/same_person.h"

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

/// The words of a name in small letters.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find(' '), name.size());
    if (end > 0) words.push_back(lower_case(name.substr(0, end)));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return words;
}

struct FullName {
  std::vector<std::string> words;
  std::uint32_t person = 0;
  std::uint32_t last_mention = 0;  ///< counts the mentions of the article
};

bool ends_with(const std::vector<std::string>& words, const std::vector<std::string>& end) {
  return words.size() > end.size() && std::equal(end.rbegin(), end.rend(), words.rbegin());
}

bool begins_with(const std::vector<std::string>& words, const std::vector<std::string>& begin) {
  return words.size() > begin.size() && std::equal(begin.begin(), begin.end(), words.begin());
}

class People {
 public:
  /// A name with its surname is one person throughout the article.
  std::uint32_t with_full_name(const std::string& name) {
    std::vector<std::string> words = words_of(name);
    for (const FullName& known : names_) {
      if (known.words == words) return known.person;
    }
    names_.push_back({std::move(words), next_, 0});
    return next_++;
  }

  /// Whom a short form stands for: of those whose names end in it the one named last, or else the
  /// one who is named first after it; then those whose names begin with it ("bà Park").
  [[nodiscard]] std::uint32_t owner_of(const std::vector<std::string>& short_form) const {
    const std::uint32_t by_end =
        latest([&](const FullName& name) { return ends_with(name.words, short_form); });
    if (by_end != nobody) return by_end;
    return latest([&](const FullName& name) { return begins_with(name.words, short_form); });
  }

  void mentioned(std::uint32_t person, std::uint32_t order) {
    for (FullName& name : names_) {
      if (name.person == person) name.last_mention = order;
    }
  }

 private:
  template <class Fits>
  [[nodiscard]] std::uint32_t latest(Fits fits) const {
    const FullName* best = nullptr;
    for (const FullName& name : names_) {
      if (fits(name) && (best == nullptr || name.last_mention > best->last_mention)) best = &name;
    }
    return best == nullptr ? nobody : best->person;
  }

  std::vector<FullName> names_;
  std::uint32_t next_ = 0;
};

}  // namespace

void resolve_people(Draft& draft) {
  People people;
  std::vector<std::vector<std::string>> words;
  for (const PersonMention& mention : draft.people) words.push_back(words_of(mention.name));
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool part_of_another = std::any_of(words.begin(), words.end(), [&](const auto& other) {
      return words[i].size() < 3 &&
             (ends_with(other, words[i]) || (words[i].size() == 1 && begins_with(other, words[i])));
    });
    if (!part_of_another) draft.people[i].person = people.with_full_name(draft.people[i].name);
    if (part_of_another) draft.people[i].person = nobody;
  }
  std::uint32_t order = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    PersonMention& mention = draft.people[i];
    if (mention.person == nobody) {
      const std::uint32_t owner = people.owner_of(words[i]);
      mention.person = owner == nobody ? people.with_full_name(mention.name) : owner;
    }
    people.mentioned(mention.person, ++order);
  }
}

}  // namespace vanthu
