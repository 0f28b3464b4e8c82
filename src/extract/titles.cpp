// SPDX-License-Identifier: Apache-2.0
#include "extract/titles.h"

#include "extract/title_chains.h"
#include "extract/title_parts.h"
#include "lexicon/body_parents.h"
#include "lexicon/numerals.h"

namespace vanthu {
namespace {

/// "Giám đốc tạm thời": a word after the role says that it is acted for.
bool has_acting_modifier(const UnitString& phrases, Range role) {
  constexpr std::int32_t acting = 1;
  for (std::uint32_t i = role.begin + 1; i < role.end; ++i) {
    const Unit& unit = phrases.units[i];
    if (unit.label == Label::role_modifier && unit.has_value(acting)) return true;
  }
  return false;
}

TitleStatus status_of(const UnitString& phrases, std::optional<Range> prefix, Range role) {
  if (!prefix || prefix->empty())
    return has_acting_modifier(phrases, role) ? TitleStatus::acting : TitleStatus::current;
  return phrases.label(prefix->begin) == Label::acting ? TitleStatus::acting : TitleStatus::former;
}

constexpr LabelSet exact_numbers{Label::number_word, Label::number_1_12, Label::number_13_31,
                                 Label::number_32_99};

/// What stands before an office and the words "tân", "vị trí" that belong to it; nullptr where nothing does.
const Unit* unit_before(const UnitString& phrases, Range title) {
  std::uint32_t begin = title.begin;
  constexpr std::int32_t somebody_known = 2;  // of RECIPIENT_NOUN
  constexpr LabelSet between{Label::newly, Label::hold};
  while (begin > 0 && between.has(phrases.label(begin - 1))) --begin;
  // "hai vị Phó Trưởng đoàn", and not "một vị Phó Trưởng đoàn", which is of one.
  const bool known = begin > 1 && phrases.label(begin - 1) == Label::recipient_noun &&
                     phrases.units[begin - 1].has_value(somebody_known);
  if (known && count_of(phrases.units[begin - 2]).value_or(0) != 1) --begin;
  // "2 đồng chí Phó Giám đốc"
  const bool called = !known && begin > 1 && phrases.label(begin - 1) == Label::honorific;
  if (called && exact_numbers.has(phrases.label(begin - 2)) &&
      count_of(phrases.units[begin - 2]).value_or(0) > 1)
    --begin;
  return begin > 0 ? &phrases.units[begin - 1] : nullptr;
}

/// "các", "hai", "nhiều", "cả hai".
bool is_quantity(const Unit& unit) {
  constexpr LabelSet several{Label::plural, Label::honorific_plural, Label::vague_number};
  constexpr std::int32_t so_many = 2;  // of PROTECT
  constexpr std::int32_t couple = 5;  // of HONORIFIC_PLURAL: "vợ chồng Tổng thống" is of one president
  if (unit.label == Label::honorific_plural && unit.has_value(couple)) return false;
  return several.has(unit.label) || exact_numbers.has(unit.label) ||
         (unit.label == Label::protect && (unit.may_be(Label::number_word) || unit.has_value(so_many)));
}

/// "các Phó Chủ tịch", "hai Thứ trưởng", "một số Bộ trưởng", "2 tân Phó Chủ tịch", "một vị trí Phó Chủ tịch".
bool is_of_several(const UnitString& phrases, Range title) {
  const Unit* before = unit_before(phrases, title);
  return before != nullptr && is_quantity(*before);
}

/// "Bộ trưởng Tư pháp hai nước", "bộ trưởng quốc phòng của 11 nước".
bool are_of_countries(const UnitString& phrases, Range body, Range title) {
  std::uint32_t at = title.end;
  // "Tổng Giám đốc Quỹ Phát triển của các nước xuất khẩu dầu mỏ" is of one fund.
  if (!body.empty() && phrases.label(body.begin) == Label::body_head) return false;
  if (at < phrases.size() && phrases.label(at) == Label::of) ++at;
  constexpr std::int32_t two_countries = 7;  // of PROTECT: "hai nước"
  if (at < phrases.size() && phrases.label(at) == Label::protect &&
      phrases.units[at].has_value(two_countries))
    return true;
  if (at + 1 >= phrases.size()) return false;
  return is_quantity(phrases.units[at]) && phrases.units[at + 1].may_be(Label::place_type);
}

/// "Giám đốc các đơn vị", "Phó Giám đốc một ngân hàng": what begins at `at` names none of them.
bool is_of_any(const UnitString& phrases, std::uint32_t at) {
  constexpr LabelSet kinds{Label::body_head, Label::body_head_small, Label::place_type,
                           Label::recipient_noun};
  if (at >= phrases.size()) return false;
  const bool counted =
      phrases.label(at) == Label::number_word && at + 1 < phrases.size() && kinds.has(phrases.label(at + 1));
  // "Chủ tịch của những tập đoàn này"
  const bool of_several = phrases.label(at) == Label::of && at + 2 < phrases.size() &&
                          phrases.label(at + 1) == Label::plural && kinds.has(phrases.label(at + 2));
  return counted || of_several || phrases.label(at) == Label::plural;
}

/// "15 ủy viên Ban Thường vụ": how many hold the office; 0 where no number says.
std::int64_t number_before(const UnitString& phrases, Range title) {
  const Unit* before = unit_before(phrases, title);
  return before != nullptr && exact_numbers.has(before->label) ? count_of(*before).value_or(0) : 0;
}

/// "Giám đốc Công an các tỉnh", "Giám đốc Công an 34 tỉnh".
bool is_of_several_places(const UnitString& phrases, Range body) {
  for (std::uint32_t i = body.begin; i + 1 < body.end; ++i) {
    const Unit& unit = phrases.units[i];
    const bool counts =
        unit.label == Label::body_joiner && (unit.value > 1 || unit.may_be(Label::number_word));
    if ((unit.may_be(Label::plural) || counts) && phrases.label(i + 1) == Label::place_type) return true;
  }
  return false;
}

TitleForm form_of(const UnitString& phrases, Range role, Range body) {
  if (phrases.label(role.begin) == Label::office) return TitleForm::whole;
  return body.empty() ? TitleForm::bare : TitleForm::with_body;
}

/// "bộ trưởng cho biết", "bộ trưởng cũng nêu rõ", "tổng thống sẽ đến": whether a verb of the sentence
/// follows.
bool is_subject(const UnitString& phrases, Range title) {
  constexpr std::uint32_t most_between = 2;
  std::uint32_t at = title.end;
  while (at < phrases.size() && at < title.end + most_between && phrases.label(at) == Label::stop) ++at;
  constexpr LabelSet verbs{Label::report, Label::propose, Label::subject_stop};
  return at < phrases.size() && verbs.has(phrases.label(at));
}

/// "ông bí thư", "vị bí thư", "tân chủ tịch", "cựu chủ tịch"; "thưa bộ trưởng", "đề nghị bộ trưởng cho biết";
/// "“…”, bí thư nói".
bool is_addressed(const UnitString& phrases, Range title) {
  constexpr std::int32_t somebody_known = 2;  // of RECIPIENT_NOUN
  if (phrases.label(title.begin) == Label::former) return true;
  // "ĐBQH: Cần sửa luật": whom the headline quotes.
  if (title.begin == 0) return title.end < phrases.size() && phrases.label(title.end) == Label::colon;
  const Unit& before = phrases.units[title.begin - 1];
  if (before.label == Label::recipient_noun) {
    // "một vị hiệu trưởng", "nhiều vị hiệu trưởng": of any.
    return before.has_value(somebody_known) &&
           (title.begin == 1 || !is_quantity(phrases.units[title.begin - 2]));
  }
  if (before.label == Label::honorific || before.label == Label::newly) return true;
  constexpr std::int32_t spoken_to = 15;  // of STOP: "thưa"
  if (before.label == Label::stop && before.has_value(spoken_to)) return true;
  if (before.label == Label::propose && phrases.label(title.begin) == Label::role &&
      is_subject(phrases, title))
    return true;
  const bool speaks = title.end < phrases.size() && phrases.label(title.end) == Label::report;
  const bool after_speech =
      before.label == Label::quote || (is_one_of(before.label, {Label::comma, Label::hyphen}) &&
                                       title.begin > 1 && phrases.label(title.begin - 2) == Label::quote);
  return speaks && after_speech;
}

/// "về giá thuốc, bộ trưởng cho biết", "theo bộ trưởng,", and not "chuyện tổng thống phát biểu" or "chức
/// trưởng thôn cũng bị cắt", said of any.
bool is_speaker(const UnitString& phrases, Range title) {
  const Unit* before = unit_before(phrases, title);
  if (before == nullptr || phrases.label(title.begin - 1) == Label::hold) return false;
  if (is_according_to(*before)) return title.end < phrases.size() && phrases.label(title.end) == Label::comma;
  return is_one_of(before->label, {Label::comma, Label::stop, Label::then}) && is_subject(phrases, title);
}

constexpr std::int32_t always_abroad = 4;  ///< of roles: "Tổng thống", of whom Việt Nam has none

/// "văn phòng của tổng thống", "phu nhân tổng thống", "nếu tổng thống sẽ đến": in small letters too of
/// the one whom the article names, where no other follows.
bool is_president_spoken_of(const UnitString& phrases, Range title, std::uint32_t role) {
  constexpr LabelSet names{Label::country, Label::place, Label::person, Label::capital, Label::body};
  constexpr LabelSet before_object{Label::of, Label::for_, Label::passive};
  constexpr LabelSet before_clause{Label::subject_stop, Label::report};
  const Unit* before = unit_before(phrases, title);
  if (before == nullptr || !phrases.units[role].has_value(always_abroad)) return false;
  if (title.end < phrases.size() && names.has(phrases.label(title.end))) return false;
  return before_object.has(before->label) || before->may_be(Label::relative) ||
         (before_clause.has(before->label) && is_subject(phrases, title));
}

/// "ứng cử viên tổng thống", "cuộc bầu cử tổng thống Pháp".
bool is_sought(const Reading& reading, const UnitString& phrases, Range title) {
  constexpr std::uint32_t longest = 8;  // words
  const std::uint32_t at = phrases.units[title.begin].tokens.begin;
  for (std::uint32_t size = 1; size <= longest && size <= at; ++size) {
    const auto before = reading.sentence.tokens.subspan(at - size);
    if (reading.lexicon.longest_with(Label::candidacy, before, reading.sentence.text).tokens == size)
      return true;
  }
  return false;
}

/// Whether `unit` is who leads a state: "Thủ tướng", "Tổng thống".
bool heads_state(const Unit& unit) { return leads_state(unit) || is_of_state(unit); }

/// "ứng cử viên tổng thống của đảng Dân chủ": whose candidate somebody is, and no office.
bool is_candidacy_of_party(const UnitString& phrases, Range role, Range body, bool is_sought) {
  const Unit& sought = phrases.units[role.begin];
  if (!is_sought || body.empty() || !heads_state(sought)) return false;
  const bool after_joiner = phrases.label(body.begin) == Label::body_joiner;
  return phrases.label(body.begin + (after_joiner ? 1 : 0)) == Label::body;
}

/// The level of the first kind of place or committee that the office names.
std::int32_t level_of(const UnitString& phrases, Range title) {
  for (std::uint32_t i = title.begin; i < title.end; ++i) {
    const Unit& unit = phrases.units[i];
    if ((unit.label == Label::place_type || unit.label == Label::body) && unit.entry != nullptr &&
        unit.entry->value != 0)
      return unit.entry->value;
  }
  return 0;
}

/// Whether a country other than Việt Nam ends the office: "Bộ trưởng Ngoại giao New Zealand".
bool is_of_country(const UnitString& phrases, Range body) {
  if (body.empty()) return false;
  const Unit& last = phrases.units[body.end - 1];
  return last.label == Label::country && !is_own_country(last);
}

/// "Chủ tịch Hiệp hội Cà phê (VICOFA)": the short form in the brackets that open at `at`; empty where none
/// is.
std::string short_form_after(const UnitString& phrases, std::uint32_t at, std::string_view text) {
  const bool stands_alone = at + 2 < phrases.size() && phrases.label(at) == Label::open_bracket &&
                            phrases.label(at + 2) == Label::close_bracket &&
                            phrases.units[at + 1].letters == LetterCase::upper;
  return stands_alone ? std::string(phrases.units[at + 1].in(text)) : std::string();
}

/// Its place by the canonical names of the places alone.
std::string place_name_of(const UnitString& phrases, Range body, std::string_view text) {
  std::string name;
  const Range place = place_of(phrases, body);
  for (std::uint32_t i = place.begin; i < place.end; ++i) {
    const Unit& unit = phrases.units[i];
    if (is_one_of(unit.label, {Label::place_type, Label::body_joiner, Label::determiner})) continue;
    if (!name.empty()) name += ' ';
    name += unit.entry != nullptr ? std::string_view(unit.entry->canonical) : unit.in(text);
  }
  return name;
}

/// "John Miller, cố vấn Thủ tướng": whether a role that serves who leads a state follows the name of its own
/// holder. Of other offices a list may go on there: "Adam Smith, trợ lý Giám đốc Công ty John Miller".
bool serves_after_holder(const UnitString& phrases, Range title, const Unit& served) {
  constexpr LabelSet signs{Label::comma, Label::hyphen, Label::open_bracket};
  return title.begin > 1 && phrases.label(title.begin) == Label::role_of && heads_state(served) &&
         signs.has(phrases.label(title.begin - 1)) && phrases.label(title.begin - 2) == Label::person;
}

/// "trợ lý của Chủ tịch Quốc hội Trần Văn Hòa", "John Miller, cố vấn Thủ tướng Anh Adam Smith": the second
/// office is that of whom it names, not a part of the first.
bool names_another(const UnitString& phrases, Range body, Range title) {
  if (body.empty()) return false;
  const bool joined = is_one_of(phrases.label(body.begin), {Label::of, Label::body_joiner});
  const Unit& served = phrases.units[body.begin + (joined ? 1 : 0)];
  if (!is_one_of(served.label, {Label::role, Label::office})) return false;
  if (!joined && !serves_after_holder(phrases, title, served)) return false;
  // "Đặc phái viên của Tổng thống Nga về vấn đề Syria": what the envoy is for parts the two.
  if (phrases.find(Label::about, body.begin) < body.end) return false;
  std::size_t at = title.end;
  while (at < phrases.size() &&
         is_one_of(phrases.label(at), {Label::honorific, Label::rank, Label::occupation})) {
    ++at;
  }
  return at < phrases.size() && phrases.label(at) == Label::person;
}

/// "Đặc phái viên của Tổng thống", "Chánh văn phòng Tổng thống": whether one in the role at `role` is sent by
/// the holder of the other office, or heads what serves it.
bool serves_office(const UnitString& phrases, Range role, Range office) {
  constexpr std::int32_t envoy = 6;
  constexpr std::int32_t head_of_office = 3;
  const Unit& unit = phrases.units[role.begin];
  if (unit.has_value(envoy)) return true;
  return unit.has_value(head_of_office) && heads_state(phrases.units[office.begin]);
}

/// "lãnh đạo đảng Dân chủ", "lãnh đạo của đảng": whether one who leads bodies leads a political party.
bool leads_party(const Reading& reading, const UnitString& phrases, Range leader, Range body) {
  constexpr std::int32_t leads_body = 4;  // of OCCUPATION
  if (!phrases.units[leader.begin].has_value(leads_body)) return false;
  const bool joined = is_one_of(phrases.label(body.begin), {Label::of, Label::body_joiner});
  const auto tokens =
      reading.sentence.tokens.subspan(phrases.units[body.begin + (joined ? 1 : 0)].tokens.begin);
  return reading.lexicon.longest_with(Label::party, tokens, reading.sentence.text).tokens > 0;
}

}  // namespace

void find_titles(Reading& reading, const RuleSet& rules, const UnitString& phrases,
                 std::vector<Claim>& claims) {
  reading.run(rules, phrases, [&](const Match& match) {
    const std::optional<Range> envoy = match.part("envoy");
    const std::optional<Range> leader = match.part("leader");
    const Range role = envoy ? *envoy : leader ? *leader : match.part("role").value_or(match.units);
    const Range body = match.part("body").value_or(Range{role.end, role.end});
    if (envoy && !serves_office(phrases, role, body)) return false;
    if (leader && !leads_party(reading, phrases, role, body)) return false;
    const bool sought = is_sought(reading, phrases, match.units);
    if (names_another(phrases, body, match.units) || is_candidacy_of_party(phrases, role, body, sought))
      return false;
    TitleParts parts = title_parts(reading, phrases, role, body);
    TitleMention title;
    title.span = phrases.span(match.units);
    // "Chủ tịch UBND TP." at the end of a sentence.
    if (reading.sentence.in(phrases, match.units).ends_with('.')) --title.span.end;
    title.role = std::move(parts.role);
    title.plain_role = std::move(parts.plain_role);
    title.body = std::move(parts.body);
    title.place = std::move(parts.place);
    title.status = status_of(phrases, match.part("status"), role);
    title.rule = match.rule->name;
    title.sentence = reading.sentence.number;
    title.form = form_of(phrases, role, body);
    title.in_small_letters = phrases.units[match.units.begin].letters == LetterCase::lower &&
                             phrases.units[role.begin].letters == LetterCase::lower;
    title.of_several =
        is_of_several(phrases, match.units) ||
        (!body.empty() && phrases.label(body.begin) == Label::plural) ||
        (body.empty() && phrases.label(role.begin) == Label::role && is_of_any(phrases, match.units.end));
    title.number = number_before(phrases, match.units);
    const Entry* entry = phrases.units[role.begin].entry;
    constexpr std::int32_t all_of_a_kind = 3;  // of rows of OFFICE
    title.of_several_places =
        is_of_several_places(phrases, body) || are_of_countries(phrases, body, match.units) ||
        (title.form == TitleForm::whole && entry != nullptr && entry->value == all_of_a_kind);
    title.sought = sought;
    constexpr std::int32_t named_post = 8;  // "Thẩm phán": no seat, and counts where somebody named holds it
    // "giám đốc một công ty"
    const bool of_one_body = !body.empty() && phrases.label(body.begin) == Label::number_word;
    title.needs_holder =
        of_one_body || (entry != nullptr && (entry->value == 1 || entry->value == named_post));
    constexpr std::int32_t seat = 2;  // in a committee, as 1 is the rank of an office that needs a holder
    title.membership = entry != nullptr && entry->value != 0 && entry->value <= seat;
    title.addressed = is_addressed(phrases, match.units) ||
                      is_president_spoken_of(phrases, match.units, role.begin) ||
                      (!title.membership && !title.needs_holder && is_speaker(phrases, match.units));
    title.told_of = phrases.label(role.begin) == Label::representative ||
                    (match.units.end < phrases.size() && phrases.label(match.units.end) == Label::determiner);
    title.leads_state = title.form == TitleForm::whole && leads_state(phrases.units[role.begin]);
    title.short_body = short_form_after(phrases, match.units.end, reading.sentence.text);
    title.place_name = place_name_of(phrases, body, reading.sentence.text);
    title.level = level_of(phrases, match.units);
    title.of_country = is_of_country(phrases, body);
    title.abroad = title.of_country && !phrases.units[role.begin].has_value(always_abroad);
    title.points_back = phrases.label(match.units.end - 1) == Label::determiner;
    claims.push_back({match.units, Label::title, static_cast<std::uint32_t>(reading.draft.titles.size())});
    reading.draft.titles.push_back(std::move(title));
    return true;
  });
}

}  // namespace vanthu
