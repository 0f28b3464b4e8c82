// SPDX-License-Identifier: Apache-2.0
//
// How fast bytes become text in normal form, beside ICU over the same bytes in the same run.
//
//   normalization [ARTICLES.jsonl]
//
// "clean": the articles in normal form, where nothing has to change: decode() and normalize() against
// ICU's isNormalizedUTF8(). "decomposed": the same in NFD, against ICU's normalizeUTF8() to NFC.
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <functional>
#include <string_view>

#include "corpus.h"
#include "vanthu/vanthu.h"

namespace {

using benchmarks::keep;
using benchmarks::median;
using benchmarks::seconds;

icu::StringPiece piece(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

class Icu {
 public:
  [[nodiscard]] bool is_normalized(std::string_view text) const {
    UErrorCode status = U_ZERO_ERROR;
    return nfc_->isNormalizedUTF8(piece(text), status);
  }

  [[nodiscard]] std::string composed(std::string_view text) const {
    UErrorCode status = U_ZERO_ERROR;
    std::string result;
    icu::StringByteSink<std::string> sink(&result, static_cast<std::int32_t>(text.size()));
    nfc_->normalizeUTF8(0, piece(text), sink, nullptr, status);
    return result;
  }

  [[nodiscard]] std::string decomposed(std::string_view text) const {
    UErrorCode status = U_ZERO_ERROR;
    std::string result;
    nfd_->normalize(icu::UnicodeString::fromUTF8(piece(text)), status).toUTF8String(result);
    return result;
  }

 private:
  static const icu::Normalizer2* instance(UNormalization2Mode mode) {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getInstance(nullptr, "nfc", mode, status);
  }
  const icu::Normalizer2* nfc_ = instance(UNORM2_COMPOSE);
  const icu::Normalizer2* nfd_ = instance(UNORM2_DECOMPOSE);
};

using Work = std::function<void(const std::string&)>;

/// Prints the megabytes a second of `ours` and of `icu`, measured round about round.
void compare(const char* name, const std::vector<std::string>& texts, const Work& ours, const Work& icu) {
  constexpr int rounds = 15;
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  std::vector<double> our_times;
  std::vector<double> icu_times;
  for (int round = 0; round < rounds; ++round) {
    our_times.push_back(seconds([&] {
      for (const std::string& text : texts) ours(text);
    }));
    icu_times.push_back(seconds([&] {
      for (const std::string& text : texts) icu(text);
    }));
  }
  const double size = static_cast<double>(bytes) / 1e6;
  std::printf("%-34s %9.0f MB/s, ICU %9.0f MB/s, ratio %6.2f\n", name, size / median(our_times),
              size / median(icu_times), median(icu_times) / median(our_times));
}

}  // namespace

int main(int argc, char** argv) {
  const Icu icu;
  std::vector<std::string> clean;
  std::vector<std::string> decomposed;
  for (const std::string& text : benchmarks::read_texts(argc > 1 ? argv[1] : VANTHU_CORPUS)) {
    clean.emplace_back(vanthu::normalize(text)->form());
    decomposed.push_back(icu.decomposed(clean.back()));
  }
  const auto check = [&](const std::string& text) { keep(icu.is_normalized(text)); };
  const auto compose = [&](const std::string& text) { keep(icu.composed(text)); };
  const auto normalize = [](const std::string& text) { keep(vanthu::normalize(text)); };
  const auto decode_and_normalize = [](const std::string& text) {
    const auto decoded = vanthu::decode(text);
    keep(vanthu::normalize(*decoded));
  };
  compare("clean, decode and normalize", clean, decode_and_normalize, check);
  compare("clean, normalize", clean, normalize, check);
  compare("decomposed, decode and normalize", decomposed, decode_and_normalize, compose);
  compare("decomposed, normalize", decomposed, normalize, compose);
}
