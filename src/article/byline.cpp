// SPDX-License-Identifier: Apache-2.0
#include "article/byline.h"

#include <algorithm>
#include <array>

#include "article/markers.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

constexpr std::size_t longest_byline = 150;  // bytes
constexpr std::size_t most_names = 6;
constexpr std::size_t most_words = 5;  // of one name

/// A view that is read from the left, with its place in the whole.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text), end_(text.size()) {}

  [[nodiscard]] std::string_view rest() const { return text_.substr(at_, end_ - at_); }
  [[nodiscard]] bool at_end() const { return at_ == end_; }
  [[nodiscard]] std::uint32_t at() const { return static_cast<std::uint32_t>(at_); }
  void skip(std::size_t bytes) { at_ += bytes; }
  void skip_any(std::string_view signs) {
    while (at_ < end_ && signs.find(text_[at_]) != std::string_view::npos) ++at_;
  }
  void drop_at_end(std::string_view signs) {
    while (end_ > at_ && signs.find(text_[end_ - 1]) != std::string_view::npos) --end_;
  }
  bool skip_if(std::string_view expected) {
    const bool is_next = rest().starts_with(expected);
    if (is_next) at_ += expected.size();
    return is_next;
  }
  [[nodiscard]] Span span_of_rest() const { return {at(), static_cast<std::uint32_t>(end_)}; }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t end_;
};

/// The length of the word of a name at the start of `text`: letters, the first a capital, and full
/// stops after initials. 0 where there is none.
std::size_t name_word(std::string_view text) {
  if (text.empty() || !is_upper(decode_at(text, 0).value)) return 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint point = decode_at(text, at);
    const bool goes_on = is_letter(point.value) || is_apostrophe(point.value) || point.value == U'.';
    if (!goes_on) break;
    at += point.size;
  }
  // The full stop of "Ph. Thúy" is part of the name, that of a sentence is not.
  constexpr std::size_t longest_initials = 5;
  if (text[at - 1] == '.' && at > longest_initials) --at;
  return at;
}

bool is_source(std::string_view text) {
  if (markers().sources.has(text)) return true;
  constexpr std::array<std::string_view, 4> domains = {".vn", ".com", ".net", ".org"};
  const bool is_domain =
      text.find(' ') == std::string_view::npos &&
      std::any_of(domains.begin(), domains.end(), [&](auto end) { return lower_case(text).ends_with(end); });
  constexpr std::size_t longest_paper = 30;
  return is_domain ||
         (text.ends_with(" Online") && text.size() <= longest_paper && is_upper(decode_at(text, 0).value));
}

/// The paper at the start of `text`: one of the list, with what repeats the byline after it, or all.
std::size_t paper_at_start(std::string_view text) {
  constexpr std::size_t longest_unknown = 50;
  if (text.empty() || text.find_first_of("!?:;") != std::string_view::npos) return 0;
  std::size_t longest = 0;
  for (std::size_t end = 0; end <= text.size(); ++end) {
    if ((end == text.size() || text[end] == ' ') && is_source(text.substr(0, end))) longest = end;
  }
  if (longest != 0) return longest;
  return text.size() <= longest_unknown ? text.size() : 0;
}

/// Skips "Tin, ảnh:" and the like. A colon must follow.
bool skip_head(Cursor& cursor) {
  Cursor ahead = cursor;
  const std::size_t head = markers().byline_heads.start_of(ahead.rest());
  if (head == 0) return false;
  ahead.skip(head);
  ahead.skip_any(" ");
  if (!ahead.skip_if(":")) return false;
  ahead.skip_any(" ");
  cursor = ahead;
  return true;
}

/// Names parted by commas, hyphens or "và".
struct Names {
  std::optional<Span> span;
  std::size_t words = 0;  // of all
  bool is_sure = true;    // each has two words, or an initial: "N.Tùng"
};

Names read_names(Cursor& cursor) {
  Names names;
  Cursor ahead = cursor;
  for (std::size_t name = 0; name < most_names; ++name) {
    Cursor head = ahead;
    if (skip_head(head)) break;
    const std::uint32_t begin = ahead.at();
    std::size_t words = 0;
    std::uint32_t end = begin;
    bool has_initial = false;
    while (words < most_words) {
      const std::size_t size = name_word(ahead.rest());
      if (size == 0) break;
      const std::string_view word = ahead.rest().substr(0, size);
      has_initial = has_initial || (word.find('.') != std::string_view::npos && !word.ends_with('.'));
      ahead.skip(size);
      end = ahead.at();
      ++words;
      ahead.skip_any(" ");
    }
    if (words == 0) break;
    names.span = {names.span ? names.span->begin : begin, end};
    names.words += words;
    names.is_sure = names.is_sure && (words > 1 || has_initial);
    cursor = ahead;
    cursor.skip_any(" ");
    if (!(ahead.skip_if(",") || ahead.skip_if("-") || ahead.skip_if("&") || ahead.skip_if("và "))) break;
    ahead.skip_any(" ");
  }
  return names;
}

/// True for what stands in parentheses after a name: a paper, "tổng hợp", "từ Hà Nội".
bool is_note(std::string_view text) {
  return text.size() <= 80 && text.find_first_of("()") == std::string_view::npos && !text.empty();
}

/// Whether all of `text` is the name of one person: two words or more.
bool is_name_of_one(std::string_view text) {
  Cursor cursor(text);
  const Names names = read_names(cursor);
  return cursor.at_end() && names.span && names.is_sure && names.words <= most_words - 1 &&
         text.find_first_of(",-&") == std::string_view::npos;
}

/// "Dương Lâm Vietnamnet", "Tri thức trẻ Thúy Quỳnh": a reporter and a paper of the list with no sign
/// between.
std::optional<Byline> read_reporter_beside_paper(const Cursor& cursor) {
  const std::string_view text = cursor.rest();
  if (text.find('/') != std::string_view::npos) return std::nullopt;
  for (std::size_t space = text.find(' '); space != std::string_view::npos;
       space = text.find(' ', space + 1)) {
    const std::string_view first = text.substr(0, space);
    const std::string_view second = text.substr(space + 1);
    const auto middle = cursor.at() + static_cast<std::uint32_t>(space);
    const Span before{cursor.at(), middle};
    const Span after{middle + 1, cursor.span_of_rest().end};
    if (is_source(second) && !is_source(first) && is_name_of_one(first)) return Byline{before, after};
    if (is_source(first) && !is_source(second) && is_name_of_one(second)) return Byline{after, before};
  }
  return std::nullopt;
}

/// "Theo TTXVN", "Nguồn: …", after the head.
std::optional<Byline> read_source(Cursor cursor) {
  cursor.skip_any(": ");
  cursor.drop_at_end(" .)");
  if (cursor.at_end()) return std::nullopt;
  if (is_source(cursor.rest())) return Byline{std::nullopt, cursor.span_of_rest()};
  if (const auto both = read_reporter_beside_paper(cursor)) return both;
  for (const std::string_view word : {"báo ", "Báo ", "trang "}) {
    if (cursor.rest().starts_with(word) && cursor.rest().size() < 60)
      return Byline{std::nullopt, cursor.span_of_rest()};
  }
  Byline byline;
  Cursor ahead = cursor;
  const Names names = read_names(ahead);
  if (!names.span) return std::nullopt;
  if (ahead.at_end()) {
    // One or more capitalized words: a paper that the list does not have, or its reporter.
    if (names.words > 4) return std::nullopt;
    byline.source = cursor.span_of_rest();
    return byline;
  }
  if (names.is_sure) byline.author = names.span;
  if (ahead.rest().starts_with('(') && ahead.rest().find(")/") != std::string_view::npos) {
    ahead.skip(ahead.rest().find(")/") + 1);
  }
  if (ahead.skip_if("/") || ahead.skip_if("(")) {
    ahead.skip_any(" ");
    const std::size_t paper = paper_at_start(ahead.rest().substr(0, ahead.rest().find(')')));
    if (paper == 0) return std::nullopt;
    byline.source = Span{ahead.at(), ahead.at() + static_cast<std::uint32_t>(paper)};
    return byline;
  }
  return std::nullopt;
}

/// "tổng hợp", "tổng hợp từ Reuters", "ghi": whether a word of a byline, or several, and nothing or a space
/// stand first.
bool starts_with_note(std::string_view text) {
  for (std::size_t end = 0; end <= text.size(); ++end) {
    if ((end == text.size() || text[end] == ' ') && markers().byline_notes.has(text.substr(0, end)))
      return true;
  }
  return false;
}

/// What follows names to the end of the byline. False where it is nothing that belongs there.
bool read_after_names(Cursor cursor, Byline& byline) {
  cursor.skip_any(" ");
  if (cursor.at_end()) return true;
  if (markers().byline_notes.has(cursor.rest())) return true;
  if (cursor.skip_if("/")) {
    cursor.skip_any(" ");
    const std::size_t head = markers().source_heads.start_of(cursor.rest());
    cursor.skip(head);
    cursor.skip_any(" :");
    const std::size_t paper = paper_at_start(cursor.rest().substr(0, cursor.rest().find(" (")));
    if (paper == 0) return false;
    byline.source = Span{cursor.at(), cursor.at() + static_cast<std::uint32_t>(paper)};
    return true;
  }
  if (cursor.rest().front() == '(' && cursor.rest().back() == ')') {
    cursor.skip(1);
    cursor.drop_at_end(")");
    if (!is_note(cursor.rest())) return false;
    if (is_source(cursor.rest())) byline.source = cursor.span_of_rest();
    return true;
  }
  cursor.skip_any("- ");
  const std::size_t head = markers().source_heads.start_of(cursor.rest());
  if (head == 0) return false;
  cursor.skip(head);
  const auto source = read_source(cursor);
  if (source) byline.source = source->source;
  return source.has_value();
}

std::optional<Byline> read_names_and_notes(Cursor cursor) {
  const bool has_head = skip_head(cursor);
  if (has_head && is_source(cursor.rest())) return Byline{std::nullopt, cursor.span_of_rest()};
  // "PV Đình Thiệu", "CTV Nhật Minh": the reporter's job.
  if (const std::size_t job = markers().byline_jobs.start_of(cursor.rest());
      job != 0 && job < cursor.rest().size()) {
    cursor.skip(job);
    cursor.skip_any(" :");
  }
  if (!has_head && markers().byline_heads.start_of(cursor.rest()) != 0) return std::nullopt;
  Byline byline;
  const Names names = read_names(cursor);
  if (!names.span) return std::nullopt;
  if (has_head || names.is_sure) byline.author = names.span;
  // "Bài: A - Ảnh: B": the second is named too, but the first is the author.
  Cursor ahead = cursor;
  ahead.skip_any(" -,;.");
  if (has_head && skip_head(ahead)) {
    const Names others = read_names(ahead);
    if (others.span && ahead.at_end()) return byline;
  }
  if (!read_after_names(cursor, byline)) return std::nullopt;
  if (!byline.author && !byline.source) return std::nullopt;
  return byline;
}

/// "TTXVN", "TTXVN/Tin Tức", "Dân trí".
std::optional<Byline> read_paper(const Cursor& cursor) {
  std::string_view rest = cursor.rest();
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('/'), rest.size());
    if (!is_source(rest.substr(0, end))) return std::nullopt;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return Byline{std::nullopt, cursor.span_of_rest()};
}

/// Ends of sentences are . ! ? …, with the quotation marks and parentheses after them.
bool ends_sentence(std::string_view paragraph, std::size_t at) {
  const CodePoint sign = decode_at(paragraph, at);
  if (sign.value == U'!' || sign.value == U'?' || sign.value == U'…' || sign.value == U'”') return true;
  if (sign.value == U'"' || sign.value == U')')
    return at > 0 && std::string_view(".!?").find(paragraph[at - 1]) != std::string_view::npos;
  if (sign.value != U'.') return false;
  std::size_t begin = at;
  while (begin > 0 && paragraph[begin - 1] != ' ' && paragraph[begin - 1] != '.' && at - begin < 12) --begin;
  const std::string_view word = paragraph.substr(begin, at - begin);
  // The full stop of "M.Quân": a letter or two before it, and a letter right after it.
  constexpr std::size_t longest_initial = 4;
  const bool is_initial = !word.empty() && word.size() <= longest_initial &&
                          is_upper(decode_at(word, 0).value) && at + 1 < paragraph.size() &&
                          is_letter(decode_at(paragraph, at + 1).value) &&
                          word.find_first_of("0123456789") == std::string_view::npos;
  return !is_initial && !markers().dotted.has(word);
}

}  // namespace

std::optional<Byline> read_byline(std::string_view text) {
  if (text.size() > longest_byline) return std::nullopt;
  Cursor cursor(text);
  cursor.skip_any(" -*");
  cursor.drop_at_end(" -*");
  if (cursor.rest().ends_with('.') && !cursor.rest().ends_with("P.V.")) cursor.drop_at_end(".");
  if (cursor.rest().starts_with('(') && cursor.rest().ends_with(')')) {
    cursor.skip(1);
    cursor.drop_at_end(")");
  }
  if (cursor.at_end()) return std::nullopt;
  if (markers().byline_notes.has(cursor.rest()) || markers().byline_notes.start_of(cursor.rest()) != 0) {
    return Byline{};
  }
  if (const auto paper = read_paper(cursor)) return paper;
  if (markers().bodies.has(cursor.rest())) return std::nullopt;
  if (const std::size_t head = markers().source_heads.start_of(cursor.rest())) {
    Cursor source = cursor;
    source.skip(head);
    return read_source(source);
  }
  for (const std::string_view nobody : {"PV", "P.V"}) {
    Cursor ahead = cursor;
    Byline byline;
    if (ahead.skip_if(nobody) && read_after_names(ahead, byline)) return byline;
  }
  return read_names_and_notes(cursor);
}

std::optional<Byline> read_byline_with_origin(std::string_view line) {
  constexpr std::size_t longest = 90;  // bytes
  const std::size_t open = line.find('(');
  const std::size_t close = line.find(')');
  if (line.size() > longest || open == 0 || close == std::string_view::npos || open > close ||
      line.find_first_not_of(" .", close + 1) != std::string_view::npos)
    return std::nullopt;
  const std::string note = lower_case(line.substr(open + 1, close - open - 1));
  if (!starts_with_note(note) && markers().source_heads.start_of(capitalize(note)) == 0) return std::nullopt;
  auto byline = read_byline(line);
  if (byline && !byline->author) byline.reset();
  return byline;
}

std::optional<std::size_t> find_byline_after(std::string_view paragraph) {
  std::size_t at = paragraph.size() > longest_byline ? paragraph.size() - longest_byline : 0;
  while (at < paragraph.size() && is_continuation(paragraph[at])) ++at;
  while (at < paragraph.size()) {
    const std::size_t next = at + decode_at(paragraph, at).size;
    if (ends_sentence(paragraph, at)) {
      std::size_t begin = next;
      while (begin < paragraph.size() && paragraph[begin] == ' ') ++begin;
      const std::string_view rest = paragraph.substr(begin);
      // "Ảnh: X" right after a sentence is the credit of a picture.
      const bool is_credit = rest.starts_with("Ảnh") || rest.starts_with("ảnh");
      if (!rest.empty() && !is_credit && read_byline(rest)) return begin;
    }
    at = next;
  }
  return std::nullopt;
}

namespace {

/// True where `head` is the place that an article is sent from. `after` is what follows it: a hyphen
/// and no second place (a road from one to the other), a paper in parentheses, or a date.
bool is_dateline_place(std::string_view head, std::string_view after) {
  if (head.empty() || !is_upper(decode_at(head, 0).value) || !markers().provinces.has(head)) return false;
  if (after.starts_with(", ngày ")) return true;
  if (after.starts_with(" (")) {
    const std::size_t close = after.find(')');
    return close != std::string_view::npos && is_source(after.substr(2, close - 2));
  }
  after.remove_prefix(std::min(after.find_first_not_of(" -"), after.size()));
  const std::size_t first_word = after.find(' ');
  if (first_word == std::string_view::npos) return false;
  return !markers().provinces.has(after.substr(0, after.find(' ', first_word + 1)));
}

}  // namespace

LeadStart read_lead_start(std::string_view lead) {
  LeadStart start;
  constexpr std::size_t longest_start = 100;
  std::size_t end_of_start = std::min(lead.size(), longest_start);
  while (end_of_start < lead.size() && is_continuation(lead[end_of_start])) --end_of_start;
  Cursor cursor(lead.substr(0, end_of_start));
  const auto span_from = [&](std::uint32_t begin, std::size_t size) {
    return Span{begin, begin + static_cast<std::uint32_t>(size)};
  };
  cursor.skip_any(" -*");
  for (int step = 0; step < 2; ++step) {
    if (cursor.rest().starts_with('(')) {
      const std::size_t close = cursor.rest().find(')');
      if (close == std::string_view::npos || close > 40) return start;
      const std::string_view inside = cursor.rest().substr(1, close - 1);
      Cursor after = cursor;
      after.skip(close + 1);
      after.skip_any(" ");
      const bool has_hyphen = after.rest().starts_with('-');
      const bool is_paper = is_source(inside) || (has_hyphen && name_word(inside) != 0);
      if (!is_paper || start.source) return start;
      start.source = span_from(cursor.at() + 1, inside.size());
      cursor = after;
      cursor.skip_any("- ");
      continue;
    }
    // The word before " - " or ", ngày": a paper or a place.
    const std::string_view rest = cursor.rest();
    const std::size_t end = std::min(rest.find(" -"), rest.find("- "));
    const std::size_t comma = rest.find(", ngày ");
    const std::size_t parenthesis = rest.find(" (");
    const std::size_t place_end = std::min({end, comma, parenthesis});
    if (place_end == std::string_view::npos) return start;
    const std::string_view head = rest.substr(0, place_end);
    if (!start.place && is_dateline_place(head, rest.substr(place_end))) {
      start.place = span_from(cursor.at(), head.size());
    } else if (!start.source && place_end == end && is_source(head)) {
      start.source = span_from(cursor.at(), head.size());
    } else {
      return start;
    }
    cursor.skip(place_end);
    cursor.skip_any("- ");
  }
  return start;
}

}  // namespace vanthu
