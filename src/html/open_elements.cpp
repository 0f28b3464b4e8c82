// SPDX-License-Identifier: Apache-2.0
#include "html/open_elements.h"

#include <algorithm>
#include <array>

#include "html/markup.h"

namespace vanthu {
namespace {

/// What the standard says of elements by their name.
enum Trait : std::uint8_t {
  ends_paragraph = 1,  ///< an open paragraph ends before its start tag
  scope = 2,           ///< no tag outside of it ends an element inside
  table_scope = 4,     ///< no tag outside of it ends a part of a table inside
  special = 8,         ///< end tags of phrases do not end it
  holds_list = 16,     ///< an item begins inside of it without ending the last one outside
  ends_alone = 32,     ///< its end tag leaves what was opened inside of it open
};

std::uint8_t traits_of(std::string_view name) {
  static constexpr std::array<std::string_view, 37> blocks = {
      "address",  "article",    "aside",   "blockquote", "center",  "details", "dialog", "dir", "div", "dl",
      "fieldset", "figcaption", "figure",  "footer",     "form",    "h1",      "h2",     "h3",  "h4",  "h5",
      "h6",       "header",     "hgroup",  "hr",         "listing", "main",    "menu",   "nav", "ol",  "p",
      "pre",      "search",     "section", "summary",    "table",   "ul",      "xmp"};
  static constexpr std::array<std::string_view, 5> scopes = {"caption", "html", "table", "td", "th"};
  static constexpr std::array<std::string_view, 7> parts = {"dd",    "dt",    "li", "tbody",
                                                            "tfoot", "thead", "tr"};
  static constexpr std::array<std::string_view, 6> alone = {"a", "b", "em", "form", "i", "strong"};
  const auto is_one_of = [&](const auto& sorted) {
    return std::binary_search(sorted.begin(), sorted.end(), name);
  };
  std::uint8_t traits = 0;
  const auto add = [&](Trait trait) { traits = static_cast<std::uint8_t>(traits | trait); };
  if (is_one_of(blocks)) add(ends_paragraph);
  if (is_one_of(scopes)) add(scope);
  if (name == "table" || name == "html") add(table_scope);
  if ((traits & (ends_paragraph | scope)) != 0 || is_one_of(parts)) add(special);
  if ((traits & special) != 0 && name != "address" && name != "div" && name != "p") add(holds_list);
  if (is_one_of(alone)) add(ends_alone);
  return traits;
}

}  // namespace

OpenElements::Id OpenElements::id_of(std::string_view name) {
  const auto [known, is_new] = ids_.try_emplace(std::string(name), static_cast<Id>(names_.size()));
  if (is_new) names_.push_back({.traits = traits_of(name)});
  return known->second;
}

/// The place in open_ of the innermost `name`; open_.size() where there is none inside of what stops.
std::size_t OpenElements::innermost(Id name, std::uint8_t stops) const {
  if (names_[name].open == 0) return open_.size();
  for (std::size_t i = open_.size(); i > 0; --i) {
    if (open_[i - 1] == name) return i - 1;
    if ((names_[open_[i - 1]].traits & stops) != 0) break;
  }
  return open_.size();
}

void OpenElements::close_from(std::size_t place) {
  for (std::size_t i = place; i < open_.size(); ++i) --names_[open_[i]].open;
  open_.resize(place);
}

void OpenElements::close_inner(std::string_view name, std::uint8_t stops) {
  close_from(innermost(id_of(name), stops));
}

void OpenElements::close_what_ends_at(std::string_view name) {
  if ((names_[id_of(name)].traits & ends_paragraph) != 0) close_inner("p", scope);
  if (name == "li") close_inner("li", holds_list);
  if (name == "dd" || name == "dt") {
    close_inner("dd", holds_list);
    close_inner("dt", holds_list);
  }
  const bool is_row = name == "tr";
  const bool is_group = name == "tbody" || name == "thead" || name == "tfoot";
  if (name == "td" || name == "th" || is_row || is_group) {
    close_inner("td", table_scope);
    close_inner("th", table_scope);
    if (is_row || is_group) close_inner("tr", table_scope);
    if (is_group) {
      for (const std::string_view group : {"tbody", "thead", "tfoot"}) close_inner(group, table_scope);
    }
  }
}

bool OpenElements::open(std::string_view name) {
  close_what_ends_at(name);
  const Id id = id_of(name);
  if (open_.size() >= deepest_nesting) {
    ++names_[id].left_out;
    return false;
  }
  open_.push_back(id);
  ++names_[id].open;
  return true;
}

bool OpenElements::close(std::string_view name) {
  const Id id = id_of(name);
  if (names_[id].left_out > 0) {
    --names_[id].left_out;
    return false;
  }
  const std::uint8_t traits = names_[id].traits;
  const bool ends_table_part = (traits & scope) != 0 || name == "tr" || name == "tbody";
  const std::size_t at = innermost(id, ends_table_part           ? table_scope
                                       : (traits & special) != 0 ? scope
                                                                 : special);
  if (at == open_.size()) return true;
  if ((traits & ends_alone) != 0) {
    open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(at));
    --names_[id].open;
  } else {
    close_from(at);
  }
  return true;
}

}  // namespace vanthu
