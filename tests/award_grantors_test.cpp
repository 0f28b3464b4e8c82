// SPDX-License-Identifier: Apache-2.0
#include "award_facts.h"

namespace vanthu {
namespace {

BOOST_AUTO_TEST_CASE(the_giver_holds_over_semicolons) {
  BOOST_TEST(awards("Huyện ủy tặng Cờ cho 4 chi bộ; tặng Giấy khen cho 9 đảng viên.") ==
                 (Facts{"Cờ | 4 | chi bộ | - | Huyện ủy", "Giấy khen | 9 | đảng viên | - | Huyện ủy"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(where_it_happened_is_no_giver) {
  BOOST_TEST(
      awards("Bí thư Huyện ủy Lý Văn Hòe đã tới thăm tại phường 9, quận 4 và trao Huy hiệu 60 năm tuổi "
             "Đảng cho bà Trần Thị Khởi.") ==
          (Facts{"Huy hiệu 60 năm tuổi Đảng | 1 | - | Trần Thị Khởi | Bí thư Huyện ủy Lý Văn Hòe"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(an_award_that_is_taken_back_has_no_giver) {
  BOOST_TEST(
      awards("Chủ tịch nước quyết định thu hồi Huân chương Lao động hạng Ba đối với ông Lý Văn Hòe.") ==
          (Facts{"Huân chương Lao động hạng Ba | 1 | - | Lý Văn Hòe | -"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(who_hands_over_on_behalf_is_not_who_gives) {
  BOOST_TEST(
      awards("Thay mặt Chủ tịch nước, ông Trần Bá Khởi trao Huân chương Lao động cho ông Lý Văn Hòe.") ==
          (Facts{"Huân chương Lao động | 1 | - | Lý Văn Hòe | Chủ tịch nước"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(an_office_after_a_comma_begins_the_next_clause) {
  BOOST_TEST(
      awards("Trao Huân chương Độc lập hạng Nhì cho tỉnh Kon Tum, Chủ tịch nước Trần Bá Khởi nêu yêu cầu.") ==
          (Facts{"Huân chương Độc lập hạng Nhì | 1 | - | tỉnh Kon Tum | -"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(a_place_that_gives_is_named_with_its_kind) {
  BOOST_TEST(awards("Chiều cùng ngày, xã Vĩnh Hậu trao Giấy khen cho 6 hộ dân.") ==
                 (Facts{"Giấy khen | 6 | hộ dân | - | xã Vĩnh Hậu"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_grade_that_is_recognized_names_who_recognized_it) {
  BOOST_TEST(awards("4 đảng bộ được Huyện ủy công nhận “Trong sạch, vững mạnh”.") ==
                 (Facts{"Trong sạch, vững mạnh | 4 | đảng bộ | - | Huyện ủy"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_decision_to_commend_names_its_giver_before_those_commended) {
  BOOST_TEST(
      awards("Hội nghị công bố quyết định khen thưởng của Huyện ủy đối với 15 tập thể, 20 cá nhân.") ==
          (Facts{"Khen thưởng | 15 | tập thể | - | Huyện ủy", "Khen thưởng | 20 | cá nhân | - | Huyện ủy"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(parts_of_a_whole_have_its_giver) {
  BOOST_TEST(
      awards("Huyện ủy trao Huy hiệu Đảng cho 9 đảng viên, trong đó 2 đảng viên được tặng Huy hiệu 60 năm "
             "tuổi Đảng; 7 đảng viên được tặng Huy hiệu 30 năm tuổi Đảng.") ==
          (Facts{"Huy hiệu Đảng | 9 | đảng viên | - | Huyện ủy",
                 "Huy hiệu 60 năm tuổi Đảng | 2 | đảng viên | - | Huyện ủy",
                 "Huy hiệu 30 năm tuổi Đảng | 7 | đảng viên | - | Huyện ủy"}),
      per_element);
  BOOST_TEST(awards("Huyện ủy biểu dương 45 hộ; trong đó, 5 hộ được Hội Nông dân tặng Bằng khen.") ==
                 (Facts{"Biểu dương | 45 | hộ | - | Huyện ủy", "Bằng khen | 5 | hộ | - | Hội Nông dân"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(the_name_of_a_day_gives_nothing) {
  BOOST_TEST(
      awards(
          "Nhân kỷ niệm Ngày Báo chí Cách mạng Việt Nam, Hội Nhà báo tỉnh tặng Bằng khen cho 9 nhà báo.") ==
          (Facts{"Bằng khen | 9 | nhà báo | - | Hội Nhà báo tỉnh"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(offices_after_the_name_of_a_giver_stay_out) {
  BOOST_TEST(awards("Bà Trần Thị Khởi được ông Lý Văn Hòe, Bí thư Tỉnh ủy tặng Bằng khen.") ==
                 (Facts{"Bằng khen | 1 | - | Trần Thị Khởi | Lý Văn Hòe"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(who_hands_over_an_order_does_not_give_it) {
  BOOST_TEST(
      awards("Lễ trao Huân chương của Chủ tịch nước diễn ra sáng nay.\nBộ trưởng Trần Bá Khởi trao Huân "
             "chương Lao động cho ông Lý Văn Hòe.") ==
          (Facts{"Huân chương Lao động | 1 | - | Lý Văn Hòe | Chủ tịch nước"}),
      per_element);
  BOOST_TEST(awards("Đại diện Sở Y tế trao Giấy khen cho ông Lý Văn Hòe.") ==
                 (Facts{"Giấy khen | 1 | - | Lý Văn Hòe | Sở Y tế"}),
             per_element);
  BOOST_TEST(awards("Ông Lý Văn Hòe nhận Huân chương Lao động, phần thưởng cao quý của Đảng và Nhà nước.") ==
                 (Facts{"Huân chương Lao động | 1 | - | Lý Văn Hòe | Đảng và Nhà nước"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(whose_the_last_of_a_row_is_all_of_it_are) {
  BOOST_TEST(
      awards("Công ty Sông Cầu được tặng Cờ thi đua, Bằng khen của UBND tỉnh, Công an tỉnh.") ==
          (Facts{"Cờ thi đua của UBND tỉnh, Công an tỉnh | 1 | - | Công ty Sông Cầu | UBND tỉnh, Công an "
                 "tỉnh",
                 "Bằng khen của UBND tỉnh, Công an tỉnh | 1 | - | Công ty Sông Cầu | UBND tỉnh, Công an "
                 "tỉnh"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(who_gives_the_next_award_does_not_receive_the_first) {
  BOOST_TEST(
      awards("Thủ tướng Trần Bá Khởi trao Huân chương Lao động cho Bộ Xây dựng và Bộ trưởng Lý Văn Hòe trao "
             "Bằng khen cho 3 tập thể.") ==
          (Facts{"Huân chương Lao động | 1 | - | Bộ Xây dựng | Thủ tướng Trần Bá Khởi",
                 "Bằng khen | 3 | tập thể | - | Bộ trưởng Lý Văn Hòe"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(partners_give_nothing_with_or_without_voi) {
  for (const std::string_view together : {"phối hợp", "phối hợp với"}) {
    BOOST_TEST(awards("Sở Y tế " + std::string(together) + " Công an tỉnh tặng Bằng khen cho 3 tập thể.") ==
                   (Facts{"Bằng khen | 3 | tập thể | - | Sở Y tế"}),
               per_element);
  }
}

BOOST_AUTO_TEST_CASE(a_place_before_a_colon_gives_nothing) {
  BOOST_TEST(awards("Quận 12: Tuyên dương 49 cá nhân.") == (Facts{"Tuyên dương | 49 | cá nhân | - | -"}),
             per_element);
  BOOST_TEST(awards("Cục Thuế tỉnh: Tuyên dương 49 cá nhân.") ==
                 (Facts{"Tuyên dương | 49 | cá nhân | - | Cục Thuế tỉnh"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(with_whom_and_where_something_is_done_is_no_giver) {
  BOOST_TEST(
      awards("Thành ủy, UBND TP Đà Nẵng đã tổ chức gặp mặt với hơn 400 doanh nghiệp và tôn vinh 20 doanh "
             "nghiệp tiêu biểu.") == (Facts{"Tôn vinh | 20 | doanh nghiệp | - | Thành ủy, UBND TP Đà Nẵng"}),
      per_element);
  BOOST_TEST(awards("Hội nghị đánh giá các phong trào trên địa bàn thành phố và tôn vinh 20 cá nhân.") ==
                 (Facts{"Tôn vinh | 20 | cá nhân | - | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_letter_of_praise_goes_to_whom_it_names) {
  BOOST_TEST(awards("Bộ Công an cũng có Thư khen Công an huyện Lâm Hà.") ==
                 (Facts{"Thư khen | 1 | - | Công an huyện Lâm Hà | Bộ Công an"}),
             per_element);
}

}  // namespace
}  // namespace vanthu
