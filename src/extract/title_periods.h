// SPDX-License-Identifier: Apache-2.0
//
// Years and months beside offices: what period they tell, and whether it was over when the article appeared.
#pragma once

#include <cstdint>

#include "extract/facts.h"
#include "lexicon/units.h"

namespace vanthu {

/// "hai", "10", "nhiều".
[[nodiscard]] bool is_number_of_years(Label label);

/// "2010 - 2015", "từ 2010 đến 2015": whether the date at `at` ends such a range.
[[nodiscard]] bool closes_range(const UnitString& entities, std::uint32_t at);

/// Whether the period at `at` is the first thing that is said, in the sentence or after a semicolon.
[[nodiscard]] bool begins_clause(const UnitString& entities, std::uint32_t at);

/// "Theo cáo trạng, từ năm 2009 đến 2011, ông A làm": the same between two commas.
[[nodiscard]] bool begins_clause_after_comma(const UnitString& entities, std::uint32_t at);

[[nodiscard]] bool goes_on_from_semicolon(const UnitString& entities, std::uint32_t at);

/// Where "thứ 42 của Hoa Kỳ" begins after an office, if that ends at `end`.
[[nodiscard]] std::uint32_t before_which(const UnitString& entities, std::uint32_t end);

/// The periods of a sentence, beside the day on which the article appeared. Where that is not known, the
/// latest month that the article has named so far stands for it.
class Periods {
 public:
  Periods(const UnitString& entities, const Draft& draft, const PartialDate& published)
      : entities_(entities),
        draft_(draft),
        published_(published.year != 0 ? published : latest_month(draft)),
        is_dated_(published.year != 0) {}

  /// Whether the period that ends with the unit was over.
  [[nodiscard]] bool is_over(std::uint32_t at) const;

  /// "Năm 1951, đồng chí được bầu làm": so long before the article that nobody holds the office still.
  [[nodiscard]] bool is_long_ago(std::uint32_t at) const;

  /// "Trước tháng 6-2016, đồng chí là".
  [[nodiscard]] bool is_before(std::uint32_t at) const;

 private:
  [[nodiscard]] static PartialDate latest_month(const Draft& draft);
  [[nodiscard]] bool is_past(const PartialDate& end) const;
  [[nodiscard]] bool lasts_after(std::uint32_t at) const;
  [[nodiscard]] PartialDate end_of(std::uint32_t at) const;

  const UnitString& entities_;
  const Draft& draft_;
  PartialDate published_;
  bool is_dated_;
};

}  // namespace vanthu
