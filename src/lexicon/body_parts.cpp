// SPDX-License-Identifier: Apache-2.0
#include "lexicon/body_parts.h"

#include <algorithm>

#include "lexicon/body_brackets.h"
#include "lexicon/body_ends.h"
#include "lexicon/body_joiners.h"
#include "lexicon/body_numbers.h"
#include "lexicon/body_parents.h"
#include "lexicon/body_words.h"
#include "lexicon/neighbours.h"

namespace vanthu {
namespace {

/// Gives a unit another of the labels that its surface has in the lexicons.
bool turn_into(Unit& unit, std::initializer_list<Label> labels) {
  for (const Label label : labels) {
    const auto entries = unit.entries();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& candidate) { return candidate.label == label; });
    if (entry == entries.end()) continue;
    unit.entry = &*entry;
    unit.label = label;
    return true;
  }
  return false;
}

/// What has another label by right, and may be a part of a body all the same.
constexpr LabelSet may_turn_into_part{Label::acting,        Label::recipient_noun, Label::plan_type,
                                      Label::document_type, Label::law_head,       Label::occupation};

/// "Chủ tịch UBND xã", "Bí thư Đảng ủy cơ quan", "Giám đốc Chương trình": a noun for recipients or a
/// type of document is a part of a body after a role or another part.
void turn_nouns_into_parts(UnitString& phrases) {
  for (std::size_t i = 1; i < phrases.size(); ++i) {
    if (!may_turn_into_part.has(phrases.label(i))) continue;
    const Neighbours near(phrases, i);
    // "Dự án Luật sửa đổi": a draft of a law, and no project's body.
    if (phrases.label(i) == Label::law_head && phrases.units[i - 1].may_be(Label::draft)) continue;
    // "UBND Q.3", and "Q. Giám đốc".
    if (phrases.label(i) == Label::acting && !is_proper(near.right()) && !body_numbers.has(near.right()))
      continue;
    const Label left = near.left() == Label::plural ? near.left(2) : near.left();
    const bool after_head = is_one_of(left, {Label::body_head, Label::field});
    // "Giám đốc Sở Y tế tổ chức thi tuyển": what the body does.
    if (left == Label::field && phrases.units[i].may_be(Label::event_happen) &&
        phrases.units[i].letters == LetterCase::lower)
      continue;
    // "Ban bồi thường giải phóng mặt bằng Q.Tân Phú".
    const bool short_place = phrases.label(i) == Label::acting && near.right() == Label::place;
    // "đại biểu đoàn Bình Phước"
    const bool delegation =
        left == Label::representative && is_one_of(near.right(), {Label::place, Label::place_type});
    const bool after_part = after_head || is_role(left) || delegation ||
                            (short_place && left == Label::field_small) ||
                            is_one_of(left, {Label::body, Label::place_type, Label::belong});
    if (!after_part) continue;
    Unit unit = phrases.units[i];
    // After a whole body or its place a field would be the verb of the sentence.
    const bool turned = turn_into(unit, {Label::place_type, Label::body, Label::body_head}) ||
                        (after_head && turn_into(unit, {Label::field}));
    if (!turned) continue;
    const bool small = unit.letters == LetterCase::lower;
    if (unit.label == Label::field && small) unit.label = Label::field_small;
    if (unit.label == Label::body_head && small) unit.label = Label::body_head_small;
    phrases.units[i] = unit;
    phrases.set_label(i, unit.label);
  }
}

/// "Công ty Cổ phần Cấp nước Tân Lâm", "Công ty Dệt may Nguyên Tâm"
bool begins_name_after_field(const UnitString& phrases, std::size_t at) {
  constexpr LabelSet other_words{Label::newly, Label::former, Label::stop};
  const Neighbours near(phrases, at);
  const bool one_syllable = phrases.units[at].tokens.size() == 1 && phrases.units[at].space_before;
  return other_words.has(phrases.label(at)) && one_syllable && near.left() == Label::field &&
         near.left(2) == Label::body_head && near.right() == Label::capital;
}

/// "Trường Đại học Mở", "Trung tâm Điều hành", "Hợp tác xã Chợ gốm", "xã Kỳ Tân": a capital right after the
/// head of a body, or after another capital, begins or continues its name whatever else the word means.
/// "xã Tân Mỹ", "Trường Mầm non Đại Đồng", "Công ty Lâm nghiệp Ba Rền": so do a country, a unit of measure
/// and a number that are one syllable of the name.
void take_capitals_after_head(UnitString& phrases) {
  constexpr LabelSet other_words{Label::stop,           Label::protect,      Label::role_modifier,
                                 Label::word,           Label::measure,      Label::subject_stop,
                                 Label::recipient_noun, Label::date_blocker, Label::not_a_person};
  constexpr LabelSet signs_of_time{Label::former, Label::newly};
  constexpr LabelSet one_syllable{Label::country, Label::number_word};
  for (std::size_t i = 1; i < phrases.size(); ++i) {
    // One test for both, since few words of these labels have a capital, but many have these labels.
    const bool is_capital = phrases.units[i].letters == LetterCase::capital;
    if ((static_cast<unsigned>(is_capital) &
         static_cast<unsigned>((other_words | signs_of_time | one_syllable).has(phrases.label(i)))) == 0)
      continue;
    const Label left = phrases.label(i - 1);
    const Label next = Neighbours(phrases, i).right();
    if (one_syllable.has(phrases.label(i))) {
      const bool is_country = phrases.label(i) == Label::country;
      const bool ends_place = is_country && phrases.units[i].tokens.size() == 1 && left == Label::capital &&
                              i >= 2 && phrases.label(i - 2) == Label::place_type;
      // "phường Nhật Tân", "cầu Nhật Tân": "Nhật" is short for Japan elsewhere, "Tân" (new) a word by itself.
      const bool before_newly = next == Label::newly && phrases.units[i + 1].letters == LetterCase::capital;
      const bool begins_name = is_country
                                   ? before_newly
                                   : next == Label::capital &&
                                         is_one_of(left, {Label::body_head, Label::field, Label::place_type});
      if (ends_place || begins_name) phrases.set_label(i, Label::capital);
      continue;
    }
    const bool other_word = other_words.has(phrases.label(i));
    const bool after_head = left == Label::body_head;
    // "Công ty CP ICD Tân Cảng"
    const bool after_letters =
        left == Label::abbreviation && i >= 2 && phrases.label(i - 2) == Label::body_head;
    const bool after_capital = (left == Label::capital || after_letters) && !other_word;
    const bool begins_place =
        other_word || (phrases.label(i) == Label::newly && is_one_of(next, {Label::capital, Label::country}));
    const bool in_place =
        begins_place && (left == Label::place_type ||
                         (left == Label::capital && i >= 2 && phrases.label(i - 2) == Label::place_type));
    // "… xuất khẩu Minh Sinh)": so does the last one before a sign.
    const bool before_sign =
        is_one_of(next, {Label::close_bracket, Label::comma}) && i >= 2 &&
        is_one_of(phrases.label(i - 2), {Label::field, Label::field_small, Label::body_head});
    const bool last_syllable =
        left == Label::capital && (phrases.label(i) == Label::measure || (before_sign && other_word));
    if (after_head || after_capital || in_place || last_syllable || begins_name_after_field(phrases, i))
      phrases.set_label(i, Label::capital);
  }
}

/// "Tổng Giám đốc Sao Mai Post", "Công ty TNHH Vận tải Xuyên Việt Gas": what is known to be no person is the
/// name of a company after an office, or after what a company does.
void take_names_of_companies(UnitString& phrases) {
  for (std::size_t i = phrases.find(Label::not_a_person, 1); i < phrases.size();
       i = phrases.find(Label::not_a_person, i + 1)) {
    const Label left = phrases.label(i - 1);
    // "Giám đốc thể thao của Sao Mai FC"
    const bool of_role = left == Label::of && i >= 2 && phrases.label(i - 2) == Label::role;
    if (left == Label::role || left == Label::field || of_role) phrases.set_label(i, Label::capital);
  }
}

/// "nước", "vùng", "làng" are kinds of places only before a name; "tỉnh", "huyện" also alone.
void drop_place_types_without_name(UnitString& phrases) {
  for (std::size_t i = phrases.find(Label::place_type, 0); i < phrases.size();
       i = phrases.find(Label::place_type, i + 1)) {
    const Unit& unit = phrases.units[i];
    if (!unit.has_value(0)) continue;
    if (unit.letters != LetterCase::lower) continue;
    const Label next = Neighbours(phrases, i).right();
    if (!is_proper(next) && !body_numbers.has(next) && next != Label::person)
      phrases.set_label(i, Label::word);
  }
}

/// "giám đốc sở Xây dựng", "hiệu trưởng trường Chu Văn An": a head in small letters counts after a
/// role or another part, or before the name it heads.
void promote_small_heads(UnitString& phrases) {
  constexpr std::int32_t ministry = 5;  // of rows of BODY_HEAD
  for (std::size_t i = phrases.find(Label::body_head_small, 0); i < phrases.size();
       i = phrases.find(Label::body_head_small, i + 1)) {
    const Neighbours near(phrases, i);
    const bool after_part =
        is_role(near.left()) || is_one_of(near.left(), {Label::body, Label::body_head, Label::field});
    const bool before_name = is_proper(near.right()) || near.right() == Label::field;
    // "báo cáo Thủ tướng vụ cháy chợ", "hỏi Bộ trưởng vụ Sơn Trà": the case that is told.
    if (near.left() == Label::office && leads_state(*near.left_unit(1))) continue;
    const bool of_minister = near.left_unit(1) != nullptr && is_of_ministry(*near.left_unit(1));
    if (of_minister && !phrases.units[i].has_value(ministry)) continue;
    if (after_part || before_name) phrases.set_label(i, Label::body_head);
  }
}

/// "Bộ trưởng chỉ đạo các đơn vị", "Bộ trưởng Y tế chỉ đạo", and not "Trưởng ban chỉ đạo": whether a field
/// that is a verb too is one after a role or a field.
bool is_verb_after(const Unit& before, const Unit& field) {
  constexpr std::int32_t verb_too = 2;
  const bool after_role = before.label == Label::role && !has_head_inside(before);
  return field.has_value(verb_too) && (after_role || before.label == Label::field);
}

/// "Công ty Chế biến thủy sản xuất nhập khẩu Minh Châu": whether fields alone stand from `at` to a name.
bool leads_to_name(const UnitString& phrases, std::size_t at) {
  while (at < phrases.size() && phrases.label(at) == Label::field_small) ++at;
  return at < phrases.size() && phrases.label(at) == Label::capital;
}

/// "người phát ngôn hải quân Lào", "trợ lý đối ngoại của Điện Kremlin", "cố vấn an ninh cấp cao John
/// Feltorp": whether the fields at `at` after the role of one who serves lead to a body, an office or the
/// holder. Else "cố vấn tài chính" may be anybody's.
bool serves_somebody(const UnitString& phrases, std::size_t at) {
  constexpr LabelSet fields{Label::field, Label::field_small, Label::role_modifier};
  while (at < phrases.size() && fields.has(phrases.label(at))) ++at;
  const bool has_of = at < phrases.size() && phrases.label(at) == Label::of;
  if (has_of) ++at;
  constexpr LabelSet masters{Label::country, Label::body, Label::body_head, Label::role, Label::office};
  if (at >= phrases.size()) return false;
  return masters.has(phrases.label(at)) || (phrases.label(at) == Label::person && !has_of);
}

/// "bộ trưởng tài chính nước này": whether at `at` the kind of a place is told of, which ends a body.
bool tells_of_place(const UnitString& phrases, std::size_t at) {
  return at + 1 < phrases.size() && phrases.units[at].may_be(Label::place_type) &&
         phrases.units[at + 1].may_be(Label::determiner, tells_which);
}

/// "phòng giáo dục và đào tạo": a field in small letters counts after the head of a body or another
/// field; after a role only where a noun phrase ends with it, since many are verbs too ("kiểm tra").
void promote_small_fields(UnitString& phrases) {
  for (std::size_t i = phrases.find(Label::field_small, 0); i < phrases.size();
       i = phrases.find(Label::field_small, i + 1)) {
    const Neighbours near(phrases, i);
    const bool goes_on =
        (near.right() == Label::word && !tells_of_place(phrases, i + 1)) || near.right() == Label::protect;
    // "Sở Y tế kiểm tra công tác": after the capitals of a field its small letters may be a verb.
    const bool has_object =
        is_one_of(near.right(), {Label::field_small, Label::recipient_noun, Label::body_head_small,
                                 Label::plural, Label::code, Label::document}) &&
        !(near.left(2) == Label::body_head && leads_to_name(phrases, i));
    const bool after_small_field =
        near.left() == Label::field && phrases.units[i - 1].letters == LetterCase::lower;
    const bool after_field = near.left() == Label::field && !goes_on && (after_small_field || !has_object) &&
                             !is_verb_after(*near.left_unit(1), phrases.units[i]);
    const bool after_head = near.left() == Label::body_head || after_field;
    const bool after_role = (is_one_of(near.left(), {Label::role, Label::role_modifier}) ||
                             (near.left() == Label::role_of && serves_somebody(phrases, i))) &&
                            !is_verb_after(*near.left_unit(1), phrases.units[i]);
    const bool in_list =
        is_one_of(near.left(), {Label::and_, Label::hyphen, Label::ampersand, Label::comma}) &&
        near.left(2) == Label::field;
    if (after_head || ((after_role || (in_list && near.right() != Label::recipient_noun)) && !goes_on))
      phrases.set_label(i, Label::field);
  }
}

/// "Tỉnh ủy Hà Giang HAGIANG": capitals after a place are no part of it any more.
void drop_capitals_after_place(UnitString& phrases) {
  for (std::size_t i = phrases.find(Label::abbreviation, 1); i < phrases.size();
       i = phrases.find(Label::abbreviation, i + 1)) {
    if (phrases.label(i - 1) == Label::place) phrases.set_label(i, Label::word);
  }
}

/// "Người phát ngôn Bộ Ngoại giao Trung Quốc Lý Hạo": unknown capitals after the country of an office are
/// a name, and no part of the body.
void drop_names_after_country(UnitString& phrases) {
  for (std::size_t i = phrases.find(Label::country, 1); i + 2 < phrases.size();
       i = phrases.find(Label::country, i + 1)) {
    const Label left = phrases.label(i - 1);
    if (!is_role(left) &&
        !is_one_of(left, {Label::body, Label::field, Label::place_type, Label::close_bracket}))
      continue;
    std::size_t end = i + 1;
    while (end < phrases.size() && phrases.label(end) == Label::capital &&
           phrases.units[end].letters == LetterCase::capital)
      ++end;
    if (end < i + 3 || (end < phrases.size() && is_body_part(phrases.label(end)))) continue;
    for (std::size_t name = i + 1; name < end; ++name) phrases.set_label(name, Label::word);
  }
}

/// "tỉnh Chăm-pa-sắc", "thủ đô Viêng-chăn": foreign names of places, written by syllable.
void join_syllables_of_places(UnitString& phrases) {
  const auto follows = [&](std::size_t at) { return at < phrases.size() && !phrases.units[at].space_before; };
  for (std::size_t i = phrases.find(Label::hyphen, 2); i < phrases.size();
       i = phrases.find(Label::hyphen, i + 1)) {
    const bool named = phrases.label(i - 1) == Label::capital && phrases.label(i - 2) == Label::place_type;
    if (!named) continue;
    std::size_t end = i;
    while (follows(end) && phrases.label(end) == Label::hyphen && follows(end + 1) &&
           phrases.units[end + 1].letters == LetterCase::lower)
      end += 2;
    for (std::size_t part = i; part < end; ++part) phrases.set_label(part, Label::capital);
    i = std::max(i, end - 1);
  }
}

/// "Văn hóa, Thể thao và Du lịch": the commas of a list of fields that "và" closes, or that a place
/// follows.
void join_lists_of_fields(UnitString& phrases) {
  for (std::size_t i = phrases.find(Label::comma, 1); i + 1 < phrases.size();
       i = phrases.find(Label::comma, i + 1)) {
    if (phrases.label(i - 1) != Label::field) continue;
    std::size_t end = i;  // the last separator of the list
    while (end + 2 < phrases.size() && phrases.label(end) == Label::comma &&
           is_field_like(phrases.label(end + 1)) &&
           is_one_of(phrases.label(end + 2), {Label::comma, Label::and_, Label::ampersand})) {
      end += 2;
    }
    if (end + 1 >= phrases.size() || !is_field_like(phrases.label(end + 1))) continue;
    const bool closed = end > i && is_one_of(phrases.label(end), {Label::and_, Label::ampersand});
    const bool placed = phrases.label(end) == Label::comma && end + 2 < phrases.size() &&
                        phrases.label(end + 1) == Label::field &&
                        is_one_of(phrases.label(end + 2), {Label::place_type, Label::country});
    if (!closed && !placed) continue;
    for (std::size_t comma = i; comma <= end; comma += 2) phrases.set_label(comma, Label::body_joiner);
    i = end;
  }
}

}  // namespace

void mark_body_parts(UnitString& phrases) {
  const auto holds = [&](const LabelSet& labels) { return (phrases.present & labels).any(); };
  if (holds(may_turn_into_part)) turn_nouns_into_parts(phrases);
  // Fields and measures are in many sentences, but matter only beside one of these.
  if (holds({Label::body_head, Label::place_type, Label::former, Label::newly}) ||
      (holds({Label::field}) && holds({Label::number_word})) ||
      (holds({Label::measure}) && holds({Label::capital})))
    take_capitals_after_head(phrases);
  if (holds({Label::not_a_person})) take_names_of_companies(phrases);
  if (holds({Label::place_type})) drop_place_types_without_name(phrases);
  if (holds({Label::body_head_small})) promote_small_heads(phrases);
  if (holds({Label::field_small})) promote_small_fields(phrases);
  if (holds({Label::abbreviation})) drop_capitals_after_place(phrases);
  if (holds({Label::country}) && holds({Label::capital})) drop_names_after_country(phrases);
  if (holds(body_numbers)) {
    if (holds({Label::abbreviation, Label::capital, Label::source})) join_codes(phrases);
    if (holds({Label::body_head})) join_days(phrases);
    mark_numbers(phrases);
  }
  if (holds({Label::hyphen}) && holds({Label::place_type})) join_syllables_of_places(phrases);
  if (holds({Label::body_head, Label::role})) mark_unknown_words(phrases);
  if (holds({Label::capital, Label::compound})) complete_capitals(phrases);
  if (holds({Label::number_sign})) join_number_signs(phrases);
  if (holds({Label::field})) join_lists_of_fields(phrases);
  if (holds({Label::role, Label::office})) take_modifiers(phrases);
  if (holds(joiners)) mark_joiners(phrases);
  if (holds({Label::open_bracket})) {
    take_words_before_short_forms(phrases);
    join_over_short_forms(phrases);
  }
  if (holds({Label::role, Label::office})) complete_body_ends(phrases);
  if (holds({Label::role, Label::representative})) mark_told_of(phrases);
}

}  // namespace vanthu
