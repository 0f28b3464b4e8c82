// SPDX-License-Identifier: Apache-2.0
#include "extract/document_type.h"

#include <unicode/normalizer2.h>

#include <algorithm>
#include <array>
#include <vector>

#include "lexicon/tokenize.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::array type_labels = {Label::document_type, Label::plan_type, Label::law_head,
                                    Label::constitution, Label::document_head};

bool is_type(Label label) {
  return std::find(type_labels.begin(), type_labels.end(), label) != type_labels.end();
}

/// The five tone marks in decomposed text.
bool is_tone_mark(char32_t c) {
  return c == 0x0300 || c == 0x0301 || c == 0x0303 || c == 0x0309 || c == 0x0323;
}

std::string without_tones(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* decomposer = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) return std::string(text);
  const icu::UnicodeString decomposed = decomposer->normalize(
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()))),
      status);
  icu::UnicodeString bare;
  for (std::int32_t i = 0; i < decomposed.length(); ++i) {
    if (!is_tone_mark(decomposed[i])) bare.append(decomposed[i]);
  }
  std::string result;
  bare.toUTF8String(result);
  return result;
}

}  // namespace

std::string document_type(const Unit& unit, std::string_view text, const Lexicon& lexicon) {
  const std::string_view written =
      unit.entry != nullptr ? std::string_view(unit.entry->canonical) : unit.in(text);
  if (is_type(unit.label)) return capitalize(written);
  std::vector<Token> tokens;
  tokenize(written, lexicon, tokens);
  const Found head = lexicon.longest(tokens, written, is_type);
  return capitalize(head ? std::string_view(head.entry->canonical) : written);
}

std::string mended_type(std::string_view written, const Lexicon& lexicon) {
  const std::string wanted = lower_case(written);
  const std::string bare = without_tones(wanted);
  const char32_t first = decode_at(wanted, 0).value;
  for (const Label label : type_labels) {
    for (const Entry* entry : lexicon.entries_of(label)) {
      if (entry->case_rule == CaseRule::exact) continue;
      // Consonants carry no tone, and no type begins with a vowel that a slip could change.
      if (to_lower(decode_at(entry->surface, 0).value) != first) continue;
      const std::string surface = lower_case(entry->surface);
      if (surface != wanted && without_tones(surface) == bare) return capitalize(entry->canonical);
    }
  }
  return {};
}

}  // namespace vanthu
