// SPDX-License-Identifier: Apache-2.0
//
// How far a name can run from a token on, by the shape of its words alone. Whether it is a person
// is decided by what stands around it: see evidence.h and name_runs.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/lexicon.h"
#include "lexicon/token.h"

namespace vanthu {

/// The tokens of a sentence, as names are read from them. Indices are of tokens.
class NameShape {
 public:
  NameShape(std::span<const Token> tokens, std::string_view text, const Lexicon& lexicon)
      : tokens_(tokens), text_(text), lexicon_(lexicon) {}

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(tokens_.size()); }
  [[nodiscard]] const Token& operator[](std::uint32_t at) const { return tokens_[at]; }
  [[nodiscard]] std::string_view in(std::uint32_t at) const { return tokens_[at].in(text_); }
  [[nodiscard]] const WordEvidence& evidence(std::uint32_t at) const {
    return lexicon_.evidence(tokens_[at].word);
  }
  [[nodiscard]] Found unit(std::uint32_t at) const {
    return at < size() ? lexicon_.found(tokens_[at].surface) : Found{};
  }
  [[nodiscard]] Found with(Label label, std::uint32_t at) const {
    return at < size() ? lexicon_.longest_with(label, tokens_.subspan(at), text_) : Found{};
  }
  /// Whether the tokens of the range are a surface of that label, no more and no less.
  [[nodiscard]] bool is(Label label, Range range) const { return whole(label, range) != nullptr; }
  /// The row of the lexicon that says so; nullptr where none does.
  [[nodiscard]] const Entry* whole(Label label, Range range) const;

  /// A word that begins with a capital.
  [[nodiscard]] bool is_capital(std::uint32_t at) const { return at < size() && tokens_[at].capital; }
  [[nodiscard]] bool is_lower(std::uint32_t at) const {
    return at < size() && tokens_[at].letters == LetterCase::lower;
  }
  /// The sign at `at`, or "" where a word or nothing stands there.
  [[nodiscard]] std::string_view sign(std::uint32_t at) const;

  /// Whether the capital word at `at`, though it makes a common word with the next one, is the end of a name,
  /// since that one begins a word of its own: "Thành công bố".
  [[nodiscard]] bool gives_next_to_verb(std::uint32_t at) const;

  /// End of the surname that begins at `at`; `at` itself where none does.
  [[nodiscard]] std::uint32_t surname_end(std::uint32_t at) const;
  /// "Văn" or "Thị", after which a given name follows.
  [[nodiscard]] bool is_middle_name(std::uint32_t at) const;

  /// End of the run of syllables of one name that begins at `at`, of at most `most` syllables: words
  /// of the same case that Vietnamese names can have, up to where another word surely begins. A middle name
  /// right after the surname may stand in small letters ("Nguyễn văn Hùng").
  [[nodiscard]] std::uint32_t syllables_end(std::uint32_t at, std::uint32_t most) const;

  /// End of the name of a foreigner or of a minority's spelling that could begin at `at`; `at` itself
  /// where no word of the run shows one. After a word of address its first word may mean something else
  /// ("ông Lon Nol").
  [[nodiscard]] std::uint32_t foreign_end(std::uint32_t at, bool addressed) const;

  /// A capital word that is no Vietnamese syllable.
  [[nodiscard]] bool is_foreign_word(std::uint32_t at) const;
  /// "JD" of "JD Felton": two capitals that are short for nothing the lexicons know, before a foreign word.
  [[nodiscard]] bool are_initials_without_stops(std::uint32_t at) const;
  /// End of the initials "J." and "V.V." that begin at `at`; `at` itself where none does.
  [[nodiscard]] std::uint32_t initials_end(std::uint32_t at) const;
  /// "VI" of "Quốc vương (king) Mohammed VI": the end of the number that begins at `end`; `end` where none
  /// does.
  [[nodiscard]] std::uint32_t regnal_number_end(std::uint32_t end) const;

  /// "Ga-bri-en", "Phăn-đuông": syllables of Vietnamese, joined by hyphens.
  [[nodiscard]] bool is_transcribed(std::uint32_t at) const;

  [[nodiscard]] bool is_quotation_mark(std::uint32_t at) const;

  /// Syllables of the range that are counted in names.
  [[nodiscard]] std::uint32_t counted(Range range) const;

 private:
  static constexpr std::uint32_t most_words = 6;
  [[nodiscard]] bool same_case(std::uint32_t first, std::uint32_t next) const;
  [[nodiscard]] bool begins_a_day(std::uint32_t at) const;
  [[nodiscard]] bool begins_lost_sentence(std::uint32_t at, std::uint32_t syllables) const;
  [[nodiscard]] bool leads_to_office_or_field(std::uint32_t at, const Found& found) const;
  [[nodiscard]] bool ends_before(std::uint32_t at, std::uint32_t syllables) const;
  [[nodiscard]] bool begins_again(std::uint32_t first, std::uint32_t at) const;
  [[nodiscard]] bool may_be_syllable(std::uint32_t at) const;
  [[nodiscard]] bool is_apart(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t after_particle(std::uint32_t at) const;
  [[nodiscard]] bool joins_apart(std::uint32_t first, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t past_nickname(std::uint32_t at) const;
  [[nodiscard]] bool stands_for_dash(Range name) const;
  [[nodiscard]] bool is_small_middle_name(std::uint32_t surname, std::uint32_t at) const;

  std::span<const Token> tokens_;
  std::string_view text_;
  const Lexicon& lexicon_;
};

}  // namespace vanthu
