// SPDX-License-Identifier: Apache-2.0
#include "decode/detect.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "decode/capitals.h"
#include "decode/charsets.h"
#include "decode/plausibility.h"
#include "decode/unicode_forms.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

constexpr std::size_t largest_sample = std::size_t{1} << 15;

bool is_beyond_ascii(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }

/// The lines that hold bytes beyond ASCII, up to the size of a sample. Lines without them are the same
/// in every encoding.
std::string sample_of(std::string_view bytes) {
  constexpr std::size_t longest_line = 4096;
  std::string sample;
  for (std::size_t begin = 0; begin < bytes.size() && sample.size() < largest_sample;) {
    const std::string_view rest = bytes.substr(begin, longest_line);
    const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
    const std::string_view line = rest.substr(0, end);
    if (std::any_of(line.begin(), line.end(), is_beyond_ascii)) (sample += line) += '\n';
    begin += end + (end < rest.size() ? 1 : 0);
  }
  return sample;
}

struct Reading {
  Encoding encoding{};
  std::string text;
  Plausibility plausibility;
};

Reading read_as(Encoding encoding, std::string_view sample) {
  Reading reading{encoding, {}, {}};
  reading.text = encoding == Encoding::utf8 ? transcode_utf8(sample).text : transcode(sample, encoding).text;
  if (encoding == Encoding::tcvn3) raise_between_capitals(reading.text);
  reading.plausibility = plausibility(reading.text);
  return reading;
}

/// True where most of what is beyond ASCII are sequences of UTF-8, of whatever language.
bool is_damaged_utf8(std::string_view bytes) {
  constexpr std::size_t enough = 4;  // sequences for one byte that is none
  std::size_t sequences = 0;
  std::size_t stray = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const CheckedPoint point = decode_checked(bytes, at);
    if (!point.well_formed) ++stray;
    if (point.well_formed && point.size > 1) ++sequences;
    at += point.size;
  }
  return sequences >= enough * stray;
}

/// True for text that may be of Western Europe: letters with accents are rare there, controls are not used.
bool is_western(const Reading& reading, std::string_view sample) {
  const auto beyond = std::count_if(sample.begin(), sample.end(), is_beyond_ascii);
  return reading.plausibility.controls == 0 && static_cast<std::size_t>(beyond) * 6 <= sample.size();
}

double certainty(double bits_ahead) { return 1 / (1 + std::exp2(-bits_ahead)); }

}  // namespace

Guess guess_encoding(std::string_view bytes) {
  const std::string sample = sample_of(bytes);
  if (is_damaged_utf8(sample)) return {Encoding::utf8, 0.9};

  // In this order the earlier wins where two read the same.
  std::vector<Reading> readings;
  for (const Encoding encoding : {Encoding::windows1252, Encoding::windows1258, Encoding::tcvn3,
                                  Encoding::vni, Encoding::viscii, Encoding::vps, Encoding::utf8}) {
    readings.push_back(read_as(encoding, sample));
  }
  const Reading western = readings.front();
  std::stable_sort(readings.begin(), readings.end(), [](const Reading& a, const Reading& b) {
    return a.plausibility.bits > b.plausibility.bits;
  });
  const Reading& best = readings.front();
  const auto next =
      std::find_if(readings.begin(), readings.end(), [&](const Reading& r) { return r.text != best.text; });
  const double ahead = next == readings.end() ? 1 : best.plausibility.bits - next->plausibility.bits;
  if (best.plausibility.is_vietnamese()) return {best.encoding, certainty(ahead)};
  if (is_western(western, sample)) return {Encoding::windows1252, 0.5};
  return {};
}

}  // namespace vanthu
