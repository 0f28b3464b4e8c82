// SPDX-License-Identifier: Apache-2.0
#include "lexicon/sentences.h"

#include <algorithm>

#include "text/letters.h"

namespace vanthu {
namespace {

bool ends_a_sentence(std::string_view sign) {
  return sign == "." || sign == "!" || sign == "?" || sign == "…";
}

bool closes(std::string_view sign) {
  return sign == "\"" || sign == "”" || sign == "’" || sign == ")" || sign == "»";
}

class Splitter {
 public:
  Splitter(std::span<const Token> tokens, std::string_view text, const Lexicon& lexicon)
      : tokens_(tokens), text_(text), lexicon_(lexicon) {}

  /// Whether a sentence ends with the token `i`, so that the next one begins another.
  [[nodiscard]] bool ends_with(std::size_t i) const {
    const Token& next = tokens_[i + 1];
    if (next.line_before) return true;
    if (lost_its_line(i)) return true;
    if (tokens_[i].kind != TokenKind::punctuation) return false;
    const std::string_view sign = tokens_[i].in(text_);
    if (closes(sign) && i > 0 && ends_a_sentence(tokens_[i - 1].in(text_))) return begins_a_sentence(next);
    if (!ends_a_sentence(sign)) return false;
    if (closes(next.in(text_)) && !next.space_before) return false;
    return begins_a_sentence(next) && !owned_by_abbreviation(i);
  }

  /// "(Theo Cổng thông tin Bộ Tư pháp) Thanh Hạnh": whether the brackets hold all that began at `begin`, and
  /// what follows the closing one at `i` begins anew.
  [[nodiscard]] bool closes_whole(std::size_t begin, std::size_t i) const {
    constexpr std::size_t shortest = 3;  // "(1) Thanh Hạnh" goes on
    if (tokens_[i].kind != TokenKind::punctuation || tokens_[i].in(text_) != ")") return false;
    const Token& next = tokens_[i + 1];
    const bool stands = i >= begin + shortest && tokens_[begin].in(text_) == "(" &&
                        next.kind == TokenKind::word && next.letters != LetterCase::lower;
    // "(VOV) - Giám đốc Bệnh viện Gò Vấp (TP.HCM) Trần Thanh Hạnh": the first bracket closed before.
    return stands && std::ranges::none_of(tokens_.subspan(begin, i - begin),
                                          [&](const Token& token) { return token.in(text_) == ")"; });
  }

 private:
  /// "cấp nước cho người dânÔng Trần Văn Hòa": a capital right after a small letter, where pages lost the end
  /// of a line; but "xãQuảng Lâm" and "Chủ tịchỦy ban" go on.
  [[nodiscard]] bool lost_its_line(std::size_t i) const {
    const Token& token = tokens_[i];
    const Token& next = tokens_[i + 1];
    if (token.kind != TokenKind::word || next.kind != TokenKind::word || next.space_before) return false;
    if (token.letters == LetterCase::upper) return false;
    // "Minh HòaPHẢN HỒI"
    if (next.letters == LetterCase::upper) return token.syllable && next.syllable;
    if (next.letters != LetterCase::capital) return false;
    const WordEvidence& evidence = lexicon_.evidence(next.word);
    if (evidence.starter) return true;
    return token.letters == LetterCase::lower && next.syllable && evidence.surname == 0 && !leads_to_name(i);
  }

  /// Whether the words that end at `i` are followed by a name or a body: "xã", "ông", "Giám đốc Trung tâm".
  [[nodiscard]] bool leads_to_name(std::size_t i) const {
    constexpr std::size_t longest = 3;  // words of an office
    for (std::size_t size = 1; size <= std::min(longest, i + 1); ++size) {
      const auto before = tokens_.subspan(i + 1 - size, size);
      for (const Label label :
           {Label::place_type, Label::honorific, Label::role, Label::office, Label::body_head}) {
        if (lexicon_.longest_with(label, before, text_).tokens == size) return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool begins_a_sentence(const Token& token) const {
    if (token.kind == TokenKind::word) return token.letters != LetterCase::lower;
    if (token.kind == TokenKind::punctuation) return !ends_a_sentence(token.in(text_)) && token.space_before;
    return token.space_before;
  }

  /// "TP. Hà Nội", "PGS.TS", "N.V.A": the dot belongs to the word before it.
  [[nodiscard]] bool owned_by_abbreviation(std::size_t i) const {
    if (tokens_[i].in(text_) != "." || i == 0) return false;
    const Token& before = tokens_[i - 1];
    if (before.kind != TokenKind::word || tokens_[i].space_before) return false;
    const bool one_letter = before.letters == LetterCase::capital &&
                            decode_at(text_, before.span.begin).size == before.span.size();
    if (one_letter) return !ends_ordinal(i - 1);
    // "Tr.H", "TR.L": consonants alone, and the next letter right after them.
    constexpr std::size_t longest_initial = 2;  // letters
    const bool is_initial = before.letters != LetterCase::lower && !before.syllable &&
                            before.span.size() <= longest_initial && !tokens_[i + 1].space_before;
    if (is_initial) return true;
    const Found dotted = lexicon_.longest_with(Label::dotted, tokens_.subspan(i - 1, 1), text_);
    if (!dotted) return false;
    // "ở TP. Trong đó": a word that begins sentences does so here too, but not "TP. Bà Rịa".
    const auto after = tokens_.subspan(i + 1);
    const Found starter = lexicon_.longest_with(Label::starter, after, text_);
    return !starter || lexicon_.longest_with(Label::place, after, text_).tokens > starter.tokens;
  }

  /// "khóa X", "lần thứ V": the letter is a numeral and short for nothing.
  [[nodiscard]] bool ends_ordinal(std::size_t letter) const {
    if (letter == 0) return false;
    const auto before = tokens_.subspan(letter - 1, 1);
    return lexicon_.longest_with(Label::ordinal_term_head, before, text_) ||
           lexicon_.longest_with(Label::ordinal_head, before, text_);
  }

  std::span<const Token> tokens_;
  std::string_view text_;
  const Lexicon& lexicon_;
};

}  // namespace

void split_into_sentences(std::span<const Token> tokens, std::string_view text, const Lexicon& lexicon,
                          std::vector<Range>& sentences) {
  sentences.clear();
  if (tokens.empty()) return;
  const Splitter splitter(tokens, text, lexicon);
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i + 1 < tokens.size(); ++i) {
    if (!splitter.ends_with(i) && !splitter.closes_whole(begin, i)) continue;
    sentences.push_back({begin, i + 1});
    begin = i + 1;
  }
  sentences.push_back({begin, static_cast<std::uint32_t>(tokens.size())});
}

}  // namespace vanthu
