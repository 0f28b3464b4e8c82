// SPDX-License-Identifier: Apache-2.0
//
// One line feed tells little: a list may go on in small letters. A text counts as wrapped where several long
// lines stop inside a sentence.
#include "text/wrapped_lines.h"

#include <algorithm>

#include "text/letters.h"

namespace vanthu {
namespace {

/// Lines of fewer code points are those of lists, verses and captions.
constexpr std::size_t long_line = 40;

/// So many long lines that stop inside a sentence make a text a wrapped one, if one of `one_of` line feeds
/// does.
constexpr std::size_t fewest_breaks = 3;
constexpr std::size_t one_of = 4;

/// Two lines and the line feed between them.
struct Break {
  std::size_t line_feed = 0;
  std::string_view before;  ///< without the spaces at its ends, as `after`
  std::string_view after;
  bool space_before = false;  ///< before the line feed
  bool space_after = false;
};

std::string_view trimmed(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(' ') + 1 - begin);
}

/// Calls `visit(Break)` for the line feeds between two lines that are not empty, but for the end of the first
/// line.
template <class Visit>
void each_break(std::string_view text, Visit visit) {
  std::string_view before;
  bool is_first = true;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = trimmed(text.substr(begin, end - begin));
    if (!before.empty() && !line.empty() && !is_first)
      visit(Break{begin - 1, before, line, text[begin - 2] == ' ', text[begin] == ' '});
    if (!before.empty()) is_first = false;
    before = line;
    begin = end + 1;
  }
}

std::size_t code_points(std::string_view line) {
  const auto begins_one = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
  return static_cast<std::size_t>(std::ranges::count_if(line, begins_one));
}

std::string_view first_word(std::string_view line) { return line.substr(0, line.find(' ')); }

/// "a) các đơn vị", "1. Thời gian", "2) Địa điểm": the number of a list.
bool is_numbered(std::string_view line) {
  const std::string_view word = first_word(line);
  return word.ends_with(')') || word.ends_with('.');
}

bool ends_inside_sentence(std::string_view line) {
  std::size_t last = line.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(line[last]) & 0xC0U) == 0x80U) --last;
  const char32_t letter = decode_at(line, last).value;
  return is_letter(letter) || is_digit(letter) || letter == U',';
}

bool goes_on_in_small_letters(const Break& at) {
  return ends_inside_sentence(at.before) && is_lower(decode_at(at.after, 0).value) && !is_numbered(at.after);
}

/// "ông A, Bí thư ⏎ ông B, Chủ tịch": lines that begin alike are a list.
bool is_inside_sentence(const Break& at) {
  return goes_on_in_small_letters(at) && code_points(at.before) >= long_line &&
         first_word(at.before) != first_word(at.after);
}

/// "ông Nguyễn Văn ⏎ An", "Nghị quyết số ⏎ 22-NQ/TW": what a capital or a number goes on with, after a line
/// as long as those that are wrapped.
bool goes_on(const Break& at, std::size_t width) {
  const char32_t first = decode_at(at.after, 0).value;
  const bool word = is_letter(first) || is_digit(first);
  return word && ends_inside_sentence(at.before) && !is_numbered(at.after) && code_points(at.before) >= width;
}

/// Three quarters of what most wrapped lines have.
std::size_t least_width(std::vector<std::size_t> lengths) {
  constexpr std::size_t most_of_line = 3;
  constexpr std::size_t whole_line = 4;
  const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
  std::nth_element(lengths.begin(), middle, lengths.end());
  return std::max(long_line, *middle * most_of_line / whole_line);
}

/// "bà A ⏎, người", "bà A ⏎ .": signs that no paragraph begins with.
bool begins_with_sign(std::string_view line) {
  constexpr std::string_view signs = ",;)";
  return signs.find(line.front()) != std::string_view::npos || line == "." || line.starts_with(". ");
}

/// "bà A ⏎ những ngày qua": after a link the sentence goes on with a space.
bool ends_link(const Break& at) {
  return begins_with_sign(at.after) || (at.space_after && goes_on_in_small_letters(at));
}

/// "theo lời của ⏎bà A": before a link the sentence stops with a space.
bool may_begin_link(const Break& at) { return at.space_before && ends_inside_sentence(at.before); }

}  // namespace

std::vector<std::size_t> line_feeds_around_links(std::string_view text) {
  std::vector<std::size_t> line_feeds;
  constexpr std::size_t none = std::string_view::npos;
  std::size_t before_capital = none;  // where a link may begin, if it ends with its line
  each_break(text, [&](const Break& at) {
    const bool is_link = before_capital != none && text.find('\n', before_capital + 1) == at.line_feed;
    const bool ends = ends_link(at);
    if (ends && is_link) line_feeds.push_back(before_capital);
    before_capital = none;
    if (ends || (may_begin_link(at) && goes_on_in_small_letters(at))) {
      line_feeds.push_back(at.line_feed);
    } else if (may_begin_link(at)) {
      before_capital = at.line_feed;
    }
  });
  return line_feeds;
}

std::vector<std::size_t> wrapped_line_feeds(std::string_view text) {
  std::vector<std::size_t> line_feeds;
  std::vector<std::size_t> lengths;
  std::size_t breaks = 0;
  each_break(text, [&](const Break& at) {
    ++breaks;
    if (is_inside_sentence(at)) lengths.push_back(code_points(at.before));
  });
  if (lengths.size() < fewest_breaks || lengths.size() * one_of < breaks) return line_feeds;
  const std::size_t width = least_width(std::move(lengths));
  each_break(text, [&](const Break& at) {
    if (goes_on_in_small_letters(at) || goes_on(at, width)) line_feeds.push_back(at.line_feed);
  });
  return line_feeds;
}

}  // namespace vanthu
