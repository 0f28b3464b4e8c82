// SPDX-License-Identifier: Apache-2.0
#include "vanthu/result.h"

namespace vanthu {

std::string Error::describe() const {
  std::string text = file;
  if (line != 0) text.append(text.empty() ? "line " : ":").append(std::to_string(line));
  return text.empty() ? message : text + ": " + message;
}

}  // namespace vanthu
