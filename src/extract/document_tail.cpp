// SPDX-License-Identifier: Apache-2.0
//
// What stands around a citation: date, issuer, term and subject.
#include <algorithm>
#include <optional>

#include "extract/documents.h"
#include "extract/stretch.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::uint32_t none = no_fact;

/// In the lexicon of what goes on with a subject.
constexpr std::int32_t after_semicolon = 1;
/// In the lexicon of what ends a subject.
constexpr std::int32_t only_after_comma = 2;

class Linker {
 public:
  Linker(Reading& reading, const RuleSet& rules, const UnitString& entities)
      : reading_(reading),
        entities_(entities),
        subject_end_(rules.labels_of("SUBJECT_END")),
        clause_opener_(rules.labels_of("CLAUSE_OPENER")),
        clause_body_(rules.labels_of("CLAUSE_BODY")),
        shares_issuer_(rules.labels_of("SHARES_ISSUER")),
        issued_later_(rules.labels_of("ISSUED_LATER")) {
    date_.add(Label::date);
    subject_stop_.add(Label::subject_stop);
  }

  bool accept(const Match& match) {
    const std::uint32_t at = match.part("document")->begin;
    DocumentMention& mention = mention_at(at);
    Document& document = mention.document;
    const auto issued = match.part("issued");
    if (!mention.has_tail) return issued && dates_a_name(match) && accept_issued(document, issued->begin, {});
    if (issued) return accept_issued(document, issued->begin, match.part("comma"));
    if (const auto issuer = match.part("issuer")) return accept_issuer(at, *issuer, match.part("term"));
    if (const auto title = match.part("title")) return accept_title(document, *title);
    if (const auto about = match.part("about")) return accept_about(at, about->begin, match);
    return accept_issued_before(document, match.units.begin, at);
  }

 private:
  [[nodiscard]] const Unit& unit(std::uint32_t at) const { return entities_.units[at]; }
  [[nodiscard]] Label label(std::uint32_t at) const {
    return at < entities_.size() ? entities_.label(at) : Label::none;
  }
  [[nodiscard]] DocumentMention& mention_at(std::uint32_t at) const {
    return reading_.draft.documents[unit(at).fact];
  }
  [[nodiscard]] const Date& date_at(std::uint32_t at) const {
    return reading_.draft.dates[unit(at).fact].date;
  }
  [[nodiscard]] std::string in(Range units) const {
    std::string line;
    for (const char c : reading_.sentence.in(entities_, units)) {
      const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!space) line += c;
      if (space && !line.empty() && line.back() != ' ') line += ' ';
    }
    return line;
  }

  /// A date that says when a document was issued: a day, a month or a year, no range and no clock.
  [[nodiscard]] static std::optional<PartialDate> issue_date(const Date& date) {
    if (date.end_value || date.value.quarter != 0 || date.value.half != 0 || date.value.year == 0)
      return std::nullopt;
    PartialDate day = date.value;
    day.hour = day.minute = -1;
    return day;
  }

  bool accept_issued(Document& document, std::uint32_t at, std::optional<Range> comma) const {
    const auto day = issue_date(date_at(at));
    // After a comma, a year or a month opens a new clause.
    if (!day || document.issued || (comma && !comma->empty() && day->day == 0)) return false;
    document.issued = day;
    return true;
  }

  /// The date after a law's name is its own after a verb of issuing, as a year in brackets, and where
  /// the law opens a line: "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017".
  [[nodiscard]] bool dates_a_name(const Match& match) const {
    const auto holds = [&](std::string_view name) {
      const auto part = match.part(name);
      return part && !part->empty();
    };
    if (holds("comma")) return false;
    if (holds("verb")) return true;
    const Date& date = date_at(match.part("issued")->begin);
    if (date.basis != DateBasis::explicit_) return false;
    if (holds("bracket"))
      return date.value.month == 0 && label(match.part("issued")->end) == Label::close_bracket;
    const std::uint32_t at = match.part("document")->begin;
    const std::uint32_t first = label(0) == Label::hyphen ? 1 : 0;
    return date.value.day != 0 && at <= first + 1;
  }

  /// "Ngày 24/1/2019, Bộ Chính trị ban hành …": the date may stand some way before the verb.
  bool accept_issued_before(Document& document, std::uint32_t verb, std::uint32_t at) const {
    if (document.issued) return false;
    const bool weak = label(verb) == Label::stop;
    if (weak && !unit(verb).may_be(Label::issue_before)) return false;
    // A date after it is its own.
    if (label(at + 1) == Label::date && issue_date(date_at(at + 1))) return false;
    const auto date = nearest_left(entities_, verb, date_, issued_later_);
    if (!date || follows_document(*date)) return false;
    const auto day = issue_date(date_at(*date));
    // "khóa 32 (1977) thông qua …": the year tells of something else.
    if (!day || (day->month == 0 && label(*date + 1) == Label::close_bracket)) return false;
    // "trong các năm 2015, 2016, … ban hành các nghị quyết"
    if (label(at - 1) == Label::plural && day->day == 0) return false;
    // "Năm 2016 … có", "… từ khi có"
    if (weak && (day->day == 0 || nearest_left(entities_, verb, subject_stop_, {}, *date))) return false;
    // A number that holds its year: the date is of another thing.
    if (document.year && *document.year != day->year) return false;
    document.issued = day;
    return true;
  }

  /// "Bản án số 33/DSPT ngày 4/8/2008 …": the date of another document.
  [[nodiscard]] bool follows_document(std::uint32_t date) const {
    return date > 0 && label(date - 1) == Label::document;
  }

  /// The issuer, which documents before it in a list share.
  bool accept_issuer(std::uint32_t at, Range issuer, std::optional<Range> term) const {
    std::string name = in(issuer);
    if (name.ends_with('.')) name.pop_back();  // "UBND TP."
    std::optional<std::int32_t> ordinal;
    if (term) ordinal = reading_.draft.terms[unit(term->begin).fact].term.ordinal;
    const std::optional<std::string> code = mention_at(at).document.issuer_code;
    while (true) {
      DocumentMention& mention = mention_at(at);
      Document& document = mention.document;
      if (document.issuer || !mention.has_tail) break;
      // "Nghị định 11/2012/NĐ-CP và công văn 3851/NHNN-PC của Ngân hàng Nhà nước": of the last one only.
      if (document.issuer_code && code && *document.issuer_code != *code) break;
      document.issuer = name;
      if (!document.term) document.term = ordinal;
      while (at > 0 && shares_issuer_.has(label(at - 1))) --at;
      if (at == 0 || label(at - 1) != Label::document) break;
      --at;
    }
    return true;
  }

  bool accept_title(Document& document, Range title) const {
    if (document.subject || title.empty()) return false;
    const std::uint32_t quote = title.begin - (label(title.begin - 1) == Label::about ? 2 : 1);
    // "“… Nghị định 38/2012/NĐ-CP” vừa họp …": the mark closes what it stands in.
    if (!unit(quote).space_before && unit(quote + 1).space_before) return false;
    while (!title.empty() && is_trailing_sign(label(title.end - 1))) --title.end;
    if (title.empty()) return false;
    document.subject = in(title);
    return true;
  }

  [[nodiscard]] static bool is_trailing_sign(Label label) {
    return label == Label::comma || label == Label::full_stop || label == Label::semicolon ||
           label == Label::colon || label == Label::hyphen;
  }

  bool accept_about(std::uint32_t at, std::uint32_t about, const Match& match) const {
    Document& document = mention_at(at).document;
    if (document.subject) return false;
    const auto verb = match.part("verb");
    const auto colon = match.part("colon");
    // "Quy định về …" with a capital is another document, but not after a colon.
    const bool after_colon = colon && !colon->empty();
    if (verb && (unit(verb->begin).letters == LetterCase::lower) == after_colon) return false;
    // "về việc" is one unit, and "việc" is part of the subject.
    const Range subject{about + 1, subject_stop(at, about + 1)};
    if (subject.empty() || is_cut_short(subject.end)) return false;
    issued_at(document, subject.end);
    document.subject = in(subject);
    if (unit(about).tokens.size() > 1) document.subject = after_first_word(in({about, subject.end}));
    return true;
  }

  /// "… đối với cán bộ, công ...": a headline that was cut.
  [[nodiscard]] bool is_cut_short(std::uint32_t end) const {
    return label(end) == Label::full_stop && unit(end).space_before && label(end + 1) == Label::full_stop;
  }

  /// "… được Quốc hội khóa XV thông qua ngày 24/6/2025" after the subject.
  void issued_at(Document& document, std::uint32_t passive) const {
    if (label(passive) != Label::passive) return;
    constexpr std::uint32_t longest_issuer = 8;
    for (std::uint32_t at = passive + 1; at <= passive + 1 + longest_issuer; ++at) {
      if (issued_later_.has(label(at)) || label(at) == Label::stop) return;
      if (label(at) != Label::issue) continue;
      if (label(at + 1) == Label::date) accept_issued(document, at + 1, {});
      return;
    }
  }

  [[nodiscard]] static std::string after_first_word(const std::string& text) {
    return text.substr(std::min(text.find(' ') + 1, text.size()));
  }

  /// Where a subject that begins at `from` ends. `document` is the unit it belongs to.
  [[nodiscard]] std::uint32_t subject_stop(std::uint32_t document, std::uint32_t from) const {
    std::uint32_t at = from;
    std::uint32_t last_comma = none;
    std::uint32_t bracket = none;
    int open = 0;
    bool cites = false;
    for (; at < entities_.size(); ++at) {
      const Label here = label(at);
      if (here == Label::open_bracket) {
        const Label inside = label(at + 1);
        const bool short_form = shortens_inside(at);
        if (open == 0 && inside != Label::term && inside != Label::date && !short_form) break;
        if (short_form) bracket = at;
        ++open;
      }
      if (here == Label::close_bracket && open-- == 0) break;
      if (here == Label::quote && open == 0) {
        const std::uint32_t closing = at == from ? none : closing_quote(at);
        if (closing == none) break;
        at = closing;
        continue;
      }
      if (open > 0) continue;
      if (here == Label::full_stop && !inside_number(at)) break;
      // "… quy định: “", "… quy định “": the verb of the clause.
      if (here == Label::document_type && says_what_follows(at)) {
        if (label(at - 1) == Label::stop) --at;  // "…, có quy định: “"
        break;
      }
      // "về …, nhiệm vụ được giao."
      if (here == Label::passive && label(at + 1) != Label::issue && !ends_clause(at + 1) &&
          ends_clause(at + 2))
        continue;
      const Entry* stop = entry_under(unit(at), here == Label::subject_stop ? here : Label::subject_break);
      const bool stops = stop != nullptr;
      const std::int32_t kind = stops ? stop->value : 0;
      if (kind == only_after_comma && label(at - 1) != Label::comma) continue;
      if (here == Label::semicolon &&
          (document == 0 ? goes_on_after(at) : goes_on_with(at + 1, after_semicolon)))
        continue;
      if (stops || subject_end_.has(here)) {
        const bool whole = kind != 0;
        // "… được sửa đổi, bổ sung năm 2025" is said of the document.
        const bool amended = here == Label::passive && label(at + 1) == Label::regulate;
        const bool finite =
            (stops && !whole) || (here == Label::passive && !amended) || here == Label::report;
        // "Theo NQ về A và B, các đơn vị được …": the clause after the comma is not the subject.
        if (finite && document > 0 && last_comma != none && !goes_on_with(last_comma + 1))
          at = at == last_comma + 1 ? last_comma : begin_of_clause(from, last_comma);
        break;
      }
      if (here == Label::comma) {
        if (opens_clause(at, from, cites)) break;
        last_comma = at;
      }
      if ((here == Label::and_ || here == Label::comma) && label(at + 1) == Label::document) {
        if (!cites || resumes_list(document, at)) break;
      }
      if (here == Label::and_ && clause_body_.has(label(at + 1)) && label(at + 2) == Label::issue) break;
      if (here == Label::and_ && cites_others(at + 1)) break;
      if (here == Label::by && issues_within(at)) break;
      cites = cites || here == Label::document;
    }
    // "…, như:"
    if (at > from + 2 && label(at) == Label::colon && label(at - 2) == Label::comma) at -= 2;
    const auto trim = [&] {
      while (at > from && (is_trailing_sign(label(at - 1)) || label(at - 1) == Label::and_)) --at;
    };
    trim();
    // A short form in brackets belongs to a subject that goes on after it.
    constexpr std::uint32_t short_form = 3;
    if (bracket != none && bracket > from && at == bracket + short_form) at = bracket;
    trim();
    return at;
  }

  /// The comma before the first of the bodies that the clause is about: ", Đảng ủy, Bộ Tư lệnh và cấp ủy
  /// đã …".
  [[nodiscard]] std::uint32_t begin_of_clause(std::uint32_t from, std::uint32_t comma) const {
    for (std::uint32_t at = comma; at > from; --at) {
      if (label(at - 1) != Label::comma) continue;
      if (!clause_body_.has(label(at)) && label(at) != Label::title) break;
      comma = at - 1;
    }
    return comma;
  }

  /// "(CBCCVC)" with more of the phrase after it.
  [[nodiscard]] bool shortens_inside(std::uint32_t bracket) const {
    const std::uint32_t next = bracket + 3;
    if (next >= entities_.size() || label(bracket + 2) != Label::close_bracket) return false;
    if (unit(bracket + 1).letters != LetterCase::upper || unit(bracket + 1).tokens.size() != 1) return false;
    return label(next) == Label::comma || unit(next).letters == LetterCase::lower;
  }

  /// Where the quotation that the mark at `opening` opens inside a subject closes, or `none`: "cuộc vận
  /// động “Toàn dân …” trên cả nước", not "… quy định “Ngân hàng …”".
  [[nodiscard]] std::uint32_t closing_quote(std::uint32_t opening) const {
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

  /// "… và các nghị quyết của Trung ương", "… và quy định về …": documents of their own.
  [[nodiscard]] bool cites_others(std::uint32_t at) const {
    const bool plural = label(at) == Label::plural;
    const std::uint32_t type = at + (plural ? 1 : 0);
    if (label(type) != Label::document_type) return false;
    // "quy định" and "hướng dẫn" are verbs too.
    const bool weak = unit(type).entry == nullptr || unit(type).entry->value != 0;
    return plural || !weak || label(type + 1) == Label::about ||
           (label(type + 1) == Label::of && clause_body_.has(label(type + 2)));
  }

  /// "Kết luận 121 về tổng kết Nghị quyết 18 và Kết luận 126": of the type of the document at `document`,
  /// and not of the one that its subject cites.
  [[nodiscard]] bool resumes_list(std::uint32_t document, std::uint32_t sign) const {
    const std::string& next = mention_at(sign + 1).document.type;
    if (next != mention_at(document).document.type) return false;
    for (std::uint32_t at = sign; at > document + 1; --at) {
      if (label(at - 1) == Label::document) return mention_at(at - 1).document.type != next;
    }
    return false;
  }

  /// "Nghị định … về quản lý, sử dụng; thanh lý tài sản": one title that a list of titles or a
  /// headline states.
  [[nodiscard]] bool goes_on_after(std::uint32_t semicolon) const {
    return semicolon + 1 < entities_.size() && unit(semicolon + 1).letters == LetterCase::lower &&
           label(semicolon + 1) != Label::document && label(semicolon + 1) != Label::number_sign;
  }

  /// "… do Bộ Tài chính ban hành" tells who issued the document.
  [[nodiscard]] bool issues_within(std::uint32_t by) const {
    constexpr std::uint32_t longest_name = 4;
    for (std::uint32_t at = by + 1; at <= by + longest_name; ++at) {
      if (label(at) == Label::issue) return true;
    }
    return false;
  }

  [[nodiscard]] bool says_what_follows(std::uint32_t verb) const {
    return unit(verb).letters == LetterCase::lower &&
           (label(verb + 1) == Label::quote || label(verb + 1) == Label::colon);
  }

  [[nodiscard]] static const Entry* entry_under(const Unit& unit, Label label) {
    const auto entries = unit.entries();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.label == label; });
    return found == entries.end() ? nullptr : &*found;
  }

  [[nodiscard]] bool ends_clause(std::uint32_t at) const {
    return at >= entities_.size() || is_trailing_sign(label(at));
  }

  /// "… đến năm 2025, tầm nhìn đến năm 2040 đã …": no clause begins after the comma.
  [[nodiscard]] bool goes_on_with(std::uint32_t at, std::int32_t least = 0) const {
    if (at >= entities_.size()) return false;
    const auto tokens = reading_.sentence.tokens.subspan(unit(at).tokens.begin);
    const Found found = reading_.lexicon.longest_with(Label::subject_list, tokens, reading_.sentence.text);
    return found && found.entry->value >= least;
  }

  /// "3.5" inside a sentence; the sentence's own stop is its last unit.
  [[nodiscard]] bool inside_number(std::uint32_t at) const {
    return at + 1 < entities_.size() && !unit(at + 1).space_before;
  }

  /// Whether what follows the comma is a clause of its own and not one more part of the subject.
  [[nodiscard]] bool opens_clause(std::uint32_t comma, std::uint32_t from, bool cites) const {
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
    return clause_opener_.has(next);
  }

  Reading& reading_;
  const UnitString& entities_;
  const LabelSet& subject_end_;
  const LabelSet& clause_opener_;
  const LabelSet& clause_body_;
  const LabelSet& shares_issuer_;
  const LabelSet& issued_later_;
  LabelSet date_;
  LabelSet subject_stop_;
};

}  // namespace

void link_documents(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  reading.run_reader(rules, entities, [&] { return Linker(reading, rules, entities); });
}

}  // namespace vanthu
