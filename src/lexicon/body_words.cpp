// SPDX-License-Identifier: Apache-2.0
#include "lexicon/body_words.h"

#include "lexicon/body_parents.h"
#include "lexicon/body_parts.h"

namespace vanthu {
namespace {

/// "cầu" (bridge) of "cầu Phú Lương", whose other use is to keep "cầu 3/2" from being a date.
constexpr LabelSet unknown{Label::word, Label::date_blocker};

/// "Nhà máy đạm Phú Mỹ": up to three unknown words between a head and the name it heads.
void mark_words_from(UnitString& phrases, std::size_t begin) {
  std::size_t end = begin;
  while (end < phrases.size() && end < begin + 3 && unknown.has(phrases.label(end)) &&
         phrases.units[end].letters != LetterCase::capital)
    ++end;
  if (end == begin || end == phrases.size()) return;
  const bool heads_name = is_one_of(
      phrases.label(end), {Label::capital, Label::compound, Label::place, Label::abbreviation, Label::field});
  if (!heads_name) return;
  for (std::size_t word = begin; word < end; ++word) phrases.set_label(word, Label::body_word);
}

/// Such words right after a head, or after one capital that follows it.
void mark_words(UnitString& phrases) {
  for (std::size_t head = phrases.find(Label::body_head, 0); head + 1 < phrases.size();
       head = phrases.find(Label::body_head, head + 1)) {
    const bool after_capital = is_one_of(phrases.label(head + 1), {Label::capital, Label::compound});
    mark_words_from(phrases, head + (after_capital ? 2 : 1));
  }
}

/// How many words may tell what a body does: many after a company with its form and a project.
std::size_t longest_trade(const Unit& unit) {
  constexpr std::int32_t name_follows = 1;  // of rows of FIELD
  constexpr std::size_t with_form = 3;      // words: "Công ty TNHH"
  constexpr std::size_t many = 10;
  constexpr std::size_t few = 6;
  if (unit.label == Label::field) return unit.has_value(name_follows) ? many : 0;
  if (has_head_inside(unit)) return few;
  if (unit.label != Label::body_head) return 0;
  return unit.tokens.size() >= with_form ? many : few;
}

/// What ends the name of a body for sure, however many unknown words it has.
constexpr LabelSet ends_body{Label::comma,         Label::semicolon, Label::full_stop, Label::open_bracket,
                             Label::close_bracket, Label::hyphen,    Label::place,     Label::country,
                             Label::place_type,    Label::body_head, Label::belong,    Label::person};

/// "Công ty Cổ phần ống sợi thủy tinh Sông Hồng", "Ban Quản lý dự án hệ thống cấp nước Sông Hồng": the small
/// words of what such a body does lead to its name.
void mark_trades(UnitString& phrases) {
  constexpr LabelSet trade{
      Label::word,       Label::field,   Label::field_small, Label::recipient_noun,  Label::plan_type,
      Label::occupation, Label::measure, Label::protect,     Label::body_head_small, Label::date_blocker};
  for (std::size_t head = 1; head + 1 < phrases.size(); ++head) {
    const std::size_t most_words = longest_trade(phrases.units[head]);
    if (most_words == 0) continue;
    std::size_t end = head + 1;
    while (end < phrases.size() && end - head <= most_words && trade.has(phrases.label(end)) &&
           phrases.units[end].letters == LetterCase::lower && !is_manner(phrases.units[end]))
      ++end;
    if (end == phrases.size() || phrases.units[end].letters == LetterCase::lower) continue;
    constexpr LabelSet signs{Label::comma, Label::open_bracket, Label::close_bracket, Label::hyphen};
    const bool closes = signs.has(phrases.label(end)) && is_role(phrases.label(head - 1)) && end > head + 1;
    if (!closes && !is_proper(phrases.label(end)) && phrases.label(end) != Label::body) continue;
    for (std::size_t word = head + 1; word < end; ++word) {
      if (phrases.label(word) != Label::field) phrases.set_label(word, Label::body_word);
    }
  }
}

/// "Trưởng phòng Thu hồi đất", "viện Cây ăn quả miền Nam": a capital right after a head, whatever else the
/// word means, begins what the body is for, if nothing but small words stands between it and a sure end.
void mark_purposes(UnitString& phrases) {
  constexpr LabelSet begins_other{Label::person,        Label::honorific,    Label::honorific_plural,
                                  Label::role,          Label::office,       Label::former,
                                  Label::newly,         Label::acting,       Label::capital,
                                  Label::compound,      Label::field,        Label::abbreviation,
                                  Label::body,          Label::body_head,    Label::place,
                                  Label::place_type,    Label::country,      Label::date,
                                  Label::source,        Label::not_a_person, Label::document_type,
                                  Label::document_name, Label::law_name,     Label::law_head,
                                  Label::constitution,  Label::plan_type,    Label::draft};
  constexpr LabelSet verbs{Label::report, Label::and_, Label::passive, Label::subject_stop, Label::past};
  constexpr LabelSet of_officer{Label::person, Label::rank, Label::honorific, Label::role, Label::office};
  constexpr std::size_t most_words = 4;
  for (std::size_t first = 1; first + 1 < phrases.size(); ++first) {
    const Unit& unit = phrases.units[first];
    if (unit.letters != LetterCase::capital || !unit.space_before || begins_other.has(unit.label)) continue;
    const Unit& head = phrases.units[first - 1];
    if (head.label != Label::body_head && !has_head_inside(head)) continue;
    // "Trưởng đoàn Trung tướng Trần Văn Hòa"
    if (of_officer.has(phrases.label(first + 1))) continue;
    std::size_t end = first + 1;
    while (end < phrases.size() && end < first + most_words && !ends_body.has(phrases.label(end)) &&
           !verbs.has(phrases.label(end)) && phrases.units[end].letters == LetterCase::lower)
      ++end;
    if (end < phrases.size() && !ends_body.has(phrases.label(end))) continue;
    phrases.set_label(first, Label::capital);
    for (std::size_t word = first + 1; word < end; ++word) phrases.set_label(word, Label::body_word);
  }
}

/// What may stand inside the name of a body after such a word.
constexpr LabelSet inside_body{Label::word, Label::field_small, Label::protect, Label::measure,
                               Label::recipient_noun};

}  // namespace

void mark_unknown_words(UnitString& phrases) {
  mark_purposes(phrases);
  mark_words(phrases);
  mark_trades(phrases);
}

void complete_capitals(UnitString& phrases) {
  constexpr std::size_t most_words = 4;
  for (std::size_t at = 1; at + 1 < phrases.size(); ++at) {
    const bool compound = phrases.label(at) == Label::compound;
    if (!compound && phrases.label(at) != Label::capital) continue;
    if (!is_one_of(phrases.label(at - 1), {Label::body_head, Label::field})) continue;
    const std::size_t next = at + 1;
    if (phrases.units[next].letters != LetterCase::lower) continue;
    std::size_t begin = next;  // of the words that belong to it only where the body ends after them
    if (!compound) {
      // "Mỏ sắt": a capital of one syllable and the next one.
      const Unit& capital = phrases.units[at];
      if (phrases.label(next) != Label::word || capital.letters != LetterCase::capital ||
          capital.tokens.size() != 1)
        continue;
      phrases.set_label(next, Label::body_word);
      ++begin;
    }
    std::size_t end = begin;
    while (end < phrases.size() && end < next + most_words && inside_body.has(phrases.label(end))) ++end;
    if (end < phrases.size() && !ends_body.has(phrases.label(end))) continue;
    for (std::size_t word = begin; word < end; ++word) phrases.set_label(word, Label::body_word);
  }
}

}  // namespace vanthu
