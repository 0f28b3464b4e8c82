// SPDX-License-Identifier: Apache-2.0
#include "decode/table_files.h"

#include <charconv>
#include <optional>
#include <utility>

namespace vanthu {
namespace {

std::vector<std::string_view> split(std::string_view line, char separator) {
  std::vector<std::string_view> cells;
  while (true) {
    const std::size_t at = line.find(separator);
    cells.push_back(line.substr(0, at));
    if (at == std::string_view::npos) return cells;
    line.remove_prefix(at + 1);
  }
}

std::optional<std::uint32_t> number(std::string_view digits, int base) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::optional<char32_t> code_point(std::string_view cell) {
  constexpr std::uint32_t last = 0xFFFF;
  if (!cell.starts_with("U+")) return std::nullopt;
  const auto value = number(cell.substr(2), 16);
  if (!value || *value > last) return std::nullopt;
  return static_cast<char32_t>(*value);
}

/// Hands each row to `take`, which says whether it is one of the format. The head says what the file
/// holds and where that is from.
template <class Take>
std::optional<Error> read_rows(std::string_view content, std::string_view name, std::string_view columns,
                               Take take) {
  bool has_what = false;
  bool has_source = false;
  bool has_columns = false;
  std::uint64_t number_of_line = 0;
  const auto fail = [&](std::string message) {
    return Error{ErrorCode::malformed_lexicon, std::move(message), std::string(name), number_of_line, 0};
  };
  for (const std::string_view line : split(content, '\n')) {
    ++number_of_line;
    if (line.empty()) continue;
    if (line.starts_with('#')) {
      has_what = has_what || line.starts_with("# What ");
      has_source = has_source || line.starts_with("# Source ");
    } else if (!has_columns) {
      if (!line.starts_with(columns)) return fail("the columns are " + std::string(columns));
      has_columns = true;
    } else if (const auto cells = split(line, '\t'); cells.size() < 2 || !take(cells[0], cells[1])) {
      return fail("the row has another form than the columns say, or stands at the wrong place");
    }
  }
  if (!has_what || !has_source) return fail("# What and # Source must stand in the head");
  return std::nullopt;
}

std::optional<CharsetTable::Meaning> meaning(std::string_view cell) {
  CharsetTable::Meaning meaning;
  for (const std::string_view part : split(cell, ' ')) {
    const auto c = code_point(part);
    if (!c || meaning.size == meaning.code_points.size()) return std::nullopt;
    meaning.code_points[meaning.size++] = *c;
  }
  return meaning;
}

}  // namespace

CharsetTable::CharsetTable() {
  for (unsigned char byte = 0; byte < 0x80; ++byte) singles_[byte] = {{byte}, 1};
}

Result<CharsetTable> CharsetTable::read(std::string_view content, std::string_view name) {
  CharsetTable table;
  const auto error = read_rows(content, name, "bytes\tcode_points", [&](auto bytes, auto code_points) {
    const auto means = meaning(code_points);
    const auto first = number(bytes.substr(0, 2), 16);
    if (!means || !first) return false;
    if (bytes.size() == 2) {
      table.singles_[*first] = *means;
      return true;
    }
    const auto second = bytes.size() == 5 ? number(bytes.substr(3), 16) : std::nullopt;
    if (!second || means->size != 1) return false;
    if (table.pairs_.empty()) table.pairs_.resize(std::size_t{1} << 16);
    table.pairs_[*first << 8 | *second] = static_cast<char16_t>(means->code_points[0]);
    return true;
  });
  if (error) return *error;
  return table;
}

Result<std::vector<NamedEntity>> read_entities(std::string_view content, std::string_view name) {
  std::vector<NamedEntity> entities;
  const auto error = read_rows(content, name, "name\tcode_point", [&](auto entity, auto cell) {
    const auto c = code_point(cell);
    if (!c || entity.empty() || (!entities.empty() && entities.back().name >= entity)) return false;
    entities.push_back({std::string(entity), *c});
    return true;
  });
  if (error) return *error;
  return entities;
}

Result<std::vector<SyllableCount>> read_syllables(std::string_view content, std::string_view name) {
  std::vector<SyllableCount> syllables;
  const auto error = read_rows(content, name, "syllable\tper_million", [&](auto syllable, auto cell) {
    const auto count = number(cell, 10);
    if (!count || *count == 0 || syllable.empty()) return false;
    if (!syllables.empty() && syllables.back().syllable >= syllable) return false;
    syllables.push_back({std::string(syllable), *count});
    return true;
  });
  if (error) return *error;
  return syllables;
}

Result<std::vector<GluedWord>> read_glued_words(std::string_view content, std::string_view name) {
  std::vector<GluedWord> words;
  const auto error = read_rows(content, name, "word\tplace", [&](auto word, auto place) {
    if (word.empty() || (place != "before" && place != "after")) return false;
    words.push_back(
        {std::string(word), place == "before" ? WordPlace::before_number : WordPlace::after_code});
    return true;
  });
  if (error) return *error;
  return words;
}

}  // namespace vanthu
