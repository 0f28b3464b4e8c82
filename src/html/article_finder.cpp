// SPDX-License-Identifier: Apache-2.0
#include "html/article_finder.h"

#include <algorithm>

#include "article/byline.h"
#include "article/dateline.h"
#include "article/markers.h"
#include "html/body.h"
#include "html/element_names.h"
#include "html/headline.h"
#include "html/passages.h"
#include "text/letters.h"
#include "vanthu/text.h"

namespace vanthu {
namespace {

constexpr std::uint32_t longest_caption = 320;  // letters
constexpr std::size_t before_headline = 8;      // passages: where the date of publication may stand
constexpr std::size_t after_body = 10;

/// A date line among the passages: one, or two where day and time stand apart.
struct SeenDate {
  PartialDate value;
  std::string text;
  std::size_t passage = 0;
  std::size_t count = 1;  ///< passages that are this date and nothing else; 0 for a part of one
  int rank = 0;
};

bool same_day(const PartialDate& left, const PartialDate& right) {
  return left.year == right.year && left.month == right.month && left.day == right.day;
}

bool is_clock(std::string_view text) {
  constexpr std::size_t longest = 12;
  if (text.size() < 4 || text.size() > longest) return false;
  const std::size_t colon = text.find_first_of(":h");
  return colon != std::string_view::npos && colon > 0 && colon + 2 < text.size() &&
         is_digit(static_cast<unsigned char>(text[colon - 1])) &&
         is_digit(static_cast<unsigned char>(text[colon + 1]));
}

std::optional<DateLine> read_date(const std::string& line) {
  const auto normal = normalize(line);
  return normal ? read_date_line(normal->form()) : std::nullopt;
}

class Finder {
 public:
  Finder(const PageTree& tree, const PageFacts& facts)
      : tree_(tree), facts_(facts), meanings_(read_meanings(tree)), passages_(find_passages(tree)) {}

  FoundArticle run() {
    find_headline_and_body();
    choose_lines();
    find_date();
    find_author();
    find_source();
    return assemble();
  }

 private:
  void find_headline_and_body();
  void choose_lines();
  void choose_lead(std::size_t first);
  [[nodiscard]] bool is_lead(const Passage& passage) const;
  [[nodiscard]] bool is_caption(std::size_t i) const;
  [[nodiscard]] bool is_picture_box(std::uint32_t node, std::uint32_t text) const;
  void find_date();
  void look_for_date(std::size_t i);
  void find_stamp(std::size_t first_passage, std::size_t last_passage);
  [[nodiscard]] std::string date_part(const Passage& passage) const;
  [[nodiscard]] bool is_better(const SeenDate& date) const;
  void find_author();
  [[nodiscard]] std::string person_in(std::string_view text) const;
  [[nodiscard]] std::string author_below(std::uint32_t node) const;
  void find_source();
  [[nodiscard]] FoundArticle assemble() const;
  [[nodiscard]] bool is_inside(std::uint32_t node, std::uint32_t outer) const {
    return node >= outer && node < tree_.nodes()[outer].end;
  }
  [[nodiscard]] std::size_t first_line() const { return lines_.empty() ? passages_.size() : lines_.front(); }
  [[nodiscard]] std::size_t last_line() const { return lines_.empty() ? 0 : lines_.back(); }

  const PageTree& tree_;
  const PageFacts& facts_;
  std::vector<ElementMeaning> meanings_;
  std::vector<Passage> passages_;
  std::vector<bool> is_furniture_;
  std::optional<std::size_t> headline_;
  std::uint32_t body_ = 0;
  std::vector<std::size_t> lines_;  // passages of the article, in order, without headline and date
  std::optional<SeenDate> date_;
  std::optional<PartialDate> stamp_;  // of a <time> near the headline
  std::string author_;
  std::string source_;
};

void Finder::find_headline_and_body() {
  is_furniture_ = find_furniture(tree_, meanings_, passages_, std::nullopt);
  headline_ = find_headline(tree_, passages_, meanings_, is_furniture_, facts_);
  is_furniture_ = find_furniture(tree_, meanings_, passages_, headline_);
  find_teasers(tree_, passages_, headline_, is_furniture_);
  auto body = find_body(tree_, meanings_, passages_, is_furniture_, headline_);
  if (!body && headline_) {
    // Below what looked like the headline there is no text.
    headline_.reset();
    body = find_body(tree_, meanings_, passages_, is_furniture_, headline_);
  }
  body_ = body.value_or(0);
  find_boxes(tree_, passages_, body_, is_furniture_);
}

void Finder::choose_lines() {
  const std::size_t first = headline_ ? *headline_ + 1 : 0;
  const std::string headline = headline_ ? letters_key(passages_[*headline_].text) : std::string();
  choose_lead(first);
  for (std::size_t i = first; i < passages_.size(); ++i) {
    const Passage& passage = passages_[i];
    if (!is_inside(passage.node, body_) || is_furniture_[passage.node] || is_link_line(passage)) continue;
    if (!lines_.empty() && lines_.back() >= i) continue;
    const bool repeats_headline =
        !headline.empty() && passage.text.size() < 500 && letters_key(passage.text) == headline;
    if (!repeats_headline) lines_.push_back(i);
  }
}

/// Between headline and body stand the lead, and dates, sections and buttons.
void Finder::choose_lead(std::size_t first) {
  if (!headline_) return;
  for (std::size_t i = first; i < passages_.size() && passages_[i].node < body_; ++i) {
    const Passage& passage = passages_[i];
    if (!is_inside(passage.node, body_) && !is_furniture_[passage.node] && is_lead(passage))
      lines_.push_back(i);
  }
}

bool Finder::is_lead(const Passage& passage) const {
  if (passage.link_letters * 3 >= passage.letters) return false;
  constexpr std::uint32_t shortest_lead = 60;
  if (passage.letters >= shortest_lead) return true;
  const std::string key = letters_key(passage.text);
  constexpr std::size_t shortest_start = 20;
  return key.size() >= shortest_start && letters_key(facts_.description).starts_with(key);
}

/// An element that is a picture with little text, which begins at node `text`.
bool Finder::is_picture_box(std::uint32_t node, std::uint32_t text) const {
  const PageNode& box = tree_.nodes()[node];
  const bool may_be = box.text == "figure" || box.text == "table" || box.text == "div" || box.text == "td" ||
                      box.text == "p" || box.text == "center" || box.text == "dl";
  if (!may_be || node <= body_) return false;
  bool has_image = false;
  for (std::uint32_t i = node + 1; i < text && !has_image; ++i)
    has_image = tree_.nodes()[i].flow == Flow::image;
  if (!has_image) return false;
  std::uint32_t letters = 0;
  const auto begin = std::lower_bound(passages_.begin(), passages_.end(), node,
                                      [](const Passage& p, std::uint32_t at) { return p.first < at; });
  for (auto i = begin; i != passages_.end() && i->first < box.end; ++i) letters += i->letters;
  const bool is_box = box.text == "figure" || box.text == "table";
  constexpr std::uint32_t little = 160;
  return letters <= (is_box ? longest_caption : little);
}

bool Finder::is_caption(std::size_t i) const {
  const Passage& passage = passages_[i];
  if (passage.letters > longest_caption) return false;
  constexpr int levels = 6;
  std::uint32_t node = passage.first;
  for (int level = 0; level < levels && node > body_; ++level) {
    if (meanings_[node].caption) return true;
    const std::uint32_t size = tree_.nodes()[node].end - node;
    constexpr std::uint32_t largest_box = 60;  // nodes
    if (size <= largest_box && is_picture_box(node, passage.first)) return true;
    node = tree_.nodes()[node].parent;
  }
  const bool looks_apart = passage.is_centered || passage.slanted_letters * 5 >= passage.letters * 4;
  constexpr std::uint32_t likely = 220;
  return passage.after_image && looks_apart && passage.letters <= likely;
}

bool Finder::is_better(const SeenDate& date) const {
  if (!date_) return true;
  if (facts_.published) {
    const bool is_same = same_day(date.value, *facts_.published);
    if (is_same != same_day(date_->value, *facts_.published)) return is_same;
  }
  return date.rank > date_->rank;
}

/// The part of a passage that is named a date: beside it an author and buttons may stand.
std::string Finder::date_part(const Passage& passage) const {
  constexpr std::uint32_t looked_at = 40;  // nodes
  const std::uint32_t end = std::min(tree_.nodes()[passage.node].end, passage.first + looked_at);
  for (std::uint32_t i = passage.first - std::min(passage.first, 2U); i < end; ++i) {
    if (!meanings_[i].date || tree_.nodes()[i].flow == Flow::block) continue;
    std::string text = text_below(tree_, i);
    if (read_date(text)) return text;
  }
  return {};
}

void Finder::look_for_date(std::size_t i) {
  const Passage& passage = passages_[i];
  constexpr std::size_t longest = 300;
  if (passage.text.size() > longest) return;
  const std::string part = date_part(passage);
  const bool is_named = !part.empty() || meanings_[passage.node].date;
  if (is_furniture_[passage.node] && !is_named) return;
  SeenDate date;
  date.text = passage.text;
  date.passage = i;
  auto line = read_date(date.text);
  if (!line && !part.empty()) {
    date.text = part;
    date.count = 0;
    line = read_date(date.text);
  }
  if (!line) return;
  if (line->value.hour < 0 && i + 1 < passages_.size() && is_clock(passages_[i + 1].text)) {
    const std::string both = passage.text + " " + passages_[i + 1].text;
    if (const auto timed = read_date(both)) {
      line = timed;
      date.text = both;
      date.count = 2;
    }
  }
  date.value = line->value;
  date.rank = (is_named ? 4 : 0) + (line->has_label ? 2 : 0) + (line->value.hour >= 0 ? 1 : 0);
  if (is_better(date)) date_ = std::move(date);
}

/// The moment in a <time> whose text may be "3 hours ago", or a day without its time.
void Finder::find_stamp(std::size_t first_passage, std::size_t last_passage) {
  if (first_passage >= last_passage) return;
  for (std::uint32_t i = passages_[first_passage].first; i < passages_[last_passage - 1].first; ++i) {
    if (tree_.nodes()[i].text != "time" || tree_.nodes()[i].flow == Flow::text || is_furniture_[i]) continue;
    stamp_ = read_stamp(tree_.attribute(i, "datetime"));
    if (stamp_ && (!date_ || same_day(date_->value, *stamp_))) return;
    stamp_.reset();
  }
}

void Finder::find_date() {
  const std::size_t body = first_line();
  const std::size_t headline = headline_.value_or(body);
  const std::size_t begin = headline - std::min(headline, before_headline);
  // Below the headline first: the date on top of a page is often that of the visit.
  for (std::size_t i = headline; i < std::min(body + 2, passages_.size()); ++i) look_for_date(i);
  for (std::size_t i = headline; i > begin; --i) look_for_date(i - 1);
  for (std::size_t i = last_line() + 1; i < std::min(last_line() + after_body, passages_.size()); ++i)
    look_for_date(i);
  if (date_ && facts_.published && !same_day(date_->value, *facts_.published)) date_.reset();
  find_stamp(begin, std::min(body + 2, passages_.size()));
  if (!date_) return;
  std::erase_if(lines_,
                [&](std::size_t i) { return i >= date_->passage && i < date_->passage + date_->count; });
}

/// The person whose name `text` is; empty where it is anything else, such as the name of the paper.
std::string Finder::person_in(std::string_view text) const {
  constexpr std::size_t longest = 120;
  if (text.empty() || text.size() > longest) return {};
  const auto byline = read_byline(text);
  if (!byline || !byline->author) return {};
  const std::string name(text.substr(byline->author->begin, byline->author->size()));
  const std::string key = letters_key(name);
  const bool is_site = std::any_of(facts_.sites.begin(), facts_.sites.end(), [&](const std::string& site) {
    return letters_key(site).find(key) != std::string::npos;
  });
  const Markers& known = markers();
  return is_site || known.sources.has(name) || known.categories.has(name) || known.provinces.has(name)
             ? std::string()
             : name;
}

std::string Finder::author_below(std::uint32_t node) const {
  const auto begin = std::lower_bound(passages_.begin(), passages_.end(), node,
                                      [](const Passage& p, std::uint32_t at) { return p.first < at; });
  // The element may be a part of a line: then its own text is looked at.
  const std::string own = text_below(tree_, node);
  if (std::string name = person_in(own); !name.empty()) return name;
  for (auto i = begin; i != passages_.end() && i->first < tree_.nodes()[node].end; ++i) {
    if (std::string name = person_in(i->text); !name.empty()) return name;
  }
  return {};
}

void Finder::find_author() {
  for (const std::string& author : facts_.authors) {
    author_ = person_in(author);
    if (!author_.empty()) return;
  }
  const std::size_t body = first_line();
  const std::size_t top = headline_.value_or(body);
  const std::size_t first = top - std::min(top, before_headline);
  const std::size_t last = std::min(last_line() + after_body, passages_.size());
  if (first >= last) return;
  constexpr std::uint32_t largest = 60;  // nodes
  for (std::uint32_t i = passages_[first].first > 30 ? passages_[first].first - 30 : 0;
       i < passages_[last - 1].first; ++i) {
    const PageNode& node = tree_.nodes()[i];
    if (!meanings_[i].author || is_furniture_[i] || node.end - i > largest) continue;
    author_ = author_below(i);
    if (!author_.empty()) return;
  }
}

/// A line that names the paper which the article is from, below the body.
void Finder::find_source() {
  constexpr std::size_t longest = 100;
  for (std::size_t i = last_line() + 1; i < std::min(last_line() + after_body, passages_.size()); ++i) {
    const Passage& passage = passages_[i];
    const bool is_named = meanings_[passage.node].source || meanings_[passage.first].source ||
                          meanings_[tree_.nodes()[passage.first].parent].source;
    if (!is_named || is_furniture_[passage.node] || passage.text.size() > longest) continue;
    const auto byline = read_byline(passage.text);
    if (!byline || !byline->source) continue;
    source_ = passage.text;
    return;
  }
}

FoundArticle Finder::assemble() const {
  FoundArticle article;
  const auto add = [&](std::string text, std::optional<BlockKind> kind) {
    if (!text.empty()) article.lines.push_back({std::move(text), kind});
  };
  if (headline_) {
    add(passages_[*headline_].text, BlockKind::headline);
  } else if (facts_.named_headlines > 0) {
    add(facts_.headlines.front(), BlockKind::headline);
  }
  if (date_) add(date_->text, BlockKind::dateline);
  bool has_author = author_.empty();
  const auto names_author = [&](const std::string& text) {
    return text.size() < author_.size() + 60 && text.find(author_) != std::string::npos;
  };
  has_author = has_author || (date_ && names_author(article.lines.back().text));
  has_author = has_author || std::any_of(lines_.begin(), lines_.end(),
                                         [&](std::size_t i) { return names_author(passages_[i].text); });
  for (const std::size_t i : lines_)
    add(passages_[i].text, is_caption(i) ? std::optional(BlockKind::caption) : std::nullopt);
  if (!has_author) add(author_, BlockKind::byline);
  add(source_, BlockKind::byline);
  article.author = author_;
  article.published = stamp_;
  return article;
}

}  // namespace

FoundArticle find_article(const PageTree& tree, const PageFacts& facts) { return Finder(tree, facts).run(); }

}  // namespace vanthu
