// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "lexicon/units.h"

namespace vanthu {

/// The units around one of a string; the label of what lies outside is Label::none.
class Neighbours {
 public:
  Neighbours(const UnitString& string, std::size_t at) : string_(string), at_(at) {}
  [[nodiscard]] Label left(std::size_t distance = 1) const {
    return at_ >= distance ? string_.label(at_ - distance) : Label::none;
  }
  /// Null outside the string.
  [[nodiscard]] const Unit* left_unit(std::size_t distance) const {
    return at_ >= distance ? &string_.units[at_ - distance] : nullptr;
  }
  [[nodiscard]] const Unit* right_unit(std::size_t distance) const {
    return at_ + distance < string_.size() ? &string_.units[at_ + distance] : nullptr;
  }
  [[nodiscard]] Label right(std::size_t distance = 1) const {
    return at_ + distance < string_.size() ? string_.label(at_ + distance) : Label::none;
  }
  /// Whether a kind of place to the right has no name after it: "các huyện, | thị xã và".
  [[nodiscard]] bool names_no_place() const {
    constexpr LabelSet names{Label::place, Label::capital, Label::body_number, Label::country, Label::person};
    return !names.has(right(2));
  }
  /// "HĐND - UBND": whether both are written in capitals throughout.
  [[nodiscard]] bool are_short_forms() const {
    return at_ > 0 && at_ + 1 < string_.size() && string_.units[at_ - 1].letters == LetterCase::upper &&
           string_.units[at_ + 1].letters == LetterCase::upper;
  }

 private:
  const UnitString& string_;
  std::size_t at_;
};

}  // namespace vanthu
