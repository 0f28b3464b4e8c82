// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vanthu {

/// The kinds of bodies by the words that their names begin with: data/organizations/kinds.tsv.
class BodyKinds {
 public:
  explicit BodyKinds(std::string_view file);

  /// The kind that the longest known beginning of `name` says; "other" where none is known, "skip"
  /// where such a thing is no body by itself.
  [[nodiscard]] std::string_view kind_of(std::string_view name) const;

 private:
  std::unordered_map<std::string, std::string_view> kinds_;  // by beginnings in small letters
  std::size_t longest_ = 0;                                  // of them, bytes
};

/// The built-in list.
[[nodiscard]] const BodyKinds& body_kinds();

}  // namespace vanthu
