// SPDX-License-Identifier: Apache-2.0
//
// What the words of a date say: the parts of a match as numbers.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "extract/date_words.h"
#include "extract/facts.h"
#include "resolve/article_memory.h"
#include "rules/match.h"

namespace vanthu {

[[nodiscard]] constexpr std::int8_t small(std::int32_t value) { return static_cast<std::int8_t>(value); }

/// The named parts of one match of a rule of dates. All that it is made of must outlive it.
class DateParts {
 public:
  DateParts(const Match& match, const DateWords& words, const ArticleMemory& memory,
            const LabelSet& lunar_year_name)
      : match_(match), words_(words), memory_(memory), lunar_year_name_(lunar_year_name) {}

  [[nodiscard]] bool has(std::string_view part) const;

  /// The date as far as the words say it; nothing where they contradict each other.
  [[nodiscard]] std::optional<DateMention> read() const;

 private:
  [[nodiscard]] std::optional<std::int32_t> number(std::string_view part) const;
  [[nodiscard]] std::int32_t value_of(std::string_view part) const;
  [[nodiscard]] std::int16_t full_year(std::int32_t two_digits) const;
  [[nodiscard]] bool is_near_new_year() const;
  void read_end(DateMention& mention) const;
  bool read_months(DateMention& mention) const;
  void read_today(DateMention& mention) const;
  bool read_lunar(DateMention& mention) const;
  bool read_new_year(DateMention& mention) const;

  const Match& match_;
  const DateWords& words_;
  const ArticleMemory& memory_;
  const LabelSet& lunar_year_name_;
};

}  // namespace vanthu
