// SPDX-License-Identifier: Apache-2.0
//
// Names without a surname, or with a rare one, that what stands beside them tells: another name in a list,
// when the person was born, what the person says.
#include "names/name_decision.h"

namespace vanthu {

/// "Hồng Thạnh - Tuấn Huy", "bà Lan và Thùy Dung": two syllables of names beside another name.
NameDecision NameDecider::name_without_surname(std::uint32_t at) const {
  constexpr std::int32_t often = 4;
  const Range run{at, shape_.syllables_end(at, 4)};
  if (run.size() != 2 || shape_.unit(at).tokens >= 2) return {};
  // "Tùng Đinh": the pen name of an author may end with the surname.
  const bool signs =
      sentence_.ends_article && run.end == shape_.size() && shape_.evidence(at + 1).surname >= common_surname;
  if (shape_.evidence(at).name_syllable < often || (shape_.evidence(at + 1).name_syllable < often && !signs))
    return {};
  return person(run, name_rule::in_list, Before::name, false);
}

/// "Thùy Dung (22 tuổi)", "Mạnh Thùy Dung sinh năm 1995": two or three syllables of names, and when somebody
/// was born.
NameDecision NameDecider::name_before_birth(std::uint32_t at, std::uint32_t blocked_until) const {
  if (at + 2 >= shape_.size() || !shape_.is_capital(at + 1)) return {};
  const Range run{at, shape_.syllables_end(at, 3)};
  if (run.size() < 2 || shape_.is_capital(run.end) || !surroundings_.birth_after(run.end)) return {};
  // "Anh Quang Anh (27 tuổi)", "Đại Ngọc Hải (SN 1972)": the name begins after, or before.
  const bool is_whole = at == 0 || !shape_[at].space_before || !shape_.is_capital(at - 1);
  if (!is_whole || shape_.with(Label::honorific, at)) return {};
  if (shape_.unit(at).tokens >= 2 || shape_.counted(run) != run.size()) return {};
  const Before before = surroundings_.before(at, blocked_until);
  return is_blocking(before) ? NameDecision{} : person(run, name_rule::before_life_mark, before, false);
}

/// "Trần Văn Hòa, Xà Dương Hòa, Lê Văn An": between two names in a list, a whole one with a rare surname.
NameDecision NameDecider::listed_name(std::uint32_t at) const {
  constexpr std::uint32_t whole_name = 3;
  const Range run{at, shape_.syllables_end(at, most_syllables)};
  const std::uint32_t next = run.end + 1;
  if (run.size() != whole_name || shape_.unit(at).tokens >= 2 || shape_.counted({at + 1, run.end}) != 2)
    return {};
  const bool between = shape_.sign(run.end) == "," && shape_.surname_end(next) > next &&
                       shape_.syllables_end(next, most_syllables) >= next + whole_name;
  const bool after_whole_name = words_.units[words_.size() - 2].tokens.size() >= whole_name;
  return between && after_whole_name ? person(run, name_rule::in_list, Before::name, false) : NameDecision{};
}

/// "Tổng Biên tập Báo Nhân dân Thuận Hải phát biểu": two syllables of names between a whole body and what
/// somebody says.
NameDecision NameDecider::official_without_surname(std::uint32_t at) const {
  NameDecision official = name_without_surname(at);
  if (!official || surroundings_.after(official.tokens.end) != After::report) return {};
  official.rule = name_rule::after_title;
  return official;
}

/// "ca sĩ Hồng Hạnh, Thùy Dung": in a list where the name before has no surname either.
bool NameDecider::follows_pen_name() const {
  if (words_.size() < 2) return false;
  const Range before = words_.units[words_.size() - 2].tokens;
  return before.size() == 2 && shape_.evidence(before.begin).surname < common_surname &&
         shape_.counted(before) == before.size();
}

}  // namespace vanthu
