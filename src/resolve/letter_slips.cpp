// SPDX-License-Identifier: Apache-2.0
#include "resolve/letter_slips.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/syllable.h"

namespace vanthu {
namespace {

/// A name of a foreigner, of two words or more.
struct Spelling {
  std::string_view name;
  std::u32string first;  ///< its first word, in small letters without marks
  std::u32string rest;   ///< the others
  bool known_given = false;
  std::vector<std::uint32_t> mentions;  ///< in the order of the text
};

std::vector<Spelling> spellings_of_foreigners(const Draft& draft) {
  std::vector<Spelling> spellings;
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    const PersonMention& mention = draft.people[i];
    const std::size_t space = mention.name.find(' ');
    if (!mention.foreign || space == std::string::npos) continue;
    const auto known = std::ranges::find(spellings, mention.name, &Spelling::name);
    if (known != spellings.end()) {
      known->mentions.push_back(i);
      continue;
    }
    const std::string_view name = mention.name;
    spellings.push_back({name, bare_letters(name.substr(0, space)), bare_letters(name.substr(space + 1)),
                         mention.known_given, {i}});
  }
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
  constexpr std::size_t shortest = 5;  // letters of a word that tells
  if (slip.rest == name.rest)
    return !slip.known_given && slip.first.size() >= shortest && is_one_letter_apart(slip.first, name.first);
  return slip.first == name.first && slip.rest.size() >= shortest &&
         is_one_letter_apart(slip.rest, name.rest);
}

bool share_sentence(const Draft& draft, const Spelling& left, const Spelling& right) {
  return std::ranges::any_of(left.mentions, [&](std::uint32_t mention) {
    return std::ranges::any_of(right.mentions, [&](std::uint32_t other) {
      return draft.people[mention].sentence == draft.people[other].sentence;
    });
  });
}

/// "G.Ke-ri", and "Ke-ri" of it: whether `end` is the name or what follows its initials or first word.
bool is_end_of(std::string_view end, std::string_view name) {
  if (!name.ends_with(end)) return false;
  if (end.size() == name.size()) return true;
  const char before = name[name.size() - end.size() - 1];
  return before == '.' || before == ' ';
}

/// Whether the second spelling is the better one: known as a name, or else written more often.
bool is_better(const Spelling& slip, const Spelling& name) {
  if (slip.known_given != name.known_given) return name.known_given;
  return name.mentions.size() > slip.mentions.size();
}

}  // namespace

void mend_letter_slips(Draft& draft) {
  const std::vector<Spelling> spellings = spellings_of_foreigners(draft);
  std::vector<std::pair<const Spelling*, std::string>> mended;
  for (const Spelling& slip : spellings) {
    for (const Spelling& name : spellings) {
      if (&slip == &name || !is_slip(slip, name) || !is_better(slip, name)) continue;
      if (!share_sentence(draft, slip, name)) mended.emplace_back(&slip, std::string(name.name));
      break;
    }
  }
  for (const auto& [slip, name] : mended) {
    const std::string last(slip->name.substr(slip->name.find(' ') + 1));
    const std::string mended_last = name.substr(name.find(' ') + 1);
    for (const std::uint32_t mention : slip->mentions) draft.people[mention].name = name;
    for (PersonMention& person : draft.people) {
      if (person.name == last) person.name = mended_last;
    }
  }
}

void write_out_transcribed_names(Draft& draft) {
  for (const TranscribedName& transcribed : draft.transcribed_names) {
    for (PersonMention& person : draft.people) {
      if (is_end_of(person.name, transcribed.name)) person.name = transcribed.original;
    }
  }
}

}  // namespace vanthu
