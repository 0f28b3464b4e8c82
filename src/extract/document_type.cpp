// SPDX-License-Identifier: Apache-2.0
#include "extract/document_type.h"

#include <unicode/normalizer2.h>

#include <vector>

#include "lexicon/tokenize.h"
#include "text/letters.h"

namespace vanthu {
namespace {

bool is_type(Label label) {
  return label == Label::document_type || label == Label::plan_type || label == Label::law_head ||
         label == Label::constitution || label == Label::document_head;
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
  for (const Entry& entry : lexicon.entries()) {
    if (!is_type(entry.label) || entry.case_rule == CaseRule::exact) continue;
    // One first letter and nearly one length: cheap to see, and true of every pair that counts.
    const std::string surface = lower_case(entry.surface);
    if (surface.front() != wanted.front() || surface == wanted) continue;
    if (without_tones(surface) == bare) return capitalize(entry.canonical);
  }
  return {};
}

}  // namespace vanthu
