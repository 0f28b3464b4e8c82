// SPDX-License-Identifier: Apache-2.0
//
// Verbs and words by which one comes to an office, holds it or leaves it, and what around them tells which.
#pragma once

#include <cstdint>

#include "lexicon/units.h"

namespace vanthu {

/// Asks about the verbs of one sentence, by where they stand; the sentence must outlive it.
class StatusVerbs {
 public:
  static constexpr std::int32_t leaves = 0;  ///< of verbs that say no more: "cách chức", "thôi giữ chức"
  static constexpr std::int32_t done_to_another = 3;  ///< by its subject: "sa thải", "miễn nhiệm"
  static constexpr std::int32_t takes = 11;  ///< likewise, or of a penalty: "bị kỷ luật cách chức"
  static constexpr std::int32_t before_event = 7;  ///< of "trước khi"
  static constexpr std::int32_t many = 8;          ///< "kinh qua nhiều chức vụ"
  static constexpr std::int32_t introduces = 3;    ///< of small words before a list: "như", "gồm"
  static constexpr std::int32_t now = 9;           ///< of holding: "hiện là"
  static constexpr std::int32_t once = 10;         ///< of the past: "từng là"
  static constexpr std::int32_t was_before = 9;    ///< of words that begin a sentence: "trước đó"
  static constexpr std::int32_t when = 2;          ///< of words that end a subject: "khi"
  static constexpr std::int32_t when_held = 14;    ///< of small words: "lúc"
  static constexpr std::int32_t at_a_time = 5;     ///< of nouns: "thời điểm", "thời gian"
  static constexpr std::int32_t gone_by = 2;       ///< of words before a day: "hồi"
  static constexpr std::int32_t within = 8;        ///< of small words: "trong"
  static constexpr std::int32_t possible = 12;     ///< of small words: "có thể"
  static constexpr std::int32_t ends = 13;         ///< of verbs: "kết thúc"

  explicit StatusVerbs(const UnitString& entities) : entities_(entities) {}

  /// "miễn nhiệm Chủ tịch UBND xã Trần Văn Hòa và Phó Chủ tịch Lê Văn An": after the name at `name` one more
  /// office with its holder.
  [[nodiscard]] bool is_next_left_too(std::uint32_t name) const;

  /// "Chủ tịch UBND xã Trần Văn Hòa bị cách chức": the verb says all, and its subject stands before it.
  [[nodiscard]] bool says_all(std::uint32_t at) const;

  /// "bầu, miễn nhiệm, bãi nhiệm Chủ tịch UBND": in rules on how offices are filled nobody left one.
  [[nodiscard]] bool is_one_of_all_changes(std::uint32_t verb) const;

  /// "có thể sa thải Giám đốc", "có quyền miễn nhiệm Giám đốc": nobody has left the office.
  [[nodiscard]] bool may_be_done(std::uint32_t at) const;

  /// "(khi đó đang giữ chức Chủ tịch nước)": whether the words at `mark` open a bracket with an office of
  /// then.
  [[nodiscard]] bool tells_of_office_after(std::uint32_t mark) const;

  /// "Sau khi sa thải Giám đốc Sở, Chủ tịch UBND tỉnh Trần Văn Hòa đã nói": whether the comma ends what the
  /// sentence opens with.
  [[nodiscard]] bool ends_opening_clause(std::uint32_t comma) const;

  /// "kết thúc nhiệm kỳ Tổng thống": whether the term of an office ends.
  [[nodiscard]] bool ends_tenure(std::uint32_t tenure) const;

  /// "Tổng thống Trần Văn Hòa": whether an office stands at `at` with a name right after it.
  [[nodiscard]] bool is_named_office(std::uint32_t at) const;

  /// "bị sa thải bởi Tổng thống".
  [[nodiscard]] bool is_done_by_what_follows(std::uint32_t verb) const;

  /// "bị Tổng thống Miller sa thải": where the passive stands, if the verb is done by one whom it names and
  /// nothing follows it; the verb itself where not.
  [[nodiscard]] std::uint32_t by_another(std::uint32_t verb) const;

  /// Whether the office or its holder follows the verb that takes it away.
  [[nodiscard]] bool governs(std::uint32_t verb) const;

  /// "là", "giữ chức", and not "được bầu làm".
  [[nodiscard]] bool is_state(std::uint32_t hold) const;

  /// "Bộ trưởng Bộ Y tế khi đó là ông Trần Văn Hòa": the office stands before the words that say so.
  [[nodiscard]] bool tells_of_office_before(std::uint32_t at) const;

  /// "Giám đốc Công an tỉnh (trước khi hợp nhất)": a note of one event after the office.
  [[nodiscard]] bool notes_office_before(std::uint32_t at) const;

  [[nodiscard]] static bool is_name_or_before_it(Label label);

  /// Bodies and ranks between the offices of a list.
  [[nodiscard]] static bool stands_in_list(Label label);

  /// Where the name that ends at `end`, with what stands before it, begins; `end` without one.
  [[nodiscard]] std::uint32_t name_begin(std::uint32_t end) const;

  /// "Trước khi về Bộ, ông A là …"; inside a sentence "trước khi" tells what somebody no longer is.
  [[nodiscard]] bool opens_sentence_only(std::uint32_t at) const;

  /// "trước khi".
  [[nodiscard]] bool tells_of_before(std::uint32_t at) const;

  /// "trước khi Ngoại trưởng Trần Văn Hòa đến": what he did then, as who he still is.
  [[nodiscard]] bool tells_of_event_before(std::uint32_t at) const;

  /// "trước khi làm", "trước khi được bầu giữ chức": whether the words at `before` lead to what somebody
  /// became.
  [[nodiscard]] bool leads_to_next(std::uint32_t before) const;

  /// "giữ chức Giám đốc Sở Y tế 4 năm trước khi": the verb that governs the offices before the words at
  /// `before`; `before` itself without one.
  [[nodiscard]] std::uint32_t held_until(std::uint32_t before) const;

  /// "Trước đó, ông Trần Văn Hòa là".
  [[nodiscard]] bool is_told_of_before(std::uint32_t hold) const;

  /// "Lúc đó, với vai trò Giám đốc Sở Y tế, ông Trần Văn Hòa đã".
  [[nodiscard]] bool is_capacity_then(std::uint32_t hold) const;

  /// "khi ông Trần Văn Hòa còn là", "khi bà Lê Thị Mai làm", "khi giữ cương vị".
  [[nodiscard]] bool was_still(std::uint32_t hold) const;

  /// "khi đó ông Trần Văn Hòa đang là", "lúc bấy giờ giữ chức", "giai đoạn ông Trần Văn Hòa làm".
  [[nodiscard]] bool was_then(std::uint32_t hold) const;

  /// "điều động ông Trần Văn Hòa từ Giám đốc Sở Y tế sang làm Bí thư Huyện ủy": whether the office at `title`
  /// is the first of two that a verb leads from and to.
  [[nodiscard]] bool is_left_for_next(std::uint32_t title) const;

  [[nodiscard]] bool has_value(std::uint32_t at, Label label, std::int32_t value) const;

  /// "có 10 năm làm", "nhiều năm liền là", "sau hai nhiệm kỳ giữ chức", "2 khóa đảm đương cương vị".
  [[nodiscard]] bool ends_a_period(std::uint32_t hold) const;

  /// Whether "sau đó" stands right after an office and before the verb of the next.
  [[nodiscard]] bool goes_on_to_another(std::uint32_t then) const;

  /// "từng gặp Chủ tịch", "trước khi trình Thủ tướng": it is not the office that was left.
  [[nodiscard]] static bool is_other_verb(const Unit& unit);

 private:
  /// Where the name or pronoun, with what stands before it, begins that ends at `verb`; `verb` without one.
  [[nodiscard]] std::uint32_t subject_begin(std::uint32_t verb) const;

  const UnitString& entities_;
};

}  // namespace vanthu
