// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lexicon.h"

#include <algorithm>
#include <map>

#include "lexicon/tokenize.h"

namespace vanthu {
namespace {

/// The nodes of the trie while it is built: a node's entries come from many files.
using EntriesByNode = std::map<std::uint32_t, std::vector<Entry>>;

}  // namespace

const Entry* Found::with(Label label) const {
  for (const Entry& entry : entries) {
    if (entry.label == label) return &entry;
  }
  return nullptr;
}

Lexicon::Lexicon(std::vector<LexiconFile> files) {
  EntriesByNode by_node;
  std::uint32_t last_node = 0;
  std::vector<Token> tokens;
  for (LexiconFile& file : files) {
    for (Entry& entry : file.entries) {
      split_into_tokens(entry.surface, tokens);
      std::uint32_t node = 0;
      for (const Token& token : tokens) {
        const std::uint32_t word = words_.add(token_key(token, entry.surface));
        std::uint32_t next = step(node, word);
        if (next == 0) {
          next = ++last_node;
          steps_.add((std::uint64_t{node} << 32) | word, next);
        }
        node = next;
      }
      by_node[node].push_back(std::move(entry));
    }
  }
  nodes_.resize(last_node + 1);
  for (auto& [node, entries] : by_node) {
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& left, const Entry& right) { return left.label < right.label; });
    nodes_[node].begin = static_cast<std::uint32_t>(entries_.size());
    std::move(entries.begin(), entries.end(), std::back_inserter(entries_));
    nodes_[node].end = static_cast<std::uint32_t>(entries_.size());
  }
}

bool Lexicon::admits(const Entry& entry, std::span<const Token> tokens, std::string_view text) {
  const LetterCase first = tokens.front().letters;
  switch (entry.case_rule) {
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
