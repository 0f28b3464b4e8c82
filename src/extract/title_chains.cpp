// SPDX-License-Identifier: Apache-2.0
#include "extract/title_chains.h"

#include <algorithm>

#include "extract/stretch.h"
#include "extract/title_subjects.h"

namespace vanthu {
namespace {

/// Where the verbs of holding begin that stand right before the offices; `titles.begin` where none does.
std::uint32_t governing_verb(const UnitString& entities, Range titles) {
  std::uint32_t verb = titles.begin;
  for (std::uint32_t i = titles.begin; i-- > 0;) {
    const Label label = entities.label(i);
    if (label == Label::hold || label == Label::past) {
      verb = i;
    } else if (label != Label::plural && label != Label::newly) {
      break;
    }
  }
  return verb;
}

/// The first comma among the offices; `titles.end` where none is.
std::uint32_t first_comma(const UnitString& entities, Range titles) {
  std::uint32_t at = titles.begin;
  while (at < titles.end && entities.label(at) != Label::comma) ++at;
  return at;
}

/// "Chất vấn Bộ trưởng, đại biểu Lê Thị Mai nêu", "với Chủ tịch Quốc hội, đại biểu Lê Thị Mai nêu": whether a
/// deputy after the comma at `comma` speaks to the officer before it, or of him.
bool speaks_to_office(const UnitString& entities, Range titles, std::uint32_t comma, const Draft& draft) {
  constexpr LabelSet governors{Label::word, Label::of, Label::stop};
  if (titles.begin == 0 || entities.label(comma + 1) != Label::title) return false;
  const Unit& before = entities.units[titles.begin - 1];
  return governors.has(before.label) && !is_according_to(before) &&
         draft.titles[entities.units[comma + 1].fact].told_of;
}

/// Whether the name before the comma at `comma` says of whom the words after it speak: "ông A, là Giám đốc",
/// and not "theo ông A, trên cương vị Giám đốc".
bool speaks_of_name_before(const UnitString& entities, std::uint32_t comma) {
  if (comma == 0) return false;
  std::uint32_t name = comma - 1;
  if (entities.label(name) == Label::close_bracket) return true;
  if (entities.label(name) != Label::person) return false;
  while (name > 0 && stands_before_name(entities.label(name - 1))) --name;
  return !is_according_to(entities.units[name > 0 ? name - 1 : 0]);
}

/// "Trả lời Chủ tịch Quốc hội, Bộ trưởng Trần Văn Hòa nói", "Chia sẻ với …", "Sau báo cáo của …": whether the
/// sentence opens with words that need somebody, who is the officer right after them.
bool opens_with_another(const UnitString& entities, Range titles, Range people) {
  constexpr LabelSet speaks{Label::report, Label::subject_stop, Label::propose};
  constexpr LabelSet acts{Label::report,  Label::subject_stop, Label::propose,
                          Label::passive, Label::stop,         Label::word};
  if (titles.begin == 0 || !acts.has(entities.label(people.end))) return false;
  const Label first = entities.label(0);
  if (titles.begin == 1) return first == Label::report;
  constexpr std::uint32_t after_two_words = 3;
  if (titles.begin == 2)
    return is_with(entities.units[1]) &&
           is_one_of(first, {Label::report, Label::document_type, Label::protect});
  return titles.begin == after_two_words && first == Label::date_cue && entities.label(2) == Label::of &&
         speaks.has(entities.label(people.end));
}

bool ends_apposition(Label label) {
  return is_one_of(label, {Label::person, Label::title, Label::term, Label::date, Label::close_bracket});
}

/// "phần trả lời của Bộ trưởng Bộ Y tế, Chủ tịch Quốc hội Lê Thị Bình nói", "trao quyết định cho tân Vụ
/// trưởng, Bộ trưởng Lê Thị Bình nói": whose the first office is, a word before it tells, and the next office
/// begins what is said then.
bool belongs_to_what_is_before(const UnitString& entities, Range titles, const TitleMention& first,
                               const TitleMention& next) {
  if (titles.begin == 0 || first.form == TitleForm::whole || first.membership) return false;
  const Label before = entities.label(titles.begin - 1);
  if (before == Label::newly) return next.form == TitleForm::bare;
  return before == Label::of && next.form == TitleForm::whole && !next.membership;
}

}  // namespace

bool is_according_to(const Unit& unit) {
  constexpr std::int32_t words_follow = 2;
  return unit.label == Label::stop && unit.has_value(words_follow);
}

bool are_governed(const UnitString& entities, Range titles, const Draft& draft) {
  const std::uint32_t verb = governing_verb(entities, titles);
  if (verb == titles.begin || verb == 0) return false;
  if (entities.label(verb - 1) == Label::comma && verb > 1 &&
      is_one_of(entities.label(verb - 2), {Label::person, Label::close_bracket}))
    return speaks_of_name_before(entities, verb - 1);
  const auto subject = subject_of(entities, verb, draft);
  if (!subject) return false;
  // "ông A tuyên bố, để được bầu làm Chủ tịch, ông B phải …": another clause.
  // "được tin tưởng, bổ nhiệm làm": the comma parts two verbs of one subject.
  bool is_done_to = false;
  for (std::uint32_t i = subject->at + 1; i < verb; ++i) {
    is_done_to = is_done_to || entities.label(i) == Label::passive;
    const bool ends_clause = entities.label(i) == Label::comma && !ends_apposition(entities.label(i - 1));
    if (ends_clause && !is_done_to) return false;
  }
  return true;
}

namespace {

/// "ĐB A, Phó Giám đốc Sở Tư pháp, ĐB B": whether the name before the offices has the office `last` too, so
/// that what stands between is its own.
bool has_office_of_name_before(const UnitString& entities, Range titles, const TitleMention& last,
                               const Draft& draft) {
  constexpr std::uint32_t office_name_comma = 3;
  if (titles.begin < office_name_comma || entities.label(titles.begin - 1) != Label::comma ||
      entities.label(titles.begin - 2) != Label::person)
    return false;
  const Unit& unit = entities.units[titles.begin - office_name_comma];
  if (unit.label != Label::title || last.form != TitleForm::bare) return false;
  const TitleMention& before = draft.titles[unit.fact];
  return before.form == TitleForm::bare && before.role == last.role;
}

/// "điện đàm với Tổng thống Mỹ, tân Tổng thống Hàn Quốc Kim Won-ho": nobody heads two countries or provinces.
bool head_two_places(const TitleMention& left, const TitleMention& right) {
  return left.role == right.role && left.body == right.body && !left.place_name.empty() &&
         !right.place_name.empty() && left.place_name != right.place_name;
}

}  // namespace

std::uint32_t first_of_name(const UnitString& entities, Range titles, Range people, const Draft& draft) {
  if (entities.label(titles.begin) == Label::newly) ++titles.begin;
  if (titles.size() < 2 || entities.label(titles.begin) != Label::title) return titles.begin;
  std::uint32_t next = titles.begin + 1;
  // "được bầu làm Bí thư Tỉnh ủy, Tổng Bí thư, Chủ tịch nước Lê Thị Bình khẳng định": so is one of the state.
  if (entities.label(next) == Label::comma) ++next;
  if (next < titles.end && entities.label(next) == Label::newly) ++next;
  if (next >= titles.end || entities.label(next) != Label::title) return titles.begin;
  const TitleMention& first = draft.titles[entities.units[titles.begin].fact];
  const TitleMention& second = draft.titles[entities.units[next].fact];
  if (belongs_to_what_is_before(entities, titles, first, second)) return next;
  if (people.begin >= titles.end && head_two_places(first, second)) return next;
  const bool leads_to_name = next + 1 == titles.end && people.begin >= titles.end;
  if (leads_to_name && has_office_of_name_before(entities, titles, second, draft)) return next;
  const bool glued = next == titles.begin + 1;
  // "Thứ trưởng A là Trưởng ban, Vụ trưởng B là Phó ban".
  const bool is_parallel =
      people.end < entities.size() && people.begin >= titles.end && entities.label(people.end) == Label::hold;
  constexpr std::int32_t hamlet = 1;
  constexpr std::int32_t province = 5;
  // "khi ông A đắc cử tổng thống, Thủ tướng Nhật Bản B chúc mừng": of another country.
  const bool of_state = second.form == TitleForm::whole &&
                        (first.form != TitleForm::whole || (second.abroad && !first.abroad && !glued));
  // "chỉ đạo của Phó Thủ tướng, Phó Chủ tịch UBND tỉnh A yêu cầu": who serves in a province is in no
  // government.
  if (first.leads_state && !second.membership && second.level >= hamlet && second.level <= province)
    return next;
  return (glued || of_state || is_parallel) && are_governed(entities, titles, draft) ? next : titles.begin;
}

bool is_of_several_bodies(const TitleMention& title) {
  constexpr std::string_view rule = "title.role_of_several";
  return title.rule == rule && title.body.find(',') != std::string::npos;
}

std::uint32_t after_principal(const UnitString& entities, Range titles, const Draft& draft) {
  std::uint32_t at = titles.begin;
  if (at > 0 && entities.label(at - 1) == Label::of) --at;
  // "thay mặt Chính phủ, Thủ tướng Chính phủ", but "thay mặt Bộ Chính trị, Bí thư Trung ương Đảng …"
  const bool leads = entities.label(titles.begin) == Label::title &&
                     draft.titles[entities.units[titles.begin].fact].leads_state;
  const bool after_body =
      leads && at > 1 && entities.label(at - 1) == Label::comma && entities.label(at - 2) == Label::body;
  if (after_body) at -= 2;
  if (at == 0 || entities.label(at - 1) != Label::on_behalf) return titles.begin;
  std::uint32_t next = titles.begin + 1;
  if (next < titles.end && entities.label(next) == Label::comma) ++next;
  // "thay mặt Chủ tịch nước Trần Văn Hòa": that one's own.
  return next < titles.end && entities.label(next) == Label::title ? next : titles.begin;
}

bool is_spoken_with(const UnitString& entities, Range titles) {
  const std::uint32_t office = run_to(entities, titles.begin, {Label::title});
  return office > 0 && is_with(entities.units[office - 1]);
}

std::uint32_t after_addressee(const UnitString& entities, Range titles) {
  const std::uint32_t comma = first_comma(entities, titles);
  return is_spoken_with(entities, titles) && comma + 1 < titles.end ? comma + 1 : titles.begin;
}

std::uint32_t after_plural(const UnitString& entities, Range titles) {
  const bool is_plural = titles.begin > 0 && entities.label(titles.begin - 1) == Label::plural;
  if (!is_plural || titles.size() < 3 || entities.label(titles.begin + 1) != Label::comma)
    return titles.begin;
  return titles.begin + 2;
}

std::uint32_t after_guest(const UnitString& entities, Range titles, Range people) {
  constexpr LabelSet verbs{Label::report, Label::stop, Label::passive, Label::propose, Label::word};
  const std::uint32_t comma = first_comma(entities, titles);
  if (comma + 1 >= titles.end || people.end >= entities.size() || !verbs.has(entities.label(people.end)))
    return titles.begin;
  // "tại buổi tiếp", "trong cuộc gặp với": the comma closes what such words open.
  constexpr std::uint32_t longest = 2;
  std::uint32_t event = titles.begin;
  while (event > 0 && titles.begin - event < longest && entities.label(event - 1) == Label::stop) --event;
  if (event == titles.begin || event < 2 || entities.label(event - 1) != Label::measure) return titles.begin;
  return is_one_of(entities.label(event - 2), {Label::at, Label::stop}) ? comma + 1 : titles.begin;
}

std::uint32_t after_opening_clause(const UnitString& entities, Range titles, Range people,
                                   const Draft& draft) {
  constexpr LabelSet openers{Label::at, Label::date_cue, Label::subject_stop, Label::stop, Label::past};
  constexpr LabelSet verbs{Label::report,  Label::stop,         Label::passive,
                           Label::propose, Label::subject_stop, Label::word};
  constexpr LabelSet ends{Label::comma,  Label::person, Label::title,
                          Label::report, Label::quote,  Label::subject_stop};
  const std::uint32_t comma = first_comma(entities, titles);
  if (comma + 1 >= titles.end || people.begin < titles.end || people.end >= entities.size())
    return titles.begin;
  if (speaks_to_office(entities, titles, comma, draft)) return comma + 1;
  if (opens_with_another(entities, titles, people)) return comma + 1;
  if (titles.begin < 2 || !openers.has(entities.label(0)) || !verbs.has(entities.label(people.end)))
    return titles.begin;
  if (!is_one_of(entities.label(titles.begin - 1), {Label::stop, Label::past})) return titles.begin;
  return run_to(entities, 1, ends) < titles.begin ? titles.begin : comma + 1;
}

bool are_of_next(const UnitString& entities, Range people, Range titles) {
  constexpr LabelSet address{Label::honorific, Label::rank, Label::occupation};
  if (people.end > titles.begin || titles.end >= entities.size()) return false;
  std::uint32_t at = titles.end;
  // "Đoàn Văn Lòn, Trưởng Công an xã là Lê Văn An bị thương".
  const bool is_given = entities.label(at) == Label::hold;
  std::uint32_t name = people.begin;
  while (name > 0 && address.has(entities.label(name - 1))) --name;
  const bool has_own = name > 0 && entities.label(name - 1) == Label::title;
  if (!is_given && (!has_own || entities.label(at) != Label::comma)) return false;
  const std::uint32_t begin = ++at;
  while (at < entities.size() && address.has(entities.label(at))) ++at;
  if (at >= entities.size() || entities.label(at) != Label::person) return false;
  if (is_given) return true;
  const bool is_addressed = at > begin && entities.label(begin) == Label::honorific;
  return is_addressed &&
         (at + 1 == entities.size() ||
          is_one_of(entities.label(at + 1), {Label::comma, Label::and_, Label::semicolon, Label::full_stop}));
}

bool are_subject_after_quoted(const UnitString& entities, Range people, Range titles, const Draft& draft) {
  if (people.end > titles.begin) return false;
  std::uint32_t end = titles.end;
  while (end > titles.begin && entities.label(end - 1) != Label::title) --end;
  if (end >= entities.size()) return false;
  if (entities.label(people.end) != Label::comma || titles.begin != people.end + 1) return false;
  std::uint32_t at = people.begin;
  while (at > 0 && stands_before_name(entities.label(at - 1))) --at;
  if (at == 0 || !is_according_to(entities.units[at - 1])) return false;
  const TitleMention& title = draft.titles[entities.units[end - 1].fact];
  constexpr LabelSet ends_apposition{Label::comma,  Label::semicolon,     Label::colon, Label::full_stop,
                                     Label::hyphen, Label::close_bracket, Label::and_};
  return is_one_of(entities.label(end), {Label::stop, Label::passive}) ||
         (title.leads_state && title.place.empty() && !ends_apposition.has(entities.label(end)));
}

}  // namespace vanthu
