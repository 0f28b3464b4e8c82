// SPDX-License-Identifier: Apache-2.0
//
// How far the name of a law goes that no list knows.
#pragma once

#include <optional>

#include "extract/reading.h"

namespace vanthu {

class LawNames {
 public:
  LawNames(const Reading& reading, const RuleSet& rules, const UnitString& phrases)
      : reading_(reading), phrases_(phrases), law_words_(rules.labels_of("LAW_WORD")) {}

  /// The units of a law whose name is "Luật" (the unit `head`) and words that no list knows, without its
  /// year; nothing where it is no law.
  [[nodiscard]] std::optional<Range> unlisted(std::uint32_t head) const;

  /// The units of "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B", whose unit `head` is the first
  /// "Luật" and whose unit `laws` the first law that it changes; nothing where no law stands there.
  [[nodiscard]] std::optional<Range> amending(std::uint32_t head, std::uint32_t laws) const;

  /// The year that a unit states without more: "năm 2013", "2013".
  [[nodiscard]] std::optional<PartialDate> year_of(std::uint32_t at) const;

 private:
  [[nodiscard]] const Unit& unit(std::uint32_t at) const { return phrases_.units[at]; }
  [[nodiscard]] Label label(std::uint32_t at) const {
    return at < phrases_.size() ? phrases_.label(at) : Label::none;
  }
  [[nodiscard]] bool may_precede(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t name_end(std::uint32_t first) const;
  [[nodiscard]] std::uint32_t capitals_end(std::uint32_t first) const;
  [[nodiscard]] std::uint32_t abbreviation_end(std::uint32_t first) const;
  [[nodiscard]] std::uint32_t law_end(std::uint32_t at) const;

  const Reading& reading_;
  const UnitString& phrases_;
  const LabelSet& law_words_;
};

}  // namespace vanthu
