// SPDX-License-Identifier: Apache-2.0
#include "extract/law_names.h"

#include "extract/stretch.h"

namespace vanthu {
namespace {

constexpr std::int32_t of_another_country = 2;  // of LAW_HEAD: "Đạo luật"

}  // namespace

/// The name of a law that no list knows runs over words in small letters to the first that no
/// name holds, or is an abbreviation: "Luật TNBTCNN". After a capital, "Luật" is the name of a
/// school or an office.
std::optional<Range> LawNames::unlisted(std::uint32_t head) const {
  const std::uint32_t first = head + 1;
  if (unit(head).letters == LetterCase::lower || unit(first).letters == LetterCase::lower)
    return std::nullopt;
  if (head > 0 && !may_precede(head - 1)) return std::nullopt;
  if (unit(head).has_value(of_another_country)) return Range{head, capitals_end(first)};
  const bool abbreviated = unit(first).letters == LetterCase::upper;
  const std::uint32_t end = abbreviated ? abbreviation_end(first) : name_end(first);
  const std::size_t tokens = unit(end - 1).tokens.end - unit(first).tokens.begin;
  if (!abbreviated && tokens < 2) return std::nullopt;
  // "Luật Quản lý, sử dụng …": the name goes on after the comma, who knows how far.
  const bool goes_on = end == first + 1 && label(end) == Label::comma;
  if (goes_on && surface_begins_at(reading_, phrases_, first, Label::plan_verb)) return std::nullopt;
  return Range{head, end};
}

std::optional<Range> LawNames::amending(std::uint32_t head, std::uint32_t laws) const {
  std::uint32_t end = law_end(laws);
  if (end == laws) return std::nullopt;
  // "… của Luật A, Luật B và Luật C" are changed together; with no "và" at the end, B is the next of a list.
  std::uint32_t joined = end;
  while (label(joined) == Label::and_ || label(joined) == Label::comma) {
    const bool last = label(joined) == Label::and_;
    const std::uint32_t next = law_end(joined + 1);
    if (next == joined + 1) break;
    joined = next;
    if (last) end = joined;
  }
  return Range{head, end};
}

/// Where a law at `at` ends, by a name that a list knows or a name of its own; `at` where there is none.
std::uint32_t LawNames::law_end(std::uint32_t at) const {
  if (label(at) == Label::law_name) return at + 1;
  if (label(at) != Label::law_head || label(at + 1) == Label::none) return at;
  const auto law = unlisted(at);
  return law ? law->end : at;
}

std::optional<PartialDate> LawNames::year_of(std::uint32_t at) const {
  if (at >= phrases_.size()) return std::nullopt;
  const Unit& found = unit(at);
  PartialDate year;
  if (found.label == Label::year) {
    year.year = static_cast<std::int16_t>(found.value);
    return year;
  }
  if (found.label != Label::date || found.fact == no_fact) return std::nullopt;
  const Date& date = reading_.draft.dates[found.fact].date;
  year.year = date.value.year;
  const bool plain = !date.end_value && date.value == year && year.year != 0 &&
                     date.basis == DateBasis::explicit_ && found.tokens.size() <= 2;
  return plain ? std::optional(year) : std::nullopt;
}

bool LawNames::may_precede(std::uint32_t at) const {
  const Unit& before = unit(at);
  if (before.may_be(Label::draft)) return true;
  if (before.label == Label::field_small || before.label == Label::body_head_small) return false;
  return before.letters == LetterCase::lower || before.letters == LetterCase::none;
}

std::uint32_t LawNames::name_end(std::uint32_t first) const {
  constexpr std::uint32_t longest_name = 6;
  std::uint32_t end = first + 1;
  while (end < phrases_.size() && end < first + longest_name && law_words_.has(label(end)) &&
         unit(end).letters == LetterCase::lower) {
    ++end;
  }
  if (label(end) == Label::abbreviation && end == first + 1) ++end;
  return end;
}

/// "Đạo luật Cải cách Nhập cư và Kiểm soát Biên giới": a name in translation has capitals up to its
/// end, and small letters between them.
std::uint32_t LawNames::capitals_end(std::uint32_t first) const {
  std::uint32_t end = name_end(first);
  const auto is_capital = [&](std::uint32_t at) {
    return at < phrases_.size() && label(at) != Label::law_head &&
           (unit(at).letters == LetterCase::capital || unit(at).letters == LetterCase::mixed);
  };
  for (bool longer = true; longer;) {
    const std::uint32_t next =
        is_one_of(label(end), {Label::and_, Label::hyphen, Label::body_joiner}) ? end + 1 : end;
    longer = is_capital(next);
    if (longer) end = name_end(next);
  }
  return end;
}

/// "KH-CN", "BV&PTR": one name in two abbreviations.
std::uint32_t LawNames::abbreviation_end(std::uint32_t first) const {
  std::uint32_t end = first + 1;
  while ((label(end) == Label::hyphen || label(end) == Label::ampersand) &&
         label(end + 1) == Label::abbreviation && !unit(end).space_before && !unit(end + 1).space_before) {
    end += 2;
  }
  return end;
}

}  // namespace vanthu
