// SPDX-License-Identifier: Apache-2.0
//
// All surfaces of all lexicon files in one trie over words, so that one walk from a token finds the
// longest surface that begins there, whatever its label.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/token.h"
#include "lexicon/tsv.h"
#include "lexicon/word_table.h"

namespace vanthu {

/// Entries of one surface, in order of label precedence.
struct Found {
  std::uint32_t tokens = 0;  ///< how many tokens the surface takes; 0 where nothing was found
  std::span<const Entry> entries;
  const Entry* entry = nullptr;  ///< the first that was asked for and admits the spelling
  Label label = Label::none;     ///< of that entry, known without a look at it

  explicit operator bool() const { return tokens != 0; }
  /// The entry of the surface under this label, or null.
  [[nodiscard]] const Entry* with(Label sought) const;
};

/// What the lexicons say of a single word where names are decided.
struct WordEvidence {
  std::int32_t surname = 0;        ///< how often in a thousand names; 0 for no surname
  std::int32_t name_syllable = 0;  ///< in how many different names
  bool surname_word = false;       ///< a surname that is a common word too
  bool surname_last = false;       ///< a clan that ends a name
  bool foreign_given = false;
  bool starter = false;       ///< begins sentences
  bool begins_event = false;  ///< begins a surface of one of the labels of events
};

/// Immutable once built.
class Lexicon {
 public:
  explicit Lexicon(std::vector<LexiconFile> files);

  /// Id of a word in the vocabulary of all surfaces, by its key (see append_word_key); 0 for none.
  [[nodiscard]] std::uint32_t word(std::string_view key) const { return words_.find(key); }

  /// The evidence of a word by its id; that of id 0 is empty.
  [[nodiscard]] const WordEvidence& evidence(std::uint32_t word) const { return evidence_[word]; }

  /// The longest surface that begins at the first of `tokens`, that has an entry whose label
  /// `accept(Label)` wants and whose case rule admits the spelling in `text`.
  /// `entries` of the answer are all entries of that surface.
  template <class Accept>
  [[nodiscard]] Found longest(std::span<const Token> tokens, std::string_view text, Accept accept) const {
    Found best;
    std::uint32_t node = 0;
    for (std::uint32_t i = 0; i < tokens.size() && tokens[i].word != 0; ++i) {
      node = i == 0 ? first_steps_[tokens[i].word] : step(nodes_[node], tokens[i].word);
      if (node == 0) break;
      const Range range = nodes_[node].entries;
      for (std::uint32_t at = range.begin; at < range.end; ++at) {
        const Mark mark = marks_[at];
        if (!accept(mark.label) || !admits(mark.case_rule, entries_[at], tokens.first(i + 1), text)) continue;
        best = {i + 1, std::span(entries_).subspan(range.begin, range.size()), &entries_[at], mark.label};
        break;
      }
    }
    return best;
  }

  /// The longest surface that has a unit label.
  [[nodiscard]] Found longest_unit(std::span<const Token> tokens, std::string_view text) const {
    return longest(tokens, text, [](Label label) { return !is_evidence(label); });
  }

  /// The longest surface that has this label.
  [[nodiscard]] Found longest_with(Label label, std::span<const Token> tokens, std::string_view text) const {
    return longest(tokens, text, [label](Label other) { return other == label; });
  }

  /// Every entry there is, those of one surface side by side.
  [[nodiscard]] std::span<const Entry> entries() const { return entries_; }

  /// Whether the spelling of these tokens is one that the entry's case rule lets count.
  [[nodiscard]] static bool admits(CaseRule case_rule, const Entry& entry, std::span<const Token> tokens,
                                   std::string_view text);

 private:
  /// Its steps and its entries, as ranges of the arrays below. Node 0 stands for "no node".
  struct Node {
    Range steps;
    Range entries;
  };
  /// What is asked of every entry on the way, apart from the strings that are hardly ever read.
  struct Mark {
    Label label = Label::none;
    CaseRule case_rule = CaseRule::any;
  };
  struct Step {
    std::uint32_t word = 0;
    std::uint32_t node = 0;
  };

  template <class Rows>
  void add_nodes(Rows rows, std::size_t depth, std::uint32_t node);

  [[nodiscard]] std::uint32_t step(const Node& node, std::uint32_t word) const {
    const auto begin = steps_.begin() + node.steps.begin;
    const auto end = steps_.begin() + node.steps.end;
    const auto at = std::lower_bound(
        begin, end, word, [](const Step& step, std::uint32_t sought) { return step.word < sought; });
    return at != end && at->word == word ? at->node : 0;
  }
  void gather_evidence();

  WordTable words_;
  std::vector<std::uint32_t> first_steps_;  ///< by word: the node of surfaces that begin with it
  std::vector<Node> nodes_;
  std::vector<Step> steps_;  ///< of each node together, sorted by word
  std::vector<Entry> entries_;
  std::vector<Mark> marks_;             ///< of each entry
  std::vector<WordEvidence> evidence_;  ///< by word
};

}  // namespace vanthu
