// SPDX-License-Identifier: Apache-2.0
#include "lexicon/units.h"

#include <algorithm>
#include <array>

#include "extract/numerals.h"
#include "lexicon/tokenize.h"

namespace vanthu {
namespace {

Label number_label(const Token& token, std::string_view text) {
  const std::uint64_t value = number_value(token.in(text));
  const std::size_t digits = token.span.size();
  if (token.kind == TokenKind::decimal) return Label::decimal;
  if (digits <= 2) {
    if (value >= 1 && value <= 12) return Label::number_1_12;
    if (value >= 13 && value <= 31) return Label::number_13_31;
    return Label::number_32_99;
  }
  const bool grouped = token.in(text).find('.') != std::string_view::npos;
  if (digits == 4 && !grouped && value >= 1800 && value <= 2100) return Label::year;
  return Label::number;
}

Label sign_label(std::string_view sign) {
  constexpr std::array<Label, 128> ascii = [] {
    std::array<Label, 128> labels{};
    labels.fill(Label::other);
    labels[','] = Label::comma;
    labels['.'] = labels['!'] = labels['?'] = Label::full_stop;
    labels[':'] = Label::colon;
    labels[';'] = Label::semicolon;
    labels['-'] = Label::hyphen;
    labels['/'] = Label::slash;
    labels['('] = labels['['] = Label::open_bracket;
    labels[')'] = labels[']'] = Label::close_bracket;
    labels['"'] = labels['\''] = Label::quote;
    labels['%'] = Label::percent;
    labels['&'] = Label::ampersand;
    return labels;
  }();
  if (sign.size() == 1) return ascii[static_cast<unsigned char>(sign.front()) & 0x7F];
  if (sign == "…") return Label::full_stop;
  for (const std::string_view quote : {"“", "”", "„", "‘", "’", "«", "»"}) {
    if (sign == quote) return Label::quote;
  }
  return Label::other;
}

Label shape_label(const Token& token, std::string_view text) {
  switch (token.kind) {
    case TokenKind::number:
    case TokenKind::decimal:
      return number_label(token, text);
    case TokenKind::code:
      return Label::code;
    case TokenKind::web_address:
      return Label::word;
    case TokenKind::punctuation:
      return sign_label(token.in(text));
    case TokenKind::word:
      break;
  }
  if (token.letters == LetterCase::lower) return Label::word;
  if (read_roman(token.in(text))) return Label::roman;
  return token.letters == LetterCase::upper ? Label::abbreviation : Label::capital;
}

}  // namespace

bool Unit::may_be(Label other) const {
  if (label == other) return true;
  for (const Entry& candidate : entries) {
    if (candidate.label == other) return true;
  }
  return false;
}

void UnitString::clear() {
  units.clear();
  labels.clear();
}

void UnitString::push_back(const Unit& unit) {
  units.push_back(unit);
  labels.push_back(static_cast<char>(unit.label));
}

void UnitString::set_label(std::size_t index, Label label) {
  units[index].label = label;
  labels[index] = static_cast<char>(label);
}

std::vector<Claim> without_overlaps(std::span<const Claim> claims) {
  std::vector<Claim> kept;
  for (const Claim& claim : claims) {
    const bool free = std::none_of(kept.begin(), kept.end(), [&](const Claim& other) {
      return claim.units.begin < other.units.end && other.units.begin < claim.units.end;
    });
    if (free) kept.push_back(claim);
  }
  std::sort(kept.begin(), kept.end(),
            [](const Claim& left, const Claim& right) { return left.units < right.units; });
  return kept;
}

void collapse(const UnitString& from, std::span<const Claim> claims, UnitString& to) {
  to.clear();
  std::uint32_t at = 0;
  const auto copy_until = [&](std::uint32_t end) {
    to.units.insert(to.units.end(), from.units.begin() + at, from.units.begin() + end);
    to.labels.append(from.labels, at, end - at);
  };
  for (const Claim& claim : claims) {
    copy_until(claim.units.begin);
    Unit unit = from.units[claim.units.begin];
    const Unit& last = from.units[claim.units.end - 1];
    unit.label = claim.label;
    unit.fact = claim.fact;
    unit.tokens.end = last.tokens.end;
    unit.span.end = last.span.end;
    if (claim.units.size() > 1) {
      unit.entries = {};
      unit.entry = nullptr;
    }
    to.push_back(unit);
    at = claim.units.end;
  }
  copy_until(static_cast<std::uint32_t>(from.size()));
}

Unit unit_at(std::span<const Token> tokens, std::uint32_t at, std::string_view text, const Lexicon& lexicon) {
  const Token& first = tokens[at];
  Unit unit;
  unit.letters = first.letters;
  unit.space_before = first.space_before;
  unit.line_before = first.line_before;
  if (first.kind == TokenKind::number || first.kind == TokenKind::decimal)
    unit.value = number_value(first.in(text));
  const Found found = lexicon.found(first.surface);
  const std::uint32_t size = found ? found.tokens : 1;
  if (found) {
    unit.entries = found.entries;
    unit.entry = found.entry;
    unit.label = found.label;
  } else {
    unit.label = shape_label(first, text);
  }
  unit.tokens = {at, at + size};
  unit.span = {first.span.begin, tokens[at + size - 1].span.end};
  return unit;
}

}  // namespace vanthu
