// SPDX-License-Identifier: Apache-2.0
#include "decode/charsets.h"

#include <array>
#include <cassert>
#include <unordered_map>
#include <utility>
#include <vector>

#include "data/embedded.h"
#include "text/composition.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr char32_t replacement = 0xFFFD;

CharsetTable built_in(Encoding encoding) {
  const std::string path = "encodings/" + std::string(name_of(encoding)) + ".tsv";
  auto table = CharsetTable::read(embedded_file(path), path);
  assert(table.has_value());  // tools/compile_data has read it
  return *std::move(table);
}

struct Tables {
  CharsetTable windows1252 = built_in(Encoding::windows1252);
  CharsetTable windows1258 = built_in(Encoding::windows1258);
  CharsetTable viscii = built_in(Encoding::viscii);
  CharsetTable tcvn3 = built_in(Encoding::tcvn3);
  CharsetTable vni = built_in(Encoding::vni);
  CharsetTable vps = built_in(Encoding::vps);
};

const Tables& tables() {
  static const Tables built_in_tables;
  return built_in_tables;
}

bool is_mark(char32_t c) { return c >= 0x0300 && c < 0x0370; }

/// Writes code points as UTF-8, each letter composed with the marks after it.
class Composer {
 public:
  explicit Composer(std::string& to) : to_(to) {}
  ~Composer() { flush(); }
  Composer(const Composer&) = delete;
  Composer& operator=(const Composer&) = delete;

  void add(char32_t c) {
    if (!is_mark(c)) flush();
    cluster_ += c;
  }

  /// Adds the marks of one byte to the letter before. False, with nothing done, where the letter
  /// takes no such marks; a mark that it has already is one mark.
  bool add_marks(const CharsetTable::Meaning& marks) {
    if (cluster_.size() != 1) return false;
    std::u32string with = cluster_;
    for (std::uint8_t i = 0; i < marks.size; ++i) with += marks.code_points[i];
    const std::u32string last = last_marks_;
    std::u32string asked(marks.code_points.data(), marks.size);
    if (asked == last) return true;
    compose(with);
    if (with.size() != 1) return false;
    cluster_ = with;
    last_marks_ = std::move(asked);
    return true;
  }

  /// Marks that a letter came with, in a pair of bytes.
  void note_marks(const CharsetTable::Meaning& marks) {
    last_marks_.assign(marks.code_points.data(), marks.size);
  }

  void flush() {
    if (cluster_.empty()) return;
    if (cluster_.size() > 1) compose(cluster_);
    for (const char32_t c : cluster_) append_utf8(to_, c);
    cluster_.clear();
    last_marks_.clear();
  }

 private:
  std::string& to_;
  std::u32string cluster_;
  std::u32string last_marks_;  // of the last byte
};

}  // namespace

const CharsetTable& charset_table(Encoding encoding) {
  switch (encoding) {
    case Encoding::windows1258:
      return tables().windows1258;
    case Encoding::viscii:
      return tables().viscii;
    case Encoding::tcvn3:
      return tables().tcvn3;
    case Encoding::vni:
      return tables().vni;
    case Encoding::vps:
      return tables().vps;
    default:
      assert(encoding == Encoding::windows1252);
      return tables().windows1252;
  }
}

Transcoded transcode(std::string_view bytes, Encoding encoding) {
  const CharsetTable& table = charset_table(encoding);
  Transcoded result;
  result.text.reserve(bytes.size() * 3 / 2);
  {
    Composer composer(result.text);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      const auto byte = static_cast<unsigned char>(bytes[at]);
      if (at + 1 < bytes.size()) {
        const auto next = static_cast<unsigned char>(bytes[at + 1]);
        if (const char32_t letter = table.pair(byte, next); letter != 0) {
          composer.add(letter);
          composer.note_marks(table.single(next));
          ++at;
          continue;
        }
      }
      const CharsetTable::Meaning& meaning = table.single(byte);
      if (meaning.size == 0) {
        composer.add(replacement);
        ++result.replaced;
      } else if (encoding == Encoding::vni && is_mark(meaning.code_points[0])) {
        // Where the letter takes no such mark, the byte was typed in another font.
        if (!composer.add_marks(meaning)) composer.add(byte);
      } else {
        composer.add(meaning.code_points[0]);
      }
    }
  }
  return result;
}

std::optional<unsigned char> windows1252_byte(char32_t c) {
  if (c < 0x80 || (c >= 0xA0 && c < 0x100)) return static_cast<unsigned char>(c);
  const bool may_be_sign = c < 0xA0 || (c >= 0x0152 && c < 0x02E0) || (c >= 0x2010 && c < 0x2130);
  if (!may_be_sign) return std::nullopt;
  static const std::unordered_map<char32_t, unsigned char> signs = [] {
    std::unordered_map<char32_t, unsigned char> bytes;
    for (unsigned byte = 0x80; byte < 0xA0; ++byte) {
      const auto b = static_cast<unsigned char>(byte);
      const CharsetTable::Meaning& meaning = charset_table(Encoding::windows1252).single(b);
      if (meaning.size == 1) bytes.emplace(meaning.code_points[0], b);
      bytes.emplace(byte, b);
    }
    return bytes;
  }();
  const auto sign = signs.find(c);
  if (sign == signs.end()) return std::nullopt;
  return sign->second;
}

}  // namespace vanthu
