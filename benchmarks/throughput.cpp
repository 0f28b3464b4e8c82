// SPDX-License-Identifier: Apache-2.0
//
// How much article text a second becomes JSON, beside ICU's NFC quick check over the same bytes.
//
//   throughput [ARTICLES.jsonl]            every article once a round
//   throughput --length [ARTICLES.jsonl]   one article of 1 KB to 16 MB, made by joining articles
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <cstdio>
#include <cstring>
#include <string_view>

#include "corpus.h"
#include "vanthu/vanthu.h"

namespace {

using benchmarks::keep;
using benchmarks::median;
using benchmarks::seconds;

/// Text to JSON, as the command line does it.
class ToJson {
 public:
  std::size_t operator()(std::string_view text) {
    const auto record =
        extractor_.extract({.text = text, .id = "article", .published = published_}, scratch_);
    return vanthu::to_json(*record, text).size();
  }

 private:
  vanthu::Extractor extractor_ = *vanthu::Extractor::create();
  vanthu::Scratch scratch_;
  std::optional<vanthu::PartialDate> published_ = vanthu::PartialDate::parse("2021-08-19");
};

class QuickCheck {
 public:
  bool operator()(std::string_view text) const {
    UErrorCode status = U_ZERO_ERROR;
    return nfc_->isNormalizedUTF8({text.data(), static_cast<std::int32_t>(text.size())}, status);
  }

 private:
  static const icu::Normalizer2* nfc() {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(status);
  }
  const icu::Normalizer2* nfc_ = nfc();
};

double megabytes(const std::vector<std::string>& texts) {
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  return static_cast<double>(bytes) / 1e6;
}

void measure_throughput(const std::vector<std::string>& texts) {
  constexpr int rounds = 7;
  ToJson to_json;
  const QuickCheck quick_check;
  std::vector<double> extraction;
  std::vector<double> check;
  std::size_t json_bytes = 0;
  for (int round = 0; round < rounds; ++round) {
    json_bytes = 0;
    extraction.push_back(seconds([&] {
      for (const std::string& text : texts) json_bytes += to_json(text);
    }));
    check.push_back(seconds([&] {
      for (const std::string& text : texts) keep(quick_check(text));
    }));
  }
  const double size = megabytes(texts);
  const double ours = size / median(extraction);
  const double icu = size / median(check);
  std::printf("%zu articles, %.1f MB of text, %.1f MB of JSON; medians of %d interleaved rounds\n",
              texts.size(), size, static_cast<double>(json_bytes) / 1e6, rounds);
  std::printf("text to JSON          %8.1f MB/s\n", ours);
  std::printf("ICU NFC quick check   %8.1f MB/s\n", icu);
  std::printf("ratio                 %8.4f\n", ours / icu);
}

/// One text of `size` bytes at least: articles joined, begun at another one for each `start`.
std::string joined(const std::vector<std::string>& texts, std::size_t size, std::size_t start) {
  std::string text;
  for (std::size_t i = start; text.size() < size; ++i) text += texts[i % texts.size()] + "\n\n";
  while (text.size() > size && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
  text.resize(size);
  return text;
}

void measure_length(const std::vector<std::string>& texts) {
  constexpr std::size_t smallest = std::size_t{1} << 10;
  constexpr std::size_t largest = std::size_t{16} << 20;
  constexpr int rounds = 3;
  ToJson to_json;
  std::printf("%12s %12s %12s\n", "bytes", "ms", "MB/s");
  for (std::size_t size = smallest; size <= largest; size *= 4) {
    // As many different texts as fill two megabytes, so that short ones are measured as well as long ones.
    std::vector<std::string> articles;
    for (std::size_t i = 0; i == 0 || i * size < (std::size_t{2} << 20); ++i) {
      articles.push_back(joined(texts, size, i * 7));
    }
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
      times.push_back(seconds([&] {
        for (const std::string& article : articles) keep(to_json(article));
      }));
    }
    const double one = median(times) / static_cast<double>(articles.size());
    std::printf("%12zu %12.3f %12.1f\n", size, 1e3 * one, static_cast<double>(size) / 1e6 / one);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const bool by_length = argc > 1 && std::strcmp(argv[1], "--length") == 0;
  const int file = by_length ? 2 : 1;
  const auto texts = benchmarks::read_texts(argc > file ? argv[file] : VANTHU_CORPUS);
  if (by_length) {
    measure_length(texts);
  } else {
    measure_throughput(texts);
  }
}
