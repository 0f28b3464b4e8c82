// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/layout.h"
#include "extract/facts.h"
#include "vanthu/extractor.h"
#include "vanthu/record.h"
#include "vanthu/text.h"

namespace vanthu {

/// The record of a resolved draft: lists in the order of the text, spans and texts of the text as it
/// was given, mentions of one person or document under one id.
[[nodiscard]] Record build_record(Draft& draft, const Layout& layout, const Text& text, const Input& input);

}  // namespace vanthu
