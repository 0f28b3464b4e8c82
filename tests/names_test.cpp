// SPDX-License-Identifier: Apache-2.0
#include "person_facts.h"
#include "text/syllable.h"

namespace vanthu {
namespace {

BOOST_AUTO_TEST_CASE(syllables_are_known_by_their_spelling) {
  for (const std::string_view word : {"Nguyễn", "Phượng", "Quý", "Giàng", "Yến", "Kim", "Uyên"})
    BOOST_TEST(is_vietnamese_syllable(word), word);
  for (const std::string_view word : {"Trump", "Putin", "Kđoh", "Jong", "Smith", "Lavrov"})
    BOOST_TEST(!is_vietnamese_syllable(word), word);
}

BOOST_AUTO_TEST_CASE(a_given_name_is_a_mention_of_the_full_one) {
  BOOST_TEST(people("Ông Đinh Khắc Lượng đến dự. Tại đây, ông Lượng đã trao quà.") ==
             "Đinh Khắc Lượng: Đinh Khắc Lượng, Lượng\n");
}

BOOST_AUTO_TEST_CASE(two_people_with_one_given_name_are_kept_apart_by_the_nearest_mention) {
  BOOST_TEST(people("Ông Đinh Khắc Lượng đến dự. Ông Lượng trao quà. Bà Trịnh Thị Lượng tiếp khách. Bà Lượng "
                    "cảm ơn.") ==
             "Đinh Khắc Lượng: Đinh Khắc Lượng, Lượng\nTrịnh Thị Lượng: Trịnh Thị Lượng, Lượng\n");
}

BOOST_AUTO_TEST_CASE(the_word_of_address_tells_which_of_two_with_one_given_name) {
  BOOST_TEST(
      people("Ông Đinh Khắc Lượng và bà Trịnh Thị Lượng đến dự. Ông Lượng trao quà. Bà Lượng cảm ơn.") ==
      "Đinh Khắc Lượng: Đinh Khắc Lượng, Lượng\nTrịnh Thị Lượng: Trịnh Thị Lượng, Lượng\n");
}

BOOST_AUTO_TEST_CASE(the_office_tells_which_of_two_with_one_given_name) {
  BOOST_TEST(people("Bộ trưởng Bộ Y tế Đinh Khắc Lượng đến dự. Ông Trịnh Văn Lượng hỏi. Bộ trưởng Lượng "
                    "đáp.") == "Đinh Khắc Lượng: Đinh Khắc Lượng, Lượng\nTrịnh Văn Lượng: Trịnh Văn Lượng\n");
}

BOOST_AUTO_TEST_CASE(a_name_in_capitals_is_written_normally) {
  BOOST_TEST(people("ĐỒNG CHÍ ĐINH KHẮC LƯỢNG THĂM HUYỆN\nSáng nay, đồng chí Đinh Khắc Lượng đã đến.") ==
             "Đinh Khắc Lượng: ĐINH KHẮC LƯỢNG, Đinh Khắc Lượng\n");
}

BOOST_AUTO_TEST_CASE(a_name_of_a_minority_may_end_in_two_syllables_of_ours) {
  BOOST_TEST(people("Đại biểu Brang Drong Minh Thắm nêu ý kiến.") ==
             "Brang Drong Minh Thắm: Brang Drong Minh Thắm\n");
}

BOOST_AUTO_TEST_CASE(two_surnames_leave_room_for_two_syllables_after_the_middle_name) {
  BOOST_TEST(people("Bà Huỳnh Vũ Thị Minh Lượng nói.") ==
             "Huỳnh Vũ Thị Minh Lượng: Huỳnh Vũ Thị Minh Lượng\n");
}

BOOST_AUTO_TEST_CASE(a_name_told_twice_is_two_mentions) {
  BOOST_TEST(people("Ông Trịnh Khắc Sơn Trịnh Khắc Sơn cùng bạn lên đường.") ==
             "Trịnh Khắc Sơn: Trịnh Khắc Sơn, Trịnh Khắc Sơn\n");
}

BOOST_AUTO_TEST_CASE(an_address_in_capitals_is_no_part_of_a_name) {
  BOOST_TEST(people("TIỂU SỬ ĐỒNG CHÍ TRỊNH THỊ LƯỢNG") == "Trịnh Thị Lượng: TRỊNH THỊ LƯỢNG\n");
}

BOOST_AUTO_TEST_CASE(a_name_ends_where_a_space_was_lost) {
  BOOST_TEST(people("Tin của phóng viên Trịnh Khắc SơnSáng 21/5, cả đội lên đường.") ==
             "Trịnh Khắc Sơn: Trịnh Khắc Sơn\n");
  BOOST_TEST(people("Ông Trịnh VănHùng lên đường.") == "Trịnh Văn Hùng: Trịnh VănHùng\n");
  BOOST_TEST(people("Ông John MillerTrước đó, cả đội lên đường.") == "John Miller: John Miller\n");
  BOOST_TEST(people("Ông John McMiller lên đường.") == "John McMiller: John McMiller\n");
}

BOOST_AUTO_TEST_CASE(a_name_ends_where_the_next_sentence_begins_without_a_stop) {
  BOOST_TEST(people("Đoàn về thăm ông Trịnh Khắc Sơn Theo Reuters, lễ hội đã mở.") ==
             "Trịnh Khắc Sơn: Trịnh Khắc Sơn\n");
  BOOST_TEST(people("Ảnh: VGP/Quang Hiếu Hai Thủ tướng nhất trí.") == "Quang Hiếu: Quang Hiếu\n");
  BOOST_TEST(people("Bác sĩ Trần Công Lương Khoa Hồi sức cho biết.") == "Trần Công Lương: Trần Công Lương\n");
  BOOST_TEST(people("Bà Trần Thị Thu Hằng ngày 9/4 đã đi.") == "Trần Thị Thu Hằng: Trần Thị Thu Hằng\n");
}

BOOST_AUTO_TEST_CASE(a_credit_ends_before_the_next_sentence) {
  BOOST_TEST(people("Đoàn xe vào hội. Ảnh: Hồng Sơn Như vậy, lễ hội đã bắt đầu.") == "Hồng Sơn: Hồng Sơn\n");
}

BOOST_AUTO_TEST_CASE(initials_keep_their_capitals) {
  BOOST_TEST(people("Đoàn xe vào hội. Ảnh: HC") == "HC: HC\n");
  BOOST_TEST(people("Đoàn xe vào hội. Ảnh: L. Tuyết") == "L. Tuyết: L. Tuyết\n");
  BOOST_TEST(people("Đoàn xe vào hội. Ảnh: D.NTheo kế hoạch, hội kéo dài ba ngày.") == "D.N: D.N\n");
}

BOOST_AUTO_TEST_CASE(people_who_are_not_to_be_known_have_initials) {
  BOOST_TEST(people("Nữ sinh Trịnh Thị T.A kể lại. Bé H.M.K khóc. Mẹ của bé K. lo lắng.") ==
             "Trịnh Thị T.A: Trịnh Thị T.A\nH.M.K: H.M.K, K\n");
  BOOST_TEST(people("Người dân TP.HCM chờ đợi. Ông T. Anh ấy đi rồi.") == "T: T\n");
}

BOOST_AUTO_TEST_CASE(a_country_is_not_who_has_its_name) {
  BOOST_TEST(people("Ngoại trưởng Israel, ông Israel Stolai, đến dự. Israel phản ứng giận dữ.") ==
             "Israel Stolai: Israel Stolai\n");
}

BOOST_AUTO_TEST_CASE(a_given_name_may_be_any_other_word) {
  BOOST_TEST(people("Ông Trịnh Văn Được đến dự. Ông Được phát biểu.") ==
             "Trịnh Văn Được: Trịnh Văn Được, Được\n");
  BOOST_TEST(people("Ông Trịnh Xuân Nguyên đến dự. Ông Nguyên không phát biểu.") ==
             "Trịnh Xuân Nguyên: Trịnh Xuân Nguyên, Nguyên\n");
  BOOST_TEST(people("Trịnh Văn Đạt bị bắt. Khi Đạt khai báo, mọi người đã về. Đạt rủ bạn bỏ trốn.") ==
             "Trịnh Văn Đạt: Trịnh Văn Đạt, Đạt, Đạt\n");
  BOOST_TEST(people("TS Trịnh Thị Nga phát biểu. Theo TS Nga, mọi việc đã xong.") ==
             "Trịnh Thị Nga: Trịnh Thị Nga, Nga\n");
  BOOST_TEST(people("Ông Trịnh Văn Hùng đến dự. Hôm qua, anh Hùng đã về nhà.") ==
             "Trịnh Văn Hùng: Trịnh Văn Hùng, Hùng\n");
}

BOOST_AUTO_TEST_CASE(a_slip_of_marks_makes_no_second_person) {
  BOOST_TEST(people("Bà Trịnh Thị Ngọc Lụa đến dự. Bà Trịnh Thi Ngọc Lụa phát biểu. Bà Trịnh Thị Ngọc Lụa ra "
                    "về.") ==
             "Trịnh Thị Ngọc Lụa: Trịnh Thị Ngọc Lụa, Trịnh Thi Ngọc Lụa, Trịnh Thị Ngọc Lụa\n");
  BOOST_TEST(people("Ông Đinh Sĩ Quế đến dự. Ông Đinh Sỹ Quế phát biểu.") ==
             "Đinh Sĩ Quế: Đinh Sĩ Quế, Đinh Sỹ Quế\n");
  BOOST_TEST(people("Hai anh em Trịnh Văn Đượm, Trịnh Văn Đươm đến dự.") ==
             "Trịnh Văn Đượm: Trịnh Văn Đượm\nTrịnh Văn Đươm: Trịnh Văn Đươm\n");
}

BOOST_AUTO_TEST_CASE(a_small_letter_for_a_capital_cuts_no_name_that_the_article_knows) {
  BOOST_TEST(people("Bổ nhiệm ông Trịnh Quang đượm làm Giám đốc. Ông Trịnh Quang Đượm nhận việc.") ==
             "Trịnh Quang Đượm: Trịnh Quang đượm, Trịnh Quang Đượm\n");
  BOOST_TEST(people("Ông Trịnh Quang đượm buồn.") == "Trịnh Quang: Trịnh Quang\n");
}

BOOST_AUTO_TEST_CASE(a_full_name_without_thi_is_the_same_persons) {
  BOOST_TEST(people("Bà Trịnh Ngọc Lụa đến dự. Bà Trịnh Ngọc Lụa phát biểu. Bà Trịnh Thị Ngọc Lụa ra về.") ==
             "Trịnh Thị Ngọc Lụa: Trịnh Ngọc Lụa, Trịnh Ngọc Lụa, Trịnh Thị Ngọc Lụa\n");
  // Two syllables are too few.
  BOOST_TEST(people("Bà Trịnh Lụa đến dự. Bà Trịnh Thị Lụa ra về.") ==
             "Trịnh Lụa: Trịnh Lụa\nTrịnh Thị Lụa: Trịnh Thị Lụa\n");
}

BOOST_AUTO_TEST_CASE(a_day_or_two_nouns_are_no_part_of_a_name) {
  BOOST_TEST(people("Ảnh: Trịnh Văn Lụa Ngày 3/7, hội mở cửa.") == "Trịnh Văn Lụa: Trịnh Văn Lụa\n");
  BOOST_TEST(people("Hội Văn Học Nghệ Thuật họp.") == "");
}

BOOST_AUTO_TEST_CASE(pen_names_stand_in_lists) {
  BOOST_TEST(people("Hội diễn có nghệ sĩ Hồng Hạnh, Thùy Dung, Ngọc Huyền.") ==
             "Hồng Hạnh: Hồng Hạnh\nThùy Dung: Thùy Dung\nNgọc Huyền: Ngọc Huyền\n");
}

BOOST_AUTO_TEST_CASE(two_syllables_of_names_after_an_occupation_are_a_name) {
  BOOST_TEST(people("Đêm nhạc có ca sĩ Mỹ Linh và nhà thơ Bằng Việt.") ==
             "Mỹ Linh: Mỹ Linh\nBằng Việt: Bằng Việt\n");
  BOOST_TEST(people("Đón các đồng chí lãnh đạo Lào.") == "");
}

BOOST_AUTO_TEST_CASE(headings_in_capitals_name_nobody) {
  BOOST_TEST(people("TÓM TẮT QUÁ TRÌNH CÔNG TÁC") == "");
}

BOOST_AUTO_TEST_CASE(a_place_inside_an_office_does_not_keep_its_holder_out) {
  BOOST_TEST(people("Theo Trưởng thôn Vũ Khắc Trọng, đường đã thông.") == "Vũ Khắc Trọng: Vũ Khắc Trọng\n");
}

BOOST_AUTO_TEST_CASE(a_company_after_the_role_of_one_named_before_is_no_person) {
  BOOST_TEST(people("Ông Đinh Khắc Lượng, Tổng giám đốc Great Feltorp, nói. Great Feltorp bán máy.") ==
             "Đinh Khắc Lượng: Đinh Khắc Lượng\n");
}

BOOST_AUTO_TEST_CASE(a_company_before_the_name_of_its_head_is_no_part_of_it) {
  BOOST_TEST(people("Chủ tịch Feltorp Eric Miller nói.") == "Eric Miller: Eric Miller\n");
}

BOOST_AUTO_TEST_CASE(a_letter_of_a_house_number_begins_no_name) {
  BOOST_TEST(people("Dân ở nhà 15A Trung Lượng đã về.") == "");
}

BOOST_AUTO_TEST_CASE(a_delegation_is_no_person) {
  BOOST_TEST(people("Đại biểu Đinh Khắc Lượng (Đoàn Nghệ An) nêu ý kiến.") ==
             "Đinh Khắc Lượng: Đinh Khắc Lượng\n");
}

BOOST_AUTO_TEST_CASE(a_country_is_no_short_form_of_a_name) {
  BOOST_TEST(people("Nhân dịp này, Đoàn Việt Nam đã dự lễ.") == "");
  BOOST_TEST(people("Ông Trịnh Việt Nam đến dự. Hàng Việt Nam bán chạy.") ==
             "Trịnh Việt Nam: Trịnh Việt Nam\n");
}

BOOST_AUTO_TEST_CASE(a_people_is_no_short_form_of_a_name) {
  BOOST_TEST(people("Anh Lê Hoàng Việt kể lại. Phim ca ngợi người Việt. Sau đó, Việt về quê.") ==
             "Lê Hoàng Việt: Lê Hoàng Việt, Việt\n");
}

BOOST_AUTO_TEST_CASE(a_rare_surname_shows_nobody_where_a_place_or_body_is_meant) {
  BOOST_TEST(
      people("Người dân sống ở Phú Mỹ Hùng. Theo Báo Lao Động, xe đông. Công ty Dược phẩm Thiên Sơn.") == "");
  BOOST_TEST(people("Bộ trưởng Công Thương trả lời.") == "");
}

BOOST_AUTO_TEST_CASE(bylines_name_papers_partners_and_work) {
  BOOST_TEST(people("Hội xuân ở huyện\nHội kéo dài ba ngày. Trọng Phú/VOV.VN") == "Trọng Phú: Trọng Phú\n");
  BOOST_TEST(people("Hội xuân ở huyện\nHội kéo dài ba ngày. Nhuệ Mẫn thực hiện") == "Nhuệ Mẫn: Nhuệ Mẫn\n");
  BOOST_TEST(people("Hội xuân ở huyện\nHội kéo dài ba ngày. N.Quyết - V.Dân") ==
             "N.Quyết: N.Quyết\nV.Dân: V.Dân\n");
  BOOST_TEST(people("Hội xuân ở huyện\nHội kéo dài ba ngày. CTV Minh Anh/VOV.VN") == "Minh Anh: Minh Anh\n");
  BOOST_TEST(people("Hội xuân ở huyện\nHội mở cửa sáng nay.\nHội kéo dài ba ngày.\nP. Lụa - Hà Giang") ==
             "P. Lụa: P. Lụa\nHà Giang: Hà Giang\n");
  BOOST_TEST(people("Cần sửa điều này sớm.Danh Oanh - Hương MaiEmail Print Góp ý") ==
             "Danh Oanh: Danh Oanh\nHương Mai: Hương Mai\n");
  BOOST_TEST(people("Cần sửa điều này sớm.Duy MinhPHẢN HỒIGửi bình luận") == "Duy Minh: Duy Minh\n");
}

BOOST_AUTO_TEST_CASE(names_of_streets_and_schools_are_no_people) {
  BOOST_TEST(people("Học sinh Trường THPT Lê Quý Khoát đi trên đường Trần Văn Đượm, Phạm Thị Hòa.") == "");
  BOOST_TEST(people("Người dân Thành phố Hồ Chí Minh học tập tư tưởng Hồ Chí Minh.") == "");
}

BOOST_AUTO_TEST_CASE(names_of_companies_are_no_people) {
  BOOST_TEST(
      people("Thanh tra Công ty TNHH Trịnh Khoát Hưng và Công ty cổ phần thương mại Trần Hoàng Lan.") == "");
  BOOST_TEST(people("Học sinh Trường Tiểu học Lê Quý Khoát và Trường ĐH Y khoa Phạm Ngọc Đượm.") == "");
  BOOST_TEST(people("Giám đốc Công ty cổ phần thương mại Trịnh Khoát Hưng trả lời.") ==
             "Trịnh Khoát Hưng: Trịnh Khoát Hưng\n");
}

BOOST_AUTO_TEST_CASE(the_accused_are_called_by_the_given_name_alone_in_an_office_too) {
  BOOST_TEST(people("Bị can Trần Duy Khoát, Giám đốc Sở Y tế, khai nhận. Sau đó gặp Khoát ở quán.") ==
             "Trần Duy Khoát: Trần Duy Khoát, Khoát\n");
  BOOST_TEST(
      people("Ông Trần Duy Khoát là Giám đốc Sở Y tế. Hôm qua, Khoát bị bắt. Công an gặp Khoát ở quán.") ==
      "Trần Duy Khoát: Trần Duy Khoát, Khoát\n");
}

BOOST_AUTO_TEST_CASE(a_credit_is_no_word_of_the_text) {
  BOOST_TEST(people("Đồng bào Trung du đón Tết. Ảnh: Thành Trung\nĐồng bào miền núi và Trung du đón Tết.") ==
             "Thành Trung: Thành Trung\n");
  BOOST_TEST(people("Lễ ký. Ảnh: Reuters Ký năm văn kiện.") == "");
  BOOST_TEST(people("Lễ ký. Ảnh: Đàm Khoát Theo Chủ tịch Quốc hội, việc này khó.") ==
             "Đàm Khoát: Đàm Khoát\n");
  BOOST_TEST(people("Lễ ký. Ảnh: Thu Trang Theo Điều 8 của Luật mới, việc ấy bị phạt.") ==
             "Thu Trang: Thu Trang\n");
}

BOOST_AUTO_TEST_CASE(a_credit_has_no_word_of_address_and_no_four_syllables_without_a_surname) {
  BOOST_TEST(people("Toàn cảnh hội nghị. Ảnh: Tiến Khải Hà Nội có hai trung tâm.") ==
             "Tiến Khải: Tiến Khải\n");
  BOOST_TEST(people("Trong ảnh: Cụ Bùi Thị Lan, một hộ dân.") == "Bùi Thị Lan: Bùi Thị Lan\n");
}

BOOST_AUTO_TEST_CASE(one_letter_short_for_something_else_is_a_name_where_the_article_has_it) {
  BOOST_TEST(people("Người bị nạn là anh P.V.Q., sinh năm 1991. Hằng ngày anh Q. bán hàng.") ==
             "P.V.Q: P.V.Q, Q\n");
}

BOOST_AUTO_TEST_CASE(a_name_that_is_only_ever_a_street_is_nowhere_a_person) {
  BOOST_TEST(people("Kẹt xe trên đường Trần Văn Đượm.\nHôm nay Trần Văn Đượm lại đông.") == "");
}

BOOST_AUTO_TEST_CASE(a_place_before_a_name_is_cut_off) {
  BOOST_TEST(people("Bí thư Tỉnh ủy Lâm Đồng Trịnh Khắc Thái phát biểu.") ==
             "Trịnh Khắc Thái: Trịnh Khắc Thái\n");
  BOOST_TEST(people("Hiệu trưởng Trường THCS Nguyễn Du Ma Thế Thạch phát biểu.") ==
             "Ma Thế Thạch: Ma Thế Thạch\n");
  BOOST_TEST(people("Bà Triệu Khắc Ngà (Giám đốc Sở Y tế) phát biểu. Nhà ở phố Bà Triệu.") ==
             "Triệu Khắc Ngà: Triệu Khắc Ngà\n");
}

BOOST_AUTO_TEST_CASE(the_next_sentence_is_no_part_of_a_name) {
  BOOST_TEST(people("Đồng chí Trịnh Thị Hạnh Chúc mừng bà con.") == "Trịnh Thị Hạnh: Trịnh Thị Hạnh\n");
}

BOOST_AUTO_TEST_CASE(names_of_minorities_and_monks_are_names) {
  BOOST_TEST(people("Bà H'Blăng Kđoh, Phó Chủ tịch huyện, và Hòa thượng Thích Thanh Lượng đến dự.") ==
             "H'Blăng Kđoh: H'Blăng Kđoh\nThích Thanh Lượng: Thích Thanh Lượng\n");
}

BOOST_AUTO_TEST_CASE(the_delegation_of_a_province_is_nobody) {
  BOOST_TEST(people("Đại biểu Quốc hội Đoàn Bình Định góp ý.") == "");
  BOOST_TEST(people("Bà Đoàn Bình Định góp ý.") == "Đoàn Bình Định: Đoàn Bình Định\n");
}

BOOST_AUTO_TEST_CASE(a_whole_name_after_the_company_of_an_office_is_its_holder) {
  BOOST_TEST(people("Phó Giám đốc công ty Trần Văn Hòa cho biết.") == "Trần Văn Hòa: Trần Văn Hòa\n");
}

BOOST_AUTO_TEST_CASE(a_name_does_not_begin_inside_a_word_or_with_a_body) {
  BOOST_TEST(people("hai tỉnh Kampot và Prết-Vi-hia và nhiều gia đình") == "");
  BOOST_TEST(people("Đoàn Bộ Quốc phòng Việt Nam dự hội nghị.") == "");
}

BOOST_AUTO_TEST_CASE(what_an_office_speaks_about_is_no_holder) {
  BOOST_TEST(people("Thanh tra Bộ trả lời sau chất vấn của ĐBQH về vụ Đồng Hòa") == "");
}

BOOST_AUTO_TEST_CASE(the_body_whose_leaders_are_spoken_of_is_nobody) {
  BOOST_TEST(people("Tập thể lãnh đạo Đoàn, các đồng chí lãnh đạo Cục đến dự.") == "");
  BOOST_TEST(people("Các đồng chí lãnh đạo TP Nam Định đến dự. Lãnh đạo TP Nam Định phát biểu.") == "");
}

BOOST_AUTO_TEST_CASE(an_author_with_a_note_is_named_in_the_middle_of_an_article) {
  BOOST_TEST(people("Họp dân\nXã họp dân.\nHội nghị bàn nhiều việc.\nBá Hòe (tổng hợp)\nToàn cảnh hội nghị.\n"
                    "Hội nghị bế mạc.") == "Bá Hòe: Bá Hòe\n");
  BOOST_TEST(people("Họp dân\nXã họp dân.\nHội nghị bàn nhiều việc.\nAnh Tường (Theo Reuters)\nToàn cảnh.\n"
                    "Hội nghị bế mạc.") == "Anh Tường: Anh Tường\n");
}

BOOST_AUTO_TEST_CASE(when_somebody_was_born_shows_a_person) {
  BOOST_TEST(people("Thùy Dung (22 tuổi) đang du học. Mẹ của Thùy Dung mong tin.") ==
             "Thùy Dung: Thùy Dung, Thùy Dung\n");
  BOOST_TEST(people("Agathe Feltorp sinh năm 1985 tại Anh.") == "Agathe Feltorp: Agathe Feltorp\n");
  BOOST_TEST(people("Một bằng lái mang tên Trần Văn Hòa, 38 tuổi, là giả.") ==
             "Trần Văn Hòa: Trần Văn Hòa\n");
  BOOST_TEST(people("Em Thùy Dung (11 tuổi) đến dự.") == "Thùy Dung: Thùy Dung\n");
  BOOST_TEST(people("Trường mang tên Trần Văn Hòa, 38 lớp, đã mở.") == "");
}

BOOST_AUTO_TEST_CASE(a_list_of_artists_begins_with_pen_names_too) {
  BOOST_TEST(people("Có nhiều nghệ sĩ như Cẩm Vân, Khắc Triệu.") ==
             "Cẩm Vân: Cẩm Vân\nKhắc Triệu: Khắc Triệu\n");
}

BOOST_AUTO_TEST_CASE(a_given_name_after_the_kind_of_a_place_is_who_holds_the_office) {
  BOOST_TEST(people("Chủ tịch UBND tỉnh Trần Văn Hòa họp. Chủ tịch UBND tỉnh Hòa ghi nhận ý kiến này.") ==
             "Trần Văn Hòa: Trần Văn Hòa, Hòa\n");
}

BOOST_AUTO_TEST_CASE(a_doctrine_is_nobody) {
  BOOST_TEST(people("Giáo dục chủ nghĩa Mác - Lê-nin là việc thường xuyên.") == "");
}

BOOST_AUTO_TEST_CASE(two_peoples_in_short_are_nobody) {
  BOOST_TEST(
      people("Ba cặp vợ chồng Hàn-Việt làm lễ cưới. Người Việt tại Hàn Quốc đến dự. Quan hệ Việt-Hàn phát "
             "triển.") == "");
  BOOST_TEST(
      people("Ông Đinh Khắc Việt đến dự. Người Việt tại Nga mừng quan hệ Nga-Việt. Khi Việt nói, ai cũng "
             "nghe.") == "Đinh Khắc Việt: Đinh Khắc Việt, Việt\n");
}

BOOST_AUTO_TEST_CASE(whom_an_institute_is_named_after_is_not_there) {
  BOOST_TEST(people("Viện Đinh Khắc Lượng ra mắt. Thiền viện Trúc Lâm Đại Giác mở cửa.") == "");
  BOOST_TEST(people("Viện trưởng Viện Công nghệ Đinh Khắc Lượng đến dự.") ==
             "Đinh Khắc Lượng: Đinh Khắc Lượng\n");
  BOOST_TEST(people("Bí thư Đảng ủy xã Đạo Viện Đinh Khắc Lượng đến dự.") ==
             "Đinh Khắc Lượng: Đinh Khắc Lượng\n");
}

BOOST_AUTO_TEST_CASE(a_noun_after_a_credit_begins_the_sentence) {
  BOOST_TEST(people("Công trình bị hư hỏng.\nẢnh: Lê Phước Chín Chủ đầu tư đang sửa chữa.") ==
             "Lê Phước Chín: Lê Phước Chín\n");
}

}  // namespace
}  // namespace vanthu
