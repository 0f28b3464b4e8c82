// SPDX-License-Identifier: Apache-2.0
#include "html/body.h"

#include <algorithm>

namespace vanthu {
namespace {

constexpr std::uint32_t shortest_prose = 60;  // letters

bool is_prose(const Passage& passage, std::uint32_t shortest) {
  return passage.letters >= shortest && passage.link_letters * 3 < passage.letters && passage.heading == 0;
}

/// Adds to each node what its descendants have, in one pass from the end.
template <class Number>
void add_up(const PageTree& tree, std::vector<Number>& sums) {
  for (std::size_t i = sums.size(); i > 1; --i) sums[tree.nodes()[i - 1].parent] += sums[i - 1];
}

/// What a passage says for its element being an article: prose for, links against.
double weight(const Passage& passage, std::uint32_t shortest) {
  if (is_prose(passage, shortest)) return passage.letters - shortest / 2.0;
  if (passage.link_letters * 2 >= passage.letters) return -5 - 0.5 * std::min(passage.link_letters, 40U);
  return -3;
}

std::vector<double> prose_sums(const PageTree& tree, const std::vector<Passage>& passages,
                               const std::vector<bool>* is_furniture, std::size_t first,
                               std::uint32_t shortest) {
  std::vector<double> sums(tree.nodes().size());
  for (std::size_t i = first; i < passages.size(); ++i) {
    const bool counts =
        is_prose(passages[i], shortest) && (is_furniture == nullptr || !(*is_furniture)[passages[i].node]);
    if (counts) sums[passages[i].node] += passages[i].letters;
  }
  add_up(tree, sums);
  return sums;
}

}  // namespace

bool is_link_line(const Passage& passage) { return passage.link_letters * 5 >= passage.letters * 4; }

bool is_prose(const Passage& passage) { return is_prose(passage, shortest_prose); }

std::vector<bool> find_furniture(const PageTree& tree, const std::vector<ElementMeaning>& meanings,
                                 const std::vector<Passage>& passages, std::optional<std::size_t> headline) {
  const auto sums = prose_sums(tree, passages, nullptr, headline ? *headline + 1 : 0, shortest_prose);
  std::vector<bool> is_furniture(tree.nodes().size());
  for (std::uint32_t i = 1; i < is_furniture.size(); ++i) {
    const PageNode& node = tree.nodes()[i];
    if (is_furniture[node.parent]) {
      is_furniture[i] = true;
      continue;
    }
    const ElementMeaning& meaning = meanings[i];
    const bool is_part_of_page = node.text == "html" || node.text == "body";
    // Buttons to share a page often stand beside its date or author.
    const bool holds_byline = !meaning.closed && (meaning.author || meaning.date);
    if (!meaning.furniture || holds_byline || is_part_of_page) continue;
    const bool has_headline =
        headline && passages[*headline].node >= i && passages[*headline].node < node.end;
    constexpr double large = 0.4;
    const bool is_large = sums[0] > 0 && sums[i] >= large * sums[0];
    const bool is_closed = meaning.closed && !meaning.article;
    is_furniture[i] = !has_headline && (!is_large || is_closed);
  }
  return is_furniture;
}

namespace {

std::optional<std::uint32_t> find_body_of(std::uint32_t shortest, const PageTree& tree,
                                          const std::vector<ElementMeaning>& meanings,
                                          const std::vector<Passage>& passages,
                                          const std::vector<bool>& is_furniture,
                                          std::optional<std::size_t> headline) {
  const std::size_t first = headline ? *headline + 1 : 0;
  std::vector<double> weights(tree.nodes().size());
  for (std::size_t i = first; i < passages.size(); ++i) {
    if (!is_furniture[passages[i].node]) weights[passages[i].node] += weight(passages[i], shortest);
  }
  add_up(tree, weights);
  const auto prose = prose_sums(tree, passages, &is_furniture, first, shortest);
  if (prose.empty() || prose[0] <= 0) return std::nullopt;
  std::uint32_t best = 0;
  for (std::uint32_t i = 0; i < weights.size(); ++i) {
    // What the page itself calls an article gets a little more.
    const double bonus = meanings[i].article ? 1.02 : 1;
    if (tree.nodes()[i].flow == Flow::block && weights[i] * bonus >= weights[best]) best = i;
  }
  // Where much more prose stands beside it, it is a part of the article.
  constexpr double much_more = 1.5;
  while (best != 0 && prose[tree.nodes()[best].parent] >= much_more * prose[best])
    best = tree.nodes()[best].parent;
  return best;
}

}  // namespace

std::optional<std::uint32_t> find_body(const PageTree& tree, const std::vector<ElementMeaning>& meanings,
                                       const std::vector<Passage>& passages,
                                       const std::vector<bool>& is_furniture,
                                       std::optional<std::size_t> headline) {
  const auto body = find_body_of(shortest_prose, tree, meanings, passages, is_furniture, headline);
  // A piece of news may be a line or two.
  constexpr std::uint32_t shortest_line = 20;
  return body || !headline ? body
                           : find_body_of(shortest_line, tree, meanings, passages, is_furniture, headline);
}

void find_teasers(const PageTree& tree, const std::vector<Passage>& passages,
                  std::optional<std::size_t> headline, std::vector<bool>& is_furniture) {
  constexpr std::uint32_t most_lines = 4;
  constexpr std::uint32_t longest_summary = 600;  // letters
  struct Content {
    std::uint32_t lines = 0;
    std::uint32_t letters = 0;
    bool begins_with_link = false;
    bool has_prose = false;
  };
  // From the end, so that each node has all of what it holds when it is added to its parent.
  std::vector<Content> contents(tree.nodes().size());
  std::vector<std::uint32_t> teasers(tree.nodes().size());  // among the children
  std::size_t passage = passages.size();
  const auto is_teaser = [&](std::uint32_t node) {
    const Content& content = contents[node];
    return content.begins_with_link && content.has_prose && content.lines > 1 &&
           content.lines <= most_lines && content.letters <= longest_summary;
  };
  const auto add = [&](Content& to, const Content& earlier) {
    if (earlier.lines == 0) return;
    to = {to.lines + earlier.lines, to.letters + earlier.letters, earlier.begins_with_link,
          to.has_prose || earlier.has_prose};
  };
  for (auto i = static_cast<std::uint32_t>(tree.nodes().size()); i > 1; --i) {
    const std::uint32_t node = i - 1;
    while (passage > 0 && passages[passage - 1].first >= node) {
      const Passage& line = passages[--passage];
      add(contents[line.node], {1, line.letters, is_link_line(line), is_prose(line)});
    }
    add(contents[tree.nodes()[node].parent], contents[node]);
    if (is_teaser(node)) ++teasers[tree.nodes()[node].parent];
  }
  for (std::uint32_t i = 1; i < tree.nodes().size(); ++i) {
    const PageNode& node = tree.nodes()[i];
    const bool has_headline =
        headline && passages[*headline].node >= i && passages[*headline].node < node.end;
    const bool is_one_of_many = teasers[node.parent] > 1 && is_teaser(i) && !has_headline;
    if (is_furniture[node.parent] || is_one_of_many) is_furniture[i] = true;
  }
}

void find_boxes(const PageTree& tree, const std::vector<Passage>& passages, std::uint32_t body,
                std::vector<bool>& is_furniture) {
  struct Sums {
    std::uint64_t letters = 0;
    std::uint64_t link_letters = 0;
    std::uint32_t links = 0;
    std::uint32_t others = 0;
    std::uint32_t prose = 0;
    Sums& operator+=(const Sums& more) {
      letters += more.letters;
      link_letters += more.link_letters;
      links += more.links;
      others += more.others;
      prose += more.prose;
      return *this;
    }
  };
  std::vector<Sums> sums(tree.nodes().size());
  for (const Passage& passage : passages) {
    if (is_furniture[passage.node]) continue;
    const bool is_link = is_link_line(passage);
    sums[passage.node] += {passage.letters, passage.link_letters, is_link ? 1U : 0U, is_link ? 0U : 1U,
                           is_prose(passage) ? 1U : 0U};
  }
  add_up(tree, sums);
  for (std::uint32_t i = body + 1; i < tree.nodes()[body].end; ++i) {
    if (is_furniture[tree.nodes()[i].parent]) is_furniture[i] = true;
    if (is_furniture[i] || sums[i].letters == 0) continue;
    const bool is_part = sums[i].letters * 10 < sums[body].letters * 3;
    const bool is_links = sums[i].link_letters * 10 >= sums[i].letters * 6;
    const bool is_teasers = is_part && sums[i].links >= 2 && sums[i].others <= sums[i].links * 2;
    const bool is_labelled_links =
        is_part && sums[i].prose == 0 && sums[i].links > 0 && sums[i].others <= sums[i].links;
    if (is_links || is_teasers || is_labelled_links) is_furniture[i] = true;
  }
}

}  // namespace vanthu
