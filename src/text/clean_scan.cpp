// SPDX-License-Identifier: Apache-2.0
#include "text/clean_scan.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "text/composition.h"
#include "text/folding.h"
#include "text/letters.h"
#include "text/tone_marks.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

constexpr std::size_t bytes_before = 3;  // what the test of a byte looks at, beside the byte
constexpr std::size_t bytes_after = 1;

// Sixteen bytes at a time, by the vector types that GCC and Clang have for every processor. A
// comparison gives 0xFF or 0 in each byte.
using Bytes = unsigned char __attribute__((vector_size(16)));
using SignedBytes = signed char __attribute__((vector_size(16)));

Bytes load(const unsigned char* from) {
  Bytes bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes;
}

/// Bytes from `low` to `high`. Signed comparison, as the common processors have no other.
Bytes within(Bytes bytes, unsigned char low, unsigned char high) {
  const auto offset = static_cast<unsigned char>(low + 0x80);
  const auto bound = static_cast<signed char>(high - low - 0x80);
  return (Bytes)((SignedBytes)(bytes - offset) <= bound);
}

/// Not zero where a byte may end, or follow, something that needs work.
///
/// Plain are: ASCII but for the controls that are white space, and the letters with the leads C3 to C6,
/// E1 BA and E1 BB (Vietnamese and its neighbours), whole, but for Eth. Quotation marks and the rest are
/// rare enough to be looked at one by one.
Bytes suspects_among(const unsigned char* at) {
  const Bytes c = load(at);
  const Bytes before1 = load(at - 1);
  const Bytes before2 = load(at - 2);
  const Bytes before3 = load(at - 3);
  const Bytes small = c | 0x20;  // small letters of ASCII, and of the Latin-1 letters after C3

  const Bytes is_control = within(c, 0x09, 0x0D) & (Bytes)(c != 0x0A);
  const Bytes is_continuation = within(c, 0x80, 0xBF);
  const Bytes must_continue = (Bytes)(before1 >= 0xC0) | (Bytes)(before2 == 0xE1);
  const Bytes is_odd_lead = (Bytes)(c >= 0xC0) & ~(within(c, 0xC3, 0xC6) | (Bytes)(c == 0xE1));
  const Bytes is_eth = (Bytes)(before1 == 0xC3) & (Bytes)(small == 0xB0);
  const Bytes is_odd_second = (Bytes)(before1 == 0xE1) & (Bytes)((c | 1) != 0xBB);

  // hoà, thuỷ: o before a or e, u before y, a tone mark on the second, no letter after it.
  const Bytes ends_syllable = ~within(load(at + 1) | 0x20, 'a', 'z');
  const Bytes small2 = before2 | 0x20;
  const Bytes small3 = before3 | 0x20;
  const Bytes of_two_bytes = (Bytes)(before1 == 0xC3) & (((Bytes)(small2 == 'o') & (Bytes)(small < 0xAB)) |
                                                         ((Bytes)(small2 == 'u') & (Bytes)(small == 0xBD)));
  const Bytes of_three_bytes =
      (Bytes)(before2 == 0xE1) & (((Bytes)(small3 == 'o') & (Bytes)(before1 == 0xBA)) |
                                  ((Bytes)(small3 == 'u') & (Bytes)(before1 == 0xBB) & (Bytes)(c >= 0xB2)));

  return is_control | (is_continuation ^ must_continue) | is_odd_lead | is_eth | is_odd_second |
         ((of_two_bytes | of_three_bytes) & ends_syllable);
}

/// The place where the code point before `at` begins, not before `from`.
std::size_t previous(std::string_view given, std::size_t at, std::size_t from) {
  do {
    --at;
  } while (at > from && is_continuation(given[at]));
  return at;
}

/// True where a lead right before `at` begins a sequence that goes beyond `at`.
bool follows_broken_lead(std::string_view given, std::size_t at) {
  const auto byte_before = [&](std::size_t n) {
    return at >= n ? static_cast<unsigned char>(given[at - n]) : 0;
  };
  return byte_before(1) >= 0xC0 || byte_before(2) >= 0xE0;
}

bool is_letter_at(std::string_view given, std::size_t at) {
  if (at >= given.size()) return false;
  const CheckedPoint point = decode_checked(given, at);
  const char32_t written = folded(point.value);
  return written != removed && is_letter(written);
}

/// True for the à of hoà. The letter before it is one of the text as it was given: what the rewriting
/// of the text puts before it, the rewriter sees itself.
bool lends_tone(std::string_view given, std::size_t at, CheckedPoint point) {
  if (at == 0 || !may_lend_tone(point.value)) return false;
  const auto first = static_cast<unsigned char>(given[at - 1]);
  const bool is_after_q = at >= 2 && (given[at - 2] == 'q' || given[at - 2] == 'Q');
  return with_tone_moved({first, point.value}).first != first && !is_after_q &&
         !is_letter_at(given, at + point.size);
}

enum class Need { nothing, from_here, from_letter_before };

Need need_at(std::string_view given, std::size_t at, CheckedPoint point) {
  if (!point.well_formed) return Need::from_here;
  const char32_t c = point.value;
  const char32_t written = folded(c);
  if (written == removed) return Need::from_letter_before;
  if (written != c) return Need::from_here;
  if (c < 0x0300) return lends_tone(given, at, point) ? Need::from_here : Need::nothing;
  if (c >= 0x1E00 && c < 0x1F00) return lends_tone(given, at, point) ? Need::from_here : Need::nothing;
  if (!begins_cluster(c)) return Need::from_letter_before;
  return is_composed(c) ? Need::nothing : Need::from_here;
}

}  // namespace

std::size_t CleanScan::next(std::size_t from) {
  std::size_t seen = from;
  while (seen < given_.size()) {
    // After a lead without its sequence, the test takes stray bytes for that sequence's.
    const bool is_misled = seen == from && follows_broken_lead(given_, from);
    const std::size_t found = is_misled ? std::min(from + 1, given_.size() - 1) : first_suspect(seen);
    if (found == given_.size()) return found;
    // What makes a byte suspect is the character that it belongs to, or the one before.
    std::size_t at = found > seen ? previous(given_, found, seen) : seen;
    while (at <= found) {
      const CheckedPoint point = decode_checked(given_, at);
      const Need need = need_at(given_, at, point);
      if (need == Need::from_here) return at;
      if (need == Need::from_letter_before) return at > from ? previous(given_, at, from) : at;
      at += point.size;
    }
    seen = at;
  }
  return given_.size();
}

std::size_t CleanScan::first_suspect(std::size_t from) {
  while (from < given_.size()) {
    if (from >= block_end_) judge_block(from);
    if (!is_suspect_) {
      from = block_end_;
      continue;
    }
    // Eight marks at a time: most words of marks are zero.
    std::size_t at = from - block_;
    while (at < block_end_ - block_) {
      std::uint64_t marks = 0;
      if (at % sizeof marks == 0) {
        std::memcpy(&marks, suspects_.data() + at, sizeof marks);
        if (marks == 0) {
          at += sizeof marks;
          continue;
        }
      }
      if (suspects_[at] != 0) return block_ + at;
      ++at;
    }
    from = block_end_;
  }
  return given_.size();
}

void CleanScan::judge_block(std::size_t begin) {
  const std::size_t left = given_.size() - begin;
  const std::size_t size = std::min(left, block_size);
  const auto* bytes = reinterpret_cast<const unsigned char*>(given_.data()) + begin;
  if (begin < bytes_before || left < block_size + bytes_after) {
    // At the ends of the text, as if spaces stood around it.
    std::array<unsigned char, bytes_before + block_size + bytes_after> copy;
    copy.fill(' ');
    const std::size_t before = std::min(begin, bytes_before);
    std::memcpy(copy.data() + bytes_before - before, bytes - before,
                before + size + std::min(left - size, bytes_after));
    judge(copy.data() + bytes_before);
    if (size == left) {
      suspects_[size - 1] = 1;  // the end may cut a sequence off
      is_suspect_ = true;
    }
  } else {
    judge(bytes);
  }
  block_ = begin;
  block_end_ = begin + size;
}

void CleanScan::judge(const unsigned char* bytes) {
  Bytes any{};
  for (std::size_t i = 0; i < block_size; i += sizeof(Bytes)) {
    const Bytes suspects = suspects_among(bytes + i);
    std::memcpy(suspects_.data() + i, &suspects, sizeof suspects);
    any |= suspects;
  }
  std::array<std::uint64_t, sizeof(Bytes) / sizeof(std::uint64_t)> words;
  std::memcpy(words.data(), &any, sizeof any);
  is_suspect_ = (words[0] | words[1]) != 0;
}

}  // namespace vanthu
