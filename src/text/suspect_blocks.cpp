// SPDX-License-Identifier: Apache-2.0
#include "text/suspect_blocks.h"

#include <array>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "text/byte_vectors.h"

namespace vanthu {
namespace {

constexpr std::size_t block_bytes = SuspectBlock::size;

#define VANTHU_INLINE inline __attribute__((always_inline))

/// The test of the bytes of one vector by their neighbours.
class Judge {
 public:
  using Bytes = ByteVector;

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

  [[nodiscard]] VANTHU_INLINE Bytes letters_of_vietnamese() const { return (Bytes)(before2 == 0xE1); }

 private:
  static VANTHU_INLINE Bytes load(const unsigned char* from) {
    return load_vector(reinterpret_cast<const char*>(from));
  }

  static VANTHU_INLINE Bytes is_continuation(Bytes bytes) { return (Bytes)((SignedByteVector)bytes < -0x40); }
  static VANTHU_INLINE Bytes is_ascii(Bytes bytes) { return (Bytes)((SignedByteVector)bytes >= 0); }
  static VANTHU_INLINE Bytes is_lead(Bytes bytes) { return ~(is_ascii(bytes) | is_continuation(bytes)); }

  [[nodiscard]] VANTHU_INLINE Bytes is_sign() const {
    const Bytes ends_line = (Bytes)(c == '\n');
    const Bytes breaks_word = ends_line & (Bytes)(before1 == '-');
    return (within(c, '\t', '\r') & ~ends_line) | (Bytes)(c == '&') | (Bytes)(c == 0) | breaks_word;
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
    const Bytes after_capitals =
        within(before1, 'A', 'Z') & (within(before2, 'A', 'Z') | (Bytes)(before2 == 0x90));  // 90 ends Đ
    return (is_digit & (after_small_ascii | is_continuation(before1))) | (is_capital & after_small) |
           ((is_small | (Bytes)(c == 0xC4)) & after_digit) | (is_small & after_capitals);
  }

  Bytes after;
  Bytes c;
  Bytes before1;
  Bytes before2;
  Bytes before3;
};

/// The suspects of one block, a bit for each byte.
std::uint64_t judge_block(const unsigned char* bytes, bool& has_vietnamese) {
  std::uint64_t suspects = 0;
  for (std::size_t i = 0; i < block_bytes; i += sizeof(ByteVector)) {
    const Judge judge(bytes + i);
    const ByteVector marks = judge.suspects();
    has_vietnamese = has_vietnamese || has_any(judge.letters_of_vietnamese());
    if (!has_any(marks)) continue;
    for (std::size_t bit = 0; bit < sizeof(ByteVector); ++bit) {
      if (marks[bit] != 0) suspects |= std::uint64_t{1} << (i + bit);
    }
  }
  return suspects;
}

#if defined(__x86_64__)

/// Kinds of pairs of bytes that are suspect, a bit each: pairs of which the four halves of the two bytes
/// are each in a set. A table for each half says for its sixteen values in which kinds it may be.
struct Pairs {
  using Table = std::array<std::uint8_t, 16>;
  Table before_high{};
  Table before_low{};
  Table high{};
  Table low{};

  static constexpr std::uint32_t all = 0xFFFF;

  /// Adds a kind. The sets are bit masks of half bytes.
  constexpr Pairs& add(unsigned kind, std::uint32_t before_high_set, std::uint32_t before_low_set,
                       std::uint32_t high_set, std::uint32_t low_set) {
    const auto put = [kind](Table& table, std::uint32_t set) {
      for (std::size_t half = 0; half < table.size(); ++half) {
        if ((set >> half & 1U) != 0) table[half] = static_cast<std::uint8_t>(table[half] | 1U << kind);
      }
    };
    put(before_high, before_high_set);
    put(before_low, before_low_set);
    put(high, high_set);
    put(low, low_set);
    return *this;
  }
};

/// The half bytes from `first` to `last`.
constexpr std::uint32_t halves(unsigned first, unsigned last) {
  return (std::uint32_t{2} << last) - (std::uint32_t{1} << first);
}
constexpr std::uint32_t half(unsigned value) { return halves(value, value); }

constexpr std::uint32_t continuation_set = halves(8, 0xB);
constexpr std::uint32_t odd_set = 0xAAAA;

/// What Judge::is_odd_sequence() and is_foreign_latin1() say, but for the lengths of sequences. Of what
/// follows E2 80, which is the only second byte that is 80, the common quotation marks are plain.
constexpr Pairs sequences =
    Pairs()
        .add(0, half(8), half(0), half(8) | half(0xB), Pairs::all)
        .add(1, half(8), half(0), half(9), halves(0, 7) | halves(0xA, 0xB) | halves(0xE, 0xF))
        .add(7, half(8), half(0), half(0xA), halves(0, 5) | halves(7, 0xF))
        .add(2, Pairs::all, Pairs::all, half(0xC), halves(0, 2) | halves(7, 0xF))
        .add(3, Pairs::all, Pairs::all, half(0xE), half(0) | halves(3, 0xF))
        .add(4, Pairs::all, Pairs::all, half(0xD) | half(0xF), Pairs::all)
        .add(5, half(0xC), half(3), half(8) | half(0xA), halves(4, 7) | half(0xB) | halves(0xE, 0xF))
        .add(6, half(0xC), half(3), half(9) | half(0xB),
             halves(0, 1) | halves(6, 8) | halves(0xB, 0xC) | halves(0xE, 0xF));

/// What Judge::is_sign() and is_glued() say, and some pairs more. Of kind 4 the byte before decides too.
constexpr unsigned small_after_capital = 4;
constexpr Pairs borders = Pairs()
                              .add(0, halves(6, 0xB), Pairs::all, half(3), halves(0, 9))
                              .add(1, half(3), halves(0, 9), halves(6, 7) | half(0xC), Pairs::all)
                              .add(2, halves(6, 7), Pairs::all, halves(4, 5), Pairs::all)
                              .add(3, continuation_set, odd_set | half(0), halves(4, 5), Pairs::all)
                              .add(small_after_capital, halves(4, 5), Pairs::all, halves(6, 7), Pairs::all)
                              .add(5, half(2), half(0xD), half(0), half(0xA))
                              .add(6, Pairs::all, Pairs::all, half(2), half(6))
                              .add(7, Pairs::all, Pairs::all, half(0), half(0) | half(9) | halves(0xB, 0xD));

/// What Judge::lends_tone() says, and of kinds 4 to 7 what is_odd_sequence() says of second bytes. Kinds 0
/// to 3 count where the letter before has the same bit, and no letter follows.
constexpr Pairs tones = Pairs()
                            .add(0, Pairs::all, Pairs::all, half(8) | half(0xA), halves(0, 0xA))
                            .add(1, Pairs::all, Pairs::all, half(9) | half(0xB), half(0xD))
                            .add(2, half(0xB), half(0xA), Pairs::all, Pairs::all)
                            .add(3, half(0xB), half(0xB), half(0xB), halves(2, 9))
                            .add(4, half(0xE), half(1), halves(8, 0xA), Pairs::all)
                            .add(5, half(0xE), half(1), half(0xB), halves(0, 9) | halves(0xC, 0xF))
                            .add(6, half(0xE), half(2), halves(9, 0xB), Pairs::all)
                            .add(7, half(0xE), half(2), half(8), halves(1, 0xF));
constexpr int kinds_of_tones = 0x0F;

/// The bits of tones for o and u (and for other ASCII with the same low half, which stands before no such
/// letter), two bytes before the byte looked at, and three.
constexpr Pairs::Table vowels(unsigned of_o, unsigned of_u) {
  Pairs::Table table{};
  table['o' & 0x0F] = static_cast<std::uint8_t>(of_o);
  table['u' & 0x0F] = static_cast<std::uint8_t>(of_u);
  return table;
}
constexpr Pairs::Table vowels_before_two_bytes = vowels(1, 2);
constexpr Pairs::Table vowels_before_three_bytes = vowels(4, 8);

#define VANTHU_AVX2 __attribute__((target("avx2")))

/// Each byte, as often as a vector has room for.
using RepeatedBytes = std::array<std::uint8_t, 32>;
alignas(32) constexpr std::array<RepeatedBytes, 256> repeated_bytes = [] {
  std::array<RepeatedBytes, 256> all{};
  for (std::size_t byte = 0; byte < all.size(); ++byte) all[byte].fill(static_cast<std::uint8_t>(byte));
  return all;
}();

/// The test of Judge for thirty-two bytes: never less suspicious, and faster by its tables.
class WideJudge {
 public:
  VANTHU_AVX2 VANTHU_INLINE WideJudge()
      : sequences_(sequences),
        borders_(borders),
        tones_(tones),
        before_two_bytes_(Tables::twice(vowels_before_two_bytes)),
        before_three_bytes_(Tables::twice(vowels_before_three_bytes)) {
    // So that the compiler reads the constants from memory: it would make them anew in every round.
    asm("" : "+r"(repeated_));
  }

  VANTHU_AVX2 VANTHU_INLINE __m256i suspects(const unsigned char* at, __m256i& of_vietnamese) const {
    const __m256i after = load(at + 1);
    const __m256i c = load(at);
    const __m256i before1 = load(at - 1);
    const __m256i before2 = load(at - 2);
    const __m256i before3 = load(at - 3);
    const Halves pair{high_of(before1), low_of(before1), high_of(c), low_of(c)};
    const __m256i third_of_e1 = equal(before2, 0xE1);
    of_vietnamese = either(of_vietnamese, third_of_e1);
    return either(either(sequences_.kinds(pair), glued(borders_.kinds(pair), before2)),
                  either(has_odd_length(c, before1, before2, third_of_e1),
                         lends_tone(tones_.kinds(pair), after, before2, before3)));
  }

  VANTHU_AVX2 static VANTHU_INLINE __m256i load(const std::uint8_t* from) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
  }
  [[nodiscard]] VANTHU_AVX2 VANTHU_INLINE __m256i equal(__m256i bytes, int value) const {
    return _mm256_cmpeq_epi8(bytes, all(value));
  }
  VANTHU_AVX2 static VANTHU_INLINE __m256i either(__m256i a, __m256i b) { return _mm256_or_si256(a, b); }

  /// A bit for each byte that is not zero.
  VANTHU_AVX2 static VANTHU_INLINE std::uint64_t bits(__m256i marks) {
    const __m256i is_zero = _mm256_cmpeq_epi8(marks, _mm256_setzero_si256());
    return static_cast<std::uint32_t>(~_mm256_movemask_epi8(is_zero));
  }

 private:
  [[nodiscard]] VANTHU_AVX2 VANTHU_INLINE __m256i all(int value) const {
    return load(repeated_[static_cast<std::size_t>(value & 0xFF)].data());
  }
  VANTHU_AVX2 static VANTHU_INLINE __m256i both(__m256i a, __m256i b) { return _mm256_and_si256(a, b); }
  VANTHU_AVX2 static VANTHU_INLINE __m256i but_not(__m256i a, __m256i b) { return _mm256_andnot_si256(b, a); }
  /// Bytes from `low` to `high`.
  [[nodiscard]] VANTHU_AVX2 VANTHU_INLINE __m256i within(__m256i bytes, int low, int high) const {
    return _mm256_cmpgt_epi8(all(high - low - 0x80 + 1), _mm256_sub_epi8(bytes, all(low + 0x80)));
  }
  [[nodiscard]] VANTHU_AVX2 VANTHU_INLINE __m256i is_continuation(__m256i bytes) const {
    return _mm256_cmpgt_epi8(all(-0x40), bytes);
  }

  struct Halves {
    __m256i before_high;
    __m256i before_low;
    __m256i high;
    __m256i low;
  };
  [[nodiscard]] VANTHU_AVX2 VANTHU_INLINE __m256i low_of(__m256i bytes) const {
    return both(bytes, all(0x0F));
  }
  [[nodiscard]] VANTHU_AVX2 VANTHU_INLINE __m256i high_of(__m256i bytes) const {
    return low_of(_mm256_srli_epi16(bytes, 4));
  }

  struct Tables {
    VANTHU_AVX2 VANTHU_INLINE explicit Tables(const Pairs& pairs)
        : before_high(twice(pairs.before_high)),
          before_low(twice(pairs.before_low)),
          high(twice(pairs.high)),
          low(twice(pairs.low)) {}
    VANTHU_AVX2 static VANTHU_INLINE __m256i twice(const Pairs::Table& table) {
      return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(table.data())));
    }
    VANTHU_AVX2 VANTHU_INLINE __m256i kinds(const Halves& pair) const {
      return both(both(_mm256_shuffle_epi8(before_high, pair.before_high),
                       _mm256_shuffle_epi8(before_low, pair.before_low)),
                  both(_mm256_shuffle_epi8(high, pair.high), _mm256_shuffle_epi8(low, pair.low)));
    }
    __m256i before_high;
    __m256i before_low;
    __m256i high;
    __m256i low;
  };

  /// Leaves out small letters after a single capital: every name has them.
  [[nodiscard]] VANTHU_AVX2 VANTHU_INLINE __m256i glued(__m256i kinds, __m256i before2) const {
    const __m256i after_capital = equal(both(before2, all(0x60)), 0x40);
    return both(kinds, either(after_capital, all(~(1 << small_after_capital))));
  }

  /// Bytes that continue a sequence where none goes on, and others where one does.
  [[nodiscard]] VANTHU_AVX2 VANTHU_INLINE __m256i has_odd_length(__m256i c, __m256i before1, __m256i before2,
                                                                 __m256i third_of_e1) const {
    const __m256i after_lead = _mm256_cmpeq_epi8(_mm256_max_epu8(before1, all(0xC0)), before1);
    const __m256i must_continue = either(after_lead, either(third_of_e1, equal(before2, 0xE2)));
    return _mm256_xor_si256(is_continuation(c), must_continue);
  }

  /// Leaves out the kinds of tones where no o or u stands before, or a letter after.
  [[nodiscard]] VANTHU_AVX2 VANTHU_INLINE __m256i lends_tone(__m256i kinds, __m256i after, __m256i before2,
                                                             __m256i before3) const {
    const __m256i vowels = either(_mm256_shuffle_epi8(before_two_bytes_, before2),
                                  _mm256_shuffle_epi8(before_three_bytes_, before3));
    const __m256i before_letter = both(within(either(after, all(0x20)), 'a', 'z'), all(kinds_of_tones));
    return but_not(both(kinds, either(vowels, all(~kinds_of_tones))), before_letter);
  }

  const RepeatedBytes* repeated_ = repeated_bytes.data();
  Tables sequences_;
  Tables borders_;
  Tables tones_;
  __m256i before_two_bytes_;
  __m256i before_three_bytes_;
};

bool has_wide_vectors() {
  static const bool has_avx2 = __builtin_cpu_supports("avx2") != 0;
  return has_avx2;
}

VANTHU_AVX2 Judged judge_blocks_wide(const unsigned char* bytes, std::size_t blocks,
                                     std::span<SuspectBlock> found, bool& has_vietnamese) {
  const WideJudge judge;
  __m256i of_vietnamese = _mm256_setzero_si256();
  Judged judged;
  for (; judged.blocks < blocks && judged.found < found.size(); ++judged.blocks) {
    const unsigned char* first = bytes + judged.blocks * block_bytes;
    const __m256i first_marks = judge.suspects(first, of_vietnamese);
    const __m256i second_marks = judge.suspects(first + sizeof(__m256i), of_vietnamese);
    const __m256i marks = WideJudge::either(first_marks, second_marks);
    if (_mm256_testz_si256(marks, marks) != 0) continue;
    found[judged.found++] = {judged.blocks * block_bytes,
                             WideJudge::bits(first_marks) | WideJudge::bits(second_marks) << sizeof(__m256i)};
  }
  has_vietnamese = has_vietnamese || _mm256_testz_si256(of_vietnamese, of_vietnamese) == 0;
  return judged;
}

#else
bool has_wide_vectors() { return false; }
Judged judge_blocks_wide(const unsigned char*, std::size_t, std::span<SuspectBlock>, bool&) { return {}; }
#endif

}  // namespace

Judged judge_blocks(const unsigned char* bytes, std::size_t blocks, std::span<SuspectBlock> found,
                    bool& has_vietnamese) {
  if (has_wide_vectors()) return judge_blocks_wide(bytes, blocks, found, has_vietnamese);
  Judged judged;
  for (; judged.blocks < blocks && judged.found < found.size(); ++judged.blocks) {
    const std::size_t begin = judged.blocks * block_bytes;
    const std::uint64_t suspects = judge_block(bytes + begin, has_vietnamese);
    if (suspects != 0) found[judged.found++] = {begin, suspects};
  }
  return judged;
}

}  // namespace vanthu
