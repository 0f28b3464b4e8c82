// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "extract/award_recipients.h"

namespace vanthu {

/// Who gives: read to the left of a verb of giving, or from the words between "được" and the verb.
class GrantorReader {
 public:
  GrantorReader(const Reading& reading, const RuleSet& rules, const UnitString& entities);

  /// The subject of the verb of giving at `verb`: "Ban Thường vụ Thành ủy", "Thủ tướng A", the name
  /// alone of one whose offices follow it. Whom "thay mặt …" names comes before who hands over.
  /// Empty where the clause names nobody.
  [[nodiscard]] std::string subject_of(std::uint32_t verb, std::uint32_t floor) const;

  /// The giver right after an award: "Huân chương … của Chủ tịch nước", "… lần thứ 2 do Chủ tịch nước trao
  /// tặng".
  [[nodiscard]] std::string after(std::uint32_t award) const;

  /// Where the giver begins that stands right before a verb.
  [[nodiscard]] std::optional<std::uint32_t> begin_of_subject(std::uint32_t verb) const;

  /// The subject of a verb before in the sentence, for one that goes on from it with recipients of its own:
  /// "trao Huân chương cho các vị, cụ thể: tặng …".
  [[nodiscard]] std::string inherited(std::uint32_t verb) const;

  /// The noun phrase between "được" and the verb; empty where there is none.
  [[nodiscard]] std::string between(Range units) const;

  /// The giver that "do" introduces in some units after the recipients; empty where there is none.
  [[nodiscard]] std::string introduced_in(Range units) const;

  /// Whether these units can be somebody and nothing else.
  [[nodiscard]] bool is_noun_phrase(Range units) const;

  /// The noun phrase that begins at `at`, after "của" or "do".
  [[nodiscard]] std::string phrase_at(std::uint32_t at) const;

 private:
  [[nodiscard]] Label label(std::uint32_t at) const;
  [[nodiscard]] bool is(std::uint32_t at, const LabelSet& set) const;
  [[nodiscard]] bool is_kind_of_place(std::uint32_t at) const;
  [[nodiscard]] bool can_end(std::uint32_t at) const;
  [[nodiscard]] bool is_next_to(std::uint32_t last, std::uint32_t verb) const;
  [[nodiscard]] bool is_before_predicate(std::uint32_t last) const;
  [[nodiscard]] bool may_be(std::uint32_t at, Label other) const;
  [[nodiscard]] bool is_decided(std::uint32_t last) const;
  [[nodiscard]] std::uint32_t past_adverbs(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t past_bracket(std::uint32_t at) const;
  [[nodiscard]] bool is_company(std::uint32_t at) const;
  [[nodiscard]] bool tells_own_deed(std::uint32_t report, std::uint32_t verb) const;
  [[nodiscard]] bool joins_partner(std::uint32_t last) const;
  [[nodiscard]] bool follows_partner(std::uint32_t begin, std::uint32_t floor) const;
  [[nodiscard]] bool is_where(std::uint32_t last, std::uint32_t floor) const;
  [[nodiscard]] std::string text(Range units) const;
  [[nodiscard]] std::optional<std::uint32_t> comma_before_subject(std::uint32_t at) const;
  [[nodiscard]] std::string principal_at(std::uint32_t at) const;
  [[nodiscard]] std::string phrase_ending_at(std::uint32_t last, std::uint32_t floor) const;
  [[nodiscard]] Range without_province(Range giver) const;
  [[nodiscard]] std::uint32_t phrase_begin(std::uint32_t end, std::uint32_t floor) const;
  [[nodiscard]] std::optional<std::uint32_t> holder_before(std::uint32_t begin, std::uint32_t floor) const;

  const Reading& reading_;
  const UnitString& entities_;
  const LabelSet& clause_stop_;
  const LabelSet& noun_;
  const LabelSet& joint_;
  const LabelSet& name_lead_;
  const LabelSet& title_lead_;
  const LabelSet& address_;
  const LabelSet& body_stop_;
  const LabelSet& not_a_subject_;
};

}  // namespace vanthu
