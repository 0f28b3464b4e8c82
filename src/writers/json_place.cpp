// SPDX-License-Identifier: Apache-2.0
//
// Parsed JSON does not know where it stood. When a message needs the place, the text is read once more.
#include "writers/json_place.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace vanthu {
namespace {

using nlohmann::json;

/// Walks over characters and tells how many it has passed.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::uint64_t& passed) : at_(at), passed_(&passed) {}

  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*passed_;
    return *this;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }

 private:
  const char* at_;
  std::uint64_t* passed_;
};

/// Follows the parser and notes how far it had read when the value at `wanted` was complete.
class PathWatcher {
 public:
  PathWatcher(std::string_view wanted, const std::uint64_t& passed)
      : wanted_(wanted), depth_(static_cast<std::size_t>(std::ranges::count(wanted, '/'))), passed_(passed) {}

  bool operator()(int /*depth*/, json::parse_event_t event, const json& parsed) {
    using Event = json::parse_event_t;
    if (event == Event::object_start) open_.push_back({.is_list = false, .key = {}});
    if (event == Event::array_start) open_.push_back({.is_list = true, .key = {}});
    if (event == Event::key) open_.back().key = parsed.get<std::string>();
    if (event == Event::object_end || event == Event::array_end) open_.pop_back();
    if (event == Event::object_end || event == Event::array_end || event == Event::value) complete_value();
    return true;
  }

  [[nodiscard]] std::optional<std::uint64_t> found() const { return found_; }

 private:
  struct Open {
    bool is_list = false;
    std::size_t index = 0;
    std::string key;
  };

  [[nodiscard]] std::string path() const {
    std::string path;
    for (const Open& open : open_) path += "/" + (open.is_list ? std::to_string(open.index) : open.key);
    return path;
  }

  void complete_value() {
    if (!found_ && open_.size() == depth_ && path() == wanted_) found_ = passed_;
    if (!open_.empty() && open_.back().is_list) ++open_.back().index;
  }

  std::string_view wanted_;
  std::size_t depth_;  // of the wanted value
  const std::uint64_t& passed_;
  std::vector<Open> open_;
  std::optional<std::uint64_t> found_;
};

}  // namespace

std::uint64_t end_of_value(std::string_view text, std::string_view path) {
  std::uint64_t passed = 0;
  PathWatcher watcher(path, passed);
  const CountingIterator begin(text.data(), passed);
  const CountingIterator end(text.data() + text.size(), passed);
  const json ignored = json::parse(begin, end, std::ref(watcher), /*allow_exceptions=*/false);
  return watcher.found().value_or(text.size());
}

}  // namespace vanthu
