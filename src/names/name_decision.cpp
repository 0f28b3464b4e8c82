// SPDX-License-Identifier: Apache-2.0
#include "names/name_decision.h"

#include <algorithm>
#include <vector>

#include "names/syllable.h"

namespace vanthu {
namespace {

/// Surnames as common as this are surnames at sight.
constexpr std::int32_t common_surname = 2;

bool is_blocking(Before before) {
  return before == Before::blocker || before == Before::blocked_name || before == Before::place_type ||
         before == Before::address;
}

bool addresses(Before before) { return before == Before::honorific || before == Before::honorific_plural; }

}  // namespace

NameKey NameDecider::key(Range tokens) const {
  NameKey key;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    if (shape_[at].kind == TokenKind::word) key.push_back(syllable_id(shape_[at], sentence_.text));
  }
  return key;
}

NameDecision NameDecider::person(Range run, std::string_view rule, Before before, bool foreign) const {
  NameDecision decision;
  decision.tokens = run;
  decision.rule = rule;
  decision.foreign = foreign;
  decision.in_office = before == Before::title || surroundings_.after(run.end) == After::title;
  decision.addressed = addresses(before);
  return decision;
}

NameDecision NameDecider::decide(std::uint32_t at, std::uint32_t blocked_until) const {
  if (!shape_.is_capital(at)) return {};
  if (at == 0 && (sentence_.ends_article || sentence_.block == BlockKind::byline)) {
    if (const NameDecision line = author_line(at)) return line;
  }
  const Label last = words_.size() == 0 ? Label::none : words_.units.back().label;
  const bool after_sign_of_person = last == Label::honorific || last == Label::honorific_plural ||
                                    last == Label::rank || last == Label::occupation || last == Label::role ||
                                    last == Label::office || last == Label::role_of || last == Label::colon ||
                                    last == Label::slash || last == Label::photo || last == Label::country;
  const WordEvidence& word = shape_.evidence(at);
  const bool foreign_word = word.foreign_given || shape_.is_foreign_word(at);
  const bool known =
      memory_ != nullptr && (memory_->begins_with(syllable_id(shape_[at], sentence_.text)) ||
                             memory_->given(syllable_id(shape_[at], sentence_.text)) != nullptr);
  const bool in_list = last == Label::comma || last == Label::and_ || last == Label::hyphen;
  if (word.surname == 0 && !after_sign_of_person && !foreign_word && !known && !in_list) {
    if (shape_.surname_end(at) == at &&
        !shape_.is(Label::known_person, {at, std::min(at + 2, shape_.size())}))
      return {};
  }
  if (shape_.with(Label::not_a_person, at).tokens >= 2 && last != Label::honorific) return {};

  const Before before = surroundings_.before(at, blocked_until);
  if (const NameDecision decision = known_name(at, before)) return decision;
  if (const NameDecision decision = foreign_run(at, before)) return decision;
  if (const NameDecision decision = surname_run(at, before)) return decision;
  if (const NameDecision decision = addressed_name(at, before)) return decision;
  if (before == Before::photo) return credited_name(at);
  return given_name(at, before);
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
  const Range run{at, ends[known->key.size - 1]};
  for (std::uint32_t i = run.begin; i < run.end; ++i) {
    if (shape_[i].kind == TokenKind::word && shape_[i].letters == LetterCase::lower && !known->foreign)
      return {};
  }
  if (is_blocking(before)) {
    NameDecision decision;
    decision.tokens = run;
    return decision;
  }
  const Found unit = shape_.unit(at);
  if (unit.tokens > run.size()) return {};
  if (unit.tokens == run.size() && unit.label == Label::place && !addresses(before) &&
      before != Before::title && known->blocked) {
    return {};
  }
  // Another, longer name begins with the known one.
  if (!known->foreign && run.end < shape_.size() && shape_.is_capital(run.end) &&
      shape_.syllables_end(at, 4) > run.end && known->key.size < 3) {
    return {};
  }
  return person(run, name_rule::known_name, before, known->foreign);
}

/// A run that is a place is no person but after a word of address; one that begins with a place and
/// goes on with a surname is a place and a person.
bool NameDecider::place_claims(Range run, Before before) const {
  const Found place = shape_.with(Label::place, run.begin);
  if (place.tokens < 2 || addresses(before)) return false;
  if (place.tokens > run.size()) return true;
  if (place.tokens == run.size()) {
    if (run.size() == 2) return true;
    return before != Before::rank && before != Before::title &&
           surroundings_.after(run.end) == After::nothing;
  }
  const std::uint32_t rest = run.begin + place.tokens;
  return shape_.evidence(rest).surname >= common_surname || shape_.surname_end(rest) > rest;
}

bool NameDecider::is_full_name_by_shape(Range run) const {
  const std::uint32_t surname_end = shape_.surname_end(run.begin);
  const WordEvidence& surname = shape_.evidence(run.begin);
  const std::uint32_t rest = run.end - surname_end;
  const std::uint32_t counted = shape_.counted({surname_end, run.end});
  if (words_.size() != 0 && words_.units.back().label == Label::capital) return false;
  if (run.size() == 2) {
    return !surname.surname_word && counted == rest && shape_.evidence(run.begin + 1).name_syllable >= 2;
  }
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

/// A surname and one to three syllables after it.
NameDecision NameDecider::surname_run(std::uint32_t at, Before before) const {
  const std::uint32_t surname_end = shape_.surname_end(at);
  if (surname_end == at) {
    if (const Found famous = shape_.with(Label::known_person, at); famous && !is_blocking(before)) {
      return person({at, at + famous.tokens}, name_rule::full_name, before, false);
    }
    return {};
  }
  const std::uint32_t most = surname_end - at + 3;
  const Range run{at, shape_.syllables_end(at, most)};
  if (run.end <= surname_end) return {};
  // "Nguyễn Văn", "Trần Thị" is only the beginning of a name.
  if (run.size() == 2 && shape_.evidence(at + 1).name_syllable > 300 && !addresses(before)) return {};
  if (place_claims(run, before)) return {};
  const Found unit = shape_.unit(at);
  if (unit.tokens > run.size()) return {};
  if (unit.tokens >= 2 && shape_.is_lower(at + 1)) return {};
  if (shape_.with(Label::common_compound, at).tokens >= 2 && shape_.is_lower(at + 1)) return {};

  const After after = surroundings_.after(run.end);
  if (is_blocking(before)) {
    const bool named_place_of_a_title = before == Before::place_type && run.size() >= 3 &&
                                        !shape_.with(Label::place, at) && after != After::nothing;
    if (!named_place_of_a_title) {
      NameDecision decision;
      decision.tokens = run;
      return decision;
    }
  }
  const WordEvidence& surname = shape_.evidence(at);
  if (surname.surname_word && surname.surname < common_surname && run.size() == 2 && !addresses(before) &&
      before != Before::rank && before != Before::occupation) {
    if (shape_.counted({surname_end, run.end}) == 0 || (after == After::nothing && before != Before::title))
      return {};
  }
  const std::string_view rule = evidence_for(run, before, after);
  if (rule.empty()) return {};
  return person(run, rule, before, false);
}

/// Foreigners, and names in the spelling of minorities.
NameDecision NameDecider::foreign_run(std::uint32_t at, Before before) const {
  const std::uint32_t end = shape_.foreign_end(at);
  if (end == at || is_blocking(before)) return {};
  const Range run{at, end};
  if (const Found unit = shape_.unit(at)) {
    const Label label = unit.label;
    if (unit.tokens >= run.size() || label == Label::country || label == Label::place ||
        label == Label::source)
      return {};
  }
  const bool one_word = run.size() == 1;
  const After after = surroundings_.after(end);
  const bool clan = shape_.evidence(end - 1).surname_last || shape_.surname_end(at) > at;
  if (addresses(before)) return person(run, name_rule::after_honorific, before, true);
  if (before == Before::rank || before == Before::occupation) {
    return one_word && before == Before::occupation ? NameDecision{}
                                                    : person(run, name_rule::after_rank, before, true);
  }
  if (surroundings_.takes_foreign_word()) return person(run, name_rule::after_title, before, true);
  if (one_word) return {};
  if (clan && run.size() >= 3) return person(run, name_rule::full_name, before, true);
  if (shape_.evidence(at).foreign_given) return person(run, name_rule::foreign, before, true);
  if (after == After::title) return person(run, name_rule::before_title, before, true);
  if (after == After::life_mark) return person(run, name_rule::before_life_mark, before, true);
  if (before == Before::name) return person(run, name_rule::in_list, before, true);
  return {};
}

/// "ông Quang", "bà Hồng Hạnh": after a word of address a name needs no surname.
NameDecision NameDecider::addressed_name(std::uint32_t at, Before before) const {
  const bool role = surroundings_.role_touches();
  if (!addresses(before) && before != Before::rank && before != Before::occupation && !role) return {};
  const Range run{at, shape_.syllables_end(at, 3)};
  const Found unit = shape_.unit(at);
  if (unit) {
    const Label label = unit.label;
    if (unit.tokens > run.size() || (unit.tokens >= 2 && shape_.is_lower(at + 1))) return {};
    if (!addresses(before) && label != Label::capital && label != Label::word) return {};
    if (unit.tokens >= 2 && label != Label::place && label != Label::field && label != Label::protect)
      return {};
    if (addresses(before) && unit.tokens == 1 && label != Label::place && label != Label::country &&
        label != Label::field && shape_.evidence(at).name_syllable == 0 && shape_.evidence(at).surname == 0)
      return {};
  }
  if (shape_.with(Label::common_compound, at).tokens >= 2 && shape_.is_lower(at + 1)) return {};
  if (shape_.evidence(at).starter && shape_.evidence(at).name_syllable == 0) return {};
  if (shape_.counted(run) == 0 && (!addresses(before) || shape_[at].letters == LetterCase::upper)) return {};
  if (!addresses(before)) {
    if (shape_.counted(run) != run.size()) return {};
    if (role && run.size() == 1 &&
        (memory_ == nullptr || memory_->given(syllable_id(shape_[at], sentence_.text)) == nullptr))
      return {};
  }
  return person(run,
                addresses(before) ? name_rule::after_honorific
                : role            ? name_rule::after_title
                                  : name_rule::after_rank,
                before, false);
}

/// A given name alone, of somebody whom the article calls so.
NameDecision NameDecider::given_name(std::uint32_t at, Before before) const {
  if (memory_ == nullptr || is_blocking(before)) return {};
  const KnownGivenName* given = memory_->given(syllable_id(shape_[at], sentence_.text));
  if (given == nullptr || (!given->bare_allowed && !given->foreign)) return {};
  const bool capital_follows =
      shape_.is_capital(at + 1) && shape_[at + 1].space_before && !shape_[at + 1].line_before;
  if (capital_follows) return {};
  if (shape_[at].letters == LetterCase::upper) return {};
  if (words_.size() != 0 && words_.units.back().label == Label::capital && shape_[at].space_before) return {};
  if (shape_.with(Label::common_compound, at).tokens >= 2) return {};
  const Found unit = shape_.unit(at);
  if (unit.tokens >= 2) return {};
  if (unit && !given->addressed) return {};
  const Range run{at, at + 1};
  if (given->foreign) return person(run, name_rule::given_name, before, true);
  const auto verb_follows = [&] {
    const Found next = shape_.unit(at + 1);
    if (!next) return false;
    const Label label = next.label;
    return label == Label::stop || label == Label::passive || label == Label::report ||
           label == Label::and_ || label == Label::comma || label == Label::hold || label == Label::past;
  };
  if (at == 0 || words_.units.back().label == Label::quote) {
    return verb_follows() || shape_.sign(at + 1) == "," ? person(run, name_rule::given_name, before, false)
                                                        : NameDecision{};
  }
  const Unit& left = words_.units.back();
  const bool inside =
      left.letters == LetterCase::lower || left.label == Label::comma || left.label == Label::and_;
  if (!inside) return {};
  return person(run, name_rule::given_name, before, false);
}

/// "Ảnh: Hữu Thắng": pen names need no surname.
NameDecision NameDecider::credited_name(std::uint32_t at) const {
  const Range run{at, shape_.syllables_end(at, 4)};
  const Found unit = shape_.unit(at);
  if (unit.tokens >= run.size()) return {};
  if (run.size() == 1) return {};
  if (shape_.counted(run) + 1 < run.size()) return {};
  return person(run, name_rule::photo_credit, Before::photo, false);
}

/// A line of name syllables and nothing else, at the end of the article.
NameDecision NameDecider::author_line(std::uint32_t at) const {
  const Range run{at, shape_.syllables_end(at, 4)};
  if (run.size() < 2 || shape_.counted(run) + 1 < run.size()) return {};
  const std::string_view sign = shape_.sign(run.end);
  const bool alone = run.end == shape_.size() || sign == "/" || sign == "(" || sign == "-" || sign == "," ||
                     (sign == "." && run.end + 1 == shape_.size());
  if (!alone) return {};
  const Found unit = shape_.unit(at);
  if (unit.tokens >= run.size()) return {};
  return person(run, name_rule::byline, Before::nothing, false);
}

}  // namespace vanthu
