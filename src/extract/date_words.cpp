// SPDX-License-Identifier: Apache-2.0
#include "extract/date_words.h"

namespace vanthu {

PartOfDay part_of_day(int first_hour) {
  if (first_hour < 5) return PartOfDay::dawn;
  if (first_hour < 11) return PartOfDay::morning;
  if (first_hour < 13) return PartOfDay::noon;
  if (first_hour < 18) return PartOfDay::afternoon;
  return first_hour < 21 ? PartOfDay::evening : PartOfDay::night;
}

int hour_of_day(int hour, int first_hour) {
  if (first_hour < 11 || hour >= 12) return hour;
  const PartOfDay part = part_of_day(first_hour);
  // "11 giờ trưa" is before noon, "1 giờ đêm" after midnight.
  if (part == PartOfDay::noon && hour > 3) return hour;
  if (part == PartOfDay::night && hour < 6) return hour;
  return hour + 12;
}

bool is_number(Label label) {
  return label == Label::number_1_12 || label == Label::number_13_31 || label == Label::number_32_99 ||
         label == Label::year || label == Label::number || label == Label::decimal;
}

bool is_separator(Label label) {
  return label == Label::slash || label == Label::hyphen || label == Label::full_stop;
}

namespace {

bool is_short_number(Label label) {
  return label == Label::number_1_12 || label == Label::number_13_31 || label == Label::number_32_99;
}

}  // namespace

bool DateWords::is_plural_before(std::uint32_t at) const {
  constexpr std::uint64_t decade = 10;
  if (at == 0 || label(at - 1) != Label::plural) return false;
  const std::uint32_t year = at + 1;
  return label(year) == Label::year && words_.units[year].value % decade == 0;
}

bool DateWords::runs_on_before(std::uint32_t at) const {
  if (at < 2 || !is_number(label(at)) || words_.units[at].space_before) return false;
  return is_separator(label(at - 1)) && !words_.units[at - 1].space_before && is_number(label(at - 2));
}

bool DateWords::runs_on_after(std::uint32_t at) const {
  if (at + 1 >= words_.size()) return false;
  if (words_.units[at].space_before || words_.units[at + 1].space_before) return false;
  // "30/4-1/5", "9.2.1907-9.2.2007" go on with another date.
  const bool joint = label(at) == Label::hyphen || label(at) == Label::slash;
  if (joint && at >= 2 && label(at - 2) != label(at) && label(at - 2) == label(at + 2) &&
      (label(at - 2) == Label::slash || (is_separator(label(at - 2)) && label(at - 1) == Label::year)))
    return false;
  return is_separator(label(at)) && is_number(label(at + 1));
}

bool DateWords::follows_place_of_signing(std::uint32_t at) const {
  if (at < 2 || label(at - 1) != Label::comma || label(at - 2) != Label::place) return false;
  return at == 2 || label(at - 3) == Label::line_break;
}

bool DateWords::follows_past_cue(std::uint32_t at) const {
  constexpr std::int32_t gone_by = 2;
  return at > 0 && label(at - 1) == Label::date_cue && words_.units[at - 1].has_value(gone_by);
}

bool DateWords::follows_future_verb(std::uint32_t at) const {
  constexpr std::uint32_t reach = 12;
  constexpr LabelSet ends{Label::comma,      Label::semicolon, Label::colon,   Label::full_stop,
                          Label::quote,      Label::hyphen,    Label::passive, Label::open_bracket,
                          Label::line_break, Label::from};
  for (std::uint32_t back = 1; back <= reach && back <= at; ++back) {
    const std::uint32_t verb = at - back;
    // "sẽ được tổ chức", but not "sẽ mở rộng lệnh cấm được đưa ra vào tháng 3".
    const bool is_its_own =
        label(verb) == Label::passive && verb > 0 && label(verb - 1) == Label::subject_stop;
    if (ends.has(label(verb)) && !is_its_own) return false;
    if (label(verb) == Label::subject_stop) return words_.units[verb].may_be(Label::beside_date, to_come);
  }
  return false;
}

std::optional<Clock> DateWords::clock_after(std::uint32_t at) const {
  std::uint32_t begin = at;
  if (label(begin) == Label::comma || label(begin) == Label::hyphen) ++begin;
  if (!is_short_number(label(begin)) || label(begin + 1) != Label::colon ||
      !is_short_number(label(begin + 2)))
    return std::nullopt;
  std::uint32_t end = begin + 3;
  if (label(end) == Label::colon && is_short_number(label(end + 1))) end += 2;
  const auto hour = static_cast<int>(words_.units[begin].value);
  const auto minute = static_cast<int>(words_.units[begin + 2].value);
  if (hour > 23 || minute > 59) return std::nullopt;
  return Clock{{begin, end}, hour, minute};
}

std::optional<Clock> DateWords::clock_ending(std::uint32_t end, std::uint32_t free_from) const {
  const auto number_at = [&](std::uint32_t at, std::uint64_t most) {
    return at >= free_from && at < end && is_short_number(label(at)) && words_.units[at].value <= most;
  };
  const auto value = [&](std::uint32_t at) { return static_cast<int>(words_.units[at].value); };
  constexpr std::uint64_t last_hour = 24;
  constexpr std::uint64_t last_minute = 59;
  // "8 giờ 30 phút", "8h30", "8:30", and "8 giờ" or "8h" alone.
  std::uint32_t at = end;
  if (at > free_from + 3 && (label(at - 1) == Label::measure || label(at - 1) == Label::quote)) --at;
  if (at >= free_from + 3 && number_at(at - 1, last_minute) &&
      (label(at - 2) == Label::hour_head || label(at - 2) == Label::colon) && number_at(at - 3, last_hour))
    return Clock{{at - 3, end}, value(at - 3), value(at - 1)};
  if (end >= free_from + 2 && label(end - 1) == Label::hour_head && number_at(end - 2, last_hour))
    return Clock{{end - 2, end}, value(end - 2), 0};
  return std::nullopt;
}

std::optional<Clock> DateWords::clock_from(std::uint32_t at, std::uint32_t free_from) const {
  if (at <= free_from || (label(at - 1) != Label::to && label(at - 1) != Label::hyphen)) return std::nullopt;
  return clock_ending(at - 1, free_from);
}

std::uint32_t DateWords::begin_with_clock(std::uint32_t at, std::uint32_t free_from,
                                          std::optional<Clock>& clock) const {
  for (;;) {
    if (at <= free_from) return at;
    const Label before = label(at - 1);
    if (before == Label::weekday || before == Label::part_of_day || before == Label::day_head) {
      --at;
    } else if (before == Label::comma && at >= free_from + 2 && label(at - 2) == Label::weekday) {
      at -= 2;
    } else if (!clock && (clock = clock_ending(at, free_from))) {
      at = clock->units.begin;
    } else if (!clock && before == Label::comma && (clock = clock_ending(at - 1, free_from))) {
      at = clock->units.begin;
    } else {
      return at;
    }
  }
}

}  // namespace vanthu
