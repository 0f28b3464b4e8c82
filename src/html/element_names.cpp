// SPDX-License-Identifier: Apache-2.0
#include "html/element_names.h"

#include <string>

#include "article/markers.h"
#include "data/embedded.h"

namespace vanthu {
namespace {

struct NameWords {
  MarkerList furniture{embedded_file("html/furniture_words.tsv")};
  MarkerList closed{embedded_file("html/closed_words.tsv")};
  MarkerList article{embedded_file("html/article_words.tsv")};
  MarkerList caption{embedded_file("html/caption_words.tsv")};
  MarkerList headline{embedded_file("html/headline_words.tsv")};
  MarkerList author{embedded_file("html/author_words.tsv")};
  MarkerList date{embedded_file("html/date_words.tsv")};
  MarkerList source{embedded_file("html/source_words.tsv")};
};

const NameWords& name_words() {
  static const NameWords words;
  return words;
}

/// The words of `tin-lien_quan`, `tinLienQuan`, `box-comment2`.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words(1);
  bool was_small = false;
  for (const char c : name) {
    const bool is_capital = c >= 'A' && c <= 'Z';
    const bool is_small = c >= 'a' && c <= 'z';
    if (!is_capital && !is_small) {
      if (!words.back().empty()) words.emplace_back();
    } else {
      if (is_capital && was_small && !words.back().empty()) words.emplace_back();
      words.back() += is_capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    was_small = is_small;
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

void add_word(std::string_view word, ElementMeaning& meaning) {
  const NameWords& known = name_words();
  meaning.furniture = meaning.furniture || known.furniture.has(word);
  meaning.closed = meaning.closed || known.closed.has(word);
  meaning.article = meaning.article || known.article.has(word);
  meaning.caption = meaning.caption || known.caption.has(word);
  meaning.headline = meaning.headline || known.headline.has(word);
  meaning.author = meaning.author || known.author.has(word);
  meaning.date = meaning.date || known.date.has(word);
  meaning.source = meaning.source || known.source.has(word);
}

/// Names are parted by spaces. Of many, the first are looked at.
void add_names(std::string_view names, ElementMeaning& meaning) {
  constexpr std::size_t longest = 300;
  names = names.substr(0, longest);
  while (!names.empty()) {
    const std::size_t end = std::min(names.find_first_of(" \t\r\n"), names.size());
    const auto words = words_of(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
    for (std::size_t i = 0; i < words.size(); ++i) {
      add_word(words[i], meaning);
      std::string joined = words[i];
      for (std::size_t more = 1; more < 4 && i + more < words.size(); ++more) {
        joined += words[i + more];
        add_word(joined, meaning);
      }
    }
  }
}

}  // namespace

std::vector<ElementMeaning> read_meanings(const PageTree& tree) {
  std::vector<ElementMeaning> meanings(tree.nodes().size());
  for (std::uint32_t i = 0; i < meanings.size(); ++i) {
    const PageNode& node = tree.nodes()[i];
    if (node.flow == Flow::text || node.attribute_count == 0) {
      if (node.flow != Flow::block) continue;
    }
    ElementMeaning& meaning = meanings[i];
    add_names(tree.attribute(i, "class"), meaning);
    add_names(tree.attribute(i, "id"), meaning);
    const std::string_view property = tree.attribute(i, "itemprop");
    meaning.author = meaning.author || property == "author" || tree.attribute(i, "rel") == "author";
    meaning.headline = meaning.headline || property == "headline";
    meaning.date = meaning.date || property == "datePublished" || tree.has_attribute(i, "datetime");
    meaning.article =
        meaning.article || property == "articleBody" || node.text == "article" || node.text == "main";
    meaning.caption =
        meaning.caption || node.text == "figcaption" || node.text == "caption" || property == "caption";
    const bool is_navigation =
        node.text == "nav" || node.text == "footer" || tree.attribute(i, "role") == "navigation";
    meaning.closed = meaning.closed || is_navigation;
    meaning.furniture = meaning.furniture || meaning.closed || node.text == "aside";
  }
  return meanings;
}

}  // namespace vanthu
