// SPDX-License-Identifier: Apache-2.0
#include "lexicon/body_joiners.h"

#include "lexicon/body_numbers.h"
#include "lexicon/body_parents.h"
#include "lexicon/body_parts.h"
#include "lexicon/neighbours.h"

namespace vanthu {
namespace {

/// "Chánh Văn phòng HĐND và UBND": the value of a role in the lexicon whose office may be of two bodies.
bool serves_two_bodies(const Unit* unit) {
  constexpr std::int32_t of_an_office = 3;
  return unit != nullptr && unit->label == Label::role && unit->has_value(of_an_office);
}

/// "Trường Tiểu học - THCS", "THCS&THPT", "PTDTBT TH và THCS": two levels of one school. The short form of a
/// level is a head of a body as well as a field.
bool joins_school_levels(const Neighbours& near) {
  constexpr std::int32_t school = 3;  // how high a body stands: as a school does
  if (near.left() != Label::body_head || near.right() != Label::body_head) return false;
  const Unit& left = *near.left_unit(1);
  return near.right_unit(1)->may_be(Label::field) && (left.has_value(school) || left.may_be(Label::field));
}

/// "Lao động - Thương binh", "GD&ĐT", "Nông nghiệp và Môi trường", "HĐND và UBND" of one office.
bool joins_equals(const Neighbours& near, Label joiner) {
  const Label left = near.left();
  const Label right = near.right();
  if (joins_school_levels(near)) return true;
  if (joiner == Label::and_ || joiner == Label::ampersand) {
    if (left == Label::place_type) return right == Label::place_type && near.names_no_place();
    if (left == Label::field || is_field_like(left))
      return is_field_like(right) || (joiner == Label::ampersand && right == Label::role_modifier);
    return left == Label::body && right == Label::body &&
           (near.left(2) == Label::body_head || serves_two_bodies(near.left_unit(2)));
  }
  if (left == Label::place && right == Label::place) return true;
  if (left == Label::country && is_one_of(right, {Label::country, Label::place})) return true;
  if (left == Label::body && right == Label::body)
    return serves_two_bodies(near.left_unit(2)) || near.are_short_forms();
  return is_field_like(left) && is_field_like(right);
}

/// "ĐHQG-HCM", "Hội Hữu nghị Việt-Nhật", "Tổ dân phố 11-phường Thủy Xuân": a hyphen with no space around it
/// between two parts of one name.
bool joins_within_name(const UnitString& phrases, std::size_t hyphen) {
  if (phrases.units[hyphen].space_before || phrases.units[hyphen + 1].space_before) return false;
  const Label left = phrases.label(hyphen - 1);
  const Label right = phrases.label(hyphen + 1);
  if (left == Label::body_number) return right == Label::place_type;
  return is_one_of(left, {Label::capital, Label::body, Label::abbreviation}) &&
         is_one_of(right, {Label::capital, Label::country, Label::abbreviation, Label::place});
}

/// "Đầu tư U&I": letters of a name that touch.
bool joins_letters(const UnitString& phrases, std::size_t ampersand) {
  if (phrases.units[ampersand].space_before || phrases.units[ampersand + 1].space_before) return false;
  constexpr LabelSet letters{Label::capital, Label::abbreviation, Label::roman};
  return letters.has(phrases.label(ampersand - 1)) && letters.has(phrases.label(ampersand + 1));
}

/// "Vườn quốc gia Phong Nha - Kẻ Bàng": two names of one thing, which are no people's.
bool joins_names(const UnitString& phrases, std::size_t hyphen) {
  constexpr LabelSet names{Label::capital, Label::place};
  const auto is_name = [&](std::size_t at) {
    return names.has(phrases.label(at)) && phrases.units[at].letters == LetterCase::capital;
  };
  return is_name(hyphen - 1) && is_name(hyphen + 1) && phrases.units[hyphen + 1].space_before;
}

/// "Ngân hàng Nhà nước - Chi nhánh TP.HCM": a part of the body that a dash parts from it.
bool joins_branch(const UnitString& phrases, std::size_t hyphen) {
  constexpr std::int32_t of_a_department = 2;
  const Neighbours near(phrases, hyphen);
  return is_one_of(near.left(), {Label::body, Label::capital, Label::abbreviation, Label::place}) &&
         near.right() == Label::body_head && phrases.units[hyphen + 1].has_value(of_a_department) &&
         is_one_of(near.right(2), {Label::place, Label::place_type});
}

bool is_own_country(const Unit* unit) { return unit != nullptr && vanthu::is_own_country(*unit); }

/// "tỉnh", and what a number or "các" alone makes a kind of place: "63 tỉnh, thành phố", "34 địa phương".
bool is_kind_of_place(const Unit* unit) {
  if (unit == nullptr) return false;
  return unit->label == Label::place_type ||
         (unit->label == Label::recipient_noun && unit->may_be(Label::place_type));
}

/// "Khu tự trị Choang Quảng Tây, nước Cộng hòa Nhân dân Trung Hoa", "Đại sứ Lào tại Geneva, Thụy Sĩ,": the
/// country that a sign closes after it, and no list of countries.
bool joins_country(const UnitString& phrases, std::size_t comma) {
  constexpr LabelSet ends{Label::comma,         Label::full_stop, Label::semicolon,
                          Label::close_bracket, Label::hyphen,    Label::none};
  const Neighbours near(phrases, comma);
  if (near.left(2) == Label::body_joiner) return false;
  if (near.right() == Label::country)
    return is_one_of(near.left(), {Label::place, Label::capital, Label::abbreviation}) &&
           !is_own_country(near.right_unit(1)) && ends.has(near.right(2)) && near.right(3) != Label::country;
  return near.left() == Label::place && near.right() == Label::place_type && near.right(2) == Label::country;
}

/// "Tòa án nhân dân cấp cao tại Hà Nội": the value of a body in the lexicon that its place tells from others.
bool is_named_by_place(const Unit* unit) {
  constexpr std::int32_t by_place = 8;
  return unit != nullptr && unit->label == Label::body && unit->has_value(by_place);
}

/// "Ngân hàng Thế giới", "JETRO": a body by its whole name or its letters.
bool names_body_alone(const Unit& unit) {
  const bool letters =
      is_one_of(unit.label, {Label::abbreviation, Label::capital}) && unit.letters == LetterCase::upper;
  return unit.label == Label::body || (letters && unit.span.size() > 1);
}

/// "Tổng thống Mỹ tại Riyadh", "Ngoại trưởng Nga tại Hà Nội": whether the office before is one that a state
/// has at home. Only who is sent abroad is of where he is.
bool is_held_at_home(const Neighbours& near) {
  constexpr std::size_t longest = 5;
  std::size_t back = 1;
  while (back < longest && is_body_part(near.left(back))) ++back;
  const Unit* office = near.left_unit(back);
  if (office == nullptr) return false;
  return is_of_state(*office) || leads_state(*office) || is_of_ministry(*office);
}

/// "Hội Hữu nghị Nhật - Việt", "Đại học Việt - Đức": a country and the short name of another, which the
/// lexicon does not list because it is part of many names of people.
bool joins_country_names(const UnitString& phrases, std::size_t hyphen) {
  const Neighbours near(phrases, hyphen);
  const bool left_alone = is_body_part(near.left(2)) && near.left(2) != Label::capital;
  if (near.left() == Label::country)
    return left_alone && !is_held_at_home(near) && near.right() == Label::capital &&
           near.right(2) != Label::capital;
  return near.left() == Label::capital && left_alone && near.right() == Label::country;
}

/// "Chủ tịch của Thượng viện", "Cục Quản lý dược thuộc Bộ Y tế", "Ủy ban về các vấn đề xã hội".
bool joins_owner(const Neighbours& near, Label joiner) {
  const Label left = near.left();
  const Label right = near.right();
  const bool after = is_role(left) || is_body_part(left);
  if (!after) return false;
  switch (joiner) {
    case Label::of:
      return (is_body_part(right) && right != Label::field) || right == Label::body_head_small;
    case Label::belong:
      // "vị tổng thống thuộc Đảng Dân chủ": of what party.
      return (near.left_unit(1) == nullptr || !is_of_state(*near.left_unit(1))) &&
             (is_body_part(right) || right == Label::body_head_small);
    case Label::at:
      // "Trưởng Phái đoàn EU tại Việt Nam". Elsewhere what follows "tại" is where something happens.
      if (is_held_at_home(near)) return false;
      return (is_one_of(left, {Label::country, Label::role, Label::role_modifier}) ||
              (names_body_alone(*near.left_unit(1)) && is_own_country(near.right_unit(1))) ||
              is_named_by_place(near.left_unit(1))) &&
             is_one_of(right,
                       {Label::country, Label::place, Label::body, Label::place_type, Label::abbreviation});
    case Label::about:
      return (left == Label::body_head || near.left(2) == Label::body_head) &&
             is_one_of(right, {Label::field, Label::field_small, Label::plural, Label::abbreviation,
                               Label::compound});
    case Label::plural:
      return (is_one_of(left, {Label::body, Label::body_head, Label::field, Label::body_joiner}) ||
              (left == Label::capital && near.left(2) == Label::body_head)) &&
             is_one_of(right, {Label::body_head, Label::body_head_small, Label::field, Label::field_small,
                               Label::body, Label::place_type});
    case Label::number_word:
    case Label::number_1_12:
    case Label::number_13_31:
    case Label::number_32_99:
      // "Giám đốc Công an 34 tỉnh", "Giám đốc Trung tâm 29 quận".
      if (!is_kind_of_place(near.right_unit(1))) return false;
      return left == Label::body ||
             (is_one_of(left, {Label::body_head, Label::field}) && near.names_no_place());
    default:
      return false;
  }
}

/// What a place or a body above the one before it begins with.
constexpr LabelSet begins_higher{Label::place, Label::place_type, Label::body, Label::body_head};

}  // namespace

void mark_joiners(UnitString& phrases) {
  for (std::size_t i = 1; i + 1 < phrases.size(); ++i) {
    const Label label = phrases.label(i);
    if (!joiners.has(label)) continue;
    const Neighbours near(phrases, i);
    bool joins = false;
    switch (label) {
      case Label::and_:
      case Label::ampersand:
      case Label::hyphen:
      case Label::slash:
        joins = joins_equals(near, label) || (label == Label::hyphen && joins_country_names(phrases, i)) ||
                (label == Label::ampersand && joins_letters(phrases, i)) ||
                (label == Label::hyphen &&
                 (phrases.units[i].space_before
                      ? joins_parent_body(phrases, i) || joins_branch(phrases, i) ||
                            joins_holding_body(phrases, i) || joins_names(phrases, i)
                      : joins_within_name(phrases, i) || joins_parent_body(phrases, i)));
        break;
      case Label::comma:
        // "Chủ tịch UBND các huyện, thành phố, thị xã".
        joins = (near.left() == Label::place_type && near.right() == Label::place_type &&
                 near.names_no_place()) ||
                joins_country(phrases, i) ||
                (begins_higher.has(near.right()) &&
                 (joins_higher_place(phrases, i) || joins_parent_body(phrases, i)));
        break;
      default:
        joins = joins_owner(near, label);
    }
    if (!joins) continue;
    phrases.set_label(i, Label::body_joiner);
    if (near.right() == Label::roman) phrases.set_label(i + 1, Label::capital);
    if (near.right() == Label::recipient_noun) phrases.set_label(i + 1, Label::place_type);
    // "Phòng Cảnh sát Hình sự - PC02"
    const bool has_code = near.right() == Label::abbreviation && i + 2 < phrases.size() &&
                          body_numbers.has(phrases.label(i + 2)) && !phrases.units[i + 2].space_before;
    if (has_code) phrases.set_label(i + 2, Label::body_number);
    // "Trưởng phòng Kỹ thuật của công ty".
    const bool of_small_head =
        is_one_of(label, {Label::of, Label::belong}) && near.right() == Label::body_head_small;
    if (of_small_head) phrases.set_label(i + 1, Label::body_head);
    if (label == Label::about || label == Label::plural) {
      const std::size_t field = near.right() == Label::plural ? i + 2 : i + 1;
      if (field >= phrases.size()) continue;
      if (phrases.label(field) == Label::field_small) phrases.set_label(field, Label::field);
      if (phrases.label(field) == Label::body_head_small) phrases.set_label(field, Label::body_head);
    }
  }
}

}  // namespace vanthu
