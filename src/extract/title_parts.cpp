// SPDX-License-Identifier: Apache-2.0
#include "extract/title_parts.h"

#include <utility>

#include "lexicon/body_parents.h"
#include "lexicon/tokenize.h"
#include "text/letters.h"

namespace vanthu {
namespace {

bool is_place(const Unit& unit) {
  switch (unit.label) {
    case Label::place:
    case Label::place_type:
    case Label::country:
      return true;
    default:
      return false;
  }
}

bool belongs_to_place_before(const UnitString& phrases, std::size_t at) {
  const Label label = phrases.label(at);
  const Label before = at == 0 ? Label::none : phrases.label(at - 1);
  if (label == Label::body_number || label == Label::capital || label == Label::abbreviation)
    return before == Label::place_type || before == Label::capital;
  if (label == Label::determiner) return before == Label::place_type;
  return label == Label::body_joiner;
}

/// The canonical forms of the units of a role, one after the other; the first letter a capital.
std::string canonical_role(const UnitString& phrases, Range role, std::string_view text) {
  std::string result;
  for (std::uint32_t i = role.begin; i < role.end; ++i) {
    const Unit& unit = phrases.units[i];
    if (!result.empty()) result += ' ';
    result += unit.entry != nullptr ? std::string_view(unit.entry->canonical) : unit.in(text);
  }
  return result;
}

/// Whether an office is whole in itself, or a role whose last word is the head of its body.
enum class Whole : std::uint8_t { yes, no };

/// Whether `role` is the name of a role or an office, or of a modifier that stands for one.
bool is_role_name(std::span<const Token> role, std::string_view text, const Lexicon& lexicon) {
  for (const Label label : {Label::role, Label::office, Label::representative, Label::role_modifier}) {
    if (lexicon.longest_with(label, role, text).tokens == role.size()) return true;
  }
  return false;
}

std::vector<Token> tokens_of(std::string_view office, const Reading& reading) {
  constexpr std::size_t usual_words = 8;
  std::vector<Token> tokens;
  tokens.reserve(usual_words);
  append_tokens(office, {0, static_cast<std::uint32_t>(office.size())}, reading.lexicon, reading.words,
                tokens);
  return tokens;
}

/// Where the body begins that an office of these tokens has in itself; the size of `office`, which they are
/// of, where it has none.
std::size_t body_inside(std::span<const Token> all, std::string_view office, Whole whole,
                        const Lexicon& lexicon) {
  // "Phó Tổng Thanh tra Chính phủ" (deputy): as "Tổng Thanh tra Chính phủ".
  const bool of_chief =
      all.size() > 1 && lexicon.longest_with(Label::office, all.subspan(1), office).tokens == all.size() - 1;
  if (whole == Whole::yes && of_chief) return body_inside(all.subspan(1), office, whole, lexicon);
  for (std::size_t i = 1; i < all.size(); ++i) {
    const std::span<const Token> rest = all.subspan(i);
    if (lexicon.longest_with(Label::role_modifier, rest, office).tokens == rest.size()) continue;
    if (whole == Whole::yes && !is_role_name(all.first(i), office, lexicon)) continue;
    for (const Label label : {Label::body, Label::body_head}) {
      if (lexicon.longest_with(label, rest, office).tokens == rest.size()) return all[i].span.begin;
    }
  }
  return office.size();
}

/// "thôn" of "Trưởng thôn": the kind of place that a role ends with; empty where it ends with none.
std::string_view kind_of_place(std::span<const Token> all, std::string_view role, const Lexicon& lexicon) {
  for (std::size_t i = 1; i < all.size(); ++i) {
    const std::span<const Token> rest = all.subspan(i);
    if (lexicon.longest_with(Label::place_type, rest, role).tokens == rest.size())
      return role.substr(all[i].span.begin);
  }
  return {};
}

/// "Phó Chủ tịch" of "Phó Chủ tịch Thường trực": the role without the modifiers that one mention of an office
/// has and the next leaves out.
std::string without_modifiers(std::span<const Token> all, std::string_view role, const Lexicon& lexicon) {
  constexpr std::int32_t acting = 1;
  constexpr std::int32_t left_out = 2;
  std::string plain;
  for (std::size_t i = 0; i < all.size() && all[i].span.end <= role.size();) {
    const Found modifier = lexicon.longest_with(Label::role_modifier, all.subspan(i), role);
    if (i > 0 && modifier && (modifier.entry->value == acting || modifier.entry->value == left_out)) {
      i += modifier.tokens;
      continue;
    }
    if (all[i].space_before && !plain.empty()) plain += ' ';
    plain += role.substr(all[i].span.begin, all[i].span.size());
    ++i;
  }
  return plain;
}

/// "Đại học Việt - Đức", "đường sắt Cát Linh - Hà Đông": a place right after a hyphen and a name is part of
/// that name, and only what follows it is where the body is.
Range without_end_of_name(const UnitString& phrases, Range place, Range body, std::string_view text) {
  constexpr std::uint32_t name_and_hyphen = 2;
  if (place.empty() || place.begin < body.begin + name_and_hyphen) return place;
  const Unit& joiner = phrases.units[place.begin - 1];
  const bool is_comma = joiner.in(text) == ",";
  if (joiner.label != Label::body_joiner || joiner.entry != nullptr || is_comma) return place;
  if (phrases.label(place.begin - name_and_hyphen) != Label::capital) return place;
  do ++place.begin;
  while (!place.empty() && phrases.label(place.begin) == Label::body_joiner);
  return place;
}

std::string joined(std::string_view left, std::string_view right) {
  if (left.empty() || right.empty()) return std::string(left) + std::string(right);
  return std::string(left) + ' ' + std::string(right);
}

}  // namespace

Range place_of(const UnitString& phrases, Range run) {
  std::uint32_t begin = run.end;
  std::uint32_t at = run.end;
  while (at > run.begin) {
    const Unit& unit = phrases.units[at - 1];
    // "Hội Nhà báo Việt Nam": part of the name, where another country is the place.
    if (is_own_country(unit) && begin == run.end && at - 1 > run.begin) break;
    if (is_place(unit)) {
      begin = at - 1;
    } else if (!belongs_to_place_before(phrases, at - 1)) {
      break;
    }
    --at;
  }
  return {begin, run.end};
}

TitleParts title_parts(const Reading& reading, const UnitString& phrases, Range role, Range body) {
  TitleParts parts;
  const std::string_view text = reading.sentence.text;
  // "Giám đốc mới của Sở Y tế": no other role than "Giám đốc".
  while (role.size() > 1 && phrases.units[role.end - 1].may_be(Label::determiner, tells_how_new)) --role.end;
  std::string office = capitalize(canonical_role(phrases, role, text));
  const bool whole_office = phrases.label(role.begin) == Label::office;
  const std::vector<Token> tokens = tokens_of(office, reading);
  const std::size_t inside =
      body_inside(tokens, office, whole_office ? Whole::yes : Whole::no, reading.lexicon);
  std::string head = office.substr(inside);
  parts.role = office;
  if (whole_office && !head.empty()) {
    parts.role.resize(inside);
    while (!parts.role.empty() && parts.role.back() == ' ') parts.role.pop_back();
  }
  parts.plain_role = without_modifiers(tokens, parts.role, reading.lexicon);
  if (body.empty()) {
    if (whole_office) parts.body = std::move(head);
    return parts;
  }
  const Range place = without_end_of_name(phrases, place_of(phrases, body), body, text);
  Range rest{body.begin, place.begin};
  while (!rest.empty() && phrases.label(rest.end - 1) == Label::body_joiner) --rest.end;
  constexpr LabelSet leads{Label::body_joiner, Label::of, Label::at};
  while (!rest.empty() && leads.has(phrases.label(rest.begin))) ++rest.begin;
  if (!place.empty()) parts.place = reading.sentence.in(phrases, place);
  if (!rest.empty()) parts.body = reading.sentence.in(phrases, rest);
  // "Trưởng Ban Dân vận" is the head of the "Ban Dân vận"; "Cục trưởng Cục Thuế" says it twice.
  const bool said_again = !rest.empty() && phrases.units[rest.begin].in(text).starts_with(head);
  if (!head.empty() && !said_again) parts.body = joined(head, parts.body);
  // "Trưởng thôn 5" is of the place "thôn 5".
  if (!head.empty() || !parts.place.empty()) return parts;
  const std::string_view kind = kind_of_place(tokens, office, reading.lexicon);
  if (!kind.empty()) parts.place = joined(kind, std::exchange(parts.body, {}));
  return parts;
}

}  // namespace vanthu
