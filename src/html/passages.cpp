// SPDX-License-Identifier: Apache-2.0
#include "html/passages.h"

#include <string_view>
#include <utility>

#include "text/letters.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

bool is_hidden(const PageTree& tree, std::uint32_t node) {
  if (tree.nodes()[node].flow == Flow::hidden) return true;
  if (tree.nodes()[node].attribute_count == 0) return false;
  if (tree.has_attribute(node, "hidden") || tree.attribute(node, "aria-hidden") == "true") return true;
  std::string style;
  for (const char c : tree.attribute(node, "style")) {
    if (c != ' ') style += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return style.find("display:none") != std::string::npos;
}

bool centers(const PageTree& tree, std::uint32_t node) {
  if (tree.nodes()[node].text == "center") return true;
  const std::string_view style = tree.attribute(node, "style");
  const std::string_view align = tree.attribute(node, "align");
  return align == "center" || align == "middle" ||
         style.find("text-align: center") != std::string_view::npos ||
         style.find("text-align:center") != std::string_view::npos;
}

/// Whether a line break between two lines stands inside of a sentence.
bool goes_on(std::string_view line, std::string_view next) {
  if (line.empty() || next.empty()) return false;
  constexpr std::string_view ends = ".!?:;";
  if (ends.find(line.back()) != std::string_view::npos) return false;
  return is_lower(decode_at(next, 0).value);
}

class Reader {
 public:
  explicit Reader(const PageTree& tree) : tree_(tree) {}

  std::vector<Passage> run() {
    const auto& nodes = tree_.nodes();
    for (std::uint32_t i = 0; i < nodes.size();) {
      while (!open_.empty() && nodes[open_.back().node].end <= i) leave();
      if (is_hidden(tree_, i)) {
        i = nodes[i].end;
        continue;
      }
      read_node(i);
      ++i;
    }
    end_passage();
    return std::move(passages_);
  }

 private:
  struct Open {
    std::uint32_t node;
    bool is_link;
    bool is_slanted;
  };

  void read_node(std::uint32_t i) {
    const PageNode& node = tree_.nodes()[i];
    switch (node.flow) {
      case Flow::text:
        return add_text(node.text, i);
      case Flow::line_break:
        if (heading_ != 0) return add_text(" ", i);
        end_passage();
        after_break_ = true;
        return;
      case Flow::image:
        end_passage();
        after_image_ = true;
        return;
      case Flow::block:
        end_passage();
        after_break_ = false;
        break;
      default:
        break;
    }
    const bool is_link = node.text == "a";
    const bool is_slanted = node.text == "i" || node.text == "em";
    open_.push_back({i, is_link, is_slanted});
    links_ += is_link ? 1 : 0;
    slants_ += is_slanted ? 1 : 0;
    if (node.text.size() == 2 && node.text[0] == 'h' && node.text[1] >= '1' && node.text[1] <= '6') {
      heading_ = static_cast<std::uint8_t>(node.text[1] - '0');
    }
  }

  void leave() {
    const Open last = open_.back();
    const bool is_block = tree_.nodes()[last.node].flow == Flow::block;
    if (is_block) end_passage();
    open_.pop_back();
    links_ -= last.is_link ? 1 : 0;
    slants_ -= last.is_slanted ? 1 : 0;
    if (!is_block) return;
    after_break_ = false;
    const std::string_view name = tree_.nodes()[last.node].text;
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') heading_ = 0;
  }

  void add_text(std::string_view text, std::uint32_t node) {
    for (std::size_t at = 0; at < text.size();) {
      const bool is_wide = text.substr(at).starts_with(no_break_space);
      const char c = text[at];
      if (is_wide || c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        has_space_ = true;
        at += is_wide ? no_break_space.size() : 1;
        continue;
      }
      if (now_.text.empty()) now_.first = node;
      if (has_space_ && !now_.text.empty()) now_.text += ' ';
      has_space_ = false;
      now_.text += c;
      ++at;
      if (is_continuation(c)) continue;
      ++now_.letters;
      now_.link_letters += links_ > 0 ? 1 : 0;
      now_.slanted_letters += slants_ > 0 ? 1 : 0;
    }
  }

  void end_passage() {
    has_space_ = false;
    if (now_.text.empty()) return;
    now_.node = block();
    now_.heading = heading_;
    now_.after_image = std::exchange(after_image_, false);
    now_.is_centered = is_centered();
    const bool joins = after_break_ && !passages_.empty() && !now_.after_image &&
                       passages_.back().node == now_.node && goes_on(passages_.back().text, now_.text);
    if (joins) {
      Passage& last = passages_.back();
      last.text += ' ' + now_.text;
      last.letters += now_.letters;
      last.link_letters += now_.link_letters;
      last.slanted_letters += now_.slanted_letters;
    } else {
      passages_.push_back(std::move(now_));
    }
    now_ = {};
    after_break_ = false;
  }

  /// The innermost open block.
  [[nodiscard]] std::uint32_t block() const {
    for (std::size_t i = open_.size(); i > 0; --i) {
      if (tree_.nodes()[open_[i - 1].node].flow == Flow::block) return open_[i - 1].node;
    }
    return 0;
  }

  [[nodiscard]] bool is_centered() const {
    constexpr std::size_t looked_at = 3;
    for (std::size_t i = open_.size(); i > 0 && i + looked_at > open_.size(); --i) {
      if (centers(tree_, open_[i - 1].node)) return true;
    }
    return false;
  }

  const PageTree& tree_;
  std::vector<Open> open_;
  int links_ = 0;
  int slants_ = 0;
  std::uint8_t heading_ = 0;
  bool has_space_ = false;
  bool after_break_ = false;
  bool after_image_ = false;
  Passage now_;
  std::vector<Passage> passages_;
};

}  // namespace

std::vector<Passage> find_passages(const PageTree& tree) { return Reader(tree).run(); }

}  // namespace vanthu
