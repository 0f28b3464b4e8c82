// SPDX-License-Identifier: Apache-2.0
//
// How often decode() finds the encoding of a paragraph.
//
//   detection [--every N] [--shortest BYTES] [ARTICLES.jsonl]
//
// Each N-th paragraph of the articles is written in every encoding and decoded without saying which it
// is. Prints the confusion table, and how many came back as the text that they were ("right": TCVN3
// has no capitals with tones, so there case is set aside).
#include <array>
#include <cstdio>
#include <cstring>
#include <functional>
#include <map>
#include <sstream>

#include "corpus.h"
#include "support/legacy_encoder.h"
#include "text/letters.h"
#include "vanthu/vanthu.h"

namespace {

using vanthu::Encoding;
using vanthu::support::LegacyEncoder;

struct Kind {
  std::string name;
  std::function<std::string(const std::string&)> write;
  bool keeps_case = true;
};

/// Signs that only Unicode and Windows have, as they were typed before.
std::string with_plain_signs(std::string_view text) {
  static const std::map<char32_t, std::string> plain = {{U'“', "\""}, {U'”', "\""}, {U'‘', "'"},  {U'’', "'"},
                                                        {U'–', "-"},  {U'—', "-"},  {U'…', "..."}};
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const vanthu::CodePoint point = vanthu::decode_at(text, at);
    const auto found = plain.find(point.value);
    if (found != plain.end()) {
      result += found->second;
    } else if (point.value < 0x80 || vanthu::is_letter(point.value)) {
      vanthu::append_utf8(result, point.value);
    }
    at += point.size;
  }
  return result;
}

std::string written(const LegacyEncoder& encoder, std::string_view text) {
  return encoder(text).value_or(std::string());
}

std::vector<Kind> kinds() {
  std::vector<Kind> all;
  all.push_back({"utf-8", [](const std::string& text) { return text; }});
  all.push_back({"utf-8 nfd", [](const std::string& text) { return vanthu::support::nfd(text); }});
  for (const Encoding order : {Encoding::utf16le, Encoding::utf16be}) {
    all.push_back({std::string(vanthu::name_of(order)),
                   [order](const std::string& text) { return vanthu::support::utf16(text, order); }});
  }
  for (const Encoding encoding :
       {Encoding::windows1258, Encoding::viscii, Encoding::tcvn3, Encoding::vni, Encoding::vps}) {
    const LegacyEncoder encoder(encoding);
    const bool keeps_case = encoding != Encoding::tcvn3;
    const std::string name(vanthu::name_of(encoding));
    all.push_back({name, [encoder](const std::string& text) { return written(encoder, text); }, keeps_case});
    if (encoding == Encoding::windows1258) continue;
    all.push_back({name + " in utf-8",
                   [encoder](const std::string& text) {
                     return vanthu::support::kept_as_windows1252(written(encoder, text));
                   },
                   keeps_case});
  }
  all.push_back({"utf-8 as 1252", vanthu::support::kept_as_windows1252});
  all.push_back({"entities", vanthu::support::with_entities});
  return all;
}

/// What is compared: NFC, in small letters where the encoding has no capitals.
std::string compared(std::string_view text, bool keeps_case) {
  const std::string composed = vanthu::support::nfc(text);
  return keeps_case ? composed : vanthu::lower_case(composed);
}

std::vector<std::string> paragraphs(const std::string& file, std::size_t every, std::size_t shortest) {
  std::vector<std::string> chosen;
  std::size_t count = 0;
  for (const std::string& text : benchmarks::read_texts(file)) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      const std::string paragraph = vanthu::support::nfc(with_plain_signs(vanthu::support::nfc(line)));
      if (paragraph.size() >= shortest && count++ % every == 0) chosen.push_back(paragraph);
    }
  }
  return chosen;
}

struct Row {
  std::size_t total = 0;
  std::size_t right = 0;
  std::map<std::string, std::size_t> guesses;
  std::vector<std::string> wrong;
};

void measure(const Kind& kind, const std::vector<std::string>& texts, Row& row) {
  constexpr std::size_t shown = 4;
  for (const std::string& text : texts) {
    const std::string bytes = kind.write(text);
    if (bytes.empty()) continue;
    ++row.total;
    const auto decoded = vanthu::decode(bytes);
    std::string guess = decoded ? std::string(vanthu::name_of(decoded->encoding())) : "refused";
    if (decoded) {
      for (const vanthu::Repair repair : decoded->repairs())
        guess += "+" + std::string(vanthu::name_of(repair));
    }
    ++row.guesses[guess];
    const bool is_right =
        decoded && compared(decoded->text(), kind.keeps_case) == compared(text, kind.keeps_case);
    row.right += is_right ? 1 : 0;
    if (!is_right && row.wrong.size() < shown) {
      row.wrong.push_back(text.substr(0, 100) + "  =>  " +
                          (decoded ? std::string(decoded->text().substr(0, 100)) : guess) + "  [" + guess +
                          "]");
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t every = 20;
  std::size_t shortest = 80;
  std::string file = VANTHU_CORPUS;
  bool shows_errors = false;
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--every") == 0 && i + 1 < argc) {
      every = std::stoul(argv[++i]);
    } else if (std::strcmp(argv[i], "--shortest") == 0 && i + 1 < argc) {
      shortest = std::stoul(argv[++i]);
    } else if (std::strcmp(argv[i], "--errors") == 0) {
      shows_errors = true;
    } else {
      file = argv[i];
    }
  }
  const auto texts = paragraphs(file, every, shortest);
  std::printf("%zu paragraphs of %zu bytes and more\n\n%-18s %8s %8s   read as\n", texts.size(), shortest,
              "written in", "right", "%");
  for (const Kind& kind : kinds()) {
    Row row;
    measure(kind, texts, row);
    std::printf("%-18s %8zu %8.3f  ", kind.name.c_str(), row.right,
                100.0 * static_cast<double>(row.right) / static_cast<double>(row.total));
    for (const auto& [guess, count] : row.guesses) std::printf(" %s %zu", guess.c_str(), count);
    std::printf("\n");
    if (!shows_errors) continue;
    for (const std::string& wrong : row.wrong) std::printf("      %s\n", wrong.c_str());
  }
}
