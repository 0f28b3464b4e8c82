// SPDX-License-Identifier: Apache-2.0
#include "resolve/office_holders.h"

namespace vanthu {

void resolve_office_holders(Draft&) {}

}  // namespace vanthu
