// SPDX-License-Identifier: Apache-2.0
//
// What the examples of data/rules/title*.rules cannot say: several offices of one sentence and whose each
// of them is.
#include "title_facts.h"

namespace vanthu {
namespace {

BOOST_AUTO_TEST_CASE(each_office_of_a_list_is_a_title_of_its_own) {
  BOOST_TEST(held("Đồng chí Trần Văn Hòa, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Nam Định, phát biểu.") ==
             "Ủy viên Trung ương Đảng: Trần Văn Hòa; Bí thư Tỉnh ủy Nam Định: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(commas_part_people_that_are_written_after_their_offices) {
  BOOST_TEST(held("Cùng dự có Bí thư Tỉnh ủy Trần Văn Hòa, Phó Bí thư Tỉnh ủy Lê Thị Mai.") ==
             "Bí thư Tỉnh ủy: Trần Văn Hòa; Phó Bí thư Tỉnh ủy: Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(semicolons_part_people_that_are_written_before_their_offices) {
  BOOST_TEST(held("Dự lễ có các đồng chí: Trần Văn Hòa, Bí thư Huyện ủy; Lê Thị Mai, Phó Bí thư Huyện ủy.") ==
             "Bí thư Huyện ủy: Trần Văn Hòa; Phó Bí thư Huyện ủy: Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(an_office_of_several_is_held_by_all_whom_the_list_names) {
  BOOST_TEST(held("Dự họp có các đồng chí Ủy viên Bộ Chính trị: Trần Văn Hòa - Phó Thủ tướng Chính phủ; "
                  "Lê Thị Mai - Trưởng Ban Dân vận Trung ương.") ==
             "Ủy viên Bộ Chính trị: Trần Văn Hòa, Lê Thị Mai; Phó Thủ tướng Chính phủ: Trần Văn Hòa; "
             "Trưởng Ban Dân vận Trung ương: Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(a_pronoun_before_a_verb_stands_for_who_was_named_last) {
  BOOST_TEST(held("Chủ trì cuộc họp là anh Trần Văn Hòa. Ông từng là Giám đốc Sở Y tế.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_pronoun_stands_for_whom_the_sentence_before_speaks_of_first_and_fits_the_sex) {
  BOOST_TEST(held("Ông Trần Văn Hòa thay ông Lê Văn An. Ông từng là Giám đốc Sở Y tế Nam Định.") ==
             "Giám đốc Sở Y tế Nam Định (former): Trần Văn Hòa");
  BOOST_TEST(held("Lê Thị Mai chúc mừng ông Trần Văn Hòa. Ông từng là Giám đốc Sở Y tế Nam Định.") ==
             "Giám đốc Sở Y tế Nam Định (former): Trần Văn Hòa");
  BOOST_TEST(
      held("Ông Trần Văn Hòa nghỉ hưu. Bà Lê Thị Mai chia tay. Ông từng là Giám đốc Sở Y tế Nam Định.") ==
      "Giám đốc Sở Y tế Nam Định (former): Trần Văn Hòa");
  BOOST_TEST(held("Bà Lê Thị Mai chia tay. Ông từng là Giám đốc Sở Y tế Nam Định.") ==
             "Giám đốc Sở Y tế Nam Định (former)");
}

BOOST_AUTO_TEST_CASE(the_subject_may_follow_where_nobody_is_named_before) {
  BOOST_TEST(held("Nhiều năm trước, khi là Giám đốc Sở Y tế Nam Định, ông Trần Văn Hòa đã làm nhiều việc.") ==
             "Giám đốc Sở Y tế Nam Định (former): Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa tranh cử chức Giám đốc Sở Y tế Nam Định.") ==
             "Giám đốc Sở Y tế Nam Định");
}

BOOST_AUTO_TEST_CASE(years_and_homes_part_no_offices_from_their_holder) {
  BOOST_TEST(
      held("Ông Trần Văn Hòa giữ chức Giám đốc Sở Y tế Nam Định từ năm 2008, Bí thư Huyện ủy Ba Vì từ năm "
           "2013.") == "Giám đốc Sở Y tế Nam Định: Trần Văn Hòa; Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
  BOOST_TEST(
      held("Bị cáo Trần Văn Hòa (SN 1968, trú tại Hàng Trống, Ba Vì, Hà Nội - Nguyên Giám đốc Sở Y tế).") ==
      "Nguyên Giám đốc Sở Y tế (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(one_who_appoints_does_not_hold_what_he_gives) {
  BOOST_TEST(held("Chủ tịch nước Trần Văn Hòa bổ nhiệm Phó Thủ tướng Chính phủ.") ==
             "Chủ tịch nước: Trần Văn Hòa; Phó Thủ tướng Chính phủ");
}

BOOST_AUTO_TEST_CASE(one_who_dismisses_does_not_hold_what_he_takes) {
  BOOST_TEST(held("Tổng thống Donald Stolen đã sa thải Giám đốc FBI.") ==
             "Tổng thống: Donald Stolen; Giám đốc FBI (former)");
  BOOST_TEST(held("Ông Trần Văn Hòa bị sa thải khỏi chức Giám đốc FBI.") ==
             "Giám đốc FBI (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(one_by_whom_somebody_is_appointed_does_not_hold_it) {
  BOOST_TEST(held("Ông Trần Văn Hòa được Thủ tướng Lê Văn An bổ nhiệm làm Giám đốc Sở Y tế Nam Định.") ==
             "Thủ tướng: Lê Văn An; Giám đốc Sở Y tế Nam Định: Trần Văn Hòa");
  BOOST_TEST(held("Đoàn công tác do ông Trần Văn Hòa làm Trưởng đoàn đến thăm.") ==
             "Trưởng đoàn: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(one_who_took_the_picture_holds_no_office_of_the_sentence) {
  BOOST_TEST(held("Hội xuân mở cửa. Ảnh: Hữu Khải Hiện là Giám đốc Sở Y tế Nam Định, bà trao quà.") ==
             "Giám đốc Sở Y tế Nam Định");
}

BOOST_AUTO_TEST_CASE(an_office_before_its_holder_is_that_of_the_subject) {
  BOOST_TEST(held("Trên cương vị Chủ tịch UBND tỉnh Nam Định, ông Trần Văn Hòa đã làm nhiều việc.") ==
             "Chủ tịch UBND tỉnh Nam Định: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa muốn có một người giữ chức Chủ tịch UBND tỉnh Nam Định.") ==
             "Chủ tịch UBND tỉnh Nam Định");
}

BOOST_AUTO_TEST_CASE(who_is_named_for_his_kin_or_in_brackets_is_no_subject) {
  BOOST_TEST(held("Chồng bà Lê Thị Mai giữ chức Giám đốc Sở Y tế Nam Định.") == "Giám đốc Sở Y tế Nam Định");
  BOOST_TEST(held("Bà Lê Thị Mai (vợ ông Trần Văn Hòa) được bổ nhiệm làm Giám đốc Sở Y tế Nam Định.") ==
             "Giám đốc Sở Y tế Nam Định: Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(a_decision_names_whom_it_concerns_with_voi) {
  BOOST_TEST(held("Thủ tướng Lê Văn An phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh Nam Định với ông "
                  "Trần Văn Hòa.") ==
             "Thủ tướng: Lê Văn An; Chủ tịch UBND tỉnh Nam Định (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(doi_voi_right_after_the_office_names_its_holder) {
  BOOST_TEST(held("Ông Lê Văn An công bố quyết định chỉ định giữ chức Bí thư Huyện ủy Ba Vì đối với ông Trần "
                  "Văn Hòa.") == "Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_new_holder_may_stand_before_tan) {
  BOOST_TEST(held("Ông Trần Văn Hòa, tân Bí thư Huyện ủy Ba Vì, đến dự.") ==
             "Bí thư Huyện ủy Ba Vì: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_joined_to_one_of_several_is_of_several) {
  BOOST_TEST(held("Danh sách các Phó Thủ tướng Chính phủ và Bộ trưởng. Bộ trưởng Trần Văn Hòa đến dự.") ==
             "Phó Thủ tướng Chính phủ; Bộ trưởng: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(lines_of_a_career_are_of_the_person_named_before) {
  BOOST_TEST(
      held("Ông Trần Văn Hòa vừa được bầu.\n05/2003 - 03/2006: Bí thư Huyện ủy Ba Vì; Thiếu tướng Quân đội "
           "nhân dân Việt Nam, Tư lệnh Quân khu 7.") ==
      "Bí thư Huyện ủy Ba Vì (former): Trần Văn Hòa; Tư lệnh Quân khu 7 (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(bodies_and_ranks_stay_in_a_list_that_a_colon_opened) {
  BOOST_TEST(
      held("Ông Trần Văn Hòa từng giữ các chức vụ: Trưởng phòng Nghiệp vụ, Sở Y tế Nam Định; Phó Giám đốc Sở "
           "Y "
           "tế Nam Định.") ==
      "Trưởng phòng Nghiệp vụ, Sở Y tế Nam Định (former): Trần Văn Hòa; Phó Giám đốc Sở Y tế Nam Định "
      "(former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(after_a_name_and_a_comma_the_subject_may_follow) {
  BOOST_TEST(held("Theo ông Trần Văn Hòa, Giám đốc Sở Y tế Nam Định phải trả lời.") ==
             "Giám đốc Sở Y tế Nam Định");
  BOOST_TEST(held("Theo người phát ngôn Nhà Trắng, ông Stolin không đi.") == "người phát ngôn Nhà Trắng");
  BOOST_TEST(held("Theo ông Trần Văn Hòa, Giám đốc Sở Y tế Nam Định, thuốc đã đủ.") ==
             "Giám đốc Sở Y tế Nam Định: Trần Văn Hòa");
  BOOST_TEST(
      held("Thủ tướng Lê Văn An đến dự. Về việc của ông Trần Văn Hòa, Thủ tướng cho biết sẽ trả lời.") ==
      "Thủ tướng: Lê Văn An; Thủ tướng: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(a_verb_gives_its_office_to_the_name_before_it_and_not_to_the_next) {
  BOOST_TEST(held("HĐND huyện bầu ông Trần Văn Hòa giữ chức Chủ tịch HĐND huyện, bà Lê Thị Mai giữ chức Phó "
                  "Chủ tịch UBND huyện.") ==
             "Chủ tịch HĐND huyện: Trần Văn Hòa; Phó Chủ tịch UBND huyện: Lê Thị Mai");
  BOOST_TEST(held("Về việc bổ nhiệm ông Trần Văn Hòa làm Giám đốc Sở Y tế, bà Lê Thị Mai nói chưa rõ.") ==
             "Giám đốc Sở Y tế: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa nhận chức Bí thư Huyện ủy Chủ tịch UBND tỉnh Lê Văn An tặng hoa.") ==
             "Bí thư Huyện ủy: Trần Văn Hòa; Chủ tịch UBND tỉnh: Lê Văn An");
  BOOST_TEST(held("Bà Lê Thị Mai nói, để được bầu làm Chủ tịch UBND huyện, ông Trần Văn Hòa phải chờ.") ==
             "Chủ tịch UBND huyện: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_somebody_acts_as_stands_before_the_name) {
  BOOST_TEST(held("Khi đó, với vai trò Trưởng Ban Chỉ đạo, Trung tướng Trần Văn Hòa chỉ đạo phá án.") ==
             "Trưởng Ban Chỉ đạo (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_is_given_to_all_whom_a_list_names) {
  BOOST_TEST(
      held("Công an tỉnh bổ nhiệm chức vụ Trưởng Công an huyện đối với Thượng tá Trần Văn Hòa và Trung "
           "tá Lê Văn An.") == "Trưởng Công an huyện: Trần Văn Hòa, Lê Văn An");
  BOOST_TEST(
      held("HĐND xã miễn nhiệm chức vụ Ủy viên UBND xã đối với ông Trần Văn Hòa, Trưởng Công an xã và ông "
           "Lê Văn An.") ==
      "Ủy viên UBND xã (former): Trần Văn Hòa, Lê Văn An; Trưởng Công an xã: Trần Văn Hòa");
  BOOST_TEST(
      held("HĐND xã miễn nhiệm chức vụ Ủy viên UBND xã đối với ông Trần Văn Hòa, bà Lê Thị Mai nói.") ==
      "Ủy viên UBND xã (former): Trần Văn Hòa");
  BOOST_TEST(held("HĐND xã bầu các ông Trần Văn Hòa, Lê Văn An làm Phó Chủ tịch UBND xã.") ==
             "Phó Chủ tịch UBND xã: Trần Văn Hòa, Lê Văn An");
  BOOST_TEST(held("Hai ông Trần Văn Hòa và Lê Văn An vừa được Bộ Y tế bổ nhiệm giữ chức Thứ trưởng.") ==
             "Thứ trưởng: Trần Văn Hòa, Lê Văn An");
  BOOST_TEST(
      held("Ông Trần Văn Hòa, Giám đốc Sở Y tế, và ông Lê Văn An, Bí thư Huyện ủy, được bầu làm Phó Chủ "
           "tịch UBND tỉnh.") ==
      "Giám đốc Sở Y tế: Trần Văn Hòa; Bí thư Huyện ủy: Lê Văn An; Phó Chủ tịch UBND tỉnh: Trần Văn "
      "Hòa, Lê Văn An");
}

BOOST_AUTO_TEST_CASE(who_hands_over_a_decision_does_not_hold_the_office) {
  BOOST_TEST(held("Đại tá Trần Văn Hòa trao quyết định bổ nhiệm lại chức vụ Trưởng Công an huyện cho hai cán "
                  "bộ.") == "Trưởng Công an huyện");
  BOOST_TEST(held("Ông Trần Văn Hòa nói HĐND chưa bầu bổ sung vị trí Phó Chủ tịch UBND tỉnh.") ==
             "Phó Chủ tịch UBND tỉnh");
  BOOST_TEST(held("Ông Trần Văn Hòa được Thủ tướng Chính phủ bổ nhiệm chức vụ Thứ trưởng Bộ Y tế.") ==
             "Thủ tướng Chính phủ; Thứ trưởng Bộ Y tế: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_bracket_tells_of_the_last_one_but_where_it_tells_of_all) {
  BOOST_TEST(held("Ông Trần Văn Hòa và ông Lê Văn An (hiện là Giám đốc Sở Y tế) đã đến.") ==
             "Giám đốc Sở Y tế: Lê Văn An");
  BOOST_TEST(held("Ông Trần Văn Hòa và ông Lê Văn An (đều là Phó Giám đốc Sở Y tế) đã đến.") ==
             "Phó Giám đốc Sở Y tế: Trần Văn Hòa, Lê Văn An");
}

BOOST_AUTO_TEST_CASE(a_career_goes_on_in_a_sentence_that_begins_with_a_time) {
  BOOST_TEST(held("Ông Trần Văn Hòa quê ở Nam Định. Từ năm 2019 là Phó Chủ tịch UBND tỉnh.") ==
             "Phó Chủ tịch UBND tỉnh: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa quê ở Nam Định. Từ năm 2019 HĐND có quyền bầu giữ chức Phó Chủ tịch UBND "
                  "tỉnh.") == "Phó Chủ tịch UBND tỉnh");
}

BOOST_AUTO_TEST_CASE(an_office_that_is_sought_or_signed_for_in_an_earlier_year_is_nobody_s) {
  BOOST_TEST(held("Tổng thống Trần Văn Hòa đến dự. Cuộc bầu cử tổng thống diễn ra sau một năm.") ==
             "Tổng thống: Trần Văn Hòa");
  BOOST_TEST(held("Ứng cử viên tổng thống Pháp Jean Morel đến dự.") == "tổng thống Pháp");
  BOOST_TEST(held("Thí sinh Trần Văn Hòa thi vào vị trí chuyên viên của Sở Nội vụ.") == "");
  BOOST_TEST(
      held("Bộ trưởng Bộ Y tế Trần Văn Hòa đã ký. Nó thay thế Quyết định số 59/QĐ-BYT ngày 19/7/2021 của Bộ "
           "trưởng Bộ Y tế.") == "Bộ trưởng Bộ Y tế: Trần Văn Hòa; Bộ trưởng Bộ Y tế");
}

BOOST_AUTO_TEST_CASE(nobody_holds_one_office_in_two_places) {
  BOOST_TEST(held("Tổng thống Mỹ John Miller họp báo. Sau đó Tổng thống Miller về nước. Tổng thống Pháp đón "
                  "khách.") == "Tổng thống Mỹ: John Miller; Tổng thống: John Miller; Tổng thống Pháp");
  BOOST_TEST(parts("Trả lời Bí thư Thành ủy, Trưởng Công an quận 2 nói sẽ làm.") ==
             "Bí thư | Thành ủy | -; Trưởng Công an | Công an | quận 2");
}

BOOST_AUTO_TEST_CASE(one_who_is_named_alone_holds_no_office_of_several) {
  BOOST_TEST(held("Trả lời các Phó Chủ tịch UBND tỉnh, Giám đốc Sở Y tế Trần Văn Hòa nói sẽ làm.") ==
             "Phó Chủ tịch UBND tỉnh; Giám đốc Sở Y tế: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(offices_of_the_state_begin_what_the_next_name_does) {
  BOOST_TEST(held("Thăm nhà ông Trần Văn Hòa, Tổng Bí thư, Chủ tịch nước Lê Văn An hỏi chuyện.") ==
             "Tổng Bí thư: Lê Văn An; Chủ tịch nước: Lê Văn An");
  BOOST_TEST(
      held("Chúc mừng ông Trần Văn Hòa được tin tưởng, bổ nhiệm làm Giám đốc Sở Y tế, Tổng Bí thư, Chủ tịch "
           "nước Lê Văn An hỏi chuyện.") ==
      "Giám đốc Sở Y tế: Trần Văn Hòa; Tổng Bí thư: Lê Văn An; Chủ tịch nước: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(which_of_those_who_held_it_parts_no_office_from_its_holder) {
  BOOST_TEST(held("Tổng thống Mỹ thứ 60 John Miller đến Hà Nội.") == "Tổng thống Mỹ: John Miller");
  BOOST_TEST(held("John Miller, Tổng thống thứ 60 của Hoa Kỳ (nhiệm kỳ 1993 - 2001), đến Hà Nội.") ==
             "Tổng thống thứ 60 của Hoa Kỳ (former): John Miller");
}

BOOST_AUTO_TEST_CASE(one_of_whom_no_name_is_said_is_no_holder) {
  BOOST_TEST(held("Trần Văn Hòa là con trai một đồng chí nguyên là Bí thư Huyện ủy Ba Vì.") ==
             "Bí thư Huyện ủy Ba Vì (former)");
}

BOOST_AUTO_TEST_CASE(a_bare_role_of_nobody_is_no_title) {
  BOOST_TEST(held("Chi bộ lựa chọn bí thư là người có uy tín.") == "");
  BOOST_TEST(held("Các đại biểu Quốc hội thảo luận tại tổ.") == "");
}

BOOST_AUTO_TEST_CASE(a_deputy_who_asks_does_not_hold_the_office_of_the_one_asked) {
  BOOST_TEST(held("Chất vấn Bộ trưởng Bộ Y tế, đại biểu Lê Thị Mai nêu rõ.") ==
             "Bộ trưởng Bộ Y tế; đại biểu: Lê Thị Mai");
  BOOST_TEST(held("Phó Chủ tịch Hội Luật gia Việt Nam, đại biểu Lê Thị Mai nêu rõ.") ==
             "Phó Chủ tịch Hội Luật gia Việt Nam: Lê Thị Mai; đại biểu: Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(generations_of_an_office_have_no_holder) {
  BOOST_TEST(held("Thủ tướng Anh Adam Miller nói về 13 đời Thủ tướng Anh từng ở đây.") ==
             "Thủ tướng Anh: Adam Miller; Thủ tướng Anh");
  BOOST_TEST(held("Dưới đời Tổng thống John Miller có nhiều thay đổi.") == "Tổng thống: John Miller");
}

BOOST_AUTO_TEST_CASE(a_reporter_whom_an_agency_sent_is_no_envoy) {
  BOOST_TEST(held("Theo đặc phái viên TTXVN, hai bên đã hội đàm.") == "");
  BOOST_TEST(held("Đặc phái viên Liên hợp quốc đã hội đàm.") == "Đặc phái viên Liên hợp quốc");
}

BOOST_AUTO_TEST_CASE(an_office_of_several_bodies_has_no_holder) {
  BOOST_TEST(held("Công điện gửi Bộ trưởng các Bộ: Quốc phòng, Công an, Xây dựng.") ==
             "Bộ trưởng các Bộ: Quốc phòng, Công an, Xây dựng");
  BOOST_TEST(held("Chủ tịch UBND các cấp chịu trách nhiệm.") == "Chủ tịch UBND các cấp");
  BOOST_TEST(held("Ông Trần Văn Hòa là Giám đốc Công an tỉnh Nam Định. Bộ yêu cầu Giám đốc Công an các tỉnh "
                  "vào cuộc.") == "Giám đốc Công an tỉnh Nam Định: Trần Văn Hòa; Giám đốc Công an các tỉnh");
}

BOOST_AUTO_TEST_CASE(a_member_counts_where_somebody_named_is_it) {
  BOOST_TEST(held("Bà Lê Thị Mai, thành viên Hội đồng trường, hỏi các thành viên Hội đồng trường.") ==
             "thành viên Hội đồng trường: Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(an_office_alone_is_that_of_the_one_who_is_mostly_called_so) {
  BOOST_TEST(
      held("Bí thư Thành ủy Trần Văn Hòa đi thăm. Bí thư Thành ủy Trần Văn Hòa hỏi chuyện. Năm ngoái Bí thư "
           "Thành ủy Lê Văn An cũng thăm. Bí thư Thành ủy hứa giúp.") ==
      "Bí thư Thành ủy: Trần Văn Hòa; Bí thư Thành ủy: Trần Văn Hòa; Bí thư Thành ủy: Lê Văn An; Bí thư "
      "Thành ủy: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_leaves_is_not_by_whose_decision) {
  BOOST_TEST(
      held("Ông Trần Văn Hòa phải rời vị trí Giám đốc Sở Y tế ngay, sau quyết định của ông Lê Văn An.") ==
      "Giám đốc Sở Y tế (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(which_of_the_holders_is_no_part_of_the_title) {
  BOOST_TEST(held("Thủ tướng Israel đầu tiên Menahem Felton qua đời.") == "Thủ tướng Israel: Menahem Felton");
}

BOOST_AUTO_TEST_CASE(how_long_an_office_has_been_held_parts_it_from_no_body_and_no_holder) {
  BOOST_TEST(held("Ngoại trưởng mới của Đức Isnilde Feltorp đến dự.") ==
             "Ngoại trưởng mới của Đức: Isnilde Feltorp");
  BOOST_TEST(held("Giám đốc hiện nay của Sở Y tế, ông Trần Văn Hòa, đến dự.") ==
             "Giám đốc hiện nay của Sở Y tế: Trần Văn Hòa");
  BOOST_TEST(held("Thủ tướng mới Isnilde Feltorp đến dự.") == "Thủ tướng: Isnilde Feltorp");
  BOOST_TEST(held("Chủ tịch tỉnh mới đây đã ký.") == "Chủ tịch tỉnh");
}

BOOST_AUTO_TEST_CASE(a_short_form_parts_no_body_from_where_it_is_in_this_country) {
  BOOST_TEST(held("Ông Eric Felton, Trưởng đại diện Tổ chức Y tế Thế giới (WHO) tại Việt Nam, đến dự.") ==
             "Trưởng đại diện Tổ chức Y tế Thế giới (WHO) tại Việt Nam: Eric Felton");
  BOOST_TEST(held("Ông Eric Felton, Trưởng đại diện JETRO tại Việt Nam, đến dự.") ==
             "Trưởng đại diện JETRO tại Việt Nam: Eric Felton");
}

BOOST_AUTO_TEST_CASE(an_office_may_be_that_of_a_number_of_places) {
  BOOST_TEST(held("Dự họp có Giám đốc Sở Y tế 63 tỉnh, thành phố.") == "Giám đốc Sở Y tế 63 tỉnh, thành phố");
  BOOST_TEST(held("Dự họp có Giám đốc Công an 34 địa phương.") == "Giám đốc Công an 34 địa phương");
}

BOOST_AUTO_TEST_CASE(who_stands_beside_an_office_of_foreigners_holds_it) {
  BOOST_TEST(held("Bộ trưởng Công nghiệp Canada, Isnilde Feltorp, cho biết sẽ sửa luật.") ==
             "Bộ trưởng Công nghiệp Canada: Isnilde Feltorp");
  BOOST_TEST(held("Bộ trưởng Công nghiệp Canada, Isnilde Feltorp, ngày 16/6 cho biết sẽ sửa luật.") ==
             "Bộ trưởng Công nghiệp Canada: Isnilde Feltorp");
  BOOST_TEST(held("Bộ trưởng Công nghiệp Canada, Isnilde Feltorp sáng 3/4 cho biết sẽ sửa luật.") ==
             "Bộ trưởng Công nghiệp Canada: Isnilde Feltorp");
  BOOST_TEST(held("Báo chí nhắc tới cựu Chủ tịch FIFA, Isnilde Feltorp.") ==
             "cựu Chủ tịch FIFA (former): Isnilde Feltorp");
  BOOST_TEST(held("Báo chí nhắc tới cựu Chủ tịch FIFA, Isnilde Feltorp - người bị điều tra.") ==
             "cựu Chủ tịch FIFA (former): Isnilde Feltorp");
  BOOST_TEST(held("Thủ tướng Israel khi đó là Isnilde Feltorp phản đối.") ==
             "Thủ tướng Israel (former): Isnilde Feltorp");
  BOOST_TEST(held("Phó Tổng thống Mỹ JD Felton đến dự.") == "Phó Tổng thống Mỹ: JD Felton");
}

BOOST_AUTO_TEST_CASE(those_who_are_only_counted_are_nobody_named) {
  BOOST_TEST(held("Ông Trần Văn Hòa cho biết có hai cán bộ được điều động về Sở làm Phó Giám đốc Sở Y tế.") ==
             "Phó Giám đốc Sở Y tế");
}

BOOST_AUTO_TEST_CASE(former_holders_of_an_office_count_though_nobody_is_named) {
  BOOST_TEST(held("Dự lễ có các đồng chí nguyên bí thư Đảng ủy xã Tân Hà.") ==
             "nguyên bí thư Đảng ủy xã Tân Hà (former)");
}

BOOST_AUTO_TEST_CASE(a_number_or_a_place_tells_bodies_of_one_name_apart) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Phó Bí thư Chi bộ 5, Trưởng phòng 3, Cục Cảnh sát hình sự, đến dự.") ==
             "Phó Bí thư Chi bộ 5: Trần Văn Hòa; Trưởng phòng 3, Cục Cảnh sát hình sự: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Chánh án Tòa án nhân dân cấp cao tại Hà Nội, đến dự.") ==
             "Chánh án Tòa án nhân dân cấp cao tại Hà Nội: Trần Văn Hòa");
  BOOST_TEST(held("Chánh án Tòa án nhân dân tối cao tại Hà Nội đã ký.") ==
             "Chánh án Tòa án nhân dân tối cao");
}

BOOST_AUTO_TEST_CASE(who_is_named_before_an_office_holds_it_at_the_name_after_it) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Cường Hưng, đã góp vốn.") ==
             "Giám đốc Cường Hưng: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Phó Bí thư Huyện ủy Đăk Blơ, đến dự.") ==
             "Phó Bí thư Huyện ủy Đăk Blơ: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Cty Hồng Bàng, đến dự.") ==
             "Giám đốc Cty Hồng Bàng: Trần Văn Hòa");
  BOOST_TEST(held("Luật sư Trần Văn Hòa, Giám đốc Bệnh viện Y khoa Sông Cầu, phát biểu.") ==
             "Giám đốc Bệnh viện Y khoa Sông Cầu: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_after_a_word_for_somebody_known_is_that_persons) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Hiệu trưởng Trường THPT Ba Vì, đã đến. Vị hiệu trưởng nói sẽ sửa.") ==
             "Hiệu trưởng Trường THPT Ba Vì: Trần Văn Hòa; hiệu trưởng: Trần Văn Hòa");
  BOOST_TEST(
      held("Ông Trần Văn Hòa, Hiệu trưởng Trường THPT Ba Vì, đã đến. Nhiều vị hiệu trưởng vắng mặt.") ==
      "Hiệu trưởng Trường THPT Ba Vì: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_after_a_quotation_and_before_a_verb_of_saying_is_that_persons) {
  BOOST_TEST(held("Bộ trưởng Bộ Y tế Trần Văn Hòa đã đến. “Sẽ sửa ngay”, bộ trưởng nói.") ==
             "Bộ trưởng Bộ Y tế: Trần Văn Hòa; bộ trưởng: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_is_spoken_with_holds_another_office_than_who_speaks) {
  BOOST_TEST(
      held("Họp báo với Bộ trưởng Quốc phòng Pháp, Bộ trưởng Quốc phòng Nga, ông Ivan Petrov nói vậy.") ==
      "Bộ trưởng Quốc phòng Pháp; Bộ trưởng Quốc phòng Nga: Ivan Petrov");
}

BOOST_AUTO_TEST_CASE(a_word_of_address_with_a_capital_begins_a_sentence) {
  BOOST_TEST(
      held("Ông Lê Văn An làm Phó Trưởng Ban Kinh tế Trung ương Ông Trần Văn Hòa công bố quyết định.") ==
      "Phó Trưởng Ban Kinh tế Trung ương: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(one_who_is_not_named_holds_an_office_with_a_body) {
  BOOST_TEST(held("\"Việc ấy cần thời gian\", một phát ngôn viên của Bộ Ngoại giao Mỹ nói.") ==
             "phát ngôn viên của Bộ Ngoại giao Mỹ");
  BOOST_TEST(held("Các phát ngôn viên của Bộ Ngoại giao đã về.") == "");
  BOOST_TEST(held("Đó là việc của một đại biểu Quốc hội.") == "");
}

BOOST_AUTO_TEST_CASE(roles_in_a_list_with_no_body_are_nobodys) {
  BOOST_TEST(held("Bà Lê Thị Mai, Phó Chủ tịch Hội Phụ nữ, đã đến. Việc này là của Chủ tịch, Phó Chủ tịch, "
                  "cán bộ.") == "Phó Chủ tịch Hội Phụ nữ: Lê Thị Mai");
}

BOOST_AUTO_TEST_CASE(an_office_that_points_back_is_that_of_whom_the_article_named) {
  BOOST_TEST(
      held("Ông Trần Văn Hòa là Phó Chủ tịch UBND xã Hòa Bình. Phó Chủ tịch UBND xã này nói sẽ sửa.") ==
      "Phó Chủ tịch UBND xã Hòa Bình: Trần Văn Hòa; Phó Chủ tịch UBND xã này: Trần Văn Hòa");
  BOOST_TEST(held("Ông Lê Văn An là Giám đốc Bệnh viện Bình Dân. Giám đốc bệnh viện này nói sẽ sửa.") ==
             "Giám đốc Bệnh viện Bình Dân: Lê Văn An; Giám đốc bệnh viện này: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(a_body_may_be_called_by_its_short_form) {
  BOOST_TEST(
      held("Bà Lê Thị Mai, Chủ tịch Hiệp hội Cà phê (HCP), đã đến. Theo Chủ tịch HCP, giá đang tăng.") ==
      "Chủ tịch Hiệp hội Cà phê: Lê Thị Mai; Chủ tịch HCP: Lê Thị Mai");
  BOOST_TEST(
      held("Đại sứ Hàn Quốc nhận huy chương. Ngài Kim Min Ho, Đại sứ Hàn Quốc tại Việt Nam, đã đến.") ==
      "Đại sứ Hàn Quốc: Kim Min Ho; Đại sứ Hàn Quốc tại Việt Nam: Kim Min Ho");
}

BOOST_AUTO_TEST_CASE(a_sentence_that_opens_with_whom_one_answers_goes_on_with_who_answers) {
  BOOST_TEST(held("Đáp lời Chủ tịch Quốc hội, Bộ trưởng Bộ Y tế Trần Văn Hòa hứa sẽ sửa.") ==
             "Chủ tịch Quốc hội; Bộ trưởng Bộ Y tế: Trần Văn Hòa");
  BOOST_TEST(held("Báo cáo với Bí thư Thành ủy, Giám đốc Sở Y tế Trần Văn Hòa cho biết đã sửa.") ==
             "Bí thư Thành ủy; Giám đốc Sở Y tế: Trần Văn Hòa");
  BOOST_TEST(held("Sau báo cáo của Giám đốc Sở Y tế, Chủ tịch UBND tỉnh Trần Văn Hòa yêu cầu sửa ngay.") ==
             "Giám đốc Sở Y tế; Chủ tịch UBND tỉnh: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_removes_another_from_an_office_does_not_hold_it) {
  BOOST_TEST(held("Chủ tịch UBND tỉnh Trần Văn Hòa đã cách chức Giám đốc Sở Y tế.") ==
             "Chủ tịch UBND tỉnh: Trần Văn Hòa; Giám đốc Sở Y tế (former)");
  BOOST_TEST(held("Ông Trần Văn Hòa bị kỷ luật cách chức Giám đốc Sở Y tế.") ==
             "Giám đốc Sở Y tế (former): Trần Văn Hòa");
}

}  // namespace
}  // namespace vanthu
