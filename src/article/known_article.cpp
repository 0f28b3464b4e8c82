// SPDX-License-Identifier: Apache-2.0
#include "article/known_article.h"

#include <algorithm>
#include <string>

namespace vanthu {

Article article_of(const Layout& layout, const Text& text) {
  const auto quote = [&](Span form) {
    const Span given = text.to_given(form);
    return Quote{given, std::string(text.given().substr(given.begin, given.size()))};
  };
  Article article;
  for (const Block& block : layout.blocks) article.blocks.push_back({block.kind, text.to_given(block.span)});
  if (layout.headline) article.headline = quote(*layout.headline);
  if (layout.source) article.source = quote(*layout.source);
  if (layout.place) article.place = quote(*layout.place);
  if (layout.author) article.author = Author{quote(*layout.author), std::nullopt};
  if (layout.published && layout.published->span) {
    article.published =
        Published{layout.published->value, quote(*layout.published->span), PublishedBasis::text};
  } else if (layout.published) {
    article.published = Published{layout.published->value, std::nullopt, PublishedBasis::markup};
  }
  return article;
}

Layout layout_of(const Article& article, const OffsetMap& map) {
  Layout layout;
  std::uint32_t end = 0;  // of the last block: they never overlap, whatever was rewritten between them
  for (const Block& block : article.blocks) {
    Span span = map.to_form(block.span);
    span.begin = std::max(span.begin, end);
    if (span.begin >= span.end) continue;
    layout.blocks.push_back({block.kind, span});
    end = span.end;
  }
  const auto form = [&](const std::optional<Quote>& quote) {
    return quote ? std::optional(map.to_form(quote->span)) : std::nullopt;
  };
  layout.headline = form(article.headline);
  layout.source = form(article.source);
  layout.place = form(article.place);
  if (article.author) layout.author = map.to_form(article.author->quote.span);
  if (article.published)
    layout.published = StatedDate{article.published->value, form(article.published->quote)};
  return layout;
}

}  // namespace vanthu
