// SPDX-License-Identifier: Apache-2.0
//
// Faults of lexicons that read_lexicon lets pass because the library could run with them: a lexicon
// stays readable and its surfaces do not fight each other only if somebody looks.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "lexicon/tsv.h"
#include "vanthu/result.h"

namespace vanthu {

/// Faults of one file: a head without What or Source, cells that are not in normal form or hold odd
/// white space, rows out of order (byte order of surface, then label), one surface twice under one
/// label. `content` is what `file` was read from.
[[nodiscard]] std::vector<Error> lint_lexicon(std::string_view content, const LexiconFile& file);

/// Rows that somebody has looked at and means as they are: `surface <tab> LABEL LABEL…`, comments
/// behind #.
struct Reviewed {
  std::string_view name;
  std::string_view content;
};

/// Surfaces that can become units under several labels in one and the same spelling, and are not
/// reviewed; and reviewed rows that are no longer needed.
[[nodiscard]] std::vector<Error> lint_ambiguity(std::span<const LexiconFile> files, const Reviewed& reviewed);

/// Surfaces that two others make together, where the first is a function word or the second could
/// begin something longer: "Ủy viên Ban" takes the Ban of "Ban Chỉ đạo". Reviewed rows as above.
[[nodiscard]] std::vector<Error> lint_stolen_words(std::span<const LexiconFile> files,
                                                   const Reviewed& reviewed);

}  // namespace vanthu
