// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "lexicon/tsv.h"

namespace vanthu {

/// The other ways in which an entry is written everywhere, so that no list has to hold them: a
/// surface with "Trung ương" (the centre) also exists with TƯ, T.Ư, TW and T.W, one with "Việt Nam" after
/// another word also with VN.
[[nodiscard]] std::vector<Entry> other_spellings(const Entry& entry);

}  // namespace vanthu
