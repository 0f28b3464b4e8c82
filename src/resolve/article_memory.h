// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/token.h"
#include "vanthu/record.h"

namespace vanthu {

/// A syllable of a name as a number: the word's id in the lexicon, or a hash where it has none. Case
/// does not matter.
using SyllableId = std::uint32_t;

[[nodiscard]] SyllableId syllable_id(const Token& token, std::string_view text);

inline constexpr std::size_t most_syllables = 12;

/// The syllables of a name, in order.
struct NameKey {
  std::array<SyllableId, most_syllables> syllables{};
  std::uint8_t size = 0;

  void push_back(SyllableId id) {
    if (size < most_syllables) syllables[size++] = id;
  }
  [[nodiscard]] std::span<const SyllableId> view() const { return {syllables.data(), size}; }
  friend constexpr bool operator==(const NameKey&, const NameKey&) = default;
  friend constexpr auto operator<=>(const NameKey& left, const NameKey& right) {
    return left.syllables <=> right.syllables;
  }
};

/// A name that the first pass met, and what it met around it.
struct KnownName {
  NameKey key;
  bool person = false;     ///< somewhere evidence showed a person
  bool blocked = false;    ///< somewhere it was a street, a school, a body
  bool place = false;      ///< somewhere it stood after a kind of place: xã, huyện
  bool in_office = false;  ///< stands beside an office
  bool foreign = false;
  /// Foreign, and its first word alone may stand for it: "Jane" of "Jane Miller", "Shin" of "Shin Dong-mun".
  bool begins_given = false;
  bool strong = false;     ///< as a person by more than its shape
  bool sure = false;       ///< and by more than an occupation before it, which a place may follow too
  bool addressed = false;  ///< stood after a word of address
  bool accused = false;   ///< "bị can": the text calls such a one by the given name alone, in an office too
  bool credited = false;  ///< stands nowhere but where authors and photographers are named
  std::uint16_t native = 0;  ///< a bit for each word that could begin a Vietnamese sentence
  std::uint32_t times = 1;   ///< how often it stands there whole

  /// Only ever a street, a school or a place in this article: "người dân Đồng Lộc" of "xã Đồng Lộc".
  [[nodiscard]] bool is_of_another() const { return blocked && (!strong || (place && !sure)); }
};

/// A word by which the article calls somebody for short.
struct KnownGivenName {
  SyllableId id = 0;
  bool addressed = false;     ///< stood after a word of address: "ông Cự"
  bool in_office = false;     ///< belongs to a person who stands beside an office
  bool bare_allowed = false;  ///< belongs to a person who does not: the text may call them so alone
  bool foreign = false;
};

/// The names of one article, as the first pass saw them. Filled, then closed, then only read.
class NameMemory {
 public:
  void clear();
  void learn_person(KnownName name);
  void learn_blocked(const NameKey& key, bool is_place);
  void learn_given(SyllableId id, bool foreign);
  /// Sorts what was learnt and works out the given names.
  void close();

  /// The longest known name that the syllables begin with; nothing where there is none.
  [[nodiscard]] const KnownName* longest(std::span<const SyllableId> syllables) const;
  [[nodiscard]] const KnownGivenName* given(SyllableId id) const;
  /// Whether any known name begins with the syllable.
  [[nodiscard]] bool begins_with(SyllableId id) const;

 private:
  void forget_names_that_run_on();

  std::vector<KnownName> names_;        // sorted by key, once closed
  std::vector<KnownGivenName> givens_;  // sorted by id, once closed
};

/// What the whole article knows and a single sentence may need: filled by a first pass, then only
/// read.
struct ArticleMemory {
  std::optional<PartialDate> published;  ///< given with the input, or else stated by the page
  NameMemory names;

  void clear() {
    published.reset();
    names.clear();
  }
};

}  // namespace vanthu
