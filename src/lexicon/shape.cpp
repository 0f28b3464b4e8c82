// SPDX-License-Identifier: Apache-2.0
#include "lexicon/shape.h"

#include <array>

#include "lexicon/numerals.h"
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

}  // namespace

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

}  // namespace vanthu
