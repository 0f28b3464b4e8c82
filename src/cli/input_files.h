// SPDX-License-Identifier: Apache-2.0
//
// Reading what the command line names: files and standard input ("-"), whole or line by line.
#pragma once

#include <cstdint>
#include <fstream>
#include <iosfwd>
#include <string>
#include <string_view>

#include "vanthu/result.h"

namespace vanthu::cli {

/// How messages call a file: its name, or "standard input".
std::string display_name(const std::string& file);

/// The id of an article in a file of its own: the file's name without folder and extension.
std::string id_of_file(const std::string& file);

/// Whether the name of `file` ends in .html, .htm or .xhtml.
bool is_named_html(const std::string& file);

/// Everything in `file`. Fails where it cannot be read, is a folder, or has 4 GiB or more.
Result<std::string> read_file(const std::string& file);

/// The lines of one file, of which only one is in memory.
class LineReader {
 public:
  enum class Next { line, too_long, end };

  /// Lines of more than `longest` bytes are skipped and reported as too_long.
  static Result<LineReader> open(const std::string& file, std::uint64_t longest);

  /// Reads the next line, without its line break, into `line`.
  Next next(std::string& line);

  /// 1 for the first line that next() gave.
  [[nodiscard]] std::uint64_t number() const { return number_; }

  /// Whether reading ended because of an error and not because the file did.
  [[nodiscard]] bool failed() const;

 private:
  LineReader(std::ifstream file, std::uint64_t longest) : file_(std::move(file)), longest_(longest) {}
  [[nodiscard]] std::istream& stream();

  std::ifstream file_;  // not open where standard input is read
  std::uint64_t longest_;
  std::uint64_t number_ = 0;
};

}  // namespace vanthu::cli
