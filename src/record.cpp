// SPDX-License-Identifier: Apache-2.0
#include "vanthu/record.h"

#include <cstdio>

namespace vanthu {

std::string PartialDate::iso() const {
  char text[40];
  const auto write = [&](const char* format, auto... values) {
    std::snprintf(text, sizeof text, format, values...);
    return std::string(text);
  };
  const std::string y = year != 0 ? write("%04d", year) : "-";
  if (quarter != 0) return y + write("-Q%d", quarter);
  if (half != 0) return y + write("-H%d", half);
  if (month == 0) return y;
  if (day == 0) return y + write("-%02d", month);
  if (hour < 0) return y + write("-%02d-%02d", month, day);
  return y + write("-%02d-%02dT%02d:%02d", month, day, hour, minute < 0 ? 0 : minute);
}

std::optional<PartialDate> PartialDate::parse(std::string_view text) {
  int y = 0;
  int m = 0;
  int d = 0;
  const std::string copy(text);
  if (std::sscanf(copy.c_str(), "%4d-%2d-%2d", &y, &m, &d) < 1) return std::nullopt;
  PartialDate date;
  date.year = static_cast<std::int16_t>(y);
  date.month = static_cast<std::int8_t>(m);
  date.day = static_cast<std::int8_t>(d);
  return date;
}

}  // namespace vanthu
