// SPDX-License-Identifier: Apache-2.0
#include "lexicon/tokenize.h"

#include <algorithm>

#include "lexicon/document_code.h"
#include "lexicon/lexicon.h"
#include "lexicon/web_address.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::uint64_t largest_value = 1'000'000'000'000'000'000;

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// What the letters of a word look like, seen one after the other.
class CaseSeen {
 public:
  void see(char32_t c) {
    if (is_upper(c)) {
      ++(letters_ == 0 ? capital_first_ : capitals_later_);
    } else if (is_lower(c)) {
      ++small_;
    }
    ++letters_;
  }
  [[nodiscard]] LetterCase result() const {
    if (capital_first_ == 0) return capitals_later_ == 0 ? LetterCase::lower : LetterCase::mixed;
    if (small_ == 0) return capitals_later_ == 0 ? LetterCase::capital : LetterCase::upper;
    return capitals_later_ == 0 ? LetterCase::capital : LetterCase::mixed;
  }

 private:
  int letters_ = 0;
  int capital_first_ = 0;
  int capitals_later_ = 0;
  int small_ = 0;
};

class Splitter {
 public:
  Splitter(std::string_view text, Span block, std::vector<Token>& tokens)
      : text_(text.substr(0, block.end)), at_(block.begin), tokens_(tokens) {}

  void run() {
    bool space = true;
    bool line = true;
    while (at_ < text_.size()) {
      if (is_space(text_[at_])) {
        space = true;
        line = line || text_[at_] == '\n';
        ++at_;
        continue;
      }
      Token token = next_token();
      token.space_before = std::exchange(space, false);
      token.line_before = std::exchange(line, false);
      tokens_.push_back(token);
      at_ = token.span.end;
    }
  }

 private:
  Token next_token() const {
    const CodePoint first = decode_at(text_, at_);
    if (is_digit(first.value)) {
      const bool guarded =
          at_ == 0 || std::string_view("0123456789/.,-").find(text_[at_ - 1]) == std::string_view::npos;
      if (guarded) {
        if (const std::size_t size = document_code_size(text_, at_)) return span_token(TokenKind::code, size);
      }
      return number();
    }
    if (is_letter(first.value)) {
      if (const std::size_t size = web_address_size(text_, at_))
        return span_token(TokenKind::web_address, size);
      return word();
    }
    return span_token(TokenKind::punctuation, first.size);
  }

  Token span_token(TokenKind kind, std::size_t size) const {
    Token token;
    token.kind = kind;
    token.span = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(at_ + size)};
    return token;
  }

  /// Letters, with an apostrophe between two of them.
  Token word() const {
    CaseSeen seen;
    std::size_t end = at_;
    while (end < text_.size()) {
      const CodePoint point = decode_at(text_, end);
      if (is_letter(point.value)) {
        seen.see(point.value);
      } else if (!is_apostrophe(point.value) || end + point.size >= text_.size() ||
                 !is_letter(decode_at(text_, end + point.size).value)) {
        break;
      }
      end += point.size;
    }
    Token token = span_token(TokenKind::word, end - at_);
    token.letters = seen.result();
    return token;
  }

  [[nodiscard]] std::size_t digits_end(std::size_t from) const {
    std::size_t end = from;
    while (end < text_.size() && is_digit(static_cast<unsigned char>(text_[end]))) ++end;
    return end;
  }

  /// "1.146" is one whole number (the point parts thousands), "5,5" a decimal; "15.5" is three
  /// tokens, since it may be a date.
  Token number() const {
    std::size_t end = digits_end(at_);
    if (end - at_ <= 3 && text_[at_] != '0') {
      while (end < text_.size() && text_[end] == '.' && digits_end(end + 1) == end + 4) end += 4;
    }
    Token token = span_token(TokenKind::number, end - at_);
    for (std::size_t i = at_; i < end; ++i) {
      if (text_[i] != '.')
        token.value = std::min(largest_value, token.value * 10 + static_cast<std::uint64_t>(text_[i] - '0'));
    }
    if (end + 1 < text_.size() && text_[end] == ',' && digits_end(end + 1) > end + 1) {
      token.kind = TokenKind::decimal;
      token.span.end = static_cast<std::uint32_t>(digits_end(end + 1));
    }
    return token;
  }

  std::string_view text_;
  std::size_t at_;
  std::vector<Token>& tokens_;
};

/// Where a small letter is followed by a capital inside a word: the space between two words was
/// lost ("ngườiTheo"). 0 where there is no such place.
std::uint32_t glue_point(const Token& token, std::string_view text) {
  if (token.kind != TokenKind::word || token.letters != LetterCase::mixed) return 0;
  const std::string_view word = token.in(text);
  char32_t before = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode_at(word, at);
    if (is_lower(before) && is_upper(point.value)) return static_cast<std::uint32_t>(at);
    before = point.value;
    at += point.size;
  }
  return 0;
}

/// The two words of a glued one, where the lexicon knows both.
bool part_glued(const Token& token, std::string_view text, const Lexicon& lexicon, Token& left,
                Token& right) {
  const std::uint32_t at = glue_point(token, text);
  if (at == 0) return false;
  left = token;
  left.span.end = token.span.begin + at;
  right = token;
  right.span.begin = left.span.end;
  right.space_before = right.line_before = false;
  for (Token* part : {&left, &right}) {
    CaseSeen seen;
    const std::string_view word = part->in(text);
    for (std::size_t i = 0; i < word.size();) {
      const CodePoint point = decode_at(word, i);
      seen.see(point.value);
      i += point.size;
    }
    part->letters = seen.result();
    part->word = lexicon.word(token_key(*part, text));
  }
  return left.word != 0 && right.word != 0;
}

}  // namespace

std::string token_key(const Token& token, std::string_view text) {
  std::string key;
  if (token.kind == TokenKind::word) {
    append_word_key(key, token.in(text));
  } else {
    key = token.in(text);
  }
  return key;
}

void split_into_tokens(std::string_view text, std::vector<Token>& tokens) {
  tokens.clear();
  Splitter(text, {0, static_cast<std::uint32_t>(text.size())}, tokens).run();
}

void tokenize(std::string_view text, Span block, const Lexicon& lexicon, std::vector<Token>& tokens) {
  tokens.clear();
  Splitter(text, block, tokens).run();
  std::string key;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Token& token = tokens[i];
    key.clear();
    if (token.kind == TokenKind::word) {
      append_word_key(key, token.in(text));
      token.word = lexicon.word(key);
    } else if (token.kind != TokenKind::code && token.kind != TokenKind::web_address) {
      token.word = lexicon.word(token.in(text));
    }
    if (token.word == 0 && token.letters == LetterCase::mixed) {
      Token left;
      Token right;
      if (part_glued(token, text, lexicon, left, right)) {
        tokens[i] = left;
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1, right);
      }
    }
  }
}

}  // namespace vanthu
