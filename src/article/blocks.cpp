// SPDX-License-Identifier: Apache-2.0
#include "article/layout.h"

namespace vanthu {

Layout find_layout(std::string_view normal_form) {
  Layout layout;
  for (std::size_t begin = 0; begin < normal_form.size();) {
    const std::size_t end = std::min(normal_form.find('\n', begin), normal_form.size());
    const std::string_view line = normal_form.substr(begin, end - begin);
    if (line.find_first_not_of(" \r") != std::string_view::npos) {
      layout.blocks.push_back(
          {BlockKind::paragraph, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    }
    begin = end + 1;
  }
  return layout;
}

}  // namespace vanthu
