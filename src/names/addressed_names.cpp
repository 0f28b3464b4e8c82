// SPDX-License-Identifier: Apache-2.0
//
// Names that need no surname: after a word of address, a rank or an occupation, in brackets after
// another name, and of those whom the article has named in full.
#include "lexicon/relabel.h"
#include "names/name_decision.h"
#include "text/letters.h"
#include "text/syllable.h"

namespace vanthu {
namespace {

/// Syllables that so many names have are hardly anything else beside an occupation.
constexpr std::int32_t often_in_names = 10;
constexpr std::uint32_t most_foreign_syllables = 6;

}  // namespace

/// "cháu N.T.Q.Tr", "em N. V. H.": the end of the initials of somebody who is not to be known, of two at
/// least; `at` itself where none stand.
std::uint32_t NameDecider::hidden_name_end(std::uint32_t at) const {
  constexpr std::size_t longest_initial = 3;  // "Tr", "Đ"
  const auto is_initial = [&](std::uint32_t i) {
    if (!shape_.is_capital(i) || shape_[i].span.size() > longest_initial) return false;
    const bool one_letter = decode_at(shape_.in(i), 0).size == shape_[i].span.size();
    return one_letter || (shape_[i].letters == LetterCase::capital && !shape_[i].syllable);
  };
  // "TP.HCM" and the like; "H." and "P." are kinds of places too.
  const Found other = shape_.unit(at);
  if (!is_initial(at) ||
      (other.tokens > 1 && other.label != Label::place_type && other.label != Label::not_a_person))
    return at;
  std::uint32_t end = at + 1;
  while (shape_.sign(end) == "." && is_initial(end + 1)) end += 2;
  if (end - at < 3) return at;
  const bool written_out = shape_.sign(end) == "." && shape_.is_capital(end + 1) &&
                           !shape_[end + 1].space_before && shape_.evidence(end + 1).name_syllable != 0 &&
                           !shape_.evidence(end + 1).starter;
  return written_out ? end + 2 : end;
}

/// "hai nữ sinh là L.B.A.N và D.T.D.A.": four initials are short for nothing but a name; three where the
/// second is that of "Văn" or "Thị".
NameDecision NameDecider::hidden_name(std::uint32_t at, Before before) const {
  constexpr std::uint32_t four = 7;  // tokens, with the full stops between
  constexpr std::uint32_t three = 5;
  const std::uint32_t end = hidden_name_end(at);
  const bool has_middle = end >= at + three && (shape_.in(at + 2) == "V" || shape_.in(at + 2) == "T");
  if (end < at + (has_middle ? three : four) || is_blocking(before) ||
      shape_.is(Label::not_a_person, {at, end}))
    return {};
  return person({at, end}, name_rule::full_name, before, false);
}

/// Whether an office, a rank or an occupation begins there.
bool NameDecider::names_office(std::uint32_t at) const {
  constexpr LabelSet offices{Label::role,           Label::role_of, Label::office,    Label::role_modifier,
                             Label::representative, Label::rank,    Label::occupation};
  const Found unit = shape_.unit(at);
  return unit && offices.has(unit.label);
}

/// "ông Quang", "bà Hồng Hạnh": after a word of address a name needs no surname.
NameDecision NameDecider::addressed_name(std::uint32_t at, Before before) const {
  const bool role = surroundings_.role_touches();
  if (!addresses(before) && before != Before::rank && before != Before::occupation && !role) return {};
  const std::uint32_t most = addresses(before) && shape_.is_middle_name(at + 1) ? 4 : 3;
  Range run{at, shape_.syllables_end(at, most)};
  // "ông Phăn Xay Chít Von Sảm": no surname of ours, and syllables that no name of ours has.
  if (addresses(before) && run.size() == 3 && shape_[at].letters != LetterCase::upper &&
      shape_.surname_end(at) == at && shape_.counted(run) < run.size())
    run.end = shape_.syllables_end(at, most_foreign_syllables);
  const Found unit = shape_.unit(at);
  // "tập thể lãnh đạo Đoàn", "các đồng chí lãnh đạo TP Bảo Lộc"
  constexpr std::int32_t leads_body = 4;  // of OCCUPATION and HONORIFIC_PLURAL
  const bool of_body = words_.size() != 0 && words_.units.back().has_value(leads_body);
  if (of_body && run.size() == 1 && is_one_of(unit.label, {Label::body_head, Label::place_type})) return {};
  // "các thầy cô Trường Marie Curie": a body with a foreign name.
  if (run.size() == 1 && unit.label == Label::body_head && shape_.is_capital(run.end) &&
      shape_.is_foreign_word(run.end))
    return {};
  const KnownGivenName* called_so = known_given(at);
  // A whole name or initials after such a word begin a sentence, on a page that lost its lines.
  const bool is_place_alone = before == Before::honorific && run.size() == 1 && called_so == nullptr &&
                              hidden_name_end(at) == at && surroundings_.addresses_place();
  if (is_place_alone) {
    NameDecision where;
    where.tokens = run;
    return where;
  }
  // "TS Nga" is somebody of the article, "ca sĩ Nga" a Russian.
  const bool of_people = shape_.with(Label::people, at) && before == Before::occupation;  // "cô gái Việt"
  const bool may_be_country = of_people || (unit && unit.label == Label::country && before != Before::rank);
  const bool is_called_so =
      called_so != nullptr &&
      (!may_be_country || (called_so->addressed && !called_so->foreign) || surroundings_.is_accused());
  if (run.size() == 1 && unit.tokens <= 1 && !addresses(before) && is_called_so)
    return person(run, role ? name_rule::after_title : name_rule::after_rank, before, false);
  if (run.size() == 1 && of_people && !surroundings_.is_accused()) return {};
  // "anh Q.": short for something else as well.
  if (run.size() == 1 && unit.tokens == 2 && shape_.sign(at + 1) == "." && addresses(before) &&
      called_so != nullptr)
    return person(run, name_rule::after_honorific, before, false);
  // "ông Được": whatever else the word means, the article has a person whose name ends in it.
  if (run.size() == 1 && unit.tokens <= 1 && addresses(before) && called_so != nullptr &&
      !names_office(run.end))
    return person(run, name_rule::after_honorific, before, false);
  // "ông Hải quan tâm": not the customs.
  if (run.size() == 1 && unit.tokens == 2 && addresses(before) && !names_office(at) &&
      shape_.gives_next_to_verb(at))
    return person(run, name_rule::after_honorific, before, false);
  if (const std::uint32_t end = hidden_name_end(at); end != at && !role)
    return person({at, end}, addresses(before) ? name_rule::after_honorific : name_rule::after_rank, before,
                  false);
  // "vợ chồng nguyên đại tá": an office or rank follows.
  if (unit && unit.with(Label::former) != nullptr && names_office(run.end)) return {};
  // "các đồng chí lãnh đạo Lào".
  if (unit.label == Label::country && before == Before::honorific_plural) return {};
  if (unit) {
    const Label label = unit.label;
    if (unit.tokens > run.size() || (unit.tokens >= 2 && shape_.is_lower(at + 1))) return {};
    // "ca sĩ Mỹ Linh", "nhà thơ Bằng Việt".
    const bool two_syllables =
        !role && unit.tokens == 1 && run.size() == 2 && shape_.evidence(at).name_syllable >= often_in_names &&
        label != Label::body_head && !shape_.is_capital(run.end) && shape_.sign(run.end) != "-";
    if (!addresses(before) && label != Label::capital && label != Label::word && !two_syllables) return {};
    if (unit.tokens >= 2 && label != Label::place && label != Label::field && label != Label::protect)
      return {};
    if (addresses(before) && unit.tokens == 1 && label != Label::place && label != Label::country &&
        label != Label::field && shape_.evidence(at).name_syllable == 0 && shape_.evidence(at).surname == 0)
      return {};
  }
  if (!addresses(before) && shape_.with(Label::common_compound, at).tokens >= 2 && shape_.is_lower(at + 1))
    return {};
  if (shape_.evidence(at).starter && shape_.evidence(at).name_syllable == 0) return {};
  if (shape_.counted(run) == 0 && (!addresses(before) || shape_[at].letters == LetterCase::upper)) return {};
  // "ông Trần Văn Hòa, Giám đốc Cường Hưng, đã": who has a surname holds the office, and this is where.
  if (role && run.size() == 2 && shape_.evidence(at).surname < common_surname &&
      surroundings_.title_follows_person()) {
    NameDecision where;
    where.tokens = run;
    return where;
  }
  if (!addresses(before)) {
    if (shape_.counted(run) != run.size() || shape_[at].letters == LetterCase::upper) return {};
    if (role && run.size() == 1) return {};
    // "Người dân Thạnh Lợi".
    if (run.size() == 2 && surroundings_.is_crowd()) return {};
    // "Trưởng ấp Hạ Lê Văn Thu": the hamlet and one who has a surname.
    if (role && shape_.is_capital(run.end) && shape_[run.end].space_before) return {};
  }
  return person(run,
                addresses(before) ? name_rule::after_honorific
                : role            ? name_rule::after_title
                                  : name_rule::after_rank,
                before, false);
}

/// "Lý Văn Hòe (Lý Hòe)", "Marius Dolan (Ma-ri-út Đô-lan)": nothing else stands in the brackets after a name.
NameDecision NameDecider::other_name(std::uint32_t at, Before before) const {
  if (before != Before::alias || shape_.unit(at).label == Label::country) return {};
  const Unit& named = words_.units[words_.size() - 2];
  const std::uint32_t foreign_end = shape_.foreign_end(at, false);
  bool transcribed = shape_.is_transcribed(at);
  for (std::uint32_t i = named.tokens.begin; i < named.tokens.end; ++i)
    transcribed = transcribed || shape_.is_transcribed(i);
  transcribed = transcribed && foreign_end != at;
  const Range run{at, transcribed ? foreign_end : shape_.syllables_end(at, 4)};
  const bool ends_alike = run.size() >= 2 && named.tokens.size() > run.size() &&
                          syllable_id(shape_[run.end - 1], sentence_.text) ==
                              syllable_id(shape_[named.tokens.end - 1], sentence_.text);
  if (shape_.sign(run.end) != ")" || (!transcribed && !ends_alike)) return {};
  NameDecision decision = person(run, name_rule::in_list, before, transcribed);
  decision.alias = true;
  decision.original = transcribed;
  for (std::uint32_t i = run.begin; i < run.end; ++i)
    decision.original = decision.original && !shape_.is_transcribed(i);
  return decision;
}

/// "các ông Điểu, Toán": whether a name of one syllable and a comma or "và" stand before.
bool NameDecider::follows_given_name() const {
  if (words_.size() < 2) return false;
  const Unit& sign = words_.units.back();
  const Unit& name = words_.units[words_.size() - 2];
  return is_one_of(sign.label, {Label::comma, Label::and_}) && name.label == Label::person &&
         name.tokens.size() == 1;
}

/// "Uyên và Huy", "Uyên, Huy": whether another name that the article calls somebody by follows.
bool NameDecider::precedes_given_name(std::uint32_t at) const {
  const bool joins = shape_.sign(at + 1) == "," || shape_.unit(at + 1).label == Label::and_;
  const std::uint32_t next = at + 2;
  return joins && next < shape_.size() && shape_[next].letters == LetterCase::capital &&
         !shape_.is_capital(next + 1) && known_given(next) != nullptr;
}

/// "Vũ "Nhôm"": a nickname of a word or two in quotation marks after the name.
bool NameDecider::has_nickname(std::uint32_t at) const {
  constexpr std::uint32_t longest = 2;  // words
  if (!shape_.is_quotation_mark(at + 1)) return false;
  std::uint32_t end = at + 2;
  while (end < shape_.size() && end < at + 2 + longest && shape_[end].kind == TokenKind::word) ++end;
  return end > at + 2 && shape_.is_quotation_mark(end);
}

/// "Chủ tịch UBND tỉnh [Hòa] cho biết", of one whom the article has in office: no province is called so.
bool NameDecider::is_holder_after_kind_of_place(std::uint32_t at, Before before) const {
  if (before != Before::place_type || !surroundings_.title_before() || shape_.is_capital(at + 1))
    return false;
  const KnownGivenName* given = known_given(at);
  const Label next = shape_.unit(at + 1).label;
  const bool acts = shape_.is_lower(at + 1) && !is_one_of(next, {Label::of, Label::and_, Label::belong});
  return given != nullptr && given->in_office && !given->foreign && acts && !shape_.with(Label::place, at);
}

/// A given name alone, of somebody whom the article calls so.
NameDecision NameDecider::given_name(std::uint32_t at, Before before) const {
  if (memory_ == nullptr) return {};
  if (is_holder_after_kind_of_place(at, before))
    return person({at, at + 1}, name_rule::after_title, Before::title, false);
  if (is_blocking(before)) return {};
  const KnownGivenName* given = memory_->given(syllable_id(shape_[at], sentence_.text));
  if (given == nullptr) return {};
  // "Trung tâm Felton": named after him; but "về nhà Felton".
  if (words_.size() != 0 && words_.units.back().label == Label::body_head &&
      words_.units.back().letters == LetterCase::capital && words_.units.back().tokens.size() > 1)
    return {};
  const auto does_something = [&] {
    const Label next = shape_.unit(at + 1).label;
    return next == Label::stop || next == Label::passive || next == Label::report;
  };
  // One in an office is called so alone only where a verb makes it certain, "Duy bị bắt", or in a list: "các
  // ông Duy, Toán".
  if (has_nickname(at) && shape_.unit(at).tokens <= 1 && shape_[at].letters == LetterCase::capital)
    return person({at, at + 1}, name_rule::given_name, before, given->foreign);
  if (!given->bare_allowed && !given->foreign && !does_something() && !follows_given_name() &&
      !precedes_given_name(at))
    return {};
  const bool capital_follows =
      shape_.is_capital(at + 1) && shape_[at + 1].space_before && !shape_[at + 1].line_before;
  const bool number_follows =
      at + 1 < shape_.size() && shape_[at + 1].kind == TokenKind::number && !shape_[at + 1].space_before;
  if (capital_follows || number_follows) return {};
  // "quan hệ Trung-Mỹ": China, in short.
  const bool joins_country = shape_.sign(at + 1) == "-" && !shape_[at + 1].space_before &&
                             at + 2 < shape_.size() && !shape_[at + 2].space_before &&
                             shape_.with(Label::country, at + 2);
  // "quan hệ Nga-Việt"
  const bool joined_people = at > 1 && shape_.sign(at - 1) == "-" && !shape_[at].space_before &&
                             !shape_[at - 1].space_before && shape_.with(Label::people, at);
  if (joins_country || joined_people || shape_[at].letters == LetterCase::upper) return {};
  const bool after_starter = at == 1 && shape_.evidence(0).starter && shape_[at].space_before;  // "Khi Đạt"
  if (words_.size() != 0 && words_.units.back().label == Label::capital && shape_[at].space_before &&
      !after_starter)
    return {};
  if (shape_.with(Label::common_compound, at).tokens >= 2) return {};
  const Found unit = shape_.unit(at);
  if (unit.tokens >= 2) return {};
  // "Tại đây, Thắng khai", "khi Đạt bỏ chạy": inside a sentence a verb or a measure has no capital. Where it
  // begins one, it must be no word that begins many: "Thắng khai", but "Sau đó".
  constexpr LabelSet other_capitals{Label::country, Label::place,     Label::place_type, Label::body,
                                    Label::field,   Label::body_head, Label::number_word};
  if (unit && !given->addressed) {
    if (other_capitals.has(unit.label)) return {};
    if (at == 0 && (!shape_.is_lower(at + 1) || shape_.evidence(at).starter)) return {};
  }
  // "phía Nam", "ngày Bình": the word belongs to the one before it.
  if (at > 0 && (shape_.with(Label::common_compound, at - 1).tokens >= 2 || shape_.unit(at - 1).tokens >= 2))
    return {};
  const Range run{at, at + 1};
  // "ông Israel Felton" is no reason to take the country for him, but "Thủ tướng Bồ Đào Nha
  // Montenegro" is.
  const bool after_country = words_.size() != 0 && words_.units.back().label == Label::country;
  if (given->foreign && unit.label == Label::country && !after_country) return {};
  if (given->foreign) return person(run, name_rule::given_name, before, true);
  const auto verb_follows = [&] {
    const Label next = shape_.unit(at + 1).label;
    return does_something() || next == Label::and_ || next == Label::comma || next == Label::hold ||
           next == Label::past;
  };
  if (at == 0 || words_.units.back().label == Label::quote) {
    const bool word_follows = !shape_.evidence(at).starter && shape_.is_lower(at + 1);
    return verb_follows() || word_follows || shape_.sign(at + 1) == ","
               ? person(run, name_rule::given_name, before, false)
               : NameDecision{};
  }
  const Unit& left = words_.units.back();
  // "người Việt", "sao Việt", and not "sau đó Việt": of a people, where no function word parts them.
  constexpr LabelSet function_words{Label::stop, Label::subject_stop, Label::passive, Label::of,
                                    Label::past, Label::hold,         Label::comma,   Label::and_};
  const bool after_function_word =
      function_words.has(left.label) || (after_starter && !left.may_be(Label::recipient_noun));
  if (shape_.with(Label::people, at) && !after_function_word) return {};
  const bool inside = shape_.is_lower(at - 1) || after_starter || left.label == Label::comma ||
                      left.label == Label::semicolon || left.label == Label::and_;
  if (!inside) return {};
  return person(run, name_rule::given_name, before, false);
}

bool NameDecider::addresses_given_name(std::uint32_t at) const {
  constexpr std::uint32_t two = 2;
  if (memory_ == nullptr || shape_.unit(at).tokens != two || shape_[at + 1].letters != LetterCase::capital)
    return false;
  if (shape_.with(Label::honorific, at).tokens != 1 || shape_.is_capital(at + two)) return false;
  // "huyện Anh Sơn", "Bác Hồ".
  if (shape_.with(Label::place, at) || shape_.with(Label::not_a_person, at)) return false;
  return known_given(at + 1) != nullptr;
}

const KnownGivenName* NameDecider::known_given(std::uint32_t at) const {
  return memory_ == nullptr ? nullptr : memory_->given(syllable_id(shape_[at], sentence_.text));
}

}  // namespace vanthu
