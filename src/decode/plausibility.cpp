// SPDX-License-Identifier: Apache-2.0
#include "decode/plausibility.h"

#include <cassert>
#include <cmath>
#include <string>
#include <unordered_map>

#include "data/embedded.h"
#include "decode/table_files.h"
#include "text/letters.h"
#include "text/syllable.h"

namespace vanthu {
namespace {

constexpr double new_syllable = -24;      // one that newspapers did not have in three million
constexpr double no_syllable = -33;       // what no syllable of Vietnamese looks like
constexpr double broken_case = -10;       // a capital after a small letter, beside the rest
constexpr double usual_sign = -8;         // quotation marks, dashes, ° …
constexpr double unusual_sign = -16;      // ¤ ¦ ¬ ¶ …
constexpr double sign_in_word = -12;      // beside the rest: between two letters
constexpr double control = -22;           // and what could not be read
constexpr std::size_t longest_word = 32;  // bytes; "nghiêng" has 8

/// The likelihood of the syllables with marks, in bits.
class Syllables {
 public:
  Syllables() {
    constexpr auto path = "encodings/syllables.tsv";
    constexpr double million = 1e6;
    const auto counts = read_syllables(embedded_file(path), path);
    assert(counts.has_value());  // tools/compile_data has read it
    bits_.reserve(counts->size());
    for (const SyllableCount& count : *counts)
      bits_.emplace(count.syllable, std::log2(count.per_million / million));
  }

  /// 0 where the syllable is none of them.
  [[nodiscard]] double bits(const std::string& syllable) const {
    const auto found = bits_.find(syllable);
    return found == bits_.end() ? 0 : found->second;
  }

 private:
  std::unordered_map<std::string, double> bits_;
};

const Syllables& syllables() {
  static const Syllables built_in;
  return built_in;
}

/// Before c, ch, p and t a syllable has one of two tones.
bool may_have_its_tone(std::string_view syllable) {
  if (!syllable.ends_with('c') && !syllable.ends_with("ch") && !syllable.ends_with('p') &&
      !syllable.ends_with('t')) {
    return true;
  }
  for (std::size_t at = 0; at < syllable.size();) {
    const CodePoint point = decode_at(syllable, at);
    if (std::u32string_view(U"áắấéếíóốớúứýạặậẹệịọộợụựỵ").find(point.value) != std::u32string_view::npos)
      return true;
    at += point.size;
  }
  return false;
}

bool is_break_of_case(std::string_view word) {
  bool seen_small = false;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode_at(word, at);
    if (is_upper(point.value) && seen_small) return true;
    seen_small = seen_small || is_lower(point.value);
    at += point.size;
  }
  return false;
}

bool is_usual_sign(char32_t c) {
  return (c >= 0x2010 && c <= 0x2026) ||
         std::u32string_view(U"\u00A0«»°·©®±²³½×÷₫€™′″•\uFEFF").find(c) != std::u32string_view::npos;
}

Plausibility plausibility_of_sign(char32_t c) {
  const bool is_white_space = c == U'\t' || c == U'\n' || c == U'\r';
  if (c < 0x20 ? !is_white_space : (c >= 0x7F && c < 0xA0) || c == 0xFFFD) return {control, 0, 0, 1};
  if (c < 0x80) return {};
  return {is_usual_sign(c) ? usual_sign : unusual_sign, 0, 0, 0};
}

bool is_sign_of_latin1(char32_t c) {
  return (c > 0xA0 && c < 0xC0 && c != U'·' && c != U'°' && c != 0xAD) || c == U'×' || c == U'÷';
}

bool is_ascii(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

}  // namespace

Plausibility plausibility_of_word(std::string_view word) {
  if (is_ascii(word)) return {};
  const double of_case = is_break_of_case(word) ? broken_case : 0;
  if (word.size() > longest_word) return {no_syllable + of_case, 1, 0, 0};
  const std::string small = lower_case(word);
  if (const double known = syllables().bits(small); known != 0) return {known + of_case, 1, 1, 0};
  if (is_vietnamese_syllable(small) && may_have_its_tone(small)) return {new_syllable + of_case, 1, 1, 0};
  return {no_syllable + of_case, 1, 0, 0};
}

Plausibility plausibility(std::string_view text) {
  Plausibility sum;
  bool after_letter = false;
  for (std::size_t at = 0; at < text.size();) {
    CodePoint point = decode_at(text, at);
    if (!is_letter(point.value)) {
      sum += plausibility_of_sign(point.value);
      at += point.size;
      const bool is_in_word = after_letter && is_sign_of_latin1(point.value) && at < text.size() &&
                              is_letter(decode_at(text, at).value);
      if (is_in_word) sum.bits += sign_in_word;
      after_letter = false;
      continue;
    }
    const std::size_t begin = at;
    after_letter = true;
    while (is_letter(point.value)) {
      at += point.size;
      if (at == text.size()) break;
      point = decode_at(text, at);
    }
    sum += plausibility_of_word(text.substr(begin, at - begin));
  }
  return sum;
}

}  // namespace vanthu
