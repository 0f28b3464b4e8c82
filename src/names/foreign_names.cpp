// SPDX-License-Identifier: Apache-2.0
//
// Names of foreigners, and names in the spelling of minorities.
#include "lexicon/body_parents.h"
#include "names/name_decision.h"

namespace vanthu {

/// "von der Stolin": the last of the particles that begin at `at`.
std::uint32_t NameDecider::last_particle(std::uint32_t at) const {
  const std::uint32_t next = at + 1;
  const bool goes_on = next < shape_.size() && shape_[next].space_before && shape_.is_lower(next) &&
                       shape_.is(Label::name_particle, {next, next + 1});
  return goes_on ? next : at;
}

bool NameDecider::precedes_name_as_particle(std::uint32_t at) const {
  if (!shape_[at].space_before || !shape_.is(Label::name_particle, {at, at + 1})) return false;
  const std::uint32_t last = last_particle(at);
  if (last + 1 >= shape_.size()) return false;
  const Token& next = shape_[last + 1];
  const bool tight = next.kind == TokenKind::punctuation;
  if (tight ? next.space_before || shape_.sign(last + 1) != "-" || last + 2 >= shape_.size() : !next.capital)
    return false;
  const Token& name = shape_[tight ? last + 2 : last + 1];
  return name.capital && name.space_before != tight;
}

/// "bà de Lima", "Bộ trưởng Quốc phòng al-Mahdi al-Barghathi": after a word of address or an office.
NameDecision NameDecider::name_from_particle(std::uint32_t at) const {
  if (words_.size() == 0 || !may_be_particle(at)) return {};
  const Before before = surroundings_.before(at, 0);
  const bool after_office = before == Before::title && ends_office(words_.units.back().label);
  const std::uint32_t last = last_particle(at);
  const std::uint32_t name = shape_.sign(last + 1) == "-" ? last + 2 : last + 1;
  // "Bộ trưởng von der Stolin", of one whom the article names in full.
  const bool called_so = surroundings_.role_touches() && known_given(name) != nullptr;
  if (!addresses(before) && !after_office && !surroundings_.takes_foreign_word() && !called_so) return {};
  const std::uint32_t end = shape_.foreign_end(name, true);
  if (end == name) return {};
  const auto rule = addresses(before) ? name_rule::after_honorific : name_rule::after_title;
  return person({at, end}, rule, before, true);
}

/// "đạo diễn Jordan Felton": of a country there, a foreigner has two names of his own ("đạo diễn Jordan Amin
/// Felton").
bool NameDecider::is_given_name_too(Range run, Before before) const {
  if (!shape_.evidence(run.begin).foreign_given || is_blocking(before) || before == Before::title)
    return false;
  std::uint32_t words = 1;
  for (std::uint32_t i = run.begin + 1; i < run.end; ++i) words += shape_[i].space_before ? 1 : 0;
  return words == 2;
}

/// "Và John", "Từ Fernando", of which the first word is a surname elsewhere.
bool NameDecider::begins_sentence_before_foreigner(std::uint32_t at) const {
  const std::uint32_t next = at + 1;
  return at == 0 && shape_.evidence(at).starter && next < shape_.size() && shape_.is_capital(next) &&
         shape_[next].space_before && shape_.is_foreign_word(next) && !shape_[next].marked &&
         shape_[next].span.size() > 1;
}

/// Foreigners, and names in the spelling of minorities.
NameDecision NameDecider::foreign_run(std::uint32_t at, Before before) const {
  const bool takes_one = surroundings_.takes_foreign_word() || surroundings_.is_king();  // "vua Salman"
  const bool called = addresses(before) || takes_one;
  // "Và John Miller nói": the name begins after the word that begins the sentence.
  if (begins_sentence_before_foreigner(at)) return {};
  // "ông Ayatollah Ali Feltorp": addressed twice.
  if (shape_.unit(at).label == Label::honorific && shape_.is_foreign_word(at) && shape_.is_capital(at + 1))
    return {};
  const bool initials = called && shape_.are_initials_without_stops(at);  // "JD Felton"
  const std::uint32_t first = initials ? at + 1 : at;
  // "Cho Jun Hyeok": after the office of a country its first word may mean something else too.
  const bool named = addresses(before) || is_of_another_country(before);
  const std::uint32_t words_end = shape_.foreign_end(first, named);
  if (words_end == first || is_blocking(before)) return {};
  // "Prết-Vi-hia": the end of one word.
  const bool inside_word = at > 1 && shape_.sign(at - 1) == "-" && !shape_[at].space_before &&
                           !shape_[at - 1].space_before && shape_.is_capital(at - 2);
  if (inside_word) return {};
  const bool may_be_third = called || words_end >= first + 2;  // "James E. Felton III"
  const std::uint32_t end = may_be_third ? shape_.regnal_number_end(words_end) : words_end;

  const Range run = before_next_foreigner({at, end});
  if (const Found unit = shape_.unit(at)) {
    const Label label = unit.label;
    // An occupation: "Samdech" is said before the name.
    constexpr LabelSet others{Label::country, Label::place,     Label::source,    Label::field,
                              Label::body,    Label::body_head, Label::occupation};
    const bool other = others.has(label);
    // "Tổng thống Paraguay Santiago Felton": a city abroad after the office of a country.
    const bool after_country = label == Label::place && unit.tokens == 1 && is_of_another_country(before);
    const bool given = addresses(before) || after_country || is_given_name_too(run, before);
    if (unit.tokens >= run.size() || (other && !given)) return {};
  }
  // "liên minh Hàn-Mỹ".
  for (std::uint32_t i = at; i + 2 < end; ++i) {
    const bool country = shape_.with(Label::country, i) || shape_.with(Label::country, i + 2);
    if (country && shape_.sign(i + 1) == "-" && shape_.is_capital(i) && shape_.is_capital(i + 2)) return {};
  }
  // "Feltorp Vietnam": a company here of one abroad.
  const Found country = shape_.with(Label::country, run.end - 1);
  if (!addresses(before) && country && country.entry->value == own_country) return {};
  const bool one_word = run.size() == 1;
  const After after = surroundings_.after(run.end);
  const bool clan = shape_.evidence(run.end - 1).surname_last || shape_.surname_end(at) > at;
  if (addresses(before)) return person(run, name_rule::after_honorific, before, true);
  if (before == Before::rank || before == Before::occupation) {
    if (one_word && before == Before::occupation && !takes_one) return {};
    return person(run, name_rule::after_rank, before, true);
  }
  if (surroundings_.takes_foreign_word() || (one_word && surroundings_.names_minister(run.end)))
    return person(run, name_rule::after_title, before, true);
  if (one_word) return {};
  if (before == Before::alias) return person(run, name_rule::in_list, before, true);
  const Label last = words_.size() == 0 ? Label::none : words_.units.back().label;
  if (before == Before::title && begins_with_company(run)) return {};
  if (before == Before::title && last != Label::body_head &&
      (last != Label::capital || has_joined_given_name(run)) && last != Label::abbreviation &&
      !names_body_of_holder(run) && !names_company_of_holder(run))
    return person(run, name_rule::after_title, before, true);
  if (last == Label::abbreviation) {
    // "Tổng giám đốc IISS John Miller"; "phát ngôn viên của SDF Talal Felton cho biết", "giám đốc PCI Talal
    // Felton, 65 tuổi": two words that speak or have an age; "Nghị sĩ DP Shin Dong-mun".
    const bool speaks = run.size() == 2 && (after == After::report || after == After::life_mark);
    const bool is_name = shape_.evidence(at).foreign_given || has_joined_given_name(run);
    if (before != Before::title || (!is_name && !speaks)) return {};
    return person(run, name_rule::after_title, before, true);
  }
  if ((clan && run.size() >= 3) || is_joined_name(run))
    return person(run, name_rule::full_name, before, true);
  if (shape_.evidence(at).foreign_given) return person(run, name_rule::foreign, before, true);
  if (after == After::title) return person(run, name_rule::before_title, before, true);
  constexpr std::uint32_t longest = 5;  // tokens: more are the names of two
  if (after == After::life_mark && run.size() <= longest)
    return person(run, name_rule::before_life_mark, before, true);
  if (before == Before::name) return person(run, name_rule::in_list, before, true);
  if (surroundings_.occupation_after(end)) return person(run, name_rule::before_life_mark, before, true);
  if (surroundings_.apposed_to_title(end)) return person(run, name_rule::after_title, before, true);
  return is_of_known_family(run) ? person(run, name_rule::known_name, before, true) : NameDecision{};
}

/// "phát ngôn viên của Tổng thống Felton Eric Miller": the last name of one whom the article has in office,
/// and the whole name of another.
Range NameDecider::before_next_foreigner(Range run) const {
  // "1. John Miller John Miller was born …": the heading over what is told of him.
  const std::uint32_t half = run.size() / 2;
  if (half >= 2 && key({run.begin, run.begin + half}) == key({run.begin + half, run.end}))
    return {run.begin, run.begin + half};
  if (run.size() < 3 || shape_.evidence(run.begin).foreign_given || !shape_[run.begin + 1].space_before)
    return run;
  const KnownGivenName* last_name = known_given(run.begin);
  const bool begins_another = last_name != nullptr && last_name->foreign && last_name->in_office &&
                              shape_.evidence(run.begin + 1).foreign_given;
  return begins_another ? Range{run.begin, run.begin + 1} : run;
}

/// "Chủ tịch Feltorp Eric Miller": a word that nobody is called by, before a whole name.
bool NameDecider::begins_with_company(Range run) const {
  return run.size() >= 3 && !shape_.evidence(run.begin).foreign_given && shape_.is_foreign_word(run.begin) &&
         shape_.evidence(run.begin + 1).foreign_given && shape_.is_capital(run.begin + 2);
}

/// "ông John Miller, Tổng giám đốc Great Feltorp": foreign words right after the role of one named before it.
bool NameDecider::names_company_of_holder(Range run) const {
  const bool after_role = is_one_of(words_.units.back().label, {Label::role, Label::office});
  return after_role && !shape_.evidence(run.begin).foreign_given && surroundings_.title_follows_person();
}

bool NameDecider::has_joined_given_name(Range run) const {
  if (run.size() != 4 || run.end > shape_.size() || shape_.sign(run.begin + 2) != "-") return false;
  return shape_.is_capital(run.begin + 1) && !shape_[run.begin + 2].space_before &&
         shape_.is_lower(run.begin + 3) && !shape_[run.begin + 3].space_before;
}

/// "[Shin Dong-mun]": the same with no mark of ours and nothing else that it could be.
bool NameDecider::is_joined_name(Range run) const {
  constexpr std::uint32_t longest_surname = 5;  // letters: Jeong, Hwang
  if (!has_joined_given_name(run) || shape_[run.begin].span.size() > longest_surname) return false;
  const auto is_plain = [&](std::uint32_t at) { return !shape_[at].marked && !shape_.unit(at); };
  return is_plain(run.begin) && is_plain(run.begin + 1) && is_plain(run.begin + 3);
}

/// "Thủ tướng Indira Felton … [Rahul Felton]": two words, of which somebody in office has the last.
bool NameDecider::is_of_known_family(Range run) const {
  if (run.size() != 2 || !shape_.is_foreign_word(run.begin) || known_given(run.begin) != nullptr)
    return false;
  const KnownGivenName* family = known_given(run.end - 1);
  return family != nullptr && family->foreign && family->in_office;
}

/// "Phó Thủ tướng Campuchia": whether the office of another country stands before the name.
bool NameDecider::is_of_another_country(Before before) const {
  if (before != Before::title || words_.size() == 0) return false;
  const Unit& country = words_.units.back();
  if (country.label != Label::country || is_own_country(country)) return false;
  // "Vụ trưởng Vụ Mỹ thuộc Bộ Ngoại giao Triều Tiên": the country of a body within the office's.
  const bool of_body = words_.size() >= 2 && words_.units[words_.size() - 2].label == Label::body;
  return of_body || surroundings_.takes_foreign_word();
}

/// "Phó Thủ tướng Campuchia Men Sarin An": whoever holds the office of a country, in syllables that could be
/// Vietnamese and are counted in no Vietnamese name. Of three syllables the first ones may be a word
/// ("Tiêu Chí Hòa").
NameDecision NameDecider::foreigner_in_syllables(std::uint32_t at, Before before) const {
  if (!is_of_another_country(before)) return {};
  Range run{at, shape_.syllables_end(at, most_syllables)};
  while (shape_.is_transcribed(run.end - 1)) run.end += 2;  // "Rếch Ti-lơ-xơn"
  constexpr LabelSet words{Label::word, Label::compound, Label::protect,
                           Label::stop, Label::measure,  Label::for_};
  const Found unit = shape_.unit(at);
  const bool may_be_name =
      !unit || (run.size() == 3 && !shape_.is_capital(run.end) && words.has(unit.label) && unit.tokens < 3);
  if (run.size() < 2 || !may_be_name || shape_[at].letters == LetterCase::upper) return {};
  return person(run, name_rule::after_title, before, true);
}

/// "Thủ tướng Ấn Độ K.Xinh": an initial and a word right after an office. "Chủ tịch H.Bình Chánh" is of a
/// place.
NameDecision NameDecider::initial_and_word(std::uint32_t at, Before before) const {
  if (before != Before::title || words_.size() == 0) return {};
  if (!is_one_of(words_.units.back().label, {Label::role, Label::office, Label::country})) return {};
  const std::uint32_t word = shape_.initials_end(at);
  if (word == at || !shape_.is_capital(word) || shape_[word].letters != LetterCase::capital) return {};
  const bool other_unit = shape_.unit(at) || shape_.unit(word).tokens > 1;
  if (other_unit || shape_[word].span.size() == 1 || shape_[word].space_before) return {};
  std::uint32_t end = word + 1;
  while (shape_.is_transcribed(end - 1)) end += 2;
  return person({at, end}, name_rule::after_title, before, true);
}

}  // namespace vanthu
