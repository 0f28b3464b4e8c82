// SPDX-License-Identifier: Apache-2.0
#include "decode/accidents.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "decode/charsets.h"
#include "decode/mixed.h"
#include "decode/plausibility.h"
#include "decode/unicode_forms.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr double far_likelier = 16;          // bits, for the first line that is mended
constexpr double likelier = 6;               // where other lines had the same accident
constexpr std::size_t most_misreadings = 3;  // of the same bytes, one after the other

struct KeptAsLatin1 {
  Encoding encoding;
  Repair repair;
};
constexpr std::array kept_as_latin1 = {KeptAsLatin1{Encoding::tcvn3, Repair::tcvn3_as_latin1},
                                       KeptAsLatin1{Encoding::vni, Repair::vni_as_latin1},
                                       KeptAsLatin1{Encoding::viscii, Repair::viscii_as_latin1},
                                       KeptAsLatin1{Encoding::vps, Repair::vps_as_latin1}};

bool is_ascii(std::string_view line) {
  return std::none_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Signs and letters that Vietnamese has in the first 256 characters, and that say nothing therefore.
bool is_at_home(char32_t c) {
  return c < 0x80 || c == 0xA0 || c == 0xAD || c == U'°' || c == U'·' || c == U'Ð' || c == U'ð' ||
         std::u32string_view(U"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý").find(c) != std::u32string_view::npos;
}

/// True where a character that may be a lead of UTF-8 stands before one that may continue it.
bool may_hold_misread_utf8(std::string_view line) {
  bool after_lead = false;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint point = decode_at(line, at);
    if (after_lead && point.value >= 0x80) {
      const auto byte = windows1252_byte(point.value);
      if (point.value == 0xFFFD || (byte && *byte < 0xC0)) return true;
    }
    after_lead = point.value >= 0xC2 && point.value <= 0xF4;
    at += point.size;
  }
  return false;
}

/// True where most of what is beyond ASCII are characters of windows-1252: good Vietnamese text has
/// more of others.
bool is_mostly_windows1252(std::string_view line) {
  std::size_t of_windows1252 = 0;
  std::size_t others = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint point = decode_at(line, at);
    if (point.value >= 0x80) ++(windows1252_byte(point.value) ? of_windows1252 : others);
    at += point.size;
  }
  return of_windows1252 >= others;
}

/// False where all words and signs are those of Vietnamese.
bool has_foreign_words(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    CodePoint point = decode_at(line, at);
    if (!is_letter(point.value)) {
      if ((point.value < 0x100 && !is_at_home(point.value)) || point.value == 0xFFFD) return true;
      at += point.size;
      continue;
    }
    const std::size_t begin = at;
    bool is_latin1 = true;
    while (is_letter(point.value)) {
      if (point.value < 0x100 && !is_at_home(point.value)) return true;
      is_latin1 = is_latin1 && point.value < 0x100;
      at += point.size;
      if (at == line.size()) break;
      point = decode_at(line, at);
    }
    if (!is_latin1) continue;
    const Plausibility word = plausibility_of_word(line.substr(begin, at - begin));
    if (word.marked > word.well_formed) return true;
  }
  return false;
}

/// A cheap look that lets clean lines pass: false only where no accident can be.
bool may_be_an_accident(std::string_view line) {
  return !is_ascii(line) && (may_hold_misread_utf8(line) || is_mostly_windows1252(line)) &&
         has_foreign_words(line);
}

struct MendedLine {
  std::string text;
  std::optional<Repair> repair;
};

/// Keeps the likeliest of several readings of a line, the first of which is the line as it stands.
class BestReading {
 public:
  explicit BestReading(std::string_view line)
      : as_it_stands_(plausibility(line)), best_{std::string(line), {}} {}

  /// Takes `text` where it is Vietnamese, or has no letters beyond ASCII at all, and is likelier by
  /// `limit` bits than the line as it stands, and than what was offered before.
  void offer(std::string text, Repair repair, double limit) {
    const Plausibility offered = plausibility(text);
    const bool may_be = offered.is_vietnamese() || offered.marked == 0;
    if (!may_be || offered.bits < as_it_stands_.bits + limit) return;
    if (best_.repair && offered.bits <= best_bits_) return;
    best_ = {std::move(text), repair};
    best_bits_ = offered.bits;
  }

  [[nodiscard]] MendedLine take() { return std::move(best_); }

 private:
  Plausibility as_it_stands_;
  MendedLine best_;
  double best_bits_ = 0;
};

MendedLine mend_line(std::string_view line, const std::set<Repair>& known) {
  const auto limit = [&](Repair repair) { return known.contains(repair) ? likelier : far_likelier; };
  const bool may_be_misread = may_hold_misread_utf8(line);
  const bool may_be_kept = is_mostly_windows1252(line);
  BestReading best(line);
  std::string misread(line);
  for (std::size_t round = 0; may_be_misread && round < most_misreadings; ++round) {
    auto undone = undo_utf8_as_windows1252(misread);
    if (!undone) break;
    misread = *std::move(undone);
    best.offer(misread, Repair::utf8_as_windows1252, limit(Repair::utf8_as_windows1252));
  }
  for (const KeptAsLatin1& accident : kept_as_latin1) {
    if (!may_be_kept) break;
    best.offer(undo_kept_as_latin1(line, accident.encoding, Words::as_the_rest), accident.repair,
               limit(accident.repair));
  }
  MendedLine mended = best.take();
  for (const KeptAsLatin1& accident : kept_as_latin1) {
    if (mended.repair == accident.repair)
      mended.text = undo_kept_as_latin1(line, accident.encoding, Words::by_themselves);
  }
  return mended;
}

/// Mends every line; true where one was mended.
std::string mend_lines(std::string_view text, const std::set<Repair>& known, std::set<Repair>& found) {
  std::string mended;
  mended.reserve(text.size());
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = end_of_line(text, begin);
    const std::string_view line = text.substr(begin, end - begin);
    if (!may_be_an_accident(line)) {
      mended += line;
    } else {
      const MendedLine mended_line = mend_line(line, known);
      mended += mended_line.text;
      if (mended_line.repair) found.insert(*mended_line.repair);
    }
    if (end < text.size()) mended += text[end];
    begin = end + 1;
  }
  return mended;
}

bool may_hold_accidents(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = end_of_line(text, begin);
    const std::string_view line = text.substr(begin, end - begin);
    if (may_be_an_accident(line)) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

std::string undo_kept_as_latin1(std::string_view line, Encoding encoding, Words words) {
  std::string undone;
  std::string bytes;
  const auto flush = [&] {
    undone += words == Words::by_themselves ? transcode_words(bytes, encoding).text
                                            : transcode(bytes, encoding).text;
    bytes.clear();
  };
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint point = decode_at(line, at);
    if (const auto byte = windows1252_byte(point.value)) {
      bytes += static_cast<char>(*byte);
    } else {
      flush();
      undone += line.substr(at, point.size);
    }
    at += point.size;
  }
  flush();
  return undone;
}

Mended mend_accidents(std::string_view text) {
  // All of them leave characters of Latin-1.
  const bool has_latin1 =
      text.find('\xC3') != std::string_view::npos || text.find('\xC2') != std::string_view::npos;
  if (!has_latin1 || !may_hold_accidents(text)) return {};
  std::set<Repair> known;
  std::string mended = mend_lines(text, {}, known);
  if (known.empty()) return {};
  // Again, for the lines that are too short to be sure of by themselves.
  std::set<Repair> found;
  mended = mend_lines(text, known, found);
  return {std::move(mended), {found.begin(), found.end()}};
}

}  // namespace vanthu
