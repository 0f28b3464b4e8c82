// SPDX-License-Identifier: Apache-2.0
#include "extract/award_grantors.h"

#include <algorithm>

#include "extract/award_credits.h"
#include "extract/stretch.h"
#include "extract/title_chains.h"
#include "extract/title_subjects.h"

namespace vanthu {

GrantorReader::GrantorReader(const Reading& reading, const RuleSet& rules, const UnitString& entities)
    : reading_(reading),
      entities_(entities),
      clause_stop_(rules.labels_of("GRANTOR_CLAUSE_STOP")),
      noun_(rules.labels_of("GRANTOR_NOUN")),
      joint_(rules.labels_of("GRANTOR_JOINT")),
      name_lead_(rules.labels_of("NAME_LEAD")),
      title_lead_(rules.labels_of("TITLE_LEAD")),
      address_(rules.labels_of("GRANTOR_ADDRESS")),
      body_stop_(rules.labels_of("RECIPIENT_BODY_STOP")),
      not_a_subject_(rules.labels_of("NOT_A_SUBJECT")) {}

Label GrantorReader::label(std::uint32_t at) const {
  return at < entities_.size() ? entities_.label(at) : Label::none;
}

bool GrantorReader::is(std::uint32_t at, const LabelSet& set) const {
  return at < entities_.size() && set.has(entities_.label(at));
}

std::string GrantorReader::subject_of(std::uint32_t verb, std::uint32_t floor) const {
  std::string subject;
  std::string loose;
  bool begun = false;
  for (std::uint32_t at = verb; at > floor;) {
    --at;
    if (is(at, clause_stop_) && !is_company(at) && !tells_own_deed(at, verb)) break;
    // "UBND xã A (huyện B) tặng": where A is.
    if (label(at) == Label::close_bracket) {
      while (at > floor && label(at) != Label::open_bracket) --at;
      continue;
    }
    if (label(at) == Label::quote) {
      // The name of a programme gives nothing.
      while (at > floor && label(at - 1) != Label::quote) --at;
      if (at > floor) --at;
      continue;
    }
    if (label(at) == Label::on_behalf) {
      const bool linked = label(at + 1) == Label::of || label(at + 1) == Label::for_;
      const std::string principal = principal_at(at + (linked ? 2 : 1));
      if (!principal.empty()) return principal;
    }
    if (!subject.empty() || !can_end(at)) continue;
    // "Cấp bằng Tổ quốc ghi công cho …": a verb begins the sentence.
    const bool may_be_verb = at == 0 && verb == 1 && label(0) == Label::capital &&
                             entities_.units[0].letters == LetterCase::capital &&
                             entities_.units[0].tokens.size() == 1;
    if (may_be_verb) break;
    // "Online - Chiều 5/3, …": what stands before the first dash says who reports.
    if (at == 0 && label(1) == Label::hyphen) break;
    if (is_where(at, floor)) continue;
    // "Chủ tịch nước dự lễ trao": a guest.
    if (may_be(past_adverbs(at + 1), Label::event_attend) && label(verb - 1) == Label::date_cue) return {};
    // "công bố quyết định của B về tặng …": whoever reads it out.
    if (is_decided(at)) return phrase_ending_at(at, floor);
    if (loose.empty() && !is_next_to(at, verb)) {
      // "… cùng khách mời cắt băng công trình của tỉnh và trao …": the subject stands before "đã".
      loose = phrase_ending_at(at, floor);
      begun = !loose.empty();
    } else if (!begun || is_before_predicate(at)) {
      subject = phrase_ending_at(at, floor);
    }
    at = std::min(phrase_begin(at + 1, floor), at);
  }
  return subject.empty() ? loose : subject;
}

/// "gặp mặt với hơn 400 doanh nghiệp": with whom somebody does something, which goes on before it.
bool GrantorReader::is_company(std::uint32_t at) const {
  constexpr std::uint32_t reach = 2;
  if (label(at) != Label::counted) return false;
  const std::uint32_t floor = floor_of_reach(at, reach);
  while (at > floor && label(at - 1) == Label::stop) {
    if (introduces_object(entities_.units[--at])) return true;
  }
  return false;
}

/// "Huyện đoàn A cho biết vừa tặng": who says so did it, where nobody stands between the two verbs.
bool GrantorReader::tells_own_deed(std::uint32_t report, std::uint32_t verb) const {
  constexpr LabelSet adverbs{Label::subject_stop, Label::stop};
  return label(report) == Label::report && label(verb - 1) == Label::subject_stop &&
         run_over(entities_, report + 1, adverbs) == verb;
}

/// "UBND tỉnh phối hợp Sở A trao": whether such a word, with no "với" after it, ends at `last`.
bool GrantorReader::joins_partner(std::uint32_t last) const {
  constexpr std::int32_t alone = 1;
  if (last == 0 || label(last) != Label::word) return false;
  const Range first = entities_.units[last - 1].tokens;
  const Found found = reading_.lexicon.longest_with(
      Label::partner, reading_.sentence.tokens.subspan(first.begin), reading_.sentence.text);
  return found && found.entry->value == alone &&
         first.begin + found.tokens == entities_.units[last].tokens.end;
}

/// "UBND tỉnh phối hợp với Sở A trao": the one before is the subject.
bool GrantorReader::follows_partner(std::uint32_t begin, std::uint32_t floor) const {
  if (begin > floor && joins_partner(begin - 1)) return true;
  if (begin < floor + 2 || !may_be(begin - 1, Label::partner)) return false;
  const Label before = label(begin - 2);
  return before == Label::word || before == Label::stop || before == Label::protect;
}

std::uint32_t GrantorReader::past_adverbs(std::uint32_t at) const {
  while (label(at) == Label::subject_stop || label(at) == Label::word || label(at) == Label::protect) ++at;
  return at;
}

/// The unit after the bracket that opens at `at`; `at` itself where none does.
std::uint32_t GrantorReader::past_bracket(std::uint32_t at) const {
  if (label(at) != Label::open_bracket) return at;
  constexpr LabelSet close{Label::close_bracket};
  return run_to(entities_, at, close) + 1;
}

/// Whether only adverbs and the like part a noun phrase that ends at `last` from the verb.
bool GrantorReader::is_next_to(std::uint32_t last, std::uint32_t verb) const {
  std::uint32_t at = past_bracket(last + 1);
  while (at < verb && (label(at) == Label::subject_stop || label(at) == Label::stop ||
                       label(at) == Label::word || label(at) == Label::protect || label(at) == Label::date))
    ++at;
  return at == verb;
}

/// "… đã", "… tổ chức lễ": the noun phrase before it is the subject of its clause.
bool GrantorReader::is_before_predicate(std::uint32_t last) const {
  std::uint32_t at = past_bracket(last + 1);
  while (label(at) == Label::word || label(at) == Label::stop || label(at) == Label::protect) {
    if (may_be(at, Label::event_happen)) return true;
    ++at;
  }
  return label(at) == Label::subject_stop || may_be(at, Label::event_happen);
}

bool GrantorReader::may_be(std::uint32_t at, Label other) const {
  return at < entities_.size() && entities_.units[at].may_be(other);
}

/// "… của Chủ tịch nước về việc tặng", "công bố Quyết định của Chủ tịch nước và trao": whose decision it is.
bool GrantorReader::is_decided(std::uint32_t last) const {
  const std::uint32_t begin = phrase_begin(last + 1, 0);
  if (begin == 0 || label(last + 2) != Label::give) return false;
  const std::uint32_t of = label(begin) == Label::of ? begin : begin - 1;
  if (label(of) != Label::of || of == 0) return false;
  return label(last + 1) == Label::about ||
         (label(last + 1) == Label::and_ &&
          (label(of - 1) == Label::document_type || label(of - 1) == Label::document));
}

/// "tại phường 12, quận 5": a place after "tại" says where.
bool GrantorReader::is_where(std::uint32_t last, std::uint32_t floor) const {
  const auto in_place = [&](std::uint32_t at) {
    const Label here = label(at);
    return here == Label::place || here == Label::place_type || here == Label::country ||
           here == Label::comma || here == Label::number_1_12 || here == Label::number_13_31 ||
           here == Label::body_number || here == Label::open_bracket || here == Label::close_bracket ||
           entities_.units[at].may_be(Label::place_type);
  };
  std::uint32_t at = last + 1;
  while (at > floor && in_place(at - 1)) --at;
  return at <= last && at > floor && label(at - 1) == Label::at;
}

/// Whether a giver may end there: "Tỉnh ủy", "Giám đốc A", "UBND Quận 12".
bool GrantorReader::can_end(std::uint32_t at) const {
  if (is(at, noun_)) return true;
  // "Ban tổ chức" alone; in small letters the word heads many other things.
  if (label(at) == Label::body_head && entities_.units[at].letters == LetterCase::capital) return true;
  // "…, công ty đã tặng": in small letters only where it begins the clause of a verb.
  if (label(at) == Label::body_head_small && label(at + 1) == Label::subject_stop)
    return at == 0 || label(at - 1) == Label::comma;
  const bool number = label(at) == Label::number_1_12 || label(at) == Label::number_13_31;
  return number && at > 0 && label(at - 1) == Label::place_type;
}

/// "xã Vĩnh Hậu": the kind of a place before its name, which may carry the label of those who receive.
bool GrantorReader::is_kind_of_place(std::uint32_t at) const {
  const bool before_name = label(at + 1) == Label::place || label(at + 1) == Label::capital;
  return before_name && entities_.units[at].may_be(Label::place_type);
}

/// Where the noun phrase begins that ends before `end`.
std::uint32_t GrantorReader::phrase_begin(std::uint32_t end, std::uint32_t floor) const {
  const std::uint32_t last = end - 1;
  const auto belongs = [&](std::uint32_t at) {
    // "vừa qua huyện Đoàn đã trao"
    if (label(at) == Label::colon || may_be(at, Label::beside_date) || joins_partner(at)) return false;
    if (is_masthead(entities_, at)) return false;
    // "… A và B Đoàn công tác C": a caption ends with a name. "Trường Nguyễn Huệ" has one inside.
    const bool names_a_body = at > 0 && (label(at - 1) == Label::body_head || label(at - 1) == Label::field);
    if (label(at) == Label::person && at != last && !names_a_body) return false;
    return is(at, name_lead_) || label(at) == Label::person || is_kind_of_place(at) || can_end(at);
  };
  while (end > floor && belongs(end - 1)) --end;
  return end;
}

/// "A - Giám đốc Sở Y tế, Bí thư Đảng ủy": the PERSON unit before offices that begin at `begin`.
std::optional<std::uint32_t> GrantorReader::holder_before(std::uint32_t begin, std::uint32_t floor) const {
  while (begin > floor + 1) {
    const Label joint = label(begin - 1);
    if (joint != Label::comma && joint != Label::hyphen && joint != Label::and_) return std::nullopt;
    if (label(begin - 2) == Label::person) return begin - 2;
    const std::uint32_t before = phrase_begin(begin - 1, floor);
    if (before == begin - 1 || !is(before, title_lead_)) return std::nullopt;
    begin = before;
  }
  return std::nullopt;
}

std::string GrantorReader::phrase_ending_at(std::uint32_t last, std::uint32_t floor) const {
  std::uint32_t begin = phrase_begin(last + 1, floor);
  const auto no_subject = [&](std::uint32_t at) {
    if (at == floor) return false;
    constexpr std::int32_t where = 8;  // "trên địa bàn thành phố"
    const Unit& before = entities_.units[at - 1];
    return (is(at - 1, not_a_subject_) && before.label != Label::of && before.label != Label::passive) ||
           (before.label == Label::stop && before.has_value(where)) || is_according_to(before);
  };
  if (no_subject(begin) || follows_partner(begin, floor) || is_credit(entities_, begin, floor)) return {};
  // "Quận 12: Khen thưởng 49 cá nhân": where; but "Cục Thuế: Tuyên dương".
  constexpr LabelSet place{Label::place_type,  Label::place,        Label::country,
                           Label::number_1_12, Label::number_13_31, Label::body_number};
  if (label(last + 1) == Label::colon && run_over(entities_, begin, place) == last + 1) return {};
  // "Tường thuật trực tiếp": half of a word, not a name.
  if (begin == last && label(last) == Label::capital && label(last + 1) == Label::word) return {};
  if (label(last) != Label::person && is(begin, title_lead_)) {
    if (const auto holder = holder_before(begin, floor)) {
      if (no_subject(phrase_begin(*holder + 1, floor))) return {};
      const bool ranked = *holder > floor && label(*holder - 1) == Label::rank;
      return text({*holder - (ranked ? 1 : 0), *holder + 1});
    }
  }
  // "Tỉnh ủy, Ủy ban nhân dân tỉnh và Chủ tịch Hội A": several givers are one phrase.
  while (begin > floor + 1 && (label(begin - 1) == Label::and_ || label(begin - 1) == Label::comma)) {
    // "Tổng cục A (Bộ B), Ban Giám đốc C"
    std::uint32_t end = begin - 1;
    if (label(end - 1) == Label::close_bracket) {
      while (end > floor && label(end - 1) != Label::open_bracket) --end;
      if (end > floor) --end;
    }
    if (end == floor || !can_end(end - 1)) break;
    const std::uint32_t more = phrase_begin(end, floor);
    // "Công an tỉnh phối hợp với HĐND, UBND xã trao": partners all of them.
    if (follows_partner(more, floor)) return {};
    if (no_subject(more)) break;
    // "kỷ niệm Ngày Báo chí Cách mạng Việt Nam, Hội A": the name of a day.
    if (more > floor && (label(more - 1) == Label::day_head || label(more - 1) == Label::date_cue)) break;
    // "theo đề nghị của Sở A, Tỉnh ủy": what stands before belongs to another noun.
    if (label(more) == Label::of || (more > floor && label(more - 1) == Label::of)) break;
    // "tại nhiều quận - huyện, Thành ủy …": a kind of place alone is nobody.
    if (more + 1 == end && label(more) == Label::place_type) break;
    // "Tại Nghĩa trang xã A, huyện B, Công an tỉnh C trao": where, and no giver.
    const Label kind = label(more);
    if (label(begin - 1) == Label::comma && (kind == Label::place || kind == Label::place_type)) break;
    // "Tại lễ đặt tên Bệnh viện A, UBND tỉnh tặng": when, and no giver.
    constexpr LabelSet where{Label::at};
    constexpr LabelSet clause{Label::comma, Label::semicolon, Label::full_stop, Label::line_break};
    if (label(begin - 1) == Label::comma && nearest_left(entities_, more, where, clause, floor)) break;
    // After a comma only bodies are more of the list; people and offices there belong to another.
    const bool leads = label(more) == Label::role || label(more) == Label::occupation;
    const bool names_someone = label(end - 1) == Label::person || (is(more, title_lead_) && !leads);
    if (label(begin - 1) == Label::comma && names_someone) break;
    begin = more;
  }
  // "Đại diện Sở A trao": in whose name.
  const std::uint32_t whole = begin;
  const auto represents = [&](std::uint32_t at) { return may_be(at, Label::collective) && at < last; };
  while (begin <= last && ((is(begin, address_) && !is_kind_of_place(begin)) || represents(begin))) ++begin;
  // "các đồng chí lãnh đạo tỉnh": the kind of a place alone is nobody.
  if (begin == last && label(last) == Label::place_type) begin = whole;
  if (begin > last) return {};
  return text(without_province({begin, last + 1}));
}

/// "UBND huyện A, tỉnh B" gives under the name of its own place alone.
Range GrantorReader::without_province(Range giver) const {
  if (giver.size() < 4 || label(giver.end - 1) != Label::place || label(giver.end - 2) != Label::place_type)
    return giver;
  const std::uint32_t comma = giver.end - 3;
  const bool parts_places = label(comma) == Label::body_joiner && text({comma, comma + 1}) == "," &&
                            label(comma - 1) == Label::place;
  return parts_places ? Range{giver.begin, comma} : giver;
}

std::string GrantorReader::text(Range units) const {
  return std::string(reading_.sentence.in(entities_, units));
}

std::string GrantorReader::after(std::uint32_t award) const {
  std::uint32_t at = award + 1;
  // "… lần thứ 2 của", "… (2016) do"
  if (label(at) == Label::ordinal_head) at += 2;
  if (label(at) == Label::open_bracket && label(at + 2) == Label::close_bracket) at += 3;
  constexpr LabelSet prizes{Label::prize, Label::award_title_head};
  // "…, phần thưởng cao quý của Đảng và Nhà nước", "… - phần thưởng cao quý mà Đảng và Nhà nước trao"
  const bool apposed = (label(at) == Label::comma || label(at) == Label::hyphen) && is(at + 1, prizes);
  if (apposed) {
    at += 2;
    while (label(at) == Label::protect || label(at) == Label::word || label(at) == Label::compound) ++at;
    const bool relative = (label(at) == Label::subject_stop || label(at) == Label::by) && can_end(at + 1);
    if (relative) return phrase_at(at + 1);
  }
  if (label(at) == Label::protect && label(at + 1) == Label::of) ++at;
  const bool from_body = label(at) == Label::from && can_end(at + 1);  // "bằng khen từ Sở A"
  if (label(at) != Label::of && label(at) != Label::by && !may_be(at, Label::of) && !from_body) return {};
  // "của ông A", "của cá nhân ông A": who has it.
  const std::uint32_t owner = label(at + 1) == Label::recipient_noun ? at + 2 : at + 1;
  const Label first = label(at + 1);
  if (is_one_of(label(owner), {Label::person, Label::honorific})) return {};
  // "do đường xa": why, not by whom.
  constexpr LabelSet begins_giver{Label::body_head,  Label::body_head_small, Label::rank,
                                  Label::occupation, Label::plural,          Label::honorific_plural,
                                  Label::role_of,    Label::recipient_noun};
  if (label(at) == Label::by && !is(at + 1, noun_) && !begins_giver.has(first)) return {};
  // "… do Thành ủy A tổ chức": who holds the ceremony.
  constexpr LabelSet clause{Label::comma, Label::full_stop, Label::semicolon, Label::give};
  for (std::uint32_t i = at + 1; i < run_to(entities_, at + 1, clause); ++i) {
    if (label(at) == Label::by && may_be(i, Label::event_happen)) return {};
  }
  return phrase_at(at + 1);
}

std::optional<std::uint32_t> GrantorReader::begin_of_subject(std::uint32_t verb) const {
  while (verb > 0 && !can_end(verb - 1) && is_next_to(verb - 1, verb)) --verb;
  if (verb == 0 || !can_end(verb - 1)) return std::nullopt;
  return phrase_begin(verb, 0);
}

std::string GrantorReader::inherited(std::uint32_t verb) const {
  while (verb > 0 && (label(verb - 1) == Label::stop || label(verb - 1) == Label::subject_stop)) --verb;
  constexpr LabelSet joints{Label::colon, Label::semicolon, Label::and_, Label::comma};
  if (verb == 0 || !is(verb - 1, joints)) return {};
  // A page without full stops is one sentence, and every verb of it would be looked at for each.
  constexpr std::uint32_t farthest = 400;  // units
  const std::uint32_t floor = verb > farthest ? verb - farthest : 0;
  while (verb > floor) {
    --verb;
    if (label(verb) == Label::full_stop) return {};
    if (label(verb) != Label::give && label(verb) != Label::commend) continue;
    std::string subject = subject_of(verb, floor);
    if (!subject.empty()) return subject;
  }
  return {};
}

std::string GrantorReader::introduced_in(Range units) const {
  for (std::uint32_t at = units.begin; at < units.end; ++at) {
    if (label(at) == Label::by && can_end(at + 1)) return phrase_at(at + 1);
  }
  return {};
}

bool GrantorReader::is_noun_phrase(Range units) const {
  if (!can_end(units.end - 1)) return false;
  for (std::uint32_t at = units.begin; at < units.end; ++at) {
    if (!is(at, noun_) && !is(at, name_lead_) && !is(at, joint_) && label(at) != Label::date) return false;
  }
  return true;
}

std::string GrantorReader::between(Range units) const {
  std::uint32_t begin = units.begin;
  std::uint32_t end = begin;
  for (std::uint32_t at = begin; at < units.end; ++at) {
    if (can_end(at)) {
      end = at + 1;
    } else if (!is(at, joint_) && !is(at, name_lead_)) {
      break;
    }
    // "ông A, Bí thư Tỉnh ủy": his offices follow; but "Phó Thủ tướng A, Bộ trưởng B".
    const bool parted = label(at + 1) == Label::comma || label(at + 1) == Label::hyphen;
    constexpr LabelSet person{Label::person};
    if (label(at) == Label::person && parted && is(at + 2, title_lead_) &&
        run_to(entities_, at + 1, person) >= units.end)
      break;
  }
  const std::uint32_t whole = begin;
  while (begin < end && label(begin) != Label::plural && is(begin, address_)) ++begin;
  if (begin >= end || label(begin) == Label::plural) return {};
  // "được nhân dân, Đảng bộ A tin tưởng, vinh danh": the people too.
  const bool of_list = begin > whole && is(begin, joint_);
  if (of_list || (begin + 1 == end && label(begin) == Label::place_type)) begin = whole;
  return text({begin, end});
}

/// Whom "thay mặt …" names. Where only the offices of one person stand there, all of them: "Tổng Bí thư, Chủ
/// tịch nước A, Phó Thủ tướng B đã trao"; but "Chủ tịch nước, Phó Thủ tướng B đã trao".
std::string GrantorReader::principal_at(std::uint32_t at) const {
  std::uint32_t end = at;
  while (label(end) == Label::title && label(end + 1) == Label::comma) end += 2;
  const bool named = end > at && label(end) == Label::title && label(end + 1) == Label::person &&
                     label(end + 2) == Label::comma;
  if (named) return text({at, end + 2});
  const auto comma = comma_before_subject(at);
  return comma ? text({at, *comma}) : phrase_at(at);
}

/// "Thừa ủy quyền của A, Tỉnh đoàn B đã trao": the comma after A, where a body alone stands before the verb.
std::optional<std::uint32_t> GrantorReader::comma_before_subject(std::uint32_t at) const {
  constexpr LabelSet ends{Label::subject_stop, Label::give,  Label::full_stop,
                          Label::person,       Label::title, Label::award};
  const std::uint32_t end = run_to(entities_, at, ends);
  if (label(end) != Label::subject_stop && label(end) != Label::give) return std::nullopt;
  std::uint32_t comma = end;
  while (comma > at && label(comma) != Label::comma) --comma;
  constexpr LabelSet bodies{Label::body, Label::body_head, Label::organization};
  // "thay mặt Đảng, Nhà nước trao": all of them.
  const bool subject = comma > at && is(comma + 1, bodies) && end > comma + 2;
  if (!subject) return std::nullopt;
  // "…, hôm nay (3/2), Chi bộ B"
  constexpr LabelSet dates{Label::date};
  const std::uint32_t date = run_to(entities_, at, dates);
  return date < comma && date > at + 1 && label(date - 1) == Label::comma ? date - 1 : comma;
}

std::string GrantorReader::phrase_at(std::uint32_t at) const {
  std::uint32_t end = at;
  // "Đảng và Nhà nước", "Đảng, Nhà nước"
  const auto more = [&](std::uint32_t joint) {
    return joint > at && (label(joint) == Label::and_ || label(joint) == Label::comma) &&
           label(joint + 1) == Label::body;
  };
  // "… của Đảng, Nhà nước ghi nhận những": what follows a whole name in small letters says something of it.
  constexpr LabelSet whole{Label::body, Label::place, Label::country};
  constexpr LabelSet predicate{Label::protect, Label::plural};
  const auto is_said = [&](std::uint32_t i) {
    return i > at && whole.has(label(i - 1)) && predicate.has(label(i)) &&
           entities_.units[i].letters == LetterCase::lower;
  };
  while (end < entities_.size() && (!is(end, body_stop_) || more(end)) && !may_be(end, Label::event_happen) &&
         !is_said(end))
    ++end;
  if (label(at) == Label::title) end = at + 1;
  if (label(end) == Label::person) ++end;
  if (end == at) return {};
  return text({at, end});
}

}  // namespace vanthu
