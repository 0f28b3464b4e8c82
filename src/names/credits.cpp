// SPDX-License-Identifier: Apache-2.0
//
// Names of those who wrote an article or took its pictures: they need no surname, and may be initials.
#include <algorithm>

#include "names/name_decision.h"

namespace vanthu {

bool NameDecider::begins_next_sentence(std::uint32_t at) const {
  const WordEvidence& word = shape_.evidence(at);
  return word.starter && (shape_.is_lower(at + 1) || word.name_syllable == 0);
}

/// "Ảnh: Hữu Thắng Như vậy": after a credit the next sentence begins without a sign, with a word that
/// small letters follow.
std::uint32_t NameDecider::credit_end(std::uint32_t at, std::uint32_t end) const {
  constexpr std::uint32_t shortest = 2;  // syllables
  if (end - at == 4 && begins_next_sentence(end - 2)) return end - 2;
  // "Ảnh: Tiến Khải Anh Thành", "Đồ họa: Tiến Khải Hữu Thắng": a pen name has no four syllables, and what
  // follows it begins a sentence or is who wrote the article.
  if (end - at == 4 && shape_.surname_end(at) == at) return end - 2;
  // "Ảnh: Hoàng Phong Nguyễn Trãi quê ở": a common surname begins the name that the next sentence begins
  // with.
  constexpr std::int32_t often = 50;
  if (end - at == 4 && shape_.evidence(end - 2).surname >= often && shape_.is_lower(end)) return end - 2;
  if (end - at <= shortest) return end;
  if (begins_next_sentence(end - 1)) return end - 1;
  // "Ảnh: Lê Phước Chín Chủ đầu tư đang": a noun of more syllables begins the sentence.
  if (end - at == 4 && shape_.is_lower(end) && shape_.with(Label::common_compound, end - 1).tokens >= 2)
    return end - 1;
  // "Ảnh: Trần Lưu Góp ý": small letters after it, and seldom or never in a name.
  constexpr std::int32_t seldom = 8;
  constexpr std::int32_t seldom_in_pen_names = 20;
  const std::int32_t most = shape_.surname_end(at) > at ? seldom : seldom_in_pen_names;
  return shape_.is_lower(end) && shape_.evidence(end - 1).name_syllable < most ? end - 1 : end;
}

/// "Báo Tuyên Quang", and not "Trường Sơn".
bool NameDecider::heads_body(std::uint32_t at) const {
  constexpr std::int32_t in_names = 5;
  return shape_.unit(at).label == Label::body_head && shape_.evidence(at).name_syllable < in_names;
}

/// "Ảnh: Hữu Thắng": pen names need no surname.
NameDecision NameDecider::credited_name(std::uint32_t at) const {
  if (const std::uint32_t end = initials_end(at); end != at)
    return person({at, end}, name_rule::photo_credit, Before::photo, false);
  if (shape_.evidence(at).starter && shape_.with(Label::honorific, at)) return {};
  // "Trong ảnh: Cụ Bùi Thị Lan", "Ảnh: TS Ngô Quang Hòa": whoever has a surname is addressed so.
  const bool addresses_next = shape_.with(Label::honorific, at) || shape_.with(Label::rank, at);
  if (addresses_next && shape_.surname_end(at + 1) > at + 1 && shape_.is_capital(at + 2)) return {};
  if (shape_.with(Label::source, at).tokens >= 2) return {};
  const Range run{at, credit_end(at, shape_.syllables_end(at, 4))};
  const Found unit = shape_.unit(at);
  // "Ảnh: Reuters Ký kết …", "Ảnh: Báo Tuyên Quang".
  if (unit.label == Label::source || heads_body(at)) return {};
  if (unit.tokens >= run.size() && (unit.label == Label::country || unit.label == Label::body)) return {};
  if (run.size() == 1) return {};
  if (shape_.counted(run) + 1 < run.size()) return {};
  return person(run, name_rule::photo_credit, Before::photo, false);
}

/// "T.Lê", "P. Tuyết", "N.V.A", "HC": initials, with or without a last syllable written out.
std::uint32_t NameDecider::initials_end(std::uint32_t at) const {
  std::uint32_t end = at;
  while (end + 1 < shape_.size() && shape_[end].letters == LetterCase::capital &&
         shape_[end].span.size() <= 2 && shape_.sign(end + 1) == "." && !shape_[end + 1].space_before) {
    end += 2;
  }
  if (end != at) {
    const bool one_initial = end == at + 2;
    const bool last_word = one_initial && shape_.is_capital(end) && !shape_[end].line_before &&
                           shape_.evidence(end).name_syllable != 0 && !begins_next_sentence(end);
    const bool written_out = shape_.is_capital(end) && (!shape_[end].space_before || last_word);
    end = written_out ? end + 1 : end - 1;
    return shape_.is(Label::not_a_person, {at, end}) ? at : end;
  }
  const bool two_letters = shape_[at].letters == LetterCase::upper && shape_[at].span.size() == 2;
  if (!two_letters) return at;
  // Short for an order as well ("HC"): nothing that could be credited.
  const Found unit = shape_.unit(at);
  return !unit || unit.label == Label::award_order ? at + 1 : at;
}

/// "Hữu Thắng/VOV.VN", "Hữu Thắng (TTXVN)", "N.Quyết - V.Dân": what may follow the name at the end; another
/// name and nothing else may follow anywhere.
bool NameDecider::goes_on_as_byline(std::uint32_t end) const {
  const std::string_view sign = shape_.sign(end);
  if (sentence_.ends_article && (sign == "/" || sign == "(" || sign == "-")) return true;
  const std::uint32_t next = end + 1;
  return sign == "-" && next + 2 <= shape_.size() && shape_.syllables_end(next, 4) == shape_.size() &&
         shape_.counted({next, shape_.size()}) == shape_.size() - next;
}

/// "Hữu Thắng thực hiện": two words at most, and no full stop.
bool NameDecider::is_note(std::uint32_t end) const {
  if (!sentence_.ends_article || end + 2 != shape_.size()) return false;
  return shape_.is_lower(end) && shape_.is_lower(end + 1);
}

bool NameDecider::is_in_author(std::uint32_t at) const {
  return at < shape_.size() && shape_[at].span.begin >= sentence_.author.begin &&
         shape_[at].span.end <= sentence_.author.end;
}

/// One of the names that the page gives as its author's, whatever else their words mean: "Cao Nguyên",
/// "P. Tuyết - Hà Giang". What else may stand between them is a paper or a word for the reporter.
NameDecision NameDecider::stated_author(std::uint32_t at) const {
  constexpr std::uint32_t most = 9;  // tokens; the full stops of initials count
  const bool begins_name = at == 0 || sentence_.author.begin >= shape_[at].span.begin ||
                           shape_[at - 1].kind == TokenKind::punctuation || !shape_.is_capital(at - 1);
  if (!begins_name) return {};
  std::uint32_t end = at + 1;
  const auto goes_on = [&](std::uint32_t i) {
    if (shape_.sign(i) == ".") return is_in_author(i + 1);
    return shape_.is_capital(i) && (shape_[i].space_before || shape_.sign(i - 1) == ".");
  };
  // "HỮU THẮNG Theo Reuters": where it was taken from.
  const auto names_source = [&](std::uint32_t i) {
    return i >= at + 2 && begins_next_sentence(i) && shape_.is_capital(i + 1);
  };
  while (is_in_author(end) && goes_on(end) && !names_source(end)) ++end;
  // "Thầy Hồ Quốc Thắng": the text calls so whom it tells of.
  if (shape_.with(Label::honorific, at) && shape_.surname_end(at + 1) > at + 1) return {};
  // "Minh Khôi Minh Khôi": a page gives its author twice.
  const Range half{at, at + (end - at) / 2};
  if (half.size() >= 2 && end_of_told_twice(half) == end)
    return person(half, name_rule::byline, Before::nothing, false);
  // "Anh Tường (Theo Reuters)": a word of address that is a name where a note follows.
  const bool may_be_name =
      sentence_.block == BlockKind::byline && shape_.sign(end) == "(" && shape_.with(Label::honorific, at);
  if (end - at < 2 || end - at > most || (shape_.evidence(at).starter && !may_be_name)) return {};
  const Found unit = shape_.unit(at);
  constexpr LabelSet also_names{Label::place, Label::field,   Label::field_small, Label::capital,
                                Label::word,  Label::protect, Label::compound,    Label::place_type};
  constexpr LabelSet never_names{Label::body, Label::body_head, Label::role, Label::office, Label::source};
  if (never_names.has(unit.label) || (unit.tokens > 1 && !also_names.has(unit.label))) return {};
  if (shape_.with(Label::rank, at) || shape_.with(Label::source, at).tokens + at == end) return {};
  return person({at, end}, name_rule::byline, Before::nothing, false);
}

/// A line of name syllables and nothing else: who wrote it.
NameDecision NameDecider::author_line(std::uint32_t at) const {
  if (const std::uint32_t end = initials_end(at);
      end - at >= 2 && (end == shape_.size() || goes_on_as_byline(end)))
    return person({at, end}, name_rule::byline, Before::nothing, false);
  const WordEvidence& first = shape_.evidence(at);
  if (first.starter &&
      (shape_.with(Label::honorific, at) || (first.name_syllable == 0 && first.surname == 0)))
    return {};
  const Range run{at, shape_.syllables_end(at, 4)};
  if (run.size() < 2 || shape_.counted(run) + 1 < run.size()) return {};
  // "Chương V - Điều khoản thi hành": a part of a law.
  if (shape_.regnal_number_end(run.end - 1) == run.end) return {};
  if (shape_[at].letters == LetterCase::upper && shape_.with(Label::common_compound, at)) return {};
  const std::uint32_t end = end_of_told_twice(run);
  const bool last_stop = shape_.sign(end) == "." && end + 1 == shape_.size();
  const bool alone = end == shape_.size() || (sentence_.ends_article && last_stop);
  if (!alone && !goes_on_as_byline(end) && !is_note(end)) return {};
  if (shape_.unit(at).tokens >= run.size() || heads_body(at)) return {};
  return person(run, name_rule::byline, Before::nothing, false);
}

/// "Minh Khôi Minh Khôi": where the same name after the one at `name` ends; the end of `name` where none is.
std::uint32_t NameDecider::end_of_told_twice(Range name) const {
  const Range again{name.end, std::min(name.end + name.size(), shape_.size())};
  return again.size() == name.size() && key(again) == key(name) ? again.end : name.end;
}

}  // namespace vanthu
