// SPDX-License-Identifier: Apache-2.0
#include "html/markup.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "html/open_elements.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

constexpr std::size_t npos = std::string_view::npos;

constexpr char to_small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_ascii_letter(char c) { return to_small(c) >= 'a' && to_small(c) <= 'z'; }
constexpr bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

bool starts_with_any_case(std::string_view text, std::string_view small) {
  return text.size() >= small.size() && std::equal(small.begin(), small.end(), text.begin(),
                                                   [](char a, char b) { return a == to_small(b); });
}

/// What becomes of an element.
enum class Fate : std::uint8_t {
  kept,
  bare,         ///< kept without attributes
  unwrapped,    ///< its tags go, its content stays
  raw_dropped,  ///< goes with its content, in which `<` means nothing
  dropped,      ///< goes with its content
  single,       ///< has no content: kept
  gone,         ///< has no content: goes
};

struct Rule {
  std::string_view name;
  Fate fate;
};

/// Sorted by name. An element that is not here is kept.
constexpr std::array rules = {Rule{"area", Fate::gone},
                              Rule{"audio", Fate::unwrapped},
                              Rule{"applet", Fate::unwrapped},
                              Rule{"b", Fate::bare},
                              Rule{"base", Fate::gone},
                              Rule{"basefont", Fate::gone},
                              Rule{"bgsound", Fate::gone},
                              Rule{"big", Fate::unwrapped},
                              Rule{"br", Fate::single},
                              Rule{"button", Fate::dropped},
                              Rule{"canvas", Fate::unwrapped},
                              Rule{"code", Fate::unwrapped},
                              Rule{"col", Fate::gone},
                              Rule{"colgroup", Fate::unwrapped},
                              Rule{"em", Fate::bare},
                              Rule{"embed", Fate::gone},
                              Rule{"font", Fate::unwrapped},
                              Rule{"frame", Fate::gone},
                              Rule{"frameset", Fate::unwrapped},
                              Rule{"hr", Fate::single},
                              Rule{"i", Fate::bare},
                              Rule{"iframe", Fate::raw_dropped},
                              Rule{"image", Fate::single},
                              Rule{"img", Fate::single},
                              Rule{"input", Fate::gone},
                              Rule{"isindex", Fate::gone},
                              Rule{"keygen", Fate::gone},
                              Rule{"link", Fate::gone},
                              Rule{"marquee", Fate::unwrapped},
                              Rule{"math", Fate::dropped},
                              Rule{"meta", Fate::single},
                              Rule{"nobr", Fate::unwrapped},
                              Rule{"noembed", Fate::raw_dropped},
                              Rule{"noframes", Fate::raw_dropped},
                              Rule{"noscript", Fate::raw_dropped},
                              Rule{"object", Fate::unwrapped},
                              Rule{"optgroup", Fate::unwrapped},
                              Rule{"option", Fate::unwrapped},
                              Rule{"param", Fate::gone},
                              Rule{"plaintext", Fate::unwrapped},
                              Rule{"s", Fate::unwrapped},
                              Rule{"script", Fate::raw_dropped},
                              Rule{"select", Fate::dropped},
                              Rule{"small", Fate::unwrapped},
                              Rule{"source", Fate::gone},
                              Rule{"strike", Fate::unwrapped},
                              Rule{"strong", Fate::bare},
                              Rule{"style", Fate::raw_dropped},
                              Rule{"svg", Fate::dropped},
                              Rule{"template", Fate::dropped},
                              Rule{"textarea", Fate::raw_dropped},
                              Rule{"track", Fate::gone},
                              Rule{"tt", Fate::unwrapped},
                              Rule{"u", Fate::unwrapped},
                              Rule{"video", Fate::unwrapped},
                              Rule{"wbr", Fate::gone},
                              Rule{"xmp", Fate::raw_dropped}};

Fate fate_of(std::string_view name) {
  const auto* const found =
      std::find_if(rules.begin(), rules.end(), [&](const Rule& r) { return r.name == name; });
  return found == rules.end() ? Fate::kept : found->fate;
}

/// The attributes that say something of an article, and how much of their value is kept.
constexpr std::array<std::string_view, 16> attributes = {
    "align", "aria-hidden", "class",    "content", "datetime", "hidden", "href", "http-equiv",
    "id",    "itemprop",    "itemtype", "name",    "property", "rel",    "role", "style"};
constexpr std::size_t longest_value = 4096;
constexpr std::size_t longest_name = 40;

class Tamer {
 public:
  explicit Tamer(std::string_view page) : page_(page) {}

  Markup run() {
    result_.text.reserve(page_.size() / 2);
    while (at_ < page_.size()) {
      const std::size_t tag = std::min(page_.find('<', at_), page_.size());
      append_text(page_.substr(at_, tag - at_));
      at_ = tag;
      if (at_ < page_.size()) read_tag();
    }
    return std::move(result_);
  }

 private:
  [[nodiscard]] char ahead(std::size_t by) const { return at_ + by < page_.size() ? page_[at_ + by] : '\0'; }

  void append_text(std::string_view text) {
    const std::size_t begin = result_.text.size();
    result_.text += text;
    std::replace(result_.text.begin() + static_cast<std::ptrdiff_t>(begin), result_.text.end(), '\0', ' ');
  }

  void skip_past(std::string_view end) {
    const std::size_t found = page_.find(end, at_);
    at_ = found == npos ? page_.size() : found + end.size();
  }

  void read_tag() {
    if (is_ascii_letter(ahead(1))) {
      ++at_;
      read_start_tag();
    } else if (ahead(1) == '/' && is_ascii_letter(ahead(2))) {
      at_ += 2;
      read_end_tag();
    } else if (ahead(1) == '!' || ahead(1) == '?' || ahead(1) == '/') {
      read_comment();
    } else {
      append_text("<");
      ++at_;
    }
  }

  void read_comment() {
    const std::string_view rest = page_.substr(at_);
    if (starts_with_any_case(rest.substr(0, 9), "<!doctype")) {
      const std::size_t size = std::min(rest.find('>'), rest.size() - 1) + 1;
      constexpr std::size_t longest_doctype = 300;
      if (size <= longest_doctype && result_.text.empty()) append_text(rest.substr(0, size));
      at_ += size;
    } else if (rest.starts_with("<!--")) {
      at_ += 2;  // <!--> is a whole comment
      skip_past("-->");
    } else {
      skip_past(">");
    }
  }

  /// The name of a tag, in small letters.
  std::string read_name() {
    std::string name;
    for (; at_ < page_.size() && !is_blank(page_[at_]) && page_[at_] != '/' && page_[at_] != '>'; ++at_) {
      // Names beyond ASCII and endless ones are nobody's.
      if (name.size() < longest_name)
        name += page_[at_] > ' ' && page_[at_] < 0x7F ? to_small(page_[at_]) : '-';
    }
    return name;
  }

  struct Attribute {
    std::string name;
    std::string_view value;
  };

  /// False at the end of the tag, which is skipped.
  bool read_attribute(Attribute& attribute) {
    while (at_ < page_.size() && (is_blank(page_[at_]) || page_[at_] == '/')) ++at_;
    if (at_ == page_.size()) return false;
    if (page_[at_] == '>') {
      ++at_;
      return false;
    }
    attribute = {};
    const std::size_t begin = at_;
    for (; at_ < page_.size(); ++at_) {
      const char c = page_[at_];
      if (is_blank(c) || c == '/' || c == '>' || (c == '=' && at_ > begin)) break;
      if (attribute.name.size() < longest_name) attribute.name += to_small(c);
    }
    while (at_ < page_.size() && is_blank(page_[at_])) ++at_;
    if (at_ == page_.size() || page_[at_] != '=') return true;
    ++at_;
    while (at_ < page_.size() && is_blank(page_[at_])) ++at_;
    if (at_ == page_.size()) return true;
    const char quote = page_[at_];
    if (quote == '"' || quote == '\'') {
      const std::size_t end = std::min(page_.find(quote, at_ + 1), page_.size());
      attribute.value = page_.substr(at_ + 1, end - at_ - 1);
      at_ = std::min(end + 1, page_.size());
    } else {
      const std::size_t first = at_;
      while (at_ < page_.size() && !is_blank(page_[at_]) && page_[at_] != '>') ++at_;
      attribute.value = page_.substr(first, at_ - first);
    }
    return true;
  }

  void append_attribute(const Attribute& attribute) {
    result_.text += ' ';
    result_.text += attribute.name;
    result_.text += "=\"";
    // Where a link leads makes no difference.
    if (attribute.name != "href") {
      std::size_t size = std::min(attribute.value.size(), longest_value);
      while (size < attribute.value.size() && size > 0 && is_continuation(attribute.value[size])) --size;
      for (const char c : attribute.value.substr(0, size)) {
        if (c == '"') {
          result_.text += "&quot;";
        } else {
          result_.text += c == '\0' ? ' ' : c;
        }
      }
    }
    result_.text += '"';
  }

  void read_start_tag() {
    const std::string name = read_name();
    const Fate fate = fate_of(name);
    const std::size_t size_before = result_.text.size();
    const bool has_tag = fate == Fate::kept || fate == Fate::bare || fate == Fate::single;
    if (has_tag) (result_.text += '<') += name;
    bool holds_data = false;
    std::uint32_t seen = 0;  // each attribute once
    for (Attribute attribute; read_attribute(attribute);) {
      holds_data = holds_data || (attribute.name == "type" && attribute.value.find("ld+json") != npos);
      if (fate != Fate::kept && name != "meta") continue;
      const auto* const known = std::find(attributes.begin(), attributes.end(), attribute.name);
      if (known == attributes.end()) continue;
      const std::uint32_t bit = 1U << (known - attributes.begin());
      if ((seen & bit) == 0) append_attribute(attribute);
      seen |= bit;
    }
    if (has_tag) result_.text += '>';
    result_.has_frames = result_.has_frames || name == "frameset";
    if (fate == Fate::raw_dropped) return skip_raw(name, holds_data);
    if (fate == Fate::dropped) return skip_content(name);
    if (fate != Fate::kept && fate != Fate::bare) return;
    if (!opens(name)) result_.text.resize(size_before);
  }

  /// Whether the start tag of `name`, which was written, may stay.
  bool opens(const std::string& name) {
    // A second one adds attributes to the first: slow where there are many.
    if (name == "html" || name == "body" || name == "head") return !std::exchange(has_part(name), true);
    if (name == "title") {
      keep_title();
      return true;
    }
    if (open_.open(name)) return true;
    ++result_.flattened;
    return false;
  }

  bool& has_part(std::string_view name) {
    return name == "html" ? has_html_ : name == "body" ? has_body_ : has_head_;
  }

  void keep_title() {
    const std::size_t begin = at_;
    skip_to_end_tag("title");
    append_text(page_.substr(begin, end_tag_ - begin));
    result_.text += "</title>";
  }

  void read_end_tag() {
    const std::string name = read_name();
    for (Attribute attribute; read_attribute(attribute);) {
    }
    const Fate fate = fate_of(name);
    if (name == "p" || name == "br") {
      // Without its start tag, each makes an element.
      if (name == "br" || open_.close(name)) (result_.text += "</") += name + ">";
      return;
    }
    if (fate != Fate::kept && fate != Fate::bare) return;
    const bool is_part = name == "html" || name == "body" || name == "head" || name == "title";
    if (is_part) {
      if (name == "head") result_.text += "</head>";
      return;
    }
    if (open_.close(name)) (result_.text += "</") += name + ">";
  }

  /// Skips the content of `name` and its end tag; end_tag_ is where that begins, at most the page's end.
  void skip_to_end_tag(std::string_view name) {
    for (; at_ < page_.size(); ++at_) {
      at_ = std::min(page_.find("</", at_), page_.size());
      const std::string_view rest = page_.substr(std::min(at_ + 2, page_.size()));
      const bool is_it =
          starts_with_any_case(rest, name) && (rest.size() == name.size() || is_blank(rest[name.size()]) ||
                                               rest[name.size()] == '/' || rest[name.size()] == '>');
      if (is_it) break;
    }
    at_ = end_tag_ = std::min(at_, page_.size());
    skip_past(">");
  }

  void skip_raw(std::string_view name, bool holds_data) {
    const std::size_t begin = at_;
    if (name == "script") {
      skip_script();
    } else {
      skip_to_end_tag(name);
    }
    if (holds_data) result_.data.push_back(page_.substr(begin, end_tag_ - begin));
  }

  /// A script ends at its end tag, but for one of a script that it writes inside of <!-- and -->.
  void skip_script() {
    constexpr std::size_t longest_looked_at = 20000;
    const std::size_t begin = at_;
    while (true) {
      skip_to_end_tag("script");
      if (end_tag_ == page_.size() || end_tag_ - begin > longest_looked_at) return;
      const std::string_view script = page_.substr(begin, end_tag_ - begin);
      const std::size_t comment = script.rfind("<!--");
      if (comment == npos || script.find("-->", comment) != npos || !opens_script(script.substr(comment)))
        return;
    }
  }

  /// Whether more scripts begin than end in `text`.
  static bool opens_script(std::string_view text) {
    int open = 0;
    for (std::size_t at = text.find('<'); at != npos; at = text.find('<', at + 1)) {
      open += starts_with_any_case(text.substr(at), "<script") ? 1 : 0;
      open -= starts_with_any_case(text.substr(at), "</script") ? 1 : 0;
    }
    return open > 0;
  }

  /// Skips an element whose content is markup. Without an end tag nothing is skipped.
  void skip_content(const std::string& name) {
    if (std::find(without_end_.begin(), without_end_.end(), name) != without_end_.end()) return;
    const std::size_t begin = at_;
    skip_to_end_tag(name);
    if (end_tag_ < page_.size()) return;
    without_end_.push_back(name);  // there is none in the rest of the page: never look again
    at_ = begin;
  }

  std::string_view page_;
  std::size_t at_ = 0;
  std::size_t end_tag_ = 0;
  OpenElements open_;
  bool has_html_ = false;
  bool has_head_ = false;
  bool has_body_ = false;
  std::vector<std::string> without_end_;
  Markup result_;
};

}  // namespace

Markup tame_markup(std::string_view page) { return Tamer(page).run(); }

}  // namespace vanthu
