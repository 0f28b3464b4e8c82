// SPDX-License-Identifier: Apache-2.0
//
// Who holds the offices of a sentence, and since or until when.
#include "extract/coordinated_titles.h"
#include "extract/title_status.h"
#include "extract/titles.h"

namespace vanthu {
namespace {

std::vector<std::uint32_t> people_in(const UnitString& entities, Range range) {
  std::vector<std::uint32_t> people;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (entities.label(i) == Label::person) people.push_back(entities.units[i].fact);
  }
  return people;
}

bool stands_before_name(Label label) {
  return label == Label::honorific || label == Label::rank || label == Label::occupation ||
         label == Label::title;
}

bool is_count(Label label) {
  return label == Label::plural || label == Label::number_word || label == Label::number_1_12 ||
         label == Label::number_13_31 || label == Label::number_32_99 || label == Label::vague_number;
}

/// "Ông từng là", "Đồng chí giữ chức", "Đồng chí này": somebody named before.
bool is_bare_reference(const UnitString& entities, std::uint32_t at) {
  const Unit& unit = entities.units[at];
  if (unit.label == Label::pronoun) return true;
  const bool address = unit.label == Label::honorific ||
                       (unit.label == Label::recipient_noun && unit.may_be(Label::honorific));
  if (!address || (at > 0 && is_count(entities.label(at - 1)))) return false;
  if (at + 1 == entities.size()) return true;
  const Label next = entities.label(at + 1);
  return next != Label::person && !stands_before_name(next);
}

/// Who took a picture or wrote the text is spoken of in no sentence.
bool is_credited(const PersonMention& person) {
  return person.rule == "person.photo_credit" || person.rule == "person.byline";
}

/// "được Thủ tướng Trần Văn Hòa bổ nhiệm": where the words for the one by whom something is done begin, if
/// the name at `name` is that; `name` itself where it is not.
std::uint32_t agent_begin(const UnitString& entities, std::uint32_t name) {
  std::uint32_t at = name;
  while (at > 0 && stands_before_name(entities.label(at - 1))) --at;
  return at > 0 && entities.label(at - 1) == Label::passive ? at - 1 : name;
}

/// "một người", "các đồng chí": people of whom nobody is named.
bool is_nobody_named(const UnitString& entities, std::uint32_t at) {
  constexpr std::int32_t somebody = 1;
  const Unit& unit = entities.units[at];
  if (unit.label == Label::stop) return unit.entry != nullptr && unit.entry->value == somebody;
  return unit.label == Label::honorific_plural;
}

/// The first mention of the draft that is of this sentence or a later one: mentions stand there in the order
/// of the text.
std::uint32_t first_of_sentence(const UnitString& entities, const Draft& draft) {
  const std::uint32_t begin = entities.units.front().span.begin;
  const auto first =
      std::partition_point(draft.people.begin(), draft.people.end(),
                           [&](const PersonMention& person) { return person.span.begin < begin; });
  return static_cast<std::uint32_t>(first - draft.people.begin());
}

/// Whom the sentence before this one spoke of last.
std::optional<std::uint32_t> last_named_before(const UnitString& entities, const Draft& draft) {
  std::uint32_t before = first_of_sentence(entities, draft);
  while (before > 0 && is_credited(draft.people[before - 1])) --before;
  if (before == 0) return std::nullopt;
  return before - 1;
}

/// What the word of address tells: 1 a man, 2 a woman, 0 neither.
std::int32_t sex_of(const Unit& address) {
  for (const Entry& entry : address.entries()) {
    if (entry.label == Label::honorific) return entry.value;
  }
  return 0;
}

/// Whether "ông" or "bà" can be the person of the mention, by how the text has addressed them so far.
bool may_be_addressed(std::int32_t sex, std::uint32_t mention, const Draft& draft) {
  constexpr std::uint32_t reach = 100;
  constexpr std::int32_t woman = 2;
  constexpr std::string_view of_women = " Thị ";
  if (sex == 0) return true;
  const std::string& name = draft.people[mention].name;
  if (name.find(of_women) != std::string::npos) return sex == woman;
  for (std::uint32_t i = mention + 1; i-- > 0 && i + reach > mention;) {
    const PersonMention& person = draft.people[i];
    if (person.sex != 0 && person.name == name) return person.sex == sex;
  }
  return true;
}

/// "Ông từng là …": of whom the last sentence with names speaks first, and who is no woman.
std::optional<std::uint32_t> spoken_of_before(const UnitString& entities, std::uint32_t address,
                                              const Draft& draft) {
  const std::int32_t sex = sex_of(entities.units[address]);
  const auto last = last_named_before(entities, draft);
  if (!last) return std::nullopt;
  std::optional<std::uint32_t> first;
  for (std::uint32_t i = *last + 1; i-- > 0 && draft.people[i].sentence == draft.people[*last].sentence;) {
    if (!is_credited(draft.people[i]) && may_be_addressed(sex, i, draft)) first = i;
  }
  return first ? first : last;
}

/// "em trai bà Mai", "chồng bà": whether the word of address before `at` follows a word for a relative.
bool is_relative(const UnitString& entities, std::uint32_t at) {
  return at > 1 && entities.label(at - 1) == Label::honorific && entities.label(at - 2) == Label::occupation;
}

/// Whom the sentence named last before the word at `at`.
std::optional<std::uint32_t> name_before(const UnitString& entities, std::uint32_t at, const Draft& draft) {
  const std::int32_t sex = sex_of(entities.units[at]);
  while (at-- > 0) {
    if (entities.label(at) != Label::person) continue;
    const std::uint32_t mention = entities.units[at].fact;
    if (!is_credited(draft.people[mention]) && may_be_addressed(sex, mention, draft)) return mention;
  }
  return std::nullopt;
}

/// The bracket that the one at `close` closes; `close` itself where the sentence has none.
std::uint32_t bracket_begin(const UnitString& entities, std::uint32_t close) {
  for (std::uint32_t i = close; i-- > 0;) {
    if (entities.label(i) == Label::open_bracket) return i;
  }
  return close;
}

/// The subject of the verb at `verb`: the nearest name on its left, or whom a pronoun there stands for.
std::optional<std::uint32_t> subject_of(const UnitString& entities, std::uint32_t verb, const Draft& draft) {
  for (std::uint32_t i = verb; i-- > 0;) {
    // "bà Lê Thị Mai (vợ ông Hòa) được bổ nhiệm": who stands in brackets is not spoken of.
    if (entities.label(i) == Label::close_bracket) i = bracket_begin(entities, i);
    if (is_nobody_named(entities, i)) return std::nullopt;
    if (entities.label(i) == Label::person) {
      if (is_credited(draft.people[entities.units[i].fact])) continue;
      // "được bà Lê Thị Mai, khi còn là Chủ tịch, bổ nhiệm": what follows the comma is said of her.
      const bool has_clause = verb == i + 2 && entities.label(i + 1) == Label::comma;
      const std::uint32_t begin = has_clause ? i : agent_begin(entities, i);
      if (begin == i) return is_relative(entities, i) ? std::nullopt : std::optional(entities.units[i].fact);
      i = begin;
    } else if (is_bare_reference(entities, i)) {
      if (is_relative(entities, i + 1)) return std::nullopt;
      const auto here = name_before(entities, i, draft);
      return here ? here : spoken_of_before(entities, i, draft);
    }
  }
  return std::nullopt;
}

/// "Trên cương vị Chủ tịch UBND huyện, ông Trần Văn Hòa đã": the subject stands after the offices where the
/// sentence begins with them.
std::optional<std::uint32_t> subject_after(const UnitString& entities, Range titles, const Draft& draft) {
  constexpr std::uint32_t reach = 8;
  bool comma = false;
  for (std::uint32_t i = titles.end; i < entities.size() && i < titles.end + reach; ++i) {
    const Label label = entities.label(i);
    if (is_one_of(label, {Label::full_stop, Label::title, Label::colon, Label::quote})) return std::nullopt;
    comma = comma || label == Label::comma;
    if (!comma) continue;
    if (label == Label::person) return entities.units[i].fact;
    if (is_bare_reference(entities, i)) return spoken_of_before(entities, i, draft);
  }
  return std::nullopt;
}

/// "A, B và ông C được bầu làm": all whom "và" joins to the subject right before the verb.
std::vector<std::uint32_t> subjects_of(const UnitString& entities, std::uint32_t verb,
                                       std::uint32_t subject) {
  std::vector<std::uint32_t> subjects = {subject};
  if (verb == 0 || entities.label(verb - 1) != Label::person) return subjects;
  Label joint = Label::and_;
  std::uint32_t at = verb - 1;
  const auto skip_address = [&] {
    while (at > 0 && is_one_of(entities.label(at - 1), {Label::honorific, Label::rank, Label::occupation}))
      --at;
  };
  for (skip_address(); at > 1 && entities.label(at - 1) == joint && entities.label(at - 2) == Label::person;
       skip_address()) {
    at -= 2;
    subjects.insert(subjects.begin(), entities.units[at].fact);
    joint = Label::comma;
  }
  return subjects;
}

/// "đối với", "của", "với".
bool introduces_object(const Unit& unit) {
  constexpr std::int32_t with = 4;
  if (unit.label == Label::stop) return unit.entry != nullptr && unit.entry->value == with;
  return unit.label == Label::for_ || unit.label == Label::of;
}

/// "… đối với ông Trần Văn Hòa", "… của ông Trần Văn Hòa": whom an office was given to or taken from.
std::optional<std::uint32_t> object_after(const UnitString& entities, std::uint32_t from) {
  constexpr std::uint32_t reach = 14;
  for (std::uint32_t i = from; i < entities.size() && i < from + reach; ++i) {
    if (!introduces_object(entities.units[i])) continue;
    std::uint32_t name = i + 1;
    while (name < entities.size() && stands_before_name(entities.label(name))) ++name;
    if (name < entities.size() && entities.label(name) == Label::person) return entities.units[name].fact;
  }
  return std::nullopt;
}

/// When a verb says that an office was taken up: the nearest date on its left, with a year.
PartialDate date_before(const UnitString& entities, std::uint32_t verb, const Draft& draft) {
  for (std::uint32_t i = verb; i-- > 0;) {
    if (entities.label(i) != Label::date || entities.units[i].fact >= draft.dates.size()) continue;
    const PartialDate& value = draft.dates[entities.units[i].fact].date.value;
    if (value.year != 0) return value;
  }
  return {};
}

/// A verb of filling an office, or of sending somebody away from it, says by whom rather than who, but in
/// the passive.
bool has_its_holder_as_subject(const UnitString& entities, Range verb) {
  constexpr std::int32_t done_to_another = 3;
  const Unit& unit = entities.units[verb.begin];
  const bool sends_away = unit.entry != nullptr && unit.entry->value == done_to_another;
  if (unit.label != Label::appoint && !sends_away) return true;
  return verb.begin > 0 && entities.label(verb.begin - 1) == Label::passive;
}

/// "là muốn Bộ trưởng trả lời": between a verb of holding and the office another verb stands.
bool has_verb_between(const UnitString& entities, Range verb, Range titles) {
  constexpr std::int32_t introduces = 3;
  for (std::uint32_t i = titles.begin; i-- > verb.end;) {
    const Unit& unit = entities.units[i];
    if (unit.label == Label::colon) return false;
    if (unit.label == Label::stop && (unit.entry == nullptr || unit.entry->value != introduces)) return true;
  }
  return false;
}

/// "Theo ông Trần Văn Hòa, Bí thư Tỉnh ủy phải chỉ đạo": after "theo" and a name an office that no comma
/// ends is what the sentence is about.
bool is_quoted_before_subject(const Match& match, const UnitString& entities) {
  constexpr std::int32_t according_to = 2;
  const auto people = match.part("people");
  const auto titles = match.part("titles");
  if (!people || !titles || people->end > titles->begin) return false;
  std::uint32_t end = titles->end;
  while (end > titles->begin && entities.label(end - 1) != Label::title) --end;
  if (end >= entities.size()) return false;
  if (entities.label(people->end) != Label::comma || titles->begin != people->end + 1) return false;
  std::uint32_t at = people->begin;
  while (at > 0 && stands_before_name(entities.label(at - 1))) --at;
  if (at == 0) return false;
  const Unit& theo = entities.units[at - 1];
  const bool quoted = theo.label == Label::stop && theo.entry != nullptr && theo.entry->value == according_to;
  return quoted && is_one_of(entities.label(end), {Label::stop, Label::passive});
}

/// Whether an office that stands alone after a name and a comma has a verb after it and no second comma.
bool may_be_subject(const UnitString& entities, std::uint32_t title) {
  if (title < 2 || title + 1 >= entities.size()) return false;
  if (entities.label(title - 1) != Label::comma) return false;
  std::uint32_t name = title - 2;
  if (entities.label(name) == Label::close_bracket) return false;
  return entities.label(name) != Label::title &&
         is_one_of(entities.label(title + 1), {Label::report, Label::stop, Label::passive, Label::propose,
                                               Label::give, Label::issue, Label::hold, Label::word});
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

std::vector<std::uint32_t> holders_of(const Match& match, const UnitString& entities, const Draft& draft) {
  if (is_quoted_before_subject(match, entities)) return {};
  if (const auto people = match.part("people")) return people_in(entities, *people);
  if (const auto closed = match.part("closed")) {
    const bool ends = closed->end == entities.size() ||
                      is_one_of(entities.label(closed->end), {Label::semicolon, Label::full_stop});
    return ends ? people_in(entities, *closed) : std::vector<std::uint32_t>{};
  }
  if (match.part("told")) {
    const auto who = last_named_before(entities, draft);
    return who ? std::vector<std::uint32_t>{*who} : std::vector<std::uint32_t>{};
  }
  const bool object_follows = match.part("held") && match.units.end < entities.size() &&
                              entities.label(match.units.end) == Label::for_;
  if (match.part("given") || object_follows) {
    if (const auto object = object_after(entities, match.units.end)) return {*object};
  }
  const auto verb = match.part("held") ? match.part("held") : match.part("given");
  if (!verb || !has_its_holder_as_subject(entities, *verb)) return {};
  if (has_verb_between(entities, *verb, *match.part("titles"))) return {};
  // "Chủ tịch UBND huyện kiêm Trưởng Ban": whoever holds the office before it.
  const bool kiem = entities.label(verb->begin) == Label::concurrent && verb->begin > 0;
  if (kiem && is_one_of(entities.label(verb->begin - 1), {Label::title, Label::term, Label::close_bracket}))
    return {};
  if (verb->begin == 0 && is_one_of(entities.label(0), {Label::hold, Label::past})) {
    auto who = subject_after(entities, *match.part("titles"), draft);
    if (!who) who = last_named_before(entities, draft);
    return who ? std::vector<std::uint32_t>{*who} : std::vector<std::uint32_t>{};
  }
  const auto subject = subject_of(entities, verb->begin, draft);
  // "Từ những năm cuối thập niên 80, khi là Chủ tịch UBND tỉnh, ông Trần Văn Hòa …".
  if (!subject && names_nobody_before(entities, verb->begin)) {
    const auto after = subject_after(entities, *match.part("titles"), draft);
    return after ? std::vector<std::uint32_t>{*after} : std::vector<std::uint32_t>{};
  }
  if (!subject) return {};
  return subjects_of(entities, verb->begin, *subject);
}

}  // namespace

void link_titles(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  Draft& draft = reading.draft;
  share_from_the_right(entities, draft);
  set_title_status(entities, draft, reading.memory.published.value_or(PartialDate{}));
  reading.run_each(rules, entities, [&](const Match& match) {
    const auto titles = match.part("told") ? match.part("told") : match.part("titles");
    if (!titles) return false;
    const std::vector<std::uint32_t> holders = holders_of(match, entities, draft);
    const auto verb = match.part("held");
    const PartialDate since = verb ? date_before(entities, verb->begin, draft) : PartialDate{};
    bool linked = false;
    for (std::uint32_t i = titles->begin; i < titles->end && !holders.empty(); ++i) {
      if (entities.label(i) != Label::title) continue;
      TitleMention& title = draft.titles[entities.units[i].fact];
      if (!title.holders.empty()) continue;
      title.holders = holders;
      title.holder_rule = match.rule->name;
      title.since = since;
      title.may_be_subject = may_be_subject(entities, i);
      linked = true;
    }
    return linked;
  });
}

}  // namespace vanthu
