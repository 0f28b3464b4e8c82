// SPDX-License-Identifier: Apache-2.0
#include "person_facts.h"

namespace vanthu {
namespace {

BOOST_AUTO_TEST_CASE(an_initial_stands_for_the_first_names_of_a_foreigner) {
  BOOST_TEST(people("Tổng thống Nga Oleg Stolin đến dự. Ông O.Stolin phát biểu. Ông O. Stolin ra về.") ==
             "Oleg Stolin: Oleg Stolin, O.Stolin, O. Stolin\n");
  BOOST_TEST(people("Thủ tướng Ấn Độ K.Xinh đến dự. Thủ tướng Xinh phát biểu.") == "K.Xinh: K.Xinh, Xinh\n");
  BOOST_TEST(people("Ông Igor Stolin đến dự. Ông O.Stolin phát biểu.") ==
             "Igor Stolin: Igor Stolin\nO.Stolin: O.Stolin\n");
  BOOST_TEST(people("Ông Michael T.Stolin đến dự. Ông Stolin phát biểu.") ==
             "Michael T.Stolin: Michael T.Stolin, Stolin\n");
  BOOST_TEST(people("Ông Michael Stolin Jr đến dự. Ông Stolin phát biểu.") ==
             "Michael Stolin Jr: Michael Stolin Jr, Stolin\n");
  BOOST_TEST(people("Ông Michael S. Stolin III đến dự. Ông Stolin phát biểu.") ==
             "Michael S. Stolin III: Michael S. Stolin III, Stolin\n");
  BOOST_TEST(people("Bà Jane Stolin gặp ông Michael Stolin. Jane ra về. Gia đình Stolin đến dự.") ==
             "Jane Stolin: Jane Stolin, Jane\nMichael Stolin: Michael Stolin, Stolin\n");
  BOOST_TEST(people("Ông Michael Stolin đến dự. Ông Michael T. Stolin phát biểu. Ông Stolin ra về.") ==
             "Michael T. Stolin: Michael Stolin, Michael T. Stolin, Stolin\n");
}

BOOST_AUTO_TEST_CASE(a_spokesman_after_the_last_name_of_a_president_is_another) {
  BOOST_TEST(
      people("Tổng thống Rodrigo Stolin đến dự. Luật sư của Tổng thống Stolin Michael Felton phát biểu.") ==
      "Rodrigo Stolin: Rodrigo Stolin, Stolin\nMichael Felton: Michael Felton\n");
}

BOOST_AUTO_TEST_CASE(a_first_lady_is_no_man) {
  BOOST_TEST(people("Ông Michael Stolin đến dự. Đệ nhất phu nhân Jane Stolin phát biểu. Ông Stolin ra về.") ==
             "Michael Stolin: Michael Stolin, Stolin\nJane Stolin: Jane Stolin\n");
}

BOOST_AUTO_TEST_CASE(a_man_by_the_last_name_of_a_woman_is_another) {
  BOOST_TEST(people("Tổng thống Stolin đến dự. Ông Stolin phát biểu, Đệ nhất phu nhân Jane Stolin ra về.") ==
             "Stolin: Stolin, Stolin\nJane Stolin: Jane Stolin\n");
}

BOOST_AUTO_TEST_CASE(a_wife_by_the_last_name_of_her_husband_takes_it_from_him_nowhere_else) {
  BOOST_TEST(people("Ông Michael Stolin đến dự. Ông Stolin phát biểu. Bà Stolin ra về, Stolin ở lại.") ==
             "Michael Stolin: Michael Stolin, Stolin, Stolin\nStolin: Stolin\n");
}

BOOST_AUTO_TEST_CASE(a_country_before_a_name_is_no_word_of_address) {
  BOOST_TEST(people("Thủ tướng Anh Jane Stolin đến dự. Bà Stolin phát biểu.") ==
             "Jane Stolin: Jane Stolin, Stolin\n");
}

BOOST_AUTO_TEST_CASE(a_hyphen_or_an_arabic_article_makes_no_second_person) {
  BOOST_TEST(people("Tổng thống Choi Dae-un đến dự. Ông Choi Dae Un phát biểu. Ông Choi Dae-un ra về.") ==
             "Choi Dae-un: Choi Dae-un, Choi Dae Un, Choi Dae-un\n");
  BOOST_TEST(people("Ông Bashar al-Rahim đến dự. Ông Bashar Rahim phát biểu.") ==
             "Bashar al-Rahim: Bashar al-Rahim, Bashar Rahim\n");
}

BOOST_AUTO_TEST_CASE(a_wrong_letter_in_a_foreign_name_makes_no_second_person) {
  BOOST_TEST(people("Tổng thống Vladimir Stolov đến dự. Ông Vladmir Stolov phát biểu. Ông Stolov ra về.") ==
             "Vladimir Stolov: Vladimir Stolov, Vladmir Stolov, Stolov\n");
  BOOST_TEST(people("Ông Kenji Yamadato đến dự. Ông Yamadato Kenji phát biểu. Ông Kenji Yamadato ra về.") ==
             "Kenji Yamadato: Kenji Yamadato, Yamadato Kenji, Kenji Yamadato\n");
  BOOST_TEST(people("Bà Angela Stolovt đến dự. Bà Angela Stolov phát biểu. Bà Stolov ra về.") ==
             "Angela Stolov: Angela Stolovt, Angela Stolov, Stolov\n");
  BOOST_TEST(people("Ông James Stolai đến dự. Ông James Stolnai phát biểu. Ông James Stolai ra về. Mọi người "
                    "chào ông Stolnai.") ==
             "James Stolai: James Stolai, James Stolnai, James Stolai, Stolnai\n");
  // Two first names that people have.
  BOOST_TEST(people("Bà Maria Stolov đến dự. Bà Marie Stolov phát biểu.") ==
             "Maria Stolov: Maria Stolov\nMarie Stolov: Marie Stolov\n");
  // Two people of one sentence.
  BOOST_TEST(people("Ông James Stolai gặp ông James Stolnai. Ông James Stolai ra về.") ==
             "James Stolai: James Stolai, James Stolai\nJames Stolnai: James Stolnai\n");
}

BOOST_AUTO_TEST_CASE(a_transcribed_name_is_that_of_the_person_before_it) {
  BOOST_TEST(people("Ông Pius Stolai (Pi-út Stô-lai) trả lời.") ==
             "Pius Stolai: Pius Stolai, Pi-út Stô-lai\n");
  BOOST_TEST(people("Ngoại trưởng Stô-lai (Pius Stolai) trả lời. Ông Stô-lai ra về.") ==
             "Pius Stolai: Stô-lai, Pius Stolai, Stô-lai\n");
  BOOST_TEST(people("Ngoại trưởng P.Stô-lai (Pius Stolai) trả lời. Ông Stô-lai ra về.") ==
             "Pius Stolai: P.Stô-lai, Pius Stolai, Stô-lai\n");
  BOOST_TEST(people("Theo ông Michael LaStolai, mọi việc đã xong. Ông LaStolai ra về.") ==
             "Michael LaStolai: Michael LaStolai, LaStolai\n");
  BOOST_TEST(people("Đồng chí Bun-thoong Chít ma-nô đến dự.") ==
             "Bun-thoong Chít ma-nô: Bun-thoong Chít ma-nô\n");
}

BOOST_AUTO_TEST_CASE(foreign_names_have_particles_and_initials) {
  BOOST_TEST(people("Bộ trưởng Quốc phòng Ursula von der Stolen trả lời.") ==
             "Ursula von der Stolen: Ursula von der Stolen\n");
  BOOST_TEST(people("Ngoại trưởng Đức X.Ga-bri-ô trả lời.") == "X.Ga-bri-ô: X.Ga-bri-ô\n");
  BOOST_TEST(people("Đồng chí Phăn-đuông Vông-xả, ông Lon Stolt và bà Mai đến dự.") ==
             "Phăn-đuông Vông-xả: Phăn-đuông Vông-xả\nLon Stolt: Lon Stolt\nMai: Mai\n");
  BOOST_TEST(people("Ông Jordan Vogt-Stolt trả lời.") == "Jordan Vogt-Stolt: Jordan Vogt-Stolt\n");
  BOOST_TEST(people("Dựa trên liên minh Hàn-Mỹ.") == "");
  BOOST_TEST(people("Quan hệ với A-rập Xê-út và Ba-ranh xấu đi.") == "");
  BOOST_TEST(people("Rodek Marlaov, chuyên gia về khủng bố, trả lời.") == "Rodek Marlaov: Rodek Marlaov\n");
}

BOOST_AUTO_TEST_CASE(a_name_after_an_office_and_a_dash_or_country_is_its_holder) {
  BOOST_TEST(people("Trong số này có cựu Bí thư Đảng ủy xã Hòa Bình - Nguyễn Quốc Khoát (SN 1961).") ==
             "Nguyễn Quốc Khoát: Nguyễn Quốc Khoát\n");
  BOOST_TEST(people("Đại sứ Nga tại Hàn Quốc Stolenin trả lời.") == "Stolenin: Stolenin\n");
}

BOOST_AUTO_TEST_CASE(some_last_names_are_enough) {
  BOOST_TEST(people("Tranh của Picasso được bán.") == "Picasso: Picasso\n");
}

BOOST_AUTO_TEST_CASE(monarchs_and_popes_have_one_name_and_a_number) {
  BOOST_TEST(people("Tổng thống gặp Giáo hoàng Feltorp và Quốc vương Malvic VI ở Roma.") ==
             "Feltorp: Feltorp\nMalvic VI: Malvic VI\n");
}

BOOST_AUTO_TEST_CASE(a_name_after_a_joined_particle_is_one_without_it_too) {
  BOOST_TEST(people("Tổng thống Bashar al-Feltorp họp báo. Ông Feltorp bác bỏ.") ==
             "Bashar al-Feltorp: Bashar al-Feltorp, Feltorp\n");
}

BOOST_AUTO_TEST_CASE(a_surname_with_a_joined_given_name_is_no_part_of_a_company) {
  BOOST_TEST(people("Chủ tịch Tập đoàn Feltorp Shin Dong-mun có mặt.") == "Shin Dong-mun: Shin Dong-mun\n");
}

BOOST_AUTO_TEST_CASE(the_family_name_of_somebody_in_office_tells_their_kin) {
  BOOST_TEST(people("Thủ tướng Indira Feltorp từ chức. Cử tri mong Ranvir Feltorp kế nhiệm.") ==
             "Indira Feltorp: Indira Feltorp\nRanvir Feltorp: Ranvir Feltorp\n");
}

BOOST_AUTO_TEST_CASE(a_name_may_begin_with_two_particles) {
  BOOST_TEST(people("Ursula von der Feltorp đến. Bà von der Feltorp nói. Bộ trưởng von der Feltorp cười.") ==
             "Ursula von der Feltorp: Ursula von der Feltorp, von der Feltorp, von der Feltorp\n");
  BOOST_TEST(people("Bà Ursula von der Feltorp đến. Bà Von der Feltorp nói.") ==
             "Ursula von der Feltorp: Ursula von der Feltorp, Von der Feltorp\n");
}

BOOST_AUTO_TEST_CASE(a_foreigner_with_a_joined_given_name_is_called_by_the_surname) {
  BOOST_TEST(people("Thủ tướng Hàn Quốc Han Dong-mun họp. Thủ tướng Han nói.") ==
             "Han Dong-mun: Han Dong-mun, Han\n");
  BOOST_TEST(people("Nghị sĩ DP Han Dong-mun nói.") == "Han Dong-mun: Han Dong-mun\n");
}

BOOST_AUTO_TEST_CASE(where_an_office_stays_is_no_holder) {
  BOOST_TEST(people("Ông tiếp tân Tổng thống Mỹ tại sân bay quốc tế John Felton ở Mỹ.") == "");
}

BOOST_AUTO_TEST_CASE(a_foreigner_is_known_by_what_one_is_after_the_name) {
  BOOST_TEST(
      people("Agathe Feltorp, một nhà phân tích của Viện, nói. Theo nhà phân tích Feltorp, việc này khó.") ==
      "Agathe Feltorp: Agathe Feltorp, Feltorp\n");
  BOOST_TEST(people("Viện nói vậy, Agathe Feltorp - nhà phân tích của Viện - cho biết.") ==
             "Agathe Feltorp: Agathe Feltorp\n");
  BOOST_TEST(people("Agathe Feltorp, bác sĩ ở Nhà Trắng, có mặt.") == "Agathe Feltorp: Agathe Feltorp\n");
  BOOST_TEST(people("Chương trình Feltorp Global Scholars - Học giả trẻ") == "");
  BOOST_TEST(people("Orban Gazette, một tờ báo của Hungary, đưa tin.") == "");
  BOOST_TEST(people("Sau hai năm ở Feltorp Lane, cầu thủ này đã chuyển đi.") == "");
}

}  // namespace
}  // namespace vanthu
