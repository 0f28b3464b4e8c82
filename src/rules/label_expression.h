// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "lexicon/labels.h"

namespace vanthu {

/// A regular expression over labels, as a tree.
struct LabelExpression {
  enum class Kind : std::uint8_t {
    one_of,    ///< one label of `labels`
    sequence,  ///< each of `parts`
    either,    ///< one of `parts`, the first where several fit
    repeated,  ///< the one of `parts`, `least` to `most` times, as often as it fits
    captured,  ///< the one of `parts`, which is the capture group `group`
    begin,     ///< before the first label
    end,       ///< after the last label
  };
  static constexpr std::uint32_t no_limit = std::numeric_limits<std::uint32_t>::max();

  Kind kind = Kind::sequence;
  LabelSet labels;
  std::vector<LabelExpression> parts;
  std::uint32_t least = 1;
  std::uint32_t most = 1;
  std::uint32_t group = 0;  ///< counts from 1
};

/// Why an expression is none.
struct ExpressionFault {
  std::string message;
};

/// Reads an expression as compile_pattern() writes it: labels as \xHH, sets of them in [ ] or [^ ], ( ) with
/// capture and (?: ) without, | ^ $ and . for any label, and the repetitions ? * + {m,n}.
[[nodiscard]] std::variant<LabelExpression, ExpressionFault> parse_label_expression(
    std::string_view expression);

}  // namespace vanthu
