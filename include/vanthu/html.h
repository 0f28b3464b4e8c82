// SPDX-License-Identifier: Apache-2.0
//
// Articles from saved web pages. docs/html.md says what is taken from where, and what the limits are.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/decode.h"
#include "vanthu/export.h"
#include "vanthu/extractor.h"
#include "vanthu/record.h"
#include "vanthu/result.h"

namespace vanthu {

/// How a page is read.
struct HtmlOptions {
  Encoding encoding = Encoding::detect;  ///< what the page declares does not count: pages declare wrongly
};

/// The article of a page, without menus, scripts, links to other articles, comments.
struct HtmlArticle {
  /// A line for each part: headline, date, lead, paragraphs, captions, author. UTF-8.
  std::string text;

  /// What the markup and the text say of the article. Spans are bytes of `text`.
  Article article;

  Encoding encoding = Encoding::utf8;  ///< what the page was read as
  double certainty = 1;                ///< of that, from 0 to 1
  std::vector<std::string> warnings;   ///< what was mended or left out
};

/// Reads the page that `bytes` hold, in any encoding. Takes time linear in their number.
/// Fails with undecodable where they are no text, with too_large where the page is past the limits, and with
/// no_article where all it does is show other pages in frames.
[[nodiscard]] VANTHU_EXPORT Result<HtmlArticle> read_html(std::string_view bytes,
                                                          const HtmlOptions& options = {});

/// A page, and what is known about it beside.
struct HtmlInput {
  std::string_view bytes;
  std::string_view id;                   ///< goes into the record as it is
  std::optional<PartialDate> published;  ///< before what the page says
  HtmlOptions options;
};

/// The record of a page: `record.text` is the article, and spans are bytes of it. Fails as read_html() does.
[[nodiscard]] VANTHU_EXPORT Result<Record> extract_html(const Extractor& extractor, const HtmlInput& input,
                                                        Scratch& scratch);
[[nodiscard]] VANTHU_EXPORT Result<Record> extract_html(const Extractor& extractor, const HtmlInput& input);

}  // namespace vanthu
