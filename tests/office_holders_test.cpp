// SPDX-License-Identifier: Apache-2.0
//
// Who holds an office that its own sentence gives to nobody, and what the article takes away again.
#include "title_facts.h"

namespace vanthu {
namespace {

BOOST_AUTO_TEST_CASE(an_office_abroad_is_not_that_of_an_officer_whose_country_goes_without_saying) {
  BOOST_TEST(held("Bộ trưởng Bộ Ngoại giao Trần Văn Hòa dự lễ. Bộ trưởng Ngoại giao New Zealand cho biết sẽ "
                  "viện trợ.") == "Bộ trưởng Bộ Ngoại giao: Trần Văn Hòa; Bộ trưởng Ngoại giao New Zealand");
}

BOOST_AUTO_TEST_CASE(nobody_holds_offices_of_two_countries) {
  BOOST_TEST(held("Gặp Thủ tướng Nhật Bản Shinzo Miller, Tổng thống Mỹ cho rằng cần hợp tác.") ==
             "Thủ tướng Nhật Bản: Shinzo Miller; Tổng thống Mỹ");
  BOOST_TEST(held("Nhất trí với Thủ tướng Trần Văn Hòa, Bộ trưởng Quốc phòng Lào cho biết sẽ phối hợp.") ==
             "Thủ tướng: Trần Văn Hòa; Bộ trưởng Quốc phòng Lào");
  BOOST_TEST(held("Tổng thống Kenya John Miller, Thủ tướng Ethiopia, Bộ trưởng Y tế Ai Cập cùng dự họp.") ==
             "Tổng thống Kenya: John Miller; Thủ tướng Ethiopia; Bộ trưởng Y tế Ai Cập");
  BOOST_TEST(held("Thủ tướng Trần Văn Hòa đến dự. Thủ tướng hai nước đã ký kết.") ==
             "Thủ tướng: Trần Văn Hòa; Thủ tướng");
}

BOOST_AUTO_TEST_CASE(an_office_beside_a_comma_is_that_of_the_one_whom_the_article_calls_so) {
  BOOST_TEST(held("Tổng thống Nga Ivan Stolov tiếp Adam Miller. Theo ông Miller, Tổng thống Nga nói rằng sẽ "
                  "hợp tác.") == "Tổng thống Nga: Ivan Stolov; Tổng thống Nga: Ivan Stolov");
  BOOST_TEST(held("Chủ tịch nước Trần Văn Hòa phát biểu. Theo Chủ tịch nước, Thượng tướng Lê Văn An là người "
                  "đi đầu.") == "Chủ tịch nước: Trần Văn Hòa; Chủ tịch nước: Trần Văn Hòa");
  BOOST_TEST(held("Tổng thống Adam Miller đến thăm. Tiếp Tổng thống Mỹ, ông Adam Miller nói. Cựu Tổng thống "
                  "Mỹ John Stone vắng mặt.") ==
             "Tổng thống: Adam Miller; Tổng thống Mỹ: Adam Miller; Cựu Tổng thống Mỹ (former): John Stone");
}

BOOST_AUTO_TEST_CASE(an_office_is_the_same_in_other_words) {
  BOOST_TEST(held("Tổng thống Hoa Kỳ Adam Miller đến thăm. Tổng thống Mỹ khẳng định.") ==
             "Tổng thống Hoa Kỳ: Adam Miller; Tổng thống Mỹ: Adam Miller");
  BOOST_TEST(held("Bộ trưởng Ngoại giao Pháp Adam Miller đến. Ngoại trưởng Pháp khẳng định.") ==
             "Bộ trưởng Ngoại giao Pháp: Adam Miller; Ngoại trưởng Pháp: Adam Miller");
  BOOST_TEST(
      held("Phát ngôn Bộ Quốc phòng Nga Adam Miller nói. Người phát ngôn Bộ Quốc phòng Nga nói thêm.") ==
      "Phát ngôn Bộ Quốc phòng Nga: Adam Miller; Người phát ngôn Bộ Quốc phòng Nga: Adam Miller");
  BOOST_TEST(held("Ngoại trưởng Adam Miller đến. Bộ trưởng Ngoại giao Jordan khẳng định.") ==
             "Ngoại trưởng: Adam Miller; Bộ trưởng Ngoại giao Jordan");
  BOOST_TEST(held("Bộ trưởng Bộ VHTT&DL Trần Văn Hòa trả lời. Bộ trưởng VHTTDL nhận lỗi.") ==
             "Bộ trưởng Bộ VHTT&DL: Trần Văn Hòa; Bộ trưởng VHTTDL: Trần Văn Hòa");
  BOOST_TEST(
      held("Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Sơn La Trần Văn Hòa nói. Chủ nhiệm UBKT Sơn La đã đi.") ==
      "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Sơn La: Trần Văn Hòa; Chủ nhiệm UBKT Sơn La: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_chairs_the_council_of_a_company_chairs_the_company) {
  BOOST_TEST(held("Chủ tịch Hội đồng quản trị ACV Trần Văn Hòa nói. Chủ tịch ACV đã đi.") ==
             "Chủ tịch Hội đồng quản trị ACV: Trần Văn Hòa; Chủ tịch ACV: Trần Văn Hòa");
  BOOST_TEST(held("Chủ tịch HĐQT Trần Văn Hòa nói. Kẻ xấu dọa Chủ tịch tỉnh Bắc Ninh.") ==
             "Chủ tịch HĐQT: Trần Văn Hòa; Chủ tịch tỉnh Bắc Ninh");
}

BOOST_AUTO_TEST_CASE(who_lost_an_office_is_known_by_it_as_long_as_nobody_else_is) {
  BOOST_TEST(
      held("Cách chức Cục trưởng Cục Thuế Gia Lai. Cục trưởng Cục Thuế Gia Lai Trần Văn Hòa đã nhận.") ==
      "Cục trưởng Cục Thuế Gia Lai (former): Trần Văn Hòa; Cục trưởng Cục Thuế Gia Lai: Trần Văn Hòa");
  BOOST_TEST(held("Xét xử Giám đốc Sở Y tế. Nguyên Giám đốc Sở Y tế Trần Văn Hòa bị bắt.") ==
             "Giám đốc Sở Y tế: Trần Văn Hòa; Nguyên Giám đốc Sở Y tế (former): Trần Văn Hòa");
  BOOST_TEST(held("Quốc hội bầu Chủ tịch nước. Nguyên Chủ tịch nước Trần Văn Hòa có mặt.") ==
             "Chủ tịch nước; Nguyên Chủ tịch nước (former): Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_acts_on_behalf_of_somebody_does_not_hold_the_office) {
  BOOST_TEST(held("Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Trần Văn Hòa trao thưởng.") ==
             "Chủ tịch nước; Bí thư Tỉnh ủy: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_of_several_bodies_is_nobody_s) {
  BOOST_TEST(held("Giám đốc Trần Văn Hòa nói. Giám đốc các đơn vị chịu trách nhiệm.") ==
             "Giám đốc: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(a_role_beside_another_office_is_that_of_whoever_holds_both) {
  BOOST_TEST(held("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Hòa nói. Theo Bộ trưởng, Chủ nhiệm Văn "
                  "phòng Chính phủ, họp đã xong.") ==
             "Bộ trưởng: Trần Văn Hòa; Chủ nhiệm Văn phòng Chính phủ: Trần Văn Hòa; Bộ trưởng: Trần Văn Hòa; "
             "Chủ nhiệm Văn phòng Chính phủ: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_with_this_is_that_of_who_was_named_last_in_it) {
  BOOST_TEST(held("Nghị sĩ John Miller phát biểu. Theo nghị sĩ này, việc đó đã xong.") ==
             "Nghị sĩ: John Miller; nghị sĩ: John Miller");
  BOOST_TEST(held("ĐB Trần Văn Hòa nêu ý kiến. ĐBQH Lê Thị Mai tán thành. Đại biểu này đề nghị sửa luật. "
                  "Các đại biểu này đều đồng ý.") ==
             "ĐB: Trần Văn Hòa; ĐBQH: Lê Thị Mai; Đại biểu: Lê Thị Mai");
  BOOST_TEST(held("ĐB Trần Văn Hòa nêu ý kiến. Một đại biểu Quốc hội phản đối. Theo đại biểu này, luật còn "
                  "thiếu.") == "ĐB: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_abroad_is_not_of_who_holds_it_elsewhere) {
  BOOST_TEST(held("Bộ trưởng Quốc phòng Đức Anna Felton đến thăm. Theo bà Felton, Bộ trưởng Quốc phòng Mỹ đã "
                  "bày tỏ cam kết.") == "Bộ trưởng Quốc phòng Đức: Anna Felton; Bộ trưởng Quốc phòng Mỹ");
}

BOOST_AUTO_TEST_CASE(the_office_that_a_headline_quotes_is_that_of_the_one_known) {
  BOOST_TEST(held("ĐBQH: Cần sửa luật này\n\nĐBQH Trần Văn Hòa đề nghị sửa luật.") ==
             "ĐBQH: Trần Văn Hòa; ĐBQH: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_abroad_before_a_comma_is_no_office_of_who_follows) {
  BOOST_TEST(held("Thủ tướng Ấn Độ Anil Felton đến thăm. Sau cuộc gặp với Thủ tướng Ấn Độ, Tổng thống John "
                  "Miller phát biểu.") ==
             "Thủ tướng Ấn Độ: Anil Felton; Thủ tướng Ấn Độ: Anil Felton; Tổng thống: John Miller");
}

BOOST_AUTO_TEST_CASE(a_role_in_small_letters_that_speaks_is_that_of_the_one_known) {
  BOOST_TEST(
      held("Bộ trưởng Trần Văn Hòa trả lời. Về giá thuốc, bộ trưởng cho biết sẽ giảm. Chuyện bộ trưởng "
           "phát biểu ít khi có.") == "Bộ trưởng: Trần Văn Hòa; bộ trưởng: Trần Văn Hòa");
  BOOST_TEST(held("Bộ trưởng Trần Văn Hòa trả lời. Theo bộ trưởng, việc này đã xong.") ==
             "Bộ trưởng: Trần Văn Hòa; bộ trưởng: Trần Văn Hòa");
  BOOST_TEST(held("Bộ trưởng Trần Văn Hòa trả lời. Ngoài ra, bộ trưởng cũng nêu rõ việc này.") ==
             "Bộ trưởng: Trần Văn Hòa; bộ trưởng: Trần Văn Hòa");
  BOOST_TEST(held("Trưởng thôn Trần Văn Hòa trả lời. Nay chức trưởng thôn cũng đã bị bỏ.") ==
             "Trưởng thôn: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_is_about_to_leave_an_office_holds_it) {
  BOOST_TEST(held("Chủ tịch Quốc hội sắp mãn nhiệm Trần Văn Hòa chủ trì.") ==
             "Chủ tịch Quốc hội: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(how_many_hold_an_office_names_none_of_them) {
  BOOST_TEST(held("Phó Giám đốc Sở Trần Văn Hòa nói. Số lượng Phó Giám đốc Sở vượt quy định.") ==
             "Phó Giám đốc Sở: Trần Văn Hòa; Phó Giám đốc Sở");
}

BOOST_AUTO_TEST_CASE(the_office_of_a_relative_is_not_one_s_own) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Sở Y tế (em trai Bí thư Tỉnh ủy), bị kỷ luật.") ==
             "Giám đốc Sở Y tế: Trần Văn Hòa; Bí thư Tỉnh ủy");
}

BOOST_AUTO_TEST_CASE(who_speaks_before_a_colon_is_not_the_one_spoken_of) {
  BOOST_TEST(held("Tổng Bí thư Lê Văn An đến dự. Tổng Bí thư: Ông Trần Văn Hòa sẽ bị kỷ luật.") ==
             "Tổng Bí thư: Lê Văn An; Tổng Bí thư: Lê Văn An");
}

BOOST_AUTO_TEST_CASE(a_leader_of_history_holds_no_office_of_the_day) {
  BOOST_TEST(held("Chủ tịch Hồ Chí Minh từng dặn dò. Chủ tịch Hội Nhà báo Việt Nam nhắc lại lời ấy.") ==
             "Chủ tịch: Hồ Chí Minh; Chủ tịch Hội Nhà báo Việt Nam");
}

BOOST_AUTO_TEST_CASE(ministers_named_with_all_heads_of_agencies_are_nobody) {
  BOOST_TEST(held("Bộ trưởng Lê Văn An đến dự. Bộ trưởng, Thủ trưởng cơ quan ngang bộ phải báo cáo.") ==
             "Bộ trưởng: Lê Văn An; Thủ trưởng cơ quan ngang bộ");
}

BOOST_AUTO_TEST_CASE(whom_somebody_meets_in_an_opening_clause_is_another) {
  BOOST_TEST(held("Sau cuộc điện đàm với Thủ tướng Anh, Tổng thống John Miller đã lên tiếng.") ==
             "Thủ tướng Anh; Tổng thống: John Miller");
  BOOST_TEST(held("Điện đàm với Tổng thống Mỹ, tân Tổng thống Hàn Quốc John Miller nói.") ==
             "Tổng thống Mỹ; Tổng thống Hàn Quốc: John Miller");
}

BOOST_AUTO_TEST_CASE(one_person_does_not_lead_every_country_of_the_article) {
  BOOST_TEST(held("Tổng thống John Miller đã ở đó. Dinh của Tổng thống Ghana. Dinh của Tổng thống Brazil.") ==
             "Tổng thống: John Miller; Tổng thống Ghana; Tổng thống Brazil");
}

BOOST_AUTO_TEST_CASE(an_officer_of_any_company_is_not_the_one_named) {
  BOOST_TEST(held("Giám đốc Trần Văn Hòa nói. Giám đốc một công ty ở tỉnh khác cũng nói.") ==
             "Giám đốc: Trần Văn Hòa");
  BOOST_TEST(held("Giám đốc Trần Văn Hòa nói. Nhiều trường hợp giám đốc của những công ty này bị phạt.") ==
             "Giám đốc: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(what_somebody_is_may_stand_far_before_the_name) {
  BOOST_TEST(
      held("Là Chủ tịch UBND huyện Ba Vì, một trong số 35 cá nhân xuất sắc được khen, ông Trần Văn Hòa cho "
           "biết.") == "Chủ tịch UBND huyện Ba Vì: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(who_speaks_for_a_body_alone_keeps_the_offices_of_his_own) {
  BOOST_TEST(
      held("Thay mặt Bộ Chính trị, Bí thư Trung ương Đảng, Giám đốc Sở Y tế Trần Văn Hòa phát biểu.") ==
      "Bí thư Trung ương Đảng: Trần Văn Hòa; Giám đốc Sở Y tế: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_abbreviation_may_leave_out_the_and_of_a_body) {
  BOOST_TEST(held("Ông Trần Văn Hòa, Giám đốc Sở Giao thông và Vận tải, đến. Giám đốc Sở GTVT nói.") ==
             "Giám đốc Sở Giao thông và Vận tải: Trần Văn Hòa; Giám đốc Sở GTVT: Trần Văn Hòa");
  BOOST_TEST(held("Ông Trần Văn Hòa, Chủ tịch Hiệp hội Doanh nghiệp nhỏ và vừa, đến. Chủ tịch Hiệp hội DNNVV "
                  "nói.") ==
             "Chủ tịch Hiệp hội Doanh nghiệp nhỏ và vừa: Trần Văn Hòa; "
             "Chủ tịch Hiệp hội DNNVV: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_after_who_is_called_in_short_may_be_of_another) {
  BOOST_TEST(held("Bí thư Tỉnh ủy Nam Định Trần Văn Hòa đến dự. Ông Lê Văn An phát biểu. Theo ông An, Bí thư "
                  "Tỉnh ủy Nam Định nói như vậy là chưa đúng.") ==
             "Bí thư Tỉnh ủy Nam Định: Trần Văn Hòa; Bí thư Tỉnh ủy Nam Định: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_that_a_foreigner_has_too_stays_with_the_name_beside_it) {
  BOOST_TEST(
      held("Bộ trưởng Quốc phòng John Miller đến dự. Hai bên bàn về chuyến thăm của Bộ trưởng Quốc phòng, "
           "Đại tướng Trần Văn Hòa.") ==
      "Bộ trưởng Quốc phòng: John Miller; Bộ trưởng Quốc phòng: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(modifiers_tell_two_holders_of_one_role_apart) {
  BOOST_TEST(
      held("Ông Trần Văn Hòa là Phó Chủ tịch Thường trực Hội Y học, ông Lê Văn An là Phó Chủ tịch Hội Y "
           "học. Phó Chủ tịch Thường trực Hội Y học đã ký.") ==
      "Phó Chủ tịch Thường trực Hội Y học: Trần Văn Hòa; Phó Chủ tịch Hội Y học: Lê Văn An; "
      "Phó Chủ tịch Thường trực Hội Y học: Trần Văn Hòa");
}

BOOST_AUTO_TEST_CASE(an_office_after_a_couple_is_that_of_one_of_them) {
  BOOST_TEST(held("Tổng thống Pháp John Miller đến dự. Vợ chồng Tổng thống Pháp đi bằng tàu hỏa.") ==
             "Tổng thống Pháp: John Miller; Tổng thống Pháp: John Miller");
}

BOOST_AUTO_TEST_CASE(the_article_tells_whether_a_name_is_of_who_leads_or_of_who_serves) {
  BOOST_TEST(held("Thư ký báo chí của Tổng thống Nga Ivan Stolov trả lời. Tổng thống Adam Lupov im lặng.") ==
             "Thư ký báo chí của Tổng thống Nga: Ivan Stolov; Tổng thống: Adam Lupov");
  BOOST_TEST(held("Cố vấn của Tổng thống Nga Ivan Stolov trả lời. Ông Stolov, cố vấn an ninh, nói thêm.") ==
             "Cố vấn của Tổng thống Nga: Ivan Stolov; cố vấn an ninh: Ivan Stolov");
  BOOST_TEST(held("Trợ lý của Tổng thống Nga Ivan Stolov trả lời. Tổng thống Stolov im lặng.") ==
             "Tổng thống Nga: Ivan Stolov; Tổng thống: Ivan Stolov");
}

}  // namespace
}  // namespace vanthu
