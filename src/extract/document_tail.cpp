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
    date_.set(static_cast<std::size_t>(Label::date));
  }

  bool accept(const Match& match) {
    const std::uint32_t at = match.part("document")->begin;
    DocumentMention& mention = mention_at(at);
    if (!mention.has_tail) return false;
    Document& document = mention.document;
    if (const auto issued = match.part("issued"))
      return accept_issued(document, issued->begin, match.part("comma"));
    if (const auto issuer = match.part("issuer")) return accept_issuer(at, *issuer, match.part("term"));
    if (const auto title = match.part("title")) return accept_title(document, *title);
    if (const auto about = match.part("about")) return accept_about(at, about->begin, match.part("verb"));
    return accept_issued_before(document, match.units.begin);
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

  /// "Ngày 24/1/2019, Bộ Chính trị ban hành …": the date may stand some way before the verb.
  bool accept_issued_before(Document& document, std::uint32_t verb) const {
    if (document.issued) return false;
    const auto at = nearest_left(entities_, verb, date_, issued_later_);
    if (!at) return false;
    const auto day = issue_date(date_at(*at));
    // "khóa 32 (1977) thông qua …": the year tells of something else.
    if (!day || (day->month == 0 && label(*at + 1) == Label::close_bracket)) return false;
    document.issued = day;
    return true;
  }

  /// The issuer, which documents before it in a list share.
  bool accept_issuer(std::uint32_t at, Range issuer, std::optional<Range> term) const {
    const std::string name = in(issuer);
    std::optional<std::int32_t> ordinal;
    if (term) ordinal = reading_.draft.terms[unit(term->begin).fact].term.ordinal;
    while (true) {
      DocumentMention& mention = mention_at(at);
      Document& document = mention.document;
      if (document.issuer || !mention.has_tail) break;
      document.issuer = name;
      if (!document.term) document.term = ordinal;
      while (at > 0 && shares_issuer_.has(label(at - 1))) --at;
      if (at == 0 || label(at - 1) != Label::document) break;
      --at;
    }
    return true;
  }

  bool accept_title(Document& document, Range title) const {
    if (document.subject) return false;
    while (!title.empty() && is_trailing_sign(label(title.end - 1))) --title.end;
    if (title.empty()) return false;
    document.subject = in(title);
    return true;
  }

  [[nodiscard]] static bool is_trailing_sign(Label label) {
    return label == Label::comma || label == Label::full_stop || label == Label::semicolon ||
           label == Label::colon || label == Label::hyphen;
  }

  bool accept_about(std::uint32_t at, std::uint32_t about, std::optional<Range> verb) const {
    Document& document = mention_at(at).document;
    if (document.subject) return false;
    if (verb && unit(verb->begin).letters != LetterCase::lower) return false;
    // "về việc" is one unit, and "việc" is part of the subject.
    const Range subject{about + 1, subject_stop(at, about + 1)};
    if (subject.empty()) return false;
    document.subject = in(subject);
    if (unit(about).tokens.size() > 1) document.subject = after_first_word(in({about, subject.end}));
    return true;
  }

  [[nodiscard]] static std::string after_first_word(const std::string& text) {
    return text.substr(std::min(text.find(' ') + 1, text.size()));
  }

  /// Where a subject that begins at `from` ends. `document` is the unit it belongs to.
  [[nodiscard]] std::uint32_t subject_stop(std::uint32_t document, std::uint32_t from) const {
    std::uint32_t at = from;
    std::uint32_t last_comma = none;
    int open = 0;
    bool cites = false;
    for (; at < entities_.size(); ++at) {
      const Label here = label(at);
      if (here == Label::open_bracket) {
        const Label inside = label(at + 1);
        if (open == 0 && inside != Label::term && inside != Label::date) break;
        ++open;
      }
      if (here == Label::close_bracket && open-- == 0) break;
      if (open > 0) continue;
      if (here == Label::full_stop && !inside_number(at)) break;
      const bool stops = (here == Label::subject_stop || unit(at).may_be(Label::subject_break));
      if ((stops || subject_end_.has(here)) && !negated(at)) {
        const bool finite = stops || here == Label::passive || here == Label::report;
        // "Theo NQ về A và B, các đơn vị được …": the clause after the comma is not the subject.
        if (finite && document > 0 && last_comma != none) at = last_comma;
        break;
      }
      if (here == Label::comma) {
        if (opens_clause(at, from, cites)) break;
        last_comma = at;
      }
      if ((here == Label::and_ || here == Label::comma) && label(at + 1) == Label::document && !cites) break;
      cites = cites || here == Label::document;
    }
    while (at > from && is_trailing_sign(label(at - 1))) --at;
    return at;
  }

  /// "3.5" inside a sentence; the sentence's own stop is its last unit.
  [[nodiscard]] bool inside_number(std::uint32_t at) const {
    return at + 1 < entities_.size() && !unit(at + 1).space_before;
  }

  /// "không được" is no passive that a clause hangs on.
  [[nodiscard]] bool negated(std::uint32_t at) const {
    return label(at) == Label::passive && at > 0 && label(at - 1) == Label::stop;
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
};

}  // namespace

void link_documents(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  reading.run_reader(rules, entities, [&] { return Linker(reading, rules, entities); });
}

}  // namespace vanthu
