// SPDX-License-Identifier: Apache-2.0
#include "names/evidence.h"

#include <algorithm>

#include "lexicon/body_parents.h"
#include "lexicon/relabel.h"
#include "text/letters.h"

namespace vanthu {
namespace {

/// Value of an occupation in the lexicon: a single foreign word after it is somebody ("tiền đạo X"),
/// as after general ones it is not ("chuyên gia X").
constexpr std::int32_t takes_one_foreign_word = 1;
constexpr std::int32_t of_the_accused = 2;
constexpr std::int32_t of_a_crowd = 3;
constexpr std::int32_t of_a_king = 5;

/// Value of a word after which a name is no person: not where an office stands before it.
constexpr std::int32_t unless_in_office = 1;

bool is_number(Label label) {
  return label == Label::number || label == Label::number_1_12 || label == Label::number_13_31 ||
         label == Label::number_32_99;
}

/// May stand between an office and the name of its holder: the body, its field, its place.
bool is_body_material(Label label) {
  switch (label) {
    case Label::body:
    case Label::body_head:
    case Label::field:
    case Label::place:
    case Label::place_type:
    case Label::country:
    case Label::capital:
    case Label::compound:
    case Label::abbreviation:
    case Label::role_modifier:
    case Label::party_side:
    case Label::source:
    case Label::of:
    case Label::at:
    case Label::and_:
    case Label::about:
    case Label::belong:
    case Label::hyphen:
    case Label::ampersand:
    case Label::slash:
    case Label::number:
    case Label::number_1_12:
    case Label::number_13_31:
    case Label::number_32_99:
    case Label::roman:
    case Label::number_sign:
    case Label::ordinal_term_head:
    case Label::tenure_head:
    case Label::congress:
    case Label::protect:
    case Label::word:
    case Label::rank:
    case Label::occupation:
    case Label::recipient_noun:
    case Label::document_type:
    case Label::plan_type:
    case Label::plural:
      return true;
    default:
      return false;
  }
}

}  // namespace

Label Surroundings::label_back(std::size_t back) const {
  return back < words_.size() ? words_.label(words_.size() - 1 - back) : Label::none;
}

/// Blockers are surfaces of one to five words that end where the name begins, on borders of units:
/// "Môi trường" is no "trường".
/// "Phó Giám đốc công ty Trần Văn Hòa cho biết": a whole name with a middle name of people right after the
/// company of an office, which is nobody's yet.
bool Surroundings::ends_office_of_company(std::uint32_t at) const {
  constexpr std::int32_t company = 4;  // of BODY_HEAD: and higher, "Tập đoàn"
  constexpr std::uint32_t whole_name = 3;
  const Unit& head = words_.units.back();
  if (head.label != Label::body_head && head.label != Label::body_head_small) return false;
  const bool is_company = head.entry != nullptr && head.entry->value >= company && head.tokens.size() == 2;
  if (!is_company || !title_before() || title_follows_person()) return false;
  return shape_.surname_end(at) == at + 1 && shape_.is_middle_name(at + 1) &&
         shape_.syllables_end(at, whole_name + 1) == at + whole_name;
}

bool Surroundings::is_blocked(std::uint32_t at) const {
  constexpr std::uint32_t longest = 5;
  if (ends_office_of_company(at)) return false;
  for (std::size_t i = words_.size(); i > 0; --i) {
    const std::uint32_t begin = words_.units[i - 1].tokens.begin;
    if (at - begin > longest) break;
    const Entry* blocker = shape_.whole(Label::name_blocker, {begin, at});
    if (blocker == nullptr) continue;
    // "Viện Phan Chu Trinh"; but "Chủ tịch Viện Trần Văn Hòa", "xã Đạo Viện Trần Văn Hòa".
    return blocker->value != unless_in_office || !(title_before() || label_back(1) == Label::capital);
  }
  // "trên đường", "trường THCS" are units that end in a blocker; "Môi trường" is a field.
  const Unit& last = words_.units.back();
  if (last.label == Label::date_blocker) return true;
  // "Trưởng thôn NAME": the place is in the office. "Vũng Tàu NAME" is no ship, "yêu cầu NAME" no
  // bridge.
  constexpr std::int32_t verb = 3;  // of PROTECT: "dẫn giải"
  const bool is_field = is_one_of(last.label, {Label::field, Label::body, Label::role, Label::country,
                                               Label::place, Label::source, Label::subject_stop}) ||
                        (last.label == Label::protect && last.has_value(verb));
  if (last.tokens.end != at) return false;
  for (std::uint32_t begin = at - 1; !is_field && begin > last.tokens.begin; --begin) {
    if (shape_.is(Label::name_blocker, {begin, at})) return true;
  }
  return ends_company() || (last.label == Label::field && !title_before() && after_named_head());
}

/// "Công ty TNHH", "Công ty cổ phần thương mại": the kind of a company and what it does. In an office too
/// the name follows right after its kind, which no office ends with ("Giám đốc Công ty TNHH"), and after what
/// it does where the holder is named before ("ông Trần Văn Hòa, Giám đốc Công ty CP Đầu tư Văn Phú").
bool Surroundings::ends_company() const {
  constexpr LabelSet business{Label::field, Label::field_small, Label::compound, Label::and_,
                              Label::comma, Label::hyphen,      Label::ampersand};
  std::size_t back = 0;
  while (back < 8 && business.has(label_back(back))) ++back;
  if (label_back(0) == Label::comma || label_back(back) != Label::body_head) return false;
  const Range head = words_.units[words_.size() - 1 - back].tokens;
  const bool in_office = title_before();
  if (in_office && back > 0 && !title_follows_person()) return false;
  for (std::uint32_t end = head.end; end > head.begin + 1; --end) {
    if (shape_.is(Label::name_blocker, {head.begin, end})) return !in_office || back > 0 || end < head.end;
  }
  return false;
}

bool Surroundings::addresses_place() const {
  constexpr std::uint32_t longest = 4;  // words of a blocker
  const Unit& address = words_.units.back();
  const std::uint32_t end = address.tokens.begin;
  if (address.letters != LetterCase::capital || address.tokens.size() != 1) return false;
  for (std::uint32_t size = 1; size <= longest && size <= end; ++size) {
    if (shape_.is(Label::name_blocker, {end - size, end})) return true;
  }
  return label_back(1) == Label::place_type;
}

std::optional<Range> Surroundings::head_before() const {
  constexpr LabelSet business{Label::field,   Label::field_small,    Label::compound, Label::word,
                              Label::protect, Label::recipient_noun, Label::hyphen};
  constexpr std::size_t farthest = 8;
  std::size_t back = 0;
  while (back < farthest && business.has(label_back(back))) ++back;
  if (label_back(back) != Label::body_head) return std::nullopt;
  return words_.units[words_.size() - 1 - back].tokens;
}

bool Surroundings::after_named_head() const {
  const auto found = head_before();
  if (!found) return false;
  const Range head = *found;
  for (std::uint32_t end = head.end; end > head.begin; --end) {
    const Entry* blocker = shape_.whole(Label::name_blocker, {head.begin, end});
    if (blocker != nullptr) return blocker->value != unless_in_office || !title_before();
  }
  return false;
}

/// "xã Tân Hòa", "Bệnh viện Chợ Rẫy": the first word of the name means something else in small letters.
bool Surroundings::begins_place_in_capitals(std::size_t back) const {
  if (back == 0 || back >= words_.size()) return false;
  const Unit& unit = words_.units[words_.size() - 1 - back];
  return is_one_of(unit.label, {Label::newly, Label::measure, Label::date_blocker}) &&
         unit.letters == LetterCase::capital;
}

bool Surroundings::title_before(std::size_t from) const {
  constexpr std::size_t farthest = 16;
  constexpr std::size_t short_form = 3;
  std::size_t small_words = 0;
  // "Chủ tịch Liên đoàn Công nghiệp Thái Lan (FTI) Somchai …"
  if (label_back(from) == Label::close_bracket && label_back(from + 2) == Label::open_bracket &&
      is_one_of(label_back(from + 1), {Label::abbreviation, Label::body}) &&
      words_.units[words_.size() - 2 - from].letters == LetterCase::upper)
    from += short_form;
  for (std::size_t back = from; back < farthest; ++back) {
    const Label label = label_back(back);
    if (is_office(label)) return true;
    // "Bộ trưởng Kinh tế, Thương mại và Công nghiệp": the fields of one ministry.
    const bool ends_ministry = is_one_of(label_back(from), {Label::field, Label::country});
    const bool parts_fields = ends_ministry && label == Label::comma &&
                              label_back(back - 1) == Label::field && label_back(back + 1) == Label::field;
    if (parts_fields) continue;
    // "Thủ tướng mới John Miller"
    const bool tells_newness = label == Label::stop && words_.units[words_.size() - 1 - back].may_be(
                                                           Label::determiner, tells_how_new);
    if (tells_newness) continue;
    // "chất vấn của ĐBQH về vụ Đồng Hòa", "Tổng thống tại khu nghỉ dưỡng Mar-a-Felt": what is spoken of, and
    // no envoy's business, or where.
    constexpr LabelSet matters{Label::word, Label::body_head, Label::body_head_small};
    const bool tells_matter = (label == Label::about || label == Label::at) && back > from &&
                              matters.has(label_back(back - 1)) &&
                              words_.units[words_.size() - back].letters == LetterCase::lower;
    if (tells_matter) return false;
    if (!is_body_material(label) && !begins_place_in_capitals(back)) return false;
    if (label == Label::word && ++small_words > 3) return false;
  }
  return false;
}

/// "bà Lê Thị Mai, Bí thư phường Nguyễn Thái Bình": the office is that of the person before it, who has none
/// before the name. "Ông Hòa là Chủ tịch Công ty CP Đầu tư Văn Phú".
bool Surroundings::title_follows_person() const {
  constexpr std::size_t farthest = 10;  // units of what the body does
  std::size_t back = 0;
  while (back < farthest && !is_office(label_back(back))) ++back;
  const Label sign = label_back(back + 1);
  if (sign == Label::hold && is_office(label_back(back))) return label_back(back + 2) == Label::person;
  constexpr LabelSet leads{Label::honorific, Label::occupation, Label::rank};
  return is_office(label_back(back)) && (sign == Label::comma || sign == Label::hyphen) &&
         label_back(back + 2) == Label::person && leads.has(label_back(back + 3));
}

bool Surroundings::photo_before() const {
  std::size_t back = 0;
  if (label_back(back) == Label::slash && label_back(back + 1) == Label::source) back += 2;
  if (label_back(back) == Label::colon) ++back;
  return back > 0 && label_back(back) == Label::photo;
}

/// "cầu Thủ Thiêm": a name that begins inside the word, which is none then.
bool Surroundings::ends_in_capital(const Unit& unit) const {
  return unit.tokens.size() > 1 && shape_[unit.tokens.begin].letters == LetterCase::lower &&
         shape_.is_capital(unit.tokens.end - 1);
}

/// "số 31 Hoàng Diệu", "nhà 446-448 Hoàng Diệu", "Trụ sở: 16 Hoàng Diệu": whether the number before the name
/// is that of a house in a street, and not of a player ("Singapore: 18 Hassan Sunny", "6-4 Roger Felton").
bool Surroundings::is_house_number(std::uint32_t at) const {
  constexpr LabelSet signs{Label::number_sign, Label::open_bracket, Label::comma,
                           Label::slash,       Label::at,           Label::none};
  constexpr std::int32_t in_a_street = 1;  // of DATE_BLOCKER
  constexpr LabelSet teams{Label::country, Label::place, Label::capital, Label::abbreviation};
  const Label second = label_back(1);
  // "Trưởng phòng Công chứng số 7 Trần Văn Hòa": of the body.
  if (second == Label::number_sign && title_before(2)) return false;
  if (signs.has(second)) return true;
  const Unit& before = words_.units[words_.size() - 2];
  if (before.may_be(Label::life_mark)) return true;  // "trú 31 Hoàng Diệu"
  // "ngõ 31 Hoàng Diệu"
  if (before.label == Label::date_blocker && before.has_value(in_a_street)) return true;
  if (shape_.surname_end(at) == at) return false;
  // "ngôi nhà 24 Lê Lợi"
  constexpr LabelSet buildings{Label::body_head, Label::body_head_small};
  if (buildings.has(second) && label_back(2) == Label::measure) return true;
  // "446-448 Hoàng Diệu", "1C-106 Hoàng Diệu".
  const bool lettered = label_back(2) == Label::capital && is_number(label_back(3));
  return (second == Label::hyphen && (is_number(label_back(2)) || lettered)) ||
         (second == Label::colon && !teams.has(label_back(2)));
}

Before Surroundings::before(std::uint32_t at, std::uint32_t blocked_until) const {
  if (words_.size() == 0) return Before::nothing;
  const bool may_be_country = words_.units.back().label == Label::country && words_.size() > 1;
  const Label last = may_be_country ? Label::country : label_before_name(words_.units.back());
  const Label second = label_back(1);
  switch (last) {
    case Label::honorific:
      return Before::honorific;
    case Label::honorific_plural:
      return Before::honorific_plural;
    case Label::rank:
      return Before::rank;
    case Label::occupation:
      return ends_in_capital(words_.units.back()) ? Before::nothing : Before::occupation;
    case Label::place_type:
      return Before::place_type;
    case Label::comma:
    case Label::and_:
    case Label::hyphen:
    case Label::semicolon:
    case Label::ampersand:
      if (second == Label::person) return Before::name;
      if (blocked_until != 0 && blocked_until + 1 == at) return Before::blocked_name;
      break;
    case Label::open_bracket:
      if (second == Label::person) return Before::alias;
      // "6 xã (Cam Lộc, Cam Hải)"
      if (words_.size() > 1 && words_.units[words_.size() - 2].may_be(Label::place_type))
        return Before::place_type;
      break;
    case Label::colon:
      if (second == Label::honorific_plural) return Before::honorific_plural;
      // "các ca sĩ: Trọng Tấn, Thu Hiền"
      if (label_back(2) == Label::plural && second == Label::occupation) return Before::occupation;
      if (label_back(2) == Label::plural && second == Label::rank) return Before::rank;
      break;
    case Label::stop:
      if (tells_name_of_somebody()) return Before::honorific;
      if (introduces_people()) return Before::occupation;
      break;
    default:
      break;
  }
  if (is_blocked(at)) return Before::blocker;
  if (photo_before()) return Before::photo;
  if (is_number(last) && is_house_number(at)) return Before::address;
  if (title_before() || is_of_this_country()) return Before::title;
  if (is_occupation_abroad() && shape_.is_foreign_word(at)) return Before::occupation;
  if (is_aged_somebody() && shape_.is_foreign_word(at) && !shape_.unit(at)) return Before::occupation;
  if (is_occupation_in_field() && shape_.is_foreign_word(at) && !shape_.unit(at)) return Before::occupation;
  return Before::nothing;
}

bool Surroundings::introduces_people() const {
  constexpr std::int32_t begins_list = 3;  // of STOP
  constexpr LabelSet several{Label::plural, Label::vague_number, Label::number_word, Label::number_1_12};
  return words_.size() > 2 && words_.units.back().has_value(begins_list) &&
         words_.units[words_.size() - 2].may_be(Label::occupation) && several.has(label_back(2));
}

/// "26 tuổi" as the last units but `from`: how many units the age has; 0 where none stands there.
std::size_t Surroundings::age_back(std::size_t from) const {
  if (words_.size() < from + 2 || !words_.units[words_.size() - 1 - from].may_be(Label::life_mark)) return 0;
  return is_number(label_back(from + 1)) ? 2 : 0;
}

/// "người đàn ông tên", "một học sinh có tên": whether a name of somebody follows, and not of something.
bool Surroundings::tells_name_of_somebody() const {
  constexpr std::int32_t name_follows = 16;  // of STOP
  if (words_.size() < 2 || !words_.units.back().has_value(name_follows)) return false;
  const std::size_t age = age_back(1);  // "chàng trai 26 tuổi tên"
  if (words_.size() < age + 2) return false;
  const Unit& noun = words_.units[words_.size() - 2 - age];
  if (age > 0 && noun.may_be(Label::recipient_noun)) return true;
  return noun.may_be(Label::occupation) || noun.may_be(Label::rank);
}

/// "kỳ thủ 19 tuổi": what somebody is and how old.
bool Surroundings::is_aged_somebody() const {
  const std::size_t age = age_back(0);
  if (age == 0 || words_.size() <= age) return false;
  const Unit& noun = words_.units[words_.size() - 1 - age];
  return noun.may_be(Label::occupation) || noun.may_be(Label::rank) || noun.may_be(Label::recipient_noun);
}

bool Surroundings::address_names_place() const {
  if (words_.size() < 2 || words_.units.back().label != Label::honorific) return false;
  const Unit& address = words_.units.back();
  const Unit& noun = words_.units[words_.size() - 2];
  if (address.letters != LetterCase::capital || noun.tokens.end != address.tokens.begin) return false;
  return noun.label == Label::place_type || shape_.is(Label::name_blocker, noun.tokens);
}

/// "Ngoại trưởng nước này", "Chủ tịch ủy ban này": the office of the country or body that the text tells of.
bool Surroundings::is_of_this_country() const {
  constexpr LabelSet told_of{Label::place_type, Label::body_head, Label::body_head_small};
  return told_of.has(label_back(1)) && words_.units.back().may_be(Label::determiner, tells_which) &&
         title_before(2);
}

/// "người đồng cấp Philippines John Miller", "luật sư Mỹ John Miller": the country of somebody whose name is
/// foreign.
bool Surroundings::is_occupation_abroad() const {
  if (words_.size() < 2 || label_back(0) != Label::country) return false;
  const Unit& work = words_.units[words_.size() - 2];
  return work.may_be(Label::occupation) || work.may_be(Label::rank);
}

/// "chuyên gia quân sự Nga John Miller", "nhà phân tích đầu tư John Miller": what the occupation is about.
bool Surroundings::is_occupation_in_field() const {
  constexpr LabelSet fields{Label::field,    Label::field_small, Label::compound,  Label::plan_type,
                            Label::law_head, Label::word,        Label::place_type};
  constexpr std::size_t longest = 4;
  const std::size_t country = label_back(0) == Label::country ? 1 : 0;
  std::size_t back = country;
  while (back < country + longest && fields.has(label_back(back)) &&
         words_.units[words_.size() - 1 - back].letters == LetterCase::lower)
    ++back;
  return back > country && is_one_of(label_back(back), {Label::occupation, Label::rank});
}

bool Surroundings::role_touches() const { return is_office(label_back(0)); }

bool Surroundings::takes_foreign_word() const {
  const Label last = label_back(0);
  if (last == Label::office) return true;
  if (last == Label::role) return is_of_state(words_.units.back());
  if (last == Label::occupation) return words_.units.back().entry->value == takes_one_foreign_word;
  if (is_of_this_country() || is_occupation_abroad()) return true;
  if (last != Label::country) return false;
  // "ca sĩ người Mỹ Kyo York".
  const bool is_of_people = label_back(1) == Label::recipient_noun && label_back(2) == Label::occupation;
  if (is_of_people) return true;
  // "Đại sứ Nga tại Hàn Quốc Timonin".
  const bool sent = label_back(1) == Label::at && label_back(2) == Label::country && is_office(label_back(3));
  // "Người phát ngôn Bộ Ngoại giao Trung Quốc Lục Hào", "Bộ trưởng Văn hóa Trung Quốc Lục Hào".
  const std::size_t body = label_back(1) == Label::field && label_back(2) == Label::body_head ? 2 : 1;
  const bool of_body =
      is_one_of(label_back(1), {Label::body, Label::field}) && is_office(label_back(body + 1));
  return sent || of_body || is_office(label_back(1));
}

bool Surroundings::names_minister(std::uint32_t end) const {
  constexpr LabelSet verbs{Label::report, Label::stop, Label::subject_stop, Label::passive, Label::hold};
  const std::size_t back = is_one_of(label_back(0), {Label::field, Label::body}) ? 1 : 0;
  if (label_back(back) != Label::role || !verbs.has(shape_.unit(end).label)) return false;
  return is_of_ministry(words_.units[words_.size() - 1 - back]);
}

bool Surroundings::is_accused() const {
  return label_back(0) == Label::occupation && words_.units.back().entry->value == of_the_accused;
}

bool Surroundings::is_king() const {
  return label_back(0) == Label::occupation && words_.units.back().entry->value == of_a_king;
}

bool Surroundings::is_crowd() const {
  const auto entries = words_.units.back().entries();
  return std::any_of(entries.begin(), entries.end(), [](const Entry& entry) {
    return entry.label == Label::occupation && entry.value == of_a_crowd;
  });
}

std::string Surroundings::honorific() const {
  if (words_.size() == 0) return {};
  const Unit& unit = words_.units.back();
  const Label label = label_before_name(unit);
  if (label != Label::honorific && label != Label::honorific_plural) return {};
  for (const Entry& entry : unit.entries()) {
    if (entry.label == label) return entry.canonical;
  }
  return {};
}

std::int32_t Surroundings::sex() const {
  constexpr std::int32_t woman = 2;
  if (words_.size() == 0) return 0;
  const Unit& unit = words_.units.back();
  if (unit.may_be(Label::country)) return 0;  // "Thủ tướng Anh", of Britain
  for (const Entry& entry : unit.entries()) {
    if (entry.label == Label::honorific && label_before_name(unit) == Label::honorific) return entry.value;
    if (entry.label == Label::woman) return woman;  // "Đệ nhất phu nhân"
  }
  return 0;
}

bool Surroundings::apposed_to_title(std::uint32_t end) const {
  const Label last = label_back(0);
  if (last == Label::past || last == Label::hold) return title_before(1);
  if (last != Label::comma || !title_before(1)) return false;
  const std::string_view sign = shape_.sign(end);
  // "cựu Chủ tịch FIFA, John Miller.", "cựu Chủ tịch FIFA, John Miller - người bị điều tra"
  if (sign == "." || sign == "-" || sign == "–") return true;
  const std::uint32_t next = sign == "," ? end + 1 : end;
  // "Thủ tướng Felton, Eric Miller hôm 16/6 cho biết": the day stands between the name and the verb.
  if (shape_.with(Label::day_head, next) || shape_.with(Label::part_of_day, next)) return true;
  constexpr LabelSet verbs{Label::report, Label::stop, Label::subject_stop, Label::passive, Label::hold};
  return verbs.has(shape_.unit(next).label);
}

}  // namespace vanthu
