// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>

#include "vanthu/decode.h"

namespace vanthu {
namespace {

struct Name {
  std::string_view name;
  Encoding encoding;
};

/// Of several names of one encoding, the first is the one that it is called by.
constexpr std::array names = {
    Name{"detect", Encoding::detect},
    Name{"utf-8", Encoding::utf8},
    Name{"utf8", Encoding::utf8},
    Name{"us-ascii", Encoding::utf8},
    Name{"ascii", Encoding::utf8},
    Name{"utf-16le", Encoding::utf16le},
    Name{"utf-16", Encoding::utf16le},
    Name{"utf16", Encoding::utf16le},
    Name{"utf16le", Encoding::utf16le},
    Name{"utf-16be", Encoding::utf16be},
    Name{"utf16be", Encoding::utf16be},
    Name{"windows-1252", Encoding::windows1252},
    Name{"cp1252", Encoding::windows1252},
    Name{"iso-8859-1", Encoding::windows1252},
    Name{"latin-1", Encoding::windows1252},
    Name{"latin1", Encoding::windows1252},
    Name{"windows-1258", Encoding::windows1258},
    Name{"cp1258", Encoding::windows1258},
    Name{"x-cp1258", Encoding::windows1258},
    Name{"viscii", Encoding::viscii},
    Name{"tcvn3", Encoding::tcvn3},
    Name{"x-viet-tcvn", Encoding::tcvn3},
    Name{"abc", Encoding::tcvn3},
    Name{"vni", Encoding::vni},
    Name{"vni-windows", Encoding::vni},
    Name{"vni-win", Encoding::vni},
    Name{"x-viet-vni", Encoding::vni},
    Name{"vps", Encoding::vps},
    Name{"x-viet-vps", Encoding::vps},
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool is_same(std::string_view name, std::string_view asked) {
  return std::equal(name.begin(), name.end(), asked.begin(), asked.end(),
                    [](char a, char b) { return a == (b == '_' ? '-' : lower(b)); });
}

}  // namespace

std::string_view name_of(Encoding encoding) {
  return std::find_if(names.begin(), names.end(), [&](const Name& n) { return n.encoding == encoding; })
      ->name;
}

std::optional<Encoding> encoding_named(std::string_view name) {
  const auto* const known =
      std::find_if(names.begin(), names.end(), [&](const Name& n) { return is_same(n.name, name); });
  if (known == names.end()) return std::nullopt;
  return known->encoding;
}

const std::vector<Encoding>& known_encodings() {
  static const std::vector<Encoding> known = {Encoding::utf8,        Encoding::utf16le,     Encoding::utf16be,
                                              Encoding::windows1252, Encoding::windows1258, Encoding::viscii,
                                              Encoding::tcvn3,       Encoding::vni,         Encoding::vps};
  return known;
}

std::string_view name_of(Repair repair) {
  switch (repair) {
    case Repair::utf8_as_windows1252:
      return "utf-8-as-windows-1252";
    case Repair::tcvn3_as_latin1:
      return "tcvn3-as-latin-1";
    case Repair::vni_as_latin1:
      return "vni-as-latin-1";
    case Repair::viscii_as_latin1:
      return "viscii-as-latin-1";
    case Repair::vps_as_latin1:
      return "vps-as-latin-1";
    case Repair::rich_text:
      return "rich-text";
    case Repair::entities:
      return "entities";
  }
  return {};
}

}  // namespace vanthu
