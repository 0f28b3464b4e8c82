// SPDX-License-Identifier: Apache-2.0
#include "decode/capitals.h"

#include <string_view>
#include <vector>

#include "text/letters.h"

namespace vanthu {
namespace {

enum class Case {
  mixed,     // small letters of ASCII, or none of ASCII at all: as it stands
  open,      // one capital before letters of which the bytes do not tell the case: Xã, Bộ
  capitals,  // a capital after another letter, and no small letter of ASCII: QUYếT
};

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  Case letters = Case::mixed;
};

Word word_at(std::string_view text, std::size_t begin) {
  Word word{begin, begin};
  std::size_t letters = 0;
  std::size_t small_beyond_ascii = 0;
  bool has_small_ascii = false;
  bool has_later_capital = false;
  bool begins_with_capital = false;
  while (word.end < text.size()) {
    const CodePoint point = decode_at(text, word.end);
    if (!is_letter(point.value)) break;
    has_small_ascii = has_small_ascii || (point.value >= U'a' && point.value <= U'z');
    small_beyond_ascii += point.value >= 0x80 && is_lower(point.value) ? 1 : 0;
    if (is_upper(point.value)) (letters == 0 ? begins_with_capital : has_later_capital) = true;
    ++letters;
    word.end += point.size;
  }
  if (has_small_ascii || small_beyond_ascii == 0) return word;
  word.letters = has_later_capital ? Case::capitals : begins_with_capital ? Case::open : Case::mixed;
  return word;
}

std::vector<Word> words_of(std::string_view line) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint point = decode_at(line, at);
    if (is_letter(point.value)) {
      words.push_back(word_at(line, at));
      at = words.back().end;
    } else {
      at += point.size;
    }
  }
  return words;
}

bool is_raised(const std::vector<Word>& words, std::size_t i) {
  if (words[i].letters != Case::open) return words[i].letters == Case::capitals;
  return (i > 0 && words[i - 1].letters == Case::capitals) ||
         (i + 1 < words.size() && words[i + 1].letters == Case::capitals);
}

void append_line(std::string& to, std::string_view line) {
  const std::vector<Word> words = words_of(line);
  std::size_t settled = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_raised(words, i)) continue;
    to.append(line, settled, words[i].begin - settled);
    for (std::size_t at = words[i].begin; at < words[i].end;) {
      const CodePoint point = decode_at(line, at);
      append_utf8(to, to_upper(point.value));
      at += point.size;
    }
    settled = words[i].end;
  }
  to.append(line, settled);
}

}  // namespace

void raise_between_capitals(std::string& text) {
  std::string raised;
  raised.reserve(text.size());
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find_first_of("\r\n", begin);
    append_line(raised, std::string_view(text).substr(begin, end == std::string::npos ? end : end - begin));
    if (end == std::string::npos) break;
    raised += text[end];
    begin = end + 1;
  }
  text = std::move(raised);
}

}  // namespace vanthu
