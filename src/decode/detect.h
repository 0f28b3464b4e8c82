// SPDX-License-Identifier: Apache-2.0
//
// Finding the encoding of bytes that do not say it.
#pragma once

#include <string_view>

#include "vanthu/decode.h"

namespace vanthu {

struct Guess {
  Encoding encoding = Encoding::detect;  ///< `detect` where none fits
  double certainty = 0;                  ///< from 0 to 1
};

/// The encoding of bytes that are no good UTF-8 and no UTF-16. Each encoding reads a sample, and the
/// reading that is likeliest as Vietnamese text wins, by as much as it is likelier than the next one
/// that reads something else.
[[nodiscard]] Guess guess_encoding(std::string_view bytes);

}  // namespace vanthu
