// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/clean_scan.h"
#include "text/composition.h"
#include "text/entities.h"
#include "text/folding.h"
#include "text/letters.h"
#include "text/tone_marks.h"
#include "text/utf8.h"
#include "text/word_edits.h"
#include "text/wrapped_lines.h"
#include "vanthu/text.h"

namespace vanthu {
namespace {

constexpr std::size_t largest_text = std::numeric_limits<std::uint32_t>::max();

/// Makes the normal form from left to right. Everything before settled() is in it already.
class Rewriter {
 public:
  Rewriter(std::string_view given, Steps steps) : given_(given), steps_(steps) {
    form_.reserve(given.size());
  }

  /// Takes over, as it is, what stands before `end`.
  void copy_until(std::size_t end) {
    form_.append(given_, settled_, end - settled_);
    settled_ = end;
  }

  /// Rewrites what stands at settled(), which is not the end: a character with the marks on it, or a
  /// run of characters that are removed.
  void rewrite_cluster() {
    const CheckedPoint first = point_at(settled_);
    removed_last_ = first.well_formed && folded(first.value, steps_) == removed;
    if (removed_last_) return remove_run();
    if (!first.well_formed) count_replaced(first.size);
    const std::size_t end = read_cluster(first);
    if (steps_.has(Step::composition)) compose(cluster_);
    if (steps_.has(Step::look_alikes)) join_bars(cluster_);
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
  /// What stands at `at`: an entity is the character that it names.
  [[nodiscard]] CheckedPoint point_at(std::size_t at) const {
    if (given_[at] == '&' && steps_.has(Step::entities)) {
      const Entity entity = entity_at(given_, at);
      if (entity.size > 0) return {entity.value, entity.size, true};
    }
    return decode_checked(given_, at);
  }

  void remove_run() {
    const std::size_t begin = settled_;
    settled_ = after_removed(begin);
    note_rewritten(form_.size(), begin, settled_);
  }

  /// The first place at `at` or after it whose character stays.
  [[nodiscard]] std::size_t after_removed(std::size_t at) const {
    while (at < given_.size()) {
      const CheckedPoint point = point_at(at);
      if (folded(point.value, steps_) != removed) break;
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
    cluster_ = folded(first.value, steps_);
    std::size_t end = settled_ + first.size;
    const bool is_pair = first.value == U'\r' && end < given_.size() && given_[end] == '\n';
    if (is_pair && steps_.has(Step::line_breaks)) return end + 1;
    while (true) {
      // A character that is removed does not keep a mark from its letter.
      const std::size_t at = after_removed(end);
      if (at == given_.size()) return end;
      const CheckedPoint point = point_at(at);
      if (begins_cluster(folded(point.value, steps_))) return end;
      cluster_ += folded(point.value, steps_);
      end = at + point.size;
    }
  }

  [[nodiscard]] bool tone_moves(std::size_t end) const {
    if (!steps_.has(Step::tone_marks) || cluster_.size() != 1 || form_.empty() || !may_lend_tone(cluster_[0]))
      return false;
    const auto first = static_cast<unsigned char>(form_.back());
    if (with_tone_moved({first, cluster_[0]}).first == first) return false;
    const char before = form_.size() > 1 ? form_[form_.size() - 2] : ' ';
    if (before == 'q' || before == 'Q') return false;
    const std::size_t next = after_removed(end);
    return next == given_.size() || !is_letter(folded(point_at(next).value, steps_));
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
  Steps steps_;
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

/// A form and the way back from it.
struct Rewritten {
  std::string form;
  OffsetMap map;
};

Rewritten apply(const std::vector<Edit>& edits, std::string_view text) {
  Rewritten result;
  result.form.reserve(text.size() + edits.size());
  std::size_t settled = 0;
  for (const Edit& edit : edits) {
    result.form.append(text, settled, edit.begin - settled);
    const auto begin = static_cast<std::uint32_t>(result.form.size());
    result.form += edit.replacement;
    result.map.add_rewritten({begin, static_cast<std::uint32_t>(result.form.size())},
                             {static_cast<std::uint32_t>(edit.begin), static_cast<std::uint32_t>(edit.end)});
    settled = edit.end;
  }
  result.form.append(text, settled);
  return result;
}

/// What one step makes can be work for another (a joined word moves its tone mark), so the form is
/// looked at until nothing is left to do. Text that people write needs one look or two more.
constexpr int most_rounds = 8;

}  // namespace

class Normalizer {
 public:
  Normalizer(std::string_view given, Steps steps) : steps_(steps) { text_.given_ = given; }

  /// The text, of which no character needs a step.
  Text take() {
    join_wrapped_lines();
    return std::move(text_);
  }

  Result<Text> run() {
    for (int round = 0; round < most_rounds; ++round) {
      CleanScan scan(text_.form(), steps_);
      const std::size_t at = scan.next(0);
      if (at == text_.form().size() || !rewrite_characters(scan, at)) {
        const auto edits = find_word_edits(text_.form(), scan.borders(), steps_);
        if (edits.empty()) break;
        take(apply(edits, text_.form()));
      }
      if (is_too_large_) break;
    }
    if (is_too_large_) return too_large("the normal form of the text");
    return take();
  }

 private:
  /// False where everything stays as it is: marks that make no letter with what stands before them
  /// need a look each time.
  bool rewrite_characters(CleanScan& scan, std::size_t at) {
    const std::string_view given = text_.form();
    Rewriter rewriter(given, steps_);
    while (at < given.size()) {
      rewriter.copy_until(at);
      do {
        rewriter.rewrite_cluster();
      } while (rewriter.has_removed_last() && rewriter.settled() < given.size());
      is_too_large_ = rewriter.is_too_large();
      if (is_too_large_) return true;
      at = scan.next(rewriter.settled());
    }
    rewriter.copy_until(given.size());
    is_too_large_ = rewriter.is_too_large();
    std::string form = rewriter.take_form();
    if (text_.rewritten_ && form == given) return false;
    if (!text_.rewritten_) {
      text_.replaced_bytes_ = rewriter.replaced_bytes();
      text_.first_replaced_byte_ = rewriter.first_replaced_byte();
    }
    take({std::move(form), rewriter.take_map()});
    return true;
  }

  /// A space takes the place of a line feed, so that every offset stays.
  void join_wrapped_lines() {
    if (!steps_.has(Step::wrapped_lines)) return;
    join_lines(line_feeds_around_links(text_.form()));
    join_lines(wrapped_line_feeds(text_.form()));
  }

  void join_lines(const std::vector<std::size_t>& line_feeds) {
    if (line_feeds.empty()) return;
    std::string form(text_.form());
    for (const std::size_t at : line_feeds) form[at] = ' ';
    text_.own_ = std::move(form);
    text_.rewritten_ = true;
  }

  void take(Rewritten rewritten) {
    text_.map_ = text_.rewritten_ ? rewritten.map.over(text_.map_) : std::move(rewritten.map);
    text_.own_ = std::move(rewritten.form);
    text_.rewritten_ = true;
    is_too_large_ = is_too_large_ || text_.own_.size() > largest_text;
  }

  Steps steps_;
  Text text_;
  bool is_too_large_ = false;
};

Result<Text> normalize(const Decoded& decoded, Steps steps) {
  if (decoded.is_normal()) return Normalizer(decoded.text(), steps).take();
  return normalize(decoded.text(), steps);
}

Result<Text> normalize(std::string_view given, Steps steps) {
  if (given.size() > largest_text) return too_large("the text");
  return Normalizer(given, steps).run();
}

}  // namespace vanthu
