// SPDX-License-Identifier: Apache-2.0
#include "lexicon/tokenize.h"

#include <algorithm>
#include <array>

#include "lexicon/document_code.h"
#include "lexicon/lexicon.h"
#include "lexicon/shape.h"
#include "lexicon/web_address.h"
#include "lexicon/word_cache.h"
#include "text/letter_runs.h"
#include "text/letters.h"

namespace vanthu {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// Whether an address can go on with this byte after its first word.
bool continues_address(char c) {
  static constexpr std::array<bool, 256> continues = [] {
    std::array<bool, 256> table{};
    for (const char sign : std::string_view(".:-_/@?=&%#~+0123456789"))
      table[static_cast<unsigned char>(sign)] = true;
    for (std::size_t byte = 0x80; byte < table.size(); ++byte) table[byte] = true;
    return table;
  }();
  return continues[static_cast<unsigned char>(c)];
}

/// Parts a block into tokens; `look_up(kind, span)` tells what the last of them says, and may part it once
/// more.
template <class LookUp>
class Splitter {
 public:
  Splitter(std::string_view text, Span block, std::vector<Token>& tokens, LookUp look_up)
      : text_(text.substr(0, block.end)),
        letters_(text_),
        at_(block.begin),
        tokens_(tokens),
        look_up_(look_up) {}

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
      Token& token = tokens_.emplace_back();
      read(token);
      token.space_before = std::exchange(space, false);
      token.line_before = std::exchange(line, false);
      at_ = token.span.end;
      // By value, since what was written a moment ago in parts is slow to be read back whole.
      look_up_(token.kind, token.span);
    }
  }

 private:
  void read(Token& token) {
    const std::size_t end = word_end();
    if (end > at_) return read_word(token, end);
    if (!is_digit(static_cast<unsigned char>(text_[at_])))
      return set(token, TokenKind::punctuation, at_ + decode_at(text_, at_).size);
    const bool guarded =
        at_ == 0 || std::string_view("0123456789/.,-").find(text_[at_ - 1]) == std::string_view::npos;
    if (guarded) {
      if (const std::size_t size = document_code_size(text_, at_))
        return set(token, TokenKind::code, at_ + size);
    }
    read_number(token);
  }

  void read_word(Token& token, std::size_t end) const {
    if (end < text_.size() && continues_address(text_[end])) {
      if (const std::size_t size = web_address_size(text_, at_))
        return set(token, TokenKind::web_address, at_ + size);
    }
    set(token, TokenKind::word, end);
  }

  void set(Token& token, TokenKind kind, std::size_t end) const {
    token.kind = kind;
    token.span = {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)};
  }

  /// End of the letters from here on, with an apostrophe between two of them; no letter is where it is here.
  [[nodiscard]] std::size_t word_end() {
    const std::size_t end = letters_.end_of_run(at_);
    if (end == text_.size()) return end;
    const auto next = static_cast<unsigned char>(text_[end]);
    return next < 0x80 && (next != '\'' || end == at_) ? end : exact_word_end();
  }

  [[nodiscard]] std::size_t exact_word_end() const {
    std::size_t end = at_;
    while (end < text_.size()) {
      const CodePoint point = decode_at(text_, end);
      if (!is_letter(point.value) && (!is_apostrophe(point.value) || end + point.size >= text_.size() ||
                                      !is_letter(decode_at(text_, end + point.size).value))) {
        break;
      }
      end += point.size;
    }
    return end;
  }

  [[nodiscard]] std::size_t digits_end(std::size_t from) const {
    std::size_t end = from;
    while (end < text_.size() && is_digit(static_cast<unsigned char>(text_[end]))) ++end;
    return end;
  }

  /// "1.146" is one whole number (the point parts thousands), "5,5" a decimal; "15.5" is three
  /// tokens, since it may be a date.
  void read_number(Token& token) const {
    std::size_t end = digits_end(at_);
    if (end - at_ <= 3 && text_[at_] != '0') {
      while (end < text_.size() && text_[end] == '.' && digits_end(end + 1) == end + 4) end += 4;
    }
    const bool decimal = end + 1 < text_.size() && text_[end] == ',' && digits_end(end + 1) > end + 1;
    set(token, decimal ? TokenKind::decimal : TokenKind::number, decimal ? digits_end(end + 1) : end);
  }

  std::string_view text_;
  LetterRuns letters_;
  std::size_t at_;
  std::vector<Token>& tokens_;
  LookUp look_up_;
};

/// Where a small letter is followed by a capital inside a word: the space between two words was
/// lost ("ngườiTheo"); or where a word follows capitals ("TTXVNTheo", after an initial "NTheo"). 0 where
/// there is no such place.
std::uint32_t glue_point(const Token& token, std::string_view text) {
  if (token.kind != TokenKind::word || token.letters != LetterCase::mixed) return 0;
  const std::string_view word = token.in(text);
  char32_t before = 0;
  std::size_t last_capital = 0;  // of those that begin the word
  bool capitals_only = true;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode_at(word, at);
    if (is_lower(before) && is_upper(point.value)) return static_cast<std::uint32_t>(at);
    capitals_only = capitals_only && is_upper(point.value);
    if (capitals_only) last_capital = at;
    before = point.value;
    at += point.size;
  }
  return static_cast<std::uint32_t>(last_capital);
}

void set_surface(Token& token, const Surface& surface, const Lexicon& lexicon) {
  token.surface = surface;
  if (surface.entry != 0) token.label = lexicon.found(surface).label;
}

/// "MillerBộ", "MillerSau": a foreign word, and a Vietnamese one that its marks or its place at the head of
/// sentences tell from the second half of a name: McMiller.
bool is_foreign_before_vietnamese(const Token& left, const Token& right, std::string_view text,
                                  const Lexicon& lexicon) {
  constexpr std::size_t shortest = 3;  // letters
  if (left.letters != LetterCase::capital || left.span.size() < shortest || !right.syllable) return false;
  const std::string_view word = right.in(text);
  const bool marked = std::any_of(word.begin(), word.end(), [](char c) { return (c & 0x80) != 0; });
  return marked || lexicon.evidence(right.word).starter;
}

/// The two words of a glued one, where the lexicon knows both; after capitals whatever they are short for,
/// but after an initial the next sentence begins.
bool part_glued(const Token& token, std::string_view text, const Lexicon& lexicon, Token& left,
                Token& right) {
  const std::uint32_t at = glue_point(token, text);
  if (at == 0) return false;
  left = token;
  left.span.end = token.span.begin + at;
  right = token;
  right.span.begin = left.span.end;
  right.space_before = right.line_before = false;
  for (Token* part : {&left, &right}) part->set_traits(word_traits(part->in(text), lexicon));
  if (right.word == 0) return false;
  const bool initial = decode_at(left.in(text), 0).size == left.span.size();
  if (initial) return lexicon.evidence(right.word).starter;
  return left.word != 0 || (left.letters == LetterCase::upper && right.syllable) ||
         is_foreign_before_vietnamese(left, right, text, lexicon);
}

/// Tells what the last token says by itself; `traits_of(span)` is what the letters of a word tell.
template <class TraitsOf>
class WordLookUp {
 public:
  WordLookUp(std::string_view text, const Lexicon& lexicon, std::vector<Token>& tokens, TraitsOf traits_of)
      : text_(text), lexicon_(lexicon), tokens_(tokens), traits_of_(traits_of) {}

  void operator()(TokenKind kind, Span span) const {
    Token& token = tokens_.back();
    if (kind == TokenKind::word || kind == TokenKind::punctuation) {
      token.set_traits(traits_of_(span));
    } else if (kind != TokenKind::code && kind != TokenKind::web_address) {
      token.word = lexicon_.word(token.in(text_));
      if (token.word != 0) set_surface(token, lexicon_.longest_surface({&token, 1}, text_), lexicon_);
    }
    if (token.label == Label::none) token.label = shape_label(token, text_);
    if (token.word == 0 && token.letters == LetterCase::mixed) part();
  }

 private:
  void part() const {
    Token left;
    Token right;
    if (!part_glued(tokens_.back(), text_, lexicon_, left, right)) return;
    tokens_.back() = left;
    tokens_.push_back(right);
    (*this)(right.kind, right.span);
  }

  std::string_view text_;
  const Lexicon& lexicon_;
  std::vector<Token>& tokens_;
  TraitsOf traits_of_;
};

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

std::uint64_t number_value(std::string_view number) {
  constexpr std::uint64_t largest_value = 1'000'000'000'000'000'000;
  std::uint64_t value = 0;
  for (const char c : number) {
    if (c == ',') break;
    if (c != '.') value = std::min(largest_value, value * 10 + static_cast<std::uint64_t>(c - '0'));
  }
  return value;
}

void split_into_tokens(std::string_view text, std::vector<Token>& tokens) {
  tokens.clear();
  const auto tell_letters = [&](TokenKind kind, Span span) {
    if (kind == TokenKind::word) tokens.back().letters = letter_case(text.substr(span.begin, span.size()));
  };
  Splitter(text, {0, static_cast<std::uint32_t>(text.size())}, tokens, tell_letters).run();
}

void tokenize(std::string_view text, const Lexicon& lexicon, std::vector<Token>& tokens) {
  tokens.clear();
  const auto traits_of = [&](Span word) {
    return word_traits(text.substr(word.begin, word.size()), lexicon);
  };
  const Span block{0, static_cast<std::uint32_t>(text.size())};
  Splitter(text, block, tokens, WordLookUp(text, lexicon, tokens, traits_of)).run();
}

void append_tokens(std::string_view text, Span block, const Lexicon& lexicon, WordCache& words,
                   std::vector<Token>& tokens) {
  words.use(lexicon);
  const auto traits_of = [&](Span word) -> const WordTraits& { return words.traits(text, word, lexicon); };
  Splitter(text, block, tokens, WordLookUp(text, lexicon, tokens, traits_of)).run();
}

namespace {

/// "giữ chức Vụ trưởng", "anh Hùng", "Bà Triệu Thị Mai": the last word is a capital that begins the office
/// after a verb of offices, or the name after a word of address.
bool gives_last_word_away(std::span<const Token> tokens, const Surface& surface, std::string_view text,
                          const Lexicon& lexicon) {
  const std::size_t last = surface.tokens - 1;
  if (tokens[last].letters != LetterCase::capital || last + 1 >= tokens.size()) return false;
  const auto addresses = [&] {
    return lexicon.found(lexicon.longest_surface(tokens.first(1), text)).label == Label::honorific;
  };
  if (tokens[0].letters != LetterCase::lower) {
    const bool name_follows = last == 1 && tokens.size() > 3 && tokens[2].capital && tokens[3].capital;
    return name_follows && lexicon.found(surface).label == Label::not_a_person && addresses();
  }
  if (tokens[last - 1].letters != LetterCase::lower) return false;
  if (last == 1 && !tokens[2].capital && addresses()) return true;
  if (!is_one_of(lexicon.found(surface).label, {Label::hold, Label::appoint, Label::past})) return false;
  const Lexicon::WordPair pair(tokens[last].word, tokens[last + 1].word);
  return lexicon.may_begin(pair) && lexicon.longer_surface(pair, tokens.subspan(last), text).tokens > 1;
}

}  // namespace

void mark_surfaces(std::span<Token> tokens, std::string_view text, const Lexicon& lexicon) {
  // Most words go on to no surface together with the next one. Those that may are gathered without a branch,
  // which the processor could not foresee, and looked up when what tells it has come from memory.
  struct Candidate {
    Lexicon::WordPair pair;
    std::uint32_t token = 0;
  };
  constexpr std::size_t at_once = 64;
  std::array<Candidate, at_once> candidates;
  for (std::size_t begin = 0; begin + 1 < tokens.size(); begin += at_once) {
    const std::size_t end = std::min(begin + at_once, tokens.size() - 1);
    std::size_t count = 0;
    for (std::size_t i = begin; i < end; ++i) {
      const Lexicon::WordPair pair(tokens[i].word, tokens[i + 1].word);
      candidates[count] = {pair, static_cast<std::uint32_t>(i)};
      count += lexicon.may_begin(pair) ? 1 : 0;
    }
    const std::span<const Candidate> found = std::span(candidates).first(count);
    for (const Candidate& candidate : found) lexicon.expect(candidate.pair);
    for (const Candidate& candidate : found) {
      Surface longer = lexicon.longer_surface(candidate.pair, tokens.subspan(candidate.token), text);
      if (longer.tokens > 1 && gives_last_word_away(tokens.subspan(candidate.token), longer, text, lexicon))
        longer = lexicon.longest_surface(tokens.subspan(candidate.token, longer.tokens - 1), text);
      // "khóa X.": with the stop of its sentence the numeral would be short for "xã".
      const bool takes_last_stop = longer.tokens == 2 && candidate.token + 2 == tokens.size() &&
                                   tokens[candidate.token + 1].in(text) == ".";
      if (longer.entry != 0 && !takes_last_stop) set_surface(tokens[candidate.token], longer, lexicon);
    }
  }
}

}  // namespace vanthu
