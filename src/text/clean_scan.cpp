// SPDX-License-Identifier: Apache-2.0
#include "text/clean_scan.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>

#include "text/composition.h"
#include "text/entities.h"
#include "text/folding.h"
#include "text/letters.h"
#include "text/tone_marks.h"
#include "text/utf8.h"

namespace vanthu {
namespace {

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
  if (at == 0) return false;
  const auto first = static_cast<unsigned char>(given[at - 1]);
  if ((first | 0x20) != 'o' && (first | 0x20) != 'u') return false;
  const bool is_after_q = at >= 2 && (given[at - 2] == 'q' || given[at - 2] == 'Q');
  return with_tone_moved({first, point.value}).first != first && !is_after_q &&
         !is_letter_at(given, at + point.size, steps);
}

/// Signs and letters of Latin-1 that good Vietnamese text has.
bool is_vietnamese_latin1(char32_t c) {
  return c == U'°' || c == U'·' ||
         std::u32string_view(U"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý").find(c) != std::u32string_view::npos;
}

/// True for what shows that the text may have been read wrongly: letters of Latin-1 that Vietnamese has
/// not, its signs before letters (m² is none), what could not be read, and NUL, which UTF-16 is full of.
bool is_foreign(char32_t c, char next) {
  if (c == 0 || c == 0xFFFD) return true;
  if (c < 0x80 || c >= 0x100 || is_vietnamese_latin1(c)) return false;
  return c < 0xA0 || is_letter(c) || static_cast<unsigned char>(next) >= 0x80 ||
         is_letter(static_cast<unsigned char>(next));
}

/// True at the border of two signs that a step for words may part, or at a letter that one may change.
/// Whether it does is for find_word_edits() to say.
bool may_need_word_step(std::string_view given, std::size_t at, char32_t c) {
  if (c >= 0x0370 && c < 0x0530) return true;  // Greek and Cyrillic
  if (at == 0 || (c >= 0x80 && !is_lower(c))) return false;
  const char before = given[at - 1];
  if (c == U'\n') return before == '-';
  const bool after_digit = before >= '0' && before <= '9';
  const auto is_after_letter = [&] { return is_letter(decode_checked(given, previous(given, at, 0)).value); };
  if (is_digit(c)) return !after_digit && is_after_letter();
  if (after_digit) return is_lower(c);
  if (is_lower(c)) return before >= 'A' && before <= 'Z';
  return is_upper(c) && is_lower(decode_checked(given, previous(given, at, 0)).value);
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
  const std::size_t end = at + point.size;
  has_foreign_signs_ = has_foreign_signs_ || is_foreign(c, end < given_.size() ? given_[end] : ' ');
  if (may_need_word_step(given_, at, c)) add_border(at);
  if (c < 0x0300 || (c >= 0x1E00 && c < 0x1F00)) {
    return steps_.has(Step::tone_marks) && lends_tone(given_, at, point, steps_) ? Need::from_here
                                                                                 : Need::nothing;
  }
  if (!begins_cluster(c)) return Need::from_letter_before;
  return is_composed(c) ? Need::nothing : Need::from_here;
}

void CleanScan::add_border(std::size_t at) {
  constexpr std::size_t usual = 32;
  if (borders_.empty()) borders_.reserve(usual);
  borders_.push_back(at);
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
  while (true) {
    for (; next_found_ < found_count_; ++next_found_) {
      const SuspectBlock& block = found_[next_found_];
      if (from >= block.begin + SuspectBlock::size) continue;
      // A character that the block before ends in may be suspect by its last byte.
      const std::size_t at = std::max(from, block.begin) - block.begin;
      const std::uint64_t suspects = block.suspects >> at << at;
      if (suspects != 0) return block.begin + static_cast<std::size_t>(std::countr_zero(suspects));
    }
    if (judged_ == given_.size()) return given_.size();
    judge_more();
  }
}

void CleanScan::judge_more() {
  const std::size_t left = given_.size() - judged_;
  const auto* bytes = reinterpret_cast<const unsigned char*>(given_.data()) + judged_;
  next_found_ = 0;
  if (judged_ >= bytes_before && left >= SuspectBlock::size + bytes_after) {
    const std::size_t blocks = (left - bytes_after) / SuspectBlock::size;
    const Judged judged = judge_blocks(bytes, blocks, found_, has_vietnamese_letters_);
    for (std::size_t i = 0; i < judged.found; ++i) found_[i].begin += judged_;
    found_count_ = judged.found;
    judged_ += judged.blocks * SuspectBlock::size;
    return;
  }
  // At the ends of the text, as if spaces stood around it.
  const std::size_t size = std::min(left, SuspectBlock::size);
  std::array<unsigned char, bytes_before + SuspectBlock::size + bytes_after> copy;
  copy.fill(' ');
  const std::size_t before = std::min(judged_, bytes_before);
  std::memcpy(copy.data() + bytes_before - before, bytes - before,
              before + size + std::min(left - size, bytes_after));
  found_[0] = {};
  judge_blocks(copy.data() + bytes_before, 1, std::span(found_).first(1), has_vietnamese_letters_);
  found_[0].begin = judged_;
  if (size < SuspectBlock::size) found_[0].suspects &= (std::uint64_t{1} << size) - 1;
  // The end may cut a sequence off.
  if (size == left && bytes[size - 1] >= 0x80) found_[0].suspects |= std::uint64_t{1} << (size - 1);
  found_count_ = 1;
  judged_ += size;
}

}  // namespace vanthu
