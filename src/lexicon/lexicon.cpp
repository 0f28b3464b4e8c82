// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "lexicon/spellings.h"
#include "lexicon/tokenize.h"

namespace vanthu {
namespace {

/// A surface as the ids of its words, which is how surfaces are sorted into a trie.
struct Row {
  std::vector<std::uint32_t> words;
  Entry entry;

  friend bool operator<(const Row& left, const Row& right) {
    if (left.words != right.words) return left.words < right.words;
    return left.entry.label < right.entry.label;
  }
};

std::vector<Row> rows_of(std::vector<LexiconFile> files, WordTable& words) {
  std::vector<Row> rows;
  std::vector<Token> tokens;
  const auto add = [&](Entry entry) {
    Row& row = rows.emplace_back();
    split_into_tokens(entry.surface, tokens);
    for (const Token& token : tokens) row.words.push_back(words.add(token_key(token, entry.surface)));
    row.entry = std::move(entry);
  };
  for (LexiconFile& file : files) {
    for (Entry& entry : file.entries) {
      for (Entry& other : other_spellings(entry)) add(std::move(other));
      add(std::move(entry));
    }
  }
  return rows;
}

}  // namespace

const Entry* Found::with(Label sought) const {
  for (const Entry& candidate : entries) {
    if (candidate.label == sought) return &candidate;
  }
  return nullptr;
}

Lexicon::Lexicon(std::vector<LexiconFile> files) {
  std::vector<Row> rows = rows_of(std::move(files), words_);
  std::stable_sort(rows.begin(), rows.end());
  first_steps_.resize(words_.size() + 1);
  nodes_.resize(1);
  entries_.reserve(rows.size() + 1);
  entries_.emplace_back();
  evidence_.resize(words_.size() + 1);
  for (const Row& row : rows) {
    if (is_event_label(row.entry.label)) note_event(row.words);
  }
  add_nodes(std::span(rows), 0, 0);
  for (const Entry& entry : entries()) by_label_[static_cast<std::size_t>(entry.label)].push_back(&entry);
  marks_.resize(entries_.size());
  for (const Node& node : nodes_) {
    for (std::uint32_t at = node.entries.begin; at < node.entries.end; ++at) {
      marks_[at] = {entries_[at].label, entries_[at].case_rule,
                    static_cast<std::uint8_t>(at - node.entries.begin),
                    static_cast<std::uint8_t>(node.entries.size())};
    }
  }
  gather_pairs();
  gather_evidence();
}

/// Notes the words of a surface of an event, as begins_event and may_begin_event() tell of them.
void Lexicon::note_event(std::span<const std::uint32_t> words) {
  WordEvidence& first = evidence_[words.front()];
  first.begins_event = true;
  if (words.size() == 1) {
    first.event_alone = true;
    return;
  }
  const std::uint32_t bit = WordPair(words[0], words[1]).hash % event_pair_bits;
  event_pair_filter_[bit / 64] |= std::uint64_t{1} << (bit % 64);
}

/// Whether an entry of the node, or of one behind its steps, has a unit label.
bool Lexicon::holds_unit(std::uint32_t node) const {
  for (std::uint32_t at = nodes_[node].entries.begin; at < nodes_[node].entries.end; ++at) {
    if (!is_evidence(marks_[at].label)) return true;
  }
  return goes_on_to_unit(node);
}

bool Lexicon::goes_on_to_unit(std::uint32_t node) const {
  const Range steps = nodes_[node].steps;
  for (std::uint32_t at = steps.begin; at < steps.end; ++at) {
    if (holds_unit(steps_[at].node)) return true;
  }
  return false;
}

Lexicon::PairSlot Lexicon::slot_for(const WordPair& pair, std::uint32_t node) const {
  PairSlot slot;
  slot.word = pair.word;
  slot.next = pair.next;
  slot.node = node & 0x7FFFFFFFU;
  slot.goes_on = goes_on_to_unit(node) ? 1U : 0U;
  for (std::uint32_t at = nodes_[node].entries.begin; at < nodes_[node].entries.end; ++at) {
    if (is_evidence(marks_[at].label)) continue;
    slot.entry = at & 0x7FFFFFFFU;
    slot.conditional = marks_[at].case_rule != CaseRule::any ? 1U : 0U;
    break;
  }
  return slot;
}

void Lexicon::gather_pairs() {
  std::vector<PairSlot> all;
  for (std::uint32_t word = 1; word < first_steps_.size(); ++word) {
    if (first_steps_[word] == 0) continue;
    const Range steps = nodes_[first_steps_[word]].steps;
    for (std::uint32_t at = steps.begin; at < steps.end; ++at) {
      if (holds_unit(steps_[at].node)) all.push_back(slot_for({word, steps_[at].word}, steps_[at].node));
    }
  }
  pairs_.resize(std::bit_ceil(all.size() + all.size() / 2 + 1));
  pair_filter_.resize(pair_bits / 64);
  for (const PairSlot& pair : all) {
    const std::uint32_t hash = WordPair(pair.word, pair.next).hash;
    pair_filter_[hash % pair_bits / 64] |= std::uint64_t{1} << (hash % 64);
    std::size_t slot = hash & (pairs_.size() - 1);
    while (pairs_[slot].node != 0) slot = (slot + 1) & (pairs_.size() - 1);
    pairs_[slot] = pair;
  }
}

void Lexicon::gather_evidence() {
  for (std::uint32_t word = 1; word < evidence_.size(); ++word) {
    const std::uint32_t node = first_steps_[word];
    if (node == 0) continue;
    WordEvidence& evidence = evidence_[word];
    for (const Entry& entry :
         std::span(entries_).subspan(nodes_[node].entries.begin, nodes_[node].entries.size())) {
      if (entry.label == Label::surname) evidence.surname = std::max(entry.value, 1);
      if (entry.label == Label::name_syllable) evidence.name_syllable = std::max(entry.value, 1);
      if (entry.label == Label::surname_word) evidence.surname_word = true;
      if (entry.label == Label::surname_last) evidence.surname_last = true;
      if (entry.label == Label::foreign_given) evidence.foreign_given = true;
      if (entry.label == Label::company_word) evidence.company_word = true;
      if (entry.label == Label::starter) {
        evidence.starter = true;
        evidence.never_in_name = entry.value != 0;
      }
    }
    evidence.begins = evidence_below(node);
  }
}

/// The evidence labels of the node's own entries and of those behind its steps.
std::uint64_t Lexicon::evidence_below(std::uint32_t node) const {
  std::uint64_t labels = 0;
  for (std::uint32_t at = nodes_[node].entries.begin; at < nodes_[node].entries.end; ++at) {
    if (is_evidence(marks_[at].label))
      labels |= std::uint64_t{1} << WordEvidence::evidence_bit(marks_[at].label);
  }
  for (std::uint32_t at = nodes_[node].steps.begin; at < nodes_[node].steps.end; ++at)
    labels |= evidence_below(steps_[at].node);
  return labels;
}

/// Makes the nodes for `rows`, which share their first `depth` words and the node of those. Rows are
/// sorted, so the rows of one node lie together, shorter surfaces first.
template <class Rows>
void Lexicon::add_nodes(Rows rows, std::size_t depth, std::uint32_t node) {
  auto at = rows.begin();
  nodes_[node].entries.begin = static_cast<std::uint32_t>(entries_.size());
  for (; at != rows.end() && at->words.size() == depth; ++at) entries_.push_back(std::move(at->entry));
  nodes_[node].entries.end = static_cast<std::uint32_t>(entries_.size());

  // The steps of one node must lie together, so they are all made before the first is followed.
  std::vector<std::span<typename Rows::value_type>> groups;
  const auto first_step = static_cast<std::uint32_t>(steps_.size());
  while (at != rows.end()) {
    const std::uint32_t word = at->words[depth];
    const auto end = std::find_if(at, rows.end(), [&](const auto& row) { return row.words[depth] != word; });
    steps_.push_back({word, static_cast<std::uint32_t>(nodes_.size())});
    nodes_.emplace_back();
    if (depth == 0) first_steps_[word] = steps_.back().node;
    groups.emplace_back(at, end);
    at = end;
  }
  nodes_[node].steps = {first_step, static_cast<std::uint32_t>(steps_.size())};
  for (std::size_t i = first_step; i < steps_.size(); ++i)
    nodes_[node].next_words |= std::uint64_t{1} << (steps_[i].word % 64);
  for (std::size_t i = 0; i < groups.size(); ++i)
    add_nodes(groups[i], depth + 1, steps_[first_step + i].node);
}

bool Lexicon::admits(CaseRule case_rule, const Entry& entry, std::span<const Token> tokens,
                     std::string_view text) {
  const LetterCase first = tokens.front().letters;
  switch (case_rule) {
    case CaseRule::any:
      return true;
    case CaseRule::capital:
      return first != LetterCase::lower;
    case CaseRule::lower:
      return first == LetterCase::lower;
    case CaseRule::exact: {
      // Spaces may differ ("T.Ư" and "T. Ư"), letters may not.
      std::string_view surface = entry.surface;
      for (const Token& token : tokens) {
        surface.remove_prefix(std::min(surface.find_first_not_of(' '), surface.size()));
        if (!surface.starts_with(token.in(text))) return false;
        surface.remove_prefix(token.span.size());
      }
      return surface.empty();
    }
  }
  return false;
}

}  // namespace vanthu
