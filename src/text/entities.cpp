// SPDX-License-Identifier: Apache-2.0
#include "text/entities.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <vector>

#include "data/embedded.h"
#include "decode/charsets.h"
#include "decode/table_files.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::size_t longest_body = 10;  // of "thetasym", or seven digits

const std::vector<NamedEntity>& named_entities() {
  static const std::vector<NamedEntity> built_in = [] {
    constexpr auto path = "encodings/entities.tsv";
    const std::string_view content = embedded_file(path);
    if (content.empty()) return std::vector<NamedEntity>();  // while the data are being compiled in
    auto read = read_entities(content, path);
    assert(read.has_value());  // tools/compile_data has read it
    return *std::move(read);
  }();
  return built_in;
}

/// 0 where the number stands for no character of text.
char32_t numbered(std::string_view digits, int base) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (error != std::errc() || end != digits.data() + digits.size()) return 0;
  if (value < 0x20 && value != '\t' && value != '\n' && value != '\r') return 0;
  if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return 0;
  if (value < 0x80 || value >= 0xA0) return value;
  // HTML reads these as windows-1252, in which the pages that have them were written.
  const auto byte = static_cast<unsigned char>(value);
  return byte == 0x7F || charset_table(Encoding::windows1252).single(byte).size == 0
             ? 0
             : charset_table(Encoding::windows1252).single(byte).code_points[0];
}

char32_t named(std::string_view name) {
  const auto& all = named_entities();
  const auto found = std::lower_bound(all.begin(), all.end(), name,
                                      [](const NamedEntity& e, std::string_view n) { return e.name < n; });
  return found != all.end() && found->name == name ? found->code_point : 0;
}

char32_t meaning(std::string_view body) {
  if (!body.starts_with('#')) return named(body);
  body.remove_prefix(1);
  if (!body.starts_with('x') && !body.starts_with('X')) return numbered(body, 10);
  return numbered(body.substr(1), 16);
}

/// The entity whose body begins at `begin`, with the bytes after the ampersand.
Entity body_at(std::string_view text, std::size_t begin) {
  const std::size_t size = text.substr(begin, longest_body).find(';');
  if (size == std::string_view::npos || size == 0) return {};
  const char32_t value = meaning(text.substr(begin, size));
  if (value == 0) return {};
  return {value, static_cast<std::uint32_t>(size + 1)};
}

}  // namespace

Entity entity_at(std::string_view text, std::size_t at) {
  Entity entity = body_at(text, at + 1);
  if (entity.size == 0) return {};
  ++entity.size;
  while (entity.value == U'&') {
    const Entity inner = body_at(text, at + entity.size);
    if (inner.size == 0) break;
    entity = {inner.value, entity.size + inner.size};
  }
  return entity;
}

std::string with_entities_decoded(std::string_view text, std::size_t& count) {
  std::string decoded;
  decoded.reserve(text.size());
  count = 0;
  std::size_t settled = 0;
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at)) {
    const Entity entity = entity_at(text, at);
    if (entity.size == 0) {
      ++at;
      continue;
    }
    decoded.append(text, settled, at - settled);
    append_utf8(decoded, entity.value);
    ++count;
    at += entity.size;
    settled = at;
  }
  decoded.append(text, settled);
  return decoded;
}

}  // namespace vanthu
