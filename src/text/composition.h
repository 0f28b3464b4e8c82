// SPDX-License-Identifier: Apache-2.0
//
// Canonical composition (NFC) of one cluster: a letter with the marks that follow it.
#pragma once

#include <string>

namespace vanthu {

/// True where composition never joins `c` to what stands before it. False for combining marks.
[[nodiscard]] bool begins_cluster_by_icu(char32_t c);
[[nodiscard]] inline bool begins_cluster(char32_t c) {
  // Latin letters and general punctuation, up to the marks for symbols, have no marks but the first block's.
  if (c < 0x0300 || (c >= 0x1E00 && c < 0x20D0)) return true;
  return !(c >= 0x0300 && c < 0x0370) && begins_cluster_by_icu(c);
}

/// True where `c`, alone, is its own NFC.
[[nodiscard]] bool is_composed(char32_t c);

/// Brings `cluster` into NFC. Its first code point begins a cluster, or stands at the start of the
/// text; the others do not.
void compose(std::u32string& cluster);

/// Reads a D with a bar through it (U+0335) as Đ, though Unicode does not say that they are one.
void join_bars(std::u32string& cluster);

}  // namespace vanthu
