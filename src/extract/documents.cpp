// SPDX-License-Identifier: Apache-2.0
#include "extract/documents.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "extract/document_number.h"
#include "extract/document_type.h"
#include "extract/law_names.h"
#include "extract/stretch.h"
#include "text/letters.h"

namespace vanthu {
namespace {

bool is_serial(Label label) {
  return label == Label::number_1_12 || label == Label::number_13_31 || label == Label::number_32_99 ||
         label == Label::number;
}

bool is_place(Label label) {
  return label == Label::place_type || label == Label::place || label == Label::field ||
         label == Label::field_small || label == Label::abbreviation || label == Label::capital;
}

/// In the lexicon of types any value says that the word has other readings too (a verb, a common
/// noun); this one, that it names shows and contests as well.
constexpr std::int32_t value_of_show_type = 2;

/// This one, that it names the resolution of a plenum by itself: "NQTƯ".
constexpr std::int32_t value_of_plenum = 3;

/// `text` with every run of white space made one space.
std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  return line;
}

/// Reads the matches of the rules of documents in one sentence, from left to right.
class Finder {
 public:
  Finder(Reading& reading, const RuleSet& rules, const UnitString& phrases, std::vector<Claim>& claims)
      : reading_(reading),
        phrases_(phrases),
        claims_(claims),
        first_claim_(claims.size()),
        joints_(rules.labels_of("LIST_JOINT")),
        predicate_(rules.labels_of("PREDICATE_OF_DOCUMENT")),
        law_names_(reading, rules, phrases) {}

  bool accept(const Match& match) {
    if (has_document() && match.units.begin < last_claim().units.end) return false;
    const auto number = match.part("number");
    const auto name = match.part("name");
    if (match.part("serials")) return accept_list(match);
    if (const auto detailed = match.part("detailed")) return accept_detailed(match, *detailed);
    if (match.part("slip")) return accept_slip(match, *number);
    if (match.part("title")) return accept_title(match);
    if (const auto quoted = match.part("quoted")) return accept_quoted_plan(match, *quoted);
    if (match.part("amends")) return accept_amending_law(match);
    if (match.part("head")) return accept_unlisted_law(match);
    if (match.part("plenum_type")) return accept_short_plenum(match);
    if (const auto letters = match.part("letters")) return accept_letters(match, letters->begin, *number);
    if (number && !match.part("type")) return accept_further(match, *number);
    if (number) return accept_number(match, *number);
    if (name) return accept_name(match, *name);
    return accept_meeting(match);
  }

 private:
  [[nodiscard]] std::string_view text() const { return reading_.sentence.text; }
  [[nodiscard]] std::string_view in(Range units) const { return reading_.sentence.in(phrases_, units); }
  [[nodiscard]] const Unit& unit(std::uint32_t at) const { return phrases_.units[at]; }
  [[nodiscard]] Label label(std::uint32_t at) const {
    return at < phrases_.size() ? phrases_.label(at) : Label::none;
  }
  [[nodiscard]] bool has_document() const { return claims_.size() > first_claim_; }
  [[nodiscard]] const Claim& last_claim() const { return claims_.back(); }

  [[nodiscard]] std::string type_of(const Match& match) const {
    return document_type(unit(match.part("type")->begin), text(), reading_.lexicon);
  }

  enum class Tail { possible, none };

  /// Notes a document down. `units` are its span.
  bool add(Document document, Range units, const Match& match, Tail tail = Tail::possible) {
    read_number(document, reading_.lexicon);
    DocumentMention mention;
    mention.document = std::move(document);
    mention.has_tail = tail == Tail::possible;
    mention.span = phrases_.span(units);
    mention.rule = match.rule->name;
    mention.sentence = reading_.sentence.number;
    claims_.push_back({units, Label::document, static_cast<std::uint32_t>(reading_.draft.documents.size())});
    reading_.draft.documents.push_back(std::move(mention));
    return true;
  }

  bool accept_number(const Match& match, Range number) {
    const Range type = *match.part("type");
    const bool code = label(number.begin) == Label::code;
    const bool signed_number = number.begin > type.end;
    if (!code && !serial_is_number(type.begin, number.begin, signed_number)) return false;
    Range units = match.units;
    if (!code && units.end == number.end) units.end = number.end = past_suffix(number.end);
    Document document;
    document.type = type_of(match);
    document.number = canonical_number(in(number));
    if (const auto issuer = match.part("issuer")) document.issuer = one_line(in(*issuer));
    return add(std::move(document), units, match);
  }

  /// Past "a" of "Nghị quyết 30a": a letter that touches the number and no word after it.
  [[nodiscard]] std::uint32_t past_suffix(std::uint32_t at) const {
    if (at >= phrases_.size() || unit(at).space_before || in({at, at + 1}).size() != 1) return at;
    const auto letter = static_cast<unsigned char>(in({at, at + 1}).front());
    const bool touches_more =
        at + 1 < phrases_.size() && !unit(at + 1).space_before && unit(at + 1).letters != LetterCase::none;
    return is_letter(letter) && !touches_more ? at + 1 : at;
  }

  /// "Quyết định giải quyết khiếu nại số 415": a small number may be that of what stands before it.
  bool accept_detailed(const Match& match, Range number) {
    constexpr std::uint64_t most_of_others = 12;
    const bool padded = in(number).starts_with('0');
    if (unit(number.begin).value <= most_of_others && !padded) return false;
    const Range type = *match.part("type");
    Document document;
    document.type = type_of(match);
    document.number = canonical_number(in(number));
    return add(std::move(document), {type.begin, number.end}, match);
  }

  /// Whether a bare number after the word for a type is the document's number, and no quantity:
  /// "Nghị quyết 45", not "15 nghị quyết 2 năm qua".
  [[nodiscard]] bool serial_is_number(std::uint32_t type, std::uint32_t number, bool signed_number) const {
    const Label next = label(number + 1);
    switch (next) {
      case Label::measure:
      case Label::percent:
      case Label::recipient_noun:
      case Label::occupation:
      case Label::year_head:
      case Label::month_head:
      case Label::day_head:
      case Label::slash:
      case Label::decimal:
      case Label::number_word:
        return false;
      case Label::hyphen:
        if (!unit(number + 1).space_before) return false;
        break;
      default:
        break;
    }
    if (signed_number) return true;
    if (counted(type) || is_serial(next) || is_a_year(unit(number))) return false;
    const Entry* entry = unit(type).entry;
    const bool weak = entry == nullptr || entry->value != 0 || label(type) == Label::law_name;
    const bool capital = unit(type).letters != LetterCase::lower;
    if (weak && (!capital || entry == nullptr || entry->case_rule == CaseRule::exact)) {
      const bool ends = next == Label::comma || next == Label::full_stop || next == Label::close_bracket ||
                        next == Label::open_bracket || next == Label::hyphen;
      const std::string_view digits = in({number, number + 1});
      const bool padded = digits.size() > 1 && digits.front() == '0';
      const bool high = padded || unit(number).value > (governed(type) ? 31U : 99U);
      const bool definite = label(type) == Label::document_type || in({type, type + 1}) == "đề án";
      const bool owns = type > 0 && label(type - 1) == Label::of;  // "nội dung của quy định 131"
      if (high && definite && (ends || owns || predicate_.has(next))) return true;
      return next == Label::of || next == Label::about || next == Label::date || next == Label::issue;
    }
    const bool padded = in({number, number + 1}).starts_with('0');
    if (!weak) return next != Label::word || padded || unit(number).value > 12;
    // "Phương án 2, …" is one of several.
    const bool one_of_several = label(type) == Label::plan_type && unit(number).value <= 12 && !padded;
    if (one_of_several) return next == Label::of || next == Label::about || next == Label::date;
    return next == Label::of || next == Label::about || next == Label::date || next == Label::comma ||
           next == Label::full_stop || next == Label::and_ || next == Label::none ||
           next == Label::close_bracket || unit(number).value > 12;
  }

  /// "theo quyết định 150", "đã ký quyết định 929", where "quyết định" is no verb.
  [[nodiscard]] bool governed(std::uint32_t type) const {
    return type > 0 && (label(type - 1) == Label::stop || label(type - 1) == Label::issue);
  }

  /// "Quyết định 1880" has a number, "Kế hoạch 2017" is of a year.
  [[nodiscard]] static bool is_a_year(const Unit& number) {
    constexpr std::uint64_t first_year = 1930;
    return number.label == Label::year && number.value >= first_year;
  }

  /// "34 Nghị quyết" is a count; "Điều 5 Nghị định", "Điều 5, 6 Nghị định" is none.
  [[nodiscard]] bool counted(std::uint32_t type) const {
    if (type == 0 || !(is_serial(label(type - 1)) || label(type - 1) == Label::number_word)) return false;
    std::uint32_t at = type - 1;
    while (at > 1 && is_one_of(label(at - 1), {Label::comma, Label::and_}) && is_serial(label(at - 2)))
      at -= 2;
    return at == 0 || label(at - 1) != Label::protect;
  }

  /// "số 18, 19-NQ/TW": as many documents as numbers.
  bool accept_list(const Match& match) {
    Range serials = *match.part("serials");
    const auto code = match.part("number");
    if (code && label(code->begin) != Label::code) return false;
    if (!code) {
      // "các Quyết định 217, 218 và 2 năm": the last number counts what follows it.
      while (!serials.empty() && !is_list_end(serials.end)) serials.end = before_last_serial(serials);
      if (count_serials(serials) < 2) return false;
      const bool plural = label(match.units.begin - 1) == Label::plural;
      const Label next = label(serials.end);
      const bool issued = next == Label::of || next == Label::about || next == Label::date;
      if (!plural && !issued && !are_numbers_of_documents(serials)) return false;
    }
    const std::string type = type_of(match);
    const std::string code_text = code ? canonical_number(in(*code)) : std::string();
    Range units{match.units.begin, match.units.begin};
    for (std::uint32_t at = serials.begin; at < serials.end; ++at) {
      if (!is_serial(label(at))) continue;
      units.end = at + 1;
      Document document;
      document.type = type;
      document.number = canonical_number(in({at, at + 1})) + std::string(number_tail(code_text));
      add(std::move(document), units, match);
      units.begin = at + 1;
      while (units.begin < serials.end && !begins_number(units.begin)) ++units.begin;
    }
    if (!code) return true;
    Document last;
    last.type = type;
    last.number = code_text;
    const std::uint32_t signs = label(code->begin - 1) == Label::number_sign ? 1 : 0;
    return add(std::move(last), {code->begin - signs, code->end}, match);
  }

  /// "18", "số 18".
  [[nodiscard]] bool begins_number(std::uint32_t at) const {
    return is_serial(label(at)) || (label(at) == Label::number_sign && is_serial(label(at + 1)));
  }

  [[nodiscard]] std::ptrdiff_t count_serials(Range units) const {
    return std::count_if(phrases_.units.begin() + units.begin, phrases_.units.begin() + units.end,
                         [](const Unit& one) { return is_serial(one.label); });
  }

  /// Where the numbers before the last one of a list end.
  [[nodiscard]] std::uint32_t before_last_serial(Range serials) const {
    std::uint32_t end = serials.end - 1;
    while (end > serials.begin && !is_serial(label(end - 1))) --end;
    return end;
  }

  /// With no "các" before them small numbers may count the things that follow.
  [[nodiscard]] bool are_numbers_of_documents(Range serials) const {
    for (std::uint32_t at = serials.begin; at < serials.end; ++at) {
      if (!is_serial(label(at))) continue;
      if (unit(at).value <= 12 && !in({at, at + 1}).starts_with('0')) return false;
    }
    return true;
  }

  [[nodiscard]] bool is_list_end(std::uint32_t next) const {
    const Label after = label(next);
    return after != Label::measure && after != Label::word && after != Label::year_head &&
           after != Label::slash && after != Label::recipient_noun && after != Label::percent;
  }

  /// "… và số 5890/QĐ-UBND": only joints stand between it and the citation before. "Số: 1660/NQ-HĐND" in the
  /// head of a text has no word for its type but in its number.
  bool accept_further(const Match& match, Range number) {
    Document document;
    document.number = canonical_number(in(number));
    if (const Document* first = document_before(match.units.begin)) {
      document.type = first->type;
    } else if (number.begin > match.units.begin) {
      document.type = type_in_number(*document.number, reading_.lexicon);
    }
    return !document.type.empty() && add(std::move(document), match.units, match);
  }

  /// The citation with a number that only joints part from the unit `at`; null where there is none.
  [[nodiscard]] const Document* document_before(std::uint32_t at) const {
    if (!has_document()) return nullptr;
    const Claim& before = last_claim();
    if (before.units.end == at || run_over(phrases_, before.units.end, joints_) < at) return nullptr;
    const Document& document = reading_.draft.documents[before.fact].document;
    return document.number ? &document : nullptr;
  }

  bool accept_slip(const Match& match, Range number) {
    const Range slip = *match.part("slip");
    const bool code = label(number.begin) == Label::code;
    if (!code && unit(slip.begin).letters == LetterCase::lower) return false;
    if (!code && number.begin == slip.end && counted(slip.begin)) return false;
    Document document;
    document.type = mended_type(one_line(in(slip)), reading_.lexicon);
    if (document.type.empty()) return false;
    document.number = canonical_number(in(number));
    return add(std::move(document), match.units, match);
  }

  /// "dự thảo hiến pháp", "dự thảo sửa đổi hiến pháp": whether the text speaks of a draft of what begins at
  /// `at`.
  [[nodiscard]] bool is_drafted(std::uint32_t at) const {
    if (at > 0 && label(at - 1) == Label::amended) --at;
    return at > 0 && label(at - 1) == Label::draft;
  }

  /// A law, the constitution, or another document by its name; a year after it is its date.
  bool accept_name(const Match& match, Range name) {
    const Unit& head = unit(name.begin);
    const auto year = match.part("year");
    const bool dated = year && !year->empty() && law_names_.year_of(year->begin);
    // "sửa hiến pháp 1992", "hiến pháp Nga", "dự thảo sửa đổi hiến pháp", and not "hiến pháp" of any country.
    const bool told = dated || label(match.units.end - 1) == Label::country || is_drafted(name.begin);
    if (head.label == Label::constitution && head.letters == LetterCase::lower && !told) return false;
    Document document;
    document.type = document_type(head, text(), reading_.lexicon);
    Range units = match.units;
    if (year && !year->empty()) {
      document.issued = law_names_.year_of(year->begin);
      // "sửa đổi Hiến pháp chiều 27/5": a day, which is not the name's.
      if (!document.issued) units.end = year->begin;
    }
    const bool amended = unit(units.end - 1).may_be(Label::amended);
    const Range whole{units.begin, units.end - (amended ? 1 : 0)};
    const Range named = year ? Range{name.begin, year->begin} : whole;
    document.name = named.size() == 1 && head.entry != nullptr ? capitalize(head.entry->canonical)
                                                               : capitalize(one_line(in(named)));
    if (document.issued) *document.name += " năm " + std::to_string(document.issued->year);
    if (amended) *document.name += " " + std::string(in({units.end - 1, units.end}));
    return add(std::move(document), units, match, Tail::none);
  }

  bool accept_unlisted_law(const Match& match) {
    const auto law = law_names_.unlisted(match.units.begin);
    return law && add_law(*law, match);
  }

  bool accept_amending_law(const Match& match) {
    if (unit(match.units.begin).letters == LetterCase::lower && counted(match.units.begin)) return false;
    const auto law = law_names_.amending(match.units.begin, match.units.end);
    return law && add_law(*law, match);
  }

  [[nodiscard]] bool is_code_of_laws(std::uint32_t law) const {
    return document_type(unit(law), text(), reading_.lexicon) == "Bộ luật";
  }

  /// A law by its name, with the year and the number after it.
  bool add_law(Range law, const Match& match) {
    Document document;
    document.type = document_type(unit(law.begin), text(), reading_.lexicon);
    std::uint32_t sign = law.end;
    if (label(sign) == Label::number_sign) ++sign;
    // "Luật sửa đổi … Bộ luật Lao động số 45/2019/QH14", "… Bộ luật Hình sự 2015": the number or the year is
    // that of the code (bộ luật).
    const bool of_amended = law.size() > 1 && is_code_of_laws(law.end - 1);
    if (label(sign) == Label::code) {
      if (of_amended) document.name = capitalize(one_line(in({law.begin, sign + 1})));
      if (!of_amended) document.number = canonical_number(in({sign, sign + 1}));
      return add(std::move(document), {law.begin, sign + 1}, match);
    }
    document.name = capitalize(one_line(in(law)));
    document.issued = law_names_.year_of(law.end);
    if (document.issued) {
      *document.name += " năm " + std::to_string(document.issued->year);
      ++law.end;
    }
    if (of_amended) document.issued.reset();
    if (law.end < phrases_.size() && unit(law.end).may_be(Label::amended)) {
      *document.name += " " + std::string(in({law.end, law.end + 1}));
      ++law.end;
    }
    return add(std::move(document), law, match, Tail::none);
  }

  /// "NQTƯ 4 khóa XII".
  bool accept_short_plenum(const Match& match) {
    const Unit& type = unit(match.units.begin);
    if (!type.has_value(value_of_plenum)) return false;
    const Range rest{match.units.begin + 1, match.units.end};
    Document document;
    document.type = document_type(type, text(), reading_.lexicon);
    document.name = document.type + " Trung ương " + one_line(in(rest));
    if (const auto term = match.part("term"))
      document.term = reading_.draft.terms[unit(term->begin).fact].term.ordinal;
    return add(std::move(document), match.units, match);
  }

  /// "CT 16 của Thủ tướng", "TT 08/2022/TT-BYT": letters that stand for a type in numbers.
  bool accept_letters(const Match& match, std::uint32_t letters, Range number) {
    if (!unit(letters).may_be(Label::type_code) || !unit(letters + 1).space_before) return false;
    Document document;
    document.number = canonical_number(in(number));
    document.type = type_in_number(in({letters, letters + 1}), reading_.lexicon);
    if (label(number.begin) == Label::code) {
      const std::string within = type_in_number(*document.number, reading_.lexicon);
      const bool year = std::all_of(document.number->begin(), document.number->end(),
                                    [](char c) { return c == '/' || (c >= '0' && c <= '9'); });
      if (within != document.type && !year) return false;
    }
    return add(std::move(document), match.units, match);
  }

  /// The resolution of a plenum or a congress: definite by an ordinal, a term or a place.
  bool accept_meeting(const Match& match) {
    bool meeting = false;
    bool committee = false;
    bool definite = match.part("term").has_value() || match.part("ordinal").has_value();
    Document document;
    for (std::uint32_t at = match.units.begin; at < match.units.end; ++at) {
      meeting = meeting || label(at) == Label::plenum || label(at) == Label::congress;
      committee = committee || (label(at) == Label::body && unit(at).may_be(Label::committee));
      definite = definite || label(at) == Label::ordinal_head;
      definite = definite || (at > match.units.begin && is_place(label(at)) && label(at - 1) == Label::body);
      if (label(at) == Label::term) document.term = reading_.draft.terms[unit(at).fact].term.ordinal;
    }
    const auto issuer = match.part("issuer");
    if (!definite || !(meeting || committee || issuer)) return false;
    document.type = type_of(match);
    document.name = capitalize(one_line(in(match.units)));
    if (issuer) document.issuer = one_line(in(*issuer));
    return add(std::move(document), match.units, match);
  }

  /// A plan by its title. Shows and contests have titles too: a plan's begins with what it will do.
  bool accept_title(const Match& match) {
    Range title = *match.part("title");
    while (!title.empty() && is_sign(label(title.end - 1))) --title.end;
    if (title.empty() || unit(title.begin).letters == LetterCase::lower) return false;
    const Entry* entry = unit(match.units.begin).entry;
    const bool show = entry != nullptr && entry->value == value_of_show_type;
    const Unit& type = unit(match.units.begin);
    const bool strong =
        entry != nullptr && entry->value == 0 && type.letters != LetterCase::lower && type.tokens.size() == 2;
    if (type.label == Label::document_type && !strong) return false;
    const std::size_t words = unit(title.end - 1).tokens.end - unit(title.begin).tokens.begin;
    if (words < 4 || (show && !surface_begins_at(reading_, phrases_, title.begin, Label::plan_verb)))
      return false;
    Document document;
    document.type = type_of(match);
    document.subject = one_line(in(title));
    document.name = document.type + " " + *document.subject;
    return add(std::move(document), {match.units.begin, title.end}, match, Tail::none);
  }

  /// “Quy hoạch tổng thể phát triển …”: so many words name one plan, fewer may name a kind or a book.
  bool accept_quoted_plan(const Match& match, Range quoted) {
    constexpr std::size_t words_at_least = 8;
    // "Nghị quyết 12-NQ/TU về “Chiến lược …”": what the resolution is about.
    if (match.part("about") && has_document()) return false;
    while (!quoted.empty() && is_sign(label(quoted.end - 1))) --quoted.end;
    const std::uint32_t begin = match.part("type")->begin;
    const Unit& type = unit(begin);
    const bool show = type.has_value(value_of_show_type);
    if (quoted.empty() || show || type.letters == LetterCase::lower) return false;
    const Range units{begin, quoted.end};
    if (unit(quoted.end - 1).tokens.end - type.tokens.begin < words_at_least) return false;
    Document document;
    document.type = type_of(match);
    document.name = one_line(in(units));
    return add(std::move(document), units, match, Tail::none);
  }

  [[nodiscard]] static bool is_sign(Label label) {
    return label == Label::comma || label == Label::full_stop || label == Label::semicolon ||
           label == Label::colon || label == Label::hyphen;
  }

  Reading& reading_;
  const UnitString& phrases_;
  std::vector<Claim>& claims_;
  std::size_t first_claim_;
  const LabelSet& joints_;
  const LabelSet& predicate_;
  LawNames law_names_;
};

}  // namespace

void find_documents(Reading& reading, const RuleSet& rules, const UnitString& phrases,
                    std::vector<Claim>& claims) {
  reading.run_reader(rules, phrases, [&] { return Finder(reading, rules, phrases, claims); });
}

}  // namespace vanthu
