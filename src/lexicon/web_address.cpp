// SPDX-License-Identifier: Apache-2.0
#include "lexicon/web_address.h"

#include <array>
#include <string_view>

namespace vanthu {
namespace {

bool may_stand_in_address(char c) {
  static constexpr std::array<bool, 256> table = [] {
    std::array<bool, 256> may{};
    for (const char sign : std::string_view(".-_/:@?=&%#~+")) may[static_cast<unsigned char>(sign)] = true;
    for (std::size_t digit = '0'; digit <= '9'; ++digit) may[digit] = true;
    for (std::size_t letter = 'a'; letter <= 'z'; ++letter) may[letter] = may[letter - 'a' + 'A'] = true;
    return may;
  }();
  return table[static_cast<unsigned char>(c)];
}

bool may_end_sentence(char c) { return c == '.' || c == ':' || c == '-' || c == ',' || c == '?'; }

/// Endings that make a dotted word an address without "www" or a scheme.
bool has_domain_ending(std::string_view run) {
  for (const std::string_view ending : {".vn", ".VN", ".com", ".net", ".org", ".info", ".edu", ".gov"}) {
    const std::size_t at = run.find(ending);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view rest = run.substr(at + ending.size());
    if (rest.empty() || rest.front() == '/' || rest.front() == '.' || rest.front() == ':') return true;
  }
  return false;
}

}  // namespace

std::size_t web_address_size(std::string_view text, std::size_t at) {
  std::size_t end = at;
  bool dotted = false;
  while (end < text.size() && may_stand_in_address(text[end])) dotted = text[end++] == '.' || dotted;
  if (!dotted) return 0;
  while (end > at && may_end_sentence(text[end - 1])) --end;
  const std::string_view run = text.substr(at, end - at);
  if (run.starts_with("http://") || run.starts_with("https://")) return run.size();
  // "Minh Anh/VnExpress.net": a name and the paper it writes for.
  if (run.substr(0, run.find('/')).find('.') == std::string_view::npos) return 0;
  const bool address = run.starts_with("www.") || has_domain_ending(run);
  return address ? run.size() : 0;
}

}  // namespace vanthu
