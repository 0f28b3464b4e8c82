// SPDX-License-Identifier: Apache-2.0
#include "lexicon/place_units.h"

#include <algorithm>
#include <array>

#include "data/embedded.h"

namespace vanthu {
namespace {

using Cells = std::array<std::string_view, 3>;

/// Gives the cells of each row below the head to `take`.
template <class Take>
void each_row(std::string_view file, Take take) {
  bool is_head = true;
  while (!file.empty()) {
    const std::size_t end = std::min(file.find('\n'), file.size());
    std::string_view row = file.substr(0, end);
    file.remove_prefix(std::min(end + 1, file.size()));
    if (row.empty() || row.front() == '#') continue;
    if (is_head) {
      is_head = false;
      continue;
    }
    Cells cells;
    for (std::string_view& cell : cells) {
      const std::size_t tab = std::min(row.find('\t'), row.size());
      cell = row.substr(0, tab);
      row.remove_prefix(std::min(tab + 1, row.size()));
    }
    take(cells);
  }
}

std::string_view first_value(std::span<const PlaceRow> rows) {
  return rows.empty() ? std::string_view() : rows.front().value;
}

}  // namespace

PlaceUnits::Rows::Rows(std::string_view file) {
  each_row(file, [&](const Cells& cells) { rows_.push_back({cells[0], cells[1]}); });
  std::stable_sort(rows_.begin(), rows_.end(),
                   [](const PlaceRow& left, const PlaceRow& right) { return left.name < right.name; });
  for (auto at = rows_.cbegin(); at != rows_.cend();) {
    const auto end =
        std::find_if(at, rows_.cend(), [&](const PlaceRow& row) { return row.name != at->name; });
    by_name_.emplace(at->name, std::span(at, end));
    at = end;
  }
}

std::span<const PlaceRow> PlaceUnits::Rows::named(std::string_view name) const {
  const auto found = by_name_.find(name);
  return found != by_name_.end() ? found->second : std::span<const PlaceRow>();
}

PlaceUnits::PlaceUnits(std::string_view provinces, std::string_view districts, std::string_view communes,
                       std::string_view others, std::string_view types)
    : districts_(districts), communes_(communes), others_(others), types_(types) {
  each_row(provinces, [&](const Cells& cells) {
    const auto city_since = PartialDate::parse(cells[2]).value_or(PartialDate());
    provinces_.insert({cells[0], {cells[0], cells[1], city_since}});
  });
}

const Province* PlaceUnits::province(std::string_view name) const {
  const auto found = provinces_.find(name);
  return found != provinces_.end() ? &found->second : nullptr;
}

std::span<const PlaceRow> PlaceUnits::districts(std::string_view name) const {
  return districts_.named(name);
}

std::span<const PlaceRow> PlaceUnits::communes(std::string_view name) const { return communes_.named(name); }

std::string_view PlaceUnits::other_kind(std::string_view name) const {
  return first_value(others_.named(name));
}

std::string_view PlaceUnits::kind_of_type(std::string_view type) const {
  return first_value(types_.named(type));
}

const PlaceUnits& place_units() {
  static const PlaceUnits units(embedded_file("places/provinces.tsv"), embedded_file("places/districts.tsv"),
                                embedded_file("places/communes.tsv"),
                                embedded_file("places/other_places.tsv"), embedded_file("places/kinds.tsv"));
  return units;
}

}  // namespace vanthu
