// SPDX-License-Identifier: Apache-2.0
#include "text/word_edits.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "data/embedded.h"
#include "decode/table_files.h"
#include "text/letters.h"
#include "text/syllable.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

const std::vector<GluedWord>& glued_words() {
  static const std::vector<GluedWord> built_in = [] {
    constexpr auto path = "text/glued_words.tsv";
    const std::string_view content = embedded_file(path);
    if (content.empty()) return std::vector<GluedWord>();  // while the data are being compiled in
    auto read = read_glued_words(content, path);
    assert(read.has_value());  // tools/compile_data has read it
    return *std::move(read);
  }();
  return built_in;
}

bool has_bytes_beyond_ascii(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool is_glued(std::string_view word, WordPlace place) {
  if (word.size() < 2) return false;
  const auto& all = glued_words();
  return std::any_of(all.begin(), all.end(),
                     [&](const GluedWord& w) { return w.place == place && w.word == word; });
}

struct LookAlike {
  char32_t letter;
  char latin;
};
constexpr LookAlike look_alikes[] = {
    {U'а', 'a'}, {U'е', 'e'}, {U'о', 'o'}, {U'с', 'c'}, {U'р', 'p'}, {U'х', 'x'}, {U'у', 'y'},
    {U'і', 'i'}, {U'ѕ', 's'}, {U'ј', 'j'}, {U'һ', 'h'}, {U'ԁ', 'd'}, {U'А', 'A'}, {U'В', 'B'},
    {U'Е', 'E'}, {U'К', 'K'}, {U'М', 'M'}, {U'Н', 'H'}, {U'О', 'O'}, {U'Р', 'P'}, {U'С', 'C'},
    {U'Т', 'T'}, {U'Х', 'X'}, {U'У', 'Y'}, {U'І', 'I'}, {U'Ѕ', 'S'}, {U'Ј', 'J'}, {U'ο', 'o'},
    {U'Α', 'A'}, {U'Β', 'B'}, {U'Ε', 'E'}, {U'Η', 'H'}, {U'Ι', 'I'}, {U'Κ', 'K'}, {U'Μ', 'M'},
    {U'Ν', 'N'}, {U'Ο', 'O'}, {U'Ρ', 'P'}, {U'Τ', 'T'}, {U'Υ', 'Y'}, {U'Χ', 'X'}};

char latin_for(char32_t c) {
  for (const LookAlike& pair : look_alikes) {
    if (pair.letter == c) return pair.latin;
  }
  return 0;
}

bool is_greek_or_cyrillic(char32_t c) { return c >= 0x0370 && c < 0x0530; }

class Finder {
 public:
  Finder(std::string_view text, Steps steps) : text_(text), steps_(steps) {}

  std::vector<Edit> find(const std::vector<std::size_t>& borders) {
    for (const std::size_t at : borders) {
      if (at >= settled_) look_at(at);
    }
    return std::move(edits_);
  }

 private:
  void look_at(std::size_t at) {
    const char32_t c = decode_at(text_, at).value;
    if (is_greek_or_cyrillic(c)) {
      if (steps_.has(Step::look_alikes)) read_foreign_letters(at);
    } else if (c == U'\n') {
      if (steps_.has(Step::broken_words)) join_lines(at);
    } else if (steps_.has(Step::glued_words) && is_border_of_words(at, c)) {
      add({at, at, " "});
    }
  }

  void add(Edit edit) {
    if (edit.begin < settled_) return;
    settled_ = edit.end;
    edits_.push_back(std::move(edit));
  }

  /// In a word with Latin letters, others are Latin too where all of them look so.
  void read_foreign_letters(std::size_t at) {
    const std::size_t begin = word_begin(at);
    const std::size_t end = word_end(at);
    bool has_latin = false;
    for (std::size_t i = begin; i < end;) {
      const CodePoint point = decode_at(text_, i);
      if (is_greek_or_cyrillic(point.value) && latin_for(point.value) == 0) return;
      has_latin = has_latin || !is_greek_or_cyrillic(point.value);
      i += point.size;
    }
    if (!has_latin) return;
    for (std::size_t i = begin; i < end;) {
      const CodePoint point = decode_at(text_, i);
      if (is_greek_or_cyrillic(point.value)) add({i, i + point.size, std::string(1, latin_for(point.value))});
      i += point.size;
    }
  }

  /// A hyphen and a line break inside a word, as old typesetting has them.
  void join_lines(std::size_t line_feed) {
    const std::size_t hyphen = line_feed - 1;
    std::size_t next = line_feed + 1;
    while (next < text_.size() && text_[next] == ' ') ++next;
    const std::string_view left = text_.substr(word_begin(hyphen), hyphen - word_begin(hyphen));
    const std::string_view right = text_.substr(next, word_end(next) - next);
    if (left.empty() || right.empty() || !is_lower(decode_at(right, 0).value)) return;
    const auto replace = [&](std::size_t begin, std::string_view by) { add({begin, next, std::string(by)}); };
    const std::size_t left_begin = hyphen - left.size();
    const std::size_t right_end = next + right.size();
    const bool is_of_parts = (left_begin > 0 && text_[left_begin - 1] == '-') ||
                             (right_end < text_.size() && text_[right_end] == '-');
    if (is_of_parts) return replace(line_feed, "");  // In-đô-nê-xi-a keeps its hyphens
    const bool are_syllables = is_vietnamese_syllable(left) && is_vietnamese_syllable(right);
    if (are_syllables) return replace(hyphen, " ");
    const std::string joined = std::string(left) + std::string(right);
    const bool is_foreign_word = !has_vietnamese_mark(joined) && left.size() > 1 && right.size() > 1;
    if (is_vietnamese_syllable(joined) || is_foreign_word) replace(hyphen, "");
  }

  [[nodiscard]] bool is_border_of_words(std::size_t at, char32_t c) const {
    const std::string_view before = text_.substr(word_begin(at), at - word_begin(at));
    if (is_digit(c)) return is_glued(before, WordPlace::before_number);
    if (is_upper(c)) return is_border_of_syllables(at, before);
    const std::string_view after = text_.substr(at, word_end(at) - at);
    return is_glued(after, WordPlace::after_code) && (before.empty() || is_code(before));
  }

  /// Capitals only, and two at least: the end of the number of a document, or an abbreviation.
  static bool is_code(std::string_view letters) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < letters.size(); ++count) {
      const CodePoint point = decode_at(letters, at);
      if (!is_upper(point.value)) return false;
      at += point.size;
    }
    return count > 1;
  }

  /// ủyHải: two syllables with marks, of which the second begins with a capital.
  [[nodiscard]] bool is_border_of_syllables(std::size_t at, std::string_view before) const {
    const std::string_view after = text_.substr(at, end_of_capitalized(at) - at);
    return has_bytes_beyond_ascii(before) && has_bytes_beyond_ascii(after) &&
           is_vietnamese_syllable(before) && is_vietnamese_syllable(after) && has_vietnamese_mark(before) &&
           has_vietnamese_mark(after);
  }

  /// Where the small letters after the capital at `at` end.
  [[nodiscard]] std::size_t end_of_capitalized(std::size_t at) const {
    std::size_t end = at + decode_at(text_, at).size;
    while (end < text_.size() && is_lower(decode_at(text_, end).value)) end += decode_at(text_, end).size;
    return end;
  }

  /// Where the letters before `at` begin: not before the last edit.
  [[nodiscard]] std::size_t word_begin(std::size_t at) const {
    while (at > settled_) {
      std::size_t before = at - 1;
      while (before > settled_ && is_continuation(text_[before])) --before;
      if (!is_letter(decode_at(text_, before).value)) break;
      at = before;
    }
    return at;
  }

  [[nodiscard]] std::size_t word_end(std::size_t at) const {
    while (at < text_.size() && is_letter(decode_at(text_, at).value)) at += decode_at(text_, at).size;
    return at;
  }

  std::string_view text_;
  Steps steps_;
  std::size_t settled_ = 0;
  std::vector<Edit> edits_;
};

}  // namespace

std::vector<Edit> find_word_edits(std::string_view text, const std::vector<std::size_t>& borders,
                                  Steps steps) {
  return Finder(text, steps).find(borders);
}

}  // namespace vanthu
