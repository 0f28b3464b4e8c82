// SPDX-License-Identifier: Apache-2.0
//
// UTF-8 whose bytes were read as windows-1252: NghÃ¬ for Nghì.
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "decode/accidents.h"
#include "decode/charsets.h"
#include "decode/plausibility.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

/// The bytes that windows-1252 lacks. What read them made controls of them, or lost them.
constexpr std::array<unsigned char, 5> lacking = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

/// A character of the text, or one that a lost byte leaves open.
struct Read {
  char32_t value = 0;
  std::string before_lost;  // bytes of the sequence before the lost one; empty where nothing was lost
};

class Reader {
 public:
  explicit Reader(std::string_view line) : line_(line) {}

  std::optional<std::string> read() {
    for (std::size_t at = 0; at < line_.size();) at = read_at(at);
    if (sequences_ == 0) return std::nullopt;
    for (std::size_t i = 0; i < read_.size(); ++i) {
      if (!read_[i].before_lost.empty()) settle_lost(i);
    }
    settle_blanks();
    return text_of(0, read_.size());
  }

 private:
  /// Reads a misread sequence, or else one character as it is.
  std::size_t read_at(std::size_t at) {
    const CodePoint first = decode_at(line_, at);
    const auto lead = first.value < 0x80 ? std::nullopt : windows1252_byte(first.value);
    const std::size_t size = !lead           ? 0
                             : *lead < 0xC2  ? 0
                             : *lead < 0xE0  ? 2
                             : *lead < 0xF0  ? 3
                             : *lead <= 0xF4 ? 4
                                             : 0;
    std::string bytes;
    if (size > 0) bytes += static_cast<char>(*lead);
    std::size_t end = at + first.size;
    while (bytes.size() < size && end < line_.size()) {
      const CodePoint next = decode_at(line_, end);
      if (next.value == 0xFFFD && bytes.size() + 1 == size) {
        read_.push_back({0, bytes});
        ++sequences_;
        return end + next.size;
      }
      const auto byte = next.value < 0x80 ? std::nullopt : windows1252_byte(next.value);
      if (!byte || *byte >= 0xC0) break;
      bytes += static_cast<char>(*byte);
      end += next.size;
    }
    if (size == 0 || bytes.size() < size || !decode_checked(bytes, 0).well_formed) {
      read_.push_back({first.value, {}});
      return at + first.size;
    }
    read_.push_back({decode_checked(bytes, 0).value, {}});
    ++sequences_;
    return end;
  }

  /// The last byte of a sequence was lost: the one that makes the likeliest word.
  void settle_lost(std::size_t i) {
    const std::string before = std::exchange(read_[i].before_lost, {});
    char32_t best = 0xFFFD;
    double best_bits = 0;
    for (const unsigned char byte : lacking) {
      const std::string bytes = before + static_cast<char>(byte);
      const CheckedPoint point = decode_checked(bytes, 0);
      if (!point.well_formed) continue;
      read_[i].value = point.value;
      const double bits = plausibility(word_around(i)).bits;
      if (best != 0xFFFD && bits <= best_bits) continue;
      best = point.value;
      best_bits = bits;
    }
    read_[i].value = best;
  }

  /// à and í end with the bytes of a no-break space and a soft hyphen, which become a space, or get
  /// lost, on the way.
  void settle_blanks() {
    for (std::size_t i = 0; i < read_.size(); ++i) {
      if (read_[i].value != U'Ã' || value_at(i + 1) >= 0x80) continue;
      const bool before_space = value_at(i + 1) == U' ';
      const double as_it_stands = plausibility(word_around(i)).bits;
      read_[i].value = before_space ? U'à' : U'í';
      if (plausibility(word_around(i)).bits <= as_it_stands) {
        read_[i].value = U'Ã';
      } else if (before_space && (value_at(i + 2) == U' ' || parts_a_syllable(i + 1))) {
        read_.erase(read_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      }
    }
  }

  /// True where what stands after the space is the end of a syllable, and none by itself: "là m".
  [[nodiscard]] bool parts_a_syllable(std::size_t space) const {
    const std::size_t begin = space + 1;
    std::size_t end = begin;
    while (end < read_.size() && is_letter(read_[end].value)) ++end;
    const std::string rest = text_of(begin, end);
    return rest == "o" || rest == "i" || rest == "u" || rest == "y" || rest == "m" || rest == "n" ||
           rest == "ng" || rest == "nh";
  }

  /// 0 beyond the end.
  [[nodiscard]] char32_t value_at(std::size_t i) const { return i < read_.size() ? read_[i].value : 0; }

  [[nodiscard]] std::string word_around(std::size_t i) const {
    std::size_t begin = i;
    std::size_t end = i + 1;
    while (begin > 0 && is_letter(read_[begin - 1].value)) --begin;
    while (end < read_.size() && is_letter(read_[end].value)) ++end;
    return text_of(begin, end);
  }

  [[nodiscard]] std::string text_of(std::size_t begin, std::size_t end) const {
    std::string text;
    for (std::size_t i = begin; i < end; ++i) append_utf8(text, read_[i].value);
    return text;
  }

  std::string_view line_;
  std::vector<Read> read_;
  std::size_t sequences_ = 0;
};

}  // namespace

std::optional<std::string> undo_utf8_as_windows1252(std::string_view line) { return Reader(line).read(); }

}  // namespace vanthu
