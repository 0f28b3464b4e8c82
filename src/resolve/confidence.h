// SPDX-License-Identifier: Apache-2.0
//
// How far each mention of a record can be trusted. The class comes from the rule that found the
// mention and one named piece of evidence; which class those have is measured, not guessed:
// data/confidence/*.tsv, made by scripts/confidence.
#pragma once

#include <functional>
#include <string_view>

#include "vanthu/record.h"

namespace vanthu {

/// A mention with its kind and the name of what speaks for or against it: "in_office", "published".
using TakeEvidence = std::function<void(std::string_view kind, Mention& mention, std::string_view evidence)>;

/// Gives each mention of the record, with its evidence, to `take`.
void each_evidence(Record& record, const TakeEvidence& take);

/// Sets the confidence of each mention of the record.
void settle_confidence(Record& record);

}  // namespace vanthu
