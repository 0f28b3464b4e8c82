// SPDX-License-Identifier: Apache-2.0
#include "data/embedded.h"

namespace vanthu {

std::string_view embedded_file(std::string_view path) {
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.path == path) return file.content;
  }
  return {};
}

}  // namespace vanthu
