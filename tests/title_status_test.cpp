// SPDX-License-Identifier: Apache-2.0
//
// Since when or until when somebody holds an office: what makes it former or acting.
#include "title_facts.h"

namespace vanthu {
namespace {

BOOST_AUTO_TEST_CASE(nguyen_makes_the_whole_list_after_it_former) {
  BOOST_TEST(held("Đồng chí Trần Văn Hòa, nguyên Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, đến dự.") ==
             "nguyên Bí thư Tỉnh ủy (former): Trần Văn Hòa; Chủ tịch HĐND tỉnh (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_somebody_becomes_is_not_former_with_what_he_was) {
  BOOST_TEST(held("Bổ nhiệm ông Lê Văn Quế, nguyên Bí thư Huyện ủy Thanh Sơn làm Giám đốc Sở Nội vụ.") ==
             "nguyên Bí thư Huyện ủy Thanh Sơn (former): Lê Văn Quế; Giám đốc Sở Nội vụ: Lê Văn Quế");
}

BOOST_AUTO_TEST_CASE(who_does_something_before_an_event_still_holds_the_office) {
  BOOST_TEST(held("Bí thư Huyện ủy Trần Văn Hòa cho hay, trước khi đến Ba Vì, Bí thư đã thăm xã.") ==
             "Bí thư Huyện ủy: Trần Văn Hòa; Bí thư: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(quyen_is_of_one_office_alone) {
  BOOST_TEST(held("Quyền Giám đốc Sở Y tế Trần Văn Hòa, Bí thư Đảng ủy Sở, trả lời.") ==
             "Quyền Giám đốc Sở Y tế (acting): Trần Văn Hòa; Bí thư Đảng ủy Sở: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(words_after_an_office_tell_that_it_is_past) {
  BOOST_TEST(held("Bộ trưởng Bộ Y tế khi đó là ông Trần Văn Hòa.") ==
             "Bộ trưởng Bộ Y tế (former): Trần Văn Hòa");
  BOOST_TEST(held("Chủ tịch UBND xã Trần Văn Hòa (lúc đó) đã ký.") ==
             "Chủ tịch UBND xã (former): Trần Văn Hòa");
  BOOST_TEST(held("Thủ tướng lúc bấy giờ, ông Trần Văn Hòa, đã ký.") == "Thủ tướng (former): Trần Văn Hòa");
  BOOST_TEST(held("Khi đó, Chủ tịch UBND xã Trần Văn Hòa đã ký.") == "Chủ tịch UBND xã: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(nguyen_before_a_colon_makes_the_list_former) {
  BOOST_TEST(held("Ông Trần Văn Hòa, nguyên: Bí thư Huyện ủy, Chủ tịch UBND huyện.") ==
             "nguyên: Bí thư Huyện ủy (former): Trần Văn Hòa; Chủ tịch UBND huyện (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_that_is_no_longer_held_is_former) {
  for (const std::string_view verb :
       {"không còn là", "bị bãi chức", "rời cương vị", "từng giữ", "rời bỏ chức"}) {
    const std::string text = "Ông Trần Văn Hòa " + std::string(verb) + " Giám đốc Sở Y tế.";
    BOOST_TEST(held(text) == "Giám đốc Sở Y tế (former): Trần Văn Hòa", verb);
  }
}

BOOST_AUTO_TEST_CASE(an_office_that_is_taken_may_stand_after_its_holder) {
  BOOST_TEST(held("UBND huyện cách chức đối với bà Lê Thị Mai, Hiệu trưởng Trường Tiểu học Hoa Mai.") ==
             "Hiệu trưởng Trường Tiểu học Hoa Mai (former): Lê Thị Mai");
  BOOST_TEST(held("Sau khi miễn nhiệm ông Trần Văn Hòa, Bộ trưởng Lê Văn An trả lời.") ==
             "Bộ trưởng: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(an_office_whose_term_ends_is_former) {
  BOOST_TEST(held("Huyện chào mừng ngày kết thúc nhiệm kỳ Bí thư Tỉnh ủy.") == "Bí thư Tỉnh ủy (former)");
}

BOOST_AUTO_TEST_CASE(who_is_named_after_a_comma_has_not_left) {
  BOOST_TEST(held("Trong thư sa thải, Bộ trưởng Lê Văn An nhấn mạnh ba điều.") == "Bộ trưởng: Lê Văn An");
  BOOST_TEST(held("Kiểm tra từng gói thầu, Thứ trưởng Lê Văn An yêu cầu bám sát tiến độ.") ==
             "Thứ trưởng: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(years_that_are_over_make_an_office_former) {
  const auto status = [](std::string_view text) {
    Input input;
    input.text = text;
    input.published = PartialDate{2020, 5, 4};
    static const Result<Extractor> extractor = Extractor::create();
    std::string all;
    const Result<Record> record = extractor.value().extract(input);
    for (const Title& title : record.value().titles)
      all += title.status == TitleStatus::former ? "former " : "current ";
    return all;
  };
  BOOST_TEST(status("Ông Trần Văn Hòa, Chủ tịch UBND tỉnh nhiệm kỳ 2011-2016, đã ký.") == "former ");
  BOOST_TEST(status("Ông Trần Văn Hòa, Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021, đã ký.") == "current ");
  BOOST_TEST(status("Năm 1961, ông Trần Văn Hòa được bầu làm Chủ tịch UBND tỉnh.") == "former ");
  BOOST_TEST(status("Năm 2017, ông Trần Văn Hòa được bầu làm Chủ tịch UBND tỉnh.") == "current ");
  BOOST_TEST(status("01/2011 - 9/2015: Bí thư Huyện ủy, Đại tá; Chủ tịch HĐND huyện.") == "former former ");
  BOOST_TEST(status("01/2011 - 3/2020: Bí thư Huyện ủy.") == "former ");
  BOOST_TEST(status("01/2011 - 6/2020: Bí thư Huyện ủy.") == "current ");
  BOOST_TEST(status("01/2016 - nay: Bí thư Tỉnh ủy.") == "current ");
  BOOST_TEST(status("Từ tháng 2/2011 đến tháng 9/2015, ông Trần Văn Hòa là Bí thư Huyện ủy.") == "former ");
}

BOOST_AUTO_TEST_CASE(what_was_held_before_roi_is_former) {
  BOOST_TEST(held("Ông Trần Văn Hòa giữ chức Phó Chủ tịch UBND huyện rồi Chủ tịch UBND huyện.") ==
             "Phó Chủ tịch UBND huyện (former): Trần Văn Hòa; Chủ tịch UBND huyện: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_post_of_a_career_is_former_when_a_later_date_tells_of_the_next) {
  BOOST_TEST(held("Năm 2010, ông Trần Văn Hòa làm Giám đốc Sở Y tế. Năm 2015, ông Trần Văn Hòa được bầu làm "
                  "Phó Chủ tịch UBND tỉnh.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa; Phó Chủ tịch UBND tỉnh: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_post_with_a_date_is_former_when_the_article_tells_elsewhere_that_it_ended) {
  BOOST_TEST(
      held("Năm 2010, ông Trần Văn Hòa làm Giám đốc Sở Y tế Nam Định. Ông Trần Văn Hòa đã thôi giữ chức "
           "Giám đốc Sở Y tế Nam Định.") ==
      "Giám đốc Sở Y tế Nam Định (former): Trần Văn Hòa; Giám đốc Sở Y tế Nam Định (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_one_rises_from_is_former) {
  BOOST_TEST(held("Từ vị trí Giám đốc Sở Y tế Nam Định, ông Trần Văn Hòa được bầu làm Chủ tịch UBND tỉnh Nam "
                  "Định.") ==
             "Giám đốc Sở Y tế Nam Định (former): Trần Văn Hòa; Chủ tịch UBND tỉnh Nam Định: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(years_that_are_over_make_the_offices_before_them_former) {
  BOOST_TEST(
      held("Trong giai đoạn ông Trần Văn Hòa làm Giám đốc Sở Y tế, Bí thư Đảng ủy Sở từ tháng 10/2017 đến "
           "tháng 4/2021, kho đã hỏng.") ==
      "Giám đốc Sở Y tế (former): Trần Văn Hòa; Bí thư Đảng ủy Sở (former): Trần Văn Hòa");
  BOOST_TEST(
      held("Trên cương vị Bí thư Đảng ủy, Bộ trưởng Bộ Y tế nhiệm kỳ 2016-2021, ông Trần Văn Hòa đã làm "
           "nhiều việc.") ==
      "Bí thư Đảng ủy (former): Trần Văn Hòa; Bộ trưởng Bộ Y tế (former): Trần Văn Hòa");
  BOOST_TEST(
      held("Trước tháng 5-2011, ông Trần Văn Hòa là Đại tá, Chỉ huy trưởng Bộ CHQS tỉnh Nam Định; từ tháng "
           "5-2011 đến 8-2013: Thiếu tướng, Phó Tư lệnh Quân khu 5; từ tháng 9-2013: Tư lệnh Quân khu 5.") ==
      "Chỉ huy trưởng Bộ CHQS tỉnh Nam Định (former): Trần Văn Hòa; Phó Tư lệnh Quân khu 5 (former): Trần "
      "Văn Hòa; Tư lệnh Quân khu 5: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_is_told_of_that_time_is_former) {
  BOOST_TEST(held("Khi đó, ông Trần Văn Hòa là Chủ tịch UBND xã Hòa Bình.") ==
             "Chủ tịch UBND xã Hòa Bình (former): Trần Văn Hòa");
  BOOST_TEST(held("Khi đó, ông Trần Văn Hòa được bầu làm Chủ tịch UBND xã Hòa Bình.") ==
             "Chủ tịch UBND xã Hòa Bình: Trần Văn Hòa");
  BOOST_TEST(held("Sau hai nhiệm kỳ đảm đương cương vị Giám đốc Sở Y tế, ông Trần Văn Hòa nghỉ.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
  BOOST_TEST(held("Sau 2 năm giữ chức quyền Bí thư Huyện ủy rồi Bí thư Huyện ủy, ông Trần Văn Hòa nghỉ.") ==
             "quyền Bí thư Huyện ủy (former): Trần Văn Hòa; Bí thư Huyện ủy (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(before_somebody_became_what_he_is_he_held_another_office) {
  BOOST_TEST(held("Ông Trần Văn Hòa làm Giám đốc Sở Y tế trước khi được bầu làm Bí thư Huyện ủy Ba Vì.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa; Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
  BOOST_TEST(
      held("Bà Lê Thị Mai là Bí thư Huyện đoàn, Phó Giám đốc Sở Y tế trong hai nhiệm kỳ trước khi trở "
           "thành Bí thư Huyện ủy Ba Vì.") ==
      "Bí thư Huyện đoàn (former): Lê Thị Mai; Phó Giám đốc Sở Y tế (former): Lê Thị Mai; Bí thư Huyện "
      "ủy Ba Vì: Lê Thị Mai");
  BOOST_TEST(held("Ông Trần Văn Hòa, trước khi về hưu là Giám đốc Sở Y tế, đã kể.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa học y, trước khi làm Giám đốc Sở Y tế vào năm 2011. Ba năm sau, ông làm "
                  "Bí thư Huyện ủy Ba Vì.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa; Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(years_that_are_over_may_follow_small_words) {
  BOOST_TEST(held("Trong giai đoạn từ năm 2003 đến năm 2011, ông Trần Văn Hòa giữ chức Giám đốc Sở Y tế.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
  BOOST_TEST(held("Trong thời gian từ 2004-2009, trên cương vị Giám đốc Sở Y tế, ông Trần Văn Hòa đã sai.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
  BOOST_TEST(held("Theo cáo trạng, từ năm 2009 đến 2011, ông Trần Văn Hòa làm Giám đốc Sở Y tế.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
  BOOST_TEST(held("Theo cáo trạng, từ năm 2009, ông Trần Văn Hòa làm Giám đốc Sở Y tế.") ==
             "Giám đốc Sở Y tế: Trần Văn Hòa");
  BOOST_TEST(held("Trong nhiệm kỳ 2010-2015, bà Lê Thị Mai tiếp tục là Bí thư Huyện ủy Ba Vì.") ==
             "Bí thư Huyện ủy Ba Vì (former): Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(offices_of_one_arrested_or_of_some_years_are_past) {
  BOOST_TEST(held("Khi bị bắt, ông Trần Văn Hòa giữ chức Chủ tịch UBND tỉnh.") ==
             "Chủ tịch UBND tỉnh (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa làm Giám đốc Sở Y tế và giữ chức vụ này trong 5 năm.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(one_who_leaves_held_the_office_that_stands_before_the_name) {
  BOOST_TEST(held("Chủ tịch UBND xã Trần Văn Hòa bị cách chức.") ==
             "Chủ tịch UBND xã (former): Trần Văn Hòa");
  BOOST_TEST(held("Dân kêu gọi Chủ tịch UBND xã Trần Văn Hòa từ chức.") == "Chủ tịch UBND xã: Trần Văn Hòa");
  BOOST_TEST(held("HĐND miễn nhiệm Chủ tịch UBND tỉnh Trần Văn Hòa và Chủ tịch HĐND tỉnh Lê Văn An.") ==
             "Chủ tịch UBND tỉnh (former): Trần Văn Hòa; Chủ tịch HĐND tỉnh (former): Lê Văn An");
  BOOST_TEST(held("HĐND miễn nhiệm Chủ tịch UBND tỉnh Trần Văn Hòa và bầu Chủ tịch HĐND tỉnh Lê Văn An.") ==
             "Chủ tịch UBND tỉnh (former): Trần Văn Hòa; Chủ tịch HĐND tỉnh: Lê Văn An");
  BOOST_TEST(held("Hiệu trưởng Lê Thị Mai và Hiệu phó Trần Văn Hòa đã bị cách chức.") ==
             "Hiệu trưởng (former): Lê Thị Mai; Hiệu phó (former): Trần Văn Hòa");
  BOOST_TEST(held("Quốc hội chưa miễn nhiệm chức danh Bộ trưởng Bộ Y tế của ông Trần Văn Hòa.") ==
             "Bộ trưởng Bộ Y tế: Trần Văn Hòa");
  BOOST_TEST(held("Bức thư sa thải của Tổng thống John Miller đã đến.") == "Tổng thống: John Miller");
  BOOST_TEST(held("Ông Lê Văn An nói Quốc hội vừa cho thôi nhiệm vụ đại biểu Quốc hội với bốn người.") == "");
}

BOOST_AUTO_TEST_CASE(what_is_told_of_one_who_has_died_is_former) {
  BOOST_TEST(
      held("Lễ tang đồng chí Trần Văn Hòa diễn ra sáng nay. Đồng chí là Ủy viên Trung ương Đảng khóa VII.") ==
      "Ủy viên Trung ương Đảng (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa giữ chức Bí thư Huyện ủy Ba Vì. Ông đã từ trần hôm qua.") ==
             "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa (1920 - 1998) là Bí thư Huyện ủy Ba Vì.") ==
             "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa");
  BOOST_TEST(held("Chủ tịch Trần Văn Hòa qua đời, theo ông Lê Văn An, hiện là Giám đốc Sở Y tế.") ==
             "Chủ tịch: Trần Văn Hòa; Giám đốc Sở Y tế: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(more_words_tell_that_an_office_is_past) {
  BOOST_TEST(held("Có sai phạm khi ông Trần Văn Hòa còn là Giám đốc Sở Y tế Nam Định.") ==
             "Giám đốc Sở Y tế Nam Định (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa còn là Giám đốc Sở Y tế Nam Định.") ==
             "Giám đốc Sở Y tế Nam Định: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa thôi tham gia Ban Thường vụ Tỉnh ủy, Bí thư Tỉnh ủy Nam Định.") ==
             "Bí thư Tỉnh ủy Nam Định (former)");
  BOOST_TEST(held("Trước khi các tổ thảo luận, Bộ trưởng Bộ Y tế Trần Văn Hòa trình bày.") ==
             "Bộ trưởng Bộ Y tế: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(another_verb_makes_no_office_past) {
  BOOST_TEST(held("Hồ sơ được thẩm định trước khi trình Thủ tướng.") == "Thủ tướng");
  BOOST_TEST(held("Ông Trần Văn Hòa từng gặp Thủ tướng Lê Văn An.") == "Thủ tướng: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(what_somebody_was_before_an_event_is_former) {
  BOOST_TEST(held("Trước khi về nhận công tác ở tỉnh, ông Trần Văn Hòa là Vụ trưởng Vụ Pháp chế.") ==
             "Vụ trưởng Vụ Pháp chế (former): Trần Văn Hòa");
  BOOST_TEST(held("Trước khi cuộc họp mở đầu, bà Lê Thị Mai, cũng là Bí thư Huyện ủy, đã phát biểu.") ==
             "Bí thư Huyện ủy: Lê Thị Mai");
  BOOST_TEST(
      held("Bà Lê Thị Mai từ vị trí Trưởng phòng Tổ chức lên Phó Giám đốc Sở Y tế, sau đó làm Giám đốc "
           "Bệnh viện Ba Vì.") ==
      "Trưởng phòng Tổ chức (former): Lê Thị Mai; Phó Giám đốc Sở Y tế (former); Giám đốc Bệnh viện Ba "
      "Vì: Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(one_who_leaves_may_have_the_office_in_apposition) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Sở Y tế, vừa bị cách chức vì sai phạm.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa - Chủ tịch UBND xã Ba Vì đã từ chức.") ==
             "Chủ tịch UBND xã Ba Vì (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Thứ trưởng Bộ Y tế, nghỉ hưu từ hôm nay.") ==
             "Thứ trưởng Bộ Y tế (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_ended_in_the_month_of_the_article_is_over) {
  BOOST_TEST(held("Từ tháng 8/2019 đến tháng 6/2025, bà Lê Thị Mai là Vụ trưởng Vụ Pháp chế.") ==
             "Vụ trưởng Vụ Pháp chế (former): Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(what_somebody_was_when_it_happened_is_former) {
  BOOST_TEST(held("Cầu được xây khi ông Trần Văn Hòa là Bí thư Huyện ủy Ba Vì.") ==
             "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa");
  BOOST_TEST(held("Bà Lê Thị Mai xây nhà khi giữ cương vị Bí thư Huyện ủy Ba Vì.") ==
             "Bí thư Huyện ủy Ba Vì (former): Lê Thị Mai");
  for (const std::string_view when : {"lúc", "hồi", "vào thời điểm", "trong thời gian"}) {
    BOOST_TEST(held("Cầu được xây " + std::string(when) + " ông Trần Văn Hòa làm Bí thư Huyện ủy Ba Vì.") ==
                   "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa",
               when);
  }
  BOOST_TEST(held("Kể từ khi lên làm Bí thư Huyện ủy Ba Vì, ông Trần Văn Hòa ít về nhà.") ==
             "Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
  BOOST_TEST(held("Kể từ khi ông Trần Văn Hòa là Bí thư Huyện ủy Ba Vì, huyện đổi mới.") ==
             "Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa ít về nhà kể từ khi ông làm Bí thư Huyện ủy Ba Vì.") ==
             "Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(one_whom_another_dismisses_held_the_office_before_the_name) {
  BOOST_TEST(held("Giám đốc Sở Y tế Trần Văn Hòa đã bị Chủ tịch UBND tỉnh Lê Văn An sa thải.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa; Chủ tịch UBND tỉnh: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(a_list_after_a_colon_is_of_the_past_that_the_sentence_tells) {
  BOOST_TEST(held("Ông Trần Văn Hòa đã trải qua nhiều chức vụ, đảm nhiệm những cương vị khác nhau của tỉnh "
                  "như: Bí thư Huyện ủy Ba Vì; Giám đốc Sở Y tế.") ==
             "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa; Giám đốc Sở Y tế (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa từng là Tỉnh ủy viên 4 khóa, Giám đốc Sở Y tế.") ==
             "Tỉnh ủy viên (former): Trần Văn Hòa; Giám đốc Sở Y tế (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(rules_on_how_offices_are_filled_and_taken_away_make_none_former) {
  BOOST_TEST(held("Nghị định nêu thủ tục bầu, miễn nhiệm, bãi nhiệm Chủ tịch UBND xã.") ==
             "Chủ tịch UBND xã");
  BOOST_TEST(held("Hồ sơ gồm đề nghị điều động và cách chức Giám đốc Sở Y tế.") == "Giám đốc Sở Y tế");
  BOOST_TEST(held("Điều tra viên bị sa thải bởi Bộ trưởng Tư pháp.") == "Bộ trưởng Tư pháp");
}

BOOST_AUTO_TEST_CASE(a_word_after_the_role_tells_that_it_is_acted_for) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc tạm thời của Công ty Ba Vì, trả lời.") ==
             "Giám đốc tạm thời của Công ty Ba Vì (acting): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_former_office_alone_is_of_the_one_who_held_it) {
  BOOST_TEST(
      held("Tòa hỏi ông Trần Văn Hòa, cựu giám đốc Công ty Ba Vì. Theo lời cựu giám đốc, tiền đã hết.") ==
      "cựu giám đốc Công ty Ba Vì (former): Trần Văn Hòa; cựu giám đốc (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_date_after_the_office_tells_since_when_it_was_held) {
  BOOST_TEST(
      held(
          "Ông Trần Văn Hòa được bổ nhiệm giữ chức Giám đốc Sở Y tế vào tháng 4/2019. Năm 2022, ông được bầu "
          "làm Bí thư Huyện ủy Ba Vì.") ==
      "Giám đốc Sở Y tế (former): Trần Văn Hòa; Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_the_text_goes_on_from_was_left) {
  BOOST_TEST(held("Ông Trần Văn Hòa về huyện, sau đó làm Bí thư Huyện ủy Ba Vì. Từ năm 2016 ông làm Giám đốc "
                  "Sở Y tế.") ==
             "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa; Giám đốc Sở Y tế: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa làm Bí thư Huyện ủy Ba Vì đến tháng 4/2016.") ==
             "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa");
  BOOST_TEST(held("Nhà xây năm 2015, khi đó ông Trần Văn Hòa là Bí thư Huyện ủy Ba Vì.") ==
             "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa được bầu sáng nay. Trước kia ông học ở Huế; + Từ 5/1994 - 12/2005: Bí "
                  "thư Huyện ủy "
                  "Ba Vì.") == "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(the_office_that_one_is_moved_from_was_left) {
  BOOST_TEST(held("Tỉnh điều chuyển ông Trần Văn Hòa từ Giám đốc Sở Y tế sang làm Bí thư Huyện ủy Ba Vì.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa; Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_somebody_held_at_that_time_or_under_him_was_left) {
  for (const std::string_view text :
       {"Nhà xây khi đó (khi đó ông Trần Văn Hòa đang là Bí thư Huyện ủy Ba Vì).",
        "Ông Trần Văn Hòa, lúc bấy giờ giữ chức Bí thư Huyện ủy Ba Vì, đã ký.",
        "Giai đoạn ông Trần Văn Hòa làm Bí thư Huyện ủy Ba Vì, nhà được xây.",
        "Dưới thời ông Trần Văn Hòa làm Bí thư Huyện ủy Ba Vì, nhà được xây.",
        "Trong thời gian ông Trần Văn Hòa giữ chức Bí thư Huyện ủy Ba Vì, nhà được xây."}) {
    BOOST_TEST(held(text) == "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa");
  }
}

BOOST_AUTO_TEST_CASE(what_the_news_gives_somebody_ends_what_he_took_up_before) {
  BOOST_TEST(
      held("Ông Trần Văn Hòa được bổ nhiệm giữ chức Giám đốc Sở Y tế. Ông Hòa sinh năm 1970. Năm 2019, "
           "ông Hòa được bổ nhiệm làm Phó Giám đốc Sở Nội vụ.") ==
      "Giám đốc Sở Y tế: Trần Văn Hòa; Phó Giám đốc Sở Nội vụ (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa được bổ nhiệm giữ chức Giám đốc Sở Y tế. Ngày 9/6/2025, ông Hòa được bầu "
                  "làm Phó Chủ tịch Hội Chữ thập đỏ tỉnh.") ==
             "Giám đốc Sở Y tế: Trần Văn Hòa; Phó Chủ tịch Hội Chữ thập đỏ tỉnh: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_year_of_birth_is_no_year_of_office) {
  BOOST_TEST(
      held("Ông Trần Văn Hòa được bầu làm Bí thư Đảng ủy Sở Y tế. Ông Trần Văn Hòa (SN 1970) là Giám đốc "
           "Sở Y tế.") == "Bí thư Đảng ủy Sở Y tế: Trần Văn Hòa; Giám đốc Sở Y tế: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_the_sentence_tells_of_then_was_left) {
  BOOST_TEST(held("Trước đó, Bí thư Tỉnh ủy Nam Định là ông Trần Văn Hòa.") ==
             "Bí thư Tỉnh ủy Nam Định (former): Trần Văn Hòa");
  BOOST_TEST(held("Trên cương vị Bộ trưởng Bộ Y tế, ông Trần Văn Hòa từng trả lời chất vấn.") ==
             "Bộ trưởng Bộ Y tế (former): Trần Văn Hòa");
  BOOST_TEST(held("Trên cương vị Bộ trưởng Bộ Y tế, ông Trần Văn Hòa trả lời chất vấn.") ==
             "Bộ trưởng Bộ Y tế: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_stands_in_brackets_is_taken_with_the_name) {
  BOOST_TEST(held("Ông Trần Văn Hòa (Giám đốc Sở Y tế) đã bị cách chức.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_list_of_the_past_goes_on_after_then) {
  BOOST_TEST(held("Ông Trần Văn Hòa từng kinh qua các chức vụ như Vụ trưởng Vụ Hình sự; sau đó là Vụ trưởng "
                  "Vụ Pháp chế; Phó Viện trưởng VKSND tối cao.") ==
             "Vụ trưởng Vụ Hình sự (former): Trần Văn Hòa; Vụ trưởng Vụ Pháp chế (former): Trần Văn Hòa; Phó "
             "Viện trưởng VKSND tối cao (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(without_a_day_of_publication_the_text_tells_what_is_over) {
  static const Result<Extractor> extractor = Extractor::create();
  const auto is_former = [](std::string_view text) {
    Input input;
    input.text = text;
    return extractor.value().extract(input)->titles.front().status == TitleStatus::former;
  };
  BOOST_TEST(is_former("Ông Trần Văn Hòa là Bí thư Huyện ủy Ba Vì từ năm 2008 đến 2011."));
  BOOST_TEST(
      is_former("Ngày 8/11/2018, ông Trần Văn Hòa (Bí thư Huyện ủy Ba Vì nhiệm kỳ 2010-2015) có mặt."));
  BOOST_TEST(
      !is_former("Ngày 8/11/2018, ông Trần Văn Hòa (Bí thư Huyện ủy Ba Vì nhiệm kỳ 2015-2020) có mặt."));
}

BOOST_AUTO_TEST_CASE(what_a_quotation_says_of_leaving_is_not_said_of_who_speaks) {
  BOOST_TEST(held("“Tôi chỉ nói thế thôi”, Bí thư Tỉnh ủy Nam Định Trần Văn Hòa giải thích.") ==
             "Bí thư Tỉnh ủy Nam Định: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_has_just_retired_held_the_office) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Phó Bí thư Đảng ủy xã Hòa Bình vừa nghỉ hưu, cho biết.") ==
             "Phó Bí thư Đảng ủy xã Hòa Bình (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_event_before_which_something_was_takes_no_office_away) {
  BOOST_TEST(held("Việc ấy xảy ra ngay trước khi Bộ trưởng Bộ Y tế Trần Văn Hòa đến thăm bệnh viện.") ==
             "Bộ trưởng Bộ Y tế: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_was_taken_may_stand_after_a_dash_or_in_brackets) {
  BOOST_TEST(held("Tỉnh cách chức ông Trần Văn Hòa - Giám đốc Sở Y tế.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
  BOOST_TEST(
      held("Huyện cách hết các chức vụ đối với ông Trần Văn Hòa (57 tuổi, Trưởng Công an xã Ba Vì).") ==
      "Trưởng Công an xã Ba Vì (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(whom_somebody_served_held_the_office_all_the_same) {
  BOOST_TEST(
      held(
          "Ông Trần Văn Hòa từng là trợ lý cho Thủ tướng Lê Văn An, là Phó Chủ nhiệm Văn phòng Chính phủ.") ==
      "Thủ tướng: Lê Văn An; Phó Chủ nhiệm Văn phòng Chính phủ (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_is_left_for_the_one_that_brackets_tell_of) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Sở Y tế (hiện là Bí thư Huyện ủy Ba Vì) đã ký.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa; Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_was_appointed_and_then_not_holds_nothing) {
  BOOST_TEST(held("Tỉnh đã hủy quyết định bổ nhiệm ông Trần Văn Hòa làm Phó Giám đốc Sở Y tế.") ==
             "Phó Giám đốc Sở Y tế (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(whoever_did_something_to_somebody_once_still_holds_the_office) {
  BOOST_TEST(held("Ông Trần Văn Hòa từng được Chủ tịch nước Lê Văn An tặng thưởng.") ==
             "Chủ tịch nước: Lê Văn An");
  BOOST_TEST(held("Ông Trần Văn Hòa từng được bầu làm Bí thư Tỉnh ủy.") ==
             "Bí thư Tỉnh ủy (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_may_be_dismissed_holds_the_office) {
  BOOST_TEST(held("Tổng thống có thể sa thải Giám đốc FBI. Tổng thống có quyền miễn nhiệm Giám đốc FBI.") ==
             "Giám đốc FBI; Giám đốc FBI");
}

BOOST_AUTO_TEST_CASE(an_office_of_then_in_brackets_is_not_the_one_before_them) {
  BOOST_TEST(held("Tổng Bí thư Trần Văn Hòa (khi ấy đang giữ cương vị Chủ tịch nước) đã thăm Lào.") ==
             "Tổng Bí thư: Trần Văn Hòa; Chủ tịch nước (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_is_sent_away_in_an_opening_clause_is_not_who_sends_away) {
  BOOST_TEST(held("Sau khi sa thải Giám đốc FBI, Tổng thống John Miller đã lên tiếng.") ==
             "Giám đốc FBI (former); Tổng thống: John Miller");
}

BOOST_AUTO_TEST_CASE(years_in_so_many_terms_or_a_period_may_be_over) {
  BOOST_TEST(held("Ông John Miller, Thủ tướng Đức trong giai đoạn từ năm 1982-1998, đã mất.") ==
             "Thủ tướng Đức (former): John Miller");
  BOOST_TEST(held("Ông John Miller là Thủ tướng Đức trong 2 nhiệm kỳ từ năm 2009 đến năm 2017.") ==
             "Thủ tướng Đức (former): John Miller");
}

BOOST_AUTO_TEST_CASE(who_holds_quyen_acts_for_another) {
  BOOST_TEST(held("Bà Lê Thị Mai giữ quyền Chủ tịch nước.") == "quyền Chủ tịch nước (acting): Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(in_whose_time_something_was_is_over_where_another_holds_the_office) {
  constexpr std::string_view now = "Tổng thống Adam Feltorp đến. Tổng thống Adam Feltorp phát biểu. ";
  constexpr std::string_view held_now = "Tổng thống: Adam Feltorp; Tổng thống: Adam Feltorp; ";
  for (const std::string_view time : {"Ông là cố vấn dưới thời ", "Từ thời chính quyền của "})
    BOOST_TEST(held(std::string(now) + std::string(time) + "Tổng thống John Miller.") ==
               std::string(held_now) + "Tổng thống (former): John Miller");
  BOOST_TEST(held(std::string(now) + "Việc này dễ dưới thời Tổng thống Adam Feltorp.") ==
             std::string(held_now) + "Tổng thống: Adam Feltorp");
  BOOST_TEST(held("Ông là cố vấn dưới thời Tổng thống John Miller.") == "Tổng thống: John Miller");
  BOOST_TEST(held(std::string(now) + "Đồng thời Tổng thống John Miller cũng đến.") ==
             std::string(held_now) + "Tổng thống: John Miller");
}

BOOST_AUTO_TEST_CASE(an_office_that_one_came_to_fifteen_years_ago_is_left) {
  BOOST_TEST(held("Năm 2009, ông Trần Văn Hòa được bầu làm Chủ tịch UBND huyện Ba Vì.") ==
             "Chủ tịch UBND huyện Ba Vì (former): Trần Văn Hòa");
  BOOST_TEST(held("Năm 2012, ông Trần Văn Hòa được bầu làm Chủ tịch UBND huyện Ba Vì.") ==
             "Chủ tịch UBND huyện Ba Vì: Trần Văn Hòa");
  BOOST_TEST(held("Từ năm 2009, ông Trần Văn Hòa làm Chủ tịch UBND huyện Ba Vì.") ==
             "Chủ tịch UBND huyện Ba Vì: Trần Văn Hòa");
  BOOST_TEST(held("Năm 2005, ông Trần Văn Hòa (hiện là Chủ tịch UBND huyện Ba Vì) về nước.") ==
             "Chủ tịch UBND huyện Ba Vì: Trần Văn Hòa");
  BOOST_TEST(held("Năm 2005, ông Trần Văn Hòa được bầu làm Chủ tịch UBND huyện Ba Vì cho đến nay.") ==
             "Chủ tịch UBND huyện Ba Vì: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_is_told_before_something_happens_is_in_office) {
  BOOST_TEST(held("Sở phải xin ý kiến trước khi báo cáo Thủ tướng.") == "Thủ tướng");
}

}  // namespace
}  // namespace vanthu
