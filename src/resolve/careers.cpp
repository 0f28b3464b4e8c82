// SPDX-License-Identifier: Apache-2.0
#include "resolve/careers.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "resolve/same_office.h"

namespace vanthu {
namespace {

class Careers {
 public:
  Careers(Draft& draft, const OfficeIndex& index, std::int16_t published_year)
      : draft_(draft), index_(index), offices_(index.offices()), published_year_(published_year) {}

  void leave_for_later_posts() {
    for (std::size_t i = 0; i < draft_.titles.size(); ++i) {
      if (was_left_for_later_post(i)) draft_.titles[i].status = TitleStatus::former;
    }
  }

  /// "Ông là Ủy viên Trung ương Đảng khóa VII", of one who has died.
  void leave_those_of_the_dead() {
    std::unordered_set<std::uint32_t> dead;
    for (const PersonMention& mention : draft_.people) {
      if (mention.dead) dead.insert(mention.person);
    }
    for (TitleMention& title : draft_.titles) {
      const bool is_theirs =
          title.told && title.holders.size() == 1 && dead.contains(person(title.holders.front()));
      if (is_theirs && title.status == TitleStatus::current) title.status = TitleStatus::former;
    }
  }

  /// "dưới thời Tổng thống A", where the article calls another the Tổng thống, and A only in such words.
  void leave_those_of_past_reigns() {
    for (std::size_t i = 0; i < draft_.titles.size(); ++i) {
      TitleMention& title = draft_.titles[i];
      if (title.in_reign && title.status == TitleStatus::current && is_anothers_now(i))
        title.status = TitleStatus::former;
    }
  }

 private:
  /// Whether somebody else alone is said to hold the office of `at`, and more than once.
  [[nodiscard]] bool is_anothers_now(std::size_t at) const {
    constexpr std::size_t often = 2;
    const std::vector<std::uint32_t>& holders = draft_.titles[at].holders;
    std::unordered_map<std::uint32_t, std::size_t> held_by;
    std::size_t most = 0;
    for (const std::uint32_t i : index_.of_same_role(at)) {
      const TitleMention& other = draft_.titles[i];
      if (other.in_reign || other.status != TitleStatus::current || other.holders.size() != 1) continue;
      const std::uint32_t holder = person(other.holders.front());
      if (std::ranges::any_of(holders, [&](std::uint32_t one) { return person(one) == holder; }))
        return false;
      most = std::max(most, ++held_by[holder]);
    }
    return !holders.empty() && most >= often;
  }

  /// A post of a career: with a date, or told as what came then.
  [[nodiscard]] static bool is_post(const TitleMention& title) {
    return title.holders.size() == 1 && !title.membership && (title.since.year != 0 || title.sequel);
  }

  /// Whether post `other` came after post `at`: by their dates, or as the text goes on from one to the other.
  [[nodiscard]] bool comes_later(std::size_t other, std::size_t at) const {
    constexpr std::uint32_t reach = 6;
    const TitleMention& later = draft_.titles[other];
    const TitleMention& title = draft_.titles[at];
    if (later.since.year != 0 && title.since.year != 0) return is_later(later.since, title.since);
    return other > at && later.sentence <= title.sentence + reach && (later.sequel || title.sequel) &&
           later.told;
  }

  /// Whether post `other` is what the article tells as new, before it comes to post `at` of an earlier date.
  [[nodiscard]] bool is_news(std::size_t other, std::size_t at) const {
    const TitleMention& news = draft_.titles[other];
    constexpr std::uint32_t lead = 4;  // sentences
    const std::int16_t since = draft_.titles[at].since.year;
    return other < at && news.told && !news.membership && news.since.year == 0 && !news.sequel &&
           news.status == TitleStatus::current && news.sentence < draft_.titles[at].sentence &&
           news.sentence < lead && since != 0 && since < published_year_;
  }

  /// Whether the text tells of post `at`, which has no date, between two dated ones of the same person: it
  /// was held between them.
  [[nodiscard]] bool is_between_posts(std::size_t at) const {
    constexpr std::uint32_t reach = 4;  // sentences
    const TitleMention& title = draft_.titles[at];
    if (title.holders.size() != 1 || title.membership || !title.told || title.in_term) return false;
    const std::uint32_t holder = person(title.holders.front());
    const TitleMention* before = nullptr;
    for (const std::uint32_t i : index_.of_holder(holder, at)) {
      const TitleMention& other = draft_.titles[i];
      if (!other.told || other.since.year == 0 || other.membership) continue;
      if (i < at && other.sentence + reach >= title.sentence) before = &other;
      if (i <= at) continue;
      return before != nullptr && other.sentence <= title.sentence + reach &&
             is_later(other.since, before->since);
    }
    return false;
  }

  /// In the history of a career a post with a date is left for the next one with a later date, unless
  /// the article gives it to the same person without a verb: then it is held now.
  [[nodiscard]] bool was_left_for_later_post(std::size_t at) const {
    const TitleMention& title = draft_.titles[at];
    if (title.status != TitleStatus::current || title.until_now) return false;
    const bool between = is_between_posts(at);
    if (!is_post(title) && !between) return false;
    const std::uint32_t holder = person(title.holders.front());
    bool later = between;
    bool held_now = false;
    for (const std::uint32_t i : index_.of_holder(holder, at)) {
      const TitleMention& other = draft_.titles[i];
      if (i == at) continue;
      const Likeness like = likeness(offices_[at], offices_[i]);
      const bool same = like == Likeness::equal || (like == Likeness::possible &&
                                                    offices_[at].place.empty() && !offices_[at].body.empty());
      held_now = held_now || (same && other.since.year == 0 && other.status == TitleStatus::current);
      // "thôi giữ chức Bí thư Tỉnh ủy", elsewhere in the article.
      if (like == Likeness::equal && other.status == TitleStatus::former) return true;
      // "bổ nhiệm ông A giữ chức Giám đốc … Năm 2019, ông làm Phó Giám đốc": whatever he is still called.
      if (like == Likeness::none && title.told && is_news(i, at)) return true;
      later = later || (like == Likeness::none && is_post(other) && comes_later(i, at));
    }
    return later && !held_now;
  }

  [[nodiscard]] static bool is_later(const PartialDate& left, const PartialDate& right) {
    return left.year != right.year ? left.year > right.year : left.month > right.month && right.month != 0;
  }

  [[nodiscard]] std::uint32_t person(std::uint32_t mention) const { return draft_.people[mention].person; }

  Draft& draft_;
  const OfficeIndex& index_;
  const std::vector<Office>& offices_;
  std::int16_t published_year_;
};

}  // namespace

void leave_posts_of_careers(Draft& draft, const OfficeIndex& index, std::int16_t published_year) {
  Careers careers(draft, index, published_year);
  careers.leave_for_later_posts();
  careers.leave_those_of_the_dead();
  careers.leave_those_of_past_reigns();
}

}  // namespace vanthu
