// SPDX-License-Identifier: Apache-2.0
#include "text/clean_scan.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "text/composition.h"
#include "text/entities.h"
#include "text/folding.h"
#include "text/letters.h"
#include "text/tone_marks.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

constexpr std::size_t bytes_before = 3;  // what the test of a byte looks at, beside the byte
constexpr std::size_t bytes_after = 1;
constexpr std::size_t block_bytes = 64;

#define VANTHU_INLINE inline __attribute__((always_inline))

// Vectors never leave this file, so how they are passed to functions is nobody's business.
#pragma GCC diagnostic ignored "-Wpsabi"

/// As many bytes as the processor compares at once, by the vector types that GCC and Clang have for
/// every processor. A comparison gives 0xFF or 0 in each byte.
struct Narrow {
  using Bytes = unsigned char __attribute__((vector_size(16)));
  using SignedBytes = signed char __attribute__((vector_size(16)));
};
struct Wide {
  using Bytes = unsigned char __attribute__((vector_size(32)));
  using SignedBytes = signed char __attribute__((vector_size(32)));
};

/// The test of the bytes of one vector by their neighbours.
template <class Vector>
class Judge {
 public:
  using Bytes = typename Vector::Bytes;

  VANTHU_INLINE explicit Judge(const unsigned char* at)
      : after(load(at + 1)),
        c(load(at)),
        before1(load(at - 1)),
        before2(load(at - 2)),
        before3(load(at - 3)) {}

  /// Not zero where a byte may end, or follow, something that needs work. Plain are: ASCII but for the
  /// ampersand and the controls that are white space, the letters of Vietnamese, whole, and the common
  /// quotation marks. The rest is rare enough to be looked at one by one.
  [[nodiscard]] VANTHU_INLINE Bytes suspects() const {
    return is_sign() | is_odd_sequence() | is_foreign_latin1() | lends_tone() | is_glued();
  }

  [[nodiscard]] VANTHU_INLINE Bytes leads_of_vietnamese() const { return (Bytes)(c == 0xE1); }
  [[nodiscard]] VANTHU_INLINE Bytes leads_of_latin1() const { return (Bytes)(c == 0xC3); }

 private:
  using SignedBytes = typename Vector::SignedBytes;

  static VANTHU_INLINE Bytes load(const unsigned char* from) {
    Bytes bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
  }

  /// Bytes from `low` to `high`. Signed comparison, as the common processors have no other.
  static VANTHU_INLINE Bytes within(Bytes bytes, unsigned char low, unsigned char high) {
    const auto offset = static_cast<unsigned char>(low + 0x80);
    const auto bound = static_cast<signed char>(high - low - 0x80 + 1);
    return (Bytes)((SignedBytes)(bytes - offset) < bound);
  }

  static VANTHU_INLINE Bytes is_continuation(Bytes bytes) { return (Bytes)((SignedBytes)bytes < -0x40); }
  static VANTHU_INLINE Bytes is_ascii(Bytes bytes) { return (Bytes)((SignedBytes)bytes >= 0); }
  static VANTHU_INLINE Bytes is_lead(Bytes bytes) { return ~(is_ascii(bytes) | is_continuation(bytes)); }

  [[nodiscard]] VANTHU_INLINE Bytes is_sign() const {
    const Bytes ends_line = (Bytes)(c == '\n');
    const Bytes breaks_word = ends_line & (Bytes)(before1 == '-');
    return (within(c, '\t', '\r') & ~ends_line) | (Bytes)(c == '&') | breaks_word;
  }

  /// A sequence that is broken, or has another lead than C3 to C6, E1 BA, E1 BB and E2 80. Of the last
  /// block, “ ” ‘ ’ … are plain.
  [[nodiscard]] VANTHU_INLINE Bytes is_odd_sequence() const {
    const Bytes third_of_e2 = (Bytes)(before2 == 0xE2);
    const Bytes must_continue = is_lead(before1) | (Bytes)(before2 == 0xE1) | third_of_e2;
    const Bytes is_odd_lead = is_lead(c) & ~(within(c, 0xC3, 0xC6) | within(c, 0xE1, 0xE2));
    const Bytes is_odd_second = ((Bytes)(before1 == 0xE1) & (Bytes)((c | 1) != 0xBB)) |
                                ((Bytes)(before1 == 0xE2) & (Bytes)(c != 0x80));
    const Bytes is_odd_third = third_of_e2 & (Bytes)((c & 0xFA) != 0x98) & (Bytes)(c != 0xA6);
    return (is_continuation(c) ^ must_continue) | is_odd_lead | is_odd_second | is_odd_third;
  }

  /// Letters of Latin-1 that Vietnamese has not: Eth, and what shows that bytes of an old charset were
  /// kept. Vietnamese has C3 80 to 83, 88 to 8A, 8C, 8D, 92 to 95, 99, 9A, 9D, and these with 20 more.
  [[nodiscard]] VANTHU_INLINE Bytes is_foreign_latin1() const {
    const Bytes small = c & 0x1F;
    const Bytes is_known = within(small, 0x00, 0x03) | within(small, 0x08, 0x0A) | within(small, 0x0C, 0x0D) |
                           within(small, 0x12, 0x15) | within(small, 0x19, 0x1A) | (Bytes)(small == 0x1D);
    return (Bytes)(before1 == 0xC3) & ~is_known;
  }

  /// hoà, thuỷ: o before a or e, u before y, a tone mark on the second, no letter after it.
  [[nodiscard]] VANTHU_INLINE Bytes lends_tone() const {
    const Bytes ends_syllable = ~within(after | 0x20, 'a', 'z');
    const Bytes small = c | 0x20;
    const Bytes small2 = before2 | 0x20;
    const Bytes small3 = before3 | 0x20;
    const Bytes of_two_bytes =
        (Bytes)(before1 == 0xC3) & (((Bytes)(small2 == 'o') & within(small, 0xA0, 0xAA)) |
                                    ((Bytes)(small2 == 'u') & (Bytes)(small == 0xBD)));
    const Bytes of_three_bytes =
        (Bytes)(before2 == 0xE1) &
        (((Bytes)(small3 == 'o') & (Bytes)(before1 == 0xBA)) |
         ((Bytes)(small3 == 'u') & (Bytes)(before1 == 0xBB) & within(c, 0xB2, 0xBF)));
    return (of_two_bytes | of_three_bytes) & ends_syllable;
  }

  /// Signs and letters that stand at the border of two words with no space between: số31, TWngày,
  /// 2021của, ủyHải.
  [[nodiscard]] VANTHU_INLINE Bytes is_glued() const {
    const Bytes is_digit = within(c, '0', '9');
    const Bytes is_capital = within(c, 'A', 'Z');
    const Bytes is_small = within(c, 'a', 'z');
    const Bytes after_digit = within(before1, '0', '9');
    const Bytes after_small_ascii = within(before1, 'a', 'z');
    // Of the letters beyond ASCII the small ones end in an odd byte, but for those of Latin-1 and ư.
    const Bytes of_latin1 = (Bytes)(before2 == 0xC3);
    const Bytes after_small = after_small_ascii | (is_continuation(before1) &
                                                   ((Bytes)((before1 & 1) != 0) | (Bytes)(before1 == 0xB0) |
                                                    (of_latin1 & within(before1, 0xA0, 0xBF))));
    const Bytes after_capitals = (within(before1, 'A', 'Z') | (Bytes)(before1 == 0x90)) &
                                 (within(before2, 'A', 'Z') | (Bytes)(before2 == 0xC4));
    return (is_digit & (after_small_ascii | is_continuation(before1))) | (is_capital & after_small) |
           ((is_small | (Bytes)(c == 0xC4)) & after_digit) | (is_small & after_capitals);
  }

  Bytes after;
  Bytes c;
  Bytes before1;
  Bytes before2;
  Bytes before3;
};

template <class Bytes>
VANTHU_INLINE bool any_of(Bytes bytes) {
  std::array<std::uint64_t, sizeof(Bytes) / sizeof(std::uint64_t)> words;
  std::memcpy(words.data(), &bytes, sizeof bytes);
  std::uint64_t all = 0;
  for (const std::uint64_t word : words) all |= word;
  return all != 0;
}

/// What kinds of letters there are in a text.
struct Letters {
  bool of_vietnamese = false;  ///< with the lead E1
  bool of_latin1 = false;      ///< with the lead C3
};

template <class Vector>
VANTHU_INLINE std::size_t count_plain_blocks_by(const unsigned char* bytes, std::size_t blocks,
                                                Letters& letters) {
  using Bytes = typename Vector::Bytes;
  Bytes of_vietnamese{};
  Bytes of_latin1{};
  std::size_t plain = 0;
  for (; plain < blocks; ++plain) {
    Bytes suspects{};
    for (std::size_t i = 0; i < block_bytes; i += sizeof(Bytes)) {
      const Judge<Vector> judge(bytes + plain * block_bytes + i);
      suspects |= judge.suspects();
      of_vietnamese |= judge.leads_of_vietnamese();
      of_latin1 |= judge.leads_of_latin1();
    }
    if (any_of(suspects)) break;
  }
  letters.of_vietnamese = letters.of_vietnamese || any_of(of_vietnamese);
  letters.of_latin1 = letters.of_latin1 || any_of(of_latin1);
  return plain;
}

template <class Vector>
VANTHU_INLINE void mark_suspects_by(const unsigned char* bytes, std::uint8_t* suspects) {
  for (std::size_t i = 0; i < block_bytes; i += sizeof(typename Vector::Bytes)) {
    const auto marks = Judge<Vector>(bytes + i).suspects();
    std::memcpy(suspects + i, &marks, sizeof marks);
  }
}

// On x86-64 the loops are compiled twice, and the processor decides which runs.
#if defined(__x86_64__)
bool has_wide_vectors() {
  static const bool has_avx2 = __builtin_cpu_supports("avx2");
  return has_avx2;
}

__attribute__((target("avx2"))) std::size_t count_plain_blocks_wide(const unsigned char* bytes,
                                                                    std::size_t blocks, Letters& letters) {
  return count_plain_blocks_by<Wide>(bytes, blocks, letters);
}

__attribute__((target("avx2"))) void mark_suspects_wide(const unsigned char* bytes, std::uint8_t* suspects) {
  mark_suspects_by<Wide>(bytes, suspects);
}
#else
bool has_wide_vectors() { return false; }
std::size_t count_plain_blocks_wide(const unsigned char*, std::size_t, Letters&) { return 0; }
void mark_suspects_wide(const unsigned char*, std::uint8_t*) {}
#endif

/// How many of the whole blocks from `bytes` on have no suspect, before the first that has one.
std::size_t count_plain_blocks(const unsigned char* bytes, std::size_t blocks, Letters& letters) {
  if (has_wide_vectors()) return count_plain_blocks_wide(bytes, blocks, letters);
  return count_plain_blocks_by<Narrow>(bytes, blocks, letters);
}

/// Marks the suspects of one block.
void mark_suspects(const unsigned char* bytes, std::uint8_t* suspects) {
  if (has_wide_vectors()) return mark_suspects_wide(bytes, suspects);
  mark_suspects_by<Narrow>(bytes, suspects);
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

bool is_letter_at(std::string_view given, std::size_t at, Steps steps) {
  if (at >= given.size()) return false;
  const CheckedPoint point = decode_checked(given, at);
  const char32_t written = folded(point.value, steps);
  return written != removed && is_letter(written);
}

/// True for the à of hoà. The letter before it is one of the text as it was given: what the rewriting
/// of the text puts before it, the rewriter sees itself.
bool lends_tone(std::string_view given, std::size_t at, CheckedPoint point, Steps steps) {
  if (at == 0 || !may_lend_tone(point.value)) return false;
  const auto first = static_cast<unsigned char>(given[at - 1]);
  const bool is_after_q = at >= 2 && (given[at - 2] == 'q' || given[at - 2] == 'Q');
  return with_tone_moved({first, point.value}).first != first && !is_after_q &&
         !is_letter_at(given, at + point.size, steps);
}

/// Signs and letters of Latin-1 that good Vietnamese text has.
bool is_vietnamese_latin1(char32_t c) {
  return c == U'°' || c == U'·' ||
         std::u32string_view(U"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý").find(c) != std::u32string_view::npos;
}

/// True at the border of two signs that a step for words may part, or at a letter that one may change.
/// Whether it does is for find_word_edits() to say.
bool may_need_word_step(std::string_view given, std::size_t at, char32_t c) {
  if (c >= 0x0370 && c < 0x0530) return true;  // Greek and Cyrillic
  if (at == 0) return false;
  const char before = given[at - 1];
  if (c == U'\n') return before == '-';
  const bool after_digit = before >= '0' && before <= '9';
  if (is_digit(c)) return !after_digit && is_letter(decode_checked(given, previous(given, at, 0)).value);
  if (!is_letter(c)) return false;
  if (after_digit) return is_lower(c);
  const char32_t letter_before = decode_checked(given, previous(given, at, 0)).value;
  return (is_upper(c) && is_lower(letter_before)) || (is_lower(c) && is_upper(letter_before));
}

}  // namespace

CleanScan::Need CleanScan::need_at(std::size_t at, const CheckedPoint& point) {
  if (!point.well_formed) return Need::from_here;
  char32_t c = point.value;
  if (c == U'&' && steps_.has(Step::entities)) {
    const Entity entity = entity_at(given_, at);
    if (entity.size > 0)
      return folds_into_letter_before(entity.value) ? Need::from_letter_before : Need::from_here;
  }
  const char32_t written = folded(c, steps_);
  if (written == removed) return Need::from_letter_before;
  if (written != c) return Need::from_here;
  if ((c >= 0x80 && c < 0x100 && !is_vietnamese_latin1(c)) || c == 0xFFFD) has_foreign_signs_ = true;
  if (may_need_word_step(given_, at, c)) borders_.push_back(at);
  if (c < 0x0300 || (c >= 0x1E00 && c < 0x1F00)) {
    return steps_.has(Step::tone_marks) && lends_tone(given_, at, point, steps_) ? Need::from_here
                                                                                 : Need::nothing;
  }
  if (!begins_cluster(c)) return Need::from_letter_before;
  return is_composed(c) ? Need::nothing : Need::from_here;
}

bool CleanScan::folds_into_letter_before(char32_t c) const {
  return folded(c, steps_) == removed || !begins_cluster(c);
}

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
      const Need need = need_at(at, point);
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
    if (from >= block_end_) {
      from = skip_plain_blocks(from);
      judge_block(from);
    }
    // Eight marks at a time: most words of marks are zero.
    // A character that the block before ends in may be suspect by its last byte.
    std::size_t at = std::max(from, block_) - block_;
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

std::size_t CleanScan::skip_plain_blocks(std::size_t from) {
  const std::size_t left = given_.size() - from;
  if (from < bytes_before || left <= block_bytes + bytes_after) return from;
  const auto* bytes = reinterpret_cast<const unsigned char*>(given_.data()) + from;
  const std::size_t blocks = (left - bytes_after - 1) / block_bytes;
  Letters letters;
  const std::size_t plain = count_plain_blocks(bytes, blocks, letters);
  has_vietnamese_letters_ = has_vietnamese_letters_ || letters.of_vietnamese;
  has_latin1_letters_ = has_latin1_letters_ || letters.of_latin1;
  return from + block_bytes * plain;
}

void CleanScan::judge_block(std::size_t begin) {
  const std::size_t left = given_.size() - begin;
  const std::size_t size = std::min(left, block_bytes);
  const auto* bytes = reinterpret_cast<const unsigned char*>(given_.data()) + begin;
  has_vietnamese_letters_ = has_vietnamese_letters_ || std::memchr(bytes, 0xE1, size) != nullptr;
  has_latin1_letters_ = has_latin1_letters_ || std::memchr(bytes, 0xC3, size) != nullptr;
  if (begin < bytes_before || left < block_bytes + bytes_after) {
    // At the ends of the text, as if spaces stood around it.
    std::array<unsigned char, bytes_before + block_bytes + bytes_after> copy;
    copy.fill(' ');
    const std::size_t before = std::min(begin, bytes_before);
    std::memcpy(copy.data() + bytes_before - before, bytes - before,
                before + size + std::min(left - size, bytes_after));
    mark_suspects(copy.data() + bytes_before, suspects_.data());
    if (size == left) suspects_[size - 1] = 1;  // the end may cut a sequence off
  } else {
    mark_suspects(bytes, suspects_.data());
  }
  block_ = begin;
  block_end_ = begin + size;
}

}  // namespace vanthu
