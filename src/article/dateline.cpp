// SPDX-License-Identifier: Apache-2.0
#include "article/dateline.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "article/markers.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::size_t longest_line = 160;  // bytes

struct Part {
  enum class Kind { word, number, sign } kind = Kind::sign;
  Span span;
  int value = 0;  // of a number; -1 for one of more than four digits
};

std::vector<Part> parts_of(std::string_view line) {
  std::vector<Part> parts;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint first = decode_at(line, at);
    const auto begin = static_cast<std::uint32_t>(at);
    const auto run = [&](auto belongs) {
      while (at < line.size() && belongs(decode_at(line, at).value)) at += decode_at(line, at).size;
      return Span{begin, static_cast<std::uint32_t>(at)};
    };
    if (is_digit(first.value)) {
      Part number{Part::Kind::number, run(is_digit), -1};
      if (number.span.size() <= 4)
        number.value = std::stoi(std::string(line.substr(begin, number.span.size())));
      parts.push_back(number);
    } else if (is_letter(first.value)) {
      parts.push_back({Part::Kind::word, run(is_letter), 0});
    } else {
      at += first.size;
      if (first.value != U' ')
        parts.push_back({Part::Kind::sign, {begin, static_cast<std::uint32_t>(at)}, 0});
    }
  }
  return parts;
}

class Reader {
 public:
  explicit Reader(std::string_view line) : line_(line), parts_(parts_of(line)) {}

  std::optional<DateLine> read() {
    while (at_ < parts_.size()) {
      if (!(read_label() || read_weekday() || read_date() || read_clock() || skip_word() || skip_sign() ||
            skip_before())) {
        return std::nullopt;
      }
    }
    if (result_.value.day == 0) return std::nullopt;
    const auto checked = PartialDate::parse(result_.value.iso());
    if (!checked) return std::nullopt;
    return result_;
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t i) const {
    return line_.substr(parts_[i].span.begin, parts_[i].span.size());
  }
  [[nodiscard]] bool is_sign(std::size_t i, std::string_view signs) const {
    return i < parts_.size() && parts_[i].kind == Part::Kind::sign &&
           signs.find(text(i)) != std::string_view::npos;
  }
  [[nodiscard]] bool is_word(std::size_t i, std::string_view small) const {
    return i < parts_.size() && parts_[i].kind == Part::Kind::word && lower_case(text(i)) == small;
  }
  [[nodiscard]] bool is_number(std::size_t i, int low, int high) const {
    return i < parts_.size() && parts_[i].kind == Part::Kind::number && parts_[i].value >= low &&
           parts_[i].value <= high;
  }
  /// Parts i to i + count - 1, as they stand in the line.
  [[nodiscard]] std::string_view text(std::size_t i, std::size_t count) const {
    if (i + count > parts_.size()) return {};
    return line_.substr(parts_[i].span.begin, parts_[i + count - 1].span.end - parts_[i].span.begin);
  }

  void take(std::size_t count) {
    if (result_.date.empty()) result_.date.begin = parts_[at_].span.begin;
    at_ += count;
    result_.date.end = parts_[at_ - 1].span.end;
  }

  bool read_label() {
    const std::size_t size = markers().date_labels.start_of(line_.substr(parts_[at_].span.begin));
    if (size == 0) return false;
    result_.has_label = true;
    const std::size_t end = parts_[at_].span.begin + size;
    while (at_ < parts_.size() && parts_[at_].span.begin < end) ++at_;
    return true;
  }

  bool read_weekday() {
    for (const std::size_t count : {2U, 1U}) {
      if (!markers().weekdays.has(text(at_, count))) continue;
      take(count);
      return true;
    }
    return false;
  }

  bool read_date() {
    const std::size_t begin = is_word(at_, "ngày") ? at_ + 1 : at_;
    if (result_.value.day != 0) return false;
    for (const std::string_view separator : {"/", "-", "."}) {
      if (!is_sign(begin + 1, separator) || !is_sign(begin + 3, separator)) continue;
      if (is_number(begin, 1, 31) && is_number(begin + 2, 1, 12) && is_year(begin + 4)) {
        return set_date(begin, begin + 2, begin + 4);
      }
      if (is_number(begin, 1990, 2100) && is_number(begin + 2, 1, 12) && is_number(begin + 4, 1, 31)) {
        return set_date(begin + 4, begin + 2, begin);
      }
    }
    if (is_number(begin, 1, 31) && is_word(begin + 1, "tháng") && is_number(begin + 2, 1, 12)) {
      const std::size_t year = is_word(begin + 3, "năm") || is_sign(begin + 3, ",") ? begin + 4 : begin + 3;
      if (is_number(year, 1990, 2100)) return set_date(begin, begin + 2, year);
    }
    return false;
  }

  [[nodiscard]] bool is_year(std::size_t i) const {
    return is_number(i, 1990, 2100) || (is_number(i, 0, 99) && parts_[i].span.size() == 2);
  }

  bool set_date(std::size_t day, std::size_t month, std::size_t year) {
    const int y = parts_[year].value;
    result_.value.year = static_cast<std::int16_t>(y < 100 ? 2000 + y : y);
    result_.value.month = static_cast<std::int8_t>(parts_[month].value);
    result_.value.day = static_cast<std::int8_t>(parts_[day].value);
    take(std::max(day, year) + 1 - at_);
    return true;
  }

  bool read_clock() {
    if (result_.value.hour >= 0 || !is_number(at_, 0, 24)) return false;
    const bool is_separated =
        is_sign(at_ + 1, ":") || is_word(at_ + 1, "h") || is_word(at_ + 1, "g") || is_word(at_ + 1, "giờ");
    if (!is_separated || !is_number(at_ + 2, 0, 59)) return false;
    const int hour = parts_[at_].value;
    const int minute = parts_[at_ + 2].value;
    const bool has_seconds = is_sign(at_ + 3, ":") && is_number(at_ + 4, 0, 59);
    take(has_seconds ? 5 : 3);
    const bool is_afternoon = (is_word(at_, "pm") || is_word(at_, "ch")) && hour < 12;
    result_.value.hour = static_cast<std::int8_t>(is_afternoon ? hour + 12 : hour);
    result_.value.minute = static_cast<std::int8_t>(minute);
    return true;
  }

  bool skip_word() {
    for (const std::size_t count : {2U, 1U}) {
      if (!markers().date_words.has(text(at_, count))) continue;
      at_ += count;
      return true;
    }
    return false;
  }

  /// Signs, with the zone or the counter after them: +7, : 835.
  bool skip_sign() {
    if (parts_[at_].kind == Part::Kind::number) {
      const bool is_counter =
          result_.value.day != 0 && at_ > 0 &&
          (is_sign(at_ - 1, "+:|") || at_ + 1 == parts_.size() || is_word(at_ + 1, "trả") ||
           is_word(at_ + 1, "lượt") || is_word(at_ + 1, "bình"));
      if (is_counter) ++at_;
      return is_counter;
    }
    if (parts_[at_].kind != Part::Kind::sign) return false;
    ++at_;
    return true;
  }

  /// Words at the start of the line, before all that belongs to the date.
  bool skip_before() {
    if (!result_.date.empty() || result_.has_label || parts_[at_].kind == Part::Kind::number) return false;
    if (result_.before.empty()) result_.before.begin = parts_[at_].span.begin;
    result_.before.end = parts_[at_].span.end;
    ++at_;
    return true;
  }

  std::string_view line_;
  std::vector<Part> parts_;
  std::size_t at_ = 0;
  DateLine result_;
};

}  // namespace

std::optional<DateLine> read_date_line(std::string_view line) {
  if (line.size() > longest_line) return std::nullopt;
  const auto is_ascii_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (std::count_if(line.begin(), line.end(), is_ascii_digit) < 4) return std::nullopt;
  return Reader(line).read();
}

}  // namespace vanthu
