// SPDX-License-Identifier: Apache-2.0
#include "names/name_runs.h"

#include <algorithm>
#include <string>

#include "names/name_decision.h"
#include "text/letters.h"

namespace vanthu {
namespace {

/// "TRẦN VĂN A" and "Trần văn A" are written "Trần Văn A"; spaces become one each. Initials ("HC") keep their
/// capitals.
std::string written_normally(const NameShape& shape, Range tokens) {
  const Token& only = shape[tokens.begin];
  if (tokens.size() == 1 && !only.syllable && only.span.size() <= 3)
    return std::string(shape.in(tokens.begin));
  bool in_capitals = false;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    in_capitals = in_capitals || shape[at].letters == LetterCase::upper;
  }
  std::string name;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    // "VănHòa", and not "McMillan".
    const bool lost_space = at != tokens.begin && shape[at].kind == TokenKind::word &&
                            shape[at - 1].kind == TokenKind::word &&
                            (shape[at].syllable || shape[at].marked || shape[at - 1].marked);
    if (at != tokens.begin && (shape[at].space_before || lost_space)) name += ' ';
    const std::string_view word = shape.in(at);
    const bool initials = at == tokens.begin && shape.are_initials_without_stops(at);
    // "Quốc vương Mohammed VI"; a name in capitals has no number that could be told from a syllable.
    const bool number = at + 1 == tokens.end && at > tokens.begin &&
                        shape[at - 1].letters != LetterCase::upper && shape.regnal_number_end(at) > at;
    const bool nickname = at > tokens.begin && shape.is_quotation_mark(at - 1);
    const bool recase =
        in_capitals && shape[at].letters == LetterCase::upper && !initials && !number && !nickname;
    const bool small_middle = at > tokens.begin && at + 1 < tokens.end && shape.is_lower(at) &&
                              shape.is_middle_name(at) && shape.is_capital(at + 1);
    // "Trịnh Quang đượm"
    const bool small_end = at > tokens.begin + 1 && at + 1 == tokens.end && shape.is_lower(at) &&
                           shape[at].syllable && shape[at - 1].syllable && shape[at].space_before &&
                           shape.surname_end(tokens.begin) > tokens.begin;
    name += recase || small_middle || small_end ? capitalize(lower_case(word)) : std::string(word);
  }
  return name;
}

/// "Bob" of "Robert “Bob” Miller", "Miller" of "Robert Miller Jr": what a foreigner is called by as well.
void learn_other_names(const NameDecider& decider, Range tokens, NameMemory& memory) {
  const NameShape& shape = decider.shape();
  for (std::uint32_t at = tokens.begin + 1; at + 1 < tokens.end; ++at) {
    const bool nickname = shape.is_quotation_mark(at - 1) && shape.is_quotation_mark(at + 1);
    const bool before_junior = at + 2 == tokens.end && shape.in(at + 1) == "Jr";
    if (nickname || before_junior) memory.learn_given(decider.key({at, at + 1}).syllables[0], true);
  }
}

std::ptrdiff_t words_of(std::string_view name) { return 1 + std::count(name.begin(), name.end(), ' '); }

Unit name_unit(std::span<const Token> tokens, Range range, Label label) {
  const Token& first = tokens[range.begin];
  Unit unit;
  unit.label = label;
  unit.letters = first.letters;
  unit.space_before = first.space_before;
  unit.line_before = first.line_before;
  unit.tokens = range;
  unit.span = {first.span.begin, tokens[range.end - 1].span.end};
  return unit;
}

/// "Anh Hùng" at the beginning of a sentence, of one whom the article calls Hùng: no hero ("anh hùng").
void append_address(UnitString& words, const SentenceTokens& sentence, std::uint32_t at,
                    const Lexicon& lexicon) {
  const auto alone = sentence.tokens.subspan(at, 1);
  const auto entries = lexicon.entries_of(lexicon.longest_surface(alone, sentence.text));
  Unit unit = name_unit(sentence.tokens, {at, at + 1}, Label::honorific);
  unit.entry = entries.chosen;
  unit.first_entry = entries.first;
  unit.entry_count = entries.count;
  words.push_back(unit);
}

/// "Trưởng ban Liên hoan", "Công ty Khoai lang": inside a sentence, a noun of two syllables that no other
/// lexicon knows is one unit of a name.
bool begins_compound(const NameShape& shape, std::uint32_t at) {
  constexpr std::uint32_t two = 2;
  return at > 0 && shape.unit(at).tokens == 0 && shape.is_lower(at + 1) && !shape[at + 1].line_before &&
         shape.with(Label::common_compound, at).tokens == two;
}

/// "xã", which is a word for recipients too.
bool may_end_in_place_type(const UnitString& words) {
  return words.size() != 0 && words.units.back().may_be(Label::place_type);
}

/// Reads the sentence from left to right and offers each person to `accept(decision, decider, unit)`,
/// each name that is no person to `reject(decision, decider)`.
template <class Accept, class Reject>
void read_names(const SentenceTokens& sentence, const Lexicon& lexicon, const NameMemory* memory,
                UnitString& words, Accept accept, Reject reject) {
  words.clear();
  const NameDecider decider(sentence, lexicon, memory, words);
  std::uint32_t blocked_until = 0;
  for (std::uint32_t at = 0; at < sentence.tokens.size();) {
    if (!sentence.tokens[at].capital && !decider.may_be_particle(at)) {
      at = append_unit(words, sentence.tokens, at, sentence.text, lexicon).tokens.end;
      continue;
    }
    const NameDecision decision = decider.decide(at, blocked_until);
    if (!decision && decider.addresses_given_name(at)) {
      append_address(words, sentence, at, lexicon);
      ++at;
      continue;
    }
    if (!decision && begins_compound(decider.shape(), at)) {
      words.push_back(name_unit(sentence.tokens, {at, at + 2}, Label::compound));
      at += 2;
      continue;
    }
    if (!decision) {
      // "đường Trường Sơn, Cộng Hòa, Hoàng Hoa Thám": a list of streets goes on over a word of the lexicon.
      const bool in_blocked_list =
          blocked_until != 0 && blocked_until + 1 == at && decider.shape().sign(blocked_until) == ",";
      at = append_unit(words, sentence.tokens, at, sentence.text, lexicon).tokens.end;
      if (in_blocked_list && decider.shape().sign(at) == ",") blocked_until = at;
      continue;
    }
    Unit unit = name_unit(sentence.tokens, decision.tokens, Label::person);
    if (decision.is_person()) {
      accept(decision, decider, unit);
    } else {
      const bool after_place_type = words.size() != 0 && words.units.back().label == Label::place_type;
      unit.label = after_place_type ? Label::place : Label::capital;
      // "CEO của Bamboo Airways, John Miller": who follows is no other company.
      if (!decision.in_office) blocked_until = decision.tokens.end;
      reject(decision, decider);
    }
    words.push_back(unit);
    at = unit.tokens.end;
  }
}

}  // namespace

bool learn_names(const SentenceTokens& sentence, const Lexicon& lexicon, NameMemory& memory,
                 UnitString& words) {
  bool holds_name = false;
  read_names(
      sentence, lexicon, nullptr, words,
      [&](const NameDecision& decision, const NameDecider& decider, const Unit&) {
        holds_name = true;
        const NameKey key = decider.key(decision.tokens);
        if (key.size == 1) {
          memory.learn_given(key.syllables[0], decision.foreign);
        } else {
          KnownName name;
          name.key = key;
          name.in_office = decision.in_office;
          name.foreign = decision.foreign;
          name.begins_given =
              decision.foreign && (decider.shape().evidence(decision.tokens.begin).foreign_given ||
                                   decider.has_joined_given_name(decision.tokens));
          name.strong = decision.rule != name_rule::full_name && decision.rule != name_rule::in_list;
          name.sure = name.strong && !decision.may_be_place;
          name.addressed = decision.addressed;
          name.accused = decision.accused;
          name.native = decider.native_words(decision.tokens);
          name.credited = decision.rule == name_rule::photo_credit || decision.rule == name_rule::byline;
          memory.learn_person(name);
          if (decision.foreign) learn_other_names(decider, decision.tokens, memory);
        }
      },
      [&](const NameDecision& decision, const NameDecider& decider) {
        holds_name = true;
        if (!decision.only_here)
          memory.learn_blocked(decider.key(decision.tokens), may_end_in_place_type(words));
      });
  return holds_name;
}

bool is_settled(const SentenceTokens& sentence, const NameMemory& memory) {
  // An author's line holds a name of four words at most, or initials, but for the last of the article.
  constexpr std::size_t longest_author_line = 12;
  if (sentence.ends_article || sentence.tokens.size() <= longest_author_line) return false;
  return std::none_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
    if (!token.capital) return false;
    const SyllableId id = syllable_id(token, sentence.text);
    return memory.begins_with(id) || memory.given(id) != nullptr;
  });
}

void build_words(const SentenceTokens& sentence, const Lexicon& lexicon, const ArticleMemory& memory,
                 Draft& draft, UnitString& words) {
  read_names(
      sentence, lexicon, &memory.names, words,
      [&](const NameDecision& decision, const NameDecider& decider, Unit& unit) {
        PersonMention mention;
        mention.span = unit.span;
        mention.name = written_normally(decider.shape(), decision.tokens);
        if (decision.alias) {
          const std::string& named = draft.people[words.units[words.size() - 2].fact].name;
          if (decision.original && words_of(mention.name) > words_of(named))
            draft.transcribed_names.push_back({named, mention.name});
          mention.name = named;
        }
        mention.known_given = decider.shape().evidence(decision.tokens.begin).foreign_given;
        mention.rule = decision.rule;
        mention.foreign = decision.foreign;
        mention.sentence = sentence.number;
        mention.honorific = decider.surroundings().honorific();
        mention.sex = decider.surroundings().sex();
        unit.fact = static_cast<std::uint32_t>(draft.people.size());
        draft.people.push_back(std::move(mention));
      },
      [](const NameDecision&, const NameDecider&) {});
}

}  // namespace vanthu
