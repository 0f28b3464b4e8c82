// SPDX-License-Identifier: Apache-2.0
#include "lexicon/labels.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace vanthu {
namespace {

std::size_t edit_distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> row(right.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

/// The patterns of the rules name thousands of labels.
std::unordered_map<std::string_view, Label> by_name() {
  std::unordered_map<std::string_view, Label> labels;
  for (const LabelInfo& info : all_labels()) labels.emplace(info.name, info.label);
  return labels;
}

}  // namespace

const std::vector<LabelInfo>& all_labels() {
  static const std::vector<LabelInfo> labels = {
#define VANTHU_LABEL_INFO(id, name, meaning) {Label::id, name, meaning},
      VANTHU_LABELS(VANTHU_LABEL_INFO)
#undef VANTHU_LABEL_INFO
  };
  return labels;
}

std::optional<Label> LabelTable::find(std::string_view name) const {
  static const auto built_in = by_name();
  if (const auto known = built_in.find(name); known != built_in.end()) return known->second;
  const auto user = std::find(user_names_.begin(), user_names_.end(), name);
  if (user == user_names_.end()) return std::nullopt;
  return static_cast<Label>(static_cast<std::size_t>(Label::first_user_label) +
                            static_cast<std::size_t>(user - user_names_.begin()));
}

std::optional<Label> LabelTable::find_or_add(std::string_view name) {
  if (const auto known = find(name)) return known;
  if (!name.starts_with("MY_") || user_names_.size() == user_label_count) return std::nullopt;
  user_names_.emplace_back(name);
  return find(name);
}

std::string_view LabelTable::name(Label label) const {
  const auto number = static_cast<std::size_t>(label);
  if (label == Label::none) return "NONE";
  if (label < Label::first_user_label) return all_labels()[number - 1].name;
  return user_names_.at(number - static_cast<std::size_t>(Label::first_user_label));
}

std::string_view LabelTable::nearest(std::string_view mistyped) const {
  const auto& labels = all_labels();
  const auto best = std::min_element(labels.begin(), labels.end(), [&](const auto& left, const auto& right) {
    return edit_distance(left.name, mistyped) < edit_distance(right.name, mistyped);
  });
  return best->name;
}

}  // namespace vanthu
