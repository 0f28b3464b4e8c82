// SPDX-License-Identifier: Apache-2.0
//
// Titles that stand alone, and whose they are by what the rest of the article says.
#include <boost/test/unit_test.hpp>

#include "resolve/office_holders.h"
#include "resolve/same_office.h"

namespace vanthu {
namespace {

BOOST_AUTO_TEST_CASE(two_mentions_are_one_office_when_they_say_the_same) {
  BOOST_TEST((likeness({"bí thư", "Tỉnh ủy", "", 5}, {"bí thư", "Tỉnh ủy", "", 5}) == Likeness::equal));
  BOOST_TEST((likeness({"bộ trưởng", "GTVT", "", 0}, {"bộ trưởng", "Bộ Giao thông vận tải", "", 0}) ==
              Likeness::possible));
}

BOOST_AUTO_TEST_CASE(one_may_say_more_than_the_other) {
  BOOST_TEST((likeness({"chủ tịch", "", "", 5}, {"chủ tịch", "UBND", "Gia Lai", 5}) == Likeness::possible));
}

BOOST_AUTO_TEST_CASE(role_level_and_place_tell_offices_apart) {
  BOOST_TEST((likeness({"bí thư", "", "", 0}, {"phó bí thư", "", "", 0}) == Likeness::none));
  BOOST_TEST((likeness({"chủ tịch", "UBND", "", 5}, {"chủ tịch", "UBND", "", 3}) == Likeness::none));
  BOOST_TEST(
      (likeness({"chủ tịch", "UBND", "Gia Lai", 5}, {"chủ tịch", "UBND", "Kon Tum", 5}) == Likeness::none));
}

BOOST_AUTO_TEST_CASE(an_office_of_a_commune_is_none_of_a_city_or_of_the_country) {
  BOOST_TEST(
      (likeness({"chủ tịch", "UBND", "", 2}, {"chủ tịch", "UBND", "Hồ Chí Minh", 0}) == Likeness::none));
  BOOST_TEST((likeness({"chủ tịch", "", "", 5}, {"chủ tịch", "Hội Nông dân", "", 0}) == Likeness::none));
}

/// A draft of people and offices, in the order of the text.
class Story {
 public:
  /// An office beside the name of its holder.
  Story& named(std::string role, std::string body, std::string name) {
    PersonMention mention;
    mention.person = person(name);
    mention.name = std::move(name);
    draft_.people.push_back(mention);
    TitleMention& title = alone_title(std::move(role), std::move(body));
    title.holders = {static_cast<std::uint32_t>(draft_.people.size() - 1)};
    title.holder_rule = "title.holder_after";
    return *this;
  }

  /// The last office is whole in itself.
  Story& whole() {
    draft_.titles.back().form = TitleForm::whole;
    return *this;
  }

  /// The last office stands right after a comma and the office before.
  Story& beside() {
    Span& span = draft_.titles.back().span;
    span = {span.begin + 2, span.end + 2};
    return *this;
  }

  Story& alone(std::string role, std::string body) {
    alone_title(std::move(role), std::move(body));
    return *this;
  }

  /// Who holds each office of the story in the end; "-" for nobody.
  std::string told() {
    resolve_office_holders(draft_, {});
    std::string all;
    for (const TitleMention& title : draft_.titles) {
      if (!all.empty()) all += "; ";
      all += title.holders.empty() ? "-" : draft_.people[title.holders[0]].name;
    }
    return all;
  }

 private:
  TitleMention& alone_title(std::string role, std::string body) {
    TitleMention title;
    title.form = body.empty() ? TitleForm::bare : TitleForm::with_body;
    title.role = std::move(role);
    title.plain_role = title.role;
    title.body = std::move(body);
    const auto at = static_cast<std::uint32_t>(draft_.titles.size());
    title.span = {at, at + 1};
    draft_.titles.push_back(title);
    return draft_.titles.back();
  }

  std::uint32_t person(const std::string& name) {
    for (const PersonMention& known : draft_.people) {
      if (known.name == name) return known.person;
    }
    return static_cast<std::uint32_t>(draft_.people.size());
  }

  Draft draft_;
};

BOOST_AUTO_TEST_CASE(an_office_alone_is_that_of_the_one_person_who_holds_it) {
  BOOST_TEST(Story().named("Bí thư", "Tỉnh ủy", "Hòa").alone("Bí thư", "Tỉnh ủy").told() == "Hòa; Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_alone_that_several_may_hold_is_nobody_s) {
  BOOST_TEST(Story()
                 .named("Phó Chủ tịch", "UBND", "Hòa")
                 .named("Phó Chủ tịch", "UBND", "Mai")
                 .alone("Phó Chủ tịch", "UBND")
                 .told() == "Hòa; Mai; -");
}

BOOST_AUTO_TEST_CASE(an_office_of_the_state_is_that_of_whom_the_article_mostly_speaks) {
  Story mostly;
  mostly.named("Thủ tướng", "", "Hòa").whole().named("Thủ tướng", "", "Hòa").whole();
  BOOST_TEST(mostly.named("Thủ tướng", "", "Mai").whole().alone("Thủ tướng", "").whole().told() ==
             "Hòa; Hòa; Mai; Hòa");
  Story last;
  last.named("Thủ tướng", "", "Hòa").whole().named("Thủ tướng", "", "Mai").whole();
  BOOST_TEST(last.alone("Thủ tướng", "").whole().told() == "Hòa; Mai; Mai");
}

BOOST_AUTO_TEST_CASE(a_bare_role_is_that_of_the_person_named_last) {
  BOOST_TEST(Story()
                 .named("Phó Chủ tịch", "UBND", "Hòa")
                 .named("Phó Chủ tịch", "HĐND", "Mai")
                 .alone("Phó Chủ tịch", "")
                 .told() == "Hòa; Mai; Mai");
}

BOOST_AUTO_TEST_CASE(a_bare_role_before_all_names_is_that_of_the_first) {
  BOOST_TEST(Story().alone("Bộ trưởng", "").named("Bộ trưởng", "Bộ Y tế", "Hòa").told() == "Hòa; Hòa");
}

BOOST_AUTO_TEST_CASE(two_offices_side_by_side_are_of_the_one_who_holds_both) {
  Story both;
  both.named("Tổng Bí thư", "", "Hòa").whole().named("Chủ tịch nước", "", "Hòa").whole();
  both.named("Chủ tịch nước", "", "Mai").whole().named("Chủ tịch nước", "", "Mai").whole();
  both.named("Chủ tịch nước", "", "Mai").whole().alone("Tổng Bí thư", "").whole();
  BOOST_TEST(both.alone("Chủ tịch nước", "").beside().whole().told() == "Hòa; Hòa; Mai; Mai; Mai; Hòa; Hòa");
}

BOOST_AUTO_TEST_CASE(a_minister_without_a_ministry_heads_none) {
  Story story;
  story.named("Bộ trưởng", "", "Hòa").named("Chủ nhiệm", "Văn phòng Chính phủ", "Hòa").beside();
  BOOST_TEST(story.alone("Bộ trưởng", "Bộ Quốc phòng").beside().told() == "Hòa; Hòa; -");
}

BOOST_AUTO_TEST_CASE(a_minister_heads_no_two_ministries) {
  Story two;
  two.named("Bộ trưởng", "", "Hòa").alone("Bộ trưởng", "Bộ Y tế").alone("Bộ trưởng", "Bộ Tài chính");
  BOOST_TEST(two.told() == "Hòa; -; -");
  Story one;
  one.named("Bộ trưởng", "", "Hòa").alone("Bộ trưởng", "Bộ Y tế").alone("Bộ trưởng", "Bộ Y tế");
  BOOST_TEST(one.told() == "Hòa; Hòa; Hòa");
}

BOOST_AUTO_TEST_CASE(a_bare_role_that_nobody_holds_is_dropped) {
  BOOST_TEST(Story().alone("Giám đốc", "").named("Bí thư", "Tỉnh ủy", "Hòa").told() == "Hòa");
}

}  // namespace
}  // namespace vanthu
