// SPDX-License-Identifier: Apache-2.0
//
// Who holds the offices of a sentence. The order of the questions is that of link_titles(): a list
// after a plural, a title right before a name, titles after a name, then verbs. Each answer gives its
// rule; data/rules/title_links.rules has the examples.
#include <algorithm>
#include <optional>

#include "extract/titles.h"

namespace vanthu {
namespace {

constexpr std::string_view list_rule = "title.holder_list";
constexpr std::string_view before_name_rule = "title.holder_after";
constexpr std::string_view after_name_rule = "title.holder_before";
constexpr std::string_view verb_rule = "title.holder_verb";
constexpr std::string_view is_rule = "title.holder_is";

/// What parts two offices of one person.
bool is_joint(Label label) {
  return label == Label::comma || label == Label::hyphen || label == Label::and_ ||
         label == Label::concurrent;
}

/// What may stand between a title and its name: "Bí thư Tỉnh ủy đồng chí …", "Thiếu tướng, PGS.TS …".
bool stands_beside_name(Label label) {
  return label == Label::honorific || label == Label::rank || label == Label::occupation ||
         label == Label::newly;
}

class Linker {
 public:
  Linker(Reading& reading, const UnitString& entities) : draft_(reading.draft), entities_(entities) {}

  void run() {
    carry_status();
    mark_coordinated();
    const auto size = static_cast<std::uint32_t>(entities_.size());
    for (std::uint32_t i = 0; i < size; ++i) {
      if (is(i, Label::title) && title(i).of_several) link_list(i);
    }
    for (std::uint32_t i = 0; i < size; ++i) {
      if (is(i, Label::person)) link_before(i);
    }
    for (std::uint32_t i = 0; i < size; ++i) {
      if (is(i, Label::person)) link_after(i);
    }
    for (std::uint32_t i = 0; i < size; ++i) {
      if (is(i, Label::title) && !is_linked(i)) link_by_verb(i);
    }
  }

 private:
  [[nodiscard]] bool is(std::uint32_t at, Label label) const {
    return at < entities_.size() && entities_.label(at) == label;
  }
  [[nodiscard]] TitleMention& title(std::uint32_t at) { return draft_.titles[entities_.units[at].fact]; }
  [[nodiscard]] std::uint32_t person(std::uint32_t at) const { return entities_.units[at].fact; }
  [[nodiscard]] bool is_linked(std::uint32_t at) { return !title(at).holders.empty(); }

  void link(std::uint32_t title_at, std::uint32_t person_at, std::string_view rule) {
    TitleMention& mention = title(title_at);
    mention.holders.push_back(person(person_at));
    mention.holder_rule = rule;
  }

  /// "nguyên A, B, C": all three are former, until one has a status of its own; so are those after a
  /// verb of the past.
  void carry_status() {
    TitleStatus carried = TitleStatus::current;
    for (std::uint32_t i = 0; i < entities_.size(); ++i) {
      if (!is(i, Label::title)) {
        const bool keeps = is_joint(entities_.label(i)) && i > 0 && is(i - 1, Label::title);
        if (entities_.label(i) == Label::past) {
          carried = TitleStatus::former;
        } else if (!keeps && !stands_beside_name(entities_.label(i))) {
          carried = TitleStatus::current;
        }
        continue;
      }
      if (title(i).status == TitleStatus::current) {
        title(i).status = carried == TitleStatus::former ? carried : TitleStatus::current;
      } else {
        carried = title(i).status;
      }
    }
  }

  /// "Chủ tịch, Phó Chủ tịch UBND tỉnh": the body stands with the last and is that of the first too.
  void mark_coordinated() {
    for (std::uint32_t i = 0; i + 2 < entities_.size(); ++i) {
      if (!is(i, Label::title) || !is(i + 2, Label::title) || !is_joint(entities_.label(i + 1))) continue;
      TitleMention& first = title(i);
      const TitleMention& next = title(i + 2);
      if (first.form != TitleForm::bare || (next.body.empty() && next.form != TitleForm::with_body)) continue;
      first.coordinated = true;
      if (first.body.empty()) first.body = next.body;
      if (first.place.empty()) first.place = next.place;
    }
  }

  /// The end of a run of titles that are joined; `at` is the first of them.
  [[nodiscard]] std::uint32_t chain_end(std::uint32_t at) const {
    while (at + 2 < entities_.size() && is_joint(entities_.label(at + 1)) && is(at + 2, Label::title))
      at += 2;
    return at + 1;
  }

  /// "các đồng chí Phó Chủ tịch UBND tỉnh: A, B; C": every name up to the end of the list.
  void link_list(std::uint32_t title_at) {
    const std::uint32_t end = chain_end(title_at);
    std::uint32_t at = end;
    while (at < entities_.size() &&
           (is(at, Label::colon) || is(at, Label::word) || stands_beside_name(entities_.label(at))))
      ++at;
    if (!is(at, Label::person) || at > end + 3) return;
    for (; at < entities_.size(); ++at) {
      const Label label = entities_.label(at);
      if (label == Label::person) {
        for (std::uint32_t t = title_at; t < end; t += 2) link(t, at, list_rule);
      } else if (label != Label::comma && label != Label::and_ && label != Label::semicolon &&
                 label != Label::title && label != Label::hyphen && !stands_beside_name(label)) {
        return;
      } else if (label == Label::title && title(at).of_several) {
        return;
      }
    }
  }

  /// The title that stands right before a name, with nothing or only ranks between.
  [[nodiscard]] std::optional<std::uint32_t> direct_title(std::uint32_t person_at) const {
    std::uint32_t at = person_at;
    while (at > 0) {
      const Label before = entities_.label(at - 1);
      const bool rank_and_comma =
          before == Label::comma && at < person_at && (is(at, Label::rank) || is(at, Label::occupation));
      if (before == Label::title) return at - 1;
      if (!stands_beside_name(before) && !rank_and_comma) return std::nullopt;
      --at;
    }
    return std::nullopt;
  }

  /// "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh NAME": the title before the name, and those joined to it on
  /// the left unless a person before them owns them.
  void link_before(std::uint32_t person_at) {
    const auto direct = direct_title(person_at);
    if (!direct || title(*direct).of_several) return;
    link(*direct, person_at, before_name_rule);
    std::uint32_t first = *direct;
    while (first >= 2 && is_joint(entities_.label(first - 1)) && is(first - 2, Label::title)) first -= 2;
    if (first == *direct || title(first).of_several) return;
    const bool person_before = first >= 2 && is(first - 2, Label::person);
    // Whoever was named after his own title has said all of it: "T A, T B" parts at the comma.
    if (person_before && !direct_title(first - 2)) return;
    for (std::uint32_t at = first; at < *direct; at += 2) link(at, person_at, before_name_rule);
  }

  [[nodiscard]] bool opens_titles(Label label) const {
    return label == Label::comma || label == Label::hyphen || label == Label::open_bracket ||
           label == Label::concurrent || label == Label::colon;
  }

  /// "NAME, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh": the titles after a name, through "sinh năm …" and a
  /// bracket about the person.
  void link_after(std::uint32_t person_at) {
    std::uint32_t at = skip_aside(person_at + 1);
    if (at >= entities_.size() || !opens_titles(entities_.label(at))) return;
    ++at;
    while (at < entities_.size() && (is(at, Label::hold) || is(at, Label::newly))) ++at;
    while (is(at, Label::title)) {
      if (owned_by_next_name(at)) return;
      if (!is_linked(at) && !title(at).of_several) link(at, person_at, after_name_rule);
      const bool goes_on = at + 2 < entities_.size() && is(at + 2, Label::title) &&
                           (is_joint(entities_.label(at + 1)) || entities_.label(at + 1) == Label::semicolon);
      if (!goes_on) return;
      at += 2;
    }
  }

  /// Whether the title is the one right before another name.
  [[nodiscard]] bool owned_by_next_name(std::uint32_t title_at) const {
    std::uint32_t at = title_at + 1;
    while (at < entities_.size() && stands_beside_name(entities_.label(at))) ++at;
    return is(at, Label::person);
  }

  /// Past a short bracket such as "(SN 1967)" or ", 45 tuổi".
  [[nodiscard]] std::uint32_t skip_aside(std::uint32_t at) const {
    constexpr std::uint32_t longest_aside = 6;
    if (!is(at, Label::open_bracket) || is(at + 1, Label::title)) return at;
    for (std::uint32_t i = at + 1; i < entities_.size() && i <= at + longest_aside; ++i) {
      if (is(i, Label::close_bracket)) return i + 1;
    }
    return at;
  }

  [[nodiscard]] std::optional<std::uint32_t> nearest_person_left(std::uint32_t from) const {
    for (std::uint32_t at = from; at > 0; --at) {
      if (is(at - 1, Label::person)) return at - 1;
      if (is(at - 1, Label::full_stop) || is(at - 1, Label::semicolon)) return std::nullopt;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<std::uint32_t> person_right(std::uint32_t from, std::uint32_t most) const {
    const auto end = std::min<std::uint32_t>(static_cast<std::uint32_t>(entities_.size()), from + most);
    for (std::uint32_t at = from; at < end; ++at) {
      if (is(at, Label::person)) return at;
      if (is(at, Label::full_stop) || is(at, Label::semicolon)) return std::nullopt;
    }
    return std::nullopt;
  }

  /// "ông A được bầu giữ chức T", "T là ông A", "bổ nhiệm ông A làm T", "miễn nhiệm T đối với ông A".
  void link_by_verb(std::uint32_t title_at) {
    if (title(title_at).of_several) return;
    std::uint32_t first = title_at;
    while (first >= 2 && is_joint(entities_.label(first - 1)) && is(first - 2, Label::title)) first -= 2;
    const std::uint32_t after = chain_end(title_at);
    if (is(after, Label::hold)) {
      std::uint32_t at = after + 1;
      while (at < entities_.size() && stands_beside_name(entities_.label(at))) ++at;
      if (is(at, Label::person)) return link(title_at, at, is_rule);
    }
    std::uint32_t verb = first;
    while (verb > 0 && (is(verb - 1, Label::newly) || is(verb - 1, Label::term) || is(verb - 1, Label::date)))
      --verb;
    if (verb == 0) return;
    const Label label = entities_.label(verb - 1);
    if (label == Label::appoint || label == Label::past) {
      constexpr std::uint32_t object_reach = 12;
      if (const auto object = person_right(after, object_reach); object && !direct_title(*object)) {
        return link(title_at, *object, verb_rule);
      }
    }
    if (label != Label::hold && label != Label::appoint && label != Label::past && label != Label::concurrent)
      return;
    if (const auto subject = nearest_person_left(verb - 1)) link(title_at, *subject, verb_rule);
  }

  Draft& draft_;
  const UnitString& entities_;
};

}  // namespace

void link_titles(Reading& reading, const RuleSet& rules, const UnitString& entities) {
  reading.run(rules, entities, [](const Match&) { return false; });
  Linker(reading, entities).run();
}

}  // namespace vanthu
