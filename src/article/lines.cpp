// SPDX-License-Identifier: Apache-2.0
#include "article/lines.h"

#include <algorithm>

#include "article/markers.h"

namespace vanthu {
namespace {

constexpr std::size_t shortest_paragraph = 200;  // bytes: about 150 letters
constexpr std::size_t longest_caption = 320;
constexpr std::size_t longest_credit = 90;

bool ends_sentence(std::string_view line) {
  constexpr std::string_view ends[] = {".", "!", "?", "…", "”", "\"", ":", ";", ")"};
  return std::any_of(std::begin(ends), std::end(ends),
                     [&](std::string_view end) { return line.ends_with(end); });
}

/// "Ảnh: X" at the end.
bool ends_in_credit(std::string_view line) {
  const std::string_view end = line.substr(line.size() - std::min(line.size(), longest_credit));
  for (const std::string_view word : {"Ảnh:", "ảnh:", "ẢNH:", "Ảnh minh họa", "Nguồn:"}) {
    if (end.find(word) != std::string_view::npos) return true;
  }
  return false;
}

/// True where one of `words` stands in `line`, after white space.
bool has_word_of(std::string_view line, const MarkerList& words) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] != ' ') continue;
    const std::size_t first = std::min(line.find(' ', at + 1), line.size());
    const std::size_t second =
        first == line.size() ? first : std::min(line.find(' ', first + 1), line.size());
    if (words.has(line.substr(at + 1, first - at - 1)) || words.has(line.substr(at + 1, second - at - 1)))
      return true;
  }
  return false;
}

bool is_one_sentence(std::string_view line) { return line.find(". ") == std::string_view::npos; }

}  // namespace

std::vector<Line> lines_of(std::string_view page) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin < page.size();) {
    const std::size_t end = std::min(page.find('\n', begin), page.size());
    const std::string_view whole = page.substr(begin, end - begin);
    const std::size_t first = whole.find_first_not_of(' ');
    if (first != std::string_view::npos) {
      const std::size_t size = whole.find_last_not_of(' ') + 1 - first;
      const auto at = static_cast<std::uint32_t>(begin + first);
      lines.push_back({{at, at + static_cast<std::uint32_t>(size)}, whole.substr(first, size)});
    }
    begin = end + 1;
  }
  return lines;
}

bool is_full_paragraph(std::string_view line) {
  return line.size() >= shortest_paragraph && ends_sentence(line);
}

bool is_furniture(std::string_view line) {
  // "A- A A+ | Tăng tương phản": each of the buttons in a row.
  constexpr std::string_view bar = " | ";
  const bool has_bar =
      line.find(bar[1]) != std::string_view::npos;  // what few lines have is looked for first
  if (const std::size_t at = has_bar ? line.find(bar) : std::string_view::npos; at != std::string_view::npos)
    return is_furniture(line.substr(0, at)) && is_furniture(line.substr(at + bar.size()));
  return markers().furniture.has(line) ||
         (line.size() < shortest_paragraph && markers().furniture.start_of(line) != 0);
}

bool is_tag_list(std::string_view line) {
  constexpr std::size_t longest = 1000;
  if (line.size() > longest || line.ends_with('.')) return false;
  std::size_t commas = 0;
  for (std::size_t at = 0; at + 1 < line.size(); ++at) {
    if (line[at] != ',') continue;
    if (line[at + 1] == ' ') return false;
    ++commas;
  }
  return commas >= 3;
}

bool is_caption(std::string_view line, Surroundings surroundings) {
  if (line.size() > longest_caption) return false;
  if (markers().caption_heads.start_of(line) != 0 || ends_in_credit(line)) return true;
  return surroundings == Surroundings::paragraphs && line.size() < shortest_paragraph &&
         is_one_sentence(line) && markers().caption_subjects.start_of(line) != 0 &&
         has_word_of(line, markers().caption_verbs);
}

}  // namespace vanthu
