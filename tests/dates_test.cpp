// SPDX-License-Identifier: Apache-2.0
//
// What the examples of data/rules/dates.rules cannot say: several dates of one sentence, the whole
// article, the other fields of a date.
#include <boost/test/unit_test.hpp>

#include "vanthu/extractor.h"

namespace vanthu {
namespace {

const Extractor& extractor() {
  static const Result<Extractor> made = Extractor::create();
  return made.value();
}

std::vector<Date> dates_of(std::string_view text, std::string_view published = "") {
  Input input;
  input.text = text;
  if (!published.empty()) input.published = PartialDate::parse(published);
  const Result<Record> record = extractor().extract(input);
  return record->dates;
}

/// "text = value" of each date, "; " between them.
std::string found(std::string_view text, std::string_view published = "") {
  std::string all;
  for (const Date& date : dates_of(text, published)) {
    if (!all.empty()) all += "; ";
    all += date.mention.text + " = " + date.value.iso();
    if (date.end_value) all += ".." + date.end_value->iso();
  }
  return all;
}

BOOST_AUTO_TEST_CASE(a_word_for_today_and_the_day_in_brackets_are_two_dates) {
  BOOST_TEST(found("Trưa nay (7/6), xã làm lễ.", "2017-06-07") == "Trưa nay = 2017-06-07; 7/6 = 2017-06-07");
  BOOST_TEST(found("Sáng nay 10/5, xã làm lễ.", "2017-05-10") == "Sáng nay 10/5 = 2017-05-10");
}

BOOST_AUTO_TEST_CASE(the_text_says_which_day_today_is) {
  BOOST_TEST(found("Hôm nay (1/7), luật có hiệu lực. Sáng mai, sở sẽ họp.", "2017-06-30") ==
             "Hôm nay = 2017-07-01; 1/7 = 2017-07-01; Sáng mai = 2017-07-02");
}

BOOST_AUTO_TEST_CASE(the_year_before_is_that_before_the_year_that_the_sentence_names) {
  BOOST_TEST(found("Năm 2015, quận có 54 vụ, tăng so với năm trước.", "2017-02-06") ==
             "Năm 2015 = 2015; năm trước = 2014");
  BOOST_TEST(found("Tháng 1, quận có 5 vụ, tăng so với năm trước.", "2017-02-06") ==
             "Tháng 1 = 2017-01; năm trước = 2016");
  BOOST_TEST(found("Xuất khẩu giảm 4% so với cùng kỳ năm 2016, nhập khẩu tăng so với năm trước.",
                   "2017-06-06") == "năm 2016 = 2016; năm trước = 2016");
}

BOOST_AUTO_TEST_CASE(each_word_for_today_is_the_day_in_brackets_after_it) {
  BOOST_TEST(found("Hôm nay (16/7) trời mưa. Tin cũ: Hôm nay (15/7) trời nắng.", "2024-07-17") ==
             "Hôm nay = 2024-07-16; 16/7 = 2024-07-16; Hôm nay = 2024-07-15; 15/7 = 2024-07-15");
  BOOST_TEST(found("Lúc 8h sáng nay (16/7), tàu đến.", "2024-07-27") ==
             "8h sáng nay = 2024-07-16T08:00; 16/7 = 2024-07-16");
}

BOOST_AUTO_TEST_CASE(a_month_before_a_day_or_a_stretch_of_months_keeps_its_year) {
  BOOST_TEST(found("Họp về tình hình tháng 5, chiều nay.", "2017-06-15") ==
             "tháng 5 = 2017-05; chiều nay = 2017-06-15");
  BOOST_TEST(found("Nhân Ngày Quốc tế Thiếu nhi 1/6, sáng 30/5, tỉnh tặng quà.", "2017-05-31") ==
             "1/6 = 2017-06-01; sáng 30/5 = 2017-05-30");
  BOOST_TEST(found("Nghỉ lễ các ngày 30/12, 2/1.", "2016-12-20") ==
             "ngày 30/12 = 2016-12-30; 2/1 = 2017-01-02");
  BOOST_TEST(found("Lễ hội ngày 6/2, tức mùng 10 tháng Giêng.", "2017-02-06") ==
             "ngày 6/2 = 2017-02-06; mùng 10 tháng Giêng = 2017-02-06");
  BOOST_TEST(found("Kinh tế tháng 5, 5 tháng đầu năm.", "2017-06-15") ==
             "tháng 5 = 2017-05; 5 tháng đầu năm = 2017-01..2017-05");
}

BOOST_AUTO_TEST_CASE(days_of_a_list_share_the_month_and_year_of_the_last) {
  BOOST_TEST(found("Trong các ngày 17, 18 và 19/5/2016, đoàn đi thăm.") ==
             "ngày 17 = 2016-05-17; 18 = 2016-05-18; 19/5/2016 = 2016-05-19");
}

BOOST_AUTO_TEST_CASE(the_year_of_the_second_day_counts_for_the_first) {
  BOOST_TEST(found("Đại hội họp từ ngày 28/6 đến 1/7/1996.", "2017-01-05") ==
             "ngày 28/6 = 1996-06-28; 1/7/1996 = 1996-07-01");
  BOOST_TEST(found("Đợt thi đua từ ngày 20/12 đến ngày 5/1/2010.", "2017-01-05") ==
             "ngày 20/12 = 2009-12-20; ngày 5/1/2010 = 2010-01-05");
}

BOOST_AUTO_TEST_CASE(a_day_of_every_year_has_no_year_nor_have_those_before_it_in_the_list) {
  BOOST_TEST(found("Các xã báo cáo trước ngày 15/4, 15/10 hằng năm.", "2017-01-05") ==
             "ngày 15/4 = --04-15; 15/10 = --10-15");
}

BOOST_AUTO_TEST_CASE(two_full_dates_are_two) {
  BOOST_TEST(found("Kỷ niệm ngày thành lập (5/9/1962 - 5/9/2017).") ==
             "5/9/1962 = 1962-09-05; 5/9/2017 = 2017-09-05");
}

BOOST_AUTO_TEST_CASE(years_after_the_first_of_a_list_need_no_word) {
  BOOST_TEST(found("nhận Bằng khen các năm 2013, 2015 và 2017.") ==
             "năm 2013 = 2013; 2015 = 2015; 2017 = 2017");
}

BOOST_AUTO_TEST_CASE(the_date_line_of_a_page_gives_the_year_where_nothing_else_does) {
  BOOST_TEST(
      found("Tin ngày: 19/08/2021 12:30\nSáng 19/8, Thành ủy họp.").ends_with("Sáng 19/8 = 2021-08-19"));
}

BOOST_AUTO_TEST_CASE(the_day_that_a_text_was_signed_gives_the_year_where_nothing_else_does) {
  BOOST_TEST(found("Từ 12-4, xã mở chợ. Ngày 3/5, huyện họp.\nHải Phòng, ngày 30-3-2022") ==
             "12-4 = 2022-04-12; Ngày 3/5 = 2022-05-03; ngày 30-3-2022 = 2022-03-30");
}

BOOST_AUTO_TEST_CASE(a_day_that_the_text_names_with_its_year_has_that_year_elsewhere) {
  BOOST_TEST(found("Ngày 14/6, chợ mở lại. Quyết định ký ngày 14/6/2019.") ==
             "Ngày 14/6 = 2019-06-14; ngày 14/6/2019 = 2019-06-14");
}

BOOST_AUTO_TEST_CASE(a_day_far_from_one_with_its_year_stays_open) {
  BOOST_TEST(found("Quyết định ký ngày 14/6/2019. Ngày 2/12, xã họp.") ==
             "ngày 14/6/2019 = 2019-06-14; Ngày 2/12 = --12-02");
}

BOOST_AUTO_TEST_CASE(a_day_soon_after_one_with_its_year_has_that_year) {
  BOOST_TEST(found("Quyết định ký ngày 14/6/2019. Ngày 2/7, xã họp.") ==
             "ngày 14/6/2019 = 2019-06-14; Ngày 2/7 = 2019-07-02");
}

BOOST_AUTO_TEST_CASE(a_month_with_its_year_gives_the_year_of_its_days_in_the_sentence) {
  BOOST_TEST(found("Đến tháng 11/2023, sở rút giấy phép kể từ ngày 13/11.", "2024-09-05") ==
             "tháng 11/2023 = 2023-11; ngày 13/11 = 2023-11-13");
}

BOOST_AUTO_TEST_CASE(a_word_for_a_day_is_the_day_beside_it_where_the_year_is_unknown) {
  BOOST_TEST(found("Hôm qua (1-6), đoàn đã về.") == "Hôm qua = --06-01; 1-6 = --06-01");
}

BOOST_AUTO_TEST_CASE(figures_that_only_look_like_dates_are_left_alone) {
  for (const std::string_view text :
       {"Đội nhà thắng với tỷ số 2-1.", "Phải đạt 2/3 số phiếu tán thành.", "Trực 24/24 giờ trong ngày.",
        "Kẹt xe trên đường 3/2, quận 10.", "Mỗi giờ đi được 15-20km.", "Bệnh viện 19-8 có 550 giường.",
        "Trong 12 giờ tới, bão di chuyển nhanh.", "Phiên bản 0.2.3.3 đã phát hành.",
        "Hội nghị lần thứ hai đã họp.", "Điện thoại: 0903.343.439.", "Có 24/28 doanh nghiệp báo cáo.",
        "Tiếp dân 1 ngày/tháng.", "Thắng 6-4, 6-3 sau hai giờ.", "Tăng 5,5 - 6,0% so với trước."}) {
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(found(text, "2017-05-10").empty()); }
  }
}

BOOST_AUTO_TEST_CASE(a_date_knows_its_part_of_the_day_and_precision) {
  const std::vector<Date> evening = dates_of("Lúc 8 giờ tối 5/3/2018, đoàn về.");
  BOOST_TEST_REQUIRE(evening.size() == 1U);
  BOOST_TEST(evening[0].value.iso() == "2018-03-05T20:00");
  BOOST_TEST((evening[0].part_of_day == PartOfDay::evening));
  BOOST_TEST((evening[0].precision == DatePrecision::minute));
  const std::vector<Date> month = dates_of("Xã khởi công tháng 8/2016.");
  BOOST_TEST_REQUIRE(month.size() == 1U);
  BOOST_TEST((month[0].precision == DatePrecision::month));
  BOOST_TEST(!month[0].part_of_day.has_value());
}

}  // namespace
}  // namespace vanthu
