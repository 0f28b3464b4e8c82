// SPDX-License-Identifier: Apache-2.0
//
// A sentence as units: what the rules see. Each unit carries one label, and the labels of a
// sentence, one byte each, are the string that rules run on.
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/token.h"
#include "lexicon/tokenize.h"

namespace vanthu {

inline constexpr std::uint32_t no_fact = std::numeric_limits<std::uint32_t>::max();

/// The values of DETERMINER: "này" tells which of several; "mới", right after a role, for how long.
inline constexpr std::int32_t tells_which = 0;
inline constexpr std::int32_t tells_how_new = 1;

/// One or more tokens that stand for one thing.
struct Unit {
  Label label = Label::none;
  LetterCase letters = LetterCase::none;  ///< of its first token
  bool space_before : 1 = false;
  bool line_before : 1 = false;
  std::uint8_t entry_count = 0;        ///< of the surface; 0 where a shape or a fact made the unit
  std::uint32_t fact = no_fact;        ///< index in the Draft's list of what the label says
  Range tokens;                        ///< of the sentence
  Span span;                           ///< bytes of the normal form
  const Entry* first_entry = nullptr;  ///< of `entry_count` that the surface has in the lexicons
  const Entry* entry = nullptr;        ///< the one that gave the label
  std::uint64_t value = 0;             ///< of a number

  /// Every lexicon entry of the surface.
  [[nodiscard]] std::span<const Entry> entries() const { return {first_entry, entry_count}; }

  [[nodiscard]] std::string_view in(std::string_view text) const {
    return text.substr(span.begin, span.size());
  }
  /// Whether the surface has an entry under `label`, whichever label the unit carries.
  [[nodiscard]] bool may_be(Label other) const;
  /// The same, for an entry of this value.
  [[nodiscard]] bool may_be(Label other, std::int32_t wanted) const;
  /// Whether it is a surface of the lexicon whose row has the wanted value. What values mean, the head of the
  /// file says that its label belongs to.
  [[nodiscard]] bool has_value(std::int32_t wanted) const;
};

/// Units in order, and their labels as bytes: labels[i] is the label of units[i].
struct UnitString {
  std::vector<Unit> units;
  std::vector<char> labels;
  LabelSet present;  ///< every label that a unit has, and some that one had before it got another

  void clear();
  void push_back(const Unit& unit) {
    units.push_back(unit);
    labels.push_back(static_cast<char>(unit.label));
    present.add(unit.label);
  }
  void set_label(std::size_t index, Label label);
  [[nodiscard]] std::size_t size() const { return units.size(); }
  /// The labels as the string that rules run on.
  [[nodiscard]] std::string_view label_string() const { return {labels.data(), labels.size()}; }
  [[nodiscard]] Label label(std::size_t index) const {
    return static_cast<Label>(static_cast<unsigned char>(labels[index]));
  }
  /// The first unit from `from` on that has this label; size() where none has.
  [[nodiscard]] std::size_t find(Label label, std::size_t from) const {
    return std::min(label_string().find(static_cast<char>(label), from), size());
  }
  /// The stretch of text from the first to the last unit of a range that is not empty.
  [[nodiscard]] Span span(Range range) const {
    return {units[range.begin].span.begin, units[range.end - 1].span.end};
  }
};

/// The label of a unit that may lie past the end; none there.
[[nodiscard]] inline Label label_at(const UnitString& string, std::size_t at) {
  return at < string.size() ? string.label(at) : Label::none;
}

/// What a kind has found in a unit string: these units are one thing from now on.
struct Claim {
  Range units;
  Label label = Label::none;
  std::uint32_t fact = no_fact;
};

/// The claims in order, without those that overlap one made before: earlier claims win.
[[nodiscard]] std::vector<Claim> without_overlaps(std::span<const Claim> claims);

/// `from` with each claim's units made one. Claims are sorted and do not overlap.
void collapse(const UnitString& from, std::span<const Claim> claims, UnitString& to);

/// Appends the unit of the surface that was marked at `tokens[at]`, or else of the token's shape.
inline const Unit& append_unit(UnitString& to, std::span<const Token> tokens, std::uint32_t at,
                               std::string_view text, const Lexicon& lexicon) {
  const Token& first = tokens[at];
  Unit& unit = to.units.emplace_back();
  unit.label = first.label;
  unit.letters = first.letters;
  unit.space_before = first.space_before;
  unit.line_before = first.line_before;
  const std::uint32_t end = at + std::max(first.surface.tokens, 1U);
  const Lexicon::SurfaceEntries entries = lexicon.entries_of(first.surface);
  unit.entry = entries.chosen;
  unit.first_entry = entries.first;
  unit.entry_count = entries.count;
  if (first.kind == TokenKind::number || first.kind == TokenKind::decimal)
    unit.value = number_value(first.in(text));
  unit.tokens = {at, end};
  unit.span = {first.span.begin, tokens[end - 1].span.end};
  to.labels.push_back(static_cast<char>(unit.label));
  to.present.add(unit.label);
  return unit;
}

}  // namespace vanthu
