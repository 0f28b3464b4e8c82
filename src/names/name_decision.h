// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "names/evidence.h"
#include "names/name_runs.h"

namespace vanthu {

/// How a mention was decided: the rules of data/rules/people.rules.
namespace name_rule {
inline constexpr std::string_view known_name = "person.known_name";
inline constexpr std::string_view after_honorific = "person.after_honorific";
inline constexpr std::string_view after_rank = "person.after_rank";
inline constexpr std::string_view after_title = "person.after_title";
inline constexpr std::string_view before_title = "person.before_title";
inline constexpr std::string_view before_life_mark = "person.before_life_mark";
inline constexpr std::string_view before_report = "person.before_report";
inline constexpr std::string_view in_list = "person.in_list";
inline constexpr std::string_view full_name = "person.full_name";
inline constexpr std::string_view foreign = "person.foreign";
inline constexpr std::string_view given_name = "person.given_name";
inline constexpr std::string_view photo_credit = "person.photo_credit";
inline constexpr std::string_view byline = "person.byline";
}  // namespace name_rule

/// Surnames as common as this are surnames at sight.
inline constexpr std::int32_t common_surname = 2;

/// What was decided about the run of words that begins at a token.
struct NameDecision {
  Range tokens;           ///< empty: no name begins here
  std::string_view rule;  ///< empty: a name, but of a street, a school, a body
  bool foreign = false;
  bool in_office = false;     ///< beside an office: its holder, or the company that it is held in
  bool addressed = false;     ///< right after a word of address
  bool accused = false;       ///< right after "bị can" and the like
  bool may_be_place = false;  ///< after what a place may follow too: "người dân", "Bí thư phường"
  bool only_here = false;     ///< of something else in this place: the body that a leader's name stands in
  bool alias = false;         ///< another name of the person right before the bracket
  bool original = false;      ///< of an alias: in the letters of its country, and the other one in ours

  explicit operator bool() const { return !tokens.empty(); }
  [[nodiscard]] bool is_person() const { return !rule.empty(); }
};

/// The ordered questions at a capital word; the first that has an answer decides.
class NameDecider {
 public:
  NameDecider(const SentenceTokens& sentence, const Lexicon& lexicon, const NameMemory* memory,
              const UnitString& words)
      : sentence_(sentence),
        shape_(sentence.tokens, sentence.text, lexicon),
        memory_(memory),
        words_(words),
        surroundings_(shape_, words) {}

  /// `blocked_until`: see Surroundings::before().
  [[nodiscard]] NameDecision decide(std::uint32_t at, std::uint32_t blocked_until) const;

  /// Whether a word of address stands at `at` and the given name of somebody of the article after it, where
  /// the lexicon has the two for another word.
  [[nodiscard]] bool addresses_given_name(std::uint32_t at) const;

  /// Whether the small word at `at` may begin the name of a foreigner: "al-Maliki", "de Lima".
  /// Asked of each small word: in line, for the length that most of them fail.
  [[nodiscard]] bool may_be_particle(std::uint32_t at) const {
    constexpr std::uint32_t longest = 3;  // bytes
    return shape_[at].span.size() <= longest && precedes_name_as_particle(at);
  }

  /// "Shin Dong-mun": a surname and two joined syllables, which no company is called.
  [[nodiscard]] bool has_joined_given_name(Range run) const;

  [[nodiscard]] const NameShape& shape() const { return shape_; }
  [[nodiscard]] const Surroundings& surroundings() const { return surroundings_; }
  [[nodiscard]] NameKey key(Range tokens) const;
  /// A bit for each word of the name, the first the lowest: whether a Vietnamese sentence could begin with
  /// it.
  [[nodiscard]] std::uint16_t native_words(Range tokens) const;

 private:
  [[nodiscard]] std::uint32_t last_particle(std::uint32_t at) const;
  [[nodiscard]] bool precedes_name_as_particle(std::uint32_t at) const;
  [[nodiscard]] NameDecision name_from_particle(std::uint32_t at) const;
  [[nodiscard]] NameDecision known_name(std::uint32_t at, Before before) const;
  [[nodiscard]] bool ends_a_title(Range run, Before before) const;
  [[nodiscard]] bool is_of_what_blocks(Range run, Before before) const;
  [[nodiscard]] bool is_place_of_address(std::uint32_t at) const;
  [[nodiscard]] bool is_delegation_of_place(std::uint32_t at) const;
  [[nodiscard]] NameDecision king_name(std::uint32_t at, std::uint32_t blocked_until) const;
  [[nodiscard]] NameDecision company_name(std::uint32_t at) const;
  [[nodiscard]] NameDecision named_after_leader(std::uint32_t at, Label last) const;
  [[nodiscard]] NameDecision company_before_name(std::uint32_t at) const;
  [[nodiscard]] NameDecision company_after_new(std::uint32_t at) const;
  [[nodiscard]] bool names_body_of_holder(Range run) const;
  [[nodiscard]] bool begins_sentence_before_foreigner(std::uint32_t at) const;
  [[nodiscard]] bool names_company_of_holder(Range run) const;
  [[nodiscard]] bool begins_with_company(Range run) const;
  [[nodiscard]] NameDecision surname_run(std::uint32_t at, Before before) const;
  [[nodiscard]] NameDecision foreign_run(std::uint32_t at, Before before) const;
  [[nodiscard]] bool is_given_name_too(Range run, Before before) const;
  [[nodiscard]] bool is_of_another_country(Before before) const;
  [[nodiscard]] NameDecision foreigner_in_syllables(std::uint32_t at, Before before) const;
  [[nodiscard]] NameDecision initial_and_word(std::uint32_t at, Before before) const;
  [[nodiscard]] NameDecision addressed_name(std::uint32_t at, Before before) const;
  [[nodiscard]] NameDecision other_name(std::uint32_t at, Before before) const;
  [[nodiscard]] bool follows_given_name() const;
  [[nodiscard]] bool precedes_given_name(std::uint32_t at) const;
  [[nodiscard]] NameDecision hidden_name(std::uint32_t at, Before before) const;
  [[nodiscard]] bool has_nickname(std::uint32_t at) const;
  [[nodiscard]] bool is_holder_after_kind_of_place(std::uint32_t at, Before before) const;
  [[nodiscard]] NameDecision given_name(std::uint32_t at, Before before) const;
  [[nodiscard]] NameDecision credited_name(std::uint32_t at) const;
  [[nodiscard]] NameDecision name_without_surname(std::uint32_t at) const;
  [[nodiscard]] NameDecision name_before_birth(std::uint32_t at, std::uint32_t blocked_until) const;
  [[nodiscard]] NameDecision listed_name(std::uint32_t at) const;
  [[nodiscard]] NameDecision official_without_surname(std::uint32_t at) const;
  [[nodiscard]] bool follows_pen_name() const;
  [[nodiscard]] bool begins_next_sentence(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t credit_end(std::uint32_t at, std::uint32_t end) const;
  [[nodiscard]] bool heads_body(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t end_of_told_twice(Range name) const;
  [[nodiscard]] NameDecision author_line(std::uint32_t at) const;
  [[nodiscard]] bool is_in_author(std::uint32_t at) const;
  [[nodiscard]] NameDecision stated_author(std::uint32_t at) const;
  [[nodiscard]] bool goes_on_as_byline(std::uint32_t end) const;
  [[nodiscard]] bool is_note(std::uint32_t end) const;
  [[nodiscard]] std::string_view evidence_for(Range run, Before before, After after) const;
  [[nodiscard]] bool is_full_name_by_shape(Range run) const;
  [[nodiscard]] bool names_office(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t hidden_name_end(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t initials_end(std::uint32_t at) const;
  [[nodiscard]] bool is_joined_name(Range run) const;
  [[nodiscard]] Range before_next_foreigner(Range run) const;
  [[nodiscard]] bool is_of_known_family(Range run) const;
  [[nodiscard]] const KnownGivenName* known_given(std::uint32_t at) const;
  [[nodiscard]] bool begins_whole_name(std::uint32_t at) const;
  [[nodiscard]] bool has_long_given_name(std::uint32_t middle) const;
  [[nodiscard]] std::uint32_t before_holder(Range run) const;
  [[nodiscard]] bool ends_other_name(Range run, Before before) const;
  [[nodiscard]] bool is_of_another(Range run) const;
  [[nodiscard]] bool may_stand_after_place(Before before) const;
  [[nodiscard]] bool place_claims(Range run, Before before) const;
  [[nodiscard]] NameDecision person(Range run, std::string_view rule, Before before, bool foreign) const;

  const SentenceTokens& sentence_;
  NameShape shape_;
  const NameMemory* memory_;  ///< null in the first pass
  const UnitString& words_;
  Surroundings surroundings_;
};

}  // namespace vanthu
