// SPDX-License-Identifier: Apache-2.0
#include "resolve/same_place.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "lexicon/place_units.h"
#include "text/letters.h"

namespace vanthu {
namespace {

constexpr std::string_view province = "province";
constexpr std::string_view district = "district";
constexpr std::string_view commune = "commune";
constexpr std::string_view hamlet = "hamlet";
constexpr std::string_view unknown_kind = "site";

/// Size of a kind, for "xã A, huyện B, tỉnh C".
std::int32_t level_of(std::string_view kind) {
  if (kind == province) return 5;
  if (kind == district) return 3;
  if (kind == commune) return 2;
  return kind == hamlet ? 1 : 0;
}

/// The day of the article: of its publication, or else the last day that it names.
std::optional<PartialDate> day_of(const Draft& draft, const ArticleMemory& memory) {
  if (memory.published) return memory.published;
  std::optional<PartialDate> last;
  for (const DateMention& found : draft.dates) {
    const PartialDate& value = found.date.value;
    if (value.year != 0 && value.day != 0 && (!last || *last < value)) last = value;
  }
  return last;
}

/// What the lists say of places on one day.
class DayMap {
 public:
  explicit DayMap(std::optional<PartialDate> day) : day_(day) {}

  [[nodiscard]] bool is_before_merger() const { return day_ && *day_ < first_day_of_34_provinces; }
  [[nodiscard]] bool is_after_merger() const { return day_ && !is_before_merger(); }

  /// The kind of a place by its name and the word for its kind, if there is one.
  [[nodiscard]] std::string_view kind_of(const PlaceMention& place) const {
    if (place.is_country) return "country";
    const Province* known = units_.province(place.name);
    switch (place.level) {
      case 5:
        return province;
      case 4:
        if (known != nullptr && is_city(*known)) return province;
        if (!units_.other_kind(place.name).empty()) return "city";
        return district;
      case 3:
        return district;
      case 2:
        return commune;
      case 1:
        return hamlet;
      default:
        break;
    }
    // "khu vực TP.HCM" is still the city.
    const std::string_view bare = kind_of_bare(place.name, known);
    if (place.type.empty() || bare != unknown_kind) return bare;
    const std::string_view by_type = units_.kind_of_type(place.type);
    return by_type.empty() ? bare : by_type;
  }

  /// The province of the day that a province's name stands for; empty where the day is not known and
  /// decides.
  [[nodiscard]] std::string_view province_on_day(std::string_view name) const {
    const Province* known = units_.province(name);
    if (known == nullptr) return {};
    if (is_before_merger()) return known->name;
    if (is_after_merger() || known->successor == known->name) return known->successor;
    return {};
  }

  /// The provinces of the day that may have this district or commune.
  [[nodiscard]] std::vector<std::string_view> provinces_of(std::string_view kind,
                                                           std::string_view name) const {
    std::vector<std::string_view> found;
    const auto add = [&](std::string_view candidate) {
      if (candidate.empty()) candidate = "?";
      if (std::find(found.begin(), found.end(), candidate) == found.end()) found.push_back(candidate);
    };
    if (kind == district) {
      for (const PlaceRow& row : units_.districts(name)) add(province_on_day(row.value));
    } else if (kind == commune && is_after_merger()) {
      for (const PlaceRow& row : units_.communes(name)) add(row.value);
    }
    return found;
  }

 private:
  [[nodiscard]] bool is_city(const Province& known) const {
    return known.city_since.year != 0 && (!day_ || known.city_since <= *day_);
  }

  [[nodiscard]] std::string_view kind_of_bare(std::string_view name, const Province* known) const {
    const bool is_district = !units_.districts(name).empty();
    // "Huế" was a city of a province before it was one under the central government.
    if (known != nullptr && (!is_district || known->city_since.year == 0 || is_city(*known))) return province;
    const std::string_view other = units_.other_kind(name);
    const bool is_commune = !units_.communes(name).empty();
    if (is_district && !(is_after_merger() && is_commune)) return district;
    if (is_commune) return commune;
    return other.empty() ? unknown_kind : other;
  }

  std::optional<PartialDate> day_;
  const PlaceUnits& units_ = place_units();
};

/// Whether what stands between two places says that the first lies in the second: "xã A, huyện B".
bool joins_parts(std::string_view between) {
  for (const std::string_view joint : {", ", " ", " (", " - ", "-", ",", " thuộc ", ", thuộc ", " của "}) {
    if (between == joint) return true;
  }
  return false;
}

class Resolution {
 public:
  Resolution(Draft& draft, const ArticleMemory& memory, std::string_view text)
      : draft_(draft), text_(text), map_(day_of(draft, memory)) {}

  void run() {
    find_kinds();
    find_provinces_beside();
    gather();
    for (PlaceFact& place : draft_.known_places) complete(place);
  }

 private:
  void find_kinds() {
    std::unordered_map<std::string_view, std::string_view> kind_with_word;
    for (const PlaceMention& place : draft_.places) {
      kinds_.push_back(map_.kind_of(place));
      if (!place.type.empty()) kind_with_word.try_emplace(place.name, kinds_.back());
    }
    // "huyện Bình Sơn", later "Bình Sơn": a name alone is of the kind that the article gave it.
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
      const PlaceMention& bare = draft_.places[i];
      if (!bare.type.empty() || bare.is_country || kinds_[i] == province) continue;
      const auto known = kind_with_word.find(bare.name);
      if (known != kind_with_word.end()) kinds_[i] = known->second;
    }
  }

  /// From right to left, so that a commune gets what its district got.
  void find_provinces_beside() {
    provinces_.resize(kinds_.size());
    for (std::size_t i = kinds_.size(); i-- > 0;) {
      if (kinds_[i] == province) {
        provinces_[i] = map_.province_on_day(draft_.places[i].name);
        continue;
      }
      if (i + 1 == kinds_.size() || level_of(kinds_[i]) == 0) continue;
      const Span here = draft_.places[i].span;
      const Span next = draft_.places[i + 1].span;
      if (next.begin < here.end || level_of(kinds_[i]) >= level_of(kinds_[i + 1])) continue;
      if (joins_parts(text_.substr(here.end, next.begin - here.end))) provinces_[i] = provinces_[i + 1];
    }
  }

  void gather() {
    std::vector<PlaceFact>& places = draft_.known_places;
    std::unordered_map<std::string_view, std::vector<std::size_t>> of_name;
    for (std::uint32_t i = 0; i < kinds_.size(); ++i) {
      const PlaceMention& mention = draft_.places[i];
      if (kinds_[i] == "skip") continue;  // "ở nước ngoài"
      std::vector<std::size_t>& namesakes = of_name[mention.name];
      const auto same = std::find_if(namesakes.begin(), namesakes.end(), [&](std::size_t at) {
        // Two communes of one name in two provinces are two places.
        return places[at].kind == kinds_[i] &&
               (places[at].province.empty() || provinces_[i].empty() || places[at].province == provinces_[i]);
      });
      const std::size_t at = same != namesakes.end() ? *same : places.size();
      if (same == namesakes.end()) {
        namesakes.push_back(at);
        places.push_back({full_name(mention), kinds_[i], provinces_[i], {}});
      }
      if (places[at].province.empty()) places[at].province = provinces_[i];
      places[at].mentions.push_back(i);
      if (kinds_[i] == province && !provinces_[i].empty()) named_provinces_.insert(provinces_[i]);
    }
  }

  /// "Quận 1": a number is a name only together with the word for its kind.
  [[nodiscard]] static std::string full_name(const PlaceMention& mention) {
    if (mention.name.empty() || !is_digit(static_cast<unsigned char>(mention.name.front())))
      return mention.name;
    return capitalize(std::string(mention.type) + ' ' + mention.name);
  }

  /// The province of a unit that the lists know, where they or the article leave one only.
  void complete(PlaceFact& place) const {
    if (!place.province.empty()) return;
    const std::vector<std::string_view> candidates =
        map_.provinces_of(place.kind, draft_.places[place.mentions.front()].name);
    std::string_view only;
    if (candidates.size() == 1) {
      only = candidates.front();
    } else {
      for (const std::string_view candidate : candidates) {
        if (!named_provinces_.contains(candidate)) continue;
        if (!only.empty()) return;
        only = candidate;
      }
    }
    if (only != "?") place.province = only;
  }

  Draft& draft_;
  std::string_view text_;
  DayMap map_;
  std::vector<std::string_view> kinds_;      // of each mention
  std::vector<std::string_view> provinces_;  // the same
  std::unordered_set<std::string_view> named_provinces_;
};

}  // namespace

void resolve_places(Draft& draft, const ArticleMemory& memory, std::string_view text) {
  Resolution(draft, memory, text).run();
}

}  // namespace vanthu
