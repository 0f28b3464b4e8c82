// SPDX-License-Identifier: Apache-2.0
#include "resolve/office_holders.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "resolve/careers.h"
#include "resolve/office_index.h"
#include "resolve/same_office.h"
#include "resolve/served_offices.h"

namespace vanthu {
namespace {

constexpr std::string_view known_rule = "title.holder_known";
constexpr std::string_view after_rule = "title.holder_after";
constexpr std::string_view chain_rule = "title.holder_after_chain";
constexpr std::string_view before_rule = "title.holder_before";
constexpr std::string_view between_rule = "title.holder_between";
constexpr std::string_view addressed_rule = "title.holder_addressed";
constexpr std::uint32_t comma_and_space = 2;  ///< bytes

/// "Basher Assad" and "Bashar al-Assad": two spellings that may be of one foreigner.
bool may_be_spelled_apart(const PersonMention& one, const PersonMention& other) {
  if (!one.foreign || !other.foreign) return false;
  const std::string_view left = one.name;
  const std::string_view right = other.name;
  for (std::size_t begin = 0; begin < left.size();) {
    const std::size_t end = std::min(left.find_first_of(" -", begin), left.size());
    if (right.find(left.substr(begin, end - begin)) != std::string_view::npos) return true;
    begin = end + 1;
  }
  return false;
}

class Resolver {
 public:
  Resolver(Draft& draft, const OfficeIndex& index)
      : draft_(draft), index_(index), offices_(index.offices()) {}

  void leave_those_of_others() {
    std::vector<std::size_t> of_others;
    for (std::size_t i = 0; i < draft_.titles.size(); ++i) {
      if (belongs_to_another(i) || is_of_another_country(i) || is_held_in_another_country(i))
        of_others.push_back(i);
    }
    leave_open(of_others);
  }

  void give_to_the_known() {
    for (std::size_t i = 0; i < draft_.titles.size(); ++i) {
      TitleMention& title = draft_.titles[i];
      if (!stands_for_one_person(title)) continue;
      const bool alone = title.form == TitleForm::bare && !title.coordinated;
      if (const auto holder = title.told_of && alone ? last_told_of(i)
                              : alone                ? last_named(i)
                                                     : only_one(i)) {
        title.holders.push_back(*holder);
        title.holder_rule = known_rule;
      }
    }
    leave_open_who_heads_which();
    for (std::size_t i = 0; i + 1 < draft_.titles.size(); ++i) give_holder_of_next(i);
    for (TitleMention& title : draft_.titles) give_holder_of_subject(title);
  }

 private:
  [[nodiscard]] static bool stands_for_one_person(const TitleMention& title) {
    if (!title.holders.empty() || title.of_several || title.of_several_places || title.sought ||
        title.of_earlier || title.of_unnamed)
      return false;
    // A seat in a committee or in parliament, or the post of a judge, is one of many; a place tells which.
    if ((title.membership || title.needs_holder) && (title.place.empty() || title.form == TitleForm::whole))
      return title.addressed || title.told_of;
    if (title.form != TitleForm::bare) return true;
    // "Giám đốc và Phó Giám đốc Sở Y tế": the body stands with the later one.
    if (title.coordinated) return !title.place_name.empty();
    return !title.in_small_letters || title.addressed || title.told_of;
  }

  /// "Tân Bí thư Tỉnh ủy từng là Giám đốc Sở Y tế": who holds the first office held the second.
  void give_holder_of_subject(TitleMention& title) const {
    if (!title.same_holder_as || !title.holders.empty()) return;
    const auto subject = std::ranges::lower_bound(draft_.titles, *title.same_holder_as, {},
                                                  [](const TitleMention& of) { return of.span.begin; });
    if (subject == draft_.titles.end() || subject->holders.size() != 1) return;
    title.holders = subject->holders;
    title.holder_rule = known_rule;
  }

  /// "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": a bare role is that of the one who holds the office right
  /// after it, where the article elsewhere gives both side by side.
  void give_holder_of_next(std::size_t at) {
    TitleMention& title = draft_.titles[at];
    const TitleMention& next = draft_.titles[at + 1];
    if (title.form != TitleForm::bare || !title.coordinated || title.of_several || title.sought) return;
    if (!title.holders.empty() || next.holders.size() != 1) return;
    if (title.span.end + comma_and_space != next.span.begin) return;
    const auto is_the_pair = [&](std::uint32_t i) {
      const TitleMention& other = draft_.titles[i];
      return other.holders.size() == 1 && other.holder_rule != known_rule && i + 1 < draft_.titles.size() &&
             person(other.holders.front()) == person(next.holders.front()) &&
             draft_.titles[i + 1].holders == other.holders &&
             likeness(offices_[i + 1], offices_[at + 1]) != Likeness::none;
    };
    if (!std::ranges::any_of(index_.of_same_role(at), is_the_pair)) return;
    title.holders = next.holders;
    title.holder_rule = known_rule;
  }

  /// "Về trường hợp ông A, Tổng Bí thư cho hay", "Theo Tổng Bí thư, Thượng tướng A là": an office parted by a
  /// comma from the name of one whom the article nowhere else calls so, and that it gives to somebody else.
  [[nodiscard]] bool belongs_to_another(std::size_t at) const {
    const TitleMention& title = draft_.titles[at];
    if (title.membership || title.holders.size() != 1 || !may_stand_beside_another(at)) return false;
    const std::uint32_t holder = title.holders.front();
    bool another_s = false;
    for (const std::uint32_t i : index_.of_same_role(at)) {
      const TitleMention& other = draft_.titles[i];
      if (!is_sure(other) || other.status != title.status) continue;
      const Likeness like = likeness(offices_[at], offices_[i]);
      if (like == Likeness::none) continue;
      const std::uint32_t its = other.holders.front();
      // "Bộ trưởng Quốc phòng John Miller … Bộ trưởng Quốc phòng, đại tướng Trần Văn Hòa": of two countries.
      const bool abroad = draft_.people[its].foreign != draft_.people[holder].foreign;
      if (title.holder_rule == addressed_rule && offices_[at].place.empty() && abroad) continue;
      const bool one =
          person(its) == person(holder) || may_be_spelled_apart(draft_.people[its], draft_.people[holder]);
      if (one && (like == Likeness::equal || is_called_in_short(at, i))) return false;
      another_s = another_s || (!one && like == Likeness::equal);
    }
    return another_s;
  }

  /// Whether nothing but the name next to the office can be its holder: "Tổng thống A", "ông A, Tổng thống,".
  [[nodiscard]] static bool is_sure(const TitleMention& title) {
    if (title.holders.size() != 1) return false;
    return title.holder_rule == after_rule || (follows_name(title) && !title.may_be_subject);
  }

  /// "ông A, Tổng thống", "Đại sứ A, Tổng thống".
  [[nodiscard]] static bool follows_name(const TitleMention& title) {
    return title.holder_rule == before_rule || title.holder_rule == between_rule;
  }

  /// "Tổng thống A", and so "Tổng thống Mỹ, ông A"; "Giám đốc A", and so "Giám đốc Sở Y tế, ông A".
  [[nodiscard]] bool is_called_in_short(std::size_t at, std::size_t other) const {
    const TitleForm form = draft_.titles[other].form;
    return (form == TitleForm::whole && offices_[other].place.empty() && !offices_[at].place.empty()) ||
           (form == TitleForm::bare && draft_.titles[at].holder_rule == addressed_rule);
  }

  /// Whether title `at` is an office of one holder, parted by a comma from the name of who may be another.
  [[nodiscard]] bool may_stand_beside_another(std::size_t at) const {
    constexpr std::string_view deputy = "phó ";
    const TitleMention& title = draft_.titles[at];
    if (title.form == TitleForm::bare) return false;
    // "Cùng với Thủ tướng Ấn Độ, Tổng thống Felton nói".
    if (title.holder_rule == chain_rule) return title.of_country;
    if (title.holder_rule == addressed_rule) return !offices_[at].role.starts_with(deputy);
    if (!follows_name(title) || !title.may_be_subject) return false;
    // "Theo ông Hòa, Bí thư Tỉnh ủy cho hay": who is called in short has been introduced already.
    const bool in_short = draft_.people[title.holders.front()].name.find(' ') == std::string::npos;
    return in_short || title.form == TitleForm::whole || title.of_country;
  }

  /// "Thủ tướng Nhật Bản A, Tổng thống Mỹ, Tổng thống Pháp": what stands after the name and a comma is of
  /// another country than the office right before the name.
  [[nodiscard]] bool is_of_another_country(std::size_t at) const {
    const TitleMention& title = draft_.titles[at];
    if (!follows_name(title) || title.holders.size() != 1 || title.place.empty()) return false;
    std::size_t first = at;
    const auto goes_on = [&](std::size_t i) {
      return draft_.titles[i].sentence == title.sentence && follows_name(draft_.titles[i]);
    };
    while (first > 0 && goes_on(first)) --first;
    const TitleMention& before = draft_.titles[first];
    if (before.sentence != title.sentence || before.holder_rule != after_rule ||
        before.holders != title.holders)
      return false;
    // "Thủ tướng Trần Văn Hòa, Bộ trưởng Quốc phòng Lào cho biết": the first is of Việt Nam.
    if (before.place.empty())
      return title.abroad && before.leads_state && !draft_.people[title.holders.front()].foreign;
    return (before.abroad || title.abroad) &&
           likeness_of_places(offices_[first], offices_[at]) == Likeness::none;
  }

  /// "Bộ trưởng Quốc phòng Đức A … Theo bà A, Bộ trưởng Quốc phòng Mỹ đã nói": that A holds the same office
  /// elsewhere.
  [[nodiscard]] bool is_held_in_another_country(std::size_t at) const {
    const TitleMention& title = draft_.titles[at];
    return title.of_country && title.may_be_subject && follows_name(title) && title.holders.size() == 1 &&
           has_it_elsewhere(at, person(title.holders.front()));
  }

  /// "Tổng thống Mỹ A … Tổng thống A … Tổng thống Pháp": the bare office in the middle is that of the same
  /// person elsewhere, so that he is not who holds `alone`.
  [[nodiscard]] bool has_it_elsewhere(std::size_t alone, std::uint32_t holder) const {
    if (offices_[alone].place.empty()) return false;
    bool elsewhere = false;
    for (const std::uint32_t i : index_.of_holder(holder, alone)) {
      const TitleMention& other = draft_.titles[i];
      if (other.holder_rule == known_rule || i == alone) continue;
      // "Bộ trưởng Ngoại giao Trung Quốc A … Ngoại trưởng A … Ngoại trưởng Australia"
      const bool of_countries = draft_.titles[alone].of_country && other.of_country;
      if (offices_[i].role != offices_[alone].role && !of_countries) continue;
      if (other.form == TitleForm::bare || offices_[i].place.empty()) continue;
      if (likeness_of_places(offices_[alone], offices_[i]) != Likeness::none) return false;
      elsewhere = true;
    }
    return elsewhere;
  }

  /// Whether the holders of title `held` are known from its own sentence and may hold `alone`.
  [[nodiscard]] Likeness compare(std::size_t alone, std::size_t held) const {
    const TitleMention& title = draft_.titles[held];
    if (title.status != draft_.titles[alone].status && !draft_.titles[alone].leaves_now)
      return Likeness::none;
    return compare_whenever(alone, held);
  }

  /// The same, whether it is held now or was.
  [[nodiscard]] Likeness compare_whenever(std::size_t alone, std::size_t held) const {
    const TitleMention& title = draft_.titles[held];
    if (title.holders.size() != 1 || title.holder_rule == known_rule) return Likeness::none;
    // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": that one heads no ministry.
    if (title.form == TitleForm::bare && draft_.titles[alone].form != TitleForm::bare && leads_another(held))
      return Likeness::none;
    // "Chủ tịch Hồ Chí Minh … Chủ tịch Tổng Liên đoàn": of the day.
    if (draft_.titles[alone].form == TitleForm::with_body && offices_[held].body.empty() &&
        draft_.people[title.holders.front()].historic)
      return Likeness::none;
    const Likeness like = likeness(offices_[alone], offices_[held]);
    // "Bộ trưởng Ngoại giao New Zealand": not whose country goes without saying; that of "Đại sứ Hàn Quốc tại
    // Việt Nam" stands in the body.
    const bool names_country = offices_[held].body.find(offices_[alone].place) != std::string::npos;
    if (draft_.titles[alone].abroad && offices_[held].place.empty() && !names_country &&
        !is_foreigner(title.holders.front()))
      return Likeness::none;
    if (like == Likeness::possible && has_it_elsewhere(alone, person(title.holders.front())))
      return Likeness::none;
    return like;
  }

  /// By the spelling of the name, or by an office abroad.
  [[nodiscard]] bool is_foreigner(std::uint32_t mention) const {
    if (draft_.people[mention].foreign) return true;
    return index_.has_office_abroad(person(mention));
  }

  /// Whether the same person's next office follows right after a comma.
  [[nodiscard]] bool leads_another(std::size_t at) const {
    if (at + 1 >= draft_.titles.size()) return false;
    const TitleMention& next = draft_.titles[at + 1];
    return next.span.begin == draft_.titles[at].span.end + comma_and_space && next.holders.size() == 1 &&
           next.form != TitleForm::bare && !draft_.titles[at].coordinated &&
           person(next.holders.front()) == person(draft_.titles[at].holders.front());
  }

  /// "Bộ trưởng A … Bộ trưởng Bộ Y tế, Bộ trưởng Bộ Tài chính": that A heads all of them is told nowhere,
  /// so that the article leaves open which is A's.
  void leave_open_who_heads_which() {
    std::vector<bool> guessed(draft_.titles.size());
    for (std::size_t i = 0; i < guessed.size(); ++i) guessed[i] = is_known_only_by_role(i);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < guessed.size(); ++i) {
      if (guessed[i] && std::ranges::any_of(index_.of_same_role(i), [&](std::uint32_t other) {
            return guessed[other] && are_two_of_one(i, other);
          }))
        open.push_back(i);
    }
    leave_open(open);
  }

  void leave_open(std::span<const std::size_t> titles) {
    for (const std::size_t i : titles) {
      draft_.titles[i].holders.clear();
      draft_.titles[i].holder_rule = {};
    }
  }

  /// Whether the office with its body or country has a holder whom the article elsewhere gives the bare role
  /// alone: "Tổng thống A … Tổng thống Ghana, Tổng thống Brazil".
  [[nodiscard]] bool is_known_only_by_role(std::size_t at) const {
    const TitleMention& title = draft_.titles[at];
    const auto says_of_what = [&](std::size_t i) {
      return !offices_[i].body.empty() || (draft_.titles[i].of_country && !offices_[i].place.empty());
    };
    if (title.status != TitleStatus::current || !says_of_what(at)) return false;
    if (title.holder_rule != known_rule || title.holders.size() != 1) return false;
    const std::uint32_t holder = person(title.holders.front());
    return std::ranges::none_of(index_.of_holder(holder, at), [&](std::uint32_t i) {
      return draft_.titles[i].holder_rule != known_rule && offices_[i].role == offices_[at].role &&
             likeness(offices_[at], offices_[i]) != Likeness::none && says_of_what(i);
    });
  }

  /// Whether two offices of one role, with different bodies, have the same holder.
  [[nodiscard]] bool are_two_of_one(std::size_t left, std::size_t right) const {
    return offices_[left].role == offices_[right].role &&
           person(draft_.titles[left].holders.front()) == person(draft_.titles[right].holders.front()) &&
           likeness(offices_[left], offices_[right]) == Likeness::none;
  }

  [[nodiscard]] std::uint32_t person(std::uint32_t mention) const { return draft_.people[mention].person; }

  /// Whether the role is told in the same words.
  enum class SameRole : std::uint8_t { yes, no };

  /// The one person who holds this office by `alike`, or else by those of them that are told in the same
  /// words.
  [[nodiscard]] std::optional<std::uint32_t> only_one(std::size_t alone, std::span<const std::uint32_t> alike,
                                                      SameRole same) const {
    for (const Likeness least : {Likeness::possible, Likeness::equal}) {
      std::optional<std::uint32_t> found;
      bool several = false;
      for (const std::uint32_t i : alike) {
        if ((offices_[i].role == offices_[alone].role) != (same == SameRole::yes)) continue;
        // "Ngoại trưởng A … Bộ trưởng Ngoại giao Jordan": not that A.
        if (same == SameRole::no && offices_[i].place.empty() && !offices_[alone].place.empty()) continue;
        if (compare(alone, i) < least) continue;
        const std::uint32_t holder = draft_.titles[i].holders.front();
        several = several || (found && person(*found) != person(holder));
        found = holder;
      }
      if (found && !several) return found;
    }
    return std::nullopt;
  }

  /// "Phó Chủ tịch Thường trực UBND tỉnh A … Phó Chủ tịch UBND tỉnh B": the one person who holds the office
  /// with the same modifiers.
  [[nodiscard]] std::optional<std::uint32_t> only_one_in_these_words(std::size_t alone) const {
    std::optional<std::uint32_t> found;
    for (const std::uint32_t i : index_.of_same_role(alone)) {
      if (draft_.titles[i].role != draft_.titles[alone].role || compare(alone, i) < Likeness::equal) continue;
      const std::uint32_t holder = draft_.titles[i].holders.front();
      if (found && person(*found) != person(holder)) return std::nullopt;
      found = holder;
    }
    return found;
  }

  [[nodiscard]] std::optional<std::uint32_t> only_one(std::size_t alone) const {
    if (const auto holder = only_one_in_these_words(alone)) return holder;
    if (const auto holder = only_one(alone, index_.of_same_role(alone), SameRole::yes)) return holder;
    // "Ngoại trưởng" is "Bộ trưởng Ngoại giao"; "Chủ tịch ACV" may be "Chủ tịch HĐQT ACV", where nobody else
    // is called just "Chủ tịch".
    if (const auto holder = only_one(alone, index_.of_same_full_role(alone), SameRole::no)) return holder;
    if (const auto holder = only_one(alone, index_.of_same_short_role(alone), SameRole::no)) return holder;
    if (const auto holder = holder_beside(alone)) return holder;
    if (const auto holder = most_spoken_of(alone)) return holder;
    return whenever_held(alone);
  }

  /// "Cách chức Giám đốc Sở Y tế … Giám đốc Sở Y tế A", "Xét xử Giám đốc Sở Y tế … nguyên Giám đốc Sở Y tế
  /// A": the one person whom the article has in it. An office of the state has had many.
  [[nodiscard]] std::optional<std::uint32_t> whenever_held(std::size_t alone) const {
    const TitleMention& title = draft_.titles[alone];
    if (title.form != TitleForm::with_body || title.of_country || offices_[alone].body.empty())
      return std::nullopt;
    std::optional<std::uint32_t> found;
    for (const std::uint32_t i : index_.of_same_role(alone)) {
      if (compare_whenever(alone, i) < Likeness::equal) continue;
      const std::uint32_t holder = draft_.titles[i].holders.front();
      if (found && person(*found) != person(holder)) return std::nullopt;
      found = holder;
    }
    return found;
  }

  /// "Tổng Bí thư, Chủ tịch nước": the one who holds the office right before and elsewhere this one too.
  [[nodiscard]] std::optional<std::uint32_t> holder_beside(std::size_t alone) const {
    if (alone == 0) return std::nullopt;
    const TitleMention& before = draft_.titles[alone - 1];
    if (before.span.end + comma_and_space != draft_.titles[alone].span.begin) return std::nullopt;
    if (before.holders.size() != 1) return std::nullopt;
    for (const std::uint32_t i : index_.of_same_role(alone)) {
      if (compare(alone, i) == Likeness::none) continue;
      if (person(draft_.titles[i].holders.front()) == person(before.holders.front()))
        return before.holders.front();
    }
    return std::nullopt;
  }

  /// "Thủ tướng", where the article has those of two countries: the one whom it mostly speaks of, or else
  /// spoke of last; "Bí thư Thành ủy", where it names two: the one whom it mostly calls so.
  [[nodiscard]] std::optional<std::uint32_t> most_spoken_of(std::size_t alone) const {
    const bool is_whole = draft_.titles[alone].form == TitleForm::whole;
    std::unordered_map<std::uint32_t, std::size_t> count;
    std::size_t all = 0;
    std::optional<std::uint32_t> most;
    for (const std::uint32_t i : index_.of_same_role(alone)) {
      if (compare(alone, i) == Likeness::none) continue;
      if (!is_whole && draft_.titles[i].form == TitleForm::bare) continue;
      const std::uint32_t holder = draft_.titles[i].holders.front();
      const std::size_t of_holder = ++count[person(holder)];
      if (!most || of_holder > count[person(*most)]) most = holder;
      ++all;
    }
    if (most && 3 * count[person(*most)] >= 2 * all) return most;
    return is_whole ? last_named(alone) : std::nullopt;
  }

  /// "Đại biểu Quốc hội Trần Văn Hòa … Đại biểu này": the last one before it whose role begins so.
  [[nodiscard]] std::optional<std::uint32_t> last_told_of(std::size_t alone) const {
    constexpr std::size_t farthest = 40;  // titles
    for (std::size_t i = alone; i > 0 && alone - i < farthest; --i) {
      const TitleMention& before = draft_.titles[i - 1];
      if (!offices_[i - 1].role.starts_with(offices_[alone].role)) continue;
      if (before.holders.size() == 1) return before.holders.front();
      // "Một đại biểu Quốc hội phát biểu. Theo đại biểu này": of one whom nobody names.
      if (before.holders.empty() && before.number == 1) return std::nullopt;
    }
    return std::nullopt;
  }

  /// The last person named with this role, or the first where it stands before all of them.
  [[nodiscard]] std::optional<std::uint32_t> last_named(std::size_t alone) const {
    std::optional<std::size_t> found;
    for (const std::uint32_t i : index_.of_same_role(alone)) {
      if (compare(alone, i) == Likeness::none) continue;
      if (found && draft_.titles[alone].span < draft_.titles[i].span) break;
      found = i;
    }
    if (!found) return std::nullopt;
    return draft_.titles[*found].holders.front();
  }

  Draft& draft_;
  const OfficeIndex& index_;
  const std::vector<Office>& offices_;
};

/// "lựa chọn bí thư có uy tín", "các đại biểu Quốc hội": said of nobody in particular.
bool is_nobody_s(const TitleMention& title) {
  if (!title.holders.empty()) return false;
  if (title.of_several && title.in_small_letters) {
    // "một phát ngôn viên của Bộ Ngoại giao nói", "hai ủy viên Ban Thường vụ Tỉnh ủy".
    const bool counted = title.number == 1 || (title.number > 1 && title.membership);
    const bool somebody_s = title.addressed || (counted && !title.needs_holder);
    return title.form == TitleForm::bare || !somebody_s;
  }
  if (title.coordinated) return false;
  return title.form == TitleForm::bare || title.needs_holder;
}

/// Some papers write every office in small letters, "ông A, bí thư Tỉnh ủy": there they say nothing.
bool writes_small_letters(const Draft& draft) {
  constexpr std::size_t least = 3;
  std::size_t held = 0;
  std::size_t small = 0;
  for (const TitleMention& title : draft.titles) {
    if (title.holders.empty() || title.form == TitleForm::whole) continue;
    ++held;
    small += title.in_small_letters ? 1U : 0U;
  }
  return small >= least && small * 5 >= held * 4;
}

}  // namespace

void resolve_office_holders(Draft& draft, const ArticleMemory& memory) {
  std::stable_sort(
      draft.titles.begin(), draft.titles.end(),
      [](const TitleMention& left, const TitleMention& right) { return left.span < right.span; });
  join_served_offices(draft);
  if (writes_small_letters(draft)) {
    for (TitleMention& title : draft.titles)
      title.in_small_letters = title.in_small_letters && title.form == TitleForm::bare;
  }
  const OfficeIndex index(draft);
  Resolver resolver(draft, index);
  resolver.leave_those_of_others();
  leave_posts_of_careers(draft, index, memory.published ? memory.published->year : std::int16_t{0});
  resolver.give_to_the_known();
  std::erase_if(draft.titles, is_nobody_s);
}

}  // namespace vanthu
