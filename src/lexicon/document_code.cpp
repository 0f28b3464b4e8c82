// SPDX-License-Identifier: Apache-2.0
#include "lexicon/document_code.h"

#include <algorithm>

#include "text/letters.h"

namespace vanthu {
namespace {

/// A segment of letters between two signs: an issuer (TW, UBND, BGD&ĐT, C46, QH14) or a type (NQ,
/// QĐi, TTr).
struct Segment {
  std::size_t end = 0;  ///< equal to its begin where there is none
  int capitals = 0;
  int digits = 0;
};

struct Separator {
  std::size_t end = 0;  ///< equal to its begin where there is none
  char sign = 0;
  bool spaced = false;
  bool touches = false;  ///< has a space on one side only: "VC- ĐT"
};

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_digit(static_cast<unsigned char>(text[at]));
}

/// A letter at `at`, or nothing.
CodePoint letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {0, 0};
  const CodePoint point = decode_at(text, at);
  return is_letter(point.value) ? point : CodePoint{0, 0};
}

std::size_t digits_end(std::string_view text, std::size_t at) {
  while (is_digit_at(text, at)) ++at;
  return at;
}

/// Whether the word that ends at `at`, spaces and a colon between left aside, is `số`.
bool follows_number_sign(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ':')) --at;
  for (const std::string_view sign : {"số", "Số", "SỐ"}) {
    if (at < sign.size() || text.substr(at - sign.size(), sign.size()) != sign) continue;
    return at == sign.size() || static_cast<unsigned char>(text[at - sign.size() - 1]) < 'A';
  }
  return false;
}

/// Reads a number from left to right. Every function leaves `at_` where it was when it finds nothing.
class Scanner {
 public:
  Scanner(std::string_view text, std::size_t at) : text_(text), begin_(at), at_(at) {}

  std::size_t size() {
    const bool free = left_side_is_free();
    if (!serial()) return 0;
    // "QCVN4:2015/BKHCN"
    if (standard()) return at_ - begin_;
    if (free && (year_and_segments() || segments())) return at_ - begin_;
    return 0;
  }

 private:
  /// Directly after a capital the digits belong to a model or a unit of the police (C46-P12).
  [[nodiscard]] bool left_side_is_free() const {
    std::size_t before = begin_;
    while (before > 0 && (static_cast<unsigned char>(text_[before - 1]) & 0xC0U) == 0x80U) --before;
    if (before == 0) return true;
    const CodePoint point = decode_at(text_, before - 1);
    return !is_upper(point.value) || follows_number_sign(text_, begin_);
  }

  /// "22", "30a", "66.7", "1.234": what counts the documents.
  bool serial() {
    std::size_t end = digits_end(text_, at_);
    if (end - at_ > 6) return false;
    if (end < text_.size() && text_[end] == '.') {
      const std::size_t more = digits_end(text_, end + 1);
      if (more > end + 1 && more - end <= 4) end = more;
    }
    const CodePoint suffix = letter_at(text_, end);
    if (suffix.size != 0 && letter_at(text_, end + suffix.size).size == 0) end += suffix.size;
    at_ = end;
    return true;
  }

  [[nodiscard]] Separator separator(std::size_t from) const {
    std::size_t at = from;
    while (at < text_.size() && at < from + 2 && text_[at] == ' ') ++at;
    if (at >= text_.size() || (text_[at] != '-' && text_[at] != '/' && text_[at] != '_')) return {from};
    Separator found{at + 1, text_[at], at > from, false};
    while (found.end < text_.size() && found.end < at + 3 && text_[found.end] == ' ') ++found.end;
    const bool space_after = found.end > at + 1;
    found.touches = found.spaced != space_after;
    found.spaced = found.spaced || space_after;
    return found;
  }

  /// The same; or a dot that stands where a sign should, between a year or the letters of a type and more
  /// letters: "113/2003.NĐ-CP", "45/QĐ.UBND".
  [[nodiscard]] Separator separator_or_dot(std::size_t from) const {
    const bool dot = from < text_.size() && text_[from] == '.';
    if (!dot || segment(from + 1).capitals < 2) return separator(from);
    return {from + 1, '.', false, false};
  }

  /// The segment that begins at `from`. It ends where two small letters in a row show that a word
  /// was glued to it: "TWngày".
  [[nodiscard]] Segment segment(std::size_t from) const {
    Segment found{from};
    std::size_t at = from;
    // Short for Thủ tướng (prime minister) and chương trình (programme).
    for (const std::string_view mixed : {"TTg", "Ttg", "Ctr"}) {
      if (text_.substr(from, 3) != mixed) continue;
      found.capitals = 2;
      at += 3;
    }
    while (at < text_.size()) {
      const CodePoint point = decode_at(text_, at);
      const std::size_t next = at + point.size;
      if (is_upper(point.value) && found.digits == 0) {
        ++found.capitals;
      } else if (point.value == '&' && found.capitals > 0 && is_upper(letter_at(text_, next).value)) {
        // "BGD&ĐT"
      } else if (is_lower(point.value) && found.capitals > 0 && found.digits == 0) {
        if (is_lower(letter_at(text_, next).value)) break;
      } else if (is_digit(point.value) && found.capitals > 0 && found.digits < 2) {
        ++found.digits;
      } else {
        break;
      }
      at = next;
    }
    if (found.capitals == 1 && found.digits == 0) at = section_end(at);
    const bool more_digits = is_digit_at(text_, at);
    const bool a_word = found.capitals < 2 && letter_at(text_, at).size != 0;
    if (!more_digits && !a_word) found.end = at;
    return found;
  }

  /// "76/TTCP-C.I": where the number in Roman figures of a department ends, whose letter ends at `from`;
  /// `from` where there is none.
  [[nodiscard]] std::size_t section_end(std::size_t from) const {
    constexpr std::string_view figures = "IVX";
    if (from >= text_.size() || text_[from] != '.') return from;
    std::size_t end = from + 1;
    while (end < text_.size() && figures.find(text_[end]) != std::string_view::npos) ++end;
    return end > from + 1 && letter_at(text_, end).size == 0 ? end : from;
  }

  /// Where a year of four digits that begins at `from` ends, or `from`.
  [[nodiscard]] std::size_t year_end(std::size_t from) const {
    const bool century = text_.substr(from, 2) == "19" || text_.substr(from, 2) == "20";
    return century && digits_end(text_, from) == from + 4 ? from + 4 : from;
  }

  /// "01:2013/BCT", "10-MT:2015/BTNMT": numbers of standards.
  bool standard() {
    std::size_t at = at_;
    if (at < text_.size() && text_[at] == '-') {
      const std::size_t kind = at + 1 + (at + 1 < text_.size() && text_[at + 1] == ' ' ? 1 : 0);
      const std::size_t end = segment(kind).end;
      if (end != kind) at = end;
    }
    if (at >= text_.size() || text_[at] != ':') return false;
    ++at;
    if (at < text_.size() && text_[at] == ' ') ++at;
    const std::size_t year = year_end(at);
    if (year == at || year >= text_.size() || text_[year] != '/') return false;
    const std::size_t issuer = year + 1 + (year + 1 < text_.size() && text_[year + 1] == ' ' ? 1 : 0);
    const Segment found = segment(issuer);
    if (found.capitals < 2 || found.end == issuer) return false;
    at_ = found.end;
    return true;
  }

  /// A sign, or after số a dot that stands for one: "số 11.2013-NHNN".
  [[nodiscard]] Separator separator_before_year() const {
    const bool dot = at_ < text_.size() && text_[at_] == '.' && year_end(at_ + 1) != at_ + 1;
    return dot && follows_number_sign(text_, begin_) ? Separator{at_ + 1, '.', false, false} : separator(at_);
  }

  /// "30/2020/NĐ-CP", "19-2017/NQ-CP", and "43/2014" after số.
  bool year_and_segments() {
    const std::size_t serial_end = at_;
    const Separator before = separator_before_year();
    if (before.end == at_) return false;
    const std::size_t year = year_end(before.end);
    if (year == before.end) return false;
    at_ = year;
    const Separator after = separator_or_dot(year);
    // "tháng 6/2017 - UBND" is a month and a sign.
    const bool month = after.sign == '-' && after.spaced;
    if (!month && segments()) return true;
    at_ = year;
    const bool runs_on = after.end != year && is_digit_at(text_, after.end);
    if (!before.spaced && !runs_on && follows_number_sign(text_, begin_)) return true;
    at_ = serial_end;
    return false;
  }

  /// Signs and segments in turn: "-NQ/TW", "/QĐ-UBND", "/TTLT-BCA-BQP", " - NQ/TW", and "QĐ/TW" that
  /// lost its hyphen. What has one segment alone needs a slash, or số before the number.
  bool segments() {
    const std::size_t from = at_;
    int count = 0;
    bool slash = false;
    bool strong = false;
    bool loose = false;  // "13/HD -MTTQ - BTT": signs inside it have spaces
    // "năm 2017.UBND" ends a sentence.
    Separator sign = at_ > begin_ + 4 && year_end(at_ - 4) == at_ ? separator_or_dot(at_) : separator(at_);
    if (sign.end == at_) sign = missing_sign();
    while (sign.end != at_ || sign.sign == ' ') {
      const Segment next = segment(sign.end);
      const bool single = next.capitals < 2 && next.digits == 0;
      const bool begins_well = count > 0 || !single || followed_by_segment(next.end);
      if (next.end == sign.end || !begins_well ||
          (sign.spaced && (single || (count > 1 && !sign.touches && !loose))))
        break;
      loose = loose || (count > 0 && sign.spaced);
      slash = slash || sign.sign == '/' || sign.sign == '.';
      strong = strong || next.capitals >= 2 || next.digits > 0;
      at_ = next.end;
      ++count;
      if (session_of_assembly(sign.end)) break;
      sign = count == 1 && next.capitals <= 3 ? separator_or_dot(at_) : separator(at_);
      if (trailing_year(sign)) break;
    }
    const bool enough = slash || (count > 0 && follows_number_sign(text_, begin_));
    if (count > 0 && enough && strong) return true;
    at_ = from;
    return false;
  }

  /// No sign before the first segment: "37QĐ/TW", and after số "84 QĐ/TW" too.
  [[nodiscard]] Separator missing_sign() const {
    const bool space = at_ < text_.size() && text_[at_] == ' ';
    if (space && !follows_number_sign(text_, begin_)) return {at_};
    const std::size_t first = at_ + (space ? 1 : 0);
    const Segment type = segment(first);
    const bool sign = type.end < text_.size() && (text_[type.end] == '/' || text_[type.end] == '-');
    const bool shape = type.capitals >= 2 && sign && segment(type.end + 1).capitals >= 2;
    return shape ? Separator{first, ' ', false, false} : Separator{at_};
  }

  [[nodiscard]] bool followed_by_segment(std::size_t from) const {
    const Separator sign = separator(from);
    return sign.end != from && !sign.spaced && segment(sign.end).capitals >= 2;
  }

  /// "162/2024/QH 15", "QH-15": the number of the National Assembly came apart from its letters.
  bool session_of_assembly(std::size_t segment_begin) {
    const std::string_view letters = text_.substr(segment_begin, at_ - segment_begin);
    if (letters != "QH" && letters != "UBTVQH") return false;
    if (at_ >= text_.size() || (text_[at_] != ' ' && text_[at_] != '-')) return false;
    const std::size_t end = digits_end(text_, at_ + 1);
    if (end == at_ + 1 || end > at_ + 3 || letter_at(text_, end).size != 0) return false;
    at_ = end;
    return true;
  }

  /// "92/CP/2015", "12/HĐMB-2016"
  bool trailing_year(const Separator& sign) {
    if (sign.end == at_ || sign.spaced || (sign.sign != '/' && sign.sign != '-')) return false;
    const std::size_t year = year_end(sign.end);
    if (year == sign.end) return false;
    at_ = year;
    return true;
  }

  std::string_view text_;
  std::size_t begin_;
  std::size_t at_;
};

}  // namespace

std::size_t document_code_size(std::string_view text, std::size_t at) { return Scanner(text, at).size(); }

}  // namespace vanthu
