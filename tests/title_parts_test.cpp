// SPDX-License-Identifier: Apache-2.0
//
// Where an office begins and ends, and what in it is the role, the body and the place.
#include "title_facts.h"

namespace vanthu {
namespace {

BOOST_AUTO_TEST_CASE(offices_in_the_names_of_buildings_and_meetings_are_no_titles) {
  BOOST_TEST(held("Tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Hòa tiếp khách.") ==
             "Chủ tịch nước: Trần Văn Hòa");
  BOOST_TEST(held("Hội nghị Bộ trưởng Tài chính khai mạc.") == "");
}

BOOST_AUTO_TEST_CASE(a_role_shares_the_body_and_place_of_the_next) {
  BOOST_TEST(parts("Đồng chí Trần Văn Hòa, Phó Bí thư, Chủ tịch UBND huyện Đông Anh.") ==
             "Phó Bí thư | UBND | huyện Đông Anh; Chủ tịch | UBND | huyện Đông Anh");
}

BOOST_AUTO_TEST_CASE(a_role_that_ends_in_the_head_of_its_body_lends_it) {
  BOOST_TEST(parts("Trưởng Ban Dân vận Tỉnh ủy Hà Giang") == "Trưởng Ban | Ban Dân vận Tỉnh ủy | Hà Giang");
  BOOST_TEST(parts("Cục trưởng Cục Thuế") == "Cục trưởng | Cục Thuế | -");
}

BOOST_AUTO_TEST_CASE(the_own_country_belongs_to_the_body_another_is_where_it_is) {
  BOOST_TEST(parts("Chủ tịch Hội Nhà báo Việt Nam") == "Chủ tịch | Hội Nhà báo Việt Nam | -");
  BOOST_TEST(parts("Chủ tịch Quốc hội Lào") == "Chủ tịch | Quốc hội | Lào");
}

BOOST_AUTO_TEST_CASE(a_working_group_is_that_of_an_office_but_not_of_its_holder) {
  BOOST_TEST(held("Bà Lê Thị Mai, thành viên Tổ tư vấn của Thủ tướng, nói.") ==
             "thành viên Tổ tư vấn của Thủ tướng: Lê Thị Mai");
  BOOST_TEST(parts("Ông Trần Văn Hòa là Tổ trưởng Tổ công tác của Thủ tướng.") ==
             "Tổ trưởng | Tổ công tác của Thủ tướng | -");
  BOOST_TEST(held("Ông Trần Văn Hòa là Tổ trưởng Tổ công tác của Thủ tướng Lê Văn An.") ==
             "Tổ trưởng Tổ công tác: Trần Văn Hòa; Thủ tướng: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(lists_words_and_numbers_stay_inside_the_body) {
  for (const std::string_view title :
       {"Giám đốc Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Giang",
        "Phó trưởng phòng giáo dục và đào tạo quận 3", "Tư lệnh Quân khu 7", "Trưởng Phòng Công chứng số 5",
        "Giám đốc Nhà máy đạm Hà Giang", "Bí thư Đảng ủy cơ quan Liên đoàn Lao động tỉnh",
        "Đại sứ Việt Nam tại Lào", "Phó Chủ tịch UBND huyện Đông Anh, thành phố Hà Nội",
        "Hiệu trưởng Trường Đại học Mở Hà Nội",
        "Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực"}) {
    const Record record = record_of(std::string(title) + " cho biết như vậy.");
    BOOST_TEST_CONTEXT(title) {
      BOOST_TEST_REQUIRE(record.titles.size() == 1U);
      BOOST_TEST(record.titles[0].mention.text == title);
    }
  }
}

BOOST_AUTO_TEST_CASE(unknown_words_of_a_body_reach_to_where_the_apposition_ends) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Trung tâm Hỗ trợ nuôi ong, cho biết như vậy.") ==
             "Giám đốc Trung tâm Hỗ trợ nuôi ong: Trần Văn Hòa");
  BOOST_TEST(held("Giám đốc Trung tâm Hỗ trợ nuôi ong Trần Văn Hòa cho biết như vậy.") ==
             "Giám đốc Trung tâm Hỗ trợ nuôi ong: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Trung tâm Hỗ trợ lo ngại, giá ong sẽ tăng.") ==
             "Giám đốc Trung tâm Hỗ trợ: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_body_reaches_to_its_short_form_in_brackets) {
  BOOST_TEST(held("Giám đốc Tổ chức Hỗ trợ nuôi ong (HTNO) Trần Văn Hòa cho biết.") ==
             "Giám đốc Tổ chức Hỗ trợ nuôi ong: Trần Văn Hòa");
  BOOST_TEST(
      held("Ông Adam Miller, Chủ tịch Hiệp hội nghiên cứu quốc tế về sách và tranh ảnh (IARTM), đã nói.") ==
      "Chủ tịch Hiệp hội nghiên cứu quốc tế về sách và tranh ảnh: Adam Miller");
  BOOST_TEST(held("Giám đốc Sở Y tế về việc xin thôi việc của bác sĩ (BS) đã có ý kiến.") ==
             "Giám đốc Sở Y tế");
}

BOOST_AUTO_TEST_CASE(two_fields_with_a_comma_are_one_body) {
  BOOST_TEST(held("Bà Lê Thị Mai - Phó Vụ trưởng Vụ Kế hoạch, Tài chính giữ chức Giám đốc Sở Y tế Ba Vì.") ==
             "Phó Vụ trưởng Vụ Kế hoạch, Tài chính: Lê Thị Mai; Giám đốc Sở Y tế Ba Vì: Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(nay_ends_an_office_and_no_name_is_taken_after_it) {
  BOOST_TEST(held("Bộ trưởng Quốc phòng nước này Donald Stolen cho biết.") ==
             "Bộ trưởng Quốc phòng nước này: Donald Stolen");
  BOOST_TEST(parts("Ông Trần Văn Hòa, Chủ tịch UBND huyện này, đến dự.") == "Chủ tịch | UBND | huyện này");
}

BOOST_AUTO_TEST_CASE(codes_of_police_units_are_bodies) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Cục trưởng C04, đến dự.") == "Cục trưởng C04: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Cục trưởng Cục Viễn thông (C15) Bộ Công an, đến dự.") ==
             "Cục trưởng Cục Viễn thông (C15) Bộ Công an: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(the_office_of_another_is_no_part_of_that_of_the_assistant) {
  BOOST_TEST(held("Ông Lê Văn An là trợ lý của Chủ tịch Quốc hội Trần Văn Hòa.") ==
             "trợ lý: Lê Văn An; Chủ tịch Quốc hội: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(the_verb_after_a_body_stays_out) {
  BOOST_TEST(held("Chủ tịch UBND thành phố khen thưởng hai tổ dân phố.") == "Chủ tịch UBND thành phố");
  BOOST_TEST(held("Giám đốc Sở Y tế kiểm tra công tác phòng dịch.") == "Giám đốc Sở Y tế");
  BOOST_TEST(held("Giám đốc Sở Y tế kiểm tra, xử lý ngay.") == "Giám đốc Sở Y tế");
  BOOST_TEST(held("Giám đốc Sở Y tế tổ chức thi tuyển.") == "Giám đốc Sở Y tế");
  BOOST_TEST(held("Tổng thống Mỹ hành động theo thẩm quyền.") == "Tổng thống Mỹ");
  BOOST_TEST(held("Tổng thống John Miller lo lắng. Nếu Tổng thống hành động thì đã muộn.") ==
             "Tổng thống: John Miller; Tổng thống: John Miller");
  BOOST_TEST(held("Ông Trần Văn Hòa giúp Bộ trưởng Bộ Y tế quản lý nhà nước về dược.") ==
             "Bộ trưởng Bộ Y tế");
  BOOST_TEST(held("Bộ trưởng Trần Văn Hòa trả lời. Báo cáo Bộ trưởng vụ tàu cá hư hỏng.") ==
             "Bộ trưởng: Trần Văn Hòa; Bộ trưởng: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(the_business_of_a_delegation_belongs_to_the_office_of_its_head) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Trưởng đoàn kiểm tra, nêu ý kiến.") ==
             "Trưởng đoàn kiểm tra: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Trưởng đoàn chuyên gia Việt Nam tại Lào, nêu ý kiến.") ==
             "Trưởng đoàn chuyên gia Việt Nam tại Lào: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_body_reaches_over_its_region_and_to_a_small_head) {
  BOOST_TEST(parts("Ông Trần Văn Hòa, Vụ trưởng Vụ Châu Mỹ, Bộ Ngoại giao, phát biểu.") ==
             "Vụ trưởng | Vụ Châu Mỹ, Bộ Ngoại giao | -");
  BOOST_TEST(held("Ông Trần Văn Hòa, Trưởng phòng Kế toán của công ty, phát biểu.") ==
             "Trưởng phòng Kế toán của công ty: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(places_that_no_lexicon_has_stand_before_the_higher_one) {
  BOOST_TEST(parts("Ông Trần Văn Hòa, Chủ tịch UBND phường Khánh Lạc, quận Hoàn Kiếm, phát biểu.") ==
             "Chủ tịch | UBND | phường Khánh Lạc, quận Hoàn Kiếm");
  BOOST_TEST(parts("Phó Trưởng Ban bồi thường giải phóng mặt bằng Q.Tân Bình Trần Văn Hòa phát biểu.") ==
             "Phó Trưởng Ban | Ban bồi thường giải phóng mặt bằng | Q.Tân Bình");
}

BOOST_AUTO_TEST_CASE(unknown_names_after_a_country_are_no_part_of_the_body) {
  BOOST_TEST(held("Người phát ngôn Bộ Ngoại giao Trung Quốc Sảng Lạc trả lời.") ==
             "Người phát ngôn Bộ Ngoại giao Trung Quốc: Sảng Lạc");
}

BOOST_AUTO_TEST_CASE(bodies_named_after_somebody_are_read_whole) {
  BOOST_TEST(held("Ông Trần Văn Hòa là Phó Bí thư Thành đoàn Thanh niên Cộng sản Hồ Chí Minh.") ==
             "Phó Bí thư Thành đoàn Thanh niên Cộng sản Hồ Chí Minh: Trần Văn Hòa");
  BOOST_TEST(held("Bà Lê Thị Mai là Bí thư Đoàn Trường Đại học Vinh.") ==
             "Bí thư Đoàn Trường Đại học Vinh: Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(the_bodies_above_follow_a_comma_or_a_dash) {
  BOOST_TEST(held("Bà Lê Thị Mai, Phó Cục trưởng Cục Di sản văn hóa - Bộ Nội vụ, phát biểu.") ==
             "Phó Cục trưởng Cục Di sản văn hóa - Bộ Nội vụ: Lê Thị Mai");
  BOOST_TEST(held("Bà Lê Thị Mai, Cục trưởng Cục Tài vụ, Tổng cục Thuế, Bộ Tài chính, phát biểu.") ==
             "Cục trưởng Cục Tài vụ, Tổng cục Thuế, Bộ Tài chính: Lê Thị Mai");
  BOOST_TEST(held("Bà Lê Thị Mai, tổ trưởng tổ ngữ văn, Trường THPT Lê Lợi, phát biểu.") ==
             "tổ trưởng tổ ngữ văn, Trường THPT Lê Lợi: Lê Thị Mai");
  BOOST_TEST(parts("Thị trưởng thành phố Porto, Bồ Đào Nha.") ==
             "Thị trưởng | - | thành phố Porto, Bồ Đào Nha");
  BOOST_TEST(parts("Bộ trưởng Quốc phòng Mỹ, Nhật Bản và Úc.") == "Bộ trưởng | Quốc phòng | Mỹ");
}

BOOST_AUTO_TEST_CASE(places_written_by_syllable_are_read_whole) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Tỉnh trưởng tỉnh Sa-ra-van, đến dự.") ==
             "Tỉnh trưởng tỉnh Sa-ra-van: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_foreign_word_before_a_full_name_is_the_company) {
  BOOST_TEST(held("Chủ tịch Vinatop Trần Văn Hòa đến dự.") == "Chủ tịch Vinatop: Trần Văn Hòa");
  BOOST_TEST(held("Thủ tướng Singapore Trần Văn Hòa đến dự.") == "Thủ tướng Singapore: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(the_name_of_a_body_after_what_it_does_is_no_holder) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Công ty CP Đầu tư Văn Phúc Lộc, phát biểu.") ==
             "Giám đốc Công ty CP Đầu tư Văn Phúc Lộc: Trần Văn Hòa");
  BOOST_TEST(held("Ông Hòa là Chủ tịch Công ty CP Đầu tư Văn Phúc Lộc từ đó. Ông Trần Văn Hòa phát biểu.") ==
             "Chủ tịch Công ty CP Đầu tư Văn Phúc Lộc: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Bệnh viện 19-8, phát biểu.") ==
             "Giám đốc Bệnh viện 19-8: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Phó Bí thư Huyện ủy Mai Lâm, phát biểu.") ==
             "Phó Bí thư Huyện ủy Mai Lâm: Trần Văn Hòa");
  BOOST_TEST(held("Theo Giám đốc Bệnh viện Đa khoa Hồng Ngọc, ca mổ đã xong.") ==
             "Giám đốc Bệnh viện Đa khoa Hồng Ngọc");
  BOOST_TEST(held("Bí thư Huyện ủy Hoàng Su Phì đến dự.") == "Bí thư Huyện ủy Hoàng Su Phì");
  BOOST_TEST(held("Bà Lê Thị Mai, Hiệu trưởng Trường THPT chuyên Lê Hồng Phong, đến dự.") ==
             "Hiệu trưởng Trường THPT chuyên Lê Hồng Phong: Lê Thị Mai");
  BOOST_TEST(held("Giám đốc Công ty CP Xây dựng Trần Văn Hòa đến dự.") ==
             "Giám đốc Công ty CP Xây dựng: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(syllables_that_mean_something_else_are_read_in_names_of_places_and_bodies) {
  BOOST_TEST(held("Chủ tịch UBND xã Tân Mỹ đến dự.") == "Chủ tịch UBND xã Tân Mỹ");
  BOOST_TEST(held("Chủ tịch UBND huyện Hải Anh, tỉnh Sóc Trăng, đến dự.") ==
             "Chủ tịch UBND huyện Hải Anh, tỉnh Sóc Trăng");
  BOOST_TEST(held("Ông Trần Văn Hòa, Chủ tịch UBND phường Tân Hồ, quận Đại Đồng, phát biểu.") ==
             "Chủ tịch UBND phường Tân Hồ, quận Đại Đồng: Trần Văn Hòa");
  BOOST_TEST(held("Bí thư Huyện ủy Đại Đồng đến dự.") == "Bí thư Huyện ủy Đại Đồng");
  BOOST_TEST(held("Hiệu trưởng Trường Tiểu học Nam Trung Yên đến dự.") ==
             "Hiệu trưởng Trường Tiểu học Nam Trung Yên");
  BOOST_TEST(held("Ông Trần Văn Hòa, Hiệu trưởng Trường THPT Dân lập Lương Thế Vinh, phát biểu.") ==
             "Hiệu trưởng Trường THPT Dân lập Lương Thế Vinh: Trần Văn Hòa");
  BOOST_TEST(held("Hiệu trưởng trường mầm non Đại Đồng đến dự.") == "Hiệu trưởng trường mầm non Đại Đồng");
  BOOST_TEST(held("Giám đốc Công ty TNHH Lâm nghiệp Ba Rền đến dự.") ==
             "Giám đốc Công ty TNHH Lâm nghiệp Ba Rền");
  BOOST_TEST(held("Giám đốc Công ty CP ICD Tân Cảng Sông Cầu đến dự.") ==
             "Giám đốc Công ty CP ICD Tân Cảng Sông Cầu");
  BOOST_TEST(held("Giám đốc Công ty CP Sông Hồng 5 cho biết.") == "Giám đốc Công ty CP Sông Hồng 5");
  BOOST_TEST(held("Giám đốc Công ty CP Sông Hồng 5 lần đến dự.") == "Giám đốc Công ty CP Sông Hồng");
  BOOST_TEST(held("Bí thư Đảng ủy phường Mỹ Sơn 2 Lê Văn An cho biết.") ==
             "Bí thư Đảng ủy phường Mỹ Sơn 2: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(a_dash_joins_the_body_that_holds_the_one_of_the_office) {
  BOOST_TEST(parts("Ông Trần Văn Hòa, Trưởng phòng Kinh tế - UBND quận Ba Đình, nói.") ==
             "Trưởng phòng | phòng Kinh tế - UBND | quận Ba Đình");
  BOOST_TEST(parts("Ông Trần Văn Hòa, Phó Tổng cục trưởng Tổng cục Cảnh sát - Bộ Công an - nói.") ==
             "Phó Tổng cục trưởng | Tổng cục Cảnh sát - Bộ Công an | -");
  BOOST_TEST(parts("Ông John Miller, Chủ tịch SPD - đảng đối lập, nói.") == "Chủ tịch | SPD | -");
}

BOOST_AUTO_TEST_CASE(a_hyphen_joins_a_country_to_the_short_name_of_another) {
  BOOST_TEST(parts("Ông Yamada Kenji, Chủ tịch Hội Hữu nghị Nhật - Việt, nói.") ==
             "Chủ tịch | Hội Hữu nghị Nhật - Việt | -");
  BOOST_TEST(parts("Ông Yamada Kenji, Hiệu trưởng Đại học Việt-Đức, nói.") ==
             "Hiệu trưởng | Đại học Việt-Đức | -");
  BOOST_TEST(parts("Bộ trưởng Quốc phòng Iran - Brig nói.") == "Bộ trưởng | Quốc phòng | Iran");
}

BOOST_AUTO_TEST_CASE(a_comma_joins_the_body_that_holds_one_with_a_body_or_country_in_its_name) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Tổng cục trưởng Tổng cục Cảnh sát, Bộ Công an, nói.") ==
             "Tổng cục trưởng Tổng cục Cảnh sát, Bộ Công an: Trần Văn Hòa");
  BOOST_TEST(
      held("Ông Trần Văn Hòa, Phó Trưởng phòng Cảnh sát truy nã tội phạm, Công an tỉnh Nam Định, nói.") ==
      "Phó Trưởng phòng Cảnh sát truy nã tội phạm, Công an tỉnh Nam Định: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Viện trưởng Viện Huyết học Trung ương, Bộ Y tế, nói.") ==
             "Viện trưởng Viện Huyết học Trung ương, Bộ Y tế: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Trung tâm Nghiên cứu Hoa Kỳ, Học viện Ngoại giao, nói.") ==
             "Giám đốc Trung tâm Nghiên cứu Hoa Kỳ, Học viện Ngoại giao: Trần Văn Hòa");
  BOOST_TEST(held("Theo ông Trần Văn Hòa, Chủ tịch Hiệp hội Cà phê Việt Nam, Tập đoàn Thái Hòa sẽ mua.") ==
             "Chủ tịch Hiệp hội Cà phê Việt Nam: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_former_office_in_brackets_ends_where_a_present_one_does) {
  BOOST_TEST(held("Ông Trần Văn Hòa (cựu Phó trưởng Phòng kinh tế ngành) khai.") ==
             "cựu Phó trưởng Phòng kinh tế ngành (former): Trần Văn Hòa");
  BOOST_TEST(
      held("Ông Trần Văn Hòa (cựu Phó Vụ trưởng, Vụ Kế hoạch tài chính- Bộ Y tế, cựu Giám đốc VNC) khai.") ==
      "cựu Phó Vụ trưởng, Vụ Kế hoạch tài chính- Bộ Y tế (former): Trần Văn Hòa; cựu Giám đốc VNC (former): "
      "Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_weekly_has_editors) {
  BOOST_TEST(held("Ông Trần Văn Hòa là Phó Tổng biên tập tuần báo Văn Nghệ.") ==
             "Phó Tổng biên tập tuần báo Văn Nghệ: Trần Văn Hòa");
}

}  // namespace
}  // namespace vanthu
