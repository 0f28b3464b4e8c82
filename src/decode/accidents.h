// SPDX-License-Identifier: Apache-2.0
//
// Good UTF-8 of text that had been read wrongly before it was kept.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/decode.h"

namespace vanthu {

struct Mended {
  std::string text;
  std::vector<Repair>
      repairs;  ///< in the order of the enum; empty where nothing was wrong, and then text is, too
};

/// Undoes, line by line, what happened to valid UTF-8. A line is changed only where its words are no
/// Vietnamese as they stand and the mended ones are far likelier.
[[nodiscard]] Mended mend_accidents(std::string_view text);

/// `line` with UTF-8 that was read as windows-1252 read rightly; nothing where it holds none.
[[nodiscard]] std::optional<std::string> undo_utf8_as_windows1252(std::string_view line);

/// Whether words in another charset among the rest are read in that.
enum class Words { as_the_rest, by_themselves };

/// `line` with the characters of Latin-1 (or windows-1252) taken for bytes of `encoding`. Words with
/// other characters stay, but for those characters' neighbours.
[[nodiscard]] std::string undo_kept_as_latin1(std::string_view line, Encoding encoding, Words words);

}  // namespace vanthu
