// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string_view>
#include <tuple>
#include <vector>

#include "article/byline.h"
#include "article/dateline.h"
#include "article/imprint.h"
#include "article/layout.h"
#include "article/lines.h"
#include "article/markers.h"

namespace vanthu {
namespace {

constexpr std::size_t head_lines = 8;   // above the body: menu, headline, date, buttons
constexpr std::size_t foot_lines = 12;  // below the body, before the tail: byline, date, key words
constexpr std::size_t most_byline_lines = 3;
constexpr std::size_t longest_headline = 400;  // bytes

/// How much a date line says about publication: the date on top of a page is often that of today.
enum class DateRank { none, plain, with_clock, labelled };

/// Gives each line of a page its kind. Steps are in the order of `find_layout`: each sees only the
/// lines that the earlier ones left.
class Page {
 public:
  Page(std::string_view form, const KnownLayout& known) : form_(form), lines_(lines_of(form)), known_(known) {
    part_imprint();
    kinds_.resize(lines_.size());
  }

  void take_known_blocks();
  void find_tail();
  void find_date_lines();
  void find_furniture();
  void find_headline();
  void find_bylines();
  void find_bylines_between();
  void find_lead();
  void find_captions();
  [[nodiscard]] Layout layout();

 private:
  void part_imprint();
  [[nodiscard]] bool is_free(std::size_t i) const { return !kinds_[i].has_value(); }
  [[nodiscard]] bool is_below_body(std::size_t i) const {
    return i > last_paragraph_ && i + foot_lines >= tail_;
  }
  [[nodiscard]] std::size_t last_free() const;
  [[nodiscard]] Span in_page(std::size_t line, Span part) const {
    const std::uint32_t begin = lines_[line].span.begin;
    return {begin + part.begin, begin + part.end};
  }
  [[nodiscard]] bool is_tail_start(std::size_t i) const;
  bool read_date(std::size_t i);
  void note_byline(std::size_t i, std::size_t begin, const Byline& byline);
  void find_lines_after_body();
  void add_block(BlockKind kind, std::uint32_t begin, std::uint32_t end) {
    if (begin < end) layout_.blocks.push_back({kind, {begin, end}});
  }
  void add_tail_line(const Line& line);
  void settle_known();

  std::string_view form_;
  std::vector<Line> lines_;
  std::vector<std::optional<BlockKind>> kinds_;
  std::optional<std::size_t> imprint_;
  std::size_t tail_ = 0;            // the first line after the article
  std::size_t last_paragraph_ = 0;  // the last full paragraph before tail_; 0 where there is none
  std::optional<std::size_t> headline_;
  std::size_t glued_line_ = 0;  // the line whose end is a byline, and where in it that begins
  std::size_t glued_at_ = 0;
  DateRank date_rank_ = DateRank::none;
  const KnownLayout& known_;
  Layout layout_;
};

/// Makes the imprint at the end of a line a line of its own. What follows it is short beside the article; on
/// top of a page it ends nothing.
void Page::part_imprint() {
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const auto begin = imprint_begin(lines_[i].text);
    if (!begin || lines_[i].span.begin + *begin < form_.size() / 2) continue;
    imprint_ = i;
    if (*begin == 0) return;
    Line& line = lines_[i];
    const std::size_t end = line.text.find_last_not_of(' ', *begin - 1) + 1;
    const std::uint32_t middle = line.span.begin + static_cast<std::uint32_t>(*begin);
    const Line imprint{{middle, line.span.end}, line.text.substr(*begin)};
    line.span.end = line.span.begin + static_cast<std::uint32_t>(end);
    line.text = line.text.substr(0, end);
    imprint_ = i + 1;
    lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(i) + 1, imprint);
    return;
  }
}

void Page::take_known_blocks() {
  std::size_t i = 0;
  for (const Block& block : known_.blocks) {
    while (i < lines_.size() && lines_[i].span.begin < block.span.begin) ++i;
    for (; i < lines_.size() && lines_[i].span.begin < block.span.end; ++i) {
      kinds_[i] = block.kind;
      if (block.kind != BlockKind::headline || headline_) continue;
      headline_ = i;
      layout_.headline = lines_[i].span;
    }
  }
}

/// After a box marker the article may go on; after a tail marker it may not. Both need an article
/// before them.
bool Page::is_tail_start(std::size_t i) const {
  const std::string_view text = lines_[i].text;
  if (markers().tail.has(text) || markers().tail.start_of(text) != 0) return true;
  return markers().boxes.has(text) && i > last_paragraph_;
}

void Page::find_tail() {
  tail_ = lines_.size();
  for (std::size_t i = 1; i < lines_.size(); ++i) {
    if (is_full_paragraph(lines_[i].text)) last_paragraph_ = i;
  }
  std::size_t paragraphs = 0;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    if (is_full_paragraph(lines_[i].text)) ++paragraphs;
    const bool is_imprint = i > 0 && i == imprint_;
    if (!is_imprint && (paragraphs == 0 || !is_free(i) || !is_tail_start(i))) continue;
    tail_ = i;
    break;
  }
  last_paragraph_ = 0;
  for (std::size_t i = 1; i < tail_; ++i) {
    if (is_full_paragraph(lines_[i].text)) last_paragraph_ = i;
  }
}

/// Takes line `i` where it is a date line; what stands before the date must be an author or a place.
bool Page::read_date(std::size_t i) {
  const auto line = read_date_line(lines_[i].text);
  if (!line) return false;
  const std::string_view before = lines_[i].text.substr(line->before.begin, line->before.size());
  if (!before.empty()) {
    const bool is_place = markers().provinces.has(before);
    const auto byline = is_place ? std::nullopt : read_byline(before);
    if (!byline && !is_place && line->value.hour < 0) return false;
    if (is_place) layout_.place = in_page(i, line->before);
    if (byline && byline->author) {
      const Span author{line->before.begin + byline->author->begin, line->before.begin + byline->author->end};
      layout_.author = in_page(i, author);
    }
  }
  kinds_[i] = BlockKind::dateline;
  const DateRank rank = line->has_label         ? DateRank::labelled
                        : line->value.hour >= 0 ? DateRank::with_clock
                                                : DateRank::plain;
  if (rank > date_rank_) {
    date_rank_ = rank;
    layout_.published = StatedDate{line->value, in_page(i, line->date)};
  }
  return true;
}

void Page::find_date_lines() {
  // Above the body and below it; a date between paragraphs is the article's own.
  for (std::size_t i = 0; i < tail_; ++i) {
    const bool may_be =
        kinds_[i] == BlockKind::dateline || (is_free(i) && (i < head_lines || is_below_body(i)));
    if (may_be) read_date(i);
  }
  find_lines_after_body();
}

/// Section, key words and paper, as aggregators put them below the date.
void Page::find_lines_after_body() {
  bool has_tags = false;
  for (std::size_t i = std::max<std::size_t>(last_paragraph_ + 1, 2); i < tail_; ++i) {
    if (!is_free(i) || !is_below_body(i)) continue;
    const std::string_view text = lines_[i].text;
    if (is_tag_list(text)) {
      kinds_[i] = BlockKind::tail;
      has_tags = true;
    } else if (has_tags && text.size() < 60) {
      kinds_[i] = BlockKind::tail;
      if (!layout_.source) layout_.source = lines_[i].span;
    } else if (kinds_[i - 1] == BlockKind::dateline && markers().categories.has(text)) {
      kinds_[i] = BlockKind::furniture;
    }
  }
}

void Page::find_furniture() {
  for (std::size_t i = 0; i < tail_; ++i) {
    if (is_free(i) && (is_furniture(lines_[i].text) || markers().boxes.has(lines_[i].text))) {
      kinds_[i] = BlockKind::furniture;
    }
  }
  // The path of sections above the headline.
  for (std::size_t i = 0; i + 1 < std::min(tail_, head_lines); ++i) {
    if (kinds_[i] == BlockKind::furniture) continue;
    if (!is_free(i) || !markers().categories.has(lines_[i].text)) break;
    kinds_[i] = BlockKind::furniture;
  }
}

void Page::find_headline() {
  if (headline_) return;
  std::size_t first = 0;
  bool after_date = false;
  while (first < tail_ && !is_free(first)) {
    after_date = after_date || kinds_[first] == BlockKind::dateline;
    ++first;
  }
  if (first == tail_) return;
  // Where the page begins with its date, the headline may be missing: then the lead comes first.
  const std::string_view text = lines_[first].text;
  const bool is_headline =
      !after_date || (!text.ends_with('.') && text.size() <= longest_headline && first + 1 < tail_);
  if (!is_headline) return;
  headline_ = first;
  kinds_[first] = BlockKind::headline;
  layout_.headline = lines_[first].span;
}

std::size_t Page::last_free() const {
  std::size_t i = tail_;
  while (i > 0 && !is_free(i - 1)) --i;
  return i;
}

void Page::note_byline(std::size_t i, std::size_t begin, const Byline& byline) {
  const auto shifted = [&](Span span) {
    const auto by = static_cast<std::uint32_t>(begin);
    return in_page(i, {span.begin + by, span.end + by});
  };
  if (byline.author) layout_.author = shifted(*byline.author);
  if (byline.source) layout_.source = shifted(*byline.source);
}

void Page::find_bylines() {
  const std::size_t first_body = headline_ ? *headline_ + 1 : 0;
  for (std::size_t count = 0; count < most_byline_lines; ++count) {
    const std::size_t end = last_free();
    if (end <= first_body + 1) return;
    if (markers().provinces.has(lines_[end - 1].text)) break;
    const auto byline = read_byline(lines_[end - 1].text);
    if (!byline) break;
    kinds_[end - 1] = BlockKind::byline;
    note_byline(end - 1, 0, *byline);
  }
  const std::size_t end = last_free();
  if (end == 0 || end - 1 < first_body) return;
  const auto begin = find_byline_after(lines_[end - 1].text);
  if (!begin) return;
  glued_line_ = end - 1;
  glued_at_ = *begin;
  const auto byline = read_byline(lines_[glued_line_].text.substr(*begin));
  if (byline) note_byline(glued_line_, *begin, *byline);
}

void Page::find_bylines_between() {
  for (std::size_t i = headline_ ? *headline_ + 1 : 0; i < tail_; ++i) {
    if (!is_free(i)) continue;
    const auto byline = read_byline_with_origin(lines_[i].text);
    if (!byline) continue;
    kinds_[i] = BlockKind::byline;
    if (!layout_.author) note_byline(i, 0, *byline);
  }
}

void Page::find_lead() {
  std::size_t i = headline_ ? *headline_ + 1 : 0;
  while (i < tail_ && (!is_free(i) || is_caption(lines_[i].text, Surroundings::none))) ++i;
  if (i == tail_) return;
  kinds_[i] = BlockKind::lead;
  const LeadStart start = read_lead_start(lines_[i].text);
  if (start.place) layout_.place = in_page(i, *start.place);
  if (start.source && !layout_.source) layout_.source = in_page(i, *start.source);
}

void Page::find_captions() {
  for (std::size_t i = 1; i < tail_; ++i) {
    if (!is_free(i)) continue;
    const bool is_between = i < last_paragraph_;
    if (is_caption(lines_[i].text, is_between ? Surroundings::paragraphs : Surroundings::none)) {
      kinds_[i] = BlockKind::caption;
    }
  }
}

/// Nothing after the end of the article is a fact of it, but a repeated headline is the headline.
void Page::add_tail_line(const Line& line) {
  constexpr std::string_view code = "QR CODE:";
  std::size_t begin = 0;
  bool is_headline = headline_ && line.text == lines_[*headline_].text;
  if (line.text.starts_with(code)) {
    begin = std::min(line.text.find_first_not_of(' ', code.size()), line.text.size());
    is_headline = begin < line.text.size();
  }
  const std::uint32_t middle = line.span.begin + static_cast<std::uint32_t>(begin);
  if (!is_headline) return add_block(BlockKind::tail, line.span.begin, line.span.end);
  add_block(BlockKind::tail, line.span.begin,
            line.span.begin + static_cast<std::uint32_t>(begin == 0 ? 0 : code.size()));
  add_block(BlockKind::headline, middle, line.span.end);
  if (!layout_.headline) layout_.headline = Span{middle, line.span.end};
}

Layout Page::layout() {
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const Line& line = lines_[i];
    if (i >= tail_) {
      add_tail_line(line);
      continue;
    }
    const BlockKind kind = kinds_[i].value_or(BlockKind::paragraph);
    if (glued_at_ == 0 || i != glued_line_) {
      add_block(kind, line.span.begin, line.span.end);
      continue;
    }
    const std::size_t end = line.text.find_last_not_of(' ', glued_at_ - 1) + 1;
    add_block(kind, line.span.begin, line.span.begin + static_cast<std::uint32_t>(end));
    add_block(BlockKind::byline, line.span.begin + static_cast<std::uint32_t>(glued_at_), line.span.end);
  }
  settle_known();
  return std::move(layout_);
}

/// What the markup says of the article, before what its lines seem to say.
void Page::settle_known() {
  if (known_.author) layout_.author = known_.author;
  if (!known_.published) return;
  const auto day = [](const PartialDate& date) { return std::tuple(date.year, date.month, date.day); };
  const bool is_same = layout_.published && day(layout_.published->value) == day(*known_.published);
  if (!is_same) {
    layout_.published = StatedDate{*known_.published, std::nullopt};
  } else if (layout_.published->value.hour < 0) {
    layout_.published->value = *known_.published;
  }
}

}  // namespace

Layout find_layout(std::string_view normal_form, const KnownLayout& known) {
  Page page(normal_form, known);
  page.take_known_blocks();
  page.find_tail();
  page.find_date_lines();
  page.find_furniture();
  page.find_headline();
  page.find_bylines();
  page.find_bylines_between();
  page.find_lead();
  page.find_captions();
  return page.layout();
}

}  // namespace vanthu
