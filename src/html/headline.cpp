// SPDX-License-Identifier: Apache-2.0
#include "html/headline.h"

#include <algorithm>

#include "text/letters.h"
#include "vanthu/text.h"

namespace vanthu {
namespace {

constexpr std::size_t longest_headline = 500;  // bytes
constexpr std::uint32_t fewest_letters = 12;

std::size_t word_count(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

/// The words of `text` in normal form, small, sorted.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  const auto normal = normalize(text);
  if (!normal) return {};
  const std::string small = lower_case(normal->form());
  for (std::size_t at = 0; at < small.size();) {
    const CodePoint point = decode_at(small, at);
    if (is_letter(point.value) || is_digit(point.value)) {
      words.back() += small.substr(at, point.size);
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
    at += point.size;
  }
  if (words.back().empty()) words.pop_back();
  std::sort(words.begin(), words.end());
  return words;
}

/// The share of words that both have, of those of the longer one.
double likeness(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  if (left.empty() || right.empty()) return 0;
  std::vector<std::string> both;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(std::max(left.size(), right.size()));
}

/// How well a passage is what the markup calls the headline.
class Candidates {
 public:
  explicit Candidates(const PageFacts& facts) {
    for (const std::string& headline : facts.headlines) {
      keys_.push_back(letters_key(headline));
      words_.push_back(words_of(headline));
    }
  }

  /// The title of a page has the name of the paper before or after the headline.
  [[nodiscard]] bool have(std::string_view key) const {
    return std::any_of(keys_.begin(), keys_.end(), [&](const std::string& known) {
      return known == key ||
             (key.size() * 2 >= known.size() && (known.starts_with(key) || known.ends_with(key)));
    });
  }

  /// Editors shorten headlines for the markup.
  [[nodiscard]] bool resemble(std::string_view text) const {
    constexpr double least = 0.5;
    const auto words = words_of(text);
    return std::any_of(words_.begin(), words_.end(),
                       [&](const auto& known) { return likeness(words, known) >= least; });
  }

 private:
  std::vector<std::string> keys_;
  std::vector<std::vector<std::string>> words_;
};

/// Whether the block of a passage, or an element inside of it around its first text, is called a headline.
bool is_named_headline(const PageTree& tree, const std::vector<ElementMeaning>& meanings,
                       const Passage& passage) {
  for (std::uint32_t i = passage.first; i > passage.node; i = tree.nodes()[i].parent) {
    if (meanings[i].headline) return true;
  }
  return meanings[passage.node].headline;
}

}  // namespace

std::string letters_key(std::string_view text) {
  const auto normal = normalize(text);
  if (!normal) return {};
  std::string key;
  const std::string_view form = normal->form();
  for (std::size_t at = 0; at < form.size();) {
    const CodePoint point = decode_at(form, at);
    at += point.size;
    if (is_letter(point.value) || is_digit(point.value)) append_utf8(key, to_lower(point.value));
  }
  return key;
}

std::optional<std::size_t> find_headline(const PageTree& tree, const std::vector<Passage>& passages,
                                         const std::vector<ElementMeaning>& meanings,
                                         const std::vector<bool>& is_furniture, const PageFacts& facts) {
  const Candidates candidates(facts);
  std::optional<std::size_t> best;
  int best_score = 24;  // what is worth less is no headline
  for (std::size_t i = 0; i < passages.size(); ++i) {
    const Passage& passage = passages[i];
    if (passage.letters < fewest_letters || passage.text.size() > longest_headline) continue;
    const bool is_main_heading = passage.heading == 1;
    const bool is_named = is_named_headline(tree, meanings, passage);
    int score = 0;
    if (candidates.have(letters_key(passage.text))) {
      score = 100;
    } else if ((is_main_heading || is_named) && candidates.resemble(passage.text)) {
      score = 60;
    } else if (is_main_heading || is_named || passage.heading == 2) {
      if (word_count(passage.text) < 5 || passage.text.ends_with('.')) continue;
      score = is_main_heading ? 25 : passage.heading == 2 && !is_named ? 10 : 15;
    } else {
      continue;
    }
    score += is_main_heading ? 30 : passage.heading != 0 ? 5 : 0;
    score += is_named ? 10 : 0;
    if (passage.link_letters * 2 > passage.letters) score -= 40;
    if (is_furniture[passage.node]) score -= 50;
    if (score > best_score) {
      best_score = score;
      best = i;
    }
  }
  return best;
}

}  // namespace vanthu
