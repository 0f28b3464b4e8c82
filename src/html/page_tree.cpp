// SPDX-License-Identifier: Apache-2.0
#include "html/page_tree.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <bit>
#include <csetjmp>
#include <cstring>

namespace vanthu {

/// Memory for the parser, all of which goes at once: to free a tree node by node, Gumbo calls itself for
/// each level. Jumps out of the parser where there is too much of it.
class PageTree::Memory {
 public:
  static constexpr std::size_t most = std::size_t{768} << 20;

  void* take(std::size_t size) {
    const std::size_t order = order_of(size);
    if (Free*& first = free_[order]; first != nullptr) {
      Free* const piece = first;
      first = piece->next;
      return piece;
    }
    const std::size_t whole = header + (std::size_t{1} << order);
    if (whole > left_) add_chunk(whole);
    std::byte* const piece = next_;
    next_ += whole;
    left_ -= whole;
    std::memcpy(piece, &order, sizeof order);
    return piece + header;
  }

  void give_back(void* memory) {
    if (memory == nullptr) return;
    std::size_t order = 0;
    std::memcpy(&order, static_cast<std::byte*>(memory) - header, sizeof order);
    free_[order] = new (memory) Free{free_[order]};
  }

  std::jmp_buf out;  ///< where to go when there is too much

 private:
  struct Free {
    Free* next;
  };
  static constexpr std::size_t header = 16;  // keeps what follows aligned
  static constexpr std::size_t smallest_order = 4;
  static constexpr std::size_t chunk = std::size_t{1} << 18;

  static std::size_t order_of(std::size_t size) {
    return std::max<std::size_t>(
        smallest_order, static_cast<std::size_t>(std::bit_width(std::max<std::size_t>(size, 1) - 1)));
  }

  void add_chunk(std::size_t least) {
    const std::size_t size = std::max(least, chunk);
    used_ += size;
    if (used_ > most)
      std::longjmp(out, 1);  // NOLINT(cert-err52-cpp): over frames of C, which know no exceptions
    chunks_.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
    next_ = chunks_.back().get();
    left_ = size;
  }

  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::array<Free*, 64> free_{};
  std::byte* next_ = nullptr;
  std::size_t left_ = 0;
  std::size_t used_ = 0;
};

namespace {

Flow flow_of(std::string_view name) {
  static constexpr std::array<std::string_view, 41> blocks = {
      "address", "article", "aside", "blockquote", "body", "caption",  "center",     "dd",      "details",
      "dialog",  "dir",     "div",   "dl",         "dt",   "fieldset", "figcaption", "figure",  "footer",
      "form",    "h1",      "h2",    "h3",         "h4",   "h5",       "h6",         "header",  "hr",
      "html",    "li",      "main",  "nav",        "ol",   "p",        "pre",        "section", "table",
      "tbody",   "td",      "th",    "tr",         "ul"};
  if (std::binary_search(blocks.begin(), blocks.end(), name)) return Flow::block;
  if (name == "br") return Flow::line_break;
  if (name == "img" || name == "image") return Flow::image;
  return name == "head" || name == "title" || name == "meta" ? Flow::hidden : Flow::phrase;
}

/// Null where the tree is too large. No object with a destructor may live here: it may be jumped over.
GumboOutput* parse(const GumboOptions& options, std::jmp_buf& out, std::string_view markup) {
  if (setjmp(out) != 0) return nullptr;  // NOLINT(cert-err52-cpp)
  return gumbo_parse_with_options(&options, markup.data(), markup.size());
}

const GumboVector* children_of(const GumboNode& node) {
  if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
  const bool is_element = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
  return is_element ? &node.v.element.children : nullptr;
}

}  // namespace

Result<PageTree> parse_page(std::string_view markup) {
  PageTree tree;
  tree.memory_ = std::make_shared<PageTree::Memory>();
  GumboOptions options = kGumboDefaultOptions;
  options.userdata = tree.memory_.get();
  options.allocator = [](void* memory, std::size_t size) {
    return static_cast<PageTree::Memory*>(memory)->take(size);
  };
  options.deallocator = [](void* memory, void* piece) {
    static_cast<PageTree::Memory*>(memory)->give_back(piece);
  };
  options.max_errors = 0;
  const GumboOutput* const output = parse(options, tree.memory_->out, markup);
  if (output == nullptr)
    return Error{
        .code = ErrorCode::too_large, .message = "the tree of the page takes more than 768 MiB", .file = {}};

  struct Open {
    const GumboVector* children;
    unsigned next;
    std::uint32_t node;
  };
  std::vector<Open> open;
  const auto add = [&](const GumboNode& node) {
    const auto index = static_cast<std::uint32_t>(tree.nodes_.size());
    PageNode& added = tree.nodes_.emplace_back();
    added.parent = open.empty() ? 0 : open.back().node;
    added.end = index + 1;
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA) {
      added.flow = Flow::text;
      added.text = node.v.text.text;
      return;
    }
    const GumboVector* const children = children_of(node);
    if (children == nullptr) {  // a comment
      added.flow = Flow::hidden;
      return;
    }
    added.flow = Flow::block;
    if (node.type != GUMBO_NODE_DOCUMENT) {
      added.text = gumbo_normalized_tagname(node.v.element.tag);
      added.flow = flow_of(added.text);
      const GumboVector& attributes = node.v.element.attributes;
      added.first_attribute = static_cast<std::uint32_t>(tree.attributes_.size());
      added.attribute_count = static_cast<std::uint16_t>(std::min(attributes.length, 100U));
      for (unsigned i = 0; i < added.attribute_count; ++i) {
        const auto* const attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
        tree.attributes_.push_back({attribute->name, attribute->value});
      }
    }
    open.push_back({children, 0, index});
  };
  add(*output->document);
  while (!open.empty()) {
    Open& last = open.back();
    if (last.next == last.children->length) {
      tree.nodes_[last.node].end = static_cast<std::uint32_t>(tree.nodes_.size());
      open.pop_back();
      continue;
    }
    add(*static_cast<const GumboNode*>(last.children->data[last.next++]));
  }
  return tree;
}

std::string_view PageTree::attribute(std::uint32_t node, std::string_view name) const {
  const PageNode& at = nodes_[node];
  for (std::uint32_t i = at.first_attribute; i < at.first_attribute + at.attribute_count; ++i) {
    if (attributes_[i].name == name) return attributes_[i].value;
  }
  return {};
}

std::string text_below(const PageTree& tree, std::uint32_t node) {
  std::string text;
  for (std::uint32_t i = node + 1; i < tree.nodes()[node].end; ++i) {
    if (tree.nodes()[i].flow != Flow::text) continue;
    for (const char c : tree.nodes()[i].text) {
      const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!is_blank) {
        text += c;
      } else if (!text.empty() && text.back() != ' ') {
        text += ' ';
      }
    }
  }
  if (text.ends_with(' ')) text.pop_back();
  return text;
}

bool PageTree::has_attribute(std::uint32_t node, std::string_view name) const {
  const PageNode& at = nodes_[node];
  const auto* const first = attributes_.data() + at.first_attribute;
  return std::any_of(first, first + at.attribute_count,
                     [&](const PageAttribute& a) { return a.name == name; });
}

}  // namespace vanthu
