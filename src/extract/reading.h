// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "extract/facts.h"
#include "lexicon/units.h"
#include "lexicon/word_cache.h"
#include "resolve/article_memory.h"
#include "rules/match.h"
#include "vanthu/extractor.h"

namespace vanthu {

/// A sentence at its three levels. Each string is the one before with what was found made one unit:
/// words (names are decided), phrases (terms, dates and codes are one unit), entities (documents,
/// titles, awards and counted nouns are).
struct Sentence {
  std::string_view text;          ///< the normal form of the whole article
  std::span<const Token> tokens;  ///< of this sentence
  BlockKind block = BlockKind::paragraph;
  std::uint32_t number = 0;  ///< counts the sentences of the article from 0
  UnitString words;
  UnitString phrases;
  UnitString entities;

  /// The text of some of its units.
  [[nodiscard]] std::string_view in(const UnitString& of, Range units) const {
    const Span span = of.span(units);
    return text.substr(span.begin, span.size());
  }
};

/// What every kind's function reads from and adds to while it works on one sentence.
struct Reading {
  const Sentence& sentence;
  const Lexicon& lexicon;
  const ArticleMemory& memory;
  Draft& draft;
  WordCache& words;                           ///< for texts that are split into words once more
  std::vector<Match>& matches;                ///< reused memory
  Explanation::Level* explanation = nullptr;  ///< where matches are noted down for explain(), or null

  /// Runs rules over a string and offers the matches to `accept(match) -> bool`: see choose().
  template <class Accept>
  void run(const RuleSet& rules, const UnitString& on, Accept accept) {
    rules.find(on.label_string(), on.present, matches);
    if (matches.empty()) return;
    if (explanation == nullptr) {
      choose(matches, accept);
      return;
    }
    std::vector<const Match*> used;
    choose(matches, [&](const Match& match) {
      const bool accepted = accept(match);
      if (accepted) used.push_back(&match);
      return accepted;
    });
    note(on, used);
  }

  /// The same with `make()`, which makes a reader whose `accept` is meant: most sentences have no match
  /// of most kinds, so readers are made only where there is one.
  template <class Make>
  void run_reader(const RuleSet& rules, const UnitString& on, Make make) {
    std::optional<decltype(make())> reader;
    run(rules, on, [&](const Match& match) {
      if (!reader) reader.emplace(make());
      return reader->accept(match);
    });
  }

  /// Runs rules over a string and offers every match, overlapping or not, to `accept(match) -> bool`,
  /// which says whether it made use of it: rule by rule as they stand in the file, then from left to
  /// right.
  template <class Accept>
  void run_each(const RuleSet& rules, const UnitString& on, Accept accept) {
    rules.find(on.label_string(), on.present, matches);
    if (matches.empty()) return;
    std::sort(matches.begin(), matches.end(), [](const Match& left, const Match& right) {
      if (left.order != right.order) return left.order < right.order;
      return left.units.begin < right.units.begin;  // those of one rule do not overlap
    });
    std::vector<const Match*> used;
    for (const Match& match : matches) {
      if (accept(match) && explanation != nullptr) used.push_back(&match);
    }
    if (explanation != nullptr) note(on, used);
  }

 private:
  void note(const UnitString& on, std::span<const Match* const> used);
};

}  // namespace vanthu
