// SPDX-License-Identifier: Apache-2.0
//
// UTF-8 and UTF-16, as they lie in files.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "vanthu/decode.h"

namespace vanthu {

/// Text made from bytes, and how many of them became U+FFFD.
struct Transcoded {
  std::string text;
  std::size_t replaced = 0;
};

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16le_mark = "\xFF\xFE";
constexpr std::string_view utf16be_mark = "\xFE\xFF";

/// Where the line ends that `begin` lies in: at a carriage return or line feed, or at the end.
[[nodiscard]] inline std::size_t end_of_line(std::string_view text, std::size_t begin) {
  while (begin < text.size() && text[begin] != '\n' && text[begin] != '\r') ++begin;
  return begin;
}

/// `bytes` with U+FFFD for each maximal subpart of an ill-formed sequence.
[[nodiscard]] Transcoded transcode_utf8(std::string_view bytes);

/// UTF-16 of either byte order. A surrogate without its other half, and a last odd byte, are replaced.
[[nodiscard]] Transcoded transcode_utf16(std::string_view bytes, Encoding order);

/// The UTF-16 that bytes without a mark look like, or `detect` where they look like none: most units
/// are letters of Vietnamese or ASCII in one byte order, and few are in the other.
[[nodiscard]] Encoding utf16_by_look(std::string_view bytes);

}  // namespace vanthu
