// SPDX-License-Identifier: Apache-2.0
#include "vanthu/record.h"

#include <algorithm>
#include <string>

namespace vanthu {
namespace {

/// Reads a text from left to right, part by part.
class Parts {
 public:
  explicit Parts(std::string_view text) : rest_(text) {}

  bool skip(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }

  /// The number that the next `digits` digits write, if it lies in [low, high].
  std::optional<int> number(std::size_t digits, int low, int high) {
    if (rest_.size() < digits) return std::nullopt;
    int value = 0;
    for (const char c : rest_.substr(0, digits)) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    if (value < low || value > high) return std::nullopt;
    rest_.remove_prefix(digits);
    return value;
  }

  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  void skip_digits() {
    while (!rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9') rest_.remove_prefix(1);
  }

 private:
  std::string_view rest_;
};

/// Without a year February has 29 days.
int days_of(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && is_leap ? 29 : days[month - 1];
}

/// Reads the rest of `:30`, `:30:00`, `:30:00.000Z`, `:30+07:00`.
bool read_seconds_and_zone(Parts& parts) {
  if (parts.skip(":")) {
    if (!parts.number(2, 0, 60)) return false;
    if (parts.skip(".")) parts.skip_digits();
  }
  if (parts.skip("Z")) return parts.at_end();
  if (parts.skip("+") || parts.skip("-")) {
    if (!parts.number(2, 0, 14)) return false;
    parts.skip(":");
    if (!parts.at_end() && !parts.number(2, 0, 59)) return false;
  }
  return parts.at_end();
}

bool read_clock(Parts& parts, PartialDate& date) {
  const auto hour = parts.number(2, 0, 24);
  if (!hour || !parts.skip(":")) return false;
  const auto minute = parts.number(2, 0, *hour == 24 ? 0 : 59);
  if (!minute) return false;
  date.hour = static_cast<std::int8_t>(*hour);
  date.minute = static_cast<std::int8_t>(*minute);
  return read_seconds_and_zone(parts);
}

/// Reads what follows the year and its hyphen.
bool read_after_year(Parts& parts, PartialDate& date) {
  if (parts.skip("Q")) {
    date.quarter = static_cast<std::int8_t>(parts.number(1, 1, 4).value_or(0));
    return date.quarter != 0 && parts.at_end();
  }
  if (parts.skip("H")) {
    date.half = static_cast<std::int8_t>(parts.number(1, 1, 2).value_or(0));
    return date.half != 0 && parts.at_end();
  }
  const auto month = parts.number(2, 1, 12);
  if (!month) return false;
  date.month = static_cast<std::int8_t>(*month);
  if (parts.at_end()) return true;
  if (!parts.skip("-")) return false;
  const auto day = parts.number(2, 1, days_of(date.year, *month));
  if (!day) return false;
  date.day = static_cast<std::int8_t>(*day);
  if (parts.at_end()) return true;
  return parts.skip("T") && read_clock(parts, date);
}

/// Appends `value`, with zeros before it where it has fewer digits than `width`.
void append_digits(std::string& to, int value, std::size_t width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) to.append(width - digits.size(), '0');
  to += digits;
}

}  // namespace

std::string PartialDate::iso() const {
  std::string iso;
  if (year != 0) {
    append_digits(iso, year, 4);
  } else {
    iso = "-";
  }
  if (quarter != 0) {
    iso += "-Q";
    append_digits(iso, quarter, 1);
  } else if (half != 0) {
    iso += "-H";
    append_digits(iso, half, 1);
  } else if (month != 0) {
    iso += '-';
    append_digits(iso, month, 2);
    if (day == 0) return iso;
    iso += '-';
    append_digits(iso, day, 2);
    if (hour < 0) return iso;
    iso += 'T';
    append_digits(iso, hour, 2);
    iso += ':';
    append_digits(iso, std::max<int>(minute, 0), 2);
  }
  return iso;
}

std::optional<PartialDate> PartialDate::parse(std::string_view text) {
  PartialDate date;
  Parts parts(text);
  if (!parts.skip("--")) {
    const auto year = parts.number(4, 1, 9999);
    if (!year) return std::nullopt;
    date.year = static_cast<std::int16_t>(*year);
    if (parts.at_end()) return date;
    if (!parts.skip("-")) return std::nullopt;
  }
  if (!read_after_year(parts, date)) return std::nullopt;
  return date;
}

}  // namespace vanthu
