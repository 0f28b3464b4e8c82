// SPDX-License-Identifier: Apache-2.0
#include "extract/award_recipients.h"

#include <algorithm>

namespace vanthu {
namespace {

constexpr std::uint32_t longest_lead = 18;  ///< units between "cho" and the name

}  // namespace

RecipientReader::RecipientReader(const Reading& reading, const RuleSet& rules, const UnitString& entities)
    : reading_(reading),
      entities_(entities),
      name_lead_(rules.labels_of("NAME_LEAD")),
      title_lead_(rules.labels_of("TITLE_LEAD")),
      body_head_(rules.labels_of("RECIPIENT_BODY_HEAD")),
      body_stop_(rules.labels_of("RECIPIENT_BODY_STOP")),
      body_part_(rules.labels_of("RECIPIENT_BODY_PART")),
      joint_(rules.labels_of("RECIPIENT_JOINT")),
      tail_stop_(rules.labels_of("RECIPIENT_TAIL_STOP")),
      finite_(rules.labels_of("FINITE_VERB")),
      subject_stop_(rules.labels_of("AWARD_SUBJECT_STOP")),
      not_a_subject_(rules.labels_of("NOT_A_SUBJECT")),
      no_subject_yet_(rules.labels_of("NO_SUBJECT_YET")),
      not_a_body_subject_(rules.labels_of("NOT_A_BODY_SUBJECT")) {}

Label RecipientReader::label(std::uint32_t at) const {
  return at < entities_.size() ? entities_.label(at) : Label::none;
}

bool RecipientReader::is(std::uint32_t at, const LabelSet& set) const {
  return at < entities_.size() && set.has(entities_.label(at));
}

bool RecipientReader::same_text(std::uint32_t one, std::uint32_t other) const {
  return one < entities_.size() && other < entities_.size() &&
         reading_.sentence.in(entities_, {one, one + 1}) ==
             reading_.sentence.in(entities_, {other, other + 1});
}

std::string RecipientReader::text(Range units) const {
  return std::string(reading_.sentence.in(entities_, units));
}

bool RecipientReader::has_capital(std::uint32_t at) const {
  return at < entities_.size() && entities_.units[at].letters != LetterCase::lower &&
         entities_.units[at].letters != LetterCase::none;
}

std::vector<RecipientGroup> RecipientReader::after(std::uint32_t at) const {
  std::vector<RecipientGroup> groups;
  auto group = group_at(at);
  while (group) {
    const std::uint32_t end = std::max(group->head.end, group->names_end);
    const auto joint = next_joint(end);
    group->tail = {end, joint.value_or(run_to(entities_, end, tail_stop_))};
    groups.push_back(*std::move(group));
    if (!joint) break;
    group = group_at(past_joint(*joint));
  }
  return groups;
}

std::optional<RecipientGroup> RecipientReader::group_at(std::uint32_t at) const {
  while (label(at) == Label::quote || label(at) == Label::for_ || label(at) == Label::to ||
         (label(at) == Label::colon && label(at - 1) == Label::for_))
    ++at;
  if (at >= entities_.size()) return std::nullopt;
  at = past_estimate(at);
  if (auto listed = listed_at(at)) return listed;
  if (auto counted = counted_at(at)) return counted;
  if (auto counted = unknown_counted_at(at)) return counted;
  if (auto named = named_at(at)) return named;
  if (auto body = body_pronoun_after(at)) return body;
  RecipientGroup group;
  group.head = {at, at + 1};
  if (is_pronoun(at)) {
    group.kind = RecipientGroup::Kind::pronoun;
    group.count = 1;
    return group;
  }
  const std::uint32_t office = entities_.units[at].may_be(Label::honorific) ? at + 1 : at;
  if (label(office) == Label::title) {
    group.kind = RecipientGroup::Kind::title;
    group.head.end = office + 1;
    group.count = 1;
    group.title = entities_.units[office].span;
    return group;
  }
  const Unit& unit = entities_.units[at];
  const bool several = label(at) == Label::plural || label(at) == Label::vague_number ||
                       label(at) == Label::honorific_plural || unit.may_be(Label::recipient_noun) ||
                       label(at) == Label::occupation;
  if (!several) return std::nullopt;
  if (label(at + 1) == Label::recipient_noun) ++group.head.end;
  const std::uint32_t noun = group.head.end - 1;
  if (label(noun) != Label::plural && label(noun) != Label::vague_number) group.noun = text({noun, noun + 1});
  count_described_names(group);
  return group;
}

/// Whether a word of address stands alone for someone named before.
bool RecipientReader::is_pronoun(std::uint32_t at) const {
  const Unit& unit = entities_.units[at];
  if (unit.label == Label::pronoun) return true;
  if (!unit.may_be(Label::honorific)) return false;
  const Label next = label(at + 1);
  return next == Label::none || is(at + 1, finite_) || is(at + 1, joint_) || next == Label::full_stop ||
         next == Label::award || next == Label::at || next == Label::date || next == Label::vague_number ||
         next == Label::plural || next == Label::award_title_head || next == Label::about;
}

/// The PERSON unit whose lead begins at `at`: "nguyên Bí thư Tỉnh ủy [A]", "em [A]".
std::optional<std::uint32_t> RecipientReader::person_at(std::uint32_t at) const {
  const std::uint32_t limit = at + longest_lead;
  for (std::uint32_t i = at; i < limit && i < entities_.size(); ++i) {
    if (label(i) == Label::person) return i;
    if (is(i, name_lead_)) continue;
    // "nhân viên quận Sơn Trà (Đà Nẵng) A"
    if (label(i) == Label::open_bracket && label(i + 1) == Label::place &&
        label(i + 2) == Label::close_bracket) {
      i += 2;
      continue;
    }
    const bool next_is_title = is(i + 1, title_lead_);
    if ((label(i) == Label::comma || label(i) == Label::hyphen) && i > at && next_is_title) continue;
    return std::nullopt;
  }
  return std::nullopt;
}

/// The body whose name begins at `at`.
std::optional<Range> RecipientReader::body_at(std::uint32_t at) const {
  // "CĐCS Công ty A"
  const bool abbreviated = label(at) == Label::recipient_noun &&
                           entities_.units[at].letters == LetterCase::upper && is(at + 1, body_head_);
  if (!is(at, body_head_) && !abbreviated && !is_field_of_body(at) && !is_place_head(at)) return std::nullopt;
  std::uint32_t end = at + 1;
  // "Lực lượng vũ trang (LLVT) Quân khu 7"
  if (label(at) == Label::field && label(end) == Label::open_bracket) end += 3;
  // "NXB Kim Đồng", "Trường Nguyễn Huệ", "Công ty Xi măng Thành Thắng"
  if (label(at) == Label::body_head) {
    std::uint32_t person = end;
    // "Trường THPT chuyên Lê Hồng Phong"
    constexpr LabelSet between{Label::field, Label::word};
    if (is(person, between) && label(person + 1) == Label::person) ++person;
    if (label(person) == Label::person) return Range{at, person + 1};
  }
  for (; end < entities_.size(); ++end) {
    const Label next = label(end + 1);
    if (label(end) == Label::and_ || label(end) == Label::comma) {
      const bool in_name = next == Label::field || next == Label::field_small;
      if (!in_name) break;
      continue;
    }
    if (label(end) == Label::at) {
      if (next == Label::country || next == Label::place || next == Label::place_type) continue;
      break;
    }
    if (label(end) == Label::hyphen) {
      if (entities_.units[end].space_before && next != Label::field) break;
      continue;
    }
    // "Hợp tác xã A của anh": whose it is.
    if (label(end) == Label::of && end + 1 < entities_.size() &&
        entities_.units[end + 1].may_be(Label::honorific))
      break;
    // Captions are glued to what follows: "… cho Cục Y tế Trong năm qua …", "… Đội A Đội A là …".
    const bool again = has_capital(end) && same_text(end, at) && same_text(end + 1, at + 1);
    if (is(end, body_stop_) || is_starter(end) || again) break;
  }
  // In small letters it is a name only with one after it: "công ty cổ phần X".
  const auto capital = [&] {
    for (std::uint32_t i = at; i < end; ++i) {
      if (has_capital(i)) return true;
    }
    return false;
  };
  if (!capital()) return std::nullopt;
  // An unknown word with a capital is a name only where no small word follows: not "Lập thành tích", "Nữ
  // tình nguyện viên".
  constexpr LabelSet nouns{Label::recipient_noun, Label::occupation};
  if (label(at) == Label::capital && is(at + 1, nouns)) return std::nullopt;
  if (label(at) == Label::capital) {
    for (std::uint32_t i = at + 1; i < end; ++i) {
      if (label(i) == Label::word || (label(i) == Label::compound && !has_capital(i))) return std::nullopt;
    }
  }
  return Range{at, end};
}

bool RecipientReader::is_place_at(std::uint32_t at) const {
  return label(at) == Label::place_type || label(at) == Label::place || is_place_head(at);
}

/// "xã Tam Phước", "phường 5": one place by name, though "2 xã" are counted.
bool RecipientReader::is_place_head(std::uint32_t at) const {
  constexpr LabelSet names{Label::place, Label::capital, Label::newly, Label::body_number,
                           Label::number_1_12};
  return label(at) == Label::recipient_noun && entities_.units[at].may_be(Label::place_type) &&
         is(at + 1, names);
}

/// "Biên phòng Lạng Sơn", "Lực lượng vũ trang Quân khu 7": a field with a capital, of a place or a body.
bool RecipientReader::is_field_of_body(std::uint32_t at) const {
  constexpr LabelSet owners{Label::body, Label::body_head, Label::place_type, Label::place};
  if (label(at) != Label::field || !has_capital(at)) return false;
  const bool glossed = label(at + 1) == Label::open_bracket && label(at + 2) == Label::abbreviation &&
                       label(at + 3) == Label::close_bracket;
  return is(glossed ? at + 4 : at + 1, owners);
}

/// Whether the words taken for a body only lead to a name: "Giám đốc Sở Y tế A", not "NXB Kim Đồng".
bool RecipientReader::is_led(Range body, std::uint32_t person) const {
  const bool named_after = label(body.begin) == Label::body_head && body.end == person + 1;
  return body.end > person && !named_after;
}

bool RecipientReader::is_starter(std::uint32_t at) const {
  if (label(at) == Label::field) return false;  // "Không quân"
  const auto tokens = reading_.sentence.tokens.subspan(entities_.units[at].tokens.begin, 1);
  return has_capital(at) &&
         static_cast<bool>(reading_.lexicon.longest_with(Label::starter, tokens, reading_.sentence.text));
}

std::optional<RecipientGroup> RecipientReader::named_at(std::uint32_t at) const {
  const bool vague_noun = label(at) == Label::plural && label(at + 1) == Label::recipient_noun &&
                          !entities_.units[at + 1].may_be(Label::honorific);
  if (label(at) == Label::vague_number || vague_noun) return std::nullopt;
  RecipientGroup group;
  group.kind = RecipientGroup::Kind::named;
  if (const auto body = collective_at(at)) return body;
  const auto person = person_at(at);
  const auto body = body_at(at);
  const bool body_first = body && (!person || !is_led(*body, *person));
  // "cho Bệnh viện;": the one named before.
  if (body_first && body->size() == 1 && label(at) == Label::body_head) {
    if (auto meant = body_pronoun_after(at)) return meant;
  }
  if (!body_first && !person) return std::nullopt;
  group.head = {at, at};
  add_names(at, group);
  if (group.names() == 0) return std::nullopt;
  group.count = static_cast<std::int64_t>(group.names());
  // "nữ nhân viên A": the noun that leads to the name.
  for (std::uint32_t i = at; person && i < *person; ++i) {
    if (label(i) == Label::recipient_noun && !entities_.units[i].may_be(Label::honorific)) {
      group.noun = text({i, i + 1});
      // "nhân viên quận Sơn Trà A": the noun ends what is told of the award, where more than the name
      // follows.
      const bool has_place = entities_.find(Label::place_type, i) < *person;
      if (group.names() == 1 && has_place) {
        group.names_end = group.head.end;
        group.head.end = i + 1;
      }
      break;
    }
  }
  return group;
}

/// "gia đình", "đại diện": before those who are honoured stands who takes it for them.
bool RecipientReader::stands_for_others(std::uint32_t at) const {
  const Unit& unit = entities_.units[at];
  return unit.may_be(Label::collective) || label(at) == Label::recipient_noun ||
         label(at) == Label::occupation;
}

/// "tập thể (lãnh đạo, cán bộ) Trường A", "đại diện Cục B": the body, after what stands for it.
std::optional<RecipientGroup> RecipientReader::collective_at(std::uint32_t at) const {
  if (at >= entities_.size() || !(entities_.units[at].may_be(Label::collective) || leads_body(at)))
    return std::nullopt;
  std::uint32_t begin = at + 1;
  // "tập thể, cá nhân" are several.
  if (!is(begin, joint_)) {
    const auto member = [&](std::uint32_t i) {
      return label(i) == Label::recipient_noun || label(i) == Label::occupation || label(i) == Label::role ||
             is(i, joint_);
    };
    while (begin < at + longest_lead && member(begin)) ++begin;
  }
  auto body = body_at(begin);
  // "lực lượng Cảnh sát cơ động": a service is one body.
  if (!body && label(begin) == Label::field && has_capital(begin)) body = Range{begin, begin + 1};
  if (!body || person_at(begin)) return std::nullopt;
  RecipientGroup group = body_group(*body);
  // "cho tập thể Cục": which one, the article says before.
  if (body->size() == 1) {
    if (auto meant = body_pronoun_after(begin)) group = *std::move(meant);
  }
  group.head.begin = at;
  // "cán bộ, nhân dân huyện A": together they are what is named.
  for (const Entry& entry : entities_.units[at].entries()) {
    if (entry.label != Label::collective || entry.value == 0) continue;
    group.bodies = {text(group.head)};
    return group;
  }
  if (label(at) == Label::recipient_noun) group.noun = text({at, at + 1});
  return group;
}

bool RecipientReader::has_belong(Range units) const {
  for (std::uint32_t at = units.begin; at < units.end; ++at) {
    if (entities_.units[at].may_be(Label::belong)) return true;
  }
  return false;
}

/// Whether a verb stands there whose subject is the name before it.
bool RecipientReader::acts(std::uint32_t at) const {
  return is(at, finite_) && !entities_.units[at].may_be(Label::reason);
}

/// "và Thủ tướng B trao Huân chương …": who stands before `at` gives another award.
bool RecipientReader::gives(std::uint32_t at) const {
  constexpr LabelSet adverbs{Label::subject_stop, Label::stop};
  return label(run_over(entities_, at, adverbs)) == Label::give;
}

/// "về việc A được tặng": what is told of has a subject of its own, unlike "về A".
bool RecipientReader::introduces_clause(std::uint32_t at) const {
  return label(at) == Label::about && entities_.units[at].tokens.size() > 1;
}

/// Who stands before a description that the comma at `end` closes: "A, người cùng họ với ông B, được".
std::optional<std::uint32_t> RecipientReader::owner_of_description(std::uint32_t end,
                                                                   std::uint32_t floor) const {
  constexpr LabelSet others{Label::semicolon, Label::full_stop, Label::line_break, Label::award,
                            Label::give,      Label::receive,   Label::passive,    Label::counted};
  constexpr LabelSet describes{Label::recipient_noun, Label::occupation};
  constexpr std::uint32_t reach = 24;
  for (std::uint32_t at = end; at > floor + 1 && end - at < reach;) {
    --at;
    if (is(at, others)) return std::nullopt;
    if (label(at) == Label::comma && label(at - 1) == Label::person && is(at + 1, describes)) return at - 1;
  }
  return std::nullopt;
}

/// "cho ông A, cha anh B": whose father he is, after the joint at `at`.
bool RecipientReader::says_whose_relative(std::uint32_t at) const {
  return label(at) == Label::comma && at + 1 < entities_.size() &&
         entities_.units[at + 1].may_be(Label::relative);
}

/// Adds the names of a list that begins at `at`: each next one stands right after a joint, and what
/// is said of one ("- Giám đốc Sở Y tế", "(30 tuổi)") may stand between.
void RecipientReader::add_names(std::uint32_t at, RecipientGroup& group) const {
  for (bool last_of_list = false;;) {
    const auto begins_clause = [&](std::uint32_t end) { return gives(end) || (acts(end) && !last_of_list); };
    const auto person = person_at(at);
    const auto body = body_at(at);
    if (body && (!person || !is_led(*body, *person))) {
      // "…, Công ty B đã": the next clause; but "A và B vì đã có thành tích".
      if (group.names() > 0 && begins_clause(body->end)) return;
      group.bodies.push_back(text(*body));
      group.head.end = body->end;
    } else if (person) {
      if (group.names() > 0 && begins_clause(*person + 1)) return;
      group.people.push_back(entities_.units[*person].fact);
      group.head.end = *person + 1;
    } else {
      return;
    }
    // The next name: over brackets and appositions to a joint that a name follows.
    std::uint32_t next = group.head.end;
    bool found = false;
    for (std::uint32_t steps = 0; steps < longest_lead && next < entities_.size(); ++steps, ++next) {
      if (is(next, finite_) || label(next) == Label::full_stop || label(next) == Label::counted ||
          label(next) == Label::award || label(next) == Label::person)
        return;
      // "Công ty A tại huyện B, tỉnh C"
      if (label(next) == Label::at && group.people.empty()) return;
      if (label(next) == Label::open_bracket) {
        while (next + 1 < entities_.size() && label(next) != Label::close_bracket) ++next;
        continue;
      }
      if (!is(next, joint_)) continue;
      // "Cục A thuộc Tổng cục B, Bộ C": whose part it is.
      if (body && label(next) == Label::comma && has_belong(*body)) return;
      const std::uint32_t begin = past_joint(next);
      if (past_list_lead(begin)) return;
      if (says_whose_relative(next)) return;
      const auto next_person = person_at(begin);
      // "cho tỉnh Lào Cai, Chủ tịch nước A nhiệt liệt biểu dương": the next clause.
      if (body && group.people.empty() && label(next) == Label::comma && next_person &&
          is(begin, title_lead_) && entities_.units[begin].label != Label::honorific)
        return;
      const bool near = next_person && *next_person - begin <= 8 && label(begin) != Label::at;
      // "Trường A, phường B": where it is.
      if (body && label(next) == Label::comma && is_place_at(begin) && !is_place_at(body->begin)) continue;
      const bool of_same_kind = group.people.empty() && body_at(begin) && !next_person;
      if (near || of_same_kind) {
        at = begin;
        last_of_list = label(next) == Label::and_;
        found = true;
        break;
      }
    }
    if (!found) return;
  }
}

/// "…; chín thầy thuốc được tặng danh hiệu B": those counted are the subject of a clause of their own.
bool RecipientReader::has_own_verb(std::uint32_t at) const {
  bool verb = false;
  for (; at < entities_.size(); ++at) {
    const Label here = label(at);
    if (here == Label::semicolon || here == Label::full_stop || here == Label::line_break) return false;
    if (here == Label::award || here == Label::commend) return verb;
    verb = verb || here == Label::passive || here == Label::receive || here == Label::recognize;
  }
  return false;
}

/// "… và 3 vận động viên sẽ được trao Huân chương B": right after those counted the verb of another award.
bool RecipientReader::is_awarded_at(std::uint32_t at) const {
  constexpr LabelSet adverbs{Label::subject_stop, Label::stop};
  at = run_over(entities_, at, adverbs);
  if (label(at) != Label::passive) return false;
  constexpr LabelSet ends{Label::comma, Label::semicolon, Label::full_stop, Label::and_, Label::give};
  const std::uint32_t give = run_to(entities_, at, ends);
  constexpr LabelSet award{Label::award};
  constexpr std::uint32_t lead = 4;
  return label(give) == Label::give && run_to(entities_, give, award) < give + lead;
}

std::uint32_t RecipientReader::past_joint(std::uint32_t at) const {
  while (is(at, joint_) || label(at) == Label::for_) ++at;
  // ", trong đó có 8 mẹ" says more of those before.
  return label(at - 1) == Label::and_ ? past_estimate(at) : at;
}

/// The joint after which more recipients follow, over what is said of those before.
std::optional<std::uint32_t> RecipientReader::next_joint(std::uint32_t from) const {
  const std::uint32_t end = run_to(entities_, from, tail_stop_);
  for (std::uint32_t at = from; at < end; ++at) {
    if (!is(at, joint_)) continue;
    // "…; trong đó, 5 hộ": some of those before.
    if (label(at) == Label::comma && at > from && label(at - 1) == Label::stop) continue;
    const std::uint32_t next = past_joint(at);
    const bool own_clause = label(at) == Label::semicolon ? has_own_verb(next + 1) : is_awarded_at(next + 1);
    if (next < end && !own_clause && counted_at(next)) return at;
    if (at == from && next < end && label(at) != Label::semicolon && unknown_counted_at(next)) return at;
    at = next - 1;
  }
  // "trao … cho tỉnh Lào Cai, Chủ tịch nước A biểu dương": the office begins the clause.
  const bool begins_clause = label(from) == Label::comma && is(past_joint(from), title_lead_) && from > 0 &&
                             label(from - 1) != Label::person && label(from - 1) != Label::close_bracket;
  if (begins_clause) return std::nullopt;
  // "đảng viên A, Chi bộ B": where somebody belongs.
  if (label(from) == Label::comma && from > 0 && label(from - 1) == Label::person &&
      !person_at(past_joint(from)))
    return std::nullopt;
  // A name only right after the recipients before it.
  if (!is(from, joint_) || label(from) == Label::semicolon) return std::nullopt;
  if (is_where_body_is(past_joint(from), 0) || says_whose_relative(from)) return std::nullopt;
  if (past_list_lead(past_joint(from))) return from;
  const auto named = named_at(past_joint(from));
  // "…, Chủ tịch nước A đã ký": the next clause.
  const bool own_clause =
      named && ((named->bodies.empty() && acts(named->head.end) && label(from) == Label::comma) ||
                gives(named->head.end));
  return named && !own_clause ? std::optional(from) : std::nullopt;
}

}  // namespace vanthu
