// SPDX-License-Identifier: Apache-2.0
//
// Where the letters of a word end. Told byte by byte, the end of each word is a branch that the processor
// cannot foresee; told for sixty-four bytes at once, it is the first bit of a word that is not set.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vanthu {

/// The runs of letters of one text.
class LetterRuns {
 public:
  /// `text` is valid UTF-8 and outlives this.
  explicit LetterRuns(std::string_view text) : text_(text) {}

  /// The end of the run of letters that begins at `at`, where a character begins; `at` where none does.
  /// Known are the letters of ASCII and those that begin with the bytes C3 to C6, E1 BA and E1 BB, as all of
  /// Vietnamese do. Where the run ends before any other byte beyond ASCII, a letter may stand there too, or
  /// the run may end inside a character that is none.
  [[nodiscard]] std::size_t end_of_run(std::size_t at) {
    while (at < text_.size()) {
      if (at / block_size != block_) read_block(at / block_size);
      const std::uint64_t others = ~letters_ >> (at % block_size);
      if (others != 0) return at + static_cast<std::size_t>(std::countr_zero(others));
      at = (block_ + 1) * block_size;
    }
    return text_.size();
  }

 private:
  static constexpr std::size_t block_size = 64;
  void read_block(std::size_t block);

  std::string_view text_;
  std::size_t block_ = std::string_view::npos;  ///< the one that letters_ tells of
  std::uint64_t letters_ = 0;                   ///< a bit for each of its bytes; none beyond the text
};

}  // namespace vanthu
