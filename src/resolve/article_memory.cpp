// SPDX-License-Identifier: Apache-2.0
#include "resolve/article_memory.h"

#include <algorithm>
#include <string>

#include "text/letters.h"

namespace vanthu {
namespace {

template <class Known, class Same, class Merge>
void merge_equal(std::vector<Known>& known, Same same, Merge merge) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (kept > 0 && same(known[kept - 1], known[i])) {
      merge(known[kept - 1], known[i]);
    } else {
      known[kept++] = known[i];
    }
  }
  known.resize(kept);
}

}  // namespace

SyllableId syllable_id(const Token& token, std::string_view text) {
  if (token.word != 0) return token.word;
  constexpr SyllableId unknown_word = 0x80000000U;
  std::uint32_t hash = 2166136261U;
  const std::string_view word = token.in(text);
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode_at(word, at);
    hash = (hash ^ static_cast<std::uint32_t>(to_lower(point.value))) * 16777619U;
    at += point.size;
  }
  return hash | unknown_word;
}

void NameMemory::clear() {
  names_.clear();
  givens_.clear();
}

void NameMemory::learn_person(KnownName name) {
  name.person = true;
  names_.push_back(name);
  // The last two syllables are a short form: "Lan Anh" of "Nguyễn Thị Lan Anh".
  if (name.foreign || name.key.size < 3) return;
  KnownName short_form = name;
  short_form.key = {};
  short_form.times = 0;
  for (const SyllableId id : name.key.view().last(2)) short_form.key.push_back(id);
  names_.push_back(short_form);
}

void NameMemory::learn_blocked(const NameKey& key, bool is_place) {
  KnownName name;
  name.key = key;
  name.blocked = true;
  name.place = is_place;
  names_.push_back(name);
}

void NameMemory::learn_given(SyllableId id, bool foreign) {
  givens_.push_back({id, true, false, false, foreign});
}

void NameMemory::close() {
  std::stable_sort(names_.begin(), names_.end(),
                   [](const KnownName& left, const KnownName& right) { return left.key < right.key; });
  merge_equal(
      names_, [](const KnownName& left, const KnownName& right) { return left.key == right.key; },
      [](KnownName& into, const KnownName& more) {
        into.person = into.person || more.person;
        into.blocked = into.blocked || more.blocked;
        into.place = into.place || more.place;
        into.in_office = into.in_office || more.in_office;
        into.foreign = into.foreign || more.foreign;
        into.begins_given = into.begins_given || more.begins_given;
        into.strong = into.strong || more.strong;
        into.sure = into.sure || more.sure;
        into.addressed = into.addressed || more.addressed;
        into.accused = into.accused || more.accused;
        into.credited = into.credited && more.credited;
        into.times += more.times;
      });
  forget_names_that_run_on();
  for (const KnownName& name : names_) {
    if (!name.person || name.credited || name.key.size < 2) continue;
    givens_.push_back({name.key.view().back(), name.addressed, name.in_office,
                       !name.in_office || name.accused, name.foreign});
    if (name.begins_given)
      givens_.push_back({name.key.view().front(), name.addressed, name.in_office, false, true});
  }
  std::stable_sort(
      givens_.begin(), givens_.end(),
      [](const KnownGivenName& left, const KnownGivenName& right) { return left.id < right.id; });
  merge_equal(
      givens_, [](const KnownGivenName& left, const KnownGivenName& right) { return left.id == right.id; },
      [](KnownGivenName& into, const KnownGivenName& more) {
        into.addressed = into.addressed || more.addressed;
        into.in_office = into.in_office || more.in_office;
        into.bare_allowed = into.bare_allowed || more.bare_allowed;
        into.foreign = into.foreign || more.foreign;
      });
  const bool tells_of_accused =
      std::any_of(names_.begin(), names_.end(), [](const KnownName& name) { return name.accused; });
  for (KnownGivenName& given : givens_) {
    // Officials on trial with others are called as those are, if nowhere "ông".
    const bool is_on_trial = tells_of_accused && !given.addressed;
    given.bare_allowed = given.bare_allowed || is_on_trial || (given.addressed && !given.in_office);
  }
}

/// "Bộ trưởng Trần Văn Hòa Theo dự kiến": where a text has lost the end of a sentence or a line, a name runs
/// on into the next words, which begin with a capital too. Elsewhere the article has it without them, and
/// more often.
void NameMemory::forget_names_that_run_on() {
  constexpr std::size_t whole_vietnamese = 3;
  constexpr std::size_t whole_foreign = 2;
  const auto begins_with_name = [](const KnownName& name, const KnownName& beginning) {
    const auto part = beginning.key.view();
    return part.size() < name.key.size && std::equal(part.begin(), part.end(), name.key.view().begin());
  };
  const auto runs_on = [&](const KnownName& name, const KnownName& beginning) {
    const std::size_t least = name.foreign ? whole_foreign : whole_vietnamese;
    return beginning.person && beginning.key.size >= least && beginning.times > name.times &&
           (!name.foreign || (name.native >> beginning.key.size & 1) != 0);
  };
  std::vector<KnownName> beginnings;  // of each other, the longest last
  std::erase_if(names_, [&](const KnownName& name) {
    while (!beginnings.empty() && !begins_with_name(name, beginnings.back())) beginnings.pop_back();
    const bool forgotten =
        std::ranges::any_of(beginnings, [&](const KnownName& beginning) { return runs_on(name, beginning); });
    if (!forgotten) beginnings.push_back(name);
    return forgotten;
  });
}

const KnownName* NameMemory::longest(std::span<const SyllableId> syllables) const {
  NameKey key;
  const KnownName* best = nullptr;
  for (const SyllableId id : syllables) {
    if (key.size == most_syllables) break;
    key.push_back(id);
    const auto at =
        std::lower_bound(names_.begin(), names_.end(), key,
                         [](const KnownName& name, const NameKey& wanted) { return name.key < wanted; });
    if (at == names_.end()) break;
    const auto known = at->key.view();
    if (known.size() < key.size || !std::equal(key.view().begin(), key.view().end(), known.begin())) break;
    if (known.size() == key.size) best = &*at;
  }
  return best;
}

const KnownGivenName* NameMemory::given(SyllableId id) const {
  const auto at =
      std::lower_bound(givens_.begin(), givens_.end(), id,
                       [](const KnownGivenName& known, SyllableId wanted) { return known.id < wanted; });
  return at != givens_.end() && at->id == id ? &*at : nullptr;
}

bool NameMemory::begins_with(SyllableId id) const {
  const auto at = std::lower_bound(
      names_.begin(), names_.end(), id,
      [](const KnownName& known, SyllableId wanted) { return known.key.syllables[0] < wanted; });
  return at != names_.end() && at->key.syllables[0] == id;
}

}  // namespace vanthu
