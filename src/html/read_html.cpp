// SPDX-License-Identifier: Apache-2.0
//
// From the bytes of a page to its article.
#include <algorithm>
#include <utility>

#include "article/known_article.h"
#include "article/layout.h"
#include "html/article_finder.h"
#include "html/markup.h"
#include "html/page_facts.h"
#include "html/page_tree.h"
#include "vanthu/html.h"
#include "vanthu/text.h"

namespace vanthu {
namespace {

constexpr std::size_t largest_page = std::size_t{256} << 20;
constexpr std::size_t largest_markup = std::size_t{32} << 20;

Error too_large(std::string message) {
  return {.code = ErrorCode::too_large, .message = std::move(message), .file = {}};
}

void warn_of_reading(const Decoded& decoded, HtmlArticle& article) {
  if (decoded.replaced() > 0) {
    article.warnings.push_back(std::to_string(decoded.replaced()) + " bytes replaced that mean nothing in " +
                               std::string(name_of(decoded.encoding())));
  }
  std::string names;
  for (const Repair repair : decoded.repairs())
    names += (names.empty() ? "" : ", ") + std::string(name_of(repair));
  if (!names.empty()) article.warnings.push_back("mended: " + names);
}

std::string joined(const std::vector<FoundLine>& lines) {
  std::string text;
  for (const FoundLine& line : lines) (text += text.empty() ? "" : "\n") += line.text;
  return text;
}

/// Entities may have hidden an old charset: Ngh&ograve; quye&aacute;t. All lines are judged together.
void mend(FoundArticle& found, HtmlArticle& article) {
  const std::string text = joined(found.lines);
  const auto decoded = decode(text, Encoding::utf8);
  if (!decoded || decoded->repairs().empty()) return;
  std::string_view rest = decoded->text();
  const auto breaks = std::count(rest.begin(), rest.end(), '\n') + 1;
  if (static_cast<std::size_t>(breaks) != found.lines.size()) return;
  for (FoundLine& line : found.lines) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    line.text = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (const auto author = decode(found.author, Encoding::utf8)) found.author = author->text();
  warn_of_reading(*decoded, article);
}

/// The blocks whose kind is known, and the author, as spans of the normal form.
KnownLayout known_layout(const FoundArticle& found, const PageFacts& facts, const Text& text) {
  KnownLayout known;
  std::uint32_t begin = 0;
  for (const FoundLine& line : found.lines) {
    const Span given{begin, begin + static_cast<std::uint32_t>(line.text.size())};
    begin = given.end + 1;
    if (line.kind) known.blocks.push_back({*line.kind, text.map().to_form(given)});
    const std::size_t at = found.author.empty() ? std::string::npos : line.text.find(found.author);
    // The last line that says hardly more than the name: the name may stand in the text too.
    constexpr std::size_t more = 60;
    if (at == std::string::npos || line.text.size() >= found.author.size() + more) continue;
    const auto first = given.begin + static_cast<std::uint32_t>(at);
    known.author = text.map().to_form({first, first + static_cast<std::uint32_t>(found.author.size())});
  }
  known.published = facts.published   ? facts.published
                    : found.published ? found.published
                                      : facts.maybe_published;
  return known;
}

/// Lines that turn out to be links, buttons or what follows the article leave the text.
bool drop_tail(FoundArticle& found, const Article& article) {
  std::vector<bool> stays(found.lines.size());
  std::uint32_t begin = 0;
  std::size_t block = 0;
  for (std::size_t i = 0; i < found.lines.size(); ++i) {
    const std::uint32_t end = begin + static_cast<std::uint32_t>(found.lines[i].text.size());
    while (block < article.blocks.size() && article.blocks[block].span.end <= begin) ++block;
    for (std::size_t at = block; at < article.blocks.size() && article.blocks[at].span.begin < end; ++at) {
      const BlockKind kind = article.blocks[at].kind;
      stays[i] = stays[i] || (kind != BlockKind::furniture && kind != BlockKind::tail);
    }
    begin = end + 1;
  }
  std::vector<FoundLine> lines;
  for (std::size_t i = 0; i < stays.size(); ++i) {
    if (stays[i]) lines.push_back(std::move(found.lines[i]));
  }
  const bool drops = lines.size() < found.lines.size();
  found.lines = std::move(lines);
  return drops;
}

/// Takes the lines apart as the lines of any article, with what the markup says of them.
Result<Article> take_apart(const FoundArticle& found, const PageFacts& facts, std::string_view text) {
  const auto normal = normalize(text);
  if (!normal) return normal.error();
  return article_of(find_layout(normal->form(), known_layout(found, facts, *normal)), *normal);
}

}  // namespace

Result<HtmlArticle> read_html(std::string_view bytes, const HtmlOptions& options) {
  if (bytes.size() > largest_page) return too_large("the page has more than 256 MiB");
  const auto decoded = decode(bytes, options.encoding, Entities::kept);
  if (!decoded) return decoded.error();
  HtmlArticle result;
  result.encoding = decoded->encoding();
  result.certainty = decoded->certainty();
  warn_of_reading(*decoded, result);

  const Markup markup = tame_markup(decoded->text());
  if (markup.text.size() > largest_markup)
    return too_large("the page has more than 32 MiB without scripts and styles");
  if (markup.flattened > 0) {
    result.warnings.push_back(std::to_string(markup.flattened) + " start tags nested deeper than " +
                              std::to_string(deepest_nesting) + " elements were left out");
  }
  const auto tree = parse_page(markup.text);
  if (!tree) return tree.error();
  const PageFacts facts = read_page_facts(*tree, markup.data);
  FoundArticle found = find_article(*tree, facts);
  mend(found, result);
  const bool has_text =
      std::any_of(found.lines.begin(), found.lines.end(), [](const auto& line) { return !line.kind; });
  if (!has_text && markup.has_frames) {
    return Error{.code = ErrorCode::no_article,
                 .message = "the page only shows other pages in frames: read those",
                 .file = {}};
  }
  if (!has_text) result.warnings.emplace_back("no main text was found in the page");

  result.text = joined(found.lines);
  auto article = take_apart(found, facts, result.text);
  if (!article) return article.error();
  if (drop_tail(found, *article)) {
    result.text = joined(found.lines);
    article = take_apart(found, facts, result.text);
    if (!article) return article.error();
  }
  result.article = *std::move(article);
  return result;
}

Result<Record> extract_html(const Extractor& extractor, const HtmlInput& input, Scratch& scratch) {
  auto page = read_html(input.bytes, input.options);
  if (!page) return page.error();
  auto record = extractor.extract(
      {.text = page->text, .id = input.id, .published = input.published, .article = &page->article}, scratch);
  if (!record) return record.error();
  record->encoding = name_of(page->encoding);
  record->text = std::move(page->text);
  record->warnings.insert(record->warnings.begin(), page->warnings.begin(), page->warnings.end());
  return record;
}

Result<Record> extract_html(const Extractor& extractor, const HtmlInput& input) {
  Scratch scratch;
  return extract_html(extractor, input, scratch);
}

}  // namespace vanthu
