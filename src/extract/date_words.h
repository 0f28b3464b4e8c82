// SPDX-License-Identifier: Apache-2.0
//
// The words around a date: clock times, parts of the day, and figures that only look like one.
#pragma once

#include <optional>

#include "lexicon/units.h"
#include "vanthu/record.h"

namespace vanthu {

struct Clock {
  Range units;
  int hour = 0;
  int minute = 0;
};

/// The part of the day that begins at an hour, as data/lexicon/dates.tsv gives it.
[[nodiscard]] PartOfDay part_of_day(int first_hour);

/// "2 giờ chiều" is hour 14; `first_hour` is of the part of the day beside it, -1 where none is.
[[nodiscard]] int hour_of_day(int hour, int first_hour);

[[nodiscard]] bool is_number(Label label);
[[nodiscard]] bool is_separator(Label label);

/// The units of a sentence, with questions that are safe to ask beyond its ends.
class DateWords {
 public:
  DateWords(const UnitString& words, std::string_view text) : words_(words), text_(text) {}

  [[nodiscard]] const Unit& operator[](std::uint32_t at) const { return words_.units[at]; }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] Span span(Range units) const { return words_.span(units); }
  [[nodiscard]] Label label(std::uint32_t at) const {
    return at < words_.size() ? words_.label(at) : Label::none;
  }
  [[nodiscard]] bool may_be(std::uint32_t at, Label label) const {
    return at < words_.size() && words_.units[at].may_be(label);
  }
  [[nodiscard]] bool is_lower_word(std::uint32_t at) const {
    return at < words_.size() && words_.units[at].letters == LetterCase::lower;
  }
  /// "những năm 1960" is a decade.
  [[nodiscard]] bool is_plural_before(std::uint32_t at) const;
  /// Whether the figure at `at` goes on to the left, or the one that ends at `at` to the right,
  /// without a space: "1/5/9", "5/9/2017/2".
  [[nodiscard]] bool runs_on_before(std::uint32_t at) const;
  [[nodiscard]] bool runs_on_after(std::uint32_t at) const;

  /// "Hà Nội, ngày 5 tháng 3 năm 2021" where a line begins: whether what begins at `at` is such a day.
  [[nodiscard]] bool follows_place_of_signing(std::uint32_t at) const;
  /// "hồi tháng 11": whether the word before `at` says that the date there is gone by.
  [[nodiscard]] bool follows_past_cue(std::uint32_t at) const;
  static constexpr std::int32_t to_come = 3;  ///< of BESIDE_DATE: "sẽ"
  /// "sẽ diễn ra vào ngày 5/3": whether the clause before `at` tells of what is to come. What is to go on "từ
  /// tháng 4" may have begun.
  [[nodiscard]] bool follows_future_verb(std::uint32_t at) const;

  /// "12:30" after a date, with a comma at most between them.
  [[nodiscard]] std::optional<Clock> clock_after(std::uint32_t at) const;
  /// "7h" of "7h đến 22h ngày 25/7", where the later clock begins at `at`.
  [[nodiscard]] std::optional<Clock> clock_from(std::uint32_t at, std::uint32_t free_from) const;
  /// Where a date begins once the clock and weekday before it are part of it.
  [[nodiscard]] std::uint32_t begin_with_clock(std::uint32_t at, std::uint32_t free_from,
                                               std::optional<Clock>& clock) const;

 private:
  [[nodiscard]] std::optional<Clock> clock_ending(std::uint32_t end, std::uint32_t free_from) const;

  const UnitString& words_;
  std::string_view text_;
};

}  // namespace vanthu
