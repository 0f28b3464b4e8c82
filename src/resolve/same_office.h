// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "extract/facts.h"

namespace vanthu {

/// An office in the form in which two mentions of it can be compared.
struct Office {
  std::string role;             ///< in small letters, without "thường trực"
  std::string body;             ///< empty where it is not said
  std::string place;            ///< its name without its kind
  std::int32_t level = 0;       ///< of the unit that it belongs to: 5 province … 1 hamlet; 0 not said
  std::string short_body = {};  ///< what brackets after the body say it is called in short
  std::string short_role = {};  ///< the role without the council that heads the body: "chủ tịch"
  std::string full_role = {};   ///< the role with its ministry: "bộ trưởng ngoại giao"

  friend bool operator==(const Office&, const Office&) = default;
};

[[nodiscard]] Office office_of(const TitleMention& title);

/// How far two mentions can be of one office.
enum class Likeness : std::uint8_t { none, possible, equal };

/// "Chủ tịch tỉnh" can be "Chủ tịch UBND tỉnh Gia Lai", "Bộ trưởng GTVT" is "Bộ trưởng Bộ Giao thông
/// vận tải"; "Bí thư Tỉnh ủy" and "Bí thư Huyện ủy" are two offices.
[[nodiscard]] Likeness likeness(const Office& left, const Office& right);

/// The same of their places alone.
[[nodiscard]] Likeness likeness_of_places(const Office& left, const Office& right);

}  // namespace vanthu
