// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace vanthu {

/// A day of the Vietnamese calendar (UTC+7); day 0 stands for a whole month.
struct LunarDate {
  int year = 0;
  int month = 0;
  int day = 0;
};

/// The Gregorian day of a lunar one, counted in the month that carries the number first, not in the
/// leap month after it. Nothing where the month has no such day.
[[nodiscard]] std::optional<std::chrono::sys_days> to_gregorian(const LunarDate& date);

/// Days of a lunar month: 29 or 30.
[[nodiscard]] int lunar_month_length(int year, int month);

/// Place of a lunar year in the cycle of sixty: 1 is Giáp Tý (1984, 2044), 34 is Đinh Dậu (2017).
[[nodiscard]] int place_in_cycle(int lunar_year);

}  // namespace vanthu
