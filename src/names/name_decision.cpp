// SPDX-License-Identifier: Apache-2.0
#include "names/name_decision.h"

#include <algorithm>

#include "lexicon/relabel.h"
#include "text/letters.h"
#include "text/syllable.h"

namespace vanthu {
namespace {

/// Words of two syllables and more that are a name already, of something else.
bool is_name_of_another(Label label) {
  return label == Label::country || label == Label::source || label == Label::body;
}

}  // namespace

NameKey NameDecider::key(Range tokens) const {
  NameKey key;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    if (shape_[at].kind == TokenKind::word) key.push_back(syllable_id(shape_[at], sentence_.text));
  }
  return key;
}

std::uint16_t NameDecider::native_words(Range tokens) const {
  std::uint16_t native = 0;
  unsigned word = 0;
  for (std::uint32_t at = tokens.begin; at < tokens.end && word < most_syllables; ++at) {
    if (shape_[at].kind != TokenKind::word) continue;
    const bool is_given = shape_.evidence(at).foreign_given && shape_.unit(at).label != Label::stop;
    const bool is_particle = shape_.is_lower(at) && shape_[at].space_before;  // "Mohammed bin Salman"
    if (shape_[at].syllable && !is_given && !is_particle) native |= static_cast<std::uint16_t>(1U << word);
    ++word;
  }
  return native;
}

NameDecision NameDecider::person(Range run, std::string_view rule, Before before, bool foreign) const {
  NameDecision decision;
  decision.tokens = run;
  decision.rule = rule;
  decision.foreign = foreign;
  const bool ends_title = before == Before::place_type && surroundings_.title_before();
  decision.in_office = before == Before::title || ends_title || surroundings_.after(run.end) == After::title;
  decision.addressed = addresses(before);
  decision.accused = before == Before::occupation && surroundings_.is_accused();
  decision.may_be_place =
      (run.size() == 2 && !foreign && may_stand_after_place(before)) || is_blocking(before);
  return decision;
}

/// "chợ Bà Chiểu", "cầu Ông Lãnh", and not "ngân hàng Ông Thắng nhận xét": there the sign between two
/// sentences is lost.
bool NameDecider::is_place_of_address(std::uint32_t at) const {
  return surroundings_.address_names_place() && shape_.syllables_end(at, 2) == at + 1 &&
         shape_.sign(at + 1) != "." && surroundings_.after(at + 1) != After::report;
}

/// "đại biểu Đoàn Bình Định": a surname that heads the name of a body too, and nothing but a place after it.
bool NameDecider::is_delegation_of_place(std::uint32_t at) const {
  if (shape_.with(Label::body_head, at).tokens != 1) return false;
  const Found place = shape_.with(Label::place, at + 1);
  const std::uint32_t end = at + 1 + place.tokens;
  return place.tokens >= 2 && (end >= shape_.size() || !shape_.is_capital(end));
}

/// "vua Tự Đức", "vua Quang Trung", and not "vua Thái Lan": most kings' names begin with no surname.
NameDecision NameDecider::king_name(std::uint32_t at, std::uint32_t blocked_until) const {
  if (!surroundings_.is_king() || shape_.unit(at).label == Label::country) return {};
  const Range name{at, shape_.syllables_end(at, 3)};
  if (name.size() < 2) return {};
  return person(name, name_rule::after_rank, surroundings_.before(at, blocked_until), false);
}

NameDecision NameDecider::decide(std::uint32_t at, std::uint32_t blocked_until) const {
  if (!shape_.is_capital(at)) return name_from_particle(at);
  // "lô 2A Trung Yên": the letter belongs to the number.
  if (at > 0 && shape_[at].span.size() == 1 && !shape_[at].space_before &&
      shape_[at - 1].kind == TokenKind::number)
    return {};
  if (is_in_author(at)) {
    if (const NameDecision author = stated_author(at)) return author;
  }
  const bool after_starter =
      words_.size() == 1 && shape_.evidence(0).starter && words_.units.back().label != Label::honorific;
  const bool at_begin = at == 0 || after_starter;
  if (at_begin && sentence_.number > 0) {
    if (const NameDecision line = author_line(at)) return line;
  }
  const bool after_country = words_.size() != 0 && words_.units.back().label == Label::country;
  const Label last = words_.size() == 0 ? Label::none
                     : after_country    ? Label::country
                                        : label_before_name(words_.units.back());
  const bool after_sign_of_person =
      last == Label::honorific || last == Label::honorific_plural || last == Label::rank ||
      last == Label::occupation || last == Label::role || last == Label::office || last == Label::role_of ||
      last == Label::colon || last == Label::slash || last == Label::photo || last == Label::country ||
      surroundings_.introduces_people() || surroundings_.tells_name_of_somebody();
  if (is_place_of_address(at)) return {};
  if (last != Label::honorific && last != Label::rank && is_delegation_of_place(at)) return {};
  const WordEvidence& word = shape_.evidence(at);
  // "Han Tae Felt"
  const bool clan = (word.surname_last && at + 1 < shape_.size() && shape_[at + 1].space_before &&
                     shape_.is_foreign_word(at + 1)) ||
                    is_joined_name({at, at + 4});
  const bool foreign_word =
      word.foreign_given || clan || shape_.is_foreign_word(at) || shape_.is_transcribed(at);
  const bool known =
      memory_ != nullptr && (memory_->begins_with(syllable_id(shape_[at], sentence_.text)) ||
                             memory_->given(syllable_id(shape_[at], sentence_.text)) != nullptr);
  const bool in_list = last == Label::comma || last == Label::and_ || last == Label::hyphen;
  const bool may_be_initial = shape_.sign(at + 1) == ".";
  // "Chủ tịch Thượng viện Sue Lines": the first word alone could be Vietnamese.
  const bool before_foreign_word = ends_office(last) && at + 1 < shape_.size() && shape_[at + 1].capital &&
                                   shape_.is_foreign_word(at + 1) && surroundings_.title_before();
  const bool after_body = last == Label::body && surroundings_.title_before();
  if (word.surname == 0 && !after_sign_of_person && !foreign_word && !known && !in_list && !may_be_initial &&
      !before_foreign_word && !after_body) {
    if (shape_.surname_end(at) == at && !shape_.with(Label::known_person, at))
      return name_before_birth(at, blocked_until);
  }
  if (const NameDecision king = king_name(at, blocked_until)) return king;
  if (const NameDecision company = company_after_new(at)) return company;
  if (const Found other = shape_.with(Label::not_a_person, at);
      other.tokens >= 2 && last != Label::honorific) {
    // "nút giao Hùng Vương - Trần Quý Cáp": the next name of the list is a street's too.
    NameDecision decision;
    if (is_blocking(surroundings_.before(at, blocked_until))) decision.tokens = {at, at + other.tokens};
    return decision;
  }

  if (last != Label::honorific && last != Label::rank) {
    if (const NameDecision company = company_name(at)) return company;
  }
  if (last == Label::role || last == Label::office) {
    if (const NameDecision company = company_before_name(at)) return company;
  }
  if (const NameDecision body = named_after_leader(at, last)) return body;
  const Before before = surroundings_.before(at, blocked_until);
  if (const NameDecision decision = other_name(at, before)) return decision;
  if (const NameDecision decision = known_name(at, before)) return decision;
  if (const NameDecision decision = foreign_run(at, before)) return decision;
  if (const NameDecision decision = surname_run(at, before)) return decision;
  if (const NameDecision decision = addressed_name(at, before)) return decision;
  if (const NameDecision decision = foreigner_in_syllables(at, before)) return decision;
  if (const NameDecision decision = initial_and_word(at, before)) return decision;
  if (before == Before::photo) return credited_name(at);
  if (before == Before::title && after_body) {
    if (const NameDecision official = official_without_surname(at)) return official;
  }
  if (before == Before::name && last == Label::comma) {
    if (const NameDecision listed = listed_name(at)) return listed;
  }
  if (before == Before::name &&
      (last == Label::and_ || last == Label::hyphen || (last == Label::comma && follows_pen_name()))) {
    if (const NameDecision partner = name_without_surname(at)) return partner;
    const std::uint32_t end = initials_end(at);
    const bool ends_or_goes_on = end == shape_.size() || shape_.sign(end) == "-";  // "L.Thư - V.Nhung - Ảnh:"
    if (sentence_.ends_article && ends_or_goes_on && end - at >= 2)
      return person({at, end}, name_rule::byline, before, false);
  }
  if (const NameDecision hidden = hidden_name(at, before)) return hidden;
  return given_name(at, before);
}

/// "Viện Hồ Chí Minh", "Đại học Quốc gia Hồ Chí Minh": what a leader's name after its kind belongs to.
NameDecision NameDecider::named_after_leader(std::uint32_t at, Label last) const {
  const bool after_head =
      last == Label::body_head || (last == Label::field && surroundings_.after_named_head());
  if (!after_head) return {};
  const Found leader = shape_.with(Label::known_person, at);
  const bool in_syllables = shape_.syllables_end(at, leader.tokens) == at + leader.tokens;
  NameDecision body;
  if (leader.tokens >= 2 && in_syllables) body.tokens = {at, at + leader.tokens};
  body.only_here = true;
  return body;
}

/// A full name that the article has shown to be a person's.
NameDecision NameDecider::known_name(std::uint32_t at, Before before) const {
  if (memory_ == nullptr) return {};
  std::array<SyllableId, most_syllables> ids{};
  std::uint32_t count = 0;
  std::array<std::uint32_t, most_syllables> ends{};
  for (std::uint32_t i = at; i < shape_.size() && count < most_syllables; ++i) {
    if (shape_[i].kind != TokenKind::word) {
      if (shape_[i].kind == TokenKind::punctuation && !shape_[i].space_before &&
          (shape_.sign(i) == "-" || shape_.sign(i) == "."))
        continue;
      break;
    }
    ids[count] = syllable_id(shape_[i], sentence_.text);
    ends[count++] = i + 1;
  }
  const KnownName* known = memory_->longest(std::span<const SyllableId>(ids.data(), count));
  if (known == nullptr || known->key.size < 2 || !known->person) return {};
  if (known->is_of_another()) return {};
  const Range run{at, ends[known->key.size - 1]};
  if (known->foreign && before_next_foreigner(run).size() < run.size()) return {};
  // "ông Trịnh Quang đượm": a slip, where the article has the name in capitals too.
  const bool called = known->key.size >= 3 && (addresses(before) || before == Before::title);
  for (std::uint32_t i = run.begin; i < run.end; ++i) {
    const bool small = shape_[i].kind == TokenKind::word && shape_[i].letters == LetterCase::lower;
    if (small && !known->foreign && !(called && i + 1 == run.end)) return {};
  }
  if (is_of_what_blocks(run, before)) {
    NameDecision decision;
    decision.tokens = run;
    return decision;
  }
  const Found unit = shape_.unit(at);
  if (unit.tokens > run.size()) return {};
  if (unit.tokens == run.size() && unit.label == Label::place && !addresses(before) &&
      before != Before::title && (known->blocked || known->key.size == 2)) {
    return {};
  }
  // "Việt Nam" is a country in the article of "Nguyễn Việt Nam" too.
  if (unit.tokens == run.size() && is_name_of_another(unit.label) && !addresses(before)) return {};
  // Another, longer name begins with the known one, but for a photographer whom other captions name: "Ảnh:
  // Quang Vinh Hai nhà lãnh đạo gặp nhau".
  const bool is_photographer = before == Before::photo && known->credited && known->times > 1;
  if (!known->foreign && run.end < shape_.size() && shape_.is_capital(run.end) &&
      shape_.syllables_end(at, 4) > run.end && known->key.size < 3 && !is_photographer) {
    return {};
  }
  // The rule says what shows the person here, if anything does.
  const After after = surroundings_.after(run.end);
  const bool shown_here = before != Before::nothing || after != After::nothing;
  std::string_view rule = name_rule::known_name;
  if (shown_here) {
    rule = evidence_for(run, before, after);
  } else if (known->foreign) {
    if (shape_.evidence(at).foreign_given) rule = name_rule::foreign;
  } else if (shape_.surname_end(at) != at && is_full_name_by_shape(run)) {
    rule = name_rule::full_name;
  }
  return person(run, rule.empty() ? name_rule::known_name : rule, before, known->foreign);
}

/// Whether the name is that of the street, the school or the place before it. "Giấy tờ mang tên Trần Văn Hòa
/// (SN 1980)": no street was born.
bool NameDecider::is_of_what_blocks(Range run, Before before) const {
  constexpr std::uint32_t whole_name = 3;
  if (!is_blocking(before) || ends_a_title(run, before)) return false;
  const bool born =
      before == Before::blocker && run.size() >= whole_name && surroundings_.birth_after(run.end);
  return !born;
}

bool NameDecider::is_full_name_by_shape(Range run) const {
  const std::uint32_t surname_end = shape_.surname_end(run.begin);
  const WordEvidence& surname = shape_.evidence(run.begin);
  const std::uint32_t rest = run.end - surname_end;
  const std::uint32_t counted = shape_.counted({surname_end, run.end});
  const Label last = words_.size() == 0 ? Label::none : words_.units.back().label;
  if (last == Label::capital) return false;
  // "Công ty Dược phẩm Thiên Sơn", "ở Phú Mỹ Hưng": a rare surname shows no person there.
  const bool after_body = last == Label::body_head || last == Label::field || last == Label::compound;
  if (surname.surname < common_surname && (last == Label::at || (after_body && run.size() == 2)))
    return false;
  if (run.size() == 2) {
    return !surname.surname_word && counted == rest && shape_.evidence(run.begin + 1).name_syllable >= 2;
  }
  // "Trà Thái Nguyên": the tea of a province.
  if (surname.surname_word && shape_.with(Label::place, surname_end).tokens == rest) return false;
  if (surname.surname_word && surname.surname < common_surname)
    return counted == rest && rest >= 2 && shape_.evidence(surname_end).name_syllable >= 10;
  if (surname.surname_word) return counted == rest;
  return counted + 1 >= rest;
}

std::string_view NameDecider::evidence_for(Range run, Before before, After after) const {
  switch (before) {
    case Before::honorific:
    case Before::honorific_plural:
      return name_rule::after_honorific;
    case Before::rank:
    case Before::occupation:
      return name_rule::after_rank;
    case Before::name:
      return name_rule::in_list;
    case Before::photo:
      return name_rule::photo_credit;
    case Before::title:
      return name_rule::after_title;
    case Before::place_type:
    case Before::blocker:
      if (surroundings_.title_before()) return name_rule::after_title;
      break;
    default:
      break;
  }
  switch (after) {
    case After::title:
      return name_rule::before_title;
    case After::life_mark:
      return name_rule::before_life_mark;
    case After::report:
      return name_rule::before_report;
    case After::nothing:
      break;
  }
  return is_full_name_by_shape(run) ? name_rule::full_name : std::string_view{};
}

/// Whether a common surname stands at `at` and two syllables after it; or any surname, and two and no more
/// after two that belong to another name: "Trường Nguyễn Du Ma Thế Đạt".
bool NameDecider::begins_whole_name(std::uint32_t at) const {
  if (shape_.syllables_end(at, 3) != at + 3) return false;
  const std::int32_t surname = shape_.evidence(at).surname;
  if (surname >= common_surname) return true;
  const bool after_name = at >= 2 && shape_.syllables_end(at - 2, 3) > at;
  return surname > 0 && after_name && shape_.syllables_end(at, 4) == at + 3;
}

/// "Hiệu trưởng Trường Lê Lợi Phan Văn Dũng": where the name of the school ends and that of who holds the
/// office begins.
std::uint32_t NameDecider::before_holder(Range run) const {
  if (!surroundings_.title_before()) return run.end;
  // "Phan Đình Phùng Nguyễn Thị Bích": "Phùng" is a surname too.
  std::uint32_t holder = run.end;
  for (std::uint32_t at = run.begin + 2; at < run.end && at <= run.begin + 3; ++at) {
    if (!begins_whole_name(at)) continue;
    if (holder == run.end || shape_.evidence(at).surname > shape_.evidence(holder).surname) holder = at;
  }
  for (std::uint32_t at = run.begin + 4; at < run.end && holder == run.end; ++at) {
    if (begins_whole_name(at)) holder = at;
  }
  return holder;
}

/// "trường Sen Vàng Phạm Thị Tân", "xã Phú Sơn Phan Văn Dũng": the run begins with the end of another name,
/// and a whole one with a common surname follows.
bool NameDecider::ends_other_name(Range run, Before before) const {
  const bool after_name = words_.size() != 0 && words_.units.back().label == Label::capital;
  // "Trường ĐH Y Phạm Ngọc Thạch" is one name.
  const bool is_letter = shape_[run.begin].span.size() == 1;
  if (run.size() < 4 || is_letter || shape_.evidence(run.begin).surname >= common_surname) return false;
  if (!after_name && before != Before::title && !is_blocking(before)) return false;
  return begins_whole_name(run.begin + 1) || begins_whole_name(run.begin + 2);
}

/// "Thị Ngọc Cẩm Tú": after the middle name three syllables that people are called by, of which the last two
/// are no place and no surname, and no more follow.
bool NameDecider::has_long_given_name(std::uint32_t middle) const {
  constexpr std::uint32_t with_middle = 4;
  constexpr std::int32_t often = 10;
  const std::uint32_t end = shape_.syllables_end(middle, with_middle);
  return shape_.is_middle_name(middle) && end == middle + with_middle && !shape_.is_capital(end) &&
         shape_.counted({middle, end}) == with_middle && shape_.evidence(end - 1).name_syllable >= often &&
         shape_.evidence(end - 2).surname < common_surname &&
         shape_.evidence(end - 1).surname < common_surname && shape_.with(Label::place, end - 2).tokens < 2 &&
         shape_.with(Label::place, end - 1).tokens == 0;
}

/// A surname and one to three syllables after it.
NameDecision NameDecider::surname_run(std::uint32_t at, Before before) const {
  const std::uint32_t surname_end = shape_.surname_end(at);
  // "Mao Trạch Đông": a surname that few have shows nobody, and his syllables are those of no Vietnamese.
  const bool shows_nobody = surname_end == at || shape_.evidence(at).surname < common_surname;
  if (const Found famous = shape_.with(Label::known_person, at); shows_nobody && famous) {
    const Range whole{at, at + famous.tokens};
    if (!is_blocking(before) && !is_of_another(whole)) {
      // "Picasso Museum": the last name alone, and not the first word of something else.
      if (whole.size() > 1 || shape_.syllables_end(at, 2) == whole.end)
        return person(whole, name_rule::full_name, before, false);
    }
  }
  if (surname_end == at) return {};
  // "TÓM TẮT QUÁ TRÌNH CÔNG TÁC": in capitals the end of another word looks like a surname.
  const bool in_capitals = shape_[at].letters == LetterCase::upper && at > 0 && shape_.is_capital(at - 1);
  if (in_capitals && !addresses(before) && shape_.with(Label::common_compound, at - 1).tokens >= 2) return {};
  // "Trịnh Vũ Thị Minh Lượng": two surnames, and two syllables after "Thị".
  const std::uint32_t second_surname = shape_.surname_end(surname_end);
  const bool has_two_surnames = second_surname > surname_end && shape_.is_middle_name(second_surname);
  const std::uint32_t most =
      surname_end - at + (has_two_surnames || has_long_given_name(surname_end) ? 4 : 3);
  const std::uint32_t end = shape_.syllables_end(at, most);
  const std::uint32_t hidden = end > surname_end ? hidden_name_end(end - 1) : end;
  Range run{at, before == Before::photo ? credit_end(at, end) : std::max(end, hidden)};
  if (run.end <= surname_end) return {};
  // "Lê Đình Hòa Hà Tĩnh cũng": the place begins the next sentence.
  const bool place_follows = run.size() == 4 && shape_.with(Label::place, run.end - 1).tokens > 1 &&
                             shape_.is_capital(run.end) && shape_.with(Label::place, run.begin).tokens < 2;
  // "Trần Văn Hòa Sinh ngày 5/3/1970"
  const bool birth_follows = run.size() > 2 && shape_.with(Label::life_mark, run.end - 1).tokens > 1;
  if (place_follows || birth_follows) --run.end;
  if (ends_other_name(run, before)) return {};
  // "Nguyễn Văn", "Trần Thị" is only the beginning of a name.
  if (run.size() == 2 && shape_.evidence(at + 1).name_syllable > 300 && !addresses(before)) return {};
  if (place_claims(run, before)) return {};
  // "Đoàn Bộ Quốc phòng": the name of a body begins inside.
  const bool has_body = shape_.unit(at + 1).label == Label::body && shape_.unit(at + 1).tokens >= run.size();
  if (run.size() == 2 && has_body && !addresses(before)) return {};
  // "Văn Học Nghệ Thuật": two nouns.
  const auto is_noun = [&](std::uint32_t i) {
    return shape_.unit(i).tokens == 2 || shape_.with(Label::common_compound, i).tokens == 2;
  };
  if (run.size() == 4 && !addresses(before) && is_noun(at) && is_noun(at + 2)) return {};
  const Found unit = shape_.unit(at);
  if (unit.tokens > run.size()) return {};
  if (unit.tokens >= 2 && shape_.is_lower(at + 1)) return {};
  if (shape_.with(Label::common_compound, at).tokens >= 2 && shape_.is_lower(at + 1)) return {};

  const After after = surroundings_.after(run.end);
  if (is_of_what_blocks(run, before)) {
    NameDecision decision;
    decision.tokens = {run.begin, before_holder(run)};
    return decision;
  }
  // "người dân Thạnh Lợi": where they live.
  const bool is_home = before == Before::occupation && run.size() == 2 && surroundings_.is_crowd() &&
                       shape_.evidence(at).surname < common_surname;
  if (is_home || (before == Before::title && names_body_of_holder(run))) {
    NameDecision decision;
    decision.tokens = run;
    return decision;
  }
  const WordEvidence& surname = shape_.evidence(at);
  if (unit && surname.surname < common_surname && !addresses(before) && before != Before::rank &&
      before != Before::occupation && before != Before::title &&
      (unit.label == Label::body_head || unit.label == Label::document_type ||
       unit.label == Label::honorific || unit.label == Label::date_blocker)) {
    return {};
  }
  if (surname.surname_word && surname.surname < common_surname && run.size() == 2 && !addresses(before) &&
      before != Before::rank && before != Before::occupation) {
    if (shape_.counted({surname_end, run.end}) == 0 || (after == After::nothing && before != Before::title))
      return {};
  }
  const std::string_view rule = evidence_for(run, before, after);
  if (rule.empty()) return {};
  const bool weak = rule == name_rule::full_name || (run.size() == 2 && may_stand_after_place(before));
  if (weak && is_of_another(run)) {
    NameDecision decision;
    decision.tokens = run;
    return decision;
  }
  return person(run, rule, before, false);
}

}  // namespace vanthu
