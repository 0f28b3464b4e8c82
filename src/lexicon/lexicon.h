// SPDX-License-Identifier: Apache-2.0
//
// All surfaces of all lexicon files in one trie over words, so that one walk from a token finds the
// longest surface that begins there, whatever its label.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
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
  bool company_word = false;   ///< ends the name of a company
  bool starter = false;        ///< begins sentences
  bool never_in_name = false;  ///< and is no rare given name either: Trong, not Tới
  bool begins_event = false;   ///< begins a surface of one of the labels of events
  bool event_alone = false;    ///< and is one by itself
  std::uint64_t begins = 0;    ///< evidence labels of the surfaces that begin with it, a bit each

  [[nodiscard]] bool may_begin(Label label) const { return (begins >> evidence_bit(label) & 1) != 0; }
  [[nodiscard]] static unsigned evidence_bit(Label label) {
    return static_cast<unsigned>(label) - static_cast<unsigned>(Label::surname);
  }
};

/// Immutable once built.
class Lexicon {
 public:
  explicit Lexicon(std::vector<LexiconFile> files);
  Lexicon(Lexicon&&) = default;
  Lexicon& operator=(Lexicon&&) = default;

  /// Id of a word in the vocabulary of all surfaces, by its key (see append_word_key); 0 for none.
  [[nodiscard]] std::uint32_t word(std::string_view key) const { return words_.find(key); }

  /// The evidence of a word by its id; that of id 0 is empty.
  [[nodiscard]] const WordEvidence& evidence(std::uint32_t word) const { return evidence_[word]; }

  /// The longest surface that begins at the first of `tokens`, that has an entry whose label
  /// `accept(Label)` wants and whose case rule admits the spelling in `text`.
  /// `entries` of the answer are all entries of that surface.
  template <class Accept>
  [[nodiscard]] Found longest(std::span<const Token> tokens, std::string_view text, Accept accept) const {
    return found(longest_surface(tokens, text, accept));
  }

  /// The longest surface that has a unit label, to be kept in a token.
  [[nodiscard]] Surface longest_surface(std::span<const Token> tokens, std::string_view text) const {
    return longest_surface(tokens, text, [](Label label) { return !is_evidence(label); });
  }

  /// Two words side by side, as the surfaces of a unit that begin with them are looked up.
  struct WordPair {
    std::uint32_t word = 0;
    std::uint32_t next = 0;
    std::uint32_t hash = 0;

    WordPair() = default;
    WordPair(std::uint32_t first, std::uint32_t second) : word(first), next(second) {
      hash = word * 0x9E3779B1U ^ next * 0x85EBCA77U;
      hash ^= hash >> 15;
    }
  };

  /// False where no surface of a unit begins with these two words: most pairs of a text are told apart by
  /// one bit of a table that stays in the processor's cache. True may be wrong for one pair in ten.
  [[nodiscard]] bool may_begin(const WordPair& pair) const {
    const std::uint32_t bit = pair.hash % pair_bits;
    return (pair_filter_[bit / 64] >> (bit % 64) & 1) != 0;
  }

  /// False where no surface of one of the labels of events begins with these two words.
  [[nodiscard]] bool may_begin_event(const WordPair& pair) const {
    const std::uint32_t bit = pair.hash % event_pair_bits;
    return (event_pair_filter_[bit / 64] >> (bit % 64) & 1) != 0;
  }

  /// Has the processor fetch what longer_surface() will look at first.
  void expect(const WordPair& pair) const { __builtin_prefetch(&pairs_[pair.hash & (pairs_.size() - 1)]); }

  /// The longest surface of a unit that begins with `pair`, the first two of `tokens`; none where there is
  /// none.
  [[nodiscard]] Surface longer_surface(const WordPair& pair, std::span<const Token> tokens,
                                       std::string_view text) const {
    const PairSlot& slot = slot_of(pair);
    if (slot.node == 0) return {};
    const auto is_unit = [](Label label) { return !is_evidence(label); };
    const std::uint32_t entry =
        slot.conditional ? admitted(slot.node, tokens.first(2), text, is_unit) : slot.entry;
    Surface best;
    if (entry != 0) best = {entry, 2};
    if (!slot.goes_on) return best;
    std::uint32_t node = slot.node;
    for (std::uint32_t size = 3; size <= tokens.size() && tokens[size - 1].word != 0; ++size) {
      node = step(nodes_[node], tokens[size - 1].word);
      if (node == 0) break;
      if (const std::uint32_t longer = admitted(node, tokens.first(size), text, is_unit))
        best = {longer, size};
    }
    return best;
  }

  /// What a surface kept in a token stands for.
  [[nodiscard]] Found found(const Surface& surface) const {
    if (surface.entry == 0) return {};
    const Mark mark = marks_[surface.entry];
    return {surface.tokens, std::span(entries_).subspan(surface.entry - mark.before, mark.count),
            &entries_[surface.entry], mark.label};
  }

  /// The entries of a surface kept in a token, where there is one. Without a branch, since the processor
  /// cannot foresee which tokens have one.
  struct SurfaceEntries {
    const Entry* chosen = nullptr;  ///< as Found::entry
    const Entry* first = nullptr;
    std::uint8_t count = 0;
  };
  [[nodiscard]] SurfaceEntries entries_of(const Surface& surface) const {
    const Mark mark = marks_[surface.entry];
    const Entry* const at = entries_.data() + surface.entry;
    return {surface.entry != 0 ? at : nullptr, at - mark.before, mark.count};
  }

  /// The longest surface that has this label.
  [[nodiscard]] Found longest_with(Label label, std::span<const Token> tokens, std::string_view text) const {
    if (is_evidence(label) && !tokens.empty() && !evidence_[tokens.front().word].may_begin(label)) return {};
    return longest(tokens, text, [label](Label other) { return other == label; });
  }

  /// The same for this lexicon and for what it is moved to, and for no other lexicon that
  /// ever was: what was learnt with a lexicon counts while this is the same.
  [[nodiscard]] const std::shared_ptr<const char>& identity() const { return identity_; }

  /// Every entry there is, those of one surface side by side.
  [[nodiscard]] std::span<const Entry> entries() const { return std::span(entries_).subspan(1); }

  /// Every entry that has this label.
  [[nodiscard]] std::span<const Entry* const> entries_of(Label label) const {
    return by_label_[static_cast<std::size_t>(label)];
  }

  /// Whether the spelling of these tokens is one that the entry's case rule lets count.
  [[nodiscard]] static bool admits(CaseRule case_rule, const Entry& entry, std::span<const Token> tokens,
                                   std::string_view text);

 private:
  /// Its steps and its entries, as ranges of the arrays below. Node 0 stands for "no node".
  struct Node {
    Range steps;
    Range entries;
    std::uint64_t next_words = 0;  ///< bit `word % 64` of each step's word
  };
  /// What is asked of every entry on the way, apart from the strings that are hardly ever read.
  struct Mark {
    Label label = Label::none;
    CaseRule case_rule = CaseRule::any;
    std::uint8_t before = 0;  ///< entries of the same surface before this one
    std::uint8_t count = 0;   ///< entries of the same surface in all
  };
  struct Step {
    std::uint32_t word = 0;
    std::uint32_t node = 0;
  };

  template <class Accept>
  [[nodiscard]] Surface longest_surface(std::span<const Token> tokens, std::string_view text,
                                        Accept accept) const {
    Surface best;
    std::uint32_t node = 0;
    for (std::uint32_t i = 0; i < tokens.size() && tokens[i].word != 0; ++i) {
      node = i == 0 ? first_steps_[tokens[i].word] : step(nodes_[node], tokens[i].word);
      if (node == 0) break;
      if (const std::uint32_t entry = admitted(node, tokens.first(i + 1), text, accept))
        best = {entry, i + 1};
    }
    return best;
  }

  /// The first entry of a node, from 1 on, that is wanted and admits the spelling; 0 for none.
  template <class Accept>
  [[nodiscard]] std::uint32_t admitted(std::uint32_t node, std::span<const Token> tokens,
                                       std::string_view text, Accept accept) const {
    const Range range = nodes_[node].entries;
    for (std::uint32_t at = range.begin; at < range.end; ++at) {
      const Mark mark = marks_[at];
      if (accept(mark.label) && admits(mark.case_rule, entries_[at], tokens, text)) return at;
    }
    return 0;
  }

  template <class Rows>
  void add_nodes(Rows rows, std::size_t depth, std::uint32_t node);

  [[nodiscard]] std::uint32_t step(const Node& node, std::uint32_t word) const {
    if ((node.next_words >> (word % 64) & 1) == 0) return 0;
    const auto begin = steps_.begin() + node.steps.begin;
    const auto end = steps_.begin() + node.steps.end;
    const auto at = std::lower_bound(
        begin, end, word, [](const Step& step, std::uint32_t sought) { return step.word < sought; });
    return at != end && at->word == word ? at->node : 0;
  }
  /// The surfaces of units that begin with two words: all that most of them need, in one place.
  struct PairSlot {
    std::uint32_t word = 0;
    std::uint32_t next = 0;
    std::uint32_t node : 31 = 0;        ///< 0 in a free slot
    std::uint32_t goes_on : 1 = 0;      ///< there are surfaces of more than the two words
    std::uint32_t entry : 31 = 0;       ///< of the two words, as in Surface
    std::uint32_t conditional : 1 = 0;  ///< the entry depends on how the words are spelled
  };
  static constexpr std::uint32_t pair_bits = 1U << 19;
  static constexpr std::uint32_t event_pair_bits = 1U << 13;
  [[nodiscard]] const PairSlot& slot_of(const WordPair& pair) const {
    for (std::size_t at = pair.hash;; ++at) {
      const PairSlot& slot = pairs_[at & (pairs_.size() - 1)];
      if (slot.node == 0 || (slot.word == pair.word && slot.next == pair.next)) return slot;
    }
  }
  [[nodiscard]] bool holds_unit(std::uint32_t node) const;
  [[nodiscard]] bool goes_on_to_unit(std::uint32_t node) const;
  [[nodiscard]] PairSlot slot_for(const WordPair& pair, std::uint32_t node) const;
  void note_event(std::span<const std::uint32_t> words);
  void gather_pairs();
  void gather_evidence();
  [[nodiscard]] std::uint64_t evidence_below(std::uint32_t node) const;

  WordTable words_;
  std::vector<std::uint32_t> first_steps_;  ///< by word: the node of surfaces that begin with it
  std::vector<PairSlot> pairs_;             ///< a hash table with open addressing
  std::vector<std::uint64_t> pair_filter_;  ///< a bit of its hash for each pair
  std::array<std::uint64_t, event_pair_bits / 64> event_pair_filter_{};
  std::vector<Node> nodes_;
  std::vector<Step> steps_;             ///< of each node together, sorted by word
  std::vector<Entry> entries_;          ///< from 1 on; the first stands for "no entry"
  std::vector<Mark> marks_;             ///< of each entry
  std::vector<WordEvidence> evidence_;  ///< by word
  std::array<std::vector<const Entry*>, 256> by_label_;
  std::shared_ptr<const char> identity_ = std::make_shared<const char>();
};

}  // namespace vanthu
