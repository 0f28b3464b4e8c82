// SPDX-License-Identifier: Apache-2.0
//
// Who holds the offices of a sentence, and since or until when.
#include "extract/addressed_holders.h"
#include "extract/coordinated_titles.h"
#include "extract/status_verbs.h"
#include "extract/stretch.h"
#include "extract/title_chains.h"
#include "extract/title_dates.h"
#include "extract/title_lists.h"
#include "extract/title_status.h"
#include "extract/title_subjects.h"
#include "extract/titles.h"

namespace vanthu {
namespace {

/// "được Thủ tướng Chính phủ bổ nhiệm": whether the verb at `verb` is done to its subject, by whomever.
bool is_passive(const UnitString& entities, std::uint32_t verb) {
  constexpr std::uint32_t reach = 14;
  for (std::uint32_t i = verb; i-- > 0 && i + reach > verb;) {
    const Label label = entities.label(i);
    if (is_done_to(entities.units[i])) return true;
    const bool names_by_whom =
        stands_before_name(label) ||
        is_one_of(label,
                  {Label::person, Label::body, Label::body_head, Label::field, Label::body_joiner,
                   Label::body_number, Label::body_word, Label::place, Label::place_type, Label::country,
                   Label::capital, Label::abbreviation, Label::of, Label::issue, Label::document_type});
    if (!names_by_whom) return false;
  }
  return false;
}

/// "Chủ tịch A đã cách chức", "ông A muốn cách chức": whether one who is named does what the verb says.
bool is_done_by_name_before(const UnitString& entities, std::uint32_t verb) {
  constexpr LabelSet between{Label::stop, Label::subject_stop, Label::protect};
  constexpr std::uint32_t most = 2;
  std::uint32_t at = verb;
  while (at > 0 && at + most > verb && between.has(entities.label(at - 1))) {
    if (is_done_to(entities.units[--at])) return false;
  }
  return at > 0 && entities.label(at - 1) == Label::person;
}

/// A verb of filling an office, or of sending somebody away from it, says by whom rather than who, but in the
/// passive. "bổ nhiệm lại chức vụ" is one with its noun.
bool has_its_holder_as_subject(const UnitString& entities, Range verb) {
  constexpr std::int32_t noun = 4;
  std::uint32_t at = verb.begin;
  if (at > 0 && entities.units[at].has_value(noun) && entities.label(at - 1) == Label::appoint) --at;
  const Unit& unit = entities.units[at];
  const bool is_taken = unit.has_value(StatusVerbs::takes) && is_done_by_name_before(entities, at);
  if (unit.label != Label::appoint && !unit.has_value(StatusVerbs::done_to_another) && !is_taken) return true;
  return is_passive(entities, at);
}

/// "đề nghị quy định chức danh Chánh án là …": the noun of an office that is spoken of, and that nobody
/// takes.
bool speaks_of_office(const UnitString& entities, Range verb) {
  constexpr std::int32_t noun = 4;
  constexpr LabelSet speaks{Label::regulate, Label::document_type, Label::propose};
  return verb.begin > 0 && entities.units[verb.begin].has_value(noun) &&
         speaks.has(entities.label(verb.begin - 1));
}

/// "là muốn Bộ trưởng trả lời": between a verb of holding and the office another verb stands.
bool has_verb_between(const UnitString& entities, Range verb, Range titles) {
  for (std::uint32_t i = titles.begin; i-- > verb.end;) {
    const Unit& unit = entities.units[i];
    if (unit.label == Label::colon || unit.label == Label::semicolon) return false;
    if (unit.label == Label::stop && !unit.has_value(StatusVerbs::introduces)) return true;
  }
  return false;
}

/// "Thăm nhà ông Trần Văn Hòa, Tổng Bí thư, Chủ tịch nước Lê Thị Mai": offices of the state right before the
/// next name are that one's.
bool begins_next_name(const Match& match, const UnitString& entities, const Draft& draft) {
  const auto people = match.part("people");
  const auto titles = match.part("titles");
  if (!people || !titles || people->end > titles->begin || titles->end >= entities.size()) return false;
  if (entities.label(titles->end) != Label::person || titles->size() < 3) return false;
  if (entities.label(titles->begin - 1) != Label::comma) return false;
  for (std::uint32_t i = titles->begin; i < titles->end; ++i) {
    const Label label = entities.label(i);
    if (label == Label::comma) continue;
    if (label != Label::title) return false;
    const TitleMention& title = draft.titles[entities.units[i].fact];
    if (title.form != TitleForm::whole || title.membership) return false;
  }
  return true;
}

/// Whether an office that stands alone after a name and a comma has a verb after it and no second comma.
bool may_be_subject(const UnitString& entities, std::uint32_t title) {
  if (title < 2 || title + 1 >= entities.size()) return false;
  if (entities.label(title - 1) != Label::comma) return false;
  std::uint32_t name = title - 2;
  if (entities.label(name) == Label::close_bracket) return false;
  return entities.label(name) != Label::title &&
         is_one_of(entities.label(title + 1),
                   {Label::report, Label::stop, Label::passive, Label::propose, Label::give, Label::issue,
                    Label::hold, Label::word, Label::subject_stop, Label::protect});
}

/// Whether nobody stands before the verb at `at` whose office it could be.
bool names_nobody_before(const UnitString& entities, std::uint32_t at) {
  if (at > 0 && entities.label(at - 1) == Label::recipient_noun) return false;
  for (std::uint32_t i = 0; i < at; ++i) {
    const Label label = entities.label(i);
    if (label == Label::person || label == Label::title || is_bare_reference(entities, i)) return false;
    if (is_nobody_named(entities, i)) return false;
  }
  return true;
}

/// Whose career a line of years tells: whom the sentence names first, or else the last one before it.
std::vector<std::uint32_t> told_of(const UnitString& entities, std::uint32_t line, const Draft& draft) {
  const std::uint32_t name = run_to(entities, 0, {Label::person});
  if (name < line) return {entities.units[name].fact};
  // The lines before it tell of the same person, whoever else they name.
  constexpr std::uint32_t reach = 3;
  const std::uint32_t begin = entities.units.front().span.begin;
  std::uint32_t seen = 0;
  for (std::size_t i = draft.titles.size(); i-- > 0 && seen < reach;) {
    const TitleMention& title = draft.titles[i];
    if (title.span.begin >= begin) continue;
    if (title.told && title.status == TitleStatus::former && title.holders.size() == 1) return title.holders;
    ++seen;
  }
  const auto who = last_named_before(entities, draft);
  return who ? std::vector<std::uint32_t>{*who} : std::vector<std::uint32_t>{};
}

/// "ông A và ông B (hiện là Giám đốc)", and not "(đều là Giám đốc)": said of the last one alone.
bool opens_in_bracket(const UnitString& entities, std::uint32_t verb) {
  for (std::uint32_t i = verb; i-- > 0;) {
    if (entities.label(i) == Label::close_bracket) return false;
    if (entities.label(i) == Label::open_bracket)
      return verb == i + 1 || !is_one_of(entities.label(verb - 1), {Label::stop, Label::and_});
  }
  return false;
}

/// "người bị ông A (khi đó là Phó Tổng thống) đánh bại": the name right before the sign that the verb
/// follows.
std::optional<std::uint32_t> apposed_name(const UnitString& entities, std::uint32_t verb) {
  const bool is_apposed = verb > 1 && entities.label(verb - 2) == Label::person &&
                          is_one_of(entities.label(verb - 1), {Label::open_bracket, Label::hyphen});
  return is_apposed ? std::optional(entities.units[verb - 2].fact) : std::nullopt;
}

/// "Ông A, em trai bà B, hiện là Giám đốc": the name that is told of by whose relative it is.
std::optional<std::uint32_t> name_before_relative(const UnitString& entities, std::uint32_t verb) {
  constexpr LabelSet signs{Label::comma, Label::hyphen, Label::open_bracket, Label::close_bracket};
  constexpr std::uint32_t shortest = 5;  // units of "A, em trai B,"
  if (verb < shortest || !signs.has(entities.label(verb - 1)) || entities.label(verb - 2) != Label::person)
    return std::nullopt;
  std::uint32_t at = verb - 2;
  const auto is_relative = [&] { return entities.units[at].may_be(Label::relative); };
  while (at > 1 && !is_relative() && stands_before_name(entities.label(at - 1))) --at;
  if (at < 2 || !is_relative() || !signs.has(entities.label(at - 1)) ||
      entities.label(at - 2) != Label::person)
    return std::nullopt;
  return entities.units[at - 2].fact;
}

/// "… với bốn người khác": those whom it concerns are counted and not named.
bool names_only_a_number(const UnitString& entities, std::uint32_t at) {
  return at + 1 < entities.size() && introduces_object(entities.units[at]) &&
         is_count(entities.label(at + 1));
}

/// "Năm 2015 về làm Phó Giám đốc Sở Y tế": a sentence that begins with a time and has no subject goes on with
/// the career that the sentences before it tell.
bool goes_on_with_career(const UnitString& entities, const Match& match, const Draft& draft) {
  constexpr std::uint32_t reach = 3;
  const Range verb = *match.part("held");
  bool has_time = false;
  for (std::uint32_t i = 0; i < verb.begin; ++i) {
    const Label label = entities.label(i);
    has_time = has_time || is_one_of(label, {Label::date, Label::term, Label::then});
    if (!is_one_of(label, {Label::date, Label::term, Label::then, Label::from, Label::to, Label::comma,
                           Label::hyphen, Label::about, Label::passive, Label::stop, Label::date_cue,
                           Label::subject_stop, Label::protect, Label::quote}))
      return false;
  }
  const auto last = last_named_before(entities, draft);
  const TitleMention& title = draft.titles[entities.units[run_to(entities, verb.end, {Label::title})].fact];
  return has_time && last && draft.people[*last].sentence + reach >= title.sentence;
}

/// "Bộ trưởng A, Chủ tịch Hội B, ông C và …", "Theo ông A, Bí thư Tỉnh ủy phải": whether the offices after a
/// name are those of the next one, or what the sentence is about.
bool are_not_of_name_before(const Match& match, const UnitString& entities, const Draft& draft) {
  const auto people = match.part("people");
  const auto titles = match.part("titles");
  return people && titles &&
         (are_of_next(entities, *people, *titles) ||
          are_subject_after_quoted(entities, *people, *titles, draft));
}

/// "làm Phó Trưởng Ban Kinh tế Ông Trần Văn Hòa sau đó": with no sign before it a word of address that begins
/// with a capital begins a sentence, on a page that lost its lines.
bool begins_another_sentence(const UnitString& entities, Range titles) {
  if (titles.begin == 0 || titles.end >= entities.size()) return false;
  return entities.label(titles.end) == Label::honorific && entities.label(titles.end - 1) == Label::title &&
         entities.units[titles.end].letters == LetterCase::capital;
}

/// "; Bộ trưởng, Đại tướng A;", "; Bộ trưởng, Đại tướng A, ủy viên hội đồng;": whether one of a list ends
/// after the name that ends at `end`.
bool closes_list_item(const UnitString& entities, std::uint32_t end) {
  constexpr LabelSet ends{Label::semicolon, Label::full_stop};
  if (end + 1 < entities.size() && entities.label(end) == Label::comma &&
      entities.label(end + 1) == Label::title)
    end += 2;
  return end >= entities.size() || ends.has(entities.label(end));
}

/// "Chủ tịch UBND tỉnh miễn nhiệm ông A": what the holder does to A, and not "Chủ tịch UBND tỉnh khi đó là".
bool is_done_by_holder(const UnitString& entities, Range titles, Range people) {
  constexpr std::int32_t may_stand_after = 2;
  constexpr std::int32_t done_to_holder = 5;
  for (std::uint32_t i = titles.end; i < people.begin; ++i) {
    const Unit& unit = entities.units[i];
    if (unit.label == Label::past && !unit.has_value(may_stand_after) && !unit.has_value(done_to_holder))
      return true;
  }
  return false;
}

std::vector<std::uint32_t> holders_of(const Match& match, const UnitString& entities, const Draft& draft) {
  constexpr std::int32_t one = 1;  // of NUMBER_WORD
  if (!is_list_of_holders(match, entities) || begins_next_name(match, entities, draft) ||
      are_not_of_name_before(match, entities, draft))
    return {};
  if (const auto people = match.part("people")) {
    const auto titles = match.part("titles");
    const bool stand_before = titles && titles->end <= people->begin;
    if (stand_before && begins_another_sentence(entities, *titles)) return {};
    if (stand_before && is_done_by_holder(entities, *titles, *people)) return {};
    if (const auto counted = match.part("counted"); counted && !entities.units[counted->begin].has_value(one))
      return {};
    if (match.part("equated") && is_of_relative(entities, titles->begin)) return {};
    return people_in(entities, *people);
  }
  if (const auto name = match.part("addressed")) return addressed_after(match, *name, entities, draft);
  if (const auto closed = match.part("closed")) {
    return closes_list_item(entities, closed->end) ? people_in(entities, *closed)
                                                   : std::vector<std::uint32_t>{};
  }
  if (match.part("told")) return told_of(entities, match.units.begin, draft);
  const bool object_follows = match.part("held") && match.units.end < entities.size() &&
                              entities.label(match.units.end) == Label::for_;
  // "Ông A từng là Chánh Văn phòng của ông B": whom he served.
  const auto given = match.part("given");
  const bool was = given && entities.units[given->begin].has_value(StatusVerbs::once);
  if ((given && !was) || object_follows) {
    const std::vector<std::uint32_t> objects = objects_after(entities, match.units.end);
    if (!objects.empty()) return objects;
  }
  const auto verb = match.part("held") ? match.part("held") : given;
  if (!verb || is_of_relative(entities, verb->begin)) return {};
  if (!has_its_holder_as_subject(entities, *verb) || speaks_of_office(entities, *verb)) return {};
  if (entities.label(verb->begin) == Label::past && names_only_a_number(entities, match.units.end)) return {};
  if (!match.part("introduced") && has_verb_between(entities, *verb, *match.part("titles"))) return {};
  // "Chủ tịch UBND huyện kiêm Trưởng Ban": whoever holds the office before it.
  const bool kiem = entities.label(verb->begin) == Label::concurrent && verb->begin > 0;
  if (kiem && is_one_of(entities.label(verb->begin - 1), {Label::title, Label::term, Label::close_bracket}))
    return {};
  if (verb->begin == 0 && is_one_of(entities.label(0), {Label::hold, Label::past})) {
    auto who = subject_after(entities, *match.part("titles"), draft);
    if (!who) who = last_named_before(entities, draft);
    return who ? std::vector<std::uint32_t>{*who} : std::vector<std::uint32_t>{};
  }
  if (const auto name = apposed_name(entities, verb->begin)) return {*name};
  if (const auto name = name_before_relative(entities, verb->begin)) return {*name};
  const auto subject = subject_of(entities, verb->begin, draft);
  // "Từ những năm cuối thập niên 80, khi là Chủ tịch UBND tỉnh, ông Trần Văn Hòa …".
  if (!subject && names_nobody_before(entities, verb->begin)) {
    auto who = subject_after(entities, *match.part("titles"), draft);
    if (!who && match.part("held") && goes_on_with_career(entities, match, draft))
      who = spoken_of_before(entities, verb->begin, draft);
    return who ? std::vector<std::uint32_t>{*who} : std::vector<std::uint32_t>{};
  }
  if (!subject) return {};
  if (opens_in_bracket(entities, verb->begin)) return {subject->mention};
  return subjects_of(entities, *subject);
}

/// "Tân Bí thư Tỉnh ủy từng giữ các chức vụ", "Giám đốc Sở Y tế làm Phó Chủ tịch": the office that a sentence
/// begins with, right before the verb.
const Unit* office_as_subject(const Match& match, const UnitString& entities) {
  constexpr LabelSet before{Label::newly, Label::honorific};
  const auto verb = match.part("held");
  if (!verb || !is_one_of(entities.label(verb->begin), {Label::past, Label::hold})) return nullptr;
  const std::uint32_t office = before.has(entities.label(0)) ? 1 : 0;
  const bool is_subject = office + 1 == verb->begin && entities.label(office) == Label::title;
  return is_subject ? &entities.units[office] : nullptr;
}

/// The offices in `titles`, of which the sentence names no holder, are those of whoever holds the office that
/// is the subject, if one is.
void link_to_subject(const Match& match, Range titles, const UnitString& entities, Draft& draft) {
  const Unit* subject = office_as_subject(match, entities);
  if (subject == nullptr) return;
  for (std::uint32_t i = titles.begin; i < titles.end; ++i) {
    if (entities.label(i) == Label::title)
      draft.titles[entities.units[i].fact].same_holder_as = draft.titles[subject->fact].span.begin;
  }
}

/// Offices of which no holder is named, beside a verb of taking them that has somebody for its subject.
void leave_to_unnamed(const Match& match, Range titles, const UnitString& entities, Draft& draft) {
  const auto held = match.part("held");
  if (!held || !is_taken_by_unnamed(entities, held->begin)) return;
  for (std::uint32_t i = titles.begin; i < titles.end; ++i) {
    if (entities.label(i) == Label::title) draft.titles[entities.units[i].fact].of_unnamed = true;
  }
}

/// "…, Đại tướng A": whether a comma and a word before names lead to a name.
bool is_addressed_next(const UnitString& entities, std::uint32_t comma) {
  if (comma + 2 >= entities.size() || entities.label(comma) != Label::comma) return false;
  std::uint32_t at = comma + 1;
  while (at + 1 < entities.size() && stands_before_name(entities.label(at))) ++at;
  return at > comma + 1 && entities.label(at) == Label::person;
}

/// "ông A, Bộ trưởng và Ủy viên Bộ Chính trị, Bí thư Thành ủy B", "A, ủy viên; Bộ trưởng, Đại tướng B": where
/// the offices after a name end that are its own, since those after "và" or ";" lead to the next name.
std::uint32_t before_next_name(const Match& match, Range titles, const UnitString& entities) {
  const auto people = match.part("people");
  if (!people || people->end > titles.begin || titles.end >= entities.size()) return titles.end;
  const bool next = entities.label(titles.end) == Label::person;
  if (!next && !is_addressed_next(entities, titles.end)) return titles.end;
  for (std::uint32_t i = titles.end; i > titles.begin; --i) {
    if (entities.label(i - 1) == (next ? Label::and_ : Label::semicolon)) return i - 1;
  }
  return titles.end;
}

/// "Thứ trưởng", "nguyên Phó Chủ tịch": whether others hold the office at `title` at the same time.
bool is_shared_by_several(const Reading& reading, const UnitString& entities, std::uint32_t title) {
  while (entities.label(title) != Label::title) ++title;
  auto tokens = reading.sentence.tokens.subspan(entities.units[title].tokens.begin);
  const std::string_view text = reading.sentence.text;
  if (const Found former = reading.lexicon.longest_with(Label::former, tokens, text))
    tokens = tokens.subspan(former.tokens);
  return static_cast<bool>(reading.lexicon.longest_with(Label::shared_office, tokens, text));
}

/// Who holds the offices of a list, and since when.
struct Holding {
  std::vector<std::uint32_t> holders;
  PartialDate since;
};

/// "ông A, Bí thư và ông B, Chủ tịch, được bầu làm": what follows a verb inside a list is said of all whom it
/// names, and has its own date.
void hold_by_verb(const UnitString& entities, std::uint32_t verb, const Draft& draft, Holding& holding) {
  if (holding.holders.size() != 1 || entities.label(verb - 1) == Label::open_bracket) return;
  holding.since = date_before(entities, verb, draft);
  const auto subject = subject_of(entities, verb, draft);
  if (subject && subject->mention == holding.holders.front())
    holding.holders = subjects_of(entities, *subject);
}

/// "ông A và ông B (Giám đốc và Phó Giám đốc Sở Y tế)": the first office is that of the first name, and so
/// on.
bool link_respectively(const Match& match, Range offices, const UnitString& entities, Draft& draft) {
  const std::vector<std::uint32_t> people = people_in(entities, *match.part("people"));
  std::vector<std::uint32_t> titles;
  for (std::uint32_t i = offices.begin; i < offices.end; ++i) {
    if (entities.label(i) == Label::title) titles.push_back(entities.units[i].fact);
  }
  const bool share_body = std::all_of(titles.begin(), titles.end() - 1, [&](std::uint32_t fact) {
    return draft.titles[fact].coordinated && draft.titles[fact].holders.empty();
  });
  if (people.size() != titles.size() || !share_body) return false;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    draft.titles[titles[i]].holders = {people[i]};
    draft.titles[titles[i]].holder_rule = match.rule->name;
  }
  return true;
}

/// "các Ủy viên Bộ Chính trị: Thủ tướng A; các Phó Thủ tướng: B, C": an office inside the list `people` that
/// has a list of its own.
void link_lists_inside(Range people, const Match& match, const UnitString& entities, Draft& draft) {
  for (std::uint32_t i = people.begin; i + 2 < people.end; ++i) {
    if (entities.label(i) != Label::title || entities.label(i + 1) != Label::colon) continue;
    std::uint32_t end = i + 2;
    while (end < people.end && !is_one_of(entities.label(end), {Label::title, Label::semicolon})) ++end;
    TitleMention& title = draft.titles[entities.units[i].fact];
    title.holders = people_in(entities, {i + 2, end});
    if (!title.holders.empty()) title.holder_rule = match.rule->name;
  }
}

/// "Từ năm 1985 đến năm 1992: Ông làm Trưởng ban Trường học, Vụ trưởng Vụ Kế hoạch": in a sentence that
/// begins with years the offices of a list go on with the career, whatever stands between them.
void go_on_with_list(const UnitString& entities, Draft& draft) {
  std::uint32_t begin = 0;
  while (begin < entities.size() &&
         is_one_of(entities.label(begin), {Label::hyphen, Label::other, Label::from, Label::quote}))
    ++begin;
  if (begin == entities.size() || !is_one_of(entities.label(begin), {Label::date, Label::term})) return;
  constexpr LabelSet ends{Label::person, Label::passive, Label::report, Label::issue, Label::appoint};
  constexpr LabelSet joins{Label::comma, Label::semicolon, Label::and_, Label::then, Label::concurrent};
  const TitleMention* last = nullptr;
  for (std::uint32_t i = begin; i < entities.size(); ++i) {
    if (ends.has(entities.label(i))) last = nullptr;
    if (entities.label(i) != Label::title) continue;
    TitleMention& title = draft.titles[entities.units[i].fact];
    if (title.holders.empty() && last != nullptr && !title.sought && !title.of_several &&
        joins.has(entities.label(i - 1))) {
      title.holders = last->holders;
      title.holder_rule = last->holder_rule;
      title.since = last->since;
      title.told = true;
    }
    last = title.told && title.holders.size() == 1 ? &title : nullptr;
  }
}

}  // namespace

void link_titles(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  Draft& draft = reading.draft;
  if (entities.present.has(Label::title)) {
    share_from_the_right(entities, draft);
    const PartialDate published = reading.memory.published.value_or(PartialDate{});
    set_title_status(entities, draft, published);
    mark_lists_of_roles(entities, draft);
    mark_earlier_signers(entities, published, draft);
    mark_reigns(entities, reading);
  }
  reading.run_each(rules, entities, [&](const Match& match) {
    if (const auto offices = match.part("respective"))
      return link_respectively(match, *offices, entities, draft);
    const auto told = match.part("told");
    const auto shared = match.part("shared");
    if (shared && !is_shared_by_several(reading, entities, shared->begin)) return false;
    const auto titles = told ? told : shared ? shared : match.part("titles");
    if (!titles) return false;
    Holding holding{holders_of(match, entities, draft), taken_up(match, entities, draft)};
    if (holding.holders.empty()) {
      link_to_subject(match, *titles, entities, draft);
      leave_to_unnamed(match, *titles, entities, draft);
      return false;
    }
    // "2 đội phó là A và B; ông C": no more than their number.
    const Unit& first = entities.units[titles->begin];
    const std::int64_t number = first.label == Label::title ? draft.titles[first.fact].number : 0;
    if (number > 1 && number < std::ssize(holding.holders))
      holding.holders.resize(static_cast<std::size_t>(number));
    std::uint32_t begin = titles->begin;
    if (const auto people = match.part("people")) {
      begin =
          std::max({first_of_name(entities, *titles, *people, draft), after_guest(entities, *titles, *people),
                    after_opening_clause(entities, *titles, *people, draft)});
      link_lists_inside(*people, match, entities, draft);
    }
    if (holding.holders.size() == 1) begin = std::max(begin, after_plural(entities, *titles));
    const std::uint32_t end = before_next_name(match, *titles, entities);
    begin = std::max(begin, after_principal(entities, *titles, draft));
    if (match.part("addressed")) begin = std::max(begin, after_addressee(entities, *titles));
    const auto held = match.part("held");
    bool linked = false;
    for (std::uint32_t i = begin; i < end; ++i) {
      // "…, thư ký của Bộ trưởng; Giám đốc": whose office stands within the list.
      const bool of_another =
          i > begin && (is_of_relative(entities, i) || entities.label(i - 1) == Label::of);
      if (entities.label(i) != Label::title || of_another) continue;
      if (i > begin && entities.label(i - 1) == Label::hold) hold_by_verb(entities, i - 1, draft, holding);
      TitleMention& title = draft.titles[entities.units[i].fact];
      // "ông A, Bộ trưởng các Bộ Công Thương, Xây dựng": nobody heads both.
      if (match.part("people") && holding.holders.size() == 1 && is_of_several_bodies(title)) break;
      if (!title.holders.empty() || title.sought) continue;
      title.holders = holding.holders;
      title.holder_rule = match.rule->name;
      title.since = holding.since;
      title.told = held || told || match.part("life");
      title.sequel =
          held && (tells_what_came_then(entities, held->begin) || lists_posts(entities, *held, *titles));
      title.until_now = lasts_until_now(entities, i);
      title.in_term = is_in_term(entities, i, reading.memory.published.value_or(PartialDate{}), draft);
      title.may_be_subject = may_be_subject(entities, i);
      linked = true;
    }
    return linked;
  });
  if (entities.present.has(Label::title)) go_on_with_list(entities, draft);
}

}  // namespace vanthu
