// SPDX-License-Identifier: Apache-2.0
#include "resolve/name_slips.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/letters.h"
#include "text/syllable.h"

namespace vanthu {
namespace {

/// One spelling of a name.
struct Spelling {
  std::string name;                     ///< as it stands first
  std::vector<std::uint32_t> mentions;  ///< in the order of the text
};

/// Two syllables of Vietnamese are too few to tell a slip from another person: Hà Anh, Hạ Anh.
bool is_telling(std::string_view name) {
  const auto spaces = std::count(name.begin(), name.end(), ' ');
  if (spaces != 1) return spaces > 1;
  const std::size_t space = name.find(' ');
  return !is_vietnamese_syllable(name.substr(0, space)) || !is_vietnamese_syllable(name.substr(space + 1));
}

/// What all spellings of a name have in common.
std::string skeleton(std::string_view name) {
  std::string plain = without_marks(name);
  std::replace(plain.begin(), plain.end(), 'y', 'i');
  std::erase(plain, '-');
  return plain;
}

bool share_sentence(const Draft& draft, const Spelling& left, const Spelling& right) {
  auto other = right.mentions.begin();
  for (const std::uint32_t mention : left.mentions) {
    const std::uint32_t sentence = draft.people[mention].sentence;
    while (other != right.mentions.end() && draft.people[*other].sentence < sentence) ++other;
    if (other == right.mentions.end()) return false;
    if (draft.people[*other].sentence == sentence) return true;
  }
  return false;
}

std::vector<Spelling> spellings_in(const Draft& draft) {
  std::vector<Spelling> spellings;
  std::unordered_map<std::string, std::size_t> index_of;
  std::unordered_map<std::string_view, std::size_t> index_of_written;  // spares most names the letters' case
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    const std::string& name = draft.people[i].name;
    if (!is_telling(name)) continue;
    const auto [written, is_first] = index_of_written.try_emplace(name, 0);
    if (is_first) {
      const auto [known, is_new] = index_of.try_emplace(lower_case(name), spellings.size());
      if (is_new) spellings.push_back({name, {}});
      written->second = known->second;
    }
    spellings[written->second].mentions.push_back(i);
  }
  return spellings;
}

}  // namespace

void mend_name_slips(Draft& draft) {
  const std::vector<Spelling> spellings = spellings_in(draft);
  if (spellings.size() < 2) return;
  std::unordered_map<std::string, std::vector<std::size_t>> alike;
  for (std::size_t i = 0; i < spellings.size(); ++i) alike[skeleton(spellings[i].name)].push_back(i);
  for (const auto& [plain, some] : alike) {
    if (some.size() < 2) continue;
    const std::size_t best = *std::max_element(some.begin(), some.end(), [&](std::size_t a, std::size_t b) {
      return spellings[a].mentions.size() < spellings[b].mentions.size();
    });
    for (const std::size_t slip : some) {
      if (slip == best || share_sentence(draft, spellings[slip], spellings[best])) continue;
      for (const std::uint32_t mention : spellings[slip].mentions)
        draft.people[mention].name = spellings[best].name;
    }
  }
}

}  // namespace vanthu
