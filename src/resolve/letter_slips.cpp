// SPDX-License-Identifier: Apache-2.0
#include "resolve/letter_slips.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "resolve/name_slips.h"
#include "text/syllable.h"

namespace vanthu {
namespace {

/// A name of a foreigner, of two words or more.
struct Spelling {
  std::string_view name;
  std::u32string first;        ///< its first word, in small letters without marks
  std::u32string rest;         ///< the others
  std::u32string other_order;  ///< the others before the first
  bool known_given = false;
  bool stands_alone = false;            ///< the others are a name elsewhere in the article
  std::vector<std::uint32_t> mentions;  ///< in the order of the text
};

std::vector<Spelling> spellings_of_foreigners(const Draft& draft) {
  std::vector<Spelling> spellings;
  std::unordered_map<std::string_view, std::size_t> known;
  std::unordered_set<std::string_view> alone;
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    const PersonMention& mention = draft.people[i];
    const std::size_t space = mention.name.find(' ');
    if (space == std::string::npos) alone.insert(mention.name);
    if (!mention.foreign || space == std::string::npos) continue;
    const std::string_view name = mention.name;
    const auto [at, is_new] = known.try_emplace(name, spellings.size());
    if (is_new)
      spellings.push_back({name,
                           bare_letters(name.substr(0, space)),
                           bare_letters(name.substr(space + 1)),
                           bare_letters(name.substr(space + 1)) + bare_letters(name.substr(0, space)),
                           mention.known_given,
                           false,
                           {}});
    spellings[at->second].mentions.push_back(i);
  }
  for (Spelling& spelling : spellings)
    spelling.stands_alone = alone.contains(spelling.name.substr(spelling.name.find(' ') + 1));
  return spellings;
}

/// Whether one letter more, one less, another one or two that changed places make one word of the other.
bool is_one_letter_apart(std::u32string_view left, std::u32string_view right) {
  if (left.size() > right.size()) std::swap(left, right);
  if (right.size() - left.size() > 1) return false;
  const auto begin = static_cast<std::size_t>(std::ranges::mismatch(left, right).in1 - left.begin());
  left.remove_prefix(begin);
  right.remove_prefix(begin);
  if (left.size() < right.size()) return left == right.substr(1);
  if (left.empty()) return false;
  if (left.substr(1) == right.substr(1)) return true;
  return left.size() > 1 && left[0] == right[1] && left[1] == right[0] && left.substr(2) == right.substr(2);
}

bool is_slip(const Spelling& slip, const Spelling& name) {
  if (slip.other_order == name.first + name.rest) return true;
  constexpr std::size_t shortest = 5;  // letters of a word that tells
  if (slip.rest == name.rest)
    return !slip.known_given && slip.first.size() >= shortest && is_one_letter_apart(slip.first, name.first);
  return slip.first == name.first && slip.rest.size() >= shortest &&
         is_one_letter_apart(slip.rest, name.rest);
}

/// Whether the second spelling is the better one: known as a name, or else written more often or with its
/// last part alone elsewhere, or else first.
bool is_better(const Spelling& slip, const Spelling& name) {
  if (slip.known_given != name.known_given) return name.known_given;
  if (name.mentions.size() != slip.mentions.size()) return name.mentions.size() > slip.mentions.size();
  if (name.stands_alone != slip.stands_alone) return name.stands_alone;
  return name.mentions.front() < slip.mentions.front();
}

/// Spellings by a word that they share, in the order of the text.
using ByWord = std::unordered_map<std::u32string_view, std::vector<std::uint32_t>>;

/// What a spelling is a slip for, if anything. Only those near it in the text are compared: an article has no
/// more of one word, and in what is no article time must not grow with the square.
const Spelling* name_of_slip(std::uint32_t slip, const std::vector<Spelling>& spellings,
                             const std::vector<std::uint32_t>& alike) {
  constexpr std::ptrdiff_t most = 12;
  const auto here = std::ranges::lower_bound(alike, slip);
  const auto end = here + std::min(most, alike.end() - here);
  for (auto at = here - std::min(most, here - alike.begin()); at != end; ++at) {
    const Spelling& name = spellings[*at];
    if (*at != slip && is_slip(spellings[slip], name) && is_better(spellings[slip], name)) return &name;
  }
  return nullptr;
}

}  // namespace

void mend_letter_slips(Draft& draft) {
  const std::vector<Spelling> spellings = spellings_of_foreigners(draft);
  ByWord by_first;
  ByWord by_rest;
  std::unordered_map<std::u32string, std::vector<std::uint32_t>> by_order;
  for (std::uint32_t i = 0; i < spellings.size(); ++i) {
    by_first[spellings[i].first].push_back(i);
    by_rest[spellings[i].rest].push_back(i);
    by_order[spellings[i].first + spellings[i].rest].push_back(i);
  }
  std::vector<std::pair<const Spelling*, std::string>> mended;
  std::unordered_map<std::string, std::string> mended_last;
  for (std::uint32_t i = 0; i < spellings.size(); ++i) {
    const Spelling& slip = spellings[i];
    const Spelling* name = name_of_slip(i, spellings, by_rest[slip.rest]);
    if (name == nullptr) name = name_of_slip(i, spellings, by_first[slip.first]);
    if (name == nullptr) name = name_of_slip(i, spellings, by_order[slip.other_order]);
    if (name == nullptr || share_sentence(draft, slip.mentions, name->mentions)) continue;
    mended.emplace_back(&slip, name->name);
    mended_last.try_emplace(std::string(slip.name.substr(slip.name.find(' ') + 1)),
                            name->name.substr(name->name.find(' ') + 1));
  }
  if (mended.empty()) return;
  for (const auto& [slip, name] : mended) {
    for (const std::uint32_t mention : slip->mentions) draft.people[mention].name = name;
  }
  for (PersonMention& person : draft.people) {
    if (const auto last = mended_last.find(person.name); last != mended_last.end())
      person.name = last->second;
  }
}

void write_out_transcribed_names(Draft& draft) {
  if (draft.transcribed_names.empty()) return;
  // "G.Ke-ri", and "Ke-ri" of it: the name and what follows its initials or first word.
  std::unordered_map<std::string_view, std::string_view> original;
  for (const TranscribedName& transcribed : draft.transcribed_names) {
    const std::string_view name = transcribed.name;
    original.try_emplace(name, transcribed.original);
    for (std::size_t at = name.find_first_of(". "); at != std::string_view::npos;
         at = name.find_first_of(". ", at + 1))
      original.try_emplace(name.substr(at + 1), transcribed.original);
  }
  for (PersonMention& person : draft.people) {
    if (const auto known = original.find(person.name); known != original.end()) person.name = known->second;
  }
}

}  // namespace vanthu
