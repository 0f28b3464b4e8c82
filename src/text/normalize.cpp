// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "text/clean_scan.h"
#include "text/composition.h"
#include "text/folding.h"
#include "text/letters.h"
#include "text/tone_marks.h"
#include "text/utf8.h"
#include "vanthu/text.h"

namespace vanthu {
namespace {

constexpr std::size_t largest_text = std::numeric_limits<std::uint32_t>::max();

/// Makes the normal form from left to right. Everything before settled() is in it already.
class Rewriter {
 public:
  explicit Rewriter(std::string_view given) : given_(given) { form_.reserve(given.size()); }

  /// Takes over, as it is, what stands before `end`.
  void copy_until(std::size_t end) {
    form_.append(given_, settled_, end - settled_);
    settled_ = end;
  }

  /// Rewrites what stands at settled(), which is not the end: a character with the marks on it, or a
  /// run of characters that are removed.
  void rewrite_cluster() {
    const CheckedPoint first = decode_checked(given_, settled_);
    removed_last_ = first.well_formed && folded(first.value) == removed;
    if (removed_last_) return remove_run();
    if (!first.well_formed) count_replaced(first.size);
    const std::size_t end = read_cluster(first);
    compose(cluster_);
    if (tone_moves(end)) {
      move_tone(end);
    } else {
      append_cluster(first, end);
    }
    settled_ = end;
  }

  [[nodiscard]] std::size_t settled() const { return settled_; }

  /// True where the last cluster was removed: then the next one has a new neighbour before it.
  [[nodiscard]] bool has_removed_last() const { return removed_last_; }

  [[nodiscard]] bool is_too_large() const { return form_.size() > largest_text; }
  [[nodiscard]] std::size_t replaced_bytes() const { return replaced_bytes_; }
  [[nodiscard]] std::size_t first_replaced_byte() const { return first_replaced_byte_; }
  [[nodiscard]] std::string take_form() { return std::move(form_); }
  [[nodiscard]] OffsetMap take_map() { return std::move(map_); }

 private:
  void remove_run() {
    const std::size_t begin = settled_;
    settled_ = after_removed(begin);
    note_rewritten(form_.size(), begin, settled_);
  }

  /// The first place at `at` or after it whose character stays.
  [[nodiscard]] std::size_t after_removed(std::size_t at) const {
    while (at < given_.size()) {
      const CheckedPoint point = decode_checked(given_, at);
      if (folded(point.value) != removed) break;
      at += point.size;
    }
    return at;
  }

  void count_replaced(std::size_t bytes) {
    if (replaced_bytes_ == 0) first_replaced_byte_ = settled_;
    replaced_bytes_ += bytes;
  }

  /// Fills cluster_ with what begins with `first` at settled_, folded; returns where it ends.
  [[nodiscard]] std::size_t read_cluster(CheckedPoint first) {
    cluster_ = folded(first.value);
    std::size_t end = settled_ + first.size;
    if (first.value == U'\r' && end < given_.size() && given_[end] == '\n') return end + 1;
    while (true) {
      // A character that is removed does not keep a mark from its letter.
      const std::size_t at = after_removed(end);
      if (at == given_.size()) return end;
      const CheckedPoint point = decode_checked(given_, at);
      if (begins_cluster(folded(point.value))) return end;
      cluster_ += folded(point.value);
      end = at + point.size;
    }
  }

  [[nodiscard]] bool tone_moves(std::size_t end) const {
    if (cluster_.size() != 1 || form_.empty() || !may_lend_tone(cluster_[0])) return false;
    const auto first = static_cast<unsigned char>(form_.back());
    if (with_tone_moved({first, cluster_[0]}).first == first) return false;
    const char before = form_.size() > 1 ? form_[form_.size() - 2] : ' ';
    if (before == 'q' || before == 'Q') return false;
    const std::size_t next = after_removed(end);
    return next == given_.size() || !is_letter(folded(decode_checked(given_, next).value));
  }

  void move_tone(std::size_t end) {
    const auto begin = static_cast<std::uint32_t>(form_.size() - 1);
    const VowelPair pair = with_tone_moved({static_cast<unsigned char>(form_.back()), cluster_[0]});
    const std::uint32_t given_begin = map_.to_given({begin, begin + 1}).begin;
    form_.pop_back();
    append_utf8(form_, pair.first);
    append_utf8(form_, pair.second);
    note_rewritten(begin, given_begin, end);
  }

  void append_cluster(CheckedPoint first, std::size_t end) {
    const std::size_t begin = form_.size();
    for (const char32_t c : cluster_) append_utf8(form_, c);
    const std::size_t given_size = end - settled_;
    const bool is_same_size = form_.size() - begin == given_size;
    const bool is_one_for_one = is_same_size && cluster_.size() == 1 && first.size == given_size;
    const bool is_unchanged =
        is_same_size && given_.substr(settled_, given_size) == std::string_view(form_).substr(begin);
    if (!is_one_for_one && !is_unchanged) note_rewritten(begin, settled_, end);
  }

  /// The form from `form_begin` to its end was made from [given_begin, given_end).
  void note_rewritten(std::size_t form_begin, std::size_t given_begin, std::size_t given_end) {
    map_.add_rewritten({static_cast<std::uint32_t>(form_begin), static_cast<std::uint32_t>(form_.size())},
                       {static_cast<std::uint32_t>(given_begin), static_cast<std::uint32_t>(given_end)});
  }

  std::string_view given_;
  std::string form_;
  OffsetMap map_;
  std::size_t settled_ = 0;
  std::size_t replaced_bytes_ = 0;
  std::size_t first_replaced_byte_ = 0;
  bool removed_last_ = false;
  std::u32string cluster_;  // kept to reuse its memory
};

Error too_large(std::string_view what) {
  return {ErrorCode::too_large, std::string(what) + " is 4 GiB or more", {}, 0, 0};
}

}  // namespace

Result<Text> normalize(std::string_view given) {
  if (given.size() > largest_text) return too_large("the text");
  Text text;
  text.given_ = given;

  CleanScan scan(given);
  std::size_t at = scan.next(0);
  if (at == given.size()) return text;

  Rewriter rewriter(given);
  while (at < given.size()) {
    rewriter.copy_until(at);
    do {
      rewriter.rewrite_cluster();
    } while (rewriter.has_removed_last() && rewriter.settled() < given.size());
    if (rewriter.is_too_large()) return too_large("the normal form of the text");
    at = scan.next(rewriter.settled());
  }
  rewriter.copy_until(given.size());
  if (rewriter.is_too_large()) return too_large("the normal form of the text");

  text.own_ = rewriter.take_form();
  text.rewritten_ = true;
  text.map_ = rewriter.take_map();
  text.replaced_bytes_ = rewriter.replaced_bytes();
  text.first_replaced_byte_ = rewriter.first_replaced_byte();
  return text;
}

}  // namespace vanthu
