// SPDX-License-Identifier: Apache-2.0
#include "extract/bare_day.h"

#include <algorithm>

namespace vanthu {

BareDay::BareDay(const Reading& reading, const RuleSet& rules, const DateWords& words)
    : reading_(reading),
      words_(words),
      before_national_day_(rules.labels_of("BEFORE_NATIONAL_DAY")),
      day_name_(rules.labels_of("DAY_NAME")),
      quantity_after_(rules.labels_of("QUANTITY_AFTER")) {}

bool BareDay::in_class(const LabelSet& labels, std::uint32_t at) const {
  return labels.has(words_.label(at));
}

bool BareDay::stands_before(Label label, std::uint32_t at) const {
  constexpr std::uint32_t longest_surface = 3;
  const auto tokens = reading_.sentence.tokens;
  const std::uint32_t end = words_[at].tokens.begin;
  for (std::uint32_t size = 1; size <= std::min(longest_surface, end); ++size) {
    const Found found = reading_.lexicon.longest_with(label, tokens.subspan(end - size), words_.text());
    if (found && found.tokens == size) return true;
  }
  return false;
}

bool BareDay::follows_clock(std::uint32_t at, std::uint32_t free_from) const {
  if (words_.label(at + 1) != Label::slash) return false;
  const Label before = words_.label(at - 1);
  const bool joint = before == Label::comma || before == Label::hyphen;
  std::optional<Clock> clock;
  static_cast<void>(words_.begin_with_clock(joint ? at - 1 : at, free_from, clock));
  return clock.has_value();
}

bool BareDay::names_its_day(Range units) const {
  if (is_national_day(units.begin) && is_kept_day(units)) return true;
  return words_.label(units.begin + 1) == Label::slash && has_name_of_day(units.begin) &&
         !in_class(quantity_after_, units.end);
}

bool BareDay::is_day_in_brackets(Range units, int day) const {
  // "Chủ nhật (9/7, theo giờ Hà Nội)"
  if (units.begin >= 2 && words_.label(units.begin - 2) == Label::weekday) return true;
  if (words_.label(units.end) != Label::close_bracket || is_number(words_.label(units.begin - 2)))
    return false;
  constexpr int most_goals = 9;
  if (words_.label(units.begin + 1) != Label::hyphen || day > most_goals) return true;
  return is_national_day(units.begin) && has_name_of_day(units.begin - 1);
}

bool BareDay::is_national_day(std::uint32_t at) const {
  const auto tokens = reading_.sentence.tokens.subspan(words_[at].tokens.begin);
  return static_cast<bool>(reading_.lexicon.longest_with(Label::national_day, tokens, words_.text()));
}

/// Whether a national day stands where one is spoken of, and is no score or ratio.
bool BareDay::is_kept_day(Range units) const {
  const Label before = words_.label(units.begin - 1);
  const Label sign = words_.label(units.begin + 1);
  if (sign == Label::full_stop) return false;
  // "thiếu 1-5 năm", "pen 3-2": with a dash it is a day after a name only.
  if (sign == Label::hyphen && before == Label::word) return false;
  const Label after = words_.label(units.end);
  // "Arsenal 3-2 Everton"
  if (sign == Label::hyphen && (after == Label::capital || after == Label::person || after == Label::place))
    return false;
  // "chiếm 1/5 thị trường": a share between words in small letters.
  const bool share = before == Label::word && words_.is_lower_word(units.end) && after != Label::and_ &&
                     words_[units.begin].value < words_[units.begin + 2].value;
  if (share) return false;
  const bool ends =
      after != Label::word && after != Label::year_head && !in_class(quantity_after_, units.end);
  return before_national_day_.has(before) && ends;
}

/// Whether "Ngày" and a name stand before the day at `at`: "Ngày Sức khỏe thế giới", or what happens on it:
/// "đêm bầu cử 5/11,".
bool BareDay::has_name_of_day(std::uint32_t at) const {
  constexpr std::uint32_t longest_name = 6;
  constexpr std::uint32_t longest_event = 2;
  constexpr LabelSet ends{Label::none,         Label::comma,         Label::full_stop,
                          Label::open_bracket, Label::close_bracket, Label::colon};
  const bool ends_there = ends.has(words_.label(at + 3));
  bool capital = false;
  for (std::uint32_t size = 0; size < longest_name && at > 0; ++size) {
    --at;
    const bool event = size > 0 && size <= longest_event && ends_there;
    if (event && words_.label(at) == Label::part_of_day) return true;
    if (words_.label(at) == Label::day_head) return (capital || event) && !is_number(words_.label(at - 1));
    if (!in_class(day_name_, at)) return false;
    capital = capital || words_[at].letters != LetterCase::lower;
  }
  return false;
}

}  // namespace vanthu
