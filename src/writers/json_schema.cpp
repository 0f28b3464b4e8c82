// SPDX-License-Identifier: Apache-2.0
#include "data/embedded.h"
#include "vanthu/json.h"

namespace vanthu {

std::string_view json_schema() { return embedded_file("schema/record.schema.json"); }

}  // namespace vanthu
