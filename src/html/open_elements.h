// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vanthu {

/// The elements that a parser would have open at a place of a page. Never fewer than it really has, but for a
/// few that it makes up itself, so that to bound them here bounds the parser's.
class OpenElements {
 public:
  /// Opens `name`, after closing what it closes: a paragraph before a division, a cell before the next.
  /// False where it nests too deep: then its tag is to be left out, and its end tag will be.
  bool open(std::string_view name);

  /// False where the end tag belongs to a start tag that was left out.
  bool close(std::string_view name);

 private:
  /// What is known of a name, once for all its elements.
  struct Name {
    std::uint8_t traits = 0;
    std::uint32_t open = 0;    ///< how many elements of it are
    std::size_t left_out = 0;  ///< start tags whose end tags are still to come
  };
  using Id = std::uint32_t;

  [[nodiscard]] Id id_of(std::string_view name);
  [[nodiscard]] std::size_t innermost(Id name, std::uint8_t stops) const;
  void close_inner(std::string_view name, std::uint8_t stops);
  void close_from(std::size_t place);
  void close_what_ends_at(std::string_view name);

  std::vector<Id> open_;
  std::vector<Name> names_;
  std::unordered_map<std::string, Id> ids_;
};

}  // namespace vanthu
