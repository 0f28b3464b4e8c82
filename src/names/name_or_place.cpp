// SPDX-License-Identifier: Apache-2.0
//
// Whether capitals that could be a person's name are a place, a street or a body there.
#include "lexicon/body_parents.h"
#include "names/name_decision.h"

namespace vanthu {
namespace {

constexpr std::int32_t province = 5;  ///< level of the kind of a place

}  // namespace

/// "người dân Tân Hòa", "Trưởng đoàn Thanh tra đất đai tại Tân Hòa": whether two syllables there may be a
/// place.
bool NameDecider::may_stand_after_place(Before before) const {
  return before == Before::occupation || (words_.size() != 0 && words_.units.back().label == Label::at);
}

/// A run that is a place is no person but after a word of address; one that begins with a place and
/// goes on with a surname is a place and a person.
bool NameDecider::place_claims(Range run, Before before) const {
  if (addresses(before)) return false;
  const Found claimed = shape_.unit(run.begin);
  const bool rare_surname = shape_.evidence(run.begin).surname < common_surname;
  if (claimed.tokens >= 2 && claimed.label != Label::place && claimed.label != Label::protect &&
      (claimed.label != Label::field || rare_surname)) {
    return true;
  }
  // "Đoàn Việt Nam", "Vì Việt Nam": a word that is a surname too, and a country.
  const Found country = shape_.unit(run.begin + 1);
  if (country.label == Label::country && country.tokens >= 2 && country.tokens + 1 == run.size()) return true;
  // "đại biểu Trần Văn Hòa (Đoàn Nghệ An)": the delegation, though Đoàn is a surname.
  const bool heads_body_there = shape_.with(Label::body_head, run.begin).tokens == 1;
  const Found seat = shape_.with(Label::place, run.begin + 1);
  if (heads_body_there && before != Before::title && seat.tokens >= 2 && seat.tokens + 1 == run.size())
    return true;
  const Found place = shape_.with(Label::place, run.begin);
  if (place.tokens < 2) return false;
  if (place.tokens > run.size()) return true;
  if (place.tokens == run.size()) {
    // "Đại úy Vũ Quang", though a district has that name; but "bác sĩ Hà Tĩnh".
    constexpr std::int32_t often_given = 20;
    const bool is_called_so = !rare_surname && shape_.evidence(run.begin + 1).name_syllable >= often_given;
    if (run.size() == 2) return before != Before::rank || !is_called_so;
    // "Bí thư Huyện ủy Hoàng Su Phì": no syllables that people are called by.
    if (before == Before::title && !is_full_name_by_shape(run)) return true;
    return before != Before::rank && before != Before::title &&
           surroundings_.after(run.end) == After::nothing;
  }
  // "Hà Nội Nguyễn Văn Thu", but "Vũ Quang Thu": nobody is called by the surname alone.
  const std::uint32_t rest = run.begin + place.tokens;
  if (run.size() == place.tokens + 1 && !rare_surname) return false;
  return shape_.surname_end(rest) > rest;
}

/// "Chủ tịch UBND tỉnh Nguyễn Văn Thu": the kind of place ends the office, and what follows is its holder.
bool NameDecider::ends_a_title(Range run, Before before) const {
  const bool after_place_type = before == Before::place_type ||
                                (before == Before::blocker && words_.units.back().may_be(Label::place_type));
  // "Hiệu trưởng Trường Nguyễn Du; Lê Văn Thu, Giám đốc Sở": the next of a list of people.
  if (before == Before::blocked_name && words_.units.back().label == Label::semicolon)
    return surroundings_.after(run.end) == After::title;
  // "Bí thư Đảng ủy xã Hòa Bình - Nguyễn Văn Thu (SN 1961".
  if (before == Before::blocked_name && run.size() >= 3 && words_.units.back().label == Label::hyphen)
    return surroundings_.after(run.end) != After::nothing && surroundings_.title_before();
  // "trú tại thị trấn Hòa Bình và Nguyễn Văn Thu (SN 1961".
  if (before == Before::blocked_name && run.size() >= 3)
    return surroundings_.after(run.end) == After::life_mark;
  // Every province is known by name, so that two syllables after "tỉnh" may be a person's.
  const Entry* type = after_place_type ? words_.units.back().entry : nullptr;
  const bool is_province = type != nullptr && type->label == Label::place_type && type->value == province &&
                           surroundings_.title_before();
  // "Chủ tịch UBND phường Nguyễn Văn Thu (quận 1)": what lies in a larger place is one.
  if (after_place_type && shape_.sign(run.end) == "(" && shape_.with(Label::place_type, run.end + 1))
    return false;
  const bool is_name = run.size() >= 3 || (is_province && run.size() == 2 && is_full_name_by_shape(run));
  return after_place_type && is_name && !shape_.with(Label::place, run.begin) &&
         !surroundings_.title_follows_person() && !is_of_another(run) &&
         (surroundings_.after(run.end) != After::nothing || surroundings_.title_before());
}

/// Only ever a street or a school in this article, so it is one here too.
bool NameDecider::is_of_another(Range run) const {
  if (memory_ == nullptr) return false;
  const NameKey whole = key(run);
  const KnownName* known = memory_->longest(whole.view());
  return known != nullptr && known->key == whole && known->is_of_another();
}

/// "ông Trần Văn Hòa, Phó Bí thư Huyện ủy Mai Lâm", "Giám đốc Bệnh viện Đa khoa Hồng Ngọc": two syllables
/// right after a body are its name where the holder is named before the office, and after a hospital or a
/// company where no common surname begins them. After the kind of a school a full name is too: "ông Trần Văn
/// Hòa, Hiệu trưởng Trường THPT Dân lập Lương Thế Vinh".
bool NameDecider::names_body_of_holder(Range run) const {
  const Label last = words_.units.back().label;
  if (last == Label::field && surroundings_.title_follows_person() && surroundings_.after_named_head())
    return true;
  if (run.size() != 2) return false;
  // "ông Trần Văn Hòa, trưởng thôn Quảng Hội"
  const bool after_body = is_one_of(last, {Label::body, Label::body_head, Label::field, Label::compound}) ||
                          has_head_inside(words_.units.back());
  if (after_body && surroundings_.title_follows_person()) return true;
  // "ông A, Giám đốc Trung tâm nuôi dưỡng trẻ mồ côi Hà Cầu".
  if (surroundings_.title_follows_person() && surroundings_.head_before()) return true;
  constexpr LabelSet business{Label::field, Label::field_small, Label::word};
  return business.has(last) && shape_.evidence(run.begin).surname < common_surname &&
         surroundings_.after_named_head();
}

}  // namespace vanthu
