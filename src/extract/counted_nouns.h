// SPDX-License-Identifier: Apache-2.0
//
// Numbers with the noun of those who got something, "25 tập thể", on the string of phrases: which of the
// matches of the rules `award.counted` and `award.counted_people` count recipients.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/reading.h"

namespace vanthu {

/// Whether a number of any kind stands at `at`.
[[nodiscard]] bool is_number_at(const UnitString& phrases, std::uint32_t at);

class CountedNouns {
 public:
  CountedNouns(Reading& reading, const UnitString& phrases, std::vector<Claim>& claims)
      : reading_(reading), phrases_(phrases), claims_(claims) {}

  /// Claims what the match counts; false where it counts something else.
  bool accept(const Match& match);

  /// Claims `units` as so many of `noun`; false where the count is none.
  bool claim(Range units, std::string_view rule, std::optional<std::int64_t> count, std::string_view noun);

 private:
  [[nodiscard]] std::string_view text(Range units) const { return reading_.sentence.in(phrases_, units); }
  [[nodiscard]] Label label(std::uint32_t at) const { return label_at(phrases_, at); }
  [[nodiscard]] bool is_five(std::uint32_t at) const;
  bool accept_noun(const Match& match);
  bool accept_people(const Match& match);

  Reading& reading_;
  const UnitString& phrases_;
  std::vector<Claim>& claims_;
};

}  // namespace vanthu
