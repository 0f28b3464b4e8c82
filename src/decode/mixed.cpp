// SPDX-License-Identifier: Apache-2.0
#include "decode/mixed.h"

#include <algorithm>
#include <string>

#include "decode/capitals.h"
#include "decode/charsets.h"
#include "decode/plausibility.h"

namespace vanthu {
namespace {

constexpr double far_likelier = 16;  // bits

/// Bytes of letters in TCVN3 and in VNI.
bool is_letter_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte > 0xA0;
}

bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// Where the run of bytes ends that begins at `begin` and is of letters, or of none.
std::size_t end_of_run(std::string_view bytes, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < bytes.size() && is_letter_byte(bytes[end]) == is_letter_byte(bytes[begin])) ++end;
  return end;
}

Transcoded transcode_word(std::string_view word, Encoding encoding) {
  Transcoded usual = transcode(word, encoding);
  if (!std::any_of(word.begin(), word.end(), is_beyond_ascii)) return usual;
  const Plausibility as_usual = plausibility(usual.text);
  if (as_usual.well_formed == as_usual.marked && usual.replaced == 0) return usual;
  const Encoding other = encoding == Encoding::vni ? Encoding::tcvn3 : Encoding::vni;
  Transcoded in_other = transcode(word, other);
  const Plausibility as_other = plausibility(in_other.text);
  const bool is_syllable = in_other.replaced == 0 && as_other.marked == 1 && as_other.well_formed == 1;
  return is_syllable && as_other.bits > as_usual.bits + far_likelier ? in_other : usual;
}

/// How Vietnamese the line is in that charset.
Plausibility plausibility_in(std::string_view line, Encoding encoding) {
  std::string text = transcode(line, encoding).text;
  if (encoding == Encoding::tcvn3) raise_between_capitals(text);
  return plausibility(text);
}

/// The charset of one line of a text that is in `encoding` for the most part.
Encoding encoding_of_line(std::string_view line, Encoding encoding) {
  Plausibility best = plausibility_in(line, encoding);
  if (best.marked < 2 || best.is_vietnamese()) return encoding;
  best.bits += far_likelier;
  Encoding likeliest = encoding;
  for (const Encoding other :
       {Encoding::windows1258, Encoding::tcvn3, Encoding::vni, Encoding::viscii, Encoding::vps}) {
    const Plausibility in_other = plausibility_in(line, other);
    if (!in_other.is_vietnamese() || in_other.bits <= best.bits) continue;
    likeliest = other;
    best = in_other;
  }
  return likeliest;
}

}  // namespace

Transcoded transcode_words(std::string_view line, Encoding encoding) {
  if (encoding != Encoding::tcvn3 && encoding != Encoding::vni) return transcode(line, encoding);
  Transcoded result;
  for (std::size_t begin = 0; begin < line.size();) {
    const std::size_t end = end_of_run(line, begin);
    const Transcoded run = transcode_word(line.substr(begin, end - begin), encoding);
    result.text += run.text;
    result.replaced += run.replaced;
    begin = end;
  }
  if (encoding == Encoding::tcvn3) raise_between_capitals(result.text);
  return result;
}

Transcoded transcode_mixed(std::string_view bytes, Encoding encoding) {
  Transcoded result;
  result.text.reserve(bytes.size() * 3 / 2);
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t break_at = end_of_line(bytes, begin);
    const std::string_view line = bytes.substr(begin, break_at - begin);
    const Transcoded read = transcode_words(line, encoding_of_line(line, encoding));
    result.text += read.text;
    result.replaced += read.replaced;
    if (break_at < bytes.size()) result.text += bytes[break_at];
    begin = break_at + 1;
  }
  return result;
}

}  // namespace vanthu
