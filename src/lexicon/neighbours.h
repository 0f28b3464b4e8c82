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
  [[nodiscard]] Label right(std::size_t distance = 1) const {
    return at_ + distance < string_.size() ? string_.label(at_ + distance) : Label::none;
  }

 private:
  const UnitString& string_;
  std::size_t at_;
};

}  // namespace vanthu
