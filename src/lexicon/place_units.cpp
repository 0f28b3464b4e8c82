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

struct ByName {
  bool operator()(const auto& left, const auto& right) const { return left.name < right.name; }
};

std::vector<PlaceRow> rows_of(std::string_view file) {
  std::vector<PlaceRow> rows;
  each_row(file, [&](const Cells& cells) { rows.push_back({cells[0], cells[1]}); });
  std::stable_sort(rows.begin(), rows.end(), ByName());
  return rows;
}

std::span<const PlaceRow> named(const std::vector<PlaceRow>& rows, std::string_view name) {
  const auto [begin, end] = std::equal_range(rows.begin(), rows.end(), PlaceRow{name, {}}, ByName());
  return {begin, end};
}

std::string_view first_value(std::span<const PlaceRow> rows) {
  return rows.empty() ? std::string_view() : rows.front().value;
}

}  // namespace

PlaceUnits::PlaceUnits(std::string_view provinces, std::string_view districts, std::string_view communes,
                       std::string_view others, std::string_view types)
    : districts_(rows_of(districts)),
      communes_(rows_of(communes)),
      others_(rows_of(others)),
      types_(rows_of(types)) {
  each_row(provinces, [&](const Cells& cells) {
    provinces_.push_back({cells[0], cells[1], PartialDate::parse(cells[2]).value_or(PartialDate())});
  });
  std::sort(provinces_.begin(), provinces_.end(), ByName());
}

const Province* PlaceUnits::province(std::string_view name) const {
  const auto found = std::lower_bound(provinces_.begin(), provinces_.end(), Province{name, {}, {}}, ByName());
  return found != provinces_.end() && found->name == name ? &*found : nullptr;
}

std::span<const PlaceRow> PlaceUnits::districts(std::string_view name) const {
  return named(districts_, name);
}

std::span<const PlaceRow> PlaceUnits::communes(std::string_view name) const { return named(communes_, name); }

std::string_view PlaceUnits::other_kind(std::string_view name) const {
  return first_value(named(others_, name));
}

std::string_view PlaceUnits::kind_of_type(std::string_view type) const {
  return first_value(named(types_, type));
}

const PlaceUnits& place_units() {
  static const PlaceUnits units(embedded_file("places/provinces.tsv"), embedded_file("places/districts.tsv"),
                                embedded_file("places/communes.tsv"),
                                embedded_file("places/other_places.tsv"), embedded_file("places/kinds.tsv"));
  return units;
}

}  // namespace vanthu
