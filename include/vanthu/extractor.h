// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/export.h"
#include "vanthu/record.h"
#include "vanthu/result.h"

namespace vanthu {

/// A lexicon or rule file that a user brings: its name (for messages) and its content.
struct UserFile {
  std::string name;
  std::string content;
};

/// What an Extractor is built from, beside the lexicons and rules that are compiled in.
struct Options {
  std::vector<UserFile> lexicons;  ///< more surfaces; format: docs/rules.md
  std::vector<UserFile> rules;     ///< more rules; each needs its examples, as the built-in ones do
};

/// An article, and what is known about it.
struct Input {
  std::string_view text;                 ///< UTF-8; bytes that are none are replaced and reported
  std::string_view id;                   ///< goes into the record as it is
  std::optional<PartialDate> published;  ///< relative dates are resolved against it
  /// What is known of the text, as from read_html(); found in the text where this is null. Must outlive
  /// the call.
  const Article* article = nullptr;
};

/// How one sentence was read: its units at each level, and every rule that matched there.
struct Explanation {
  struct Unit {
    std::string text;
    std::string label;
  };
  struct Match {
    std::string rule;
    std::string text;
    bool used = false;  ///< false where a longer or earlier match, or a check of values, ruled it out
  };
  struct Level {
    std::string name;  ///< "words", "phrases", "entities"
    std::vector<Unit> units;
    std::vector<Match> matches;
  };
  struct Sentence {
    std::string text;
    BlockKind block = BlockKind::paragraph;
    std::vector<Level> levels;
  };
  std::vector<Sentence> sentences;
};

/// Memory that extract() reuses from article to article. One for each thread; never shared.
class VANTHU_EXPORT Scratch {
 public:
  Scratch();
  ~Scratch();
  Scratch(Scratch&&) noexcept;
  Scratch& operator=(Scratch&&) noexcept;

 private:
  friend class Extractor;
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Lexicons and rules, ready to run. Immutable, so safe to use from any number of threads.
///
///     const auto extractor = vanthu::Extractor::create();
///     const auto record = extractor->extract({.text = article, .id = "haiphong/0001"});
class VANTHU_EXPORT Extractor {
 public:
  /// Builds from the built-in data and the user's files. Fails with malformed_lexicon or
  /// malformed_rule, with file and line, where one of those files has a mistake.
  static Result<Extractor> create(const Options& options = {});

  /// Everything that `input` states. Fails only where the text is too large; text in which nothing
  /// is found gives an empty record. Spans of the record are bytes of input.text.
  [[nodiscard]] Result<Record> extract(const Input& input) const;

  /// The same, with memory of the caller's that is reused: the way to read many articles.
  [[nodiscard]] Result<Record> extract(const Input& input, Scratch& scratch) const;

  /// How `input` was read, for whoever writes a rule.
  [[nodiscard]] Result<Explanation> explain(const Input& input) const;

  ~Extractor();
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;

 private:
  struct Impl;
  explicit Extractor(std::unique_ptr<const Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

/// What is wrong with a user's files: the format, the lint of lexicons, and every example of every
/// rule (span, values and rule name), run with the built-in data beside them. Empty where all is well.
VANTHU_EXPORT std::vector<Error> check(const Options& files);

/// The version of the library: "0.1.0".
VANTHU_EXPORT std::string_view version();

}  // namespace vanthu
