// SPDX-License-Identifier: Apache-2.0
//
// A first look at text, many bytes at once: which of them may need work to be in normal form.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace vanthu {

/// What the test of a byte looks at, beside the byte.
inline constexpr std::size_t bytes_before = 3;
inline constexpr std::size_t bytes_after = 1;

/// Bytes of a text some of which were found suspect.
struct SuspectBlock {
  static constexpr std::size_t size = 64;

  std::size_t begin = 0;
  std::uint64_t suspects = 0;  ///< a bit for each byte
};

/// How many blocks were judged, and how many of them have suspects.
struct Judged {
  std::size_t blocks = 0;
  std::size_t found = 0;
};

/// Judges blocks until all are, or `found` is full of those that have suspects. Their places are
/// counted from `bytes`; `bytes_before` and `bytes_after` more can be read at the ends. Sets
/// `has_vietnamese` where letters are that Vietnamese alone has.
Judged judge_blocks(const unsigned char* bytes, std::size_t blocks, std::span<SuspectBlock> found,
                    bool& has_vietnamese);

}  // namespace vanthu
