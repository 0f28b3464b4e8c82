// SPDX-License-Identifier: Apache-2.0
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <string>
#include <vector>

#include "article/byline.h"
#include "article/dateline.h"
#include "article/layout.h"

namespace vanthu {
namespace {

const auto per_element = boost::test_tools::per_element();

std::string_view name_of(BlockKind kind) {
  constexpr std::string_view names[] = {"furniture", "headline", "dateline", "lead",
                                        "paragraph", "caption",  "byline",   "tail"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view part(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

std::string part(std::string_view text, const std::optional<Span>& span) {
  return span ? std::string(part(text, *span)) : "nothing";
}

using Texts = std::vector<std::string>;

/// The kinds of the blocks of `page`, with their texts cut to what tells them apart.
Texts blocks(std::string_view page) {
  Texts result;
  for (const Block& block : find_layout(page).blocks) {
    const std::string_view text = part(page, block.span);
    result.push_back(std::string(name_of(block.kind)) + ": " + std::string(text.substr(0, text.find(' '))));
  }
  return result;
}

std::string date(std::string_view line) {
  const auto read = read_date_line(line);
  return read ? read->value.iso() + " " + std::string(part(line, read->date)) : "nothing";
}

std::string author(std::string_view byline) {
  const auto read = read_byline(byline);
  return read ? part(byline, read->author) : "no byline";
}

std::string source(std::string_view byline) {
  const auto read = read_byline(byline);
  return read ? part(byline, read->source) : "no byline";
}

const std::string paragraph =
    "Hội nghị đã nghe báo cáo tổng kết công tác xây dựng Đảng của các xã, phường trong toàn huyện, thảo luận "
    "về "
    "những việc đã làm được, những việc còn chậm, và thống nhất các nhiệm vụ trọng tâm của năm tới, trong đó "
    "có việc "
    "kiện toàn cấp ủy ở những nơi còn thiếu.";

BOOST_AUTO_TEST_CASE(the_first_line_is_the_headline_and_the_second_the_lead) {
  const std::string page = "Huyện Sơn Khê gặp mặt đảng viên cao tuổi\nSáng 3/2, Huyện ủy gặp mặt.\n" +
                           paragraph + "\nTheo chương trình, ngày mai hội nghị bế mạc.";
  BOOST_TEST(blocks(page) == (Texts{"headline: Huyện", "lead: Sáng", "paragraph: Hội", "paragraph: Theo"}),
             per_element);
  BOOST_TEST(part(page, find_layout(page).headline) == "Huyện Sơn Khê gặp mặt đảng viên cao tuổi");
}

BOOST_AUTO_TEST_CASE(blocks_are_in_order_and_leave_white_space_out) {
  const std::string page = "\n  Tiêu đề  \n\n \n" + paragraph + " \n";
  std::uint32_t last = 0;
  for (const Block& block : find_layout(page).blocks) {
    BOOST_TEST(block.span.begin >= last);
    BOOST_TEST(block.span.begin < block.span.end);
    BOOST_TEST(page[block.span.begin] != ' ');
    BOOST_TEST(page[block.span.end - 1] != ' ');
    last = block.span.end;
  }
}

BOOST_AUTO_TEST_CASE(a_portal_page_is_taken_apart) {
  const std::string page =
      "Print Thứ Hai, 14/03/2022 08:05 Gốc\n\nSáng 14/3, " + paragraph + "\n\nQuang cảnh hội nghị.\n\n" +
      paragraph + "\n\nĐồng chí Vũ Thế Lân, Bí thư Huyện ủy phát biểu tại hội nghị.\n\n" + paragraph +
      "\n\nLưu Thanh Mai\n\nTiện ích thông tin\nNguồn tin\n"
      "QR CODE: Huyện Sơn Khê tổng kết công tác năm 2021\nTin khác\nXã Bình Sơn họp dân";
  const Layout layout = find_layout(page);
  BOOST_TEST(blocks(page) == (Texts{"dateline: Print", "lead: Sáng", "caption: Quang", "paragraph: Hội",
                                    "caption: Đồng", "paragraph: Hội", "byline: Lưu", "tail: Tiện",
                                    "tail: Nguồn", "tail: QR", "headline: Huyện", "tail: Tin", "tail: Xã"}),
             per_element);
  BOOST_TEST(part(page, layout.headline) == "Huyện Sơn Khê tổng kết công tác năm 2021");
  BOOST_TEST(part(page, layout.author) == "Lưu Thanh Mai");
  BOOST_TEST(part(page, layout.published->span) == "Thứ Hai, 14/03/2022 08:05");
  BOOST_TEST(layout.published->value.iso() == "2022-03-14T08:05");
}

BOOST_AUTO_TEST_CASE(date_section_key_words_and_paper_below_an_article_are_no_part_of_it) {
  const std::string page = "Tiêu đề\nĐoạn mở đầu.\n" + paragraph +
                           "\n28/05/13 07:54 GMT+7\nXã hội\nHuyện ủy,Đảng bộ,Cấp ủy,Hội nghị\nSơn Khê Mới";
  const Layout layout = find_layout(page);
  BOOST_TEST(blocks(page) == (Texts{"headline: Tiêu", "lead: Đoạn", "paragraph: Hội", "dateline: 28/05/13",
                                    "furniture: Xã", "tail: Huyện", "tail: Sơn"}),
             per_element);
  BOOST_TEST(layout.published->value.iso() == "2013-05-28T07:54");
  BOOST_TEST(part(page, layout.published->span) == "28/05/13 07:54");
  BOOST_TEST(part(page, layout.source) == "Sơn Khê Mới");
}

BOOST_AUTO_TEST_CASE(menus_and_sections_above_the_headline_are_furniture) {
  const std::string page =
      "Trang chủ\nThời sự\nHuyện Sơn Khê tổng kết\nCập nhật lúc 08:18, Thứ Hai, 13/11/2017 (GMT+7)\n" +
      paragraph;
  BOOST_TEST(blocks(page) == (Texts{"furniture: Trang", "furniture: Thời", "headline: Huyện", "dateline: Cập",
                                    "lead: Hội"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(an_article_goes_on_after_a_box_of_links) {
  const std::string page =
      "Tiêu đề\n" + paragraph + "\nXem thêm:\nMột bài khác\n" + paragraph + "\nTin liên quan\nBài nữa";
  BOOST_TEST(blocks(page) == (Texts{"headline: Tiêu", "lead: Hội", "furniture: Xem", "paragraph: Một",
                                    "paragraph: Hội", "tail: Tin", "tail: Bài"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_tail_marker_is_a_whole_line_after_a_paragraph) {
  const std::string page = "Tin khác\n" + paragraph + "\nTin khác với những gì đã đăng được xã xác nhận.";
  BOOST_TEST(blocks(page) == (Texts{"headline: Tin", "lead: Hội", "paragraph: Tin"}), per_element);
}

BOOST_AUTO_TEST_CASE(an_imprint_glued_to_the_article_is_its_tail) {
  const std::string page =
      "Tiêu đề\n" + paragraph + " © Báo Sơn Khê Tổng Biên tập: Lê Văn An Điện thoại: 0204.385.6624";
  BOOST_TEST(blocks(page) == (Texts{"headline: Tiêu", "lead: Hội", "tail: ©"}), per_element);
  const std::string top =
      "Tiêu đề\nBáo Sơn Khê Tổng Biên tập: Lê Văn An Điện thoại: 024 " + paragraph + paragraph;
  BOOST_TEST(blocks(top) == (Texts{"headline: Tiêu", "lead: Báo"}), per_element);
}

BOOST_AUTO_TEST_CASE(one_word_of_an_imprint_makes_none) {
  const std::string page = "Tiêu đề\n" + paragraph + " Theo Tổng Biên tập: Báo sẽ ra số đầu tiên.";
  BOOST_TEST(blocks(page) == (Texts{"headline: Tiêu", "lead: Hội"}), per_element);
}

BOOST_AUTO_TEST_CASE(a_headline_repeated_in_the_tail_is_a_headline) {
  const std::string page =
      "Xã Bình Sơn họp dân\n" + paragraph + "\nTin khác\nXã Bình Sơn họp dân\nMột bài khác";
  BOOST_TEST(blocks(page) == (Texts{"headline: Xã", "lead: Hội", "tail: Tin", "headline: Xã", "tail: Một"}),
             per_element);
}

BOOST_AUTO_TEST_CASE(a_byline_after_the_last_sentence_is_a_block_of_its_own) {
  const std::string page = "Tiêu đề\nĐoạn mở đầu.\n" + paragraph + " Lưu Mai (TTXVN)";
  const Layout layout = find_layout(page);
  BOOST_TEST(blocks(page) == (Texts{"headline: Tiêu", "lead: Đoạn", "paragraph: Hội", "byline: Lưu"}),
             per_element);
  BOOST_TEST(part(page, layout.author) == "Lưu Mai");
  BOOST_TEST(part(page, layout.source) == "TTXVN");
}

BOOST_AUTO_TEST_CASE(a_line_that_says_who_wrote_and_from_what_is_a_byline_wherever_it_stands) {
  const std::string rest = "\n" + paragraph + "\n" + paragraph;
  for (const char* line : {"Lưu Mai (Theo Reuters)", "Lưu Mai (tổng hợp từ Reuters)", "Lưu Mai (ghi)"}) {
    const std::string page = "Tiêu đề\nĐoạn mở đầu.\n" + paragraph + "\n" + line + rest;
    BOOST_TEST(part(page, find_layout(page).author) == "Lưu Mai");
    BOOST_TEST(blocks(page)[3] == "byline: Lưu");
  }
  const std::string page = "Tiêu đề\nĐoạn mở đầu.\n" + paragraph + "\nLưu Mai (ngoài cùng bên trái)" + rest;
  BOOST_TEST(!find_layout(page).author.has_value());
}

BOOST_AUTO_TEST_CASE(dates_of_publication_are_read_in_all_their_forms) {
  const std::pair<const char*, const char*> lines[] = {
      {"Print Thứ Năm, 19/08/2021 12:30 Gốc", "2021-08-19T12:30 Thứ Năm, 19/08/2021 12:30"},
      {"Thời gian: 11/05/2022 12:15", "2022-05-11T12:15 11/05/2022 12:15"},
      {"Cập nhật, 16:36, Thứ Sáu, 12/01/2018 (GMT+7)", "2018-01-12T16:36 16:36, Thứ Sáu, 12/01/2018"},
      {"Thứ Năm, 12/01/2017, 08:52 [GMT+7]", "2017-01-12T08:52 Thứ Năm, 12/01/2017, 08:52"},
      {"Thứ Năm, 17-09-2020, 19:14", "2020-09-17T19:14 Thứ Năm, 17-09-2020, 19:14"},
      {"Thứ ba - 05/12/2023 02:40", "2023-12-05T02:40 Thứ ba - 05/12/2023 02:40"},
      {"Thứ tư, 03/10/2018 20:30 PM - 0 Trả lời", "2018-10-03T20:30 Thứ tư, 03/10/2018 20:30"},
      {"17:34 03/06/2018", "2018-06-03T17:34 17:34 03/06/2018"},
      {"30/01/2026, 16:57", "2026-01-30T16:57 30/01/2026, 16:57"},
      {"2020-10-16 16:18", "2020-10-16T16:18 2020-10-16 16:18"},
      {"Đăng ngày 17 - 05 - 2024", "2024-05-17 17 - 05 - 2024"},
      {"Ngày đăng 24/11/2014 | 00:00", "2014-11-24T00:00 24/11/2014 | 00:00"},
      {"- 26/04/2024 02:37:30 AM", "2024-04-26T02:37 26/04/2024 02:37:30"},
      {"Lượt xem: 7370 | Gửi lúc: 05/12/2013 15:42:27", "nothing"},
      {"13 tháng 9 2024", "2024-09-13 13 tháng 9 2024"},
      {"Chủ nhật, ngày 11 tháng 8 năm 2024", "2024-08-11 Chủ nhật, ngày 11 tháng 8 năm 2024"},
      {"Lưu Mai - Thứ bảy, 10/08/2024 5:47 PM (GMT+7)", "2024-08-10T17:47 Thứ bảy, 10/08/2024 5:47"},
      {"27/05/13 20:18 GMT+7", "2013-05-27T20:18 27/05/13 20:18"},
      {"Thứ Năm, 31/02/2021 12:30", "nothing"},
      {"Họp ngày 19/08/2021 với 25 đại biểu", "nothing"},
      {"19/8: khai mạc hội nghị năm 2021", "nothing"},
  };
  for (const auto& [line, expected] : lines) {
    BOOST_TEST_CONTEXT(line) { BOOST_TEST(date(line) == expected); }
  }
}

BOOST_AUTO_TEST_CASE(a_labelled_date_counts_more_than_one_with_a_clock_and_that_more_than_a_plain_one) {
  const std::string page =
      "Thứ Bảy, ngày 23 tháng 11 năm 2024\nHuyện Sơn Khê tổng kết\n24/11/2024 10:00\nNgày phát hành: "
      "13/05/2022\n" +
      paragraph;
  BOOST_TEST(find_layout(page).published->value.iso() == "2022-05-13");
}

BOOST_AUTO_TEST_CASE(dates_between_paragraphs_are_not_those_of_publication) {
  std::string page = "Tiêu đề\n";
  for (int i = 0; i < 10; ++i) page += paragraph + "\n";
  page += "Ngày 12/5/2024\n" + paragraph;
  BOOST_TEST(!find_layout(page).published.has_value());
}

BOOST_AUTO_TEST_CASE(authors_are_read_from_bylines) {
  const std::pair<const char*, const char*> bylines[] = {
      {"Lưu Thanh Mai", "Lưu Thanh Mai"},
      {"LƯU MAI - SƠN HẢI", "LƯU MAI - SƠN HẢI"},
      {"L.Mai", "L.Mai"},
      {"Ph. Mai", "Ph. Mai"},
      {"Tin, ảnh: Lưu Mai", "Lưu Mai"},
      {"Bài và ảnh: LƯU MAI (TTXVN)", "LƯU MAI"},
      {"Bài: Lưu Mai - Ảnh: Sơn Hải", "Lưu Mai"},
      {"(Lưu Mai)", "Lưu Mai"},
      {"Lưu Mai (từ Viêng Chăn)", "Lưu Mai"},
      {"Lưu Mai thực hiện", "Lưu Mai"},
      {"PV Lưu Mai/VOV.VN", "Lưu Mai"},
      {"Theo Lưu Mai/VnExpress", "Lưu Mai"},
      {"Theo Lưu Mai Công an nhân dân", "Lưu Mai"},
      {"Theo Dân trí Lưu Mai", "Lưu Mai"},
      {"Theo TTXVN", "nothing"},
      {"TTXVN", "nothing"},
      {"P.V", "nothing"},
      {"Nhóm phóng viên thời sự", "nothing"},
      {"Lưu Mai cho biết", "no byline"},
      {"Theo đó, các xã tổ chức họp", "no byline"},
      {"Bí thư Huyện ủy Lưu Mai", "no byline"},
      {"Mai", "no byline"},
      {"", "no byline"},
  };
  for (const auto& [byline, expected] : bylines) {
    BOOST_TEST_CONTEXT(byline) { BOOST_TEST(author(byline) == expected); }
  }
}

BOOST_AUTO_TEST_CASE(sources_are_read_from_bylines) {
  const std::pair<const char*, const char*> bylines[] = {
      {"Theo TTXVN", "TTXVN"},
      {"(Theo Dân trí)", "Dân trí"},
      {"Nguồn: sonkhe.gov.vn", "sonkhe.gov.vn"},
      {"theo báo Công an nhân dân", "báo Công an nhân dân"},
      {"Lưu Mai/VOV.VN", "VOV.VN"},
      {"Lưu Mai/VOV.VN Lưu Mai/VOV.VN", "VOV.VN"},
      {"Theo Lưu Mai (Dân trí)", "Dân trí"},
      {"Theo Lưu Mai Công an nhân dân", "Công an nhân dân"},
      {"TTXVN/Tin Tức", "TTXVN/Tin Tức"},
      {"Lưu Mai", "nothing"},
  };
  for (const auto& [byline, expected] : bylines) {
    BOOST_TEST_CONTEXT(byline) { BOOST_TEST(source(byline) == expected); }
  }
}

BOOST_AUTO_TEST_CASE(a_glued_byline_begins_after_a_sentence) {
  const auto byline = [](std::string_view text) {
    const auto begin = find_byline_after(text);
    return begin ? std::string(text.substr(*begin)) : "nothing";
  };
  BOOST_TEST(byline("Hội nghị bế mạc chiều nay. Lưu Mai") == "Lưu Mai");
  BOOST_TEST(byline("Hội nghị bế mạc chiều nay./. L.Mai - S.Hải") == "L.Mai - S.Hải");
  BOOST_TEST(byline("“Cần làm ngay!” LƯU MAI") == "LƯU MAI");
  BOOST_TEST(byline("Hội nghị bế mạc chiều nay.Tin, ảnh: LƯU MAI") == "Tin, ảnh: LƯU MAI");
  BOOST_TEST(byline("Hội nghị bế mạc. Ảnh: Sơn Hải. Lưu Mai") == "Lưu Mai");
  BOOST_TEST(byline("Hội nghị bế mạc. Ảnh: Sơn Hải") == "nothing");
  BOOST_TEST(byline("Hội nghị họp ở TP. Sơn Khê") == "nothing");
  BOOST_TEST(byline("Chủ trì hội nghị là TS. Lưu Mai") == "nothing");
  BOOST_TEST(byline("Hội nghị bế mạc chiều nay.") == "nothing");
}

BOOST_AUTO_TEST_CASE(papers_and_places_are_read_from_the_start_of_a_lead) {
  const auto start = [](std::string_view lead) {
    const LeadStart read = read_lead_start(lead);
    return part(lead, read.source) + " | " + part(lead, read.place);
  };
  BOOST_TEST(start("(TTXVN) - Sáng 3/2, huyện họp.") == "TTXVN | nothing");
  BOOST_TEST(start("(Chinhphu.vn) - Sáng 3/2, huyện họp.") == "Chinhphu.vn | nothing");
  BOOST_TEST(start("(SKĐT) - Sáng 3/2, huyện họp.") == "SKĐT | nothing");
  BOOST_TEST(start("GD&TĐ - Sáng 3/2, huyện họp.") == "GD&TĐ | nothing");
  BOOST_TEST(start("KIÊN GIANG - Sáng 3/2, huyện họp.") == "nothing | KIÊN GIANG");
  BOOST_TEST(start("Hà Nội (TTXVN) - Sáng 3/2, huyện họp.") == "TTXVN | Hà Nội");
  BOOST_TEST(start("Hà Nội - Hải Phòng là tuyến cao tốc.") == "nothing | nothing");
  BOOST_TEST(start("Sáng 3/2 - ngày thành lập Đảng.") == "nothing | nothing");
  BOOST_TEST(start("(khóa X) Nghị quyết đã nêu.") == "nothing | nothing");
  BOOST_TEST(start("") == "nothing | nothing");
}

BOOST_AUTO_TEST_CASE(pages_of_nothing_have_no_blocks) {
  for (const char* page : {"", " ", "\n\n \n"}) BOOST_TEST(find_layout(page).blocks.empty());
  BOOST_TEST(blocks("Một dòng") == (Texts{"headline: Một"}), per_element);
}

/// Seconds that the layout of `page` takes.
double seconds_for(std::string_view page) {
  const auto begin = std::chrono::steady_clock::now();
  BOOST_TEST(!find_layout(page).blocks.empty());
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

BOOST_AUTO_TEST_CASE(time_grows_linearly_with_lines_and_with_their_length) {
  const auto repeated = [](std::string_view text, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
  };
  const std::string lines = repeated("Ngày 12/5/2024, L.Mai\n", 200000);
  BOOST_TEST(seconds_for(lines) < 5);
  BOOST_TEST(seconds_for(repeated("Hội nghị bế mạc. L.Mai ", 200000)) < 5);
  BOOST_TEST(seconds_for(repeated("Tin khác\n", 200000)) < 5);
  BOOST_TEST(seconds_for(repeated("a,b", 1000000)) < 5);
}

}  // namespace
}  // namespace vanthu
