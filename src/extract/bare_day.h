// SPDX-License-Identifier: Apache-2.0
//
// What stands around a day and a month with neither "ngày" nor a year: whether "3/2" is a day, and no
// ratio, score or name.
#pragma once

#include "extract/date_words.h"
#include "extract/reading.h"

namespace vanthu {

class BareDay {
 public:
  BareDay(const Reading& reading, const RuleSet& rules, const DateWords& words);

  /// Whether a surface under `label` ends right before `at`, in whatever unit: "trên đường 3/2".
  [[nodiscard]] bool stands_before(Label label, std::uint32_t at) const;
  /// "Bệnh viện 19-8": what follows is its name.
  [[nodiscard]] bool is_blocked(std::uint32_t at) const { return stands_before(Label::date_blocker, at); }
  /// "23h00 17/6", "(1h45, 4/6)", "22h - 18/6". What stands before `free_from` belongs to another date.
  [[nodiscard]] bool follows_clock(std::uint32_t at, std::uint32_t free_from) const;
  /// "Quốc khánh 2/9", "Ngày Sức khỏe thế giới 7/4".
  [[nodiscard]] bool names_its_day(Range units) const;
  /// "(13/5)" is a day, "(6-4)" a score, "(6-4, 6-3)" more of them.
  [[nodiscard]] bool is_day_in_brackets(Range units, int day) const;

 private:
  [[nodiscard]] bool in_class(const LabelSet& labels, std::uint32_t at) const;
  [[nodiscard]] bool is_national_day(std::uint32_t at) const;
  [[nodiscard]] bool is_kept_day(Range units) const;
  [[nodiscard]] bool has_name_of_day(std::uint32_t at) const;

  const Reading& reading_;
  DateWords words_;
  const LabelSet& before_national_day_;
  const LabelSet& day_name_;
  const LabelSet& quantity_after_;
};

}  // namespace vanthu
