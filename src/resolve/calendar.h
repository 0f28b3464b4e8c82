// SPDX-License-Identifier: Apache-2.0
//
// Days of the calendar: which year a day without one belongs to, days before and after, and the
// Vietnamese lunar calendar.
#pragma once

#include <cstdint>
#include <optional>

#include "vanthu/record.h"

namespace vanthu {

[[nodiscard]] bool is_day_of_year(std::int32_t month, std::int32_t day);  ///< 29 February counts
[[nodiscard]] bool exists(const PartialDate& day);                        ///< year, month and day known

/// The day `days` after `day` (before it where negative), without clock.
[[nodiscard]] PartialDate days_after(const PartialDate& day, std::int32_t days);

/// The number of days from `from` to `to`; both have year, month and day.
[[nodiscard]] std::int32_t days_between(const PartialDate& from, const PartialDate& to);

/// The year in which a day and month lie nearest to `published`; of a month (day 0) its middle counts.
[[nodiscard]] std::int16_t nearest_year(std::int32_t month, std::int32_t day, const PartialDate& published);

/// A day of the lunar calendar; `day` 0 is the whole month.
struct LunarDay {
  std::int32_t year = 0;
  std::int32_t month = 0;  ///< 1 to 12; leap months are not used in news
  std::int32_t day = 0;
};

/// The Gregorian day of a lunar day by the Vietnamese calendar (UTC+7, in force since 1968); nothing
/// where the month is shorter.
[[nodiscard]] std::optional<PartialDate> gregorian(const LunarDay& lunar);

/// The last day of a lunar month: 29 or 30.
[[nodiscard]] std::int32_t days_of_lunar_month(std::int32_t year, std::int32_t month);

}  // namespace vanthu
