// SPDX-License-Identifier: Apache-2.0
#include "extract/document_subject.h"

#include <algorithm>

#include "extract/stretch.h"

namespace vanthu {
namespace {

constexpr std::uint32_t none = no_fact;

/// In the lexicon of what goes on with a subject.
constexpr std::int32_t after_semicolon = 1;
/// In the lexicon of what ends a subject.
constexpr std::int32_t only_after_comma = 2;
constexpr std::int32_t only_in_clause = 3;

const Entry* entry_under(const Unit& unit, Label label) {
  const auto entries = unit.entries();
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.label == label; });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

DocumentSubject::DocumentSubject(const Reading& reading, const RuleSet& rules, const UnitString& entities)
    : reading_(reading),
      entities_(entities),
      subject_end_(rules.labels_of("SUBJECT_END")),
      clause_opener_(rules.labels_of("CLAUSE_OPENER")),
      clause_body_(rules.labels_of("CLAUSE_BODY")),
      clause_plural_(rules.labels_of("CLAUSE_PLURAL")),
      after_bracket_(rules.labels_of("AFTER_BRACKET")),
      outside_name_(rules.labels_of("OUTSIDE_NAME")) {}

std::uint32_t DocumentSubject::end(std::uint32_t document, std::uint32_t from) const {
  Course course{document, from, none, none};
  course.announces = label(from) == Label::issue;
  // A page without full stops is one sentence; nothing is about that much.
  constexpr std::uint32_t longest = 400;  // units
  std::uint32_t at = from;
  for (; at < entities_.size(); ++at) {
    if (at - from > longest) return from;
    if (bracket(at, course) == Step::end) break;
    if (course.open > 0) continue;
    if (sign(at, course) == Step::end || verb(at, course) == Step::end || joint(at, course) == Step::end)
      break;
  }
  // "…, như:"
  if (at > from + 2 && label(at) == Label::colon && label(at - 2) == Label::comma) at -= 2;
  return trimmed(at, course);
}

std::uint32_t DocumentSubject::trimmed(std::uint32_t end, const Course& course) const {
  const auto trim = [&] {
    while (end > course.from && (is_trailing_sign(label(end - 1)) || label(end - 1) == Label::and_)) --end;
  };
  trim();
  // A short form in brackets belongs to a subject that goes on after it.
  constexpr std::uint32_t short_form = 3;
  const bool closes = course.bracket != none && course.bracket > course.from;
  if (closes && end == course.bracket + short_form) end = course.bracket;
  trim();
  return end;
}

DocumentSubject::Step DocumentSubject::bracket(std::uint32_t at, Course& course) const {
  const Label here = label(at);
  if (here == Label::open_bracket) {
    const Label inside = label(at + 1);
    course.joins_places = course.joins_places || joins_places(at);
    const bool goes_on = goes_on_after_bracket(at) || (course.joins_places && inside == Label::place);
    if (course.open == 0 && inside != Label::term && inside != Label::date && !goes_on) return Step::end;
    if (is_short_form(at)) course.bracket = at;
    ++course.open;
  }
  return here == Label::close_bracket && course.open-- == 0 ? Step::end : Step::on;
}

/// Quotation marks and full stops. A quotation inside is passed over.
DocumentSubject::Step DocumentSubject::sign(std::uint32_t& at, Course& course) const {
  const Label here = label(at);
  if (here == Label::quote) {
    const std::uint32_t closing = at == course.from ? none : closing_quote(at);
    if (closing == none) return Step::end;
    at = closing;
  }
  return here == Label::full_stop && !inside_number(at) ? Step::end : Step::on;
}

/// Verbs of the main clause, and the words and signs that end every subject.
DocumentSubject::Step DocumentSubject::verb(std::uint32_t& at, const Course& course) const {
  const Label here = label(at);
  if (here == Label::quote) return Step::on;  // the closing mark of a quotation
  // "… quy định: “", "… quy định “": the verb of the clause.
  if (here == Label::document_type && says_what_follows(at)) {
    if (label(at - 1) == Label::stop) --at;  // "…, có quy định: “"
    return Step::end;
  }
  // "về …, nhiệm vụ được giao."
  if (here == Label::passive && label(at + 1) != Label::issue && !ends_clause(at + 1) && ends_clause(at + 2))
    return Step::on;
  if (is_attribute(at, course) || is_weak_report(at, course)) return Step::on;
  const Entry* stop = entry_under(unit(at), here == Label::subject_stop ? here : Label::subject_break);
  const std::int32_t kind = stop != nullptr ? stop->value : 0;
  if (kind == only_after_comma && label(at - 1) != Label::comma) return Step::on;
  if (kind == only_in_clause && !stands_in_clause(at, course)) return Step::on;
  if (here == Label::semicolon &&
      (course.document == 0 ? goes_on_after(at) : goes_on_with(at + 1, after_semicolon)))
    return Step::on;
  if (stop == nullptr && !subject_end_.has(here)) return Step::on;
  // "… được sửa đổi, bổ sung năm 2025" is said of the document.
  const bool amended = here == Label::passive && label(at + 1) == Label::regulate;
  const bool finite = (stop != nullptr && (kind == 0 || kind == only_in_clause)) ||
                      (here == Label::passive && !amended) || here == Label::report;
  // "Theo NQ về A và B, các đơn vị được …": the clause after the comma is not the subject.
  const std::uint32_t comma = course.last_comma;
  if (finite && course.document > 0 && comma != none && !goes_on_with(comma + 1))
    at = at == comma + 1 ? comma : begin_of_clause(course.from, comma);
  return Step::end;
}

/// Commas and conjunctions, what follows them, and "do … ban hành".
DocumentSubject::Step DocumentSubject::joint(std::uint32_t at, Course& course) const {
  const Label here = label(at);
  const bool joins = here == Label::and_ || here == Label::comma;
  if (here == Label::comma) {
    if (opens_clause(at, course.from, course.cites)) return Step::end;
    course.last_comma = at;
  }
  const bool others = label(at + 1) == Label::plural && label(at + 2) == Label::document;
  if (joins && others && !course.cites) return Step::end;
  if (joins && label(at + 1) == Label::document && (!course.cites || resumes_list(course.document, at)))
    return Step::end;
  if (here == Label::and_ && clause_body_.has(label(at + 1)) && label(at + 2) == Label::issue)
    return Step::end;
  if (here == Label::and_ && cites_others(at + 1)) return Step::end;
  if (here == Label::by && (issues_within(at) || holds_on_a_day(at) || is_led_within(at))) return Step::end;
  course.cites = course.cites || here == Label::document;
  return Step::on;
}

/// The comma before the first of those that the clause is about: ", Đảng ủy, Bộ Tư lệnh và cấp ủy đã …",
/// ", nhiều địa phương, đơn vị đã …".
std::uint32_t DocumentSubject::begin_of_clause(std::uint32_t from, std::uint32_t comma) const {
  std::uint32_t begin = comma;
  for (std::uint32_t at = comma; at > from; --at) {
    if (label(at - 1) != Label::comma) continue;
    const Label first = label(at);
    const bool strong = clause_body_.has(first) || first == Label::title || clause_plural_.has(first);
    if (!strong && first != Label::recipient_noun) break;
    if (strong) begin = at - 1;
  }
  return begin;
}

/// "(CBCCVC)" with more of the phrase after it, "Vịnh Xanh 58 (QN 7105) tại đảo".
bool DocumentSubject::goes_on_after_bracket(std::uint32_t bracket) const {
  constexpr std::uint32_t longest = 8;
  std::uint32_t close = bracket + 1;
  // "(đã được sửa đổi …)" is said of the document.
  while (close <= bracket + longest && !outside_name_.has(label(close))) ++close;
  const std::uint32_t next = close + 1;
  if (label(close) != Label::close_bracket || next >= entities_.size()) return false;
  if (is_short_form(bracket)) return label(next) == Label::comma || unit(next).letters == LetterCase::lower;
  return after_bracket_.has(label(next)) && unit(next).letters == LetterCase::lower;
}

/// "đoạn Vĩnh Lộc (Thanh Hóa) - Lạc Thủy (Hòa Bình)": two names, each with the place it lies in.
bool DocumentSubject::joins_places(std::uint32_t bracket) const {
  const std::uint32_t next = bracket + 3;
  return next + 2 < entities_.size() && label(bracket + 1) == Label::place &&
         label(bracket + 2) == Label::close_bracket &&
         (label(next) == Label::hyphen || unit(next).letters == LetterCase::lower) &&
         unit(next + 1).letters == LetterCase::capital && label(next + 2) == Label::open_bracket;
}

bool DocumentSubject::is_short_form(std::uint32_t bracket) const {
  return label(bracket + 2) == Label::close_bracket && unit(bracket + 1).letters == LetterCase::upper &&
         unit(bracket + 1).tokens.size() == 1;
}

/// Where the quotation that the mark at `opening` opens inside a subject closes, or `none`: "cuộc vận
/// động “Toàn dân …” trên cả nước", not "… quy định “Ngân hàng …”".
std::uint32_t DocumentSubject::closing_quote(std::uint32_t opening) const {
  const Unit& mark = unit(opening);
  if (!mark.space_before || opening + 1 >= entities_.size()) return none;
  if (mark.in(reading_.sentence.text) == "'") return none;
  if (unit(opening + 1).space_before || label(opening - 1) == Label::document_type) return none;
  constexpr std::uint32_t longest_quotation = 40;
  const std::uint32_t last =
      std::min(static_cast<std::uint32_t>(entities_.size()), opening + longest_quotation);
  for (std::uint32_t at = opening + 2; at < last; ++at) {
    if (label(at) == Label::quote && !unit(at).space_before) return at;
  }
  return none;
}

/// "về đánh giá học sinh", "quy trình đánh giá, xếp loại": no verb of the clause, unless some who do it
/// stand after the last comma: ", tập thể lãnh đạo đánh giá cao …".
bool DocumentSubject::is_weak_report(std::uint32_t at, const Course& course) const {
  if (label(at) != Label::report || unit(at).entry == nullptr || unit(at).entry->value == 0) return false;
  if (course.last_comma == none || at == course.last_comma + 1) return true;
  const Label first = label(course.last_comma + 1);
  return first != Label::recipient_noun && first != Label::occupation && !clause_plural_.has(first);
}

/// Whether the verb at `at` has somebody or something that does it between the last comma and itself, which
/// does not end a list: "Hà Tĩnh, Quảng Trị và Huế bị thiệt hại".
bool DocumentSubject::stands_in_clause(std::uint32_t at, const Course& course) const {
  const std::uint32_t comma = course.last_comma;
  if (course.document == 0 || comma == none || at <= comma + 1 || goes_on_with(comma + 1)) return false;
  if (label(comma - 1) == Label::place && label(comma + 1) == Label::place) return false;
  return std::none_of(entities_.units.begin() + comma, entities_.units.begin() + at,
                      [](const Unit& one) { return one.label == Label::and_; });
}

/// "công bố thủ tục hành chính mới ban hành, được thay thế và bị bãi bỏ": passives that tell which.
bool DocumentSubject::is_attribute(std::uint32_t at, const Course& course) const {
  if (!course.announces) return false;
  const Entry* weak = entry_under(unit(at), Label::subject_break);
  if (weak != nullptr && weak->value == only_in_clause) return true;                     // "bị bãi bỏ"
  if (label(at - 1) == Label::passive && label(at) == Label::subject_stop) return true;  // "được thay thế"
  if (label(at) != Label::passive) return false;
  return label(at + 1) != Label::issue || label(at + 2) == Label::word || label(at + 2) == Label::comma;
}

/// "… và các nghị quyết của Trung ương", "… và quy định về …": documents of their own.
bool DocumentSubject::cites_others(std::uint32_t at) const {
  const bool plural = label(at) == Label::plural;
  const std::uint32_t type = at + (plural ? 1 : 0);
  if (label(type) != Label::document_type) return false;
  // "quy định" and "hướng dẫn" are verbs too.
  const bool weak = !unit(type).has_value(0);
  return plural || !weak || label(type + 1) == Label::about ||
         (label(type + 1) == Label::of && clause_body_.has(label(type + 2)));
}

/// "Kết luận 121 về tổng kết Nghị quyết 18 và Kết luận 126": of the type of the document at `document`,
/// and not of the one that its subject cites.
bool DocumentSubject::resumes_list(std::uint32_t document, std::uint32_t sign) const {
  const std::string& next = type_at(sign + 1);
  if (next != type_at(document)) return false;
  for (std::uint32_t at = sign; at > document + 1; --at) {
    if (label(at - 1) == Label::document) return type_at(at - 1) != next;
  }
  return false;
}

/// "Nghị định … về quản lý, sử dụng; thanh lý tài sản": one title that a list of titles or a
/// headline states.
bool DocumentSubject::goes_on_after(std::uint32_t semicolon) const {
  return semicolon + 1 < entities_.size() && unit(semicolon + 1).letters == LetterCase::lower &&
         label(semicolon + 1) != Label::document && label(semicolon + 1) != Label::number_sign;
}

/// "… do Bộ Tài chính ban hành" tells who issued the document.
bool DocumentSubject::issues_within(std::uint32_t by) const {
  constexpr std::uint32_t longest_name = 4;
  for (std::uint32_t at = by + 1; at <= by + longest_name; ++at) {
    if (label(at) == Label::issue) return true;
  }
  return false;
}

/// "tổ biên tập … do Bộ trưởng Bộ Y tế làm Tổ trưởng": who leads what the sentence is about.
bool DocumentSubject::is_led_within(std::uint32_t by) const {
  constexpr std::uint32_t longest_name = 5;
  if (label(by + 1) != Label::title) return false;
  for (std::uint32_t at = by + 2; at <= by + longest_name; ++at) {
    if (label(at) == Label::hold) return true;
  }
  return false;
}

/// "hội nghị … do Bộ Tài chính tổ chức ngày 9-6": said of what the sentence is about.
bool DocumentSubject::holds_on_a_day(std::uint32_t by) const {
  if (!clause_body_.has(label(by + 1))) return false;
  constexpr std::uint32_t longest_clause = 6;
  for (std::uint32_t at = by + 2; at <= by + longest_clause; ++at) {
    if (label(at) == Label::date) return true;
    if (is_trailing_sign(label(at))) return false;
  }
  return false;
}

bool DocumentSubject::says_what_follows(std::uint32_t verb) const {
  return unit(verb).letters == LetterCase::lower &&
         (label(verb + 1) == Label::quote || label(verb + 1) == Label::colon);
}

bool DocumentSubject::ends_clause(std::uint32_t at) const {
  return at >= entities_.size() || is_trailing_sign(label(at));
}

/// "… đến năm 2025, tầm nhìn đến năm 2040 đã …": no clause begins after the comma.
bool DocumentSubject::goes_on_with(std::uint32_t at, std::int32_t least) const {
  if (at >= entities_.size()) return false;
  const auto tokens = reading_.sentence.tokens.subspan(unit(at).tokens.begin);
  const Found found = reading_.lexicon.longest_with(Label::subject_list, tokens, reading_.sentence.text);
  return found && found.entry->value >= least;
}

/// "3.5" inside a sentence; the sentence's own stop is its last unit.
bool DocumentSubject::inside_number(std::uint32_t at) const {
  return at + 1 < entities_.size() && !unit(at + 1).space_before;
}

/// Whether what follows the comma is a clause of its own and not one more part of the subject.
bool DocumentSubject::opens_clause(std::uint32_t comma, std::uint32_t from, bool cites) const {
  const Label next = label(comma + 1);
  if (comma == from) return true;
  const Label before = label(comma - 1);
  if (next == Label::title && before == Label::person) return false;
  if (next == Label::date && before == Label::document) return false;
  if (next == Label::document) return !cites;
  // "về bảo vệ rừng, Huyện ủy …", not "diện Bộ Chính trị, Ban Bí thư quản lý"
  if (clause_body_.has(next)) {
    return before == Label::document || before == Label::date ||
           (unit(comma - 1).letters == LetterCase::lower && before != Label::number_sign);
  }
  // "về chính sách thủy sản, đến đầu tháng 7/2017, tỉnh đã", and not ", đến năm 2030".
  if (next == Label::to && label(comma + 2) == Label::date && label(comma + 3) == Label::comma)
    return reading_.draft.dates[unit(comma + 2).fact].written.month != 0;
  // "về nghiên cứu, đề xuất …"
  return clause_opener_.has(next) && !(next == Label::propose && goes_on_with(comma + 1));
}

}  // namespace vanthu
