// SPDX-License-Identifier: Apache-2.0
//
// Normalization forms by another hand: ICU.
#pragma once

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <string>
#include <string_view>

namespace vanthu {

inline std::string with_icu(UNormalization2Mode mode, std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const auto* const normalizer = icu::Normalizer2::getInstance(nullptr, "nfc", mode, error);
  const icu::StringPiece piece(text.data(), static_cast<int>(text.size()));
  std::string result;
  normalizer->normalize(icu::UnicodeString::fromUTF8(piece), error).toUTF8String(result);
  return result;
}

inline std::string nfc(std::string_view text) { return with_icu(UNORM2_COMPOSE, text); }
inline std::string nfd(std::string_view text) { return with_icu(UNORM2_DECOMPOSE, text); }

}  // namespace vanthu
