// SPDX-License-Identifier: Apache-2.0
#include "extract/coordinated_titles.h"

namespace vanthu {
namespace {

bool parts_offices(Label label) {
  return label == Label::comma || label == Label::hyphen || label == Label::and_ || label == Label::slash ||
         label == Label::concurrent;
}

/// The office after the one at `at`, where only a sign or "và" parts them.
const TitleMention* next_in_list(const UnitString& entities, std::uint32_t at, const Draft& draft) {
  std::uint32_t next = at + 1;
  while (next < entities.size() && next < at + 3 && parts_offices(entities.label(next))) ++next;
  if (next >= entities.size() || next == at + 1 || entities.label(next) != Label::title) return nullptr;
  return &draft.titles[entities.units[next].fact];
}

/// "các Phó Thủ tướng và Bộ trưởng", "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": both are of several.
void share_number(const UnitString& entities, Draft& draft) {
  for (std::uint32_t at = 0; at + 2 < entities.size(); ++at) {
    if (entities.label(at) != Label::title || entities.label(at + 2) != Label::title) continue;
    TitleMention& left = draft.titles[entities.units[at].fact];
    TitleMention& right = draft.titles[entities.units[at + 2].fact];
    if (entities.label(at + 1) == Label::and_ && left.of_several) right.of_several = true;
    // "bí thư, phó bí thư các phường".
    const bool small = left.in_small_letters && right.in_small_letters;
    const bool heads_all = (right.form == TitleForm::whole && right.of_several_places) ||
                           (right.form == TitleForm::with_body && right.of_several && small);
    if (entities.label(at + 1) == Label::comma && heads_all && left.form == TitleForm::bare)
      left.of_several = true;
    // "nhiều chủ tịch, bí thư xã".
    if (entities.label(at + 1) == Label::comma && left.of_several && left.in_small_letters &&
        right.in_small_letters)
      right.of_several_places = true;
  }
}

}  // namespace

void share_from_the_right(const UnitString& entities, Draft& draft) {
  share_number(entities, draft);
  for (auto at = static_cast<std::uint32_t>(entities.size()); at-- > 0;) {
    if (entities.label(at) != Label::title) continue;
    TitleMention& title = draft.titles[entities.units[at].fact];
    const TitleMention* next = next_in_list(entities, at, draft);
    if (next == nullptr || next->form == TitleForm::whole || title.form == TitleForm::whole) continue;
    if (title.form == TitleForm::bare && (next->form == TitleForm::with_body || next->coordinated)) {
      title.coordinated = true;
      if (title.body.empty()) title.body = next->body;
    }
    // "Bí thư Thành ủy, Trưởng Công an quận 2": of another level, and so of another place.
    constexpr std::int32_t highest = 5;
    const bool of_same_level = title.level == 0 || next->level == 0 || title.level == next->level ||
                               title.level > highest || next->level > highest;
    if (title.place.empty() && of_same_level) {
      title.place = next->place;
      title.place_name = next->place_name;
    }
    if (title.level == 0) title.level = next->level;
  }
}

void mark_lists_of_roles(const UnitString& entities, Draft& draft) {
  constexpr LabelSet names{Label::person, Label::honorific, Label::rank, Label::occupation};
  for (std::uint32_t at = 0; at + 2 < entities.size(); ++at) {
    if (entities.label(at) != Label::title || entities.label(at + 2) != Label::title) continue;
    if (!is_one_of(entities.label(at + 1), {Label::comma, Label::and_})) continue;
    TitleMention& left = draft.titles[entities.units[at].fact];
    TitleMention& right = draft.titles[entities.units[at + 2].fact];
    const bool are_bare = left.form == TitleForm::bare && right.form == TitleForm::bare;
    // "nguyên Bí thư, Chủ tịch": somebody's.
    const bool are_past = left.status != TitleStatus::current || right.status != TitleStatus::current;
    if (!are_bare || are_past || left.coordinated || right.coordinated) continue;
    if (at + 3 < entities.size() && names.has(entities.label(at + 3))) continue;
    left.of_several = right.of_several = true;
  }
}

}  // namespace vanthu
