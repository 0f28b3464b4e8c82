// SPDX-License-Identifier: Apache-2.0
#include "extract/document_number.h"

#include <algorithm>
#include <vector>

#include "lexicon/tokenize.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::string_view signs = "-/_:";

bool is_sign(char c) { return signs.find(c) != std::string_view::npos; }
bool is_digit_byte(char c) { return is_digit(static_cast<unsigned char>(c)); }

std::vector<std::string_view> segments(std::string_view number) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t sign = number.find_first_of(signs);
    parts.push_back(number.substr(0, sign));
    if (sign == std::string_view::npos) return parts;
    number.remove_prefix(sign + 1);
  }
}

bool is_year(std::string_view segment) {
  return segment.size() == 4 && std::all_of(segment.begin(), segment.end(), is_digit_byte) &&
         (segment.starts_with("19") || segment.starts_with("20"));
}

/// The entry of the type that a segment names, or null.
const Entry* type_named_by(std::string_view segment, const Lexicon& lexicon) {
  std::vector<Token> tokens;
  tokenize(segment, lexicon, tokens);
  const Found found = lexicon.longest_with(Label::type_code, tokens, segment);
  return found && found.tokens == tokens.size() ? found.entry : nullptr;
}

}  // namespace

std::string canonical_number(std::string_view written) {
  std::string number;
  for (std::size_t at = 0; at < written.size(); ++at) {
    const char c = written[at];
    if (c != ' ') {
      number += c == '_' ? '-' : c;
      continue;
    }
    const std::size_t next = written.find_first_not_of(' ', at);
    const bool beside_sign =
        number.empty() || is_sign(number.back()) || next == std::string_view::npos || is_sign(written[next]);
    // "QH 15" is one word that came apart; "84 QĐ/TW" lost its hyphen.
    const bool apart = !beside_sign && is_digit_byte(written[next]);
    if (!beside_sign && !apart && written[at - 1] != ' ') number += '-';
  }
  return number;
}

std::string_view number_tail(std::string_view number) {
  const std::size_t sign = number.find_first_of("-/");
  return sign == std::string_view::npos ? std::string_view{} : number.substr(sign);
}

std::string type_in_number(std::string_view number, const Lexicon& lexicon) {
  for (const std::string_view part : segments(number)) {
    if (const Entry* type = type_named_by(part, lexicon)) return type->canonical;
  }
  return {};
}

void read_number(Document& document, const Lexicon& lexicon) {
  if (!document.number) return;
  std::vector<std::string_view> parts = segments(*document.number);
  // "11.2013-NHNN"
  const std::size_t dot = parts.front().find('.');
  if (dot != std::string_view::npos && is_year(parts.front().substr(dot + 1))) {
    parts.insert(parts.begin() + 1, parts.front().substr(dot + 1));
    parts.front() = parts.front().substr(0, dot);
  }
  document.serial = std::string(parts.front());
  parts.erase(parts.begin());
  const auto year = std::find_if(parts.begin(), parts.end(), is_year);
  if (year != parts.end()) {
    document.year = std::stoi(std::string(*year));
    parts.erase(year);
  }
  const auto type = std::find_if(parts.begin(), parts.end(), [&](std::string_view part) {
    return type_named_by(part, lexicon) != nullptr;
  });
  if (type != parts.end()) {
    document.type_code = std::string(*type);
    parts.erase(type);
  }
  std::string issuer;
  for (const std::string_view part : parts) {
    if (!issuer.empty()) issuer += '-';
    issuer += part;
  }
  if (!issuer.empty()) document.issuer_code = std::move(issuer);
}

}  // namespace vanthu
