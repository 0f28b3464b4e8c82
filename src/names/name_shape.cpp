// SPDX-License-Identifier: Apache-2.0
#include "names/name_shape.h"

#include <algorithm>

#include "lexicon/numerals.h"
#include "text/letters.h"

namespace vanthu {
namespace {

/// "Văn" and "Thị" are in as many names.
constexpr std::int32_t middle_name = 300;
constexpr std::int32_t common_surname = 2;

/// What begins with a surface of these labels ends a name, even where it is written in capitals.
bool is_never_in_a_name(Label label) {
  switch (label) {
    case Label::office:
    case Label::role:
    case Label::role_of:
    case Label::representative:
    case Label::honorific_plural:
    case Label::rank:
    case Label::occupation:
    case Label::body:
    case Label::document_type:
    case Label::law_name:
    case Label::award_name:
    case Label::award_given:
    case Label::award_order:
    case Label::source:
    case Label::report:
      return true;
    default:
      return false;
  }
}

/// "TTXVNZiad", of a credit and the name after it, and not "McCain": nobody is called so.
bool is_glued_to_abbreviation(std::string_view word) {
  constexpr std::size_t shortest = 3;  // of an abbreviation, and the capital after it
  return word.size() > shortest + 1 &&
         std::all_of(word.begin(), word.begin() + shortest + 1,
                     [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

bool is_verb(Label label) {
  return label == Label::stop || label == Label::report || label == Label::give || label == Label::receive ||
         label == Label::issue || label == Label::passive || label == Label::hold;
}

}  // namespace

const Entry* NameShape::whole(Label label, Range range) const {
  const Found found = lexicon_.longest_with(label, tokens_.subspan(range.begin, range.size()), text_);
  return found.tokens == range.size() ? found.entry : nullptr;
}

std::string_view NameShape::sign(std::uint32_t at) const {
  return at < size() && tokens_[at].kind == TokenKind::punctuation ? in(at) : std::string_view{};
}

std::uint32_t NameShape::surname_end(std::uint32_t at) const {
  if (!is_capital(at)) return at;
  const Found two = with(Label::surname, at);
  if (two) return at + two.tokens;
  return evidence(at).surname != 0 ? at + 1 : at;
}

bool NameShape::is_middle_name(std::uint32_t at) const {
  return at < size() && evidence(at).name_syllable > middle_name;
}

bool NameShape::same_case(std::uint32_t first, std::uint32_t next) const {
  const LetterCase left = tokens_[first].letters;
  const LetterCase right = tokens_[next].letters;
  if (left == LetterCase::upper || right == LetterCase::upper) {
    // "Y" and "Ý" are written alike in names in capitals and in others.
    const auto fits = [&](std::uint32_t at, LetterCase letters) {
      return letters == LetterCase::upper ||
             (letters == LetterCase::capital && decode_at(in(at), 0).size == tokens_[at].span.size());
    };
    return fits(first, left) && fits(next, right);
  }
  return true;
}

bool NameShape::may_be_syllable(std::uint32_t at) const {
  const WordEvidence& known = evidence(at);
  if (known.name_syllable != 0 || known.surname != 0 || known.surname_last) return true;
  return tokens_[at].syllable || tokens_[at].span.size() == 1;
}

/// "3/7", "3-7", "3.7"
bool NameShape::begins_a_day(std::uint32_t at) const {
  if (at + 2 >= size() || tokens_[at].kind != TokenKind::number) return false;
  const std::string_view sign = in(at + 1);
  return (sign == "/" || sign == "-" || sign == ".") && tokens_[at + 2].kind == TokenKind::number &&
         !tokens_[at + 1].space_before && !tokens_[at + 2].space_before;
}

/// "ông Ca Theo cáo trạng", "Phương Nga Trong 4 ngày": the first word of a sentence before which the full
/// stop was lost.
bool NameShape::begins_lost_sentence(std::uint32_t at, std::uint32_t syllables) const {
  if (!evidence(at).never_in_name || at + 1 >= size()) return false;
  if (is_lower(at + 1) || tokens_[at + 1].kind == TokenKind::number) return true;
  // "Trần Văn Hòa Theo Reuters", and not "Ngô Thì Nhậm".
  return is_capital(at + 1) && evidence(at).name_syllable == 0 &&
         (syllables > 1 || evidence(at - 1).surname == 0);
}

/// "Nguyễn Xuân Thành công bố": a common word of two syllables ends a name, but where its second one begins
/// another such word the first is the end of the name.
bool NameShape::gives_next_to_verb(std::uint32_t at) const {
  if (!is_lower(at + 1) || !is_lower(at + 2) || evidence(at).name_syllable == 0) return false;
  return unit(at + 1).tokens >= 2 || with(Label::common_compound, at + 1).tokens >= 2;
}

/// "Quang Hiếu Hai Thủ tướng", "Trần Công Lương Khoa Hồi sức": a number before an office, or the head of a
/// body before what it is for, begins what follows the name.
bool NameShape::leads_to_office_or_field(std::uint32_t at, const Found& found) const {
  constexpr std::int32_t seldom = 10;
  const bool counts = found.label == Label::number_word && evidence(at).name_syllable < seldom;
  const bool heads = found.label == Label::body_head;
  if ((!counts && !heads) || !is_capital(at + 1)) return false;
  const Found next = unit(at + 1);
  return next.tokens >= 2 && is_lower(at + 2) &&
         (counts ? is_one_of(next.label, {Label::office, Label::role}) : next.label == Label::field);
}

/// Whether a name of `syllables` syllables ends before the token, since something else begins there.
bool NameShape::ends_before(std::uint32_t at, std::uint32_t syllables) const {
  const bool in_capitals = tokens_[at].letters == LetterCase::upper;
  const Found found = unit(at);
  // "Nguyễn Văn Thể thao tác": no name of two syllables ends with "Văn" or "Thị".
  if (syllables == 2 && at >= 2 && !in_capitals && is_middle_name(at - 1) &&
      evidence(at - 2).surname >= common_surname)
    return false;
  // "Đinh Văn Hòa Ông Đinh Văn Hòa sinh năm": a word of address before the next name.
  constexpr std::int32_t seldom = 5;
  const bool whole_follows = is_capital(at + 1) && is_capital(at + 2) && is_capital(at + 3);
  const bool addresses_next = (syllables >= 2 || whole_follows) && found.label == Label::honorific &&
                              is_capital(at + 1) && evidence(at).name_syllable < seldom &&
                              surname_end(at + 1) > at + 1;
  if (addresses_next) return true;
  // "Trình Phó Thủ tướng", "TIỂU SỬ ĐỒNG CHÍ": no name has an office or an address after its surname.
  if (syllables == 1 && found.tokens >= 2 &&
      (is_one_of(found.label, {Label::office, Label::role}) || with(Label::honorific, at).tokens >= 2))
    return true;
  // "Trịnh Trọng Nghĩa là Giám đốc": the words mean "that is" too.
  constexpr std::int32_t often = 20;
  const auto goes_on_with_verb = [&] {
    return evidence(at).name_syllable >= often && !evidence(at).starter && unit(at + 1).label == Label::hold;
  };
  // "Trần Thị Thu Hằng ngày 9/4", and not "hằng ngày".
  const auto goes_on_with_day = [&] {
    return unit(at + 1).label == Label::day_head && at + 2 < size() &&
           tokens_[at + 2].kind == TokenKind::number;
  };
  // Looked up only where the word goes on: most do not.
  const auto ends_name = [&] {
    return syllables >= 2 && (gives_next_to_verb(at) || goes_on_with_verb() || goes_on_with_day());
  };
  if (found.tokens >= 2) {
    const Label label = found.label;
    if (is_lower(at + 1) && (found.tokens > 2 || !ends_name())) return true;
    if (syllables >= 2 && (in_capitals || (is_never_in_a_name(label) && !ends_name()))) return true;
    if (syllables >= 3 && label == Label::country) return true;
  }
  // "Ảnh: Trần Văn Hòa Ngày 3/7", "… Sáng 3/7": the day begins the next sentence.
  if (found.label == Label::day_head && at + 1 < size() && tokens_[at + 1].kind == TokenKind::number)
    return true;
  if (found.label == Label::part_of_day && begins_a_day(at + 1)) return true;
  if (syllables >= 2 && found.tokens == 1 && is_capital(at + 1) && evidence(at).name_syllable < 10 &&
      evidence(at + 1).name_syllable != 0 && with(Label::honorific, at))
    return true;
  if (syllables >= 2 && leads_to_office_or_field(at, found)) return true;
  // After "Văn" and "Thị" a syllable must follow.
  if (is_middle_name(at - 1)) return false;
  if (!in_capitals && begins_lost_sentence(at, syllables)) return true;
  const auto begins_compound = [&] { return with(Label::common_compound, at).tokens >= 2; };
  if (is_lower(at + 1) && begins_compound() && !ends_name()) return true;
  if (syllables < 2) return false;
  if (in_capitals &&
      (begins_compound() || (found && is_verb(found.label) && evidence(at).name_syllable == 0)))
    return true;
  const WordEvidence& known = evidence(at);
  return known.starter && is_lower(at + 1) &&
         (syllables >= 3 || (known.name_syllable < 30 && surname_end(at - 2) == at - 2));
}

/// A capital that is typed together with the word before it begins something else ("Lê SơnSáng nay"), but
/// after "Văn" and "Thị", which end no name.
bool NameShape::is_apart(std::uint32_t at) const {
  return tokens_[at].space_before || (tokens_[at - 1].kind == TokenKind::word && is_middle_name(at - 1));
}

/// "Trần Văn Hòa Trần Văn Hòa cùng": a caption with the name, and the sentence that begins with it.
bool NameShape::begins_again(std::uint32_t first, std::uint32_t at) const {
  return at >= first + 2 && at + 1 < size() && in(at) == in(first) && in(at + 1) == in(first + 1);
}

std::uint32_t NameShape::syllables_end(std::uint32_t at, std::uint32_t most) const {
  if (!is_capital(at)) return at;
  std::uint32_t end = at + 1;
  if (most > 2 && is_small_middle_name(at, end)) end += 2;
  while (end < size() && end - at < most && is_capital(end) && is_apart(end) && !tokens_[end].line_before &&
         same_case(at, end) && may_be_syllable(end) && !ends_before(end, end - at) &&
         !begins_again(at, end)) {
    ++end;
  }
  return end;
}

/// "Nguyễn văn Hùng", "Trần thị Lan": a middle name in small letters, right after the surname.
bool NameShape::is_small_middle_name(std::uint32_t surname, std::uint32_t at) const {
  return is_lower(at) && is_middle_name(at) && is_apart(at) && surname_end(surname) == at &&
         is_capital(at + 1) && is_apart(at + 1) && !tokens_[at].line_before && !tokens_[at + 1].line_before &&
         tokens_[at + 1].letters == tokens_[surname].letters && may_be_syllable(at + 1) &&
         !ends_before(at + 1, 2);
}

bool NameShape::is_foreign_word(std::uint32_t at) const {
  if (!is_capital(at) || tokens_[at].letters == LetterCase::upper) return false;
  const WordEvidence& known = evidence(at);
  if (known.name_syllable != 0 || known.surname != 0) return false;
  return tokens_[at].span.size() > 1 && !tokens_[at].syllable;
}

bool NameShape::are_initials_without_stops(std::uint32_t at) const {
  return tokens_[at].letters == LetterCase::upper && tokens_[at].span.size() == 2 && !unit(at) &&
         is_foreign_word(at + 1) && tokens_[at + 1].space_before;
}

std::uint32_t NameShape::regnal_number_end(std::uint32_t end) const {
  if (end >= size() || !tokens_[end].space_before || tokens_[end].line_before) return end;
  return read_roman(in(end)) ? end + 1 : end;
}

/// "J." and "V.V." before a name; `at` itself where no initial stands.
std::uint32_t NameShape::initials_end(std::uint32_t at) const {
  std::uint32_t end = at;
  while (end + 1 < size() && is_capital(end) && tokens_[end].span.size() <= 2 && sign(end + 1) == "." &&
         !tokens_[end + 1].space_before) {
    end += 2;
  }
  return end;
}

bool NameShape::is_transcribed(std::uint32_t at) const {
  return sign(at + 1) == "-" && !tokens_[at + 1].space_before && is_lower(at + 2) &&
         !tokens_[at + 2].space_before;
}

/// Where the name goes on after "van", "von der"; `at` itself where no such word stands.
std::uint32_t NameShape::after_particle(std::uint32_t at) const {
  std::uint32_t end = at;
  while (end < size() && end < at + 2 && tokens_[end].letters == LetterCase::lower &&
         with(Label::name_particle, end)) {
    ++end;
  }
  return is_capital(end) ? end : at;
}

/// "Trần Văn Minh-Phó Giám đốc", "Trần Văn Minh-Lê Thị Hòa": whether the hyphen after a name stands for a
/// dash.
bool NameShape::stands_for_dash(Range name) const {
  const std::uint32_t next = name.end + 1;
  if (is_one_of(unit(next).label, {Label::role, Label::office, Label::former})) return true;
  const bool is_full_name = name.size() > 1 && surname_end(name.begin) > name.begin;
  return is_full_name && surname_end(next) > next && is_capital(next + 1) && tokens_[next + 1].space_before;
}

/// Whether a spaced hyphen and the rest of a given name follow the name of two words at `first`: a short word
/// of small letters that is none of ours.
bool NameShape::joins_apart(std::uint32_t first, std::uint32_t end) const {
  constexpr std::size_t longest = 6;  // letters
  const std::uint32_t rest = end + 1;
  if (sign(end) != "-" || !tokens_[end].space_before || end != first + 2 || !is_lower(rest)) return false;
  const Token& word = tokens_[rest];
  if (!word.space_before || word.line_before || word.marked || word.span.size() > longest || unit(rest))
    return false;
  // "Dennis Tito - du khách": a noun of two syllables.
  if (with(Label::common_compound, rest).tokens > 1) return false;
  constexpr std::int32_t seldom = 5;
  const auto is_foreign = [&](std::uint32_t at) {
    return is_foreign_word(at) || (!tokens_[at].marked && evidence(at).name_syllable < seldom);
  };
  return is_foreign(first) || is_foreign(first + 1);
}

bool NameShape::is_quotation_mark(std::uint32_t at) const {
  const std::string_view mark = sign(at);
  return mark == "\"" || mark == "“" || mark == "”" || mark == "'" || mark == "‘" || mark == "’";
}

/// Where the last name begins after a nickname: "John “Jack” Miller"; `at` itself where none stands.
std::uint32_t NameShape::past_nickname(std::uint32_t at) const {
  if (!is_quotation_mark(at) || !tokens_[at].space_before || !is_quotation_mark(at + 2)) return at;
  const std::uint32_t last_name = at + 3;
  const bool inside = is_capital(at + 1) && !tokens_[at + 1].space_before && !tokens_[at + 2].space_before;
  return inside && is_capital(last_name) && tokens_[last_name].space_before ? last_name : at;
}

std::uint32_t NameShape::foreign_end(std::uint32_t at, bool addressed) const {
  bool foreign = false;
  bool transcribed = false;
  std::uint32_t end = at;
  std::uint32_t words = 0;
  while (end < size() && words < most_words) {
    const bool first = end == at;
    if (!first && (tokens_[end].line_before)) break;
    std::uint32_t next = end;
    if (const std::uint32_t initials = initials_end(end); initials != end) {
      // "Jr." ends a name: two letters that are no syllable.
      const bool ends_name = !first && initials == end + 2 && is_foreign_word(end);
      if (!is_capital(initials) && !ends_name) break;
      if (is_capital(initials)) next = initials;
    } else if (const std::uint32_t last_name = first ? end : past_nickname(end); last_name != end) {
      if (!is_foreign_word(last_name)) break;
      next = last_name;
    } else if (const std::uint32_t name = first ? end : after_particle(end); name != end) {
      next = name;
    } else if (!first && with(Label::name_particle, end) && sign(end + 1) == "-" && is_capital(end + 2)) {
      next = end + 2;
    }
    // "LaRosa" is one word; "Lê SơnSáng nay" begins a sentence.
    const bool one_word = !first && tokens_[end - 1].span.size() == 2 && !tokens_[end - 1].marked &&
                          !tokens_[next].marked && is_foreign_word(next);
    if (!is_capital(next) || (!first && !tokens_[next].space_before && next == end && !one_word)) break;
    if (is_glued_to_abbreviation(in(next))) break;
    if (!first && ends_before(next, 2)) break;
    // "John Miller Reuters": whose photo it is.
    if (const Found source = with(Label::source, next);
        !first && source && (next + source.tokens == size() || sign(next + source.tokens) == "."))
      break;
    const bool is_foreign = is_foreign_word(next) || is_transcribed(next);
    if (!is_foreign) {
      const bool word = unit(next) && evidence(next).surname == 0 && !evidence(next).foreign_given;
      // "Giêm Cô-mi": a first name in Vietnamese spelling, and the last one by syllables.
      const bool by_syllables = first && is_capital(next + 1) && is_transcribed(next + 1);
      const bool foreign_next = is_capital(next + 1) && is_foreign_word(next + 1);
      if (first && word && !(addressed && (foreign_next || by_syllables))) break;
      if (tokens_[next].letters == LetterCase::upper) break;
      const Found known = unit(next);
      if (known && known.label != Label::word && !first && tokens_[next].marked) break;
      // "Brang Drong Minh Hiền": of a people of ours, with a given name of two syllables of ours.
      const bool ends_given_name = foreign && words >= 3 && is_foreign_word(next - 2) &&
                                   evidence(next - 1).name_syllable != 0 &&
                                   evidence(next).name_syllable != 0 && !is_capital(next + 1);
      if (tokens_[next].marked && !transcribed && !by_syllables && !evidence(next).surname_last &&
          !evidence(next).surname && tokens_[next].letters != LetterCase::mixed && !ends_given_name) {
        break;
      }
      if (evidence(next).starter && is_lower(next + 1)) break;
    }
    foreign = foreign || is_foreign || evidence(next).surname_last;
    end = next + 1;
    ++words;
    // "Jong-un", "Xi-xu-lít": one word of the name.
    while (end + 1 < size() && sign(end) == "-" && !tokens_[end].space_before &&
           !tokens_[end + 1].space_before && tokens_[end + 1].kind == TokenKind::word &&
           !stands_for_dash({at, end})) {
      foreign = true;
      transcribed = transcribed || addressed || is_lower(end + 1);
      end += 2;
    }
    // "Shin Dong - mun", in texts that set every hyphen apart.
    if (words == 2 && joins_apart(at, end)) {
      foreign = true;
      end += 2;
    }
    // "Bun-thoong Chít ma-ny": a word in small letters that is transcribed as well.
    while (transcribed && end + 2 < size() && is_lower(end) && sign(end + 1) == "-" &&
           !tokens_[end + 1].space_before && is_lower(end + 2) && !tokens_[end + 2].space_before &&
           !unit(end)) {
      end += 3;
    }
  }
  return foreign ? end : at;
}

std::uint32_t NameShape::counted(Range range) const {
  std::uint32_t count = 0;
  for (std::uint32_t at = range.begin; at < range.end; ++at) count += evidence(at).name_syllable != 0 ? 1 : 0;
  return count;
}

}  // namespace vanthu
