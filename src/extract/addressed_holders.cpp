// SPDX-License-Identifier: Apache-2.0
#include "extract/addressed_holders.h"

#include <algorithm>
#include <string>

#include "extract/title_chains.h"
#include "extract/title_subjects.h"

namespace vanthu {
namespace {

/// "luật sư", and not "Đại tá" or "ông": who is called so holds no office that stands before the word.
bool is_calling(const Unit& unit) {
  constexpr std::int32_t calling = 100;
  const auto entries = unit.entries();
  return unit.label == Label::rank && std::any_of(entries.begin(), entries.end(), [](const Entry& entry) {
           return entry.label == Label::rank && entry.value == calling;
         });
}

/// "Theo Quyết định của Bộ trưởng, bà Lê Thị Bình giữ chức …": who issued it is not the one it is about.
bool is_issuer(const UnitString& entities, std::uint32_t title) {
  return title > 1 && entities.label(title - 1) == Label::of &&
         is_one_of(entities.label(title - 2), {Label::document_type, Label::document});
}

/// "Theo người phát ngôn Điện Kremlin, ông Hòa không đi": after "theo" and an office a given name alone,
/// which introduces nobody, is what the sentence is about.
bool is_quoted_before_other(const UnitString& entities, Range titles, Range name, const Draft& draft) {
  if (titles.begin == 0 || name.end >= entities.size() || entities.label(name.end) == Label::report)
    return false;
  const bool given_name_alone =
      draft.people[entities.units[name.begin].fact].name.find(' ') == std::string::npos;
  return is_according_to(entities.units[titles.begin - 1]) && given_name_alone &&
         entities.label(name.end) == Label::stop;
}

}  // namespace

std::vector<std::uint32_t> people_in(const UnitString& entities, Range range) {
  std::vector<std::uint32_t> people;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (entities.label(i) == Label::person) people.push_back(entities.units[i].fact);
  }
  return people;
}

std::vector<std::uint32_t> addressed_after(const Match& match, Range name, const UnitString& entities,
                                           const Draft& draft) {
  // "Về lỗi của Chủ tịch UBND xã, luật sư Trần Văn Hòa": he has a calling of his own.
  if (is_calling(entities.units[name.begin - 1])) return {};
  const Range titles = *match.part("titles");
  if (is_issuer(entities, titles.begin) || is_of_relative(entities, titles.begin)) return {};
  // "Báo cáo với Chủ tịch UBND xã, ông Trần Văn Hòa nhấn mạnh": to whom he speaks.
  const bool says = name.end < entities.size() && entities.label(name.end) == Label::report;
  if (says && is_spoken_with(entities, titles) && after_addressee(entities, titles) == titles.begin)
    return {};
  if (is_quoted_before_other(entities, titles, name, draft)) return {};
  // "Thay ông A là Phó Giám đốc, ông B.": nothing is said of B but the office.
  const bool ends = name.end == entities.size() || entities.label(name.end) == Label::full_stop;
  if (!ends && are_governed(entities, titles, draft)) return {};
  return people_in(entities, name);
}

}  // namespace vanthu
