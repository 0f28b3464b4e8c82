// SPDX-License-Identifier: Apache-2.0
//
// Recipients that are counted ("25 tập thể"), with the names of those counted, and lists with a noun before
// them ("các tập thể: A, B").
#include "extract/award_recipients.h"
#include "lexicon/numerals.h"

namespace vanthu {
namespace {

constexpr std::uint32_t longest_lead = 18;  ///< beyond what any walk looks at

}  // namespace

/// "cho hơn 50 cá nhân", "và tổng số 3 tập thể": the count after a word of estimation.
std::uint32_t RecipientReader::past_estimate(std::uint32_t at) const {
  const bool estimate = label(at) == Label::stop || label(at) == Label::protect;
  return estimate && label(at + 1) == Label::counted ? at + 1 : at;
}

std::optional<RecipientGroup> RecipientReader::counted_at(std::uint32_t at) const {
  // "gia đình 2 liệt sĩ", "đại diện 12 tập thể"
  if (label(at + 1) == Label::counted && stands_for_others(at)) {
    auto group = counted_at(at + 1);
    group->head.begin = at;
    return group;
  }
  if (label(at) != Label::counted) return std::nullopt;
  const CountedNoun& counted = reading_.draft.counted_nouns[entities_.units[at].fact];
  RecipientGroup group;
  group.kind = RecipientGroup::Kind::counted;
  group.head = {at, at + 1};
  group.count = counted.count;
  group.noun = counted.noun;
  add_listed_names(at + 1, group);
  return group;
}

/// The first word like "gồm" of the clause at `at`: "3 học sinh đoạt giải quốc tế gồm"; far away where none
/// is.
std::uint32_t RecipientReader::enumeration_from(std::uint32_t at) const {
  constexpr LabelSet ends{Label::comma,   Label::semicolon, Label::full_stop, Label::and_,
                          Label::give,    Label::receive,   Label::passive,   Label::award,
                          Label::counted, Label::person,    Label::hold,      Label::quote};
  for (; at < entities_.size() && !is(at, ends); ++at) {
    if (announces_names(at)) return at;
  }
  return static_cast<std::uint32_t>(entities_.size()) + longest_lead;
}

/// The names right after a count: "hai lão nông A và B", "1 cá nhân là ông A", "3 cá nhân, gồm: A, B, C".
void RecipientReader::add_listed_names(std::uint32_t names, RecipientGroup& group) const {
  // "2 chiến sĩ Cảnh sát giao thông là A và B": over what they are.
  constexpr LabelSet described{Label::field,       Label::field_small,     Label::body,    Label::body_head,
                               Label::place_type,  Label::place,           Label::of,      Label::belong,
                               Label::body_number, Label::body_head_small, Label::capital, Label::compound};
  constexpr std::uint32_t longest = 10;
  const std::uint32_t end = run_over(entities_, names, described);
  const std::uint32_t list = enumeration_from(names);
  if (list < names + longest) {
    names = list;
  } else if (end < names + longest && label(end) == Label::hold) {
    names = end;
  }
  while (label(names) == Label::colon || label(names) == Label::hold || label(names) == Label::open_bracket)
    ++names;
  const bool opened = names > 0 && (label(names - 1) == Label::open_bracket ||
                                    label(names - 1) == Label::colon || label(names - 1) == Label::hold);
  const bool listed = announces_names(names);
  if (listed) names = past_announcement(names);
  const bool person_follows = person_at(names) && *person_at(names) <= names + 3;
  if (person_follows || ((listed || opened) && body_at(names))) add_names_to_count(names, group);
}

/// "cho 5 đội hình", "cho 102 Chủ tịch hội": a number and a noun that is none of those known to receive.
std::optional<RecipientGroup> RecipientReader::unknown_counted_at(std::uint32_t at) const {
  constexpr LabelSet numbers{Label::number_word, Label::number_1_12, Label::number_13_31, Label::number_32_99,
                             Label::number};
  constexpr LabelSet nouns{Label::protect, Label::compound,       Label::word,      Label::title,
                           Label::role,    Label::office,         Label::body_head, Label::field_small,
                           Label::rank,    Label::representative, Label::place_type};
  // "85 tuổi" is said of somebody.
  if (!is(at, numbers) || !is(at + 1, nouns) || entities_.units[at + 1].may_be(Label::life_mark) ||
      entities_.units[at + 1].may_be(Label::measure))
    return std::nullopt;
  RecipientGroup group;
  group.kind = RecipientGroup::Kind::counted;
  group.head = {at, at + 2};
  group.count = count_of(entities_.units[at]);
  if (!group.count || *group.count == 0) return std::nullopt;
  // Of words that no lexicon knows two make a noun: "trang trại", "tướng lĩnh".
  if ((label(at + 1) == Label::word || label(at + 1) == Label::rank) && label(at + 2) == Label::word)
    ++group.head.end;
  group.noun = text({at + 1, group.head.end});
  add_listed_names(group.head.end, group);
  return group;
}

/// "Hai ân nhân cứu bé trai được tặng": a number at the beginning of the clause counts its subject, whatever
/// stands between the noun and the verb.
std::optional<RecipientGroup> RecipientReader::counted_clause_before(std::uint32_t verb,
                                                                     std::uint32_t floor) const {
  constexpr LabelSet ends{Label::give,    Label::receive, Label::passive,   Label::recognize,
                          Label::commend, Label::person,  Label::full_stop, Label::line_break,
                          Label::counted, Label::award,   Label::comma,     Label::semicolon,
                          Label::report,  Label::for_,    Label::hold};
  constexpr LabelSet openers{Label::none, Label::comma, Label::and_,       Label::colon, Label::quote,
                             Label::date, Label::stop,  Label::line_break, Label::hyphen};
  constexpr std::uint32_t reach = 16;
  for (std::uint32_t at = verb; at > floor && verb - at < reach;) {
    --at;
    // "5 thầy thuốc thuộc hai khoa của bệnh viện nhận": whose they are stands between.
    if (label(at) == Label::counted && label(at + 1) == Label::belong) return counted_at(at);
    if (is(at, ends)) return std::nullopt;
    if (at > 0 && !openers.has(label(at - 1))) continue;
    if (auto group = unknown_counted_at(at)) return group;
  }
  return std::nullopt;
}

/// "2 nguyên lãnh đạo Đảng, Nhà nước được tặng": what they lead or led is not what gets it.
std::optional<RecipientGroup> RecipientReader::counted_leaders_before(std::uint32_t verb,
                                                                      std::uint32_t floor) const {
  constexpr LabelSet offices{Label::former, Label::occupation, Label::role, Label::title, Label::office};
  constexpr LabelSet numbers{Label::number_word, Label::number_1_12, Label::number_13_31,
                             Label::number_32_99};
  std::uint32_t at = verb;
  while (at > floor && (is(at - 1, body_part_) || is(at - 1, joint_))) --at;
  const std::uint32_t noun_end = at;
  while (at > floor && is(at - 1, offices)) --at;
  if (at == noun_end || at == floor || !is(at - 1, numbers)) return std::nullopt;
  RecipientGroup group;
  group.kind = RecipientGroup::Kind::counted;
  group.head = {at - 1, verb};
  group.count = count_of(entities_.units[at - 1]);
  group.noun = text({at, verb});
  return group;
}

/// Whether ", gồm:" or "gồm" stands at `at`.
bool RecipientReader::announces_names(std::uint32_t at) const {
  if (label(at) == Label::comma) ++at;
  return at < entities_.size() && entities_.units[at].may_be(Label::enumeration);
}

std::uint32_t RecipientReader::past_announcement(std::uint32_t at) const {
  if (label(at) == Label::comma) ++at;
  ++at;
  // "gồm các em: A, B"
  constexpr LabelSet leads{Label::colon, Label::hold, Label::plural, Label::honorific_plural,
                           Label::recipient_noun};
  // "gồm các ông/bà:"
  while (is(at, leads) || label(at) == Label::slash || label(at + 1) == Label::slash) ++at;
  if (label(at + 1) == Label::colon && !person_at(at)) at += 2;
  return at;
}

/// "Các đồng chí được tặng … gồm: A, B": as many as the names at `at`.
bool RecipientReader::count_names_at(std::uint32_t at, RecipientGroup& group) const {
  if (!announces_names(at) && label(at) != Label::colon) return false;
  RecipientGroup named;
  add_names(announces_names(at) ? past_announcement(at) : at + 1, named);
  if (named.names() == 0) return false;
  if (group.noun.empty() && label(group.head.begin) == Label::recipient_noun) group.noun = text(group.head);
  group.kind = RecipientGroup::Kind::counted;
  group.count = static_cast<std::int64_t>(named.names());
  group.people = std::move(named.people);
  group.bodies = std::move(named.bodies);
  return true;
}

/// "các tập thể có thành tích xuất sắc, gồm: A, B": as many as the names that follow what is said of all.
void RecipientReader::count_described_names(RecipientGroup& group) const {
  constexpr LabelSet ends{Label::full_stop, Label::semicolon, Label::line_break, Label::open_bracket,
                          Label::photo,     Label::report,    Label::award,      Label::counted,
                          Label::give,      Label::receive,   Label::passive,    Label::person};
  constexpr std::uint32_t longest = 16;
  if (group.noun.empty()) return;
  for (std::uint32_t at = group.head.end; at < group.head.end + longest && at < entities_.size(); ++at) {
    if (is(at, ends)) return;
    if (count_names_at(at, group)) return;
  }
}

void RecipientReader::add_names_to_count(std::uint32_t at, RecipientGroup& group) const {
  RecipientGroup named;
  add_names(at, named);
  const auto wanted = static_cast<std::size_t>(group.count.value_or(1));
  if (named.names() < wanted) return;
  group.people = std::move(named.people);
  group.bodies = std::move(named.bodies);
}

/// The unit after "các tập thể:" at `at`; nothing where no such words stand there.
std::optional<std::uint32_t> RecipientReader::past_list_lead(std::uint32_t at) const {
  if (label(at) == Label::plural) ++at;
  std::uint32_t colon = at;
  while (label(colon) == Label::recipient_noun || label(colon) == Label::occupation ||
         (colon > at && is(colon, joint_)))
    ++colon;
  return colon > at && label(colon) == Label::colon ? std::optional(colon + 1) : std::nullopt;
}

/// "các tập thể: Trường A, Trạm B": those named are of the kind that the noun before the colon says.
std::optional<RecipientGroup> RecipientReader::listed_at(std::uint32_t at) const {
  const auto names = past_list_lead(at);
  if (!names) return std::nullopt;
  RecipientGroup group;
  add_names(*names, group);
  if (group.names() == 0) return std::nullopt;
  group.kind = RecipientGroup::Kind::named;
  group.count = static_cast<std::int64_t>(group.names());
  const std::uint32_t noun = label(at) == Label::plural ? at + 1 : at;
  group.noun = text({noun, *names - 1});
  group.names_end = group.head.end;
  group.head = {at, *names - 1};
  return group;
}

}  // namespace vanthu
