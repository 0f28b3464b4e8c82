// SPDX-License-Identifier: Apache-2.0
//
// What stands beside a run of capital words and says whether it is a person.
#pragma once

#include <cstdint>
#include <string>

#include "lexicon/units.h"
#include "names/name_shape.h"

namespace vanthu {

/// What stands right before a name.
enum class Before : std::uint8_t {
  nothing,
  honorific,         ///< đồng chí, ông
  honorific_plural,  ///< các đồng chí, with or without a colon
  rank,              ///< Đại tướng, GS.TS
  occupation,        ///< ca sĩ, nhà báo
  title,             ///< an office with its body, no comma between
  name,              ///< another person's name and a comma, "và", a dash
  alias,             ///< another person's name and a bracket
  photo,             ///< "Ảnh:"
  place_type,        ///< tỉnh, xã
  blocker,           ///< đường, Trường THPT
  blocked_name,      ///< the name of a street and a comma, "và", a dash
  address,           ///< a number: "số 5 Trần Phú"
};

[[nodiscard]] inline bool addresses(Before before) {
  return before == Before::honorific || before == Before::honorific_plural;
}

/// Whether what stands there is hardly a person.
[[nodiscard]] inline bool is_blocking(Before before) {
  return before == Before::blocker || before == Before::blocked_name || before == Before::place_type ||
         before == Before::address;
}

/// What follows right after a name.
enum class After : std::uint8_t {
  nothing,
  title,      ///< ", Chủ tịch", "- Bí thư", "là Giám đốc"
  life_mark,  ///< "(SN 1980", ", sinh năm", ", 45 tuổi"
  report,     ///< cho biết, phát biểu
};

/// An office, alone or with what it is of: "Chủ tịch", "Bí thư Tỉnh ủy".
[[nodiscard]] constexpr bool is_office(Label label) {
  return is_one_of(label, {Label::office, Label::role, Label::role_of, Label::representative});
}

/// What an office may end with right before the name of its holder: "Chủ tịch Thượng viện", "Thủ tướng Pháp".
[[nodiscard]] constexpr bool ends_office(Label last) {
  return is_one_of(last, {Label::body, Label::field, Label::abbreviation, Label::source, Label::country});
}

/// Sees the units already decided to the left, and the tokens to the right.
class Surroundings {
 public:
  Surroundings(const NameShape& shape, const UnitString& words) : shape_(shape), words_(words) {}

  /// "…, chuyên gia về khủng bố", "… - bác sĩ ở Nhà Trắng": what the one named does, and no other name.
  [[nodiscard]] bool occupation_after(std::uint32_t end) const;

  /// "các ca sĩ như", "nhiều nghệ sĩ gồm": whether a list of people begins there.
  [[nodiscard]] bool introduces_people() const;
  [[nodiscard]] std::size_t age_back(std::size_t from) const;
  [[nodiscard]] bool tells_name_of_somebody() const;
  [[nodiscard]] bool is_aged_somebody() const;

  /// "Bộ trưởng Quốc phòng Felton nói": whether one foreign word there, before a verb, is who heads a
  /// ministry, and no company.
  [[nodiscard]] bool names_minister(std::uint32_t end) const;

  /// `blocked_until` is the end of the last name that was no person, in tokens; 0 for none.
  [[nodiscard]] Before before(std::uint32_t at, std::uint32_t blocked_until) const;
  [[nodiscard]] After after(std::uint32_t end) const;
  /// "(SN 1980", ", 45 tuổi", " sinh năm 1980": whether the year of birth or the age follows, which only
  /// somebody has.
  [[nodiscard]] bool birth_after(std::uint32_t end) const;
  /// Whether an office stands to the left, with nothing between but its body and place; not looking at the
  /// last `from` units.
  [[nodiscard]] bool title_before(std::size_t from = 0) const;
  [[nodiscard]] bool is_of_this_country() const;
  [[nodiscard]] bool is_occupation_abroad() const;
  [[nodiscard]] bool is_occupation_in_field() const;
  /// "chợ Bà Chiểu", "cầu Ông Lãnh": whether the word of address, in capitals, is part of the name of a
  /// place.
  [[nodiscard]] bool address_names_place() const;
  /// "Bộ trưởng Công nghiệp Canada, [Melanie Felton], cho biết", "Thủ tướng Israel khi đó là [Menahem
  /// Felton]": whether what ends at `end` stands beside an office, with a comma or a verb of holding between.
  [[nodiscard]] bool apposed_to_title(std::uint32_t end) const;
  [[nodiscard]] bool title_follows_person() const;
  /// Whether the unit before is the role itself, so that even a given name is somebody.
  [[nodiscard]] bool role_touches() const;
  /// Whether a foreign word may follow: an office with a country between, a general occupation may not.
  [[nodiscard]] bool takes_foreign_word() const;
  /// Whether the word right before is "bị can", "nghi phạm" and the like.
  [[nodiscard]] bool is_accused() const;
  /// The word of address right before, as it stands in the record; "" where there is none.
  [[nodiscard]] std::string honorific() const;
  /// What it tells of the one addressed: 1 a man, 2 a woman, 0 neither.
  [[nodiscard]] std::int32_t sex() const;

  /// "người dân", "cử tri": many, so that a name after them may be where they live.
  [[nodiscard]] bool is_king() const;
  [[nodiscard]] bool is_crowd() const;
  /// "suối Bà Lụa", "ngã ba Ông Tạ": whether the word of address right before, with a capital, is of a place.
  [[nodiscard]] bool addresses_place() const;
  /// The head of a body, if what stands right before is no more than what the body is for: "Trung tâm nuôi
  /// dưỡng trẻ mồ côi".
  [[nodiscard]] std::optional<Range> head_before() const;
  /// "Bệnh viện Đa khoa": a body that has a name of its own after what it does.
  [[nodiscard]] bool after_named_head() const;

 private:
  [[nodiscard]] bool ends_in_capital(const Unit& unit) const;
  [[nodiscard]] bool begins_place_in_capitals(std::size_t back) const;
  [[nodiscard]] bool ends_office_of_company(std::uint32_t at) const;
  [[nodiscard]] bool is_blocked(std::uint32_t at) const;
  [[nodiscard]] bool ends_company() const;
  [[nodiscard]] bool photo_before() const;
  [[nodiscard]] bool is_house_number(std::uint32_t at) const;
  [[nodiscard]] bool are_years_of_life(std::uint32_t at) const;
  [[nodiscard]] Label label_back(std::size_t back) const;

  const NameShape& shape_;
  const UnitString& words_;
};

}  // namespace vanthu
