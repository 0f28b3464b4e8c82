// SPDX-License-Identifier: Apache-2.0
//
// The lines and words by which a page is taken apart: data/article/*.tsv.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vanthu {

/// A list of texts that are whole lines, or starts of lines. Case makes no difference.
class MarkerList {
 public:
  /// Rows of a file of data/: `surface`, and `match` (`line` or `start`) where the file has that
  /// column; without it all rows are whole lines.
  explicit MarkerList(std::string_view file);

  /// True where `line` is in the list, or is with a colon or full stop after it.
  [[nodiscard]] bool has(std::string_view line) const;

  /// The length of the longest start of `line` that is in the list and ends where a word ends; 0 for
  /// none.
  [[nodiscard]] std::size_t start_of(std::string_view line) const;

  /// Whether a start in the list may begin with a capital whose first byte is `byte`; quickly says no to
  /// most.
  [[nodiscard]] bool may_start_with(char byte) const {
    return first_bytes_[static_cast<unsigned char>(byte)];
  }

 private:
  void add_row(std::string_view surface, bool is_start);

  std::unordered_set<std::string> lines_;  // in small letters
  std::size_t longest_ = 0;
  std::unordered_map<char32_t, std::vector<std::string>> starts_;  // by their first letter
  std::array<bool, 256> first_bytes_{};                            // of the starts as their file spells them
};

struct Markers {
  MarkerList tail;
  MarkerList imprint_heads;
  MarkerList imprint_details;
  MarkerList boxes;
  MarkerList furniture;
  MarkerList categories;
  MarkerList byline_heads;
  MarkerList byline_notes;
  MarkerList byline_jobs;
  MarkerList source_heads;
  MarkerList caption_heads;
  MarkerList caption_subjects;
  MarkerList caption_verbs;
  MarkerList date_labels;
  MarkerList date_words;
  MarkerList weekdays;
  MarkerList sources;  ///< newspapers and agencies
  MarkerList provinces;
  MarkerList bodies;
  MarkerList dotted;  ///< abbreviations that a full stop ends: TP., TS.
};

/// The built-in lists.
[[nodiscard]] const Markers& markers();

}  // namespace vanthu
