// SPDX-License-Identifier: Apache-2.0
#include "lexicon/web_address.h"

#include <string_view>

namespace vanthu {
namespace {

bool may_stand_in_address(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view(".-_/:@?=&%#~+").find(c) != std::string_view::npos;
}

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
  while (end > at && std::string_view(".:-,?").find(text[end - 1]) != std::string_view::npos) --end;
  if (!dotted) return 0;
  const std::string_view run = text.substr(at, end - at);
  if (run.starts_with("http://") || run.starts_with("https://")) return run.size();
  // "Minh Anh/VnExpress.net": a name and the paper it writes for.
  if (run.substr(0, run.find('/')).find('.') == std::string_view::npos) return 0;
  const bool address = run.starts_with("www.") || has_domain_ending(run);
  return address ? run.size() : 0;
}

}  // namespace vanthu
