// SPDX-License-Identifier: Apache-2.0
//
// How the enumerators of a record are written in JSON. Each list is in the order of its enum, so that
// writer and reader share one table.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "vanthu/json.h"
#include "vanthu/record.h"

namespace vanthu {

inline constexpr std::string_view record_schema_name = "vanthu.record/1";

template <class Enum>
inline constexpr std::array<std::string_view, 0> names_of{};

template <>
inline constexpr std::array<std::string_view, 3> names_of<OffsetUnit>{"codepoint", "byte", "utf16"};
template <>
inline constexpr std::array<std::string_view, 3> names_of<Confidence>{"high", "medium", "low"};
template <>
inline constexpr std::array<std::string_view, 3> names_of<TitleStatus>{"current", "former", "acting"};
template <>
inline constexpr std::array<std::string_view, 6> names_of<DatePrecision>{"minute",  "day",  "month",
                                                                         "quarter", "half", "year"};
template <>
inline constexpr std::array<std::string_view, 6> names_of<PartOfDay>{"dawn",      "morning", "noon",
                                                                     "afternoon", "evening", "night"};
template <>
inline constexpr std::array<std::string_view, 3> names_of<DateBasis>{"explicit", "published", "context"};
template <>
inline constexpr std::array<std::string_view, 3> names_of<TermKind>{"tenure", "ordinal", "period"};
template <>
inline constexpr std::array<std::string_view, 8> names_of<BlockKind>{
    "furniture", "headline", "dateline", "lead", "paragraph", "caption", "byline", "tail"};
template <>
inline constexpr std::array<std::string_view, 3> names_of<PublishedBasis>{"given", "text", "markup"};

template <class Enum>
constexpr std::string_view name_of(Enum value) {
  return names_of<Enum>[static_cast<std::size_t>(value)];
}

template <class Enum>
constexpr std::optional<Enum> value_of(std::string_view name) {
  for (std::size_t i = 0; i < names_of<Enum>.size(); ++i) {
    if (names_of<Enum>[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace vanthu
