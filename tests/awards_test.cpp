// SPDX-License-Identifier: Apache-2.0
#include "award_facts.h"

namespace vanthu {
namespace {

Award first_award(std::string_view text) {
  static const auto extractor = Extractor::create();
  BOOST_TEST_REQUIRE(extractor.has_value());
  const auto record = extractor->extract({.text = text, .id = {}, .published = {}});
  BOOST_TEST_REQUIRE(!record->awards.empty());
  return record->awards.front();
}

BOOST_AUTO_TEST_CASE(each_count_of_a_list_is_a_fact_of_its_own) {
  BOOST_TEST(
      awards("Huyện ủy tặng Giấy khen cho 25 chi bộ và 29 đảng viên trực thuộc.") ==
          (Facts{"Giấy khen | 25 | chi bộ | - | Huyện ủy", "Giấy khen | 29 | đảng viên | - | Huyện ủy"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(a_group_without_number_or_name_is_no_fact) {
  BOOST_TEST(awards("Bí thư Huyện ủy trao Cờ và Giấy khen cho các đảng bộ.").empty());
  BOOST_TEST(awards("Nhiều tập thể được tặng Bằng khen.").empty());
}

BOOST_AUTO_TEST_CASE(a_body_keeps_the_number_that_ends_its_name) {
  BOOST_TEST(awards("Trường Tiểu học số 7 vinh dự nhận Cờ thi đua của Chính phủ.") ==
                 (Facts{"Cờ thi đua của Chính phủ | 1 | - | Trường Tiểu học số 7 | Chính phủ"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_collective_stands_for_the_body_after_it) {
  BOOST_TEST(
      awards(
          "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho tập thể cán bộ, giáo viên Trường Tâm Đức.") ==
          (Facts{"Huân chương Lao động hạng Ba | 1 | tập thể | Trường Tâm Đức | Chủ tịch nước"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(a_place_before_the_verb_receives) {
  BOOST_TEST(awards("Năm 2000, Gia Lâm được Nhà nước phong tặng danh hiệu Anh hùng Lao động.") ==
                 (Facts{"Anh hùng Lao động | 1 | - | Gia Lâm | Nhà nước"}),
             per_element);
  BOOST_TEST(awards("Tại Gia Lâm, các đơn vị được tặng danh hiệu Anh hùng Lao động.").empty());
}

BOOST_AUTO_TEST_CASE(each_award_has_the_count_before_it) {
  BOOST_TEST(
      awards(
          "Tỉnh ủy trao 6 Huân chương Lao động hạng Nhì, 9 Huân chương Lao động hạng Ba cho các đơn vị.") ==
          (Facts{"Huân chương Lao động hạng Nhì | 6 | đơn vị | - | Tỉnh ủy",
                 "Huân chương Lao động hạng Ba | 9 | đơn vị | - | Tỉnh ủy"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(a_proposal_is_no_award) {
  BOOST_TEST(awards("Sở Nội vụ đề nghị tặng Bằng khen cho 12 tập thể.").empty());
}

BOOST_AUTO_TEST_CASE(money_and_gifts_are_no_awards) {
  BOOST_TEST(awards("Công ty tặng 20 suất học bổng cho 20 học sinh nghèo.").empty());
}

BOOST_AUTO_TEST_CASE(classes_in_a_row_share_their_order) {
  BOOST_TEST(awards("Ông Lý Văn Hòe được tặng Huân chương Lao động hạng Nhất, hạng Nhì.") ==
                 (Facts{"Huân chương Lao động hạng Nhất | 1 | - | Lý Văn Hòe | -",
                        "Huân chương Lao động hạng Nhì | 1 | - | Lý Văn Hòe | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(badges_in_a_row_go_to_the_names_in_a_row) {
  BOOST_TEST(
      awards("Đảng ủy trao Huy hiệu 55 năm và 45 năm tuổi Đảng cho các ông Lý Văn Hòe và Trần Bá Khởi.") ==
          (Facts{"Huy hiệu 55 năm tuổi Đảng | 1 | - | Lý Văn Hòe | Đảng ủy",
                 "Huy hiệu 45 năm tuổi Đảng | 1 | - | Trần Bá Khởi | Đảng ủy"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(a_vague_number_of_awards_has_no_count) {
  BOOST_TEST(awards("Ông Lý Văn Hòe được Bộ Y tế tặng nhiều Bằng khen.") ==
                 (Facts{"Bằng khen | - | - | Lý Văn Hòe | Bộ Y tế"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_second_passive_has_the_subject_of_the_first) {
  BOOST_TEST(
      awards("Ông Lý Văn Hòe được Bộ Y tế tặng Bằng khen; được Sở Y tế tặng Giấy khen.") ==
          (Facts{"Bằng khen | 1 | - | Lý Văn Hòe | Bộ Y tế", "Giấy khen | 1 | - | Lý Văn Hòe | Sở Y tế"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(a_number_that_ends_the_name_of_a_company_counts_nobody) {
  const Award award =
      first_award("Công ty CP Licogi 14 tổ chức lễ kỷ niệm và đón nhận Huân chương Lao động hạng Nhất.");
  BOOST_TEST(award.count.value_or(0) == 1);
  BOOST_TEST(award.mention.text == "Huân chương Lao động hạng Nhất");
}

BOOST_AUTO_TEST_CASE(commending_a_number_is_an_award_named_by_the_verb) {
  BOOST_TEST(awards("Sở Y tế biểu dương 12 tập thể.") == (Facts{"Biểu dương | 12 | tập thể | - | Sở Y tế"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_pronoun_is_the_person_of_the_article) {
  BOOST_TEST(
      awards("Ông Lý Văn Hòe quê ở Hưng Yên.\nÔng Lý Văn Hòe sống giản dị.\nĐồng chí được tặng Bằng khen.") ==
          (Facts{"Bằng khen | 1 | - | Lý Văn Hòe | -"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(an_office_stands_for_who_holds_it_in_the_article) {
  BOOST_TEST(
      awards("Chủ tịch nước Lý Văn Hòe thăm huyện.\nHội Nông dân tặng Kỷ niệm chương cho Chủ tịch nước.") ==
          (Facts{"Kỷ niệm chương | 1 | - | Lý Văn Hòe | Hội Nông dân"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(what_was_done_and_its_years_are_read_after_the_recipient) {
  const Award award = first_award(
      "Huyện ủy tặng Giấy khen cho 9 chi bộ có thành tích trong nhiệm kỳ 2015-2020; 3 chi bộ vắng.");
  BOOST_TEST(award.achievement.value() == "có thành tích trong nhiệm kỳ 2015-2020");
  BOOST_TEST((award.period == Period{2015, 2020}));
}

BOOST_AUTO_TEST_CASE(what_says_nothing_of_a_deed_is_no_achievement) {
  BOOST_TEST(
      !first_award("Huyện ủy trao Giấy khen cho anh Lý Văn Hòe (SN 1990, trú xã Tân Hà).").achievement);
  BOOST_TEST(!first_award("Trao Huy hiệu Đảng cho 56 đảng viên, trong đó có 2 đồng chí ở xã.").achievement);
  BOOST_TEST(first_award("Huyện ủy trao Giấy khen cho anh Lý Văn Hòe vì đã cứu người.").achievement.value() ==
             "vì đã cứu người");
}

BOOST_AUTO_TEST_CASE(names_after_a_colon_are_of_the_kind_before_it) {
  BOOST_TEST(awards("Sở Y tế tặng Giấy khen cho các tập thể: Trạm Y tế xã Tân Hà, Bệnh viện Tâm Đức.") ==
                 (Facts{"Giấy khen | 2 | tập thể | Trạm Y tế xã Tân Hà; Bệnh viện Tâm Đức | Sở Y tế"}),
             per_element);
  BOOST_TEST(awards("Sở Y tế tặng Giấy khen cho: Trạm Y tế xã Tân Hà và ông Lý Văn Hòe.") ==
                 (Facts{"Giấy khen | 2 | - | Lý Văn Hòe; Trạm Y tế xã Tân Hà | Sở Y tế"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_word_for_a_body_means_the_one_named_before) {
  BOOST_TEST(awards("Bệnh viện Tâm Đức đã 60 tuổi. Năm 2019, bệnh viện được Sở Y tế tặng Giấy khen.") ==
                 (Facts{"Giấy khen | 1 | - | Bệnh viện Tâm Đức | Sở Y tế"}),
             per_element);
  BOOST_TEST(awards("Huyện Ba Vì đổi mới. Năm 2019, huyện được Nhà nước tặng Huân chương Lao động.") ==
                 (Facts{"Huân chương Lao động | 1 | - | Huyện Ba Vì | Nhà nước"}),
             per_element);
  BOOST_TEST(awards("Năm 2019, bệnh viện được Sở Y tế tặng Giấy khen.").empty());
}

BOOST_AUTO_TEST_CASE(an_obituary_lists_the_awards_of_the_deceased_without_a_verb) {
  BOOST_TEST(awards("Ông Lý Văn Hòe đã từ trần. Ông là nguyên Bí thư Huyện ủy; Huân chương Lao động.") ==
                 (Facts{"Huân chương Lao động | 1 | - | Lý Văn Hòe | -"}),
             per_element);
  BOOST_TEST(awards("Ông Lý Văn Hòe đến. Ông là nguyên Bí thư Huyện ủy; Huân chương Lao động.").empty());
}

BOOST_AUTO_TEST_CASE(a_word_for_a_body_means_the_last_one_that_has_a_name) {
  BOOST_TEST(awards("Báo Bình minh là tờ báo công an đầu tiên. Năm 2019, báo được Sở Y tế tặng Giấy khen.") ==
                 (Facts{"Giấy khen | 1 | - | Báo Bình minh | Sở Y tế"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_list_of_awards_goes_on_over_what_is_said_between_them) {
  BOOST_TEST(
      awards("Ông Lý Văn Hòe được Nhà nước tặng Huân chương Sao vàng và nhiều huân, huy chương cao quý "
             "của Việt Nam và quốc tế như Huân chương Độc lập của Chủ tịch nước Lào.") ==
          (Facts{"Huân chương Sao vàng | 1 | - | Lý Văn Hòe | Nhà nước",
                 "Huân chương Độc lập | 1 | - | Lý Văn Hòe | Chủ tịch nước Lào"}),
      per_element);
  BOOST_TEST(awards("Những cống hiến của ông Lý Văn Hòe đã được Nhà nước ghi nhận bằng nhiều phần thưởng cao "
                    "quý, trong đó có Huân chương Độc lập, Huân chương Lao động.") ==
                 (Facts{"Huân chương Độc lập | 1 | - | Lý Văn Hòe | Nhà nước",
                        "Huân chương Lao động | 1 | - | Lý Văn Hòe | Nhà nước"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(one_who_got_the_same_several_times_is_counted_by_the_awards) {
  BOOST_TEST(awards("Ông Lý Văn Hòe được Nhà nước tặng 2 Huân chương Chiến công hạng Nhất.") ==
                 (Facts{"Huân chương Chiến công hạng Nhất | 2 | - | Lý Văn Hòe | Nhà nước"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(parts_after_a_verb_of_receiving_take_the_whole_from_nobody) {
  BOOST_TEST(awards("120 đảng viên được trao Huy hiệu Đảng có 2 đảng viên 75 năm tuổi Đảng.") ==
                 (Facts{"Huy hiệu Đảng | 120 | đảng viên | - | -",
                        "Huy hiệu 75 năm tuổi Đảng | 2 | đảng viên | - | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(who_is_named_after_the_clause_of_the_verb_receives) {
  BOOST_TEST(awards("Được trao Huy hiệu 55 năm tuổi Đảng đợt này, ông Lý Văn Hòe rất vui.") ==
                 (Facts{"Huy hiệu 55 năm tuổi Đảng | 1 | - | Lý Văn Hòe | -"}),
             per_element);
  BOOST_TEST(awards("Phát biểu tại lễ đón nhận Huân chương Lao động, ông Lý Văn Hòe chúc mừng.").empty());
}

BOOST_AUTO_TEST_CASE(what_was_asked_for_and_given_is_no_proposal) {
  BOOST_TEST(awards("Hội đã đề nghị và được Sở Y tế tặng Giấy khen cho 12 tập thể.") ==
                 (Facts{"Giấy khen | 12 | tập thể | - | Sở Y tế"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(orders_of_a_country_are_told_apart_in_brackets) {
  BOOST_TEST(
      awards("Ông Lý Văn Hòe được tặng Huân chương Lao động; 2 Huân chương của Nhà nước Lào (Huân chương "
             "Tự do hạng Ba, Huân chương Hữu nghị).") ==
          (Facts{"Huân chương Lao động | 1 | - | Lý Văn Hòe | -",
                 "Huân chương Tự do hạng Ba | 1 | - | Lý Văn Hòe | Nhà nước Lào",
                 "Huân chương Hữu nghị | 1 | - | Lý Văn Hòe | Nhà nước Lào"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(names_after_the_award_count_those_before_it) {
  BOOST_TEST(
      awards("Các đồng chí được trao Huy hiệu 70 năm tuổi Đảng gồm: Lý Văn Hòe, Chi bộ khu phố 3; Trần Thị "
             "Khởi, Chi bộ khu phố 5.") ==
          (Facts{"Huy hiệu 70 năm tuổi Đảng | 2 | - | Lý Văn Hòe; Trần Thị Khởi | -"}),
      per_element);
  BOOST_TEST(
      awards("Sở Y tế tặng Giấy khen cho 2 chiến sĩ Cảnh sát giao thông là Lý Văn Hòe và Trần Thị Khởi.") ==
          (Facts{"Giấy khen | 2 | chiến sĩ | Lý Văn Hòe; Trần Thị Khởi | Sở Y tế"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(the_people_of_a_place_are_named_with_it) {
  BOOST_TEST(awards("Nhà nước tặng Huân chương Lao động cho cán bộ, nhân dân huyện Ba Vì.") ==
                 (Facts{"Huân chương Lao động | 1 | - | cán bộ, nhân dân huyện Ba Vì | Nhà nước"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_passive_of_something_else_has_the_same_subject) {
  BOOST_TEST(
      awards(
          "Ông Lý Văn Hòe được phong Giáo sư năm 1980, được tặng danh hiệu Nhà giáo nhân dân; Bộ Y tế tặng "
          "Bằng khen các năm 2018, 2021.") ==
          (Facts{"Nhà giáo nhân dân | 1 | - | Lý Văn Hòe | -", "Bằng khen | 1 | - | Lý Văn Hòe | Bộ Y tế"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(bodies_in_brackets_are_those_counted) {
  BOOST_TEST(awards("Bộ Quốc phòng tặng Bằng khen cho 2 tập thể (Sư đoàn 312, Lữ đoàn 86) và 9 cá nhân.") ==
                 (Facts{"Bằng khen | 2 | tập thể | Sư đoàn 312; Lữ đoàn 86 | Bộ Quốc phòng",
                        "Bằng khen | 9 | cá nhân | - | Bộ Quốc phòng"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_force_is_named_with_the_body_it_is_of) {
  BOOST_TEST(awards("Năm 1985, lực lượng Công an xã được Nhà nước tặng Huân chương Chiến công.") ==
                 (Facts{"Huân chương Chiến công | 1 | - | lực lượng Công an xã | Nhà nước"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_heading_of_rewards_means_whom_the_article_is_about) {
  const Facts expected{"Huân chương Lao động | 1 | - | Lý Văn Hòe | -",
                       "Huy chương Kháng chiến | 2 | - | Lý Văn Hòe | -"};
  BOOST_TEST(
      awards(
          "Ông Lý Văn Hòe quê ở Hưng Yên.\nÔng Lý Văn Hòe sống giản dị.\nKhen thưởng: Huân chương Lao động, "
          "2 Huy chương Kháng chiến.") == expected,
      per_element);
  BOOST_TEST(
      awards(
          "Ông Lý Văn Hòe quê ở Hưng Yên.\nÔng Lý Văn Hòe sống giản dị.\nNhững phần thưởng cao quý:\n- Huân "
          "chương Lao động;\n- 2 Huy chương Kháng chiến.") == expected,
      per_element);
  BOOST_TEST(awards("Công ty Cao su Phú Hòa đã 50 tuổi.\nKhen thưởng: Huân chương Lao động.") ==
                 (Facts{"Huân chương Lao động | 1 | - | Công ty Cao su Phú Hòa | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(lines_below_name_those_counted) {
  BOOST_TEST(
      awards(
          "Huyện ủy tặng Giấy khen cho 2 cá nhân có thành tích:\n- Ông Lý Văn Hòe.\n- Bà Trần Thị Khởi.") ==
          (Facts{"Giấy khen | 2 | cá nhân | Lý Văn Hòe; Trần Thị Khởi | Huyện ủy"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(a_bracket_tells_how_many_got_which) {
  BOOST_TEST(
      awards("9 đảng viên được tặng Huy hiệu Đảng (2 Huy hiệu 60 năm, 7 Huy hiệu 30 năm tuổi Đảng).") ==
          (Facts{"Huy hiệu Đảng | 9 | đảng viên | - | -", "Huy hiệu 60 năm tuổi Đảng | 2 | đảng viên | - | -",
                 "Huy hiệu 30 năm tuổi Đảng | 7 | đảng viên | - | -"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(names_of_those_counted_may_follow_what_they_did) {
  BOOST_TEST(
      awards(
          "Sở Y tế tặng Giấy khen cho 2 học sinh đoạt giải quốc tế gồm Lý Văn Hòe (lớp 12A1), Trần Thị Khởi "
          "(lớp 11A2).") == (Facts{"Giấy khen | 2 | học sinh | Lý Văn Hòe; Trần Thị Khởi | Sở Y tế"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(a_team_is_one_even_without_a_name) {
  BOOST_TEST(awards("Chủ tịch nước tặng Huân chương Lao động cho đội tuyển và Huân chương Dũng cảm cho 3 vận "
                    "động viên.") == (Facts{"Huân chương Lao động | 1 | - | đội tuyển | Chủ tịch nước",
                                            "Huân chương Dũng cảm | 3 | vận động viên | - | Chủ tịch nước"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(who_speaks_before_a_colon_receives_nothing) {
  BOOST_TEST(
      awards("Đại biểu Lý Văn Hòe băn khoăn: Luật nới đối tượng được tặng danh hiệu Lao động tiên tiến.")
          .empty());
  BOOST_TEST(
      awards("Ông Lý Văn Hòe được khen thưởng, cụ thể: liên tục được tặng danh hiệu Lao động tiên tiến.")
          .size() == 1);
}

BOOST_AUTO_TEST_CASE(an_obituary_lists_what_the_dead_held) {
  const Facts expected{"Huân chương Lao động hạng Nhất | 1 | - | Lý Văn Hòe | -",
                       "Huân chương Lao động hạng Nhì | 1 | - | Lý Văn Hòe | -",
                       "Huy hiệu 60 năm tuổi Đảng | 1 | - | Lý Văn Hòe | -"};
  BOOST_TEST(
      awards("Đồng chí Lý Văn Hòe từ trần\nSinh năm 1940, quê xã Tân Hà.\nHuân chương Lao động hạng Nhất, "
             "Nhì; Huy hiệu 60 năm tuổi Đảng.") == expected,
      per_element);
  BOOST_TEST(
      awards("Ông Lý Văn Hòe, quê xã Tân Hà, Huân chương Lao động hạng Nhất, Nhì; Huy hiệu 60 năm tuổi Đảng, "
             "đã từ trần.") == expected,
      per_element);
  BOOST_TEST(awards("Ông Lý Văn Hòe quê ở xã Tân Hà.\nHuân chương Lao động hạng Nhất.").empty());
  BOOST_TEST(
      awards(
          "Ông Lý Văn Hòe sinh ngày 3/2/1940; quê quán tỉnh Nam Định; Huân chương Lao động hạng Nhất, Nhì; "
          "Huy hiệu 60 năm tuổi Đảng.") == expected,
      per_element);
  BOOST_TEST(awards("Ông Lý Văn Hòe, Anh hùng Lao động, đã từ trần.").empty());
}

BOOST_AUTO_TEST_CASE(several_times_are_several_awards) {
  BOOST_TEST(
      awards("Ông Lý Văn Hòe ba lần được nhận Bằng khen.") == (Facts{"Bằng khen | 3 | - | Lý Văn Hòe | -"}),
      per_element);
  BOOST_TEST(awards("Trường Tiểu học Tâm Đức được Huyện ủy 2 lần tặng Giấy khen.") ==
                 (Facts{"Giấy khen | 2 | - | Trường Tiểu học Tâm Đức | Huyện ủy"}),
             per_element);
  BOOST_TEST(awards("Ông Lý Văn Hòe nhiều lần được nhận Bằng khen.") ==
                 (Facts{"Bằng khen | - | - | Lý Văn Hòe | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_number_that_begins_the_clause_counts_its_subject) {
  BOOST_TEST(awards("Hai ân nhân cứu cháu nhỏ được UBND xã Tân Hà tặng Giấy khen.") ==
                 (Facts{"Giấy khen | 2 | ân nhân | - | UBND xã Tân Hà"}),
             per_element);
  BOOST_TEST(awards("Đợt này 2 nguyên lãnh đạo Đảng, Nhà nước được tặng Huân chương Sao vàng.") ==
                 (Facts{"Huân chương Sao vàng | 2 | nguyên lãnh đạo Đảng, Nhà nước | - | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(those_awarded_may_be_broken_down) {
  BOOST_TEST(awards("12 cá nhân được Sở Y tế tặng Bằng khen gồm 9 bác sĩ và 3 y tá.") ==
                 (Facts{"Bằng khen | 12 | cá nhân | - | Sở Y tế", "Bằng khen | 9 | bác sĩ | - | Sở Y tế",
                        "Bằng khen | 3 | y tá | - | Sở Y tế"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(parts_with_awards_of_their_own_are_told_once) {
  BOOST_TEST(
      awards("3 đảng viên được trao Huy hiệu Đảng gồm: 1 đảng viên nhận Huy hiệu 60 năm tuổi Đảng và 2 đảng "
             "viên "
             "nhận Huy hiệu 30 năm tuổi Đảng.") ==
          (Facts{"Huy hiệu Đảng | 3 | đảng viên | - | -", "Huy hiệu 60 năm tuổi Đảng | 1 | đảng viên | - | -",
                 "Huy hiệu 30 năm tuổi Đảng | 2 | đảng viên | - | -"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(what_contests_give_is_no_award) {
  BOOST_TEST(awards("Ba thí sinh được tặng bằng khen.").empty());
  BOOST_TEST(awards("Em Lý Văn Hòe đạt bằng khen.").empty());
  BOOST_TEST(awards("Ba thí sinh được tặng Bằng khen của Sở Y tế.").size() == 1);
}

BOOST_AUTO_TEST_CASE(a_body_stands_for_the_one_named_before) {
  BOOST_TEST(awards("Cục Quản lý thị trường họp.\nBộ Y tế tặng Bằng khen cho tập thể Cục.") ==
                 (Facts{"Bằng khen | 1 | tập thể | Cục Quản lý thị trường | Bộ Y tế"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(what_follows_a_colon_may_be_what_somebody_did) {
  BOOST_TEST(awards("Anh Lý Văn Hòe có nhiều thành tựu: nhận Giấy khen của Sở Y tế.") ==
                 (Facts{"Giấy khen của Sở Y tế | 1 | - | Lý Văn Hòe | Sở Y tế"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_school_after_a_comma_is_said_of_the_pupil) {
  BOOST_TEST(awards("Em Lý Văn Hòe, học sinh lớp 6A, Trường THCS Tân Hà được Sở Y tế tặng Giấy khen.") ==
                 (Facts{"Giấy khen | 1 | - | Lý Văn Hòe | Sở Y tế"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(who_gives_is_not_whom_a_pronoun_means) {
  BOOST_TEST(
      awards("Lý Văn Hòe là phi công. Anh được Tổng thống Trần Bá Khởi truy tặng Huân chương Dũng cảm.") ==
          (Facts{"Huân chương Dũng cảm | 1 | - | Lý Văn Hòe | Tổng thống Trần Bá Khởi"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(a_pronoun_may_stand_before_the_only_name) {
  BOOST_TEST(
      awards(
          "Năm 1985, bà được Sở Y tế tặng Bằng khen; năm 1997 được tặng Huân chương Lao động.\nBà Trần Thị "
          "Khởi quê ở Huế.") == (Facts{"Bằng khen | 1 | - | Trần Thị Khởi | Sở Y tế",
                                       "Huân chương Lao động | 1 | - | Trần Thị Khởi | -"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(a_number_of_years_is_no_part_of_a_name) {
  BOOST_TEST(awards("Trường Tiểu học Tâm Đức 4 năm liền nhận Giấy khen.") ==
                 (Facts{"Giấy khen | 1 | - | Trường Tiểu học Tâm Đức | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_place_before_the_subject_is_where) {
  BOOST_TEST(
      awards("Tại Nhà văn hóa xã Tân Hà, huyện Lâm Hà, Công an tỉnh Kon Tum trao Giấy khen cho ông Lý Văn "
             "Hòe.") == (Facts{"Giấy khen | 1 | - | Lý Văn Hòe | Công an tỉnh Kon Tum"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(one_number_before_several_classes_is_that_of_all) {
  BOOST_TEST(awards("Kho Sông Cầu được tặng 6 Huân chương Chiến công hạng Nhất, Nhì, Ba và 2 Bằng khen.") ==
                 (Facts{"Huân chương Chiến công hạng Nhất, Nhì, Ba | 6 | - | Kho Sông Cầu | -",
                        "Bằng khen | 2 | - | Kho Sông Cầu | -"}),
             per_element);
  BOOST_TEST(awards("Kho Sông Cầu được tặng Huân chương Chiến công hạng Nhất, Nhì.") ==
                 (Facts{"Huân chương Chiến công hạng Nhất | 1 | - | Kho Sông Cầu | -",
                        "Huân chương Chiến công hạng Nhì | 1 | - | Kho Sông Cầu | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(those_who_got_one_of_several_classes_are_counted_once) {
  const Facts joined{"Huân chương Lao động hạng Nhất, Nhì, Ba | 15 | cá nhân | - | -"};
  BOOST_TEST(awards("15 cá nhân được tặng Huân chương Lao động hạng Nhất, Nhì, Ba.") == joined, per_element);
  BOOST_TEST(awards("Lễ trao Huân chương Lao động hạng Nhất, Nhì, Ba cho 15 cá nhân.") == joined,
             per_element);
  BOOST_TEST(awards("Chi bộ trao Huy hiệu 60 năm, 50 năm tuổi Đảng tặng 4 đảng viên.") ==
                 (Facts{"Huy hiệu 60 năm, 50 năm tuổi Đảng | 4 | đảng viên | - | Chi bộ"}),
             per_element);
  BOOST_TEST(
      awards("Chi bộ trao Huy hiệu 60 năm tuổi Đảng cho 1 đảng viên, 50 năm tuổi Đảng cho 3 đảng viên.") ==
          (Facts{"Huy hiệu 60 năm tuổi Đảng | 1 | đảng viên | - | Chi bộ",
                 "Huy hiệu 50 năm tuổi Đảng | 3 | đảng viên | - | Chi bộ"}),
      per_element);
}

BOOST_AUTO_TEST_CASE(the_span_begins_with_the_name_of_what_is_counted) {
  const std::string_view text = "Ông Lý Văn Hòe được tặng 2 Bằng khen.";
  const Mention mention = first_award(text).mention;
  BOOST_TEST(text.substr(mention.span.begin, mention.span.size()) == "Bằng khen");
}

BOOST_AUTO_TEST_CASE(leaders_and_representatives_receive_for_their_body) {
  for (const std::string_view who : {"Lãnh đạo", "Đại diện", "Đại diện lãnh đạo"}) {
    BOOST_TEST(awards(std::string(who) + " Bệnh viện Tâm Đức đón nhận Huân chương Lao động hạng Ba.") ==
                   (Facts{"Huân chương Lao động hạng Ba | 1 | - | Bệnh viện Tâm Đức | -"}),
               per_element);
  }
}

BOOST_AUTO_TEST_CASE(one_of_several_got_it_once) {
  for (const std::string_view one : {"một trong", "1 trong"}) {
    BOOST_TEST(awards("Bà Trần Thị Khởi được vinh danh là " + std::string(one) + " 10 Thầy thuốc ưu tú.") ==
                   (Facts{"Thầy thuốc ưu tú | 1 | - | Trần Thị Khởi | -"}),
               per_element);
  }
}

}  // namespace
}  // namespace vanthu
