// SPDX-License-Identifier: Apache-2.0
#include "cli/input_files.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <iostream>
#include <limits>
#include <system_error>
#include <utility>

namespace vanthu::cli {
namespace {

constexpr std::uint64_t largest_text = std::numeric_limits<std::uint32_t>::max();

Error unreadable(const std::string& file, std::string_view reason) {
  return {.code = ErrorCode::unreadable_file,
          .message = "cannot be read: " + std::string(reason),
          .file = display_name(file)};
}

/// Opens `file`; a folder, which C++ streams would open, is an error.
Result<std::ifstream> open_file(const std::string& file) {
  std::error_code ignored;
  if (std::filesystem::is_directory(file, ignored)) return unreadable(file, "it is a folder");
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return unreadable(file, std::generic_category().message(errno != 0 ? errno : EIO));
  return stream;
}

Result<std::string> read_all(std::istream& stream, const std::string& file) {
  std::string content;
  std::array<char, 1 << 16> piece{};
  do {
    stream.read(piece.data(), piece.size());
    content.append(piece.data(), static_cast<std::size_t>(stream.gcount()));
    if (content.size() > largest_text) {
      return Error{.code = ErrorCode::too_large, .message = "has 4 GiB or more", .file = display_name(file)};
    }
  } while (stream);
  if (stream.bad()) return unreadable(file, "reading stopped before the end");
  return content;
}

}  // namespace

std::string display_name(const std::string& file) { return file == "-" ? "standard input" : file; }

std::string id_of_file(const std::string& file) {
  return file == "-" ? "stdin" : std::filesystem::path(file).stem().string();
}

bool is_named_html(const std::string& file) {
  std::string extension = std::filesystem::path(file).extension().string();
  for (char& c : extension) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return extension == ".html" || extension == ".htm" || extension == ".xhtml";
}

Result<std::string> read_file(const std::string& file) {
  if (file == "-") return read_all(std::cin, file);
  auto stream = open_file(file);
  if (!stream) return stream.error();
  return read_all(*stream, file);
}

Result<LineReader> LineReader::open(const std::string& file, std::uint64_t longest) {
  if (file == "-") return LineReader(std::ifstream(), longest);
  auto stream = open_file(file);
  if (!stream) return stream.error();
  return LineReader(*std::move(stream), longest);
}

std::istream& LineReader::stream() { return file_.is_open() ? file_ : std::cin; }

bool LineReader::failed() const { return file_.is_open() ? file_.bad() : std::cin.bad(); }

LineReader::Next LineReader::next(std::string& line) {
  line.clear();
  std::istream& in = stream();
  std::array<char, 1 << 16> piece;  // not set to zeros: that would take as long as all of a short line
  bool too_long = false;
  bool something = false;
  while (in) {
    in.getline(piece.data(), piece.size());
    const auto count = static_cast<std::size_t>(in.gcount());
    const bool whole_line = in.good();  // then count includes the line break
    const bool piece_full = in.fail() && !in.eof() && count == piece.size() - 1;
    something = something || count > 0;
    if (piece_full) in.clear();
    if (!too_long) line.append(piece.data(), whole_line ? count - 1 : count);
    if (line.size() > longest_) {
      too_long = true;
      line.clear();
    }
    if (!piece_full) break;
  }
  if (!something) return Next::end;
  ++number_;
  return too_long ? Next::too_long : Next::line;
}

}  // namespace vanthu::cli
