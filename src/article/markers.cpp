// SPDX-License-Identifier: Apache-2.0
#include "article/markers.h"

#include <algorithm>

#include "data/embedded.h"
#include "text/letters.h"

namespace vanthu {
namespace {

/// How many bytes of `line` spell `small_letters`, whatever their case; 0 where it begins otherwise.
std::size_t spelled(std::string_view line, std::string_view small_letters) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < small_letters.size();) {
    if (at == line.size()) return 0;
    const CodePoint expected = decode_at(small_letters, i);
    const CodePoint found = decode_at(line, at);
    if (to_lower(found.value) != expected.value) return 0;
    i += expected.size;
    at += found.size;
  }
  return at;
}

bool is_word_end(std::string_view line, std::size_t at) {
  if (at == line.size() || !is_letter(decode_at(line, at).value)) return true;
  return !is_letter(static_cast<unsigned char>(line[at - 1])) &&
         static_cast<unsigned char>(line[at - 1]) < 0x80;
}

}  // namespace

MarkerList::MarkerList(std::string_view file) {
  bool has_match_column = false;
  bool is_head = true;
  while (!file.empty()) {
    const std::size_t end = std::min(file.find('\n'), file.size());
    const std::string_view row = file.substr(0, end);
    file.remove_prefix(std::min(end + 1, file.size()));
    if (row.empty() || row.front() == '#') continue;
    const std::size_t tab = std::min(row.find('\t'), row.size());
    const std::string_view second = row.substr(std::min(tab + 1, row.size()));
    if (is_head) {
      has_match_column = second == "match";
      is_head = false;
    } else {
      add_row(row.substr(0, tab), has_match_column && second == "start");
    }
  }
}

void MarkerList::add_row(std::string_view surface, bool is_start) {
  std::string small = lower_case(surface);
  if (is_start) {
    first_bytes_[static_cast<unsigned char>(surface.front())] = true;
    starts_[decode_at(small, 0).value].push_back(std::move(small));
  } else {
    longest_ = std::max(longest_, small.size() + 1);
    lines_.insert(std::move(small));
  }
}

bool MarkerList::has(std::string_view line) const {
  if (line.empty() || line.size() > longest_) return false;
  std::string small = lower_case(line);
  if (lines_.contains(small)) return true;
  if (small.back() != ':' && small.back() != '.') return false;
  small.pop_back();
  return lines_.contains(small);
}

std::size_t MarkerList::start_of(std::string_view line) const {
  if (line.empty()) return 0;
  const auto found = starts_.find(to_lower(decode_at(line, 0).value));
  if (found == starts_.end()) return 0;
  std::size_t longest = 0;
  for (const std::string& start : found->second) {
    const std::size_t size = spelled(line, start);
    if (size > longest && is_word_end(line, size)) longest = size;
  }
  return longest;
}

const Markers& markers() {
  static const Markers built_in = [] {
    const auto list = [](std::string_view path) { return MarkerList(embedded_file(path)); };
    return Markers{.tail = list("article/tail_markers.tsv"),
                   .imprint_heads = list("article/imprint_heads.tsv"),
                   .imprint_details = list("article/imprint_details.tsv"),
                   .boxes = list("article/box_markers.tsv"),
                   .furniture = list("article/furniture.tsv"),
                   .categories = list("article/categories.tsv"),
                   .byline_heads = list("article/byline_heads.tsv"),
                   .byline_notes = list("article/byline_notes.tsv"),
                   .byline_jobs = list("article/byline_jobs.tsv"),
                   .source_heads = list("article/source_heads.tsv"),
                   .caption_heads = list("article/caption_heads.tsv"),
                   .caption_subjects = list("article/caption_subjects.tsv"),
                   .caption_verbs = list("article/caption_verbs.tsv"),
                   .date_labels = list("article/date_labels.tsv"),
                   .date_words = list("article/date_words.tsv"),
                   .weekdays = list("article/date_weekdays.tsv"),
                   .sources = list("lexicon/sources.tsv"),
                   .provinces = list("lexicon/provinces.tsv"),
                   .bodies = list("lexicon/bodies.tsv"),
                   .dotted = list("lexicon/dotted.tsv")};
  }();
  return built_in;
}

}  // namespace vanthu
