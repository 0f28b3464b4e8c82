// SPDX-License-Identifier: Apache-2.0
//
// The files of data/, compiled in. tools/compile_data writes the table into the build folder.
#pragma once

#include <span>
#include <string_view>

namespace vanthu {

struct EmbeddedFile {
  std::string_view path;  ///< below data/: "lexicon/roles.tsv"
  std::string_view content;
};

/// All of them, sorted by path.
[[nodiscard]] std::span<const EmbeddedFile> embedded_files();

/// The content of one; empty where there is none of that path.
[[nodiscard]] std::string_view embedded_file(std::string_view path);

}  // namespace vanthu
