// SPDX-License-Identifier: Apache-2.0
#include "extract/organizations.h"

#include "extract/title_parts.h"
#include "lexicon/body_parts.h"
#include "lexicon/place_units.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr LabelSet heads{Label::body, Label::body_head, Label::body_head_small};

/// What makes a head the name of one body: "Sở Nội vụ", "Công ty Sông Hồng".
bool makes_definite(const Unit& unit) {
  if (unit.label == Label::body || unit.label == Label::field) return true;
  return unit.letters != LetterCase::lower && unit.letters != LetterCase::none;
}

/// Labels whose canonical forms are written as in the names of bodies.
bool is_part_of_lexicons(Label label) {
  switch (label) {
    case Label::body:
    case Label::body_head:
    case Label::field:
    case Label::place_type:
    case Label::place:
    case Label::country:
      return true;
    default:
      return false;
  }
}

bool is_plural(Label label) { return label == Label::plural || label == Label::vague_number; }

class BodyScan {
 public:
  BodyScan(Reading& reading, const UnitString& phrases) : reading_(reading), phrases_(phrases) {}

  void run() {
    constexpr LabelSet heads_and_roles = heads | LabelSet{Label::role};
    if ((phrases_.present & heads_and_roles).none()) return;
    for (std::uint32_t i = 0; i < phrases_.size();) {
      const bool after_role = i > 0 && phrases_.label(i - 1) == Label::role;
      const bool after_head = after_role && is_body_part(phrases_.label(i)) && head_in_role(i).has_value();
      if (!heads.has(phrases_.label(i)) && !after_head) {
        ++i;
        continue;
      }
      const Range run = run_from(i);
      if (after_head || names_a_body(run)) add(run);
      i = run.end;
    }
  }

 private:
  /// The body's parts, and what joins them, as far as they go.
  [[nodiscard]] Range run_from(std::uint32_t begin) const {
    std::uint32_t end = begin + 1;
    std::uint32_t at = end;
    while (at < phrases_.size()) {
      const Label label = phrases_.label(at);
      if (is_body_part(label)) {
        end = ++at;
      } else if (label == Label::body_joiner && !says_several(phrases_.units[at])) {
        ++at;
      } else {
        break;
      }
    }
    // "Ban Thường vụ Tỉnh ủy tổ chức hội nghị": a head in small letters with nothing after it is a verb.
    while (end > begin + 1 && is_bare_head(phrases_.units[end - 1])) {
      --end;
      while (end > begin + 1 && phrases_.label(end - 1) == Label::body_joiner) --end;
    }
    return {begin, end};
  }

  /// "UBND các tỉnh": more than one body.
  [[nodiscard]] bool says_several(const Unit& joiner) const {
    const std::string_view word = joiner.in(reading_.sentence.text);
    return word == "các" || word == "những";
  }

  static bool is_bare_head(const Unit& unit) {
    return unit.letters == LetterCase::lower &&
           (unit.label == Label::body_head || unit.label == Label::body_head_small);
  }

  [[nodiscard]] bool names_a_body(Range run) const {
    const Unit& head = phrases_.units[run.begin];
    if (run.begin > 0 &&
        (is_plural(phrases_.label(run.begin - 1)) || phrases_.label(run.begin - 1) == Label::place_type))
      return false;
    // "Thành ủy" is one body, "đảng ủy" may be any.
    if (head.label == Label::body && head.letters != LetterCase::lower) return true;
    const bool place_is_enough = head.label == Label::body || head.letters != LetterCase::lower;
    for (std::uint32_t i = run.begin + 1; i < run.end; ++i) {
      const bool is_place = phrases_.label(i) == Label::place || phrases_.label(i) == Label::country;
      if (makes_definite(phrases_.units[i]) && (place_is_enough || !is_place)) return true;
    }
    return false;
  }

  /// "Trưởng Ban Dân vận": the head of the body stands at the end of the role.
  [[nodiscard]] std::optional<Span> head_in_role(std::uint32_t begin) const {
    if (begin == 0 || phrases_.label(begin - 1) != Label::role) return std::nullopt;
    const Range role = phrases_.units[begin - 1].tokens;
    if (role.size() < 2) return std::nullopt;
    // "Phó Chánh Văn phòng", "Ủy viên Ban Thường vụ": the longest head or body that ends the role.
    constexpr std::uint32_t longest_head = 3;
    const std::string_view text = reading_.sentence.text;
    for (std::uint32_t size = std::min(longest_head, role.size() - 1); size > 0; --size) {
      const auto last = reading_.sentence.tokens.subspan(role.end - size, size);
      for (const Label label : {Label::body_head, Label::body}) {
        if (reading_.lexicon.longest_with(label, last, text).tokens == size)
          return Span{last.front().span.begin, last.back().span.end};
      }
    }
    return std::nullopt;
  }

  void append(std::string& to, const Unit& unit) const {
    if (!to.empty() && unit.space_before) to += ' ';
    // A short form holds the word for its kind as well: "TP.HCM".
    if (unit.label == Label::place && unit.entry != nullptr && unit.entry->canonical != unit.entry->surface) {
      const Province* province = place_units().province(unit.entry->canonical);
      if (province != nullptr && province->city_since.year != 0) to += "thành phố ";
    }
    const bool has_canonical = unit.entry != nullptr && is_part_of_lexicons(unit.entry->label);
    to += has_canonical ? std::string_view(unit.entry->canonical) : unit.in(reading_.sentence.text);
  }

  void add(Range run) {
    OrganizationMention found;
    found.span = phrases_.span(run);
    if (const auto head = head_in_role(run.begin)) {
      found.span.begin = head->begin;
      found.name = reading_.sentence.text.substr(head->begin, head->size());
      found.stem = found.name;
    }
    const Range place = place_of(phrases_, run);
    for (std::uint32_t i = run.begin; i < run.end; ++i) {
      const Unit& unit = phrases_.units[i];
      append(found.name, unit);
      const bool in_place = i >= place.begin;
      if (!in_place || unit.label == Label::place_type) append(found.stem, unit);
      if (in_place && (unit.label != Label::body_joiner || !found.place.empty())) append(found.place, unit);
    }
    found.rule = phrases_.label(run.begin) == Label::body ? "organization.body" : "organization.head";
    found.name = capitalize(std::move(found.name));
    found.stem = capitalize(std::move(found.stem));
    found.sentence = reading_.sentence.number;
    reading_.draft.organizations.push_back(std::move(found));
  }

  Reading& reading_;
  const UnitString& phrases_;
};

}  // namespace

void find_organizations(Reading& reading, const UnitString& phrases) { BodyScan(reading, phrases).run(); }

}  // namespace vanthu
