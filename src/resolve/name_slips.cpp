// SPDX-License-Identifier: Apache-2.0
#include "resolve/name_slips.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "text/letters.h"
#include "text/syllable.h"

namespace vanthu {
namespace {

/// One spelling of a name.
struct Spelling {
  std::string lower;                    ///< in small letters
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

std::size_t syllables(std::string_view name) {
  return static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
}

/// Letters of a name: "Choi Dae-un" has as many as "Choi Dae Un", "Bashar al-Rahim" more than "Bashar Rahim".
std::size_t letters(std::string_view name) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint point = decode_at(name, at);
    at += point.size;
    count += is_letter(point.value) ? 1 : 0;
  }
  return count;
}

/// The Arabic article before a name, which a shorter spelling leaves out: "al-Rahim", "Al-Rahim". Its length
/// in bytes at `at`; 0 where there is none.
std::size_t article_at(std::string_view name, std::size_t at) {
  constexpr std::size_t length = 3;
  if (at == 0 || name[at - 1] != ' ' || name.size() < at + length + 1 || name[at + length - 1] != '-')
    return 0;
  const char first = name[at];
  const bool is_article =
      (first == 'a' || first == 'A' || first == 'e' || first == 'E') && name[at + 1] == 'l';
  return is_article ? length : 0;
}

/// The middle name of women with the space before it, which a shorter form of the full name may leave out:
/// "Trịnh Thị Ngọc Lụa", "Trịnh Ngọc Lụa". Empty where too little of the name would be left.
std::string_view middle_name(std::string_view name) {
  constexpr std::size_t least = 4;  // syllables, with it
  if (syllables(name) < least) return {};
  const std::size_t begin = name.find(' ');
  const std::size_t end = name.find(' ', begin + 1);
  return bare_letters(name.substr(begin + 1, end - begin - 1)) == U"thi" ? name.substr(begin, end - begin)
                                                                         : std::string_view{};
}

/// What all spellings of a name have in common: letters without marks, i for y, no spaces and hyphens, no
/// "Thị" and no "al-". As a number of 64 bits, which names that are not alike share as good as never.
std::uint64_t skeleton(std::string_view name) {
  std::uint64_t hash = 0;
  const std::string_view left_out = middle_name(name);
  for (std::size_t at = 0; at < name.size();) {
    if (!left_out.empty() && name.data() + at == left_out.data()) at += left_out.size();
    at += article_at(name, at);
    const CodePoint point = decode_at(name, at);
    at += point.size;
    const char32_t letter = without_mark(point.value);
    if (letter != U'-' && letter != U' ')
      hash = (hash ^ (letter == U'y' ? U'i' : letter)) * 0x100000001B3U + (hash >> 47);
  }
  return hash;
}

/// The mentions whose name tells, those of like names side by side, in the order of the text.
struct Likeness {
  std::uint64_t skeleton = 0;
  std::uint32_t mention = 0;
  friend constexpr auto operator<=>(const Likeness&, const Likeness&) = default;
};

std::vector<Likeness> sorted_by_likeness(const Draft& draft) {
  std::vector<Likeness> all;
  all.reserve(draft.people.size());
  for (std::uint32_t i = 0; i < draft.people.size(); ++i) {
    if (is_telling(draft.people[i].name)) all.push_back({skeleton(draft.people[i].name), i});
  }
  std::sort(all.begin(), all.end());
  return all;
}

/// The spellings of like names, whatever the case of their letters.
std::vector<Spelling> spellings_of(std::span<const Likeness> alike, const Draft& draft) {
  std::vector<Spelling> spellings;
  for (const Likeness& one : alike) {
    const std::string name = lower_case(draft.people[one.mention].name);
    const auto known = std::find_if(spellings.begin(), spellings.end(),
                                    [&](const Spelling& spelling) { return spelling.lower == name; });
    Spelling& spelling = known != spellings.end()
                             ? *known
                             : spellings.emplace_back(Spelling{name, draft.people[one.mention].name, {}});
    spelling.mentions.push_back(one.mention);
  }
  return spellings;
}

/// Gives all but those who may be another person the fullest spelling, or else the one that stands most
/// often.
void mend(std::span<const Likeness> alike, Draft& draft) {
  const std::vector<Spelling> spellings = spellings_of(alike, draft);
  const auto best =
      std::max_element(spellings.begin(), spellings.end(), [](const Spelling& a, const Spelling& b) {
        const auto fullness = [](const Spelling& spelling) {
          return std::tuple(letters(spelling.name), spelling.mentions.size(), syllables(spelling.name));
        };
        return fullness(a) < fullness(b);
      });
  for (auto slip = spellings.begin(); slip != spellings.end(); ++slip) {
    if (slip == best || share_sentence(draft, slip->mentions, best->mentions)) continue;
    for (const std::uint32_t mention : slip->mentions) draft.people[mention].name = best->name;
  }
}

}  // namespace

bool share_sentence(const Draft& draft, std::span<const std::uint32_t> left,
                    std::span<const std::uint32_t> right) {
  auto other = right.begin();
  for (const std::uint32_t mention : left) {
    const std::uint32_t sentence = draft.people[mention].sentence;
    while (other != right.end() && draft.people[*other].sentence < sentence) ++other;
    if (other == right.end()) return false;
    if (draft.people[*other].sentence == sentence) return true;
  }
  return false;
}

void mend_name_slips(Draft& draft) {
  const std::vector<Likeness> all = sorted_by_likeness(draft);
  for (auto begin = all.begin(); begin != all.end();) {
    const auto end =
        std::find_if(begin, all.end(), [&](const Likeness& one) { return one.skeleton != begin->skeleton; });
    const auto is_same = [&](const Likeness& one) {
      return draft.people[one.mention].name == draft.people[begin->mention].name;
    };
    if (!std::all_of(begin, end, is_same)) mend(std::span(begin, end), draft);
    begin = end;
  }
}

}  // namespace vanthu
