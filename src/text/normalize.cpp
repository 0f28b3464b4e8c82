// SPDX-License-Identifier: Apache-2.0
#include "vanthu/text.h"

namespace vanthu {

Result<Text> normalize(std::string_view given) {
  Text text;
  text.given_ = given;
  return text;
}

}  // namespace vanthu
