// SPDX-License-Identifier: Apache-2.0
#include "extract/places.h"

#include <algorithm>

#include "lexicon/place_units.h"

namespace vanthu {
namespace {

constexpr std::uint32_t longest_name = 4;  ///< in units, of a place that no list has

/// A kind of place and the stretch of its name.
struct NamedPlace {
  Range units;
  Range name;
};

const Entry* type_entry(const Unit& unit) {
  if (unit.label == Label::place_type) return unit.entry;
  // "xã", "phường" can be recipients too, and carry that label.
  if (unit.label != Label::recipient_noun) return nullptr;
  const auto entries = unit.entries();
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [](const Entry& entry) { return entry.label == Label::place_type; });
  return found == entries.end() ? nullptr : &*found;
}

bool is_name_part(const Unit& unit) {
  if (unit.label != Label::capital && unit.label != Label::compound && unit.label != Label::place)
    return false;
  return unit.letters == LetterCase::capital || unit.letters == LetterCase::mixed;
}

/// "xã Tân Hội": the second syllable of a name may be a word of another kind.
bool may_end_name(const Unit& unit) {
  const bool is_word =
      unit.label == Label::body_head || unit.label == Label::field || unit.label == Label::country;
  return is_word && unit.letters == LetterCase::capital && unit.tokens.size() == 1;
}

/// "nước", "Cộng hòa": only the name of a state can follow.
bool is_state(const Entry& type) { return place_units().kind_of_type(type.canonical) == "country"; }

bool is_number(Label label) {
  switch (label) {
    case Label::number_1_12:
    case Label::number_13_31:
    case Label::number_32_99:
    case Label::body_number:
      return true;
    default:
      return false;
  }
}

bool is_between_items(Label label) {
  return label == Label::comma || label == Label::body_joiner || label == Label::and_;
}

bool says_several(const UnitString& phrases, std::uint32_t type) {
  if (type == 0) return false;
  const Label before = phrases.label(type - 1);
  return before == Label::plural || before == Label::number_word || before == Label::number_1_12;
}

class PlaceScan {
 public:
  PlaceScan(Reading& reading, const UnitString& phrases) : reading_(reading), phrases_(phrases) {}

  void run() {
    constexpr LabelSet begins_place{Label::place_type, Label::recipient_noun, Label::country, Label::place};
    if ((phrases_.present & begins_place).none()) return;
    for (std::uint32_t i = 0; i < phrases_.size();) {
      i = begins_place.has(phrases_.label(i)) ? read_at(i) : i + 1;
    }
  }

 private:
  /// Reads what begins at a unit; where to go on.
  std::uint32_t read_at(std::uint32_t at) {
    const Unit& unit = phrases_.units[at];
    if (const Entry* type = type_entry(unit)) {
      const Range name = name_after(at, type->value);
      if (!name.empty()) {
        const bool by_number = is_number(phrases_.label(name.begin));
        add({at, name.end}, name, type, by_number ? "place.type_number" : "place.type_name");
        return says_several(phrases_, at) ? read_list(name.end, type) : name.end;
      }
    }
    if (unit.label == Label::country) {
      if (!is_blocked(at)) add({at, at + 1}, {at, at + 1}, nullptr, "place.country");
    } else if (unit.label == Label::place && !is_blocked(at)) {
      add({at, at + 1}, {at, at + 1}, nullptr, "place.name");
    }
    return at + 1;
  }

  /// "các huyện Vị Xuyên, Bắc Mê và Quang Bình": the kind stands once.
  std::uint32_t read_list(std::uint32_t at, const Entry* type) {
    while (at + 1 < phrases_.size() && is_between_items(phrases_.label(at))) {
      const Range name = name_at(at + 1);
      if (name.empty()) break;
      add(name, name, type, "place.in_list");
      at = name.end;
    }
    return at;
  }

  [[nodiscard]] Range name_after(std::uint32_t type, std::int32_t level) const {
    std::uint32_t at = type + 1;
    if (at >= phrases_.size() || phrases_.units[at].line_before) return {at, at};
    if (phrases_.label(at) == Label::country) return {at, at + 1};
    if (is_state(*type_entry(phrases_.units[type]))) return {at, at};
    const Range name = name_at(at);
    if (!name.empty()) return name;
    // "Quận 1", "phường 12", "tổ dân phố số 5".
    if (level == 0 || level > 3) return {at, at};
    if (phrases_.label(at) == Label::number_sign && at + 1 < phrases_.size()) ++at;
    if (!is_number(phrases_.label(at))) return {at, at};
    return {at, at + 1};
  }

  [[nodiscard]] Range name_at(std::uint32_t at) const {
    if (phrases_.label(at) == Label::place && phrases_.units[at].tokens.size() > 1) return {at, at + 1};
    std::uint32_t end = at;
    while (end < phrases_.size() && end - at < longest_name &&
           (is_name_part(phrases_.units[end]) || (end == at + 1 && may_end_name(phrases_.units[end]))) &&
           phrases_.units[end].space_before && !phrases_.units[end].line_before)
      ++end;
    return {at, end};
  }

  /// "đường Điện Biên Phủ", "sân bay Nội Bài": the name of something else.
  [[nodiscard]] bool is_blocked(std::uint32_t at) const {
    constexpr std::uint32_t longest_blocker = 4;
    const std::uint32_t end = phrases_.units[at].tokens.begin;
    for (std::uint32_t size = 1; size <= std::min(end, longest_blocker); ++size) {
      const auto before = reading_.sentence.tokens.subspan(end - size, size);
      const Found found = reading_.lexicon.longest_with(Label::name_blocker, before, reading_.sentence.text);
      if (found.tokens == size) return true;
    }
    return false;
  }

  [[nodiscard]] std::string name_of(Range units) const {
    const Unit& first = phrases_.units[units.begin];
    if (units.size() == 1 && first.entry != nullptr && first.label != Label::compound)
      return first.entry->canonical;
    return std::string(reading_.sentence.in(phrases_, units));
  }

  void add(Range units, Range name, const Entry* type, std::string_view rule) {
    PlaceMention place;
    place.span = phrases_.span(units);
    place.name = name_of(name);
    if (type != nullptr) {
      place.type = type->canonical;
      place.level = type->value;
    }
    place.is_country = phrases_.label(name.begin) == Label::country;
    place.rule = rule;
    place.sentence = reading_.sentence.number;
    reading_.draft.places.push_back(std::move(place));
  }

  Reading& reading_;
  const UnitString& phrases_;
};

}  // namespace

void find_places(Reading& reading, const UnitString& phrases) { PlaceScan(reading, phrases).run(); }

}  // namespace vanthu
