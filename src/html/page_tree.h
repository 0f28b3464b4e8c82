// SPDX-License-Identifier: Apache-2.0
//
// A page as a tree that is kept flat, so that no walk over it needs recursion.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/result.h"

namespace vanthu {

/// How an element stands in its page.
enum class Flow : std::uint8_t {
  text,        ///< no element but text
  phrase,      ///< inside of a line: a, b, span
  block,       ///< on lines of its own
  line_break,  ///< br
  image,
  hidden,  ///< its text is not shown as text
};

struct PageAttribute {
  std::string_view name;
  std::string_view value;
};

/// Nodes are in the order of the page: the descendants of node i are those from i + 1 to end.
struct PageNode {
  std::uint32_t parent = 0;
  std::uint32_t end = 0;  ///< one past its last descendant
  Flow flow = Flow::phrase;
  std::uint16_t attribute_count = 0;
  std::uint32_t first_attribute = 0;
  std::string_view text;  ///< of a text; the name of an element
};

/// The tree of one page. Owns what its views point into.
class PageTree {
 public:
  [[nodiscard]] const std::vector<PageNode>& nodes() const { return nodes_; }

  /// The value of an attribute; empty where the node has none of that name.
  [[nodiscard]] std::string_view attribute(std::uint32_t node, std::string_view name) const;
  [[nodiscard]] bool has_attribute(std::uint32_t node, std::string_view name) const;

 private:
  friend Result<PageTree> parse_page(std::string_view markup);
  class Memory;

  std::shared_ptr<Memory> memory_;
  std::vector<PageNode> nodes_;
  std::vector<PageAttribute> attributes_;
};

/// All text below `node`, with white space as one space and none at the ends.
[[nodiscard]] std::string text_below(const PageTree& tree, std::uint32_t node);

/// Parses HTML as browsers do; every markup has a tree. `markup`, which is UTF-8, must outlive the result.
/// Fails with too_large where the tree would take more than 768 MiB.
[[nodiscard]] Result<PageTree> parse_page(std::string_view markup);

}  // namespace vanthu
