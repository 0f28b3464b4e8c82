// SPDX-License-Identifier: Apache-2.0
//
// How far the words go that say what a document is about.
#pragma once

#include "extract/reading.h"

namespace vanthu {

class DocumentSubject {
 public:
  DocumentSubject(const Reading& reading, const RuleSet& rules, const UnitString& entities);

  /// Where a subject that begins at `from` ends. `document` is the unit it belongs to.
  [[nodiscard]] std::uint32_t end(std::uint32_t document, std::uint32_t from) const;

  /// A sign that no subject ends with.
  [[nodiscard]] static bool is_trailing_sign(Label label) {
    return label == Label::comma || label == Label::full_stop || label == Label::semicolon ||
           label == Label::colon || label == Label::hyphen;
  }

 private:
  /// What is known of a subject while it is gone over.
  struct Course {
    std::uint32_t document;
    std::uint32_t from;
    std::uint32_t last_comma;
    std::uint32_t bracket;      ///< opening one of a short form
    int open = 0;               ///< brackets
    bool cites = false;         ///< a document stands in it
    bool joins_places = false;  ///< "Vĩnh Lộc (Thanh Hóa) - Lạc Thủy (Hòa Bình)"
    bool announces = false;  ///< "công bố thủ tục … được thay thế": passives tell of what it announces
  };
  enum class Step { on, end };

  [[nodiscard]] const Unit& unit(std::uint32_t at) const { return entities_.units[at]; }
  [[nodiscard]] Label label(std::uint32_t at) const {
    return at < entities_.size() ? entities_.label(at) : Label::none;
  }
  [[nodiscard]] const std::string& type_at(std::uint32_t document) const {
    return reading_.draft.documents[unit(document).fact].document.type;
  }

  Step bracket(std::uint32_t at, Course& course) const;
  Step sign(std::uint32_t& at, Course& course) const;
  Step verb(std::uint32_t& at, const Course& course) const;
  Step joint(std::uint32_t at, Course& course) const;
  [[nodiscard]] std::uint32_t trimmed(std::uint32_t end, const Course& course) const;
  [[nodiscard]] std::uint32_t begin_of_clause(std::uint32_t from, std::uint32_t comma) const;
  [[nodiscard]] bool goes_on_after_bracket(std::uint32_t bracket) const;
  [[nodiscard]] bool joins_places(std::uint32_t bracket) const;
  [[nodiscard]] bool is_short_form(std::uint32_t bracket) const;
  [[nodiscard]] std::uint32_t closing_quote(std::uint32_t opening) const;
  [[nodiscard]] bool is_weak_report(std::uint32_t at, const Course& course) const;
  [[nodiscard]] bool is_attribute(std::uint32_t passive, const Course& course) const;
  [[nodiscard]] bool cites_others(std::uint32_t at) const;
  [[nodiscard]] bool resumes_list(std::uint32_t document, std::uint32_t sign) const;
  [[nodiscard]] bool goes_on_after(std::uint32_t semicolon) const;
  [[nodiscard]] bool issues_within(std::uint32_t by) const;
  [[nodiscard]] bool holds_on_a_day(std::uint32_t by) const;
  [[nodiscard]] bool is_led_within(std::uint32_t by) const;
  [[nodiscard]] bool stands_in_clause(std::uint32_t at, const Course& course) const;
  [[nodiscard]] bool says_what_follows(std::uint32_t verb) const;
  [[nodiscard]] bool ends_clause(std::uint32_t at) const;
  [[nodiscard]] bool goes_on_with(std::uint32_t at, std::int32_t least = 0) const;
  [[nodiscard]] bool inside_number(std::uint32_t at) const;
  [[nodiscard]] bool opens_clause(std::uint32_t comma, std::uint32_t from, bool cites) const;

  const Reading& reading_;
  const UnitString& entities_;
  const LabelSet& subject_end_;
  const LabelSet& clause_opener_;
  const LabelSet& clause_body_;
  const LabelSet& clause_plural_;
  const LabelSet& after_bracket_;
  const LabelSet& outside_name_;
};

}  // namespace vanthu
