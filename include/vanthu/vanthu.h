// SPDX-License-Identifier: Apache-2.0
//
// Everything of the library.
#pragma once

#include "vanthu/decode.h"     // IWYU pragma: export
#include "vanthu/export.h"     // IWYU pragma: export
#include "vanthu/extractor.h"  // IWYU pragma: export
#include "vanthu/html.h"       // IWYU pragma: export
#include "vanthu/json.h"       // IWYU pragma: export
#include "vanthu/record.h"     // IWYU pragma: export
#include "vanthu/result.h"     // IWYU pragma: export
#include "vanthu/text.h"       // IWYU pragma: export
