// SPDX-License-Identifier: Apache-2.0
//
// Places, bodies and the event of an article: what beyond one sentence settles.
#include <boost/test/unit_test.hpp>
#include <map>
#include <sstream>

#include "vanthu/vanthu.h"

namespace vanthu {
namespace {

const Extractor& extractor() {
  static const Extractor built_in = Extractor::create().value();
  return built_in;
}

Record read(std::string_view text, std::string_view published) {
  return extractor()
      .extract({.text = text, .id = "test", .published = PartialDate::parse(published)})
      .value();
}

/// "name (kind, province)" of each place.
std::string places(std::string_view text, std::string_view published) {
  std::ostringstream all;
  for (const Place& place : read(text, published).places) {
    all << (all.tellp() > 0 ? "; " : "") << place.name << " (" << place.kind << ", "
        << place.province.value_or("?") << ')';
  }
  return all.str();
}

/// "name (kind, number of mentions)" of each body.
std::string bodies(std::string_view text) {
  std::ostringstream all;
  for (const Organization& body : read(text, "2021-08-19").organizations) {
    all << (all.tellp() > 0 ? "; " : "") << body.name << " (" << body.kind << ", " << body.mentions.size()
        << ')';
  }
  return all.str();
}

std::string names(const Record& record, const std::vector<Ref<Person>>& people) {
  std::string all;
  for (const Ref<Person> person : people) all += (all.empty() ? "" : "; ") + record[person].name;
  return all;
}

BOOST_AUTO_TEST_SUITE(place)

BOOST_AUTO_TEST_CASE(a_province_is_part_of_another_since_july_2025) {
  BOOST_TEST(places("mưa lớn ở tỉnh Bình Phước", "2025-06-30") == "Bình Phước (province, Bình Phước)");
  BOOST_TEST(places("mưa lớn ở tỉnh Bình Phước", "2025-07-01") == "Bình Phước (province, Đồng Nai)");
}

BOOST_AUTO_TEST_CASE(a_district_has_the_province_of_the_lists) {
  BOOST_TEST(places("mưa lớn ở huyện Mèo Vạc", "2021-08-19") == "Mèo Vạc (district, Hà Giang)");
  BOOST_TEST(places("mưa lớn ở huyện Mèo Vạc cũ", "2025-08-19") == "Mèo Vạc (district, Tuyên Quang)");
}

BOOST_AUTO_TEST_CASE(a_commune_has_the_province_that_stands_beside_it) {
  BOOST_TEST(places("nhà ở xã Nậm Kho, huyện Đại Từ, tỉnh Thái Nguyên", "2021-08-19") ==
             "Nậm Kho (commune, Thái Nguyên); Đại Từ (district, Thái Nguyên); Thái Nguyên (province, Thái "
             "Nguyên)");
}

BOOST_AUTO_TEST_CASE(a_name_in_several_provinces_is_left_open) {
  BOOST_TEST(places("mưa lớn ở huyện Châu Thành", "2021-08-19") == "Châu Thành (district, ?)");
  BOOST_TEST(places("mưa lớn ở tỉnh Long An, nhất là huyện Châu Thành", "2021-08-19") ==
             "Long An (province, Long An); Châu Thành (district, Long An)");
}

BOOST_AUTO_TEST_CASE(a_city_of_a_province_is_a_district) {
  BOOST_TEST(places("họp ở thành phố Bắc Giang", "2021-08-19") == "Bắc Giang (district, Bắc Giang)");
  BOOST_TEST(places("họp ở thành phố Hải Phòng", "2021-08-19") == "Hải Phòng (province, Hải Phòng)");
}

BOOST_AUTO_TEST_CASE(hue_became_a_city_under_the_central_government_in_2025) {
  BOOST_TEST(places("họp ở thành phố Huế", "2024-12-31") == "Huế (district, Thừa Thiên Huế)");
  BOOST_TEST(places("họp ở thành phố Huế", "2025-01-01") == "Huế (province, Huế)");
}

BOOST_AUTO_TEST_CASE(without_a_date_what_the_reform_changed_is_left_open) {
  BOOST_TEST(places("mưa lớn ở tỉnh Bình Phước và tỉnh Lâm Đồng", "") ==
             "Bình Phước (province, ?); Lâm Đồng (province, Lâm Đồng)");
}

BOOST_AUTO_TEST_SUITE_END()
BOOST_AUTO_TEST_SUITE(organization)

BOOST_AUTO_TEST_CASE(a_body_without_its_place_is_the_one_that_the_article_names_in_full) {
  BOOST_TEST(bodies("Thành ủy Hải Phòng họp. Sau đó Thành ủy ra thông báo.") ==
             "Thành ủy Hải Phòng (party, 2)");
}

BOOST_AUTO_TEST_CASE(where_two_bodies_could_be_meant_the_short_name_stays_alone) {
  BOOST_TEST(bodies("Tỉnh ủy Lâm Đồng và Tỉnh ủy Bắc Ninh họp. Tỉnh ủy ra thông báo.") ==
             "Tỉnh ủy Lâm Đồng (party, 1); Tỉnh ủy Bắc Ninh (party, 1); Tỉnh ủy (party, 1)");
}

BOOST_AUTO_TEST_CASE(the_head_of_a_body_may_end_the_role) {
  BOOST_TEST(bodies("ông A, Phó Chánh Văn phòng Bộ Tư pháp") == "Văn phòng Bộ Tư pháp (state, 1)");
  BOOST_TEST(bodies("ông A, Ủy viên Ban Thường vụ Thành ủy Hải Phòng") ==
             "Ban Thường vụ Thành ủy Hải Phòng (party, 1)");
}

BOOST_AUTO_TEST_CASE(abbreviations_are_written_in_full) {
  BOOST_TEST(bodies("Sở Nội vụ TP.HCM trả lời") == "Sở Nội vụ thành phố Hồ Chí Minh (state, 1)");
}

BOOST_AUTO_TEST_SUITE_END()
BOOST_AUTO_TEST_SUITE(event)

BOOST_AUTO_TEST_CASE(the_event_has_its_date_chair_and_attendees) {
  const Record record = read(
      "Hội nghị sơ kết công tác tuyên giáo\n\n"
      "Sáng 19/8, Tỉnh ủy tổ chức hội nghị sơ kết công tác tuyên giáo. Đồng chí Trần Hữu Khoát, Bí thư Tỉnh "
      "ủy chủ trì hội nghị.\n\n"
      "Cùng dự có các đồng chí: Lê Thị Duyên, Phó Bí thư Tỉnh ủy; Đỗ Khắc Thụ, Giám đốc Sở Nội vụ.\n",
      "2021-08-20");
  BOOST_TEST_REQUIRE(record.events.size() == 1);
  const Event& event = record.events[0];
  BOOST_TEST(event.mention.text == "hội nghị sơ kết công tác tuyên giáo");
  BOOST_TEST(event.kind == "conference");
  BOOST_TEST(event.date.value().iso() == "2021-08-19");
  BOOST_TEST(names(record, event.chairs) == "Trần Hữu Khoát");
  BOOST_TEST(names(record, event.attendees) == "Lê Thị Duyên; Đỗ Khắc Thụ");
}

BOOST_AUTO_TEST_CASE(an_article_about_no_event_has_none) {
  BOOST_TEST(
      read("Giá lúa tăng\n\nGiá lúa ở Lâm Đồng tăng nhẹ trong tuần qua.\n", "2021-08-20").events.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace vanthu
