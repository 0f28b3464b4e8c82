// SPDX-License-Identifier: Apache-2.0
#include "extract/award_name_grantors.h"

#include "extract/stretch.h"

namespace vanthu {

bool is_joint_of_list(const UnitString& phrases, std::size_t at) {
  const Label label = label_at(phrases, at);
  return label == Label::comma || label == Label::and_;
}

std::uint32_t past_more_grantors(const UnitString& phrases, std::uint32_t at) {
  constexpr LabelSet heads{Label::source, Label::office,    Label::role,
                           Label::body,   Label::body_head, Label::abbreviation};
  constexpr LabelSet parts{Label::role,       Label::body,  Label::body_head, Label::field,
                           Label::place_type, Label::place, Label::capital,   Label::compound};
  constexpr LabelSet ends{Label::full_stop, Label::semicolon, Label::line_break, Label::none, Label::for_};
  constexpr LabelSet awards{Label::award_given, Label::award_order, Label::award_name, Label::award_badge};
  std::uint32_t end = at;
  while (is_joint_of_list(phrases, end) && heads.has(label_at(phrases, end + 1)))
    end = run_over(phrases, end + 2, parts);
  const bool ended = ends.has(label_at(phrases, end)) ||
                     (is_joint_of_list(phrases, end) && awards.has(label_at(phrases, end + 1)));
  return ended ? end : at;
}

bool is_recipient(const UnitString& phrases, Range grantor, std::uint32_t award) {
  constexpr LabelSet verbs{Label::give, Label::issue};  // "đã có Thư khen Công an A"
  const bool given = award > 0 && verbs.has(label_at(phrases, award - 1));
  // "ông A được tặng Cờ thi đua Chính phủ": he does.
  constexpr LabelSet passive{Label::passive};
  constexpr LabelSet clause{Label::semicolon, Label::full_stop, Label::line_break};
  constexpr std::uint32_t reach = 24;
  if (nearest_left(phrases, award, passive, clause, floor_of_reach(award, reach))) return false;
  if (!given || grantor.empty() || label_at(phrases, grantor.begin) == Label::of) return false;
  for (std::uint32_t at = grantor.end; at < phrases.size(); ++at) {
    switch (label_at(phrases, at)) {
      case Label::for_:
      case Label::to:
      case Label::give:
        return false;
      case Label::full_stop:
      case Label::semicolon:
      case Label::line_break:
      case Label::stop:
      case Label::subject_stop:
        return true;
      default:
        break;
    }
  }
  return true;
}

}  // namespace vanthu
