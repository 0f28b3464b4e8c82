// SPDX-License-Identifier: Apache-2.0
//
// What the mentions of one article make of a document together. What one citation says is tested by
// the examples of data/rules/documents.rules and document_links.rules.
#include <boost/test/unit_test.hpp>

#include "vanthu/extractor.h"

namespace vanthu {
namespace {

std::vector<Document> documents(std::string_view text, std::string_view published = {}) {
  static const auto extractor = Extractor::create();
  BOOST_TEST_REQUIRE(extractor.has_value());
  Input input{.text = text, .id = {}, .published = {}};
  if (!published.empty()) input.published = PartialDate::parse(published);
  const auto record = extractor->extract(input);
  BOOST_TEST_REQUIRE(record.has_value());
  return record->documents;
}

/// "number or name | issued | issuer | subject" of each document, absent values as "-".
std::vector<std::string> facts(std::string_view text) {
  std::vector<std::string> found;
  for (const Document& document : documents(text)) {
    found.push_back(document.number.value_or(document.name.value_or("-")) + " | " +
                    (document.issued ? document.issued->iso() : "-") + " | " + document.issuer.value_or("-") +
                    " | " + document.subject.value_or("-"));
  }
  return found;
}

using Facts = std::vector<std::string>;
const auto per_element = boost::test_tools::per_element();

BOOST_AUTO_TEST_CASE(mentions_of_one_number_are_one_document_and_complete_each_other) {
  BOOST_TEST(facts("Huyện triển khai Nghị quyết 12-NQ/TU của Tỉnh ủy. Nghị quyết 12-NQ/TU ngày 3/4/2019 về "
                   "phát triển du lịch.") == Facts{"12-NQ/TU | 2019-04-03 | Tỉnh ủy | phát triển du lịch"},
             per_element);
}

BOOST_AUTO_TEST_CASE(a_short_number_is_that_of_the_one_document_it_fits) {
  const auto found = documents("Bàn Nghị quyết 12-NQ/TU. Ông Bình nói Nghị quyết 12 là bước mới.");
  BOOST_TEST_REQUIRE(found.size() == 1U);
  BOOST_TEST(*found[0].number == "12-NQ/TU");
  BOOST_TEST(found[0].mentions.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_short_number_that_fits_two_documents_stays_alone) {
  BOOST_TEST(
      documents("Bàn Nghị quyết 12-NQ/TU, Nghị quyết 12-NQ/TW. Ông Bình nói Nghị quyết 12 rất mới.").size() ==
      3U);
}

BOOST_AUTO_TEST_CASE(a_joint_circular_is_one_document_under_its_short_type_too) {
  const auto found = documents("Xem Thông tư liên tịch số 12/2013/TTLT-BTC-BTP. Thông tư 12 mới ra.");
  BOOST_TEST_REQUIRE(found.size() == 1U);
  BOOST_TEST(found[0].type == "Thông tư liên tịch");
}

BOOST_AUTO_TEST_CASE(a_zero_before_a_number_makes_no_other_document) {
  BOOST_TEST(documents("Xem Nghị định 09/2025/NĐ-CP. Nghị định 9/2025/NĐ-CP đã có hiệu lực.").size() == 1U);
}

BOOST_AUTO_TEST_CASE(one_number_with_two_dates_is_two_documents) {
  BOOST_TEST(facts("So Chỉ thị 35-CT/TW ngày 30/5/2019 với Chỉ thị 35-CT/TW ngày 14/6/2024.") ==
                 (Facts{"35-CT/TW | 2019-05-30 | - | -", "35-CT/TW | 2024-06-14 | - | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(the_issuer_of_a_list_goes_left_but_not_over_a_semicolon) {
  BOOST_TEST(facts("Quán triệt Nghị quyết 1-NQ/TU; Chỉ thị 2-CT/TU, Kết luận 3-KL/TU của Tỉnh ủy.") ==
                 (Facts{"1-NQ/TU | - | - | -", "2-CT/TU | - | Tỉnh ủy | -", "3-KL/TU | - | Tỉnh ủy | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_verb_of_saying_between_parts_a_date_from_a_document) {
  BOOST_TEST(facts("Ngày 1/5/2024, ông Bình cho biết, Quốc hội đã ban hành Nghị quyết 9/2024/QH15.") ==
                 Facts{"9/2024/QH15 | - | - | -"},
             per_element);
}

BOOST_AUTO_TEST_CASE(a_clause_after_a_comma_is_no_part_of_the_subject) {
  BOOST_TEST(
      facts("Theo Nghị quyết 9-NQ/TU về phát triển chợ, cảng và kho bãi, các xã được giao thêm việc.") ==
          Facts{"9-NQ/TU | - | - | phát triển chợ, cảng và kho bãi"},
      per_element);
}

BOOST_AUTO_TEST_CASE(a_law_keeps_its_subject_in_its_name) {
  BOOST_TEST(facts("Luật Nhà ở về cơ bản đã rõ. Luật Nhà ở 2014 hết hiệu lực.") ==
                 (Facts{"Luật Nhà ở | - | - | -", "Luật Nhà ở năm 2014 | 2014 | - | -"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(numbers_of_committees_and_quantities_are_no_documents) {
  for (const std::string_view text :
       {"Ban Chỉ đạo 389 quốc gia kiểm tra chợ.", "Hội nghị thông qua 15 nghị quyết.",
        "Ban Thường vụ Quyết định tặng Cờ cho 4 đảng bộ.", "Xã lập kế hoạch 5 năm.",
        "Tỉnh xây dựng kế hoạch 100 ngày cao điểm.", "Bệnh viện 19-8 khám cho dân."}) {
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(documents(text).empty()); }
  }
}

BOOST_AUTO_TEST_CASE(a_plan_that_a_resolution_is_about_is_its_subject) {
  BOOST_TEST(facts("Theo Nghị quyết 12-NQ/TU về “Chiến lược bảo vệ rừng đầu nguồn trong tình hình mới”.") ==
                 Facts{"12-NQ/TU | - | - | Chiến lược bảo vệ rừng đầu nguồn trong tình hình mới"},
             per_element);
}

BOOST_AUTO_TEST_CASE(a_number_says_the_year_that_its_date_leaves_out) {
  const auto found = documents("Theo Quyết định số 10/2016/QĐ-UBND ngày 18/1 của tỉnh.", "2017-06-15");
  BOOST_TEST_REQUIRE(found.size() == 1U);
  BOOST_TEST(found[0].issued->iso() == "2016-01-18");
}

}  // namespace
}  // namespace vanthu
