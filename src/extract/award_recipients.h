// SPDX-License-Identifier: Apache-2.0
//
// Who receives: read to the right of an award ("… cho 25 tập thể và ông A") and to the left of a verb
// of receiving ("ông A và 7 đảng viên được tặng …").
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/reading.h"
#include "extract/stretch.h"

namespace vanthu {

/// One kind of recipient.
struct RecipientGroup {
  enum class Kind {
    counted,  ///< "25 tập thể", also with names: "hai lão nông A và B"
    named,    ///< people and bodies by name
    pronoun,  ///< "đồng chí", "ông": named elsewhere in the article
    title,    ///< "Tổng Bí thư": an office that stands for a person
    vague,    ///< "các đảng bộ": without number or name, so no fact
  };
  Kind kind = Kind::vague;
  Range head;  ///< units from the count or the first word to the head noun or the last name
  std::optional<std::int64_t> count;
  std::string noun;
  std::vector<std::uint32_t> people;  ///< indices in Draft::people
  std::vector<std::string> bodies;
  std::optional<Span> title;
  std::optional<BodyPronoun> body;  ///< "nhà trường"; `bodies` then holds it as written, or nothing
  bool unsaid = false;              ///< a pronoun that is not even there
  std::uint32_t names_end = 0;  ///< past the names where they stand after the head: "các tập thể: A, B"
  Range tail;  ///< units after it that say more of it: "trực thuộc Thành ủy có thành tích …"

  [[nodiscard]] std::size_t names() const { return people.size() + bodies.size(); }
};

/// Reads recipients in the entities of one sentence. The label classes that stop it are those of
/// data/rules/award_links.rules.
class RecipientReader {
 public:
  RecipientReader(const Reading& reading, const RuleSet& rules, const UnitString& entities);

  /// The recipients that begin at `at`, in order; none where no recipient begins there.
  [[nodiscard]] std::vector<RecipientGroup> after(std::uint32_t at) const;

  /// The subject of a verb at `verb`, in order of the text, not further left than `floor`. One group
  /// that is vague where the subject is a group without a number.
  [[nodiscard]] std::vector<RecipientGroup> before(std::uint32_t verb, std::uint32_t floor) const;

  /// Whether words like "gồm" stand at `at`, or after the comma there; and the unit after them.
  [[nodiscard]] bool announces_names(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t past_announcement(std::uint32_t at) const;

  /// Gives a counted group the names of the list at `at`, if there are as many as the count says.
  void add_names_to_count(std::uint32_t at, RecipientGroup& group) const;

  /// Makes a group that is vague one of those whom the list at `at` names: "các đồng chí … gồm: A, B".
  [[nodiscard]] bool count_names_at(std::uint32_t at, RecipientGroup& group) const;

  /// The body whose jubilee is told of right before "và" and the verb at `verb`.
  [[nodiscard]] std::optional<RecipientGroup> jubilee_before(std::uint32_t verb) const;

  /// A number at the beginning of the clause of the verb at `verb`, where nobody else is its subject.
  [[nodiscard]] std::optional<RecipientGroup> counted_clause_before(std::uint32_t verb,
                                                                    std::uint32_t floor) const;
  /// Those counted by their office right before `verb`.
  [[nodiscard]] std::optional<RecipientGroup> counted_leaders_before(std::uint32_t verb,
                                                                     std::uint32_t floor) const;

  /// Where a body or an office with its holder begins that ends before `end`; nothing where the unit
  /// there can end none.
  [[nodiscard]] std::optional<std::uint32_t> noun_phrase_before(std::uint32_t end, std::uint32_t floor) const;

 private:
  [[nodiscard]] Label label(std::uint32_t at) const;
  [[nodiscard]] bool is(std::uint32_t at, const LabelSet& set) const;
  [[nodiscard]] std::string text(Range units) const;
  [[nodiscard]] bool has_capital(std::uint32_t at) const;
  [[nodiscard]] bool same_text(std::uint32_t one, std::uint32_t other) const;

  [[nodiscard]] std::optional<RecipientGroup> group_at(std::uint32_t at) const;
  [[nodiscard]] std::optional<RecipientGroup> counted_at(std::uint32_t at) const;
  [[nodiscard]] std::optional<RecipientGroup> unknown_counted_at(std::uint32_t at) const;
  [[nodiscard]] std::optional<RecipientGroup> unknown_counted_ending(std::uint32_t end,
                                                                     std::uint32_t floor) const;
  [[nodiscard]] std::uint32_t past_estimate(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t enumeration_from(std::uint32_t at) const;
  void add_listed_names(std::uint32_t names, RecipientGroup& group) const;
  [[nodiscard]] bool stands_for_others(std::uint32_t at) const;
  [[nodiscard]] std::optional<std::uint32_t> past_list_lead(std::uint32_t at) const;
  [[nodiscard]] std::optional<BodyPronoun> body_pronoun_at(std::uint32_t at) const;
  [[nodiscard]] RecipientGroup body_group(std::uint32_t at, BodyPronoun body) const;
  [[nodiscard]] std::optional<RecipientGroup> body_pronoun_after(std::uint32_t at) const;
  [[nodiscard]] std::optional<RecipientGroup> body_pronoun_before(std::uint32_t at,
                                                                  std::uint32_t floor) const;
  [[nodiscard]] std::optional<RecipientGroup> listed_at(std::uint32_t at) const;
  [[nodiscard]] std::optional<RecipientGroup> named_at(std::uint32_t at) const;
  [[nodiscard]] std::optional<RecipientGroup> collective_at(std::uint32_t at) const;
  [[nodiscard]] std::optional<std::uint32_t> person_at(std::uint32_t at) const;
  [[nodiscard]] std::optional<Range> body_at(std::uint32_t at) const;
  [[nodiscard]] bool is_place_at(std::uint32_t at) const;
  [[nodiscard]] bool is_place_head(std::uint32_t at) const;
  [[nodiscard]] bool is_field_of_body(std::uint32_t at) const;
  [[nodiscard]] bool is_led(Range body, std::uint32_t person) const;
  [[nodiscard]] bool has_belong(Range units) const;
  [[nodiscard]] bool acts(std::uint32_t at) const;
  [[nodiscard]] bool leads_body(std::uint32_t at) const;
  [[nodiscard]] bool are_held_by_next(const std::vector<RecipientGroup>& groups) const;
  [[nodiscard]] bool introduces_clause(std::uint32_t at) const;
  [[nodiscard]] std::optional<std::uint32_t> owner_of_description(std::uint32_t end,
                                                                  std::uint32_t floor) const;
  [[nodiscard]] bool names_kind_of_body(std::uint32_t at) const;
  [[nodiscard]] bool says_whose_relative(std::uint32_t at) const;
  [[nodiscard]] bool gives(std::uint32_t at) const;
  [[nodiscard]] bool is_starter(std::uint32_t at) const;
  [[nodiscard]] bool is_pronoun(std::uint32_t at) const;
  void add_names(std::uint32_t at, RecipientGroup& group) const;
  [[nodiscard]] bool opens_speech(std::uint32_t at) const;
  [[nodiscard]] bool is_clause_subject(Range units, std::uint32_t floor) const;
  [[nodiscard]] std::optional<std::uint32_t> owner_of_apposition(std::uint32_t end, std::uint32_t verb,
                                                                 std::uint32_t floor, bool in_list) const;
  [[nodiscard]] bool ends_name(std::uint32_t at) const;
  [[nodiscard]] bool is_where_body_is(std::uint32_t begin, std::uint32_t floor) const;
  [[nodiscard]] bool is_place_of_noun(Range units, std::uint32_t verb, std::uint32_t floor) const;
  [[nodiscard]] bool is_of_ceremony_attended(std::uint32_t verb, std::uint32_t floor) const;
  [[nodiscard]] bool is_predicate(const RecipientGroup& group, std::uint32_t floor) const;
  [[nodiscard]] bool is_agent(std::uint32_t begin, std::uint32_t floor) const;
  [[nodiscard]] bool is_body(std::uint32_t at) const;
  [[nodiscard]] RecipientGroup body_group(Range units) const;
  [[nodiscard]] std::optional<std::uint32_t> next_joint(std::uint32_t from) const;
  [[nodiscard]] bool has_own_verb(std::uint32_t at) const;
  [[nodiscard]] bool is_awarded_at(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t past_joint(std::uint32_t at) const;
  void count_described_names(RecipientGroup& group) const;
  [[nodiscard]] bool names_relative(Range lead, std::uint32_t floor) const;
  [[nodiscard]] bool is_some(std::uint32_t at, std::uint32_t floor) const;
  [[nodiscard]] std::optional<RecipientGroup> person_ending_at(std::uint32_t last, std::uint32_t floor,
                                                               std::uint32_t& begin) const;
  [[nodiscard]] std::optional<RecipientGroup> group_ending_at(std::uint32_t last, std::uint32_t floor,
                                                              std::uint32_t& begin) const;

  const Reading& reading_;
  const UnitString& entities_;
  const LabelSet& name_lead_;      ///< may stand between "cho" and a person's name
  const LabelSet& title_lead_;     ///< begins such words after a comma
  const LabelSet& body_head_;      ///< begins the name of a body
  const LabelSet& body_stop_;      ///< ends it
  const LabelSet& body_part_;      ///< belongs to it, seen from its end
  const LabelSet& joint_;          ///< between two recipients
  const LabelSet& tail_stop_;      ///< ends what is said of recipients
  const LabelSet& finite_;         ///< verbs: a name before one begins a clause of its own
  const LabelSet& subject_stop_;   ///< ends the clause of a verb on its left
  const LabelSet& not_a_subject_;  ///< before a noun phrase: it is no subject
  const LabelSet& no_subject_yet_;
  const LabelSet& not_a_body_subject_;
};

}  // namespace vanthu
