// SPDX-License-Identifier: Apache-2.0
//
// The places that are known with what they are part of: data/places/*.tsv.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "vanthu/record.h"

namespace vanthu {

struct Province {
  std::string_view name;
  std::string_view successor;  ///< the province that it is part of since 1 July 2025
  PartialDate city_since;      ///< no year where it is no city under the central government
};

/// A place and what it is part of, or what kind it is.
struct PlaceRow {
  std::string_view name;
  std::string_view value;
};

/// Provinces, districts, communes and other places by name. Immutable.
class PlaceUnits {
 public:
  PlaceUnits(std::string_view provinces, std::string_view districts, std::string_view communes,
             std::string_view others, std::string_view types);

  [[nodiscard]] const Province* province(std::string_view name) const;
  /// The provinces, as they were until 30 June 2025, that have a district of this name.
  [[nodiscard]] std::span<const PlaceRow> districts(std::string_view name) const;
  /// The provinces, as they are since 1 July 2025, that have a commune of this name.
  [[nodiscard]] std::span<const PlaceRow> communes(std::string_view name) const;
  /// The kind of a place that is no unit of today's Viet Nam; empty where it is not known.
  [[nodiscard]] std::string_view other_kind(std::string_view name) const;
  /// The kind that a word for it says: "đảo" is an island; empty where its level says it.
  [[nodiscard]] std::string_view kind_of_type(std::string_view type) const;

 private:
  /// The rows of one file. Looked up by hash: by halving, a search among all communes is a dozen
  /// comparisons with names that lie far apart.
  class Rows {
   public:
    explicit Rows(std::string_view file);
    [[nodiscard]] std::span<const PlaceRow> named(std::string_view name) const;

   private:
    std::vector<PlaceRow> rows_;  // those of one name side by side
    std::unordered_map<std::string_view, std::span<const PlaceRow>> by_name_;
  };

  std::unordered_map<std::string_view, Province> provinces_;
  Rows districts_;
  Rows communes_;
  Rows others_;
  Rows types_;
};

/// Those of data/places.
[[nodiscard]] const PlaceUnits& place_units();

/// The day from which there are 34 provinces, and no districts.
inline constexpr PartialDate first_day_of_34_provinces{2025, 7, 1, 0, 0, -1, -1};

}  // namespace vanthu
