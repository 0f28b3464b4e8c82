// SPDX-License-Identifier: Apache-2.0
#include "resolve/same_office.h"

#include <algorithm>
#include <vector>

#include "text/letters.h"
#include "text/syllable.h"

namespace vanthu {
namespace {

bool is_separator(char c) { return c == ' ' || c == '-' || c == '&' || c == ',' || c == '/' || c == '.'; }

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && !is_separator(text[at])) ++at;
    if (at > begin) words.push_back(text.substr(begin, at - begin));
    ++at;
  }
  return words;
}

bool is_abbreviation(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters) {
    const CodePoint point = decode_at(word, at);
    if (!is_upper(point.value)) return false;
    at += point.size;
  }
  return letters >= 2;
}

/// Whether `letter` may stand for `word`: "UBKT" is "Ủy ban Kiểm tra", without the mark.
bool is_initial(char32_t letter, std::string_view word) {
  const char32_t initial = decode_at(word, 0).value;
  return to_lower(initial) == to_lower(letter) || without_mark(initial) == to_lower(letter);
}

/// Whether "và" (and) has a letter of its own in an abbreviation: "DNNVV" of "Doanh nghiệp nhỏ và vừa", and
/// not "GTVT" of "Giao thông và Vận tải".
enum class AndLetter : std::uint8_t { may_have, has_none };

/// How many words from `at` on the letters of `abbreviation` begin; 0 where they do not.
std::size_t spelled_out(std::string_view abbreviation, const std::vector<std::string_view>& words,
                        std::size_t at, AndLetter and_letter) {
  std::size_t word = at;
  for (std::size_t letter = 0; letter < abbreviation.size();) {
    const CodePoint point = decode_at(abbreviation, letter);
    const auto begins = [&](std::size_t which) {
      return which < words.size() && is_initial(point.value, words[which]);
    };
    if (word < words.size() && words[word] == "và" && (and_letter == AndLetter::has_none || !begins(word)))
      ++word;
    if (!begins(word)) return 0;
    ++word;
    letter += point.size;
  }
  return word - at;
}

std::size_t spelled_out(std::string_view abbreviation, const std::vector<std::string_view>& words,
                        std::size_t at) {
  return std::max(spelled_out(abbreviation, words, at, AndLetter::may_have),
                  spelled_out(abbreviation, words, at, AndLetter::has_none));
}

bool holds_word(const std::vector<std::string_view>& words, std::string_view wanted) {
  const std::string in_lower_case = lower_case(wanted);
  const bool abbreviated = is_abbreviation(wanted);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (lower_case(words[at]) == in_lower_case) return true;
    if (abbreviated && spelled_out(wanted, words, at) > 0) return true;
  }
  return false;
}

/// Whether every word of `part` is in `whole`, or is spelled out or abbreviated there.
bool holds_all(const std::vector<std::string_view>& whole, const std::vector<std::string_view>& part) {
  for (std::size_t at = 0; at < part.size();) {
    std::size_t size = holds_word(whole, part[at]) ? 1 : 0;
    for (const std::string_view word : whole) {
      if (size == 0 && is_abbreviation(word)) size = spelled_out(word, part, at);
    }
    if (size == 0 && part[at] == "và") size = 1;
    if (size == 0) return false;
    at += size;
  }
  return true;
}

/// "Bộ VHTT&DL", "Bộ VH-TT-DL" as "Bộ VHTTDL": signs between capitals part no words.
std::string without_signs_between_capitals(std::string_view body) {
  std::string result;
  char32_t before = 0;
  for (std::size_t at = 0; at < body.size();) {
    const CodePoint point = decode_at(body, at);
    const std::size_t next = at + point.size;
    const bool is_sign = point.value == U'&' || point.value == U'-' || point.value == U'/';
    const bool joins =
        is_sign && is_upper(before) && next < body.size() && is_upper(decode_at(body, next).value);
    if (!joins) {
      result += body.substr(at, point.size);
      before = point.value;
    }
    at = next;
  }
  return result;
}

Likeness of_words(const std::string& left, const std::string& right) {
  if (left == right || lower_case(left) == lower_case(right)) return Likeness::equal;
  const auto left_words = words_of(left);
  const auto right_words = words_of(right);
  const bool left_holds = holds_all(left_words, right_words);
  const bool right_holds = holds_all(right_words, left_words);
  if (left_holds && right_holds) return Likeness::equal;
  return left_holds || right_holds ? Likeness::possible : Likeness::none;
}

Likeness of_texts(const std::string& left, const std::string& right) {
  // "Sở GD-ĐT" holds the words of "Sở Giáo dục", and is "Sở GDĐT".
  const Likeness like = of_words(left, right);
  if (like == Likeness::equal) return like;
  return std::max(like,
                  of_words(without_signs_between_capitals(left), without_signs_between_capitals(right)));
}

/// "Chủ tịch tỉnh" beside "Chủ tịch Ủy ban Trung ương": the body of the one is of no place.
bool is_too_high(const Office& office, const Office& local) {
  if (local.level == 0 || office.level != 0) return false;
  if (office.place.empty()) return local.body.empty() && !office.body.empty();
  // "Chủ tịch UBND phường" beside "Chủ tịch UBND TP.HCM".
  constexpr std::int32_t district = 3;
  return local.place.empty() && local.level <= district;
}

/// "Chủ tịch Bắc Ninh" beside "Chủ tịch Hội đồng quản trị": one of the province, the other of a company.
bool is_of_place_alone(const Office& office, const Office& other) {
  return other.short_role != other.role && office.body.empty() && !office.place.empty();
}

/// "chủ tịch hội đồng quản trị" of the "Hội đồng quản trị ACV" as "chủ tịch": the role without the council
/// that it ends with; the role itself where it names none.
std::string without_council(const std::string& role, std::string_view body) {
  constexpr std::ptrdiff_t shortest = 3;  // words: in "trưởng phòng" the body is one with the role
  const std::string in_lower_case = lower_case(body);
  for (std::size_t space = role.find(' '); space != std::string::npos; space = role.find(' ', space + 1)) {
    const std::string_view council = std::string_view(role).substr(space + 1);
    if (std::ranges::count(council, ' ') + 1 < shortest) break;
    if (in_lower_case.starts_with(council)) return role.substr(0, space);
  }
  return role;
}

/// "bộ trưởng ngoại giao", of the "Ngoại giao" or the "Bộ Ngoại giao": the role with what it is for.
std::string with_ministry(const std::string& role, std::string_view body) {
  constexpr std::string_view ministry = "Bộ ";
  if (body.starts_with(ministry)) body.remove_prefix(ministry.size());
  return body.empty() ? role : role + ' ' + lower_case(body);
}

}  // namespace

Office office_of(const TitleMention& title) {
  Office office{lower_case(title.plain_role), title.body, title.place_name, title.level, title.short_body};
  office.short_role = without_council(office.role, office.body);
  office.full_role = with_ministry(office.role, office.body);
  // "bệnh viện này" is any hospital of the article.
  if (title.points_back && title.place.empty())
    office.body.erase(std::min(office.body.rfind(' '), office.body.size()));
  return office;
}

Likeness likeness_of_places(const Office& left, const Office& right) {
  return of_texts(left.place, right.place);
}

Likeness likeness(const Office& left, const Office& right) {
  if (left.role != right.role) {
    const bool in_full = !left.full_role.empty() && left.full_role == right.full_role;
    if (in_full) return of_texts(left.place, right.place);
    if (left.short_role.empty() || left.short_role != right.short_role) return Likeness::none;
  }
  if (left.level != 0 && right.level != 0 && left.level != right.level) return Likeness::none;
  if (is_too_high(left, right) || is_too_high(right, left)) return Likeness::none;
  if (is_of_place_alone(left, right) || is_of_place_alone(right, left)) return Likeness::none;
  // "Chủ tịch VICOFA" is the Chủ tịch of "Hiệp hội Cà phê (VICOFA)".
  const bool is_short = (!left.short_body.empty() && left.short_body == right.body) ||
                        (!right.short_body.empty() && right.short_body == left.body);
  const Likeness of_bodies = is_short ? Likeness::equal : of_texts(left.body, right.body);
  if (of_bodies == Likeness::none) return Likeness::none;
  return std::min(of_bodies, of_texts(left.place, right.place));
}

}  // namespace vanthu
