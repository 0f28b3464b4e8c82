// SPDX-License-Identifier: Apache-2.0
//
// The format of lexicon files: see data/README.md.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/labels.h"
#include "vanthu/result.h"

namespace vanthu {

/// Which spellings of a surface count.
enum class CaseRule : std::uint8_t {
  any,      ///< Bí thư, bí thư, BÍ THƯ
  capital,  ///< the first letter is a capital: Lào, not lào
  lower,    ///< the first letter is small
  exact,    ///< letter for letter: abbreviations
};

/// One row of a lexicon.
struct Entry {
  std::string surface;  ///< as written in the file, in normal form
  Label label = Label::none;
  CaseRule case_rule = CaseRule::any;
  std::string canonical;   ///< what the surface stands for; the surface itself where the row has none
  std::int32_t value = 0;  ///< a number that code needs: a month, a grade, a frequency
  std::uint32_t line = 0;
};

struct LexiconFile {
  std::string name;
  std::string what;    ///< from the head: "# What    …"
  std::string source;  ///< from the head: "# Source  …"
  std::vector<Entry> entries;
};

/// Reads a lexicon. `labels` learns the user's own labels (`MY_…`). Fails at the first row that
/// breaks the format, with its line.
Result<LexiconFile> read_lexicon(std::string_view content, std::string_view name, LabelTable& labels);

}  // namespace vanthu
