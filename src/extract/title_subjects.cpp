// SPDX-License-Identifier: Apache-2.0
#include "extract/title_subjects.h"

#include <algorithm>
#include <utility>

#include "extract/stretch.h"
#include "extract/title_chains.h"

namespace vanthu {
namespace {

constexpr std::uint32_t longest_clause = 300;  ///< units on the left in which a subject is looked for

/// Who took a picture or wrote the text is spoken of in no sentence.
bool is_credited(const PersonMention& person) {
  return person.rule == "person.photo_credit" || person.rule == "person.byline";
}

/// "được Thủ tướng Trần Văn Hòa bổ nhiệm": where the words for the one by whom something is done begin, if
/// the name at `name` is that; `name` itself where it is not.
std::uint32_t agent_begin(const UnitString& entities, std::uint32_t name) {
  std::uint32_t at = name;
  // "được Bộ trưởng khi đó là ông Trần Văn Hòa bổ nhiệm".
  constexpr LabelSet of_then{Label::past_after, Label::hold};
  while (at > 0 && (stands_before_name(entities.label(at - 1)) || of_then.has(entities.label(at - 1)))) --at;
  return at > 0 && is_done_to(entities.units[at - 1]) ? at - 1 : name;
}

/// "dưới thời Tổng thống Trần Văn Hòa": the word for the time, if the name at `name` says whose it was;
/// `name` itself where it does not.
std::uint32_t reign_begin(const UnitString& entities, std::uint32_t name) {
  std::uint32_t at = name;
  while (at > 0 && stands_before_name(entities.label(at - 1))) --at;
  // "thời ông Trần Văn Hòa làm Thủ tướng": he is the subject.
  const bool is_owner = at > 0 && entities.label(name - 1) == Label::title;
  return is_owner && entities.units[at - 1].may_be(Label::reign) ? at - 1 : name;
}

/// "từng là trợ lý cho Thủ tướng Trần Văn Hòa, là Bộ trưởng": the verb that says whom somebody served, if the
/// name at `name` is that one's and a comma ends it; `name` itself where it is not.
std::uint32_t served_begin(const UnitString& entities, std::uint32_t name) {
  constexpr std::uint32_t reach = 4;
  constexpr LabelSet holds{Label::past, Label::hold};
  if (name + 1 >= entities.size() || entities.label(name + 1) != Label::comma) return name;
  std::uint32_t at = name;
  while (at > 0 && stands_before_name(entities.label(at - 1))) --at;
  const bool is_served =
      at > 1 && entities.label(at) == Label::title && entities.label(at - 1) == Label::for_;
  if (!is_served) return name;
  return nearest_left(entities, at - 1, holds, {}, floor_of_reach(at - 1, reach)).value_or(name);
}

/// "ông Lê Văn An lên thay ông Trần Văn Hòa làm Chủ tịch": the word for coming after somebody, if the name at
/// `name` is that one's; `name` itself where it is not, and where more is said of that one: "thay ông Trần
/// Văn Hòa, người đã …", "thay ông Trần Văn Hòa được bầu làm". The same for "từ người tiền nhiệm Trần Văn
/// Hòa" (from the predecessor), where it is the word for the predecessor.
std::uint32_t succeeded_begin(const UnitString& entities, std::uint32_t name) {
  constexpr std::int32_t comes_after = 11;  // of STOP
  constexpr LabelSet says_more{Label::comma, Label::hyphen, Label::passive, Label::colon};
  if (name + 1 < entities.size() && says_more.has(entities.label(name + 1))) return name;
  std::uint32_t at = name;
  while (at > 0 && stands_before_name(entities.label(at - 1))) --at;
  if (at > 1 && entities.label(at - 1) == Label::past_after &&
      entities.label(at - 2) == Label::recipient_noun)
    return at - 2;
  const bool succeeds =
      at > 0 && entities.label(at - 1) == Label::stop && entities.units[at - 1].has_value(comes_after);
  return succeeds ? at - 1 : name;
}

/// "ông A đã thắng bà B và trở thành", "A, người quản lý đội ngũ của ông B và hiện là": whether "và" joins
/// the verb to one before it of which the name at `name` is the object.
bool is_object_before_and(const UnitString& entities, std::uint32_t name, std::uint32_t verb) {
  constexpr LabelSet between{Label::stop, Label::date, Label::subject_stop};
  if (name + 1 >= verb || entities.label(name + 1) != Label::and_) return false;
  for (std::uint32_t i = name + 2; i < verb; ++i) {
    if (!between.has(entities.label(i))) return false;
  }
  std::uint32_t at = name;
  while (at > 0 && stands_before_name(entities.label(at - 1))) --at;
  constexpr LabelSet begins_clause{
      Label::comma,      Label::semicolon, Label::colon,         Label::hyphen,       Label::quote,
      Label::full_stop,  Label::date,      Label::and_,          Label::plural,       Label::number_word,
      Label::line_break, Label::by,        Label::close_bracket, Label::open_bracket, Label::passive};
  return at > 0 && !begins_clause.has(entities.label(at - 1)) && !is_according_to(entities.units[at - 1]);
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

/// What the word of address tells: 1 a man, 2 a woman, 0 neither.
std::int32_t sex_of(const Unit& address) {
  for (const Entry& entry : address.entries()) {
    if (entry.label == Label::honorific) return entry.value;
  }
  return 0;
}

/// Whether `name` is `short_form`, or a fuller form that ends in it.
bool is_form_of(std::string_view name, std::string_view short_form) {
  if (!name.ends_with(short_form)) return false;
  return name.size() == short_form.size() || name[name.size() - short_form.size() - 1] == ' ';
}

/// Whether "ông" or "bà" can be the person of the mention, by how the text has addressed them so far.
bool may_be_addressed(std::int32_t sex, std::uint32_t mention, const Draft& draft) {
  constexpr std::uint32_t reach = 100;
  constexpr std::int32_t woman = 2;
  constexpr std::string_view of_women = " Thị ";
  if (sex == 0) return true;
  const std::string_view name = draft.people[mention].name;
  for (std::uint32_t i = mention + 1; i-- > 0 && i + reach > mention;) {
    const PersonMention& person = draft.people[i];
    if (!is_form_of(person.name, name)) continue;
    if (person.name.find(of_women) != std::string::npos) return sex == woman;
    if (person.sex != 0) return person.sex == sex;
  }
  return true;
}

/// "em trai bà Mai", "chồng bà", "vợ tỷ phú Trần Văn Hòa": whether the word of address before `at` follows a
/// word for a relative.
bool is_relative(const UnitString& entities, std::uint32_t at) {
  if (at > 1 && entities.label(at - 1) == Label::occupation && entities.units[at - 2].may_be(Label::relative))
    return true;
  return at > 1 && entities.label(at - 1) == Label::honorific && entities.label(at - 2) == Label::occupation;
}

/// Whom the sentence named last before the word at `at`.
std::optional<std::uint32_t> name_before(const UnitString& entities, std::uint32_t at, const Draft& draft) {
  const std::int32_t sex = sex_of(entities.units[at]);
  const std::uint32_t floor = floor_of_reach(at, longest_clause);
  while (at-- > floor) {
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

/// "ông Trần Văn Hòa, Giám đốc Sở Y tế, người từng là": who has just been named.
bool is_apposition(const UnitString& entities, std::uint32_t somebody) {
  return somebody > 1 && is_one_of(entities.label(somebody - 1), {Label::comma, Label::hyphen}) &&
         is_one_of(entities.label(somebody - 2), {Label::person, Label::title, Label::close_bracket});
}

/// Where the words of address begin that stand before the name at `name`.
std::uint32_t before_address(const UnitString& entities, std::uint32_t name) {
  while (name > 0 && is_one_of(entities.label(name - 1), {Label::honorific, Label::rank, Label::occupation}))
    --name;
  return name;
}

bool is_joint(Label label) {
  return label == Label::and_ || label == Label::comma || label == Label::semicolon;
}

/// The name that a comma or "và" before the unit at `at` joins to what follows; after "và" its offices may
/// stand between: "ông A, Giám đốc Sở Y tế và".
std::optional<std::uint32_t> name_joined_before(const UnitString& entities, std::uint32_t at) {
  if (at < 2 || !is_joint(entities.label(at - 1))) return std::nullopt;
  const bool is_last = entities.label(at - 1) == Label::and_;
  std::uint32_t name = at - 1;
  if (is_last && entities.label(name - 1) == Label::comma) --name;
  // "Thượng tá A (bên trái) và Thượng tá B".
  if (is_last && name > 0 && entities.label(name - 1) == Label::close_bracket)
    name = bracket_begin(entities, name - 1);
  if (name > 0 && entities.label(name - 1) == Label::person) return name - 1;
  if (!is_last) return std::nullopt;
  while (name > 0 &&
         is_one_of(entities.label(name - 1), {Label::title, Label::comma, Label::hyphen, Label::term,
                                              Label::open_bracket, Label::close_bracket}))
    --name;
  const bool has_offices =
      name > 0 && entities.label(name - 1) == Label::person &&
      is_one_of(entities.label(name), {Label::comma, Label::hyphen, Label::open_bracket});
  return has_offices ? std::optional(name - 1) : std::nullopt;
}

bool holds_count(const UnitString& entities, Range range) {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (is_count(entities.label(i))) return true;
  }
  return false;
}

/// The next name of a list and what joins it to the name at `name`: offices, terms and brackets may stand
/// between them. Nothing where the list ends, or where more is said of the next one than that.
std::optional<std::pair<std::uint32_t, Label>> next_of_list(const UnitString& entities, std::uint32_t name) {
  constexpr std::uint32_t reach = 16;
  for (std::uint32_t i = name + 1; i < entities.size() && i < name + reach; ++i) {
    const Label label = entities.label(i);
    if (is_joint(label)) {
      std::uint32_t next = i + 1;
      while (next < entities.size() &&
             is_one_of(entities.label(next), {Label::honorific, Label::rank, Label::occupation}))
        ++next;
      if (next < entities.size() && entities.label(next) == Label::person) {
        const bool goes_on = next + 1 < entities.size() &&
                             is_one_of(entities.label(next + 1), {Label::hold, Label::past, Label::appoint});
        return goes_on ? std::nullopt : std::optional(std::pair(next, label));
      }
      continue;
    }
    if (!is_one_of(label,
                   {Label::title, Label::term, Label::hyphen, Label::open_bracket, Label::close_bracket,
                    Label::date, Label::stop, Label::body, Label::place, Label::place_type}))
      return std::nullopt;
    if (label == Label::stop && !is_one_of(entities.label(i - 1), {Label::open_bracket, Label::comma}))
      return std::nullopt;
  }
  return std::nullopt;
}

/// Those whom a list names that begins at `name`: as far as "và", or all of them after "các ông" and where
/// the sentence ends with the list.
std::vector<std::uint32_t> list_from(const UnitString& entities, std::uint32_t name, bool is_plural) {
  std::vector<std::uint32_t> people = {entities.units[name].fact};
  std::size_t certain = 1;
  for (auto next = next_of_list(entities, name); next; next = next_of_list(entities, next->first)) {
    people.push_back(entities.units[next->first].fact);
    // "đối với ông A, ông B." says nothing more, of the last one either.
    const bool ends =
        next->first + 1 == entities.size() || entities.label(next->first + 1) == Label::full_stop;
    if (is_plural || ends || next->second != Label::comma) certain = people.size();
  }
  people.resize(certain);
  return people;
}

}  // namespace

bool is_count(Label label) {
  return label == Label::counted || label == Label::plural || label == Label::honorific_plural ||
         label == Label::number_word || label == Label::number_1_12 || label == Label::number_13_31 ||
         label == Label::number_32_99 || label == Label::vague_number;
}

bool is_with(const Unit& unit) {
  constexpr std::int32_t with = 4;
  return unit.label == Label::stop && unit.has_value(with);
}

bool introduces_object(const Unit& unit) {
  return is_with(unit) || unit.label == Label::for_ || unit.label == Label::of;
}

bool is_done_to(const Unit& unit) {
  constexpr std::int32_t suffers = 5;
  return unit.label == Label::passive || (unit.label == Label::stop && unit.has_value(suffers));
}

bool stands_before_name(Label label) {
  return label == Label::honorific || label == Label::rank || label == Label::occupation ||
         label == Label::title;
}

bool refers_alone(const UnitString& entities, std::uint32_t at) {
  const Unit& unit = entities.units[at];
  if (unit.label == Label::pronoun) return true;
  const bool address = unit.label == Label::honorific ||
                       (unit.label == Label::recipient_noun && unit.may_be(Label::honorific));
  if (!address || (at > 0 && is_count(entities.label(at - 1)))) return false;
  if (at + 1 == entities.size()) return true;
  const Label next = entities.label(at + 1);
  return next != Label::person && !stands_before_name(next);
}

bool is_nobody_named(const UnitString& entities, std::uint32_t at) {
  constexpr std::int32_t somebody = 1;
  const Unit& unit = entities.units[at];
  if (unit.label == Label::stop) return unit.has_value(somebody);
  return unit.label == Label::honorific_plural;
}

bool is_of_relative(const UnitString& entities, std::uint32_t title) {
  std::uint32_t at = title;
  if (at > 0 && entities.label(at - 1) == Label::of) --at;
  return at > 0 && entities.units[at - 1].may_be(Label::relative);
}

bool is_taken_by_unnamed(const UnitString& entities, std::uint32_t verb) {
  constexpr std::uint32_t reach = 10;
  constexpr LabelSet others{Label::person, Label::title, Label::comma, Label::quote, Label::colon};
  constexpr std::int32_t denies = 10;  // of STOP: "không phải là Bộ trưởng"
  if (verb > 0 && entities.label(verb - 1) == Label::stop && entities.units[verb - 1].has_value(denies))
    return true;
  for (std::uint32_t i = verb; i-- > 0 && i + reach > verb;) {
    if (others.has(entities.label(i))) return false;
    if (is_nobody_named(entities, i)) return true;
    if (entities.label(i) == Label::recipient_noun && i > 0 && is_count(entities.label(i - 1))) return true;
  }
  return false;
}

std::optional<std::uint32_t> last_named_before(const UnitString& entities, const Draft& draft) {
  std::uint32_t before = first_of_sentence(entities, draft);
  while (before > 0 && is_credited(draft.people[before - 1])) --before;
  if (before == 0) return std::nullopt;
  return before - 1;
}

std::optional<std::uint32_t> spoken_of_before(const UnitString& entities, std::uint32_t address,
                                              const Draft& draft) {
  constexpr std::uint32_t reach = 3;  // sentences
  const std::int32_t sex = sex_of(entities.units[address]);
  const auto last = last_named_before(entities, draft);
  if (!last) return std::nullopt;
  const std::uint32_t latest = draft.people[*last].sentence;
  std::optional<std::uint32_t> first;
  for (std::uint32_t i = *last + 1; i-- > 0 && draft.people[i].sentence + reach > latest;) {
    // "Ông A bị kỷ luật. Bà B cho biết. Ông từng là": of the last sentence that speaks of a man.
    if (first && draft.people[i].sentence != draft.people[*first].sentence) break;
    if (!is_credited(draft.people[i]) && may_be_addressed(sex, i, draft)) first = i;
  }
  return first;
}

std::optional<Subject> subject_of(const UnitString& entities, std::uint32_t verb, const Draft& draft) {
  bool is_done_to = false;
  std::optional<Subject> object;
  const std::uint32_t floor = floor_of_reach(verb, longest_clause);
  for (std::uint32_t i = verb; i-- > floor;) {
    is_done_to = is_done_to || entities.label(i) == Label::passive;
    // "bà Lê Thị Mai (vợ ông Hòa) được bổ nhiệm": who stands in brackets is not spoken of.
    if (entities.label(i) == Label::close_bracket) i = bracket_begin(entities, i);
    if (is_nobody_named(entities, i)) {
      if (is_apposition(entities, i)) continue;
      return std::nullopt;
    }
    // "con trai một đồng chí nguyên là", "hai trường hợp được điều động làm".
    if (entities.label(i) == Label::counted && (i + 1 == verb || is_done_to) && !is_apposition(entities, i))
      return std::nullopt;
    if (entities.label(i) == Label::person) {
      if (is_credited(draft.people[entities.units[i].fact])) continue;
      // "được bà Lê Thị Mai, khi còn là Chủ tịch, bổ nhiệm": what follows the comma is said of her.
      const bool has_clause = verb == i + 2 && entities.label(i + 1) == Label::comma;
      const std::uint32_t served = served_begin(entities, i);
      const std::uint32_t other = std::min({served, succeeded_begin(entities, i), reign_begin(entities, i)});
      const std::uint32_t begin = has_clause ? other : std::min(agent_begin(entities, i), other);
      if (begin == i) {
        if (is_relative(entities, i)) return std::nullopt;
        const Subject subject{entities.units[i].fact, i};
        if (object || !is_object_before_and(entities, i, verb)) return subject;
        object = subject;
        continue;
      }
      i = begin;
    } else if (is_bare_reference(entities, i)) {
      if (is_relative(entities, i + 1)) return std::nullopt;
      auto who = name_before(entities, i, draft);
      if (!who) who = spoken_of_before(entities, i, draft);
      if (!who) return std::nullopt;
      return Subject{*who, i};
    }
  }
  return object;
}

std::optional<std::uint32_t> subject_after(const UnitString& entities, Range titles, const Draft& draft) {
  constexpr std::uint32_t reach = 8;
  constexpr std::uint32_t reach_over_clauses = 12;  // of a name that begins a clause
  bool comma = false;
  for (std::uint32_t i = titles.end; i < entities.size() && i < titles.end + reach_over_clauses; ++i) {
    const Label label = entities.label(i);
    if (is_one_of(label, {Label::full_stop, Label::title, Label::colon, Label::quote})) return std::nullopt;
    comma = comma || label == Label::comma;
    if (!comma) continue;
    const bool begins_clause =
        label == Label::person && entities.label(before_address(entities, i) - 1) == Label::comma;
    if (i >= titles.end + reach && !begins_clause) continue;
    if (label == Label::person) return entities.units[i].fact;
    if (is_bare_reference(entities, i)) return spoken_of_before(entities, i, draft);
  }
  return std::nullopt;
}

std::vector<std::uint32_t> subjects_of(const UnitString& entities, const Subject& subject) {
  std::vector<std::uint32_t> subjects = {subject.mention};
  if (entities.label(subject.at) != Label::person) return subjects;
  bool ends_in_and = false;
  std::uint32_t at = before_address(entities, subject.at);
  while (const auto name = name_joined_before(entities, at)) {
    if (subjects.size() == 1) ends_in_and = entities.label(at - 1) == Label::and_;
    subjects.insert(subjects.begin(), entities.units[*name].fact);
    at = before_address(entities, *name);
  }
  // "các ông A, B": a list whether there is "và" in it or not.
  const bool is_plural = at > 0 && is_count(entities.label(at - 1));
  if (!is_plural && !ends_in_and) return {subject.mention};
  return subjects;
}

namespace {

/// Whether nothing but a time stands from `from` to `at`.
bool touches(const UnitString& entities, std::uint32_t from, std::uint32_t at) {
  for (std::uint32_t i = from; i < at; ++i) {
    if (!is_one_of(entities.label(i),
                   {Label::date, Label::term, Label::from, Label::open_bracket, Label::close_bracket}))
      return false;
  }
  return true;
}

}  // namespace

std::vector<std::uint32_t> objects_after(const UnitString& entities, std::uint32_t from) {
  constexpr std::uint32_t reach = 14;
  for (std::uint32_t i = from; i < entities.size() && i < from + reach; ++i) {
    // "rời ghế Giám đốc, sau quyết định của ông A": whose something else is.
    if (!introduces_object(entities.units[i])) continue;
    if (entities.label(i) == Label::of && !touches(entities, from, i)) continue;
    std::uint32_t name = i + 1;
    while (name < entities.size() &&
           (stands_before_name(entities.label(name)) || is_count(entities.label(name))))
      ++name;
    if (name < entities.size() && entities.label(name) == Label::person)
      return list_from(entities, name, name > 0 && holds_count(entities, {i + 1, name}));
  }
  return {};
}

}  // namespace vanthu
