// SPDX-License-Identifier: Apache-2.0
//
// What stands around a citation: date, issuer, term and subject.
#include <algorithm>
#include <optional>

#include "extract/document_subject.h"
#include "extract/documents.h"
#include "extract/stretch.h"
#include "text/letters.h"

namespace vanthu {
namespace {

class Linker {
 public:
  Linker(Reading& reading, const RuleSet& rules, const UnitString& entities)
      : reading_(reading),
        entities_(entities),
        subject_(reading, rules, entities),
        shares_issuer_(rules.labels_of("SHARES_ISSUER")),
        issued_later_(rules.labels_of("ISSUED_LATER")) {
    date_.add(Label::date);
    subject_stop_.add(Label::subject_stop);
    propose_.add(Label::propose);
    comma_.add(Label::comma);
  }

  bool accept(const Match& match) {
    const std::uint32_t at = match.part("document")->begin;
    DocumentMention& mention = mention_at(at);
    Document& document = mention.document;
    const auto issued = match.part("issued");
    if (!mention.has_tail) return issued && dates_a_name(match) && accept_issued(document, issued->begin, {});
    if (issued) {
      const bool accepted = accept_issued(document, issued->begin, match.part("comma"));
      if (accepted) share_with_list(at);
      return accepted;
    }
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
    // "họp về Nghị quyết 98, sáng 15/12": the morning of what is told; who signs one may do so in the
    // morning.
    const bool by_verb = is_one_of(label(at - 1), {Label::issue, Label::date_cue});
    if (date_at(at).part_of_day && !by_verb) return false;
    document.issued = day;
    // "Quyết định số 10/2016/QĐ-UBND ngày 18/1": the number says the year that the date leaves out.
    if (document.year && document.type_code && date_at(at).basis != DateBasis::explicit_)
      document.issued->year = static_cast<std::int16_t>(*document.year);
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
    // "trình UBND tỉnh ban hành …": the day is that of the proposal.
    if (nearest_left(entities_, verb, propose_, comma_)) return false;
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

  /// "Bản án số 33/DSPT ngày 4/8/2008 …", "Nghị quyết số 18-NQ/TW (ngày 25/10/2017 …)": the date of another
  /// document.
  [[nodiscard]] bool follows_document(std::uint32_t date) const {
    const std::uint32_t before = date > 1 && label(date - 1) == Label::open_bracket ? date - 1 : date;
    return before > 0 && label(before - 1) == Label::document;
  }

  /// The issuer, which documents before it in a list share.
  bool accept_issuer(std::uint32_t at, Range issuer, std::optional<Range> term) const {
    std::string name = in(issuer);
    if (name.ends_with('.')) name.pop_back();  // "UBND TP."
    std::optional<std::int32_t> ordinal;
    if (term) ordinal = reading_.draft.terms[unit(term->begin).fact].term.ordinal;
    const std::optional<std::string> code = mention_at(at).document.issuer_code;
    const std::uint32_t last = at;
    while (true) {
      DocumentMention& mention = mention_at(at);
      Document& document = mention.document;
      if (document.issuer || !mention.has_tail) break;
      // "Nghị quyết Trung ương 4, Chỉ thị 05 của Bộ Chính trị": what is known by a name has it from its
      // issuer.
      if (at != last && document.name) break;
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
    // "phớt lờ Nghị định 87, “ém” thông tin"
    if (label(quote - 1) == Label::comma && quote + 1 == title.begin &&
        unit(title.begin).letters == LetterCase::lower)
      return false;
    while (!title.empty() && DocumentSubject::is_trailing_sign(label(title.end - 1))) --title.end;
    if (title.empty()) return false;
    document.subject = label(title.begin - 1) == Label::about ? after_about(title) : in(title);
    return true;
  }

  /// "về việc" is one unit, and "việc" is part of the subject.
  std::string after_about(Range subject) const {
    const std::uint32_t about = subject.begin - 1;
    return unit(about).tokens.size() > 1 ? after_first_word(in({about, subject.end})) : in(subject);
  }

  bool accept_about(std::uint32_t at, std::uint32_t about, const Match& match) const {
    Document& document = mention_at(at).document;
    if (document.subject) return false;
    // "…: quy định về …" is what a list or a headline says of it.
    const auto verb = match.part("verb");
    if (verb && match.part("colon") && unit(verb->begin).letters == LetterCase::lower) return false;
    const Range subject{about + 1, subject_.end(at, about + 1)};
    if (subject.empty() || is_cut_short(subject.end)) return false;
    issued_at(document, subject.end);
    document.subject = after_about(subject);
    share_with_list(at);
    return true;
  }

  /// "Thông tư 58 và 26 ngày … về …", "Tờ trình 340 và Đề án 341 ngày …": the date and the subject are of
  /// those before in the list too, where the last has no type of its own or was made together with them.
  void share_with_list(std::uint32_t at) const {
    while (at >= 2 && (label(at - 1) == Label::and_ || label(at - 1) == Label::comma) &&
           label(at - 2) == Label::document) {
      const Document& last = mention_at(at).document;
      DocumentMention& before = mention_at(at - 2);
      if (!before.has_tail || !(has_no_type(at) || follows_in_number(last, before.document))) return;
      at -= 2;
      if (!before.document.issued) before.document.issued = last.issued;
      if (!before.document.subject) before.document.subject = last.subject;
    }
  }

  /// "26", "số 26".
  [[nodiscard]] bool has_no_type(std::uint32_t at) const {
    const auto tokens = reading_.sentence.tokens.subspan(unit(at).tokens.begin);
    const char first = reading_.sentence.text[tokens.front().span.begin];
    return is_digit(static_cast<unsigned char>(first)) ||
           surface_begins_at(reading_, entities_, at, Label::number_sign);
  }

  /// "340" and "341".
  [[nodiscard]] static bool follows_in_number(const Document& last, const Document& before) {
    if (!last.number || !before.number) return false;
    const auto value = [](const std::string& number) {
      const bool plain =
          !number.empty() && number.size() < 7 &&
          std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
      return plain ? std::stoi(number) : -1;
    };
    return value(*before.number) >= 0 && value(*last.number) == value(*before.number) + 1;
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
      const std::uint32_t date = at + (label(at + 1) == Label::date_cue ? 2 : 1);
      if (label(date) == Label::date) accept_issued(document, date, {});
      return;
    }
  }

  [[nodiscard]] static std::string after_first_word(const std::string& text) {
    return text.substr(std::min(text.find(' ') + 1, text.size()));
  }

  Reading& reading_;
  const UnitString& entities_;
  DocumentSubject subject_;
  const LabelSet& shares_issuer_;
  const LabelSet& issued_later_;
  LabelSet date_;
  LabelSet subject_stop_;
  LabelSet propose_;
  LabelSet comma_;
};

}  // namespace

void link_documents(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  reading.run_reader(rules, entities, [&] { return Linker(reading, rules, entities); });
}

}  // namespace vanthu
