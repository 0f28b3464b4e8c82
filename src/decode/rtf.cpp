// SPDX-License-Identifier: Apache-2.0
#include "decode/rtf.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "decode/charsets.h"
#include "text/letters.h"

namespace vanthu {
namespace {

/// Groups that hold no running text.
constexpr std::array<std::string_view, 14> silent = {
    "fonttbl", "colortbl", "stylesheet", "info",    "pict",    "object",    "header",
    "footer",  "headerl",  "headerr",    "footerl", "footerr", "listtable", "listoverridetable"};

bool is_letter_of_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  std::string read() {
    while (at_ < bytes_.size()) read_one();
    return std::move(text_);
  }

 private:
  void read_one() {
    const char c = bytes_[at_++];
    if (c == '{') {
      is_silent_.push_back(!is_silent_.empty() && is_silent_.back());
    } else if (c == '}') {
      if (!is_silent_.empty()) is_silent_.pop_back();
    } else if (c == '\\') {
      read_control();
    } else if (c != '\r' && c != '\n') {
      add(charset_point(c));
    }
  }

  static char32_t charset_point(char c) {
    const auto byte = static_cast<unsigned char>(c);
    const CharsetTable::Meaning& meaning = charset_table(Encoding::windows1252).single(byte);
    return meaning.size == 1 ? meaning.code_points[0] : byte;
  }

  /// Writes a character, but for those that stand after \u for readers without Unicode.
  void add(char32_t c) {
    if (instead_ > 0) {
      --instead_;
    } else if (is_silent_.empty() || !is_silent_.back()) {
      append_utf8(text_, c);
    }
  }

  void read_control() {
    if (at_ == bytes_.size()) return;
    const char c = bytes_[at_];
    if (is_letter_of_word(c)) return read_word();
    ++at_;
    switch (c) {
      case '\'':
        return read_hexadecimal();
      case '*':
        return fall_silent();
      case '~':
        return add(U' ');
      case '_':
        return add(U'-');
      case '\\':
      case '{':
      case '}':
        return add(static_cast<char32_t>(c));
      default:
        return;
    }
  }

  void read_hexadecimal() {
    unsigned value = 0;
    const std::string_view digits = bytes_.substr(at_, 2);
    std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    at_ += digits.size();
    add(charset_point(static_cast<char>(value)));
  }

  void read_word() {
    const std::size_t begin = at_;
    while (at_ < bytes_.size() && is_letter_of_word(bytes_[at_])) ++at_;
    const std::string_view word = bytes_.substr(begin, at_ - begin);
    int number = 0;
    const auto [end, error] =
        std::from_chars(bytes_.data() + at_, bytes_.data() + std::min(at_ + 8, bytes_.size()), number);
    if (error == std::errc()) at_ = static_cast<std::size_t>(end - bytes_.data());
    if (at_ < bytes_.size() && bytes_[at_] == ' ') ++at_;
    if (word == "par" || word == "line" || word == "row" || word == "page" || word == "sect") {
      add(U'\n');
    } else if (word == "tab" || word == "cell") {
      add(U'\t');
    } else if (word == "u") {
      const auto unit = static_cast<char16_t>(number);
      add(unit >= 0xD800 && unit < 0xE000 ? 0xFFFD : unit);
      instead_ = instead_of_unicode_;
    } else if (word == "uc") {
      instead_of_unicode_ = std::clamp(number, 0, 4);
    } else if (std::find(silent.begin(), silent.end(), word) != silent.end()) {
      fall_silent();
    }
  }

  void fall_silent() {
    if (!is_silent_.empty()) is_silent_.back() = true;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::string text_;
  std::vector<bool> is_silent_;  // of the groups that are open
  int instead_of_unicode_ = 1;
  int instead_ = 0;
};

}  // namespace

std::string text_of_rtf(std::string_view bytes) { return Reader(bytes).read(); }

}  // namespace vanthu
