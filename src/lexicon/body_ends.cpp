// SPDX-License-Identifier: Apache-2.0
#include "lexicon/body_ends.h"

#include "lexicon/body_parents.h"
#include "lexicon/body_parts.h"
#include "lexicon/body_words.h"

namespace vanthu {
namespace {

bool is_capital(const Unit& unit) {
  return unit.letters == LetterCase::capital || unit.letters == LetterCase::upper;
}

/// Where a run of parts and joiners ends, and what it holds.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool has_head = false;
};

Run run_from(const UnitString& phrases, std::size_t at) {
  Run run{at, at, false};
  for (; at < phrases.size(); ++at) {
    const Label label = phrases.label(at);
    if (label == Label::body_joiner) continue;
    if (!is_body_part(label)) break;
    run.has_head = run.has_head || label == Label::body_head;
    run.end = at + 1;
  }
  return run;
}

/// The run of the body that belongs to a role.
Run body_of(const UnitString& phrases, std::size_t role) {
  std::size_t at = role + 1;
  while (label_at(phrases, at) == Label::role_modifier) ++at;
  return run_from(phrases, at);
}

/// Calls `visit(role)` for each role and office of the sentence.
template <class Visit>
void each_role(const UnitString& phrases, Visit visit) {
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (phrases.label(i) == Label::role || phrases.label(i) == Label::office) visit(i);
  }
}

/// "chủ tịch UBND tỉnh này", "Bộ trưởng Quốc phòng nước này", "giám đốc công ty này"; "Tổng thống nước chủ
/// nhà", where "chủ nhà" is nobody who lets a house.
void take_determiner(UnitString& phrases, std::size_t role) {
  std::size_t kind = body_of(phrases, role).end;
  // "nước" is no kind of a place without a name but here.
  if (kind < phrases.size() && phrases.label(kind) != Label::stop) ++kind;
  const std::size_t at = kind;
  if (at >= phrases.size() || !phrases.units[at].may_be(Label::determiner, tells_which)) return;
  if (phrases.label(at) != Label::stop && phrases.label(at) != Label::occupation) return;
  const Unit& noun = phrases.units[at - 1];
  const Label label = phrases.label(at - 1);
  const bool place = label == Label::place_type || (label == Label::word && noun.may_be(Label::place_type));
  if (noun.letters != LetterCase::lower || (!place && label != Label::body_head && label != Label::body))
    return;
  if (place) phrases.set_label(at - 1, Label::place_type);
  phrases.set_label(at, Label::determiner);
}

/// "Thủ tướng Israel đầu tiên David Felton": which of those who held it, and no part of the body.
void take_ordinal_before_name(UnitString& phrases, std::size_t role) {
  const std::size_t at = body_of(phrases, role).end;
  if (at == role + 1) return;
  if (label_at(phrases, at) != Label::protect || !phrases.units[at].may_be(Label::determiner, tells_which))
    return;
  if (label_at(phrases, at + 1) == Label::person) phrases.set_label(at, Label::role_modifier);
}

/// What stands between a name and its second or third office: "Trần Văn Hòa, Bí thư Đảng ủy, Giám đốc …".
constexpr LabelSet between_offices{Label::role,   Label::office, Label::role_modifier, Label::body_joiner,
                                   Label::comma,  Label::and_,   Label::hyphen,        Label::former,
                                   Label::acting, Label::term,   Label::concurrent,    Label::open_bracket};

/// Whether a name stands right before an office, as in "Trần Văn Hòa, Giám đốc …", "Trần Văn Hòa (Giám đốc
/// …", or before the offices that this one goes on from.
bool is_apposed(const UnitString& phrases, std::size_t role) {
  constexpr std::size_t farthest = 24;  // units
  if (role < 2 || !is_one_of(phrases.label(role - 1), {Label::comma, Label::hyphen, Label::open_bracket,
                                                       Label::former, Label::concurrent}))
    return false;
  for (std::size_t at = role - 1; at > 0 && at + farthest > role; --at) {
    const Label before = phrases.label(at - 1);
    if (before == Label::person) return true;
    if (!between_offices.has(before) && !is_body_part(before)) return false;
  }
  return false;
}

/// What a body may end with where words that belong to it follow.
constexpr LabelSet may_go_on{Label::body_head, Label::field, Label::compound, Label::capital,
                             Label::body_word};

/// Words that may be of its name.
constexpr LabelSet may_be_inside{Label::word,    Label::field_small,    Label::body_head_small,
                                 Label::protect, Label::recipient_noun, Label::measure};

/// The same between a name and the sign that ends the apposition, where they cannot stand for anything else:
/// "Hội đồng giám khảo cuộc thi", "Ban quản lý chợ đầu mối". A type of document only right after a field.
constexpr LabelSet may_be_inside_apposition{Label::occupation, Label::date_blocker,  Label::prize,
                                            Label::plan_type,  Label::document_type, Label::newly};

/// What follows the comma that ends an apposition: a verb, another office, a body above. After a comma before
/// other words they may be what somebody said, and the words before it the verb.
constexpr LabelSet after_apposition{Label::report, Label::stop, Label::subject_stop, Label::passive,
                                    Label::hold,   Label::role, Label::role_of,      Label::office,
                                    Label::former, Label::body, Label::past,         Label::body_head,
                                    Label::issue,  Label::give, Label::receive};

bool ends_apposition(const UnitString& phrases, std::size_t at) {
  switch (label_at(phrases, at)) {
    case Label::hyphen:
    case Label::open_bracket:
    case Label::close_bracket:
    case Label::semicolon:
      return true;
    case Label::comma:
      return after_apposition.has(label_at(phrases, at + 1));
    case Label::of:
    case Label::belong:
      return is_one_of(label_at(phrases, at + 1), {Label::body, Label::body_head});
    default:
      return false;
  }
}

/// "Tổ chức Ong mật thế giới (OMTG)": a short form in brackets.
bool is_short_form(const UnitString& phrases, std::size_t at) {
  return label_at(phrases, at) == Label::open_bracket && label_at(phrases, at + 2) == Label::close_bracket &&
         is_one_of(phrases.label(at + 1), {Label::abbreviation, Label::body, Label::field}) &&
         phrases.units[at + 1].letters == LetterCase::upper;
}

/// Where words that may belong to a body end which is known as far as `begin`.
std::size_t end_of_words(const UnitString& phrases, std::size_t begin, const LabelSet& inside) {
  constexpr std::size_t most_words = 8;
  std::size_t end = begin;
  while (end < phrases.size() && end < begin + most_words) {
    const Label label = phrases.label(end);
    const Label next = label_at(phrases, end + 1);
    // "Hiệp hội các nhà thầu", "phẫu thuật và gây mê", "Sony Mobile" of "sản phẩm của Sony Mobile".
    const bool joins =
        end > begin ? (label == Label::and_ && inside.has(next)) || (label == Label::of && is_proper(next))
                    : label == Label::plural && inside.has(next);
    if (!joins && !inside.has(label) && !is_body_part(label) && label != Label::body_joiner) break;
    if (phrases.units[end].may_be(Label::name_particle) || is_manner(phrases.units[end])) break;
    // "Hiệp hội các nhà thầu Việt Nam thẳng thắn nói": how it is said.
    const bool after_place = end > begin && is_one_of(phrases.label(end - 1), {Label::country, Label::place});
    if (after_place && inside.has(label)) break;
    // "lập biên bản vi phạm": what somebody does.
    if (label == Label::document_type && end > begin) break;
    ++end;
  }
  return end;
}

/// How sure it is that unknown words after what is known of an office belong to it.
enum class Need : std::uint8_t {
  words,  ///< a head needs what it is of: "Hội đồng", "Trưởng phòng"
  more,   ///< a body that may go on
  sign,   ///< a role alone: only where a name or a body closes the words
};

/// Whether the words of an office in apposition, from `begin` to `end`, end there.
bool ends_office(const UnitString& phrases, std::size_t end, Need need) {
  constexpr LabelSet verbs{Label::report, Label::stop,  Label::subject_stop, Label::passive, Label::hold,
                           Label::past,   Label::comma, Label::full_stop,    Label::none};
  const Label next = label_at(phrases, end);
  // "Hiệp hội Nhà thầu xây dựng Việt Nam cho rằng": a name of its own ends it before a verb.
  if (is_proper(phrases.label(end - 1)) && verbs.has(next)) return true;
  if (need != Need::sign && next == Label::report) return true;
  if (need != Need::sign) return ends_apposition(phrases, end);
  return next == Label::close_bracket ||
         (next == Label::comma && is_one_of(label_at(phrases, end + 1), {Label::body, Label::body_head}));
}

/// "ông Trần Văn Hòa, Giám đốc Trung tâm Đăng kiểm tàu cá, cho biết": unknown words from the last part of a
/// body that is known to where the apposition ends, to a short form, or to the name of the holder.
void take_words_to_end(UnitString& phrases, std::size_t role) {
  const Run body = body_of(phrases, role);
  const bool is_bare = body.end == body.begin;
  const bool has_head = body.has_head || has_head_inside(phrases.units[role]);
  if (!is_bare && (!has_head || !may_go_on.has(phrases.label(body.end - 1)))) return;
  // "chủ nhiệm chương trình từ chối trả lời": a head in small letters may stand alone.
  const bool ends_with_head = phrases.label(body.end - 1) == Label::body_head &&
                              phrases.units[body.end - 1].letters != LetterCase::lower;
  const bool wants_words = has_head && (is_bare || ends_with_head);
  const Need need = wants_words ? Need::words : has_head ? Need::more : Need::sign;
  std::size_t end = end_of_words(phrases, body.end, may_be_inside);
  const bool leads_to_name = need == Need::words && end > body.end + 1 && is_proper(phrases.label(end - 1));
  const bool ends_anywhere =
      end > body.end && need != Need::sign &&
      (label_at(phrases, end) == Label::person || is_short_form(phrases, end) || leads_to_name);
  LabelSet inside = may_be_inside;
  if (!ends_anywhere) {
    if (!is_apposed(phrases, role)) return;
    if (need != Need::sign) inside |= may_be_inside_apposition;
    end = end_of_words(phrases, body.end, inside);
    if (end == body.end || !ends_office(phrases, end, need)) return;
  }
  for (std::size_t word = body.end; word < end; ++word) {
    const Label label = phrases.label(word);
    if (is_one_of(label, {Label::and_, Label::of, Label::plural}))
      phrases.set_label(word, Label::body_joiner);
    if (inside.has(label)) phrases.set_label(word, Label::body_word);
  }
}

/// "Vụ Kế hoạch, Tài chính": two fields of one body.
void join_two_fields(UnitString& phrases, std::size_t role) {
  const Run body = body_of(phrases, role);
  const std::size_t comma = body.end;
  if (!body.has_head || label_at(phrases, comma) != Label::comma) return;
  if (label_at(phrases, comma + 1) != Label::field || phrases.label(comma - 1) != Label::field) return;
  if (!is_capital(phrases.units[comma - 1]) || !is_capital(phrases.units[comma + 1])) return;
  constexpr LabelSet after{Label::hold,     Label::appoint,       Label::report,    Label::passive,
                           Label::person,   Label::close_bracket, Label::semicolon, Label::place_type,
                           Label::place,    Label::body,          Label::none,      Label::stop,
                           Label::full_stop};
  if (after.has(label_at(phrases, comma + 2))) phrases.set_label(comma, Label::body_joiner);
}

/// Where "đầu tiên", "thứ hai", "thứ 45" end that may begin at `at`; `at` where none does.
std::size_t ordinal_end(const UnitString& phrases, std::size_t at) {
  const Label label = phrases.label(at);
  if (label == Label::protect && phrases.units[at].may_be(Label::determiner, tells_which)) return at + 1;
  if (label == Label::weekday) return at + 1;
  // "bầu cử tổng thống lần thứ 19 của Hàn Quốc" counts the elections.
  const bool counts = label == Label::ordinal_head && phrases.units[at].tokens.size() == 1 &&
                      is_one_of(label_at(phrases, at + 1), {Label::number_1_12, Label::number_13_31,
                                                            Label::number_32_99, Label::number_word});
  return counts ? at + 2 : at;
}

/// "Ngoại trưởng mới của Đức", "Thủ tướng mới John Miller": a word for one who has held an office for a short
/// time, between the role and what it is of, or its holder.
void take_newness(UnitString& phrases, std::size_t role) {
  const std::size_t at = role + 1;
  if (label_at(phrases, at) != Label::stop || !phrases.units[at].may_be(Label::determiner, tells_how_new))
    return;
  if (label_at(phrases, at + 1) == Label::person) phrases.set_label(at, Label::newly);
  constexpr LabelSet owners{Label::body, Label::body_head, Label::place_type, Label::country, Label::place};
  if (label_at(phrases, at + 1) == Label::of && owners.has(label_at(phrases, at + 2)))
    phrases.set_label(at, Label::role_modifier);
}

/// "ông Trần Văn Hòa, Phó Cục trưởng, Cục Báo chí, cho biết": a comma between the role of one just named and
/// the body that he serves in.
void join_body_after_comma(UnitString& phrases, std::size_t role) {
  const std::size_t comma = role + 1;
  const Label after = label_at(phrases, comma + 1);
  if (phrases.label(role) != Label::role || label_at(phrases, comma) != Label::comma) return;
  if (!is_one_of(after, {Label::body, Label::body_head}) || !is_apposed(phrases, role)) return;
  if (phrases.units[comma + 1].letters == LetterCase::lower) return;
  phrases.set_label(comma, Label::body_joiner);
  const std::size_t end = body_of(phrases, role).end;
  const bool ends = ends_apposition(phrases, end) ||
                    is_one_of(label_at(phrases, end), {Label::report, Label::stop, Label::subject_stop});
  if (!ends) phrases.set_label(comma, Label::comma);
}

}  // namespace

void take_modifiers(UnitString& phrases) {
  // "Tổng thống đắc cử" (elect): elsewhere the verb of one who wins an office.
  for (std::size_t at = phrases.find(Label::role_modifier, 0); at < phrases.size();
       at = phrases.find(Label::role_modifier, at + 1)) {
    const bool modifies = at > 0 && is_role(phrases.label(at - 1));
    if (!modifies && phrases.units[at].may_be(Label::hold)) phrases.set_label(at, Label::hold);
  }
  each_role(phrases, [&](std::size_t role) {
    const std::size_t at = role + 1;
    if (at >= phrases.size()) return;
    if (phrases.label(at) == Label::role && phrases.units[at].may_be(Label::role_modifier)) {
      phrases.set_label(at, Label::role_modifier);
      return;
    }
    take_newness(phrases, role);
    const std::size_t end = ordinal_end(phrases, at);
    if (end == at) return;
    const Label next = label_at(phrases, end);
    const Label owner = next == Label::of ? label_at(phrases, end + 1) : next;
    if (!is_one_of(owner, {Label::body, Label::body_head, Label::place_type, Label::country, Label::place}))
      return;
    const Label label = phrases.label(at) == Label::protect ? Label::role_modifier : Label::body_joiner;
    const std::size_t joint = next == Label::of && label == Label::body_joiner ? end + 1 : end;
    for (std::size_t word = at; word < joint; ++word) phrases.set_label(word, label);
  });
}

void join_days(UnitString& phrases) {
  constexpr LabelSet days{Label::number_1_12, Label::number_13_31};
  for (std::size_t i = phrases.find(Label::body_head, 0); i + 3 < phrases.size();
       i = phrases.find(Label::body_head, i + 1)) {
    const bool written_close = !phrases.units[i + 2].space_before && !phrases.units[i + 3].space_before;
    const bool is_day = days.has(phrases.label(i + 1)) &&
                        is_one_of(phrases.label(i + 2), {Label::slash, Label::hyphen}) &&
                        phrases.label(i + 3) == Label::number_1_12;
    const bool goes_on = label_at(phrases, i + 4) == phrases.label(i + 2);
    if (!is_day || !written_close || goes_on || phrases.units[i].letters == LetterCase::lower) continue;
    phrases.set_label(i + 1, Label::body_number);
    phrases.set_label(i + 2, Label::body_joiner);
    phrases.set_label(i + 3, Label::body_number);
  }
}

void complete_body_ends(UnitString& phrases) {
  each_role(phrases, [&](std::size_t role) {
    join_body_after_comma(phrases, role);
    take_words_to_end(phrases, role);
    join_two_fields(phrases, role);
    take_determiner(phrases, role);
    take_ordinal_before_name(phrases, role);
  });
  join_parent_bodies(phrases);
}

void mark_told_of(UnitString& phrases) {
  constexpr LabelSet roles{Label::role, Label::representative};
  for (std::size_t at = 1; at < phrases.size(); ++at) {
    const bool tells =
        phrases.label(at) == Label::stop && phrases.units[at].may_be(Label::determiner, tells_which);
    if (tells && roles.has(phrases.label(at - 1))) phrases.set_label(at, Label::determiner);
  }
}

}  // namespace vanthu
