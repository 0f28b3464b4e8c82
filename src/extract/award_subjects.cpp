// SPDX-License-Identifier: Apache-2.0
//
// Recipients who are the subject of a verb: what stands on its left.
#include <algorithm>

#include "extract/award_credits.h"
#include "extract/award_recipients.h"

namespace vanthu {
namespace {

/// Beside the parts of bodies: what else is said of somebody between his name and the verb.
constexpr LabelSet in_apposition{
    Label::protect, Label::slash, Label::open_bracket, Label::date_blocker, Label::close_bracket,
    Label::of,      Label::at};

constexpr LabelSet numbers{Label::number_word,  Label::number_1_12, Label::number_13_31,
                           Label::number_32_99, Label::number,      Label::year};

/// Several names without a number are one group.
std::vector<RecipientGroup> with_names_merged(std::vector<RecipientGroup> groups) {
  std::vector<RecipientGroup> merged;
  for (RecipientGroup& group : groups) {
    if (!merged.empty() && merged.back().kind == RecipientGroup::Kind::named &&
        group.kind == RecipientGroup::Kind::named) {
      RecipientGroup& last = merged.back();
      last.people.insert(last.people.end(), group.people.begin(), group.people.end());
      last.bodies.insert(last.bodies.end(), group.bodies.begin(), group.bodies.end());
      last.count = static_cast<std::int64_t>(last.names());
      last.head.end = group.head.end;
    } else {
      merged.push_back(std::move(group));
    }
  }
  return merged;
}

}  // namespace

std::vector<RecipientGroup> RecipientReader::before(std::uint32_t verb, std::uint32_t floor) const {
  std::vector<RecipientGroup> groups;
  // "Năm 2015, được tặng Bằng khen": the subject goes without saying.
  if (verb > 0 && run_over(entities_, 0, no_subject_yet_) == verb) {
    RecipientGroup unsaid;
    unsaid.kind = RecipientGroup::Kind::pronoun;
    unsaid.head = {0, verb};
    unsaid.unsaid = true;
    unsaid.count = 1;
    return {unsaid};
  }
  if (is_of_ceremony_attended(verb, floor)) return {};
  std::optional<RecipientGroup> attribute;
  std::uint32_t at = verb;
  constexpr LabelSet adverbs{Label::stop, Label::subject_stop, Label::word, Label::date};
  while (at > floor && is(at - 1, adverbs)) --at;
  const std::uint32_t clause_begin = at;
  const bool coordinated = at > floor && is(at - 1, joint_);
  if (coordinated && label(at - 1) == Label::comma) {
    if (const auto owner = owner_of_description(at - 1, floor)) {
      std::uint32_t begin = *owner;
      if (auto described = group_ending_at(*owner, floor, begin)) return {*std::move(described)};
    }
  }
  at = verb;
  bool of_one = false;  ///< after a semicolon, where the subject is who the clause before tells of
  while (at > floor) {
    --at;
    if (label(at) == Label::give && coordinated) {
      // "A được phong Giáo sư, được tặng": a passive of the same subject stands before.
      constexpr LabelSet passive{Label::passive};
      constexpr LabelSet clause{Label::semicolon, Label::full_stop, Label::line_break, Label::give,
                                Label::receive};
      if (const auto before = nearest_left(entities_, at, passive, clause, floor)) {
        at = *before;
        continue;
      }
    }
    // "Ông A là đại biểu Quốc hội; được tặng": a clause without a subject of its own.
    const bool same_subject = label(at) == Label::semicolon && at + 1 == clause_begin;
    of_one = of_one || same_subject;
    if ((is(at, subject_stop_) && !same_subject) || opens_speech(at)) break;
    if (label(at) == Label::close_bracket) {
      while (at > floor && label(at) != Label::open_bracket) --at;
      continue;
    }
    std::uint32_t begin = at;
    auto group = group_ending_at(at, floor, begin);
    if (group && !group->bodies.empty()) {
      const bool in_list = !groups.empty() && !groups.back().people.empty();
      if (const auto owner = owner_of_apposition(group->head.begin, verb, floor, in_list)) {
        at = begin = *owner;
        group = group_ending_at(at, floor, begin);
      }
    }
    const bool another =
        of_one && group && group->people.empty() && group->kind != RecipientGroup::Kind::pronoun;
    const bool of_noun = group && is_place_of_noun(group->head, verb, floor);
    if (of_noun && !attribute) attribute = group;
    if (!group || another || of_noun || is_where_body_is(group->head.begin, floor) ||
        is_predicate(*group, floor) || is_agent(group->head.begin, floor)) {
      at = std::min(at, begin);  // only ever to the left, or the walk would not end
      continue;
    }
    groups.push_back(std::move(*group));
    if (groups.back().kind == RecipientGroup::Kind::vague) break;
    // "A, B và 7 đảng viên": more of the subject stands right before a joint.
    std::uint32_t left = groups.back().head.begin;
    if (left < 2 + floor || !is(left - 1, joint_)) break;
    begin = left - 2;
    // "A - Giám đốc Sở Y tế; B - Bí thư Huyện ủy và C được …"
    if (!groups.back().people.empty()) {
      if (const auto owner = owner_of_apposition(left - 1, verb, floor, true)) {
        at = *owner + 1;
        continue;
      }
    }
    if (label(left - 1) == Label::semicolon) break;
    // "A (30 tuổi), B (24 tuổi)"
    if (label(begin) == Label::close_bracket) {
      while (begin > floor && label(begin) != Label::open_bracket) --begin;
      if (begin == floor) break;
      --begin;
    }
    auto more = group_ending_at(begin, floor, begin);
    if (!more || more->kind == RecipientGroup::Kind::pronoun) break;
    const bool both_named =
        more->kind == RecipientGroup::Kind::named && groups.back().kind == RecipientGroup::Kind::named;
    const bool one_sort = more->kind == groups.back().kind;
    if (!one_sort && label(left - 1) != Label::and_) break;
    // "Công ty A và Giám đốc B được …": a body and somebody, where the body begins the clause.
    const bool begins_clause = begin == floor || label(begin - 1) == Label::comma;
    // "tại Trung tâm Hội nghị tỉnh A, Công ty B": where, and no recipient.
    const bool where = both_named && label(left - 1) == Label::comma && is_place_at(more->head.begin) &&
                       is_body(groups.back().head.begin);
    if (where) break;
    const bool mixed = both_named && more->people.empty() != groups.back().people.empty();
    const bool body_first = !more->bodies.empty() && is_body(begin);
    if (mixed && !(label(left - 1) == Label::and_ && begins_clause && body_first)) break;
    at = std::min(at, left - 1);
  }
  if (groups.empty() && attribute) groups.push_back(*std::move(attribute));
  std::reverse(groups.begin(), groups.end());
  if (are_held_by_next(groups)) groups.resize(1);
  return with_names_merged(std::move(groups));
}

/// "A nói: …": the colon after which somebody speaks; not "A được khen thưởng, cụ thể: …", "các ông: A, B".
bool RecipientReader::opens_speech(std::uint32_t at) const {
  if (label(at) != Label::colon || at == 0) return false;
  constexpr LabelSet rewards{Label::passive, Label::receive, Label::commend};
  constexpr LabelSet clause{Label::full_stop, Label::semicolon};
  if (nearest_left(entities_, at, rewards, clause)) return false;
  // "… một số thành tựu: nhận Bằng khen": what he did.
  if (is(at + 1, rewards)) return false;
  const Unit& before = entities_.units[at - 1];
  return label(at - 1) == Label::report || label(at - 1) == Label::word || before.may_be(Label::report) ||
         label(at - 1) == Label::stop || label(at - 1) == Label::protect;
}

/// Who stands before an apposition that ends before `end`: "A, nguyên Đội trưởng, Quân khu 9, được …",
/// "ba đồng chí thuộc Sư đoàn 371, Quân chủng B được …".
std::optional<std::uint32_t> RecipientReader::owner_of_apposition(std::uint32_t end, std::uint32_t verb,
                                                                  std::uint32_t floor, bool in_list) const {
  std::uint32_t before_verb = verb;
  while (before_verb > end && label(before_verb - 1) != Label::comma && !is(before_verb - 1, body_part_))
    --before_verb;
  const bool closed = before_verb > end && label(before_verb - 1) == Label::comma;
  bool office = false;
  bool belongs = false;
  std::uint32_t place_end = end;
  while (is_place_at(place_end) || label(place_end) == Label::body_number || label(place_end) == Label::comma)
    ++place_end;
  bool only_places = !is(place_end, body_part_);
  for (std::uint32_t at = end; at > floor;) {
    --at;
    switch (const Label here = label(at); here) {
      case Label::person: {
        const Label next = label(at + 1);
        const bool parted = next == Label::comma || next == Label::hyphen;
        // "bà A, xã Tân Hà, huyện Lâm Hà"
        const bool lives_there = only_places && next == Label::comma;
        const bool is_owner = belongs || lives_there || (office && parted && (closed || in_list));
        return is_owner ? std::optional(at) : std::nullopt;
      }
      case Label::counted:
        return belongs ? std::optional(at) : std::nullopt;
      case Label::belong:
        belongs = true;
        break;
      case Label::comma:
      case Label::hyphen:
      case Label::and_:
      case Label::concurrent:
        break;
      default:
        only_places = only_places && (is_place_at(at) || here == Label::body_number);
        // "em A, học sinh lớp 6, Trường B được": the school is said of him.
        if (label(at) == Label::recipient_noun && at > floor && label(at - 1) == Label::comma) {
          belongs = true;
        } else if (is(at, title_lead_)) {
          office = true;
        } else if (!is_place_head(at) && !is(at, body_part_) && !in_apposition.has(here) &&
                   !(belongs && here == Label::stop)) {
          return std::nullopt;
        }
    }
  }
  return std::nullopt;
}

/// Whether a unit may end the name of a body: "Lũng Lô" and "Tân Hà" in capitals, the number of "PC45".
bool RecipientReader::ends_name(std::uint32_t at) const {
  constexpr LabelSet words{Label::measure, Label::newly, Label::date_blocker};  // "Chợ Rẫy", "Phố Nối"
  const bool capital = is(at, words) && has_capital(at);
  const bool letters = at > 0 && (label(at - 1) == Label::abbreviation || label(at - 1) == Label::capital);
  // "Trường A 4 năm liền nhận": the number counts what follows.
  const bool counts =
      numbers.has(label(at)) && (label(at + 1) == Label::year_head || label(at + 1) == Label::measure);
  if (counts) return false;
  const bool code = letters && numbers.has(label(at)) && !entities_.units[at].space_before;
  return is(at, body_part_) || capital || code;
}

std::optional<std::uint32_t> RecipientReader::noun_phrase_before(std::uint32_t end,
                                                                 std::uint32_t floor) const {
  std::uint32_t begin = end;
  while (begin > floor) {
    const std::uint32_t at = begin - 1;
    if (ends_name(at) || (begin < end && is_place_head(at))) {
      begin = at;
      continue;
    }
    // "Giáo dục và Đào tạo", "Kế hoạch - Đầu tư", "Ban Tổ chức của Tỉnh ủy"
    const bool inner = begin < end && at > floor && is(at - 1, body_part_) &&
                       (label(at) == Label::of || label(at) == Label::belong ||
                        (label(at) == Label::hyphen && label(begin) == Label::field) ||
                        (label(at) == Label::hyphen && !entities_.units[at].space_before &&
                         !entities_.units[begin].space_before) ||
                        ((label(at) == Label::and_ || label(at) == Label::comma) &&
                         (label(begin) == Label::field || label(begin) == Label::field_small)));
    if (!inner) break;
    begin = at;
  }
  while (begin < end &&
         (label(begin) == Label::of || label(begin) == Label::word || label(begin) == Label::belong ||
          label(begin) == Label::field_small || (label(begin) == Label::compound && !has_capital(begin))))
    ++begin;
  if (begin == end) return std::nullopt;
  return begin;
}

/// "ông A", "Giám đốc Sở Y tế A", and the body that is named after somebody: "NXB Kim Đồng".
std::optional<RecipientGroup> RecipientReader::person_ending_at(std::uint32_t last, std::uint32_t floor,
                                                                std::uint32_t& begin) const {
  std::uint32_t head = last;
  constexpr LabelSet between{Label::field, Label::word};  // "Trường THPT chuyên Lê Hồng Phong"
  if (head > floor && is(head - 1, between)) --head;
  if (head > floor && label(head - 1) == Label::body_head) {
    begin = head - 1;
    return body_group({begin, last + 1});
  }
  while (begin > floor && is(begin - 1, name_lead_) && label(begin - 1) != Label::word &&
         label(begin - 1) != Label::of)
    --begin;
  if (names_relative({begin, last}, floor)) return RecipientGroup();
  // "Tại buổi lễ ông A được": the name of the event stands before.
  while (begin < last && label(begin) == Label::protect) ++begin;
  if (begin > floor && not_a_subject_.has(label(begin - 1)) && !introduces_clause(begin - 1))
    return std::nullopt;
  // "Ảnh: A"
  if (begin > floor && label(begin) == Label::colon && label(begin - 1) == Label::photo) return std::nullopt;
  RecipientGroup group;
  group.kind = RecipientGroup::Kind::named;
  group.head = {begin, last + 1};
  group.people.push_back(entities_.units[last].fact);
  group.count = 1;
  for (std::uint32_t i = begin; i < last; ++i) {
    if (label(i) == Label::recipient_noun && !entities_.units[i].may_be(Label::honorific))
      group.noun = text({i, i + 1});
  }
  return group;
}

/// "có đồng chí được tặng": one of several, who has no name.
bool RecipientReader::is_some(std::uint32_t at, std::uint32_t floor) const {
  constexpr std::int32_t has_something = 6;  // of STOP: "có"
  return at > floor && label(at - 1) == Label::stop && entities_.units[at - 1].has_value(has_something);
}

/// "vợ ông [A]", "bố mẹ anh [A]": whether the units before a name or a pronoun tell of one of the family, who
/// has no name there.
bool RecipientReader::names_relative(Range lead, std::uint32_t floor) const {
  for (std::uint32_t at = lead.begin > floor ? lead.begin - 1 : lead.begin; at < lead.end; ++at) {
    constexpr LabelSet whose{Label::honorific, Label::rank, Label::pronoun};
    if (entities_.units[at].may_be(Label::relative) && is(at + 1, whose)) return true;
  }
  return false;
}

/// `begin` becomes the first unit of the noun phrase, whether or not it can be a subject.
std::optional<RecipientGroup> RecipientReader::group_ending_at(std::uint32_t last, std::uint32_t floor,
                                                               std::uint32_t& begin) const {
  if (last >= entities_.size() || last < floor) return std::nullopt;
  const Unit& unit = entities_.units[last];
  RecipientGroup group;
  group.head = {last, last + 1};
  const auto before_it = [&](std::uint32_t first) { return first > floor ? label(first - 1) : Label::none; };
  if (unit.label == Label::counted) {
    auto counted = counted_at(last);
    counted->people.clear();
    // "20 trong số 50 cá nhân", "giúp đỡ 20 hộ" are no subjects; a joint or the clause's start is.
    // "khen 3 cá nhân được tặng Bằng khen": right before the verb they are.
    constexpr LabelSet verbs{Label::passive, Label::receive};
    if (is(last + 1, verbs)) return counted;
    if (before_it(last) == Label::for_ || before_it(last) == Label::of) return std::nullopt;
    return counted;
  }
  if (unit.label == Label::person) return person_ending_at(last, floor, begin);
  const bool alone = unit.may_be(Label::honorific) && last + 1 < entities_.size() &&
                     !is(last + 1, name_lead_) && label(last + 1) != Label::person;
  const bool address_alone =
      alone || is_pronoun(last) || (unit.may_be(Label::honorific) && label(last + 1) == Label::word);
  if (address_alone && (names_relative({last, last + 1}, floor) || is_some(last, floor))) return group;
  if (address_alone && before_it(last) != Label::of && before_it(last) != Label::plural &&
      before_it(last) != Label::vague_number) {
    group.kind = RecipientGroup::Kind::pronoun;
    group.count = 1;
    return group;
  }
  const bool several = unit.label == Label::honorific_plural ||
                       (unit.may_be(Label::recipient_noun) && last > floor &&
                        (before_it(last) == Label::plural || before_it(last) == Label::vague_number));
  if (several) return group;
  // "bà A có con trai được tặng": he has no name.
  constexpr LabelSet receives{Label::passive, Label::receive};
  const bool unnamed =
      unit.may_be(Label::relative) || (unit.label == Label::occupation && before_it(last) == Label::stop);
  if (unnamed && is(last + 1, receives)) return group;
  if (auto body = body_pronoun_before(last, floor)) return body;
  constexpr LabelSet passive{Label::passive, Label::receive};
  constexpr LabelSet adverbs{Label::stop, Label::subject_stop, Label::word};
  if (is(run_over(entities_, last + 1, adverbs), passive)) {
    if (auto counted = unknown_counted_ending(last + 1, floor)) {
      begin = counted->head.begin;
      return counted;
    }
  }
  if (!ends_name(last)) return std::nullopt;
  // "Bộ Tư lệnh A tổ chức lễ": a verb, though the word heads bodies too.
  if (unit.letters == LetterCase::lower && unit.may_be(Label::event_happen)) return std::nullopt;
  // "Đội A 2 lần được": how often.
  if (numbers.has(unit.label) && label(last + 1) == Label::measure) return std::nullopt;
  const auto phrase = noun_phrase_before(last + 1, floor);
  if (!phrase) return std::nullopt;
  begin = *phrase;
  if (is_credit(entities_, begin, floor) || is_masthead(entities_, begin)) return std::nullopt;
  const Label lead = before_it(begin);
  // "34 tướng lĩnh Quân khu 5"
  if (auto counted = unknown_counted_ending(begin, floor)) {
    begin = counted->head.begin;
    return counted;
  }
  // "lực lượng Công an tỉnh": what stands for the body before it.
  constexpr LabelSet openers_of_collective{Label::none,      Label::comma,        Label::date,
                                           Label::semicolon, Label::subject_stop, Label::full_stop,
                                           Label::and_,      Label::colon};
  // "tập thể cán bộ, giáo viên Trường A"
  constexpr LabelSet members{Label::recipient_noun, Label::occupation, Label::role, Label::comma,
                             Label::and_};
  // "Đại diện Bệnh viện A", "Lãnh đạo Bệnh viện A đón nhận": the hospital does.
  if (entities_.units[begin].may_be(Label::collective)) {
    auto collective = collective_at(begin);
    if (collective && collective->head.end == last + 1) return collective;
  }
  if (begin > floor && leads_body(begin - 1) && openers_of_collective.has(before_it(begin - 1))) {
    const auto body = body_at(begin);
    if (body && body->end == last + 1) {
      RecipientGroup led = body_group(*body);
      led.head.begin = --begin;
      return led;
    }
  }
  std::uint32_t first = begin;
  while (first > floor && members.has(label(first - 1)) &&
         !entities_.units[first - 1].may_be(Label::collective))
    --first;
  if (first > floor && entities_.units[first - 1].may_be(Label::collective) &&
      openers_of_collective.has(before_it(first - 1))) {
    auto collective = collective_at(first - 1);
    if (collective && collective->head.end == last + 1) {
      begin = first - 1;
      return collective;
    }
  }
  // "Đơn vị Đội 4": the kind, and the name.
  if (begin > floor && names_kind_of_body(begin - 1)) {
    RecipientGroup named = body_group({begin, last + 1});
    named.head.begin = --begin;
    return named;
  }
  if (begin > floor && not_a_body_subject_.has(lead)) return std::nullopt;
  // "theo phong cách Hồ Chí Minh đã được": whose name a doctrine has.
  if (lead == Label::protect && label(begin) == Label::capital) return std::nullopt;
  // "xây dựng CNXH và bảo vệ Tổ quốc": what somebody does.
  const bool in_predicate =
      lead == Label::word || lead == Label::compound || lead == Label::field_small || lead == Label::stop;
  if (in_predicate && label(begin) == Label::abbreviation &&
      std::any_of(entities_.units.begin() + begin, entities_.units.begin() + last,
                  [](const Unit& part) { return part.label == Label::and_; }))
    return std::nullopt;
  // "tập thể ngành GD&ĐT TPHCM"
  constexpr LabelSet openers{Label::none,  Label::comma, Label::and_,         Label::semicolon, Label::quote,
                             Label::colon, Label::date,  Label::subject_stop, Label::full_stop, Label::at};
  if (label(begin) == Label::field && !openers.has(lead)) return std::nullopt;
  const auto body = body_at(begin);
  if (!body || body->end < last + 1) return std::nullopt;
  // A place alone is where it happened.
  const auto is_place = [&](const Unit& part) {
    return part.label == Label::place || part.label == Label::country;
  };
  const bool only_place =
      std::all_of(entities_.units.begin() + begin, entities_.units.begin() + last + 1, is_place);
  if (only_place && !is_clause_subject({begin, last + 1}, floor)) return std::nullopt;
  return body_group({begin, last + 1});
}

/// "34 tướng lĩnh", "12 trưởng thôn" before `end`, at the beginning of a clause.
std::optional<RecipientGroup> RecipientReader::unknown_counted_ending(std::uint32_t end,
                                                                      std::uint32_t floor) const {
  constexpr LabelSet openers{Label::none, Label::comma, Label::and_,         Label::semicolon,
                             Label::stop, Label::date,  Label::subject_stop, Label::full_stop};
  constexpr std::uint32_t longest = 3;  ///< a number and two words
  for (std::uint32_t size = 2; size <= longest && floor + size <= end; ++size) {
    const std::uint32_t at = end - size;
    if (at > floor && !is(at - 1, openers)) continue;
    auto group = unknown_counted_at(at);
    if (group && group->head.end == end) return group;
  }
  return std::nullopt;
}

/// "…, Gia Lâm đã được …": alone between the beginning of a clause and its verb.
bool RecipientReader::is_clause_subject(Range units, std::uint32_t floor) const {
  const Label before = units.begin > floor ? label(units.begin - 1) : Label::none;
  if (before != Label::none && before != Label::comma && before != Label::date) return false;
  // "huyện A, B"; but "Sau ngày giải phóng, B"
  if (before == Label::comma && units.begin > floor + 1 && is(units.begin - 2, body_part_) &&
      label(units.begin - 2) != Label::field_small)
    return false;
  std::uint32_t at = units.end;
  while (label(at) == Label::subject_stop || label(at) == Label::stop || label(at) == Label::word) ++at;
  return label(at) == Label::passive || label(at) == Label::receive;
}

RecipientGroup RecipientReader::body_group(Range units) const {
  RecipientGroup group;
  group.kind = RecipientGroup::Kind::named;
  group.head = units;
  group.bodies.push_back(text(units));
  group.count = 1;
  return group;
}

}  // namespace vanthu
