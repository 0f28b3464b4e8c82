// SPDX-License-Identifier: Apache-2.0
//
// The files of data/encodings: see data/README.md.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/result.h"

namespace vanthu {

/// What the bytes of one charset stand for.
class CharsetTable {
 public:
  /// Code points that one byte gives: none, one, or two combining marks.
  struct Meaning {
    std::array<char32_t, 2> code_points{};
    std::uint8_t size = 0;
  };

  CharsetTable();

  /// Reads a file; fails with malformed_lexicon at the first row that breaks the format.
  static Result<CharsetTable> read(std::string_view content, std::string_view name);

  /// What a byte gives that is no part of a pair.
  [[nodiscard]] const Meaning& single(unsigned char byte) const { return singles_[byte]; }

  /// The letter that two bytes give together; 0 where they are no pair.
  [[nodiscard]] char32_t pair(unsigned char first, unsigned char second) const {
    return pairs_.empty() ? 0 : pairs_[static_cast<std::size_t>(first) << 8 | second];
  }

 private:
  std::array<Meaning, 256> singles_{};
  std::vector<char16_t> pairs_;  // empty where the charset has none
};

struct NamedEntity {
  std::string name;
  char32_t code_point = 0;
};

/// Reads entities.tsv, sorted by name.
Result<std::vector<NamedEntity>> read_entities(std::string_view content, std::string_view name);

struct SyllableCount {
  std::string syllable;
  std::uint32_t per_million = 0;
};

/// Reads syllables.tsv, sorted by the bytes of the syllable.
Result<std::vector<SyllableCount>> read_syllables(std::string_view content, std::string_view name);

/// Where a word is typed together with what stands beside it.
enum class WordPlace : std::uint8_t { before_number, after_code };

struct GluedWord {
  std::string word;
  WordPlace place{};
};

/// Reads glued_words.tsv.
Result<std::vector<GluedWord>> read_glued_words(std::string_view content, std::string_view name);

}  // namespace vanthu
