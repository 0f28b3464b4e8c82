// SPDX-License-Identifier: Apache-2.0
//
// The one list of labels. A unit of a sentence carries one label, one byte of the string that the
// rules run on. Rule files and lexicons name labels in capitals (`DOCUMENT_TYPE`), code in small
// letters (`Label::document_type`).
//
// The order is the order of precedence: where one surface stands in the lexicons under several
// labels, the first of this list becomes the label of the unit. The surfaces concerned are listed
// in tests/reviewed/ambiguous.tsv, which the tests keep complete.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vanthu {

// clang-format off
#define VANTHU_LABELS(X)                                                                            \
  /* What earlier steps found; each is one unit of the next string. */                              \
  X(person,            "PERSON",            "a person's name")                                      \
  X(code,              "CODE",              "a document's number: 22-NQ/TW")                        \
  X(date,              "DATE",              "a calendar expression")                                \
  X(term,              "TERM",              "a period of office or of a plan")                      \
  X(document,          "DOCUMENT",          "a citation")                                           \
  X(award,             "AWARD",             "the name of an award")                                 \
  X(counted,           "COUNTED",           "a count with its recipient noun: 25 tập thể")          \
  X(title,             "TITLE",             "an office")                                            \
  X(organization,      "ORGANIZATION",      "a body with its field and place")                      \
  /* Offices. */                                                                                    \
  X(office,            "OFFICE",            "whole in itself: Tổng Bí thư, Thủ tướng")              \
  X(role_of,           "ROLE_OF",           "its body may be another office: Trợ lý, Thư ký")       \
  X(role,              "ROLE",              "needs a body: Bí thư, Giám đốc")                       \
  X(representative,    "REPRESENTATIVE",    "đại biểu: a title beside a name or before a place")    \
  X(role_modifier,     "ROLE_MODIFIER",     "Thường trực, chuyên trách, thứ nhất")                  \
  X(former,            "FORMER",            "nguyên, cựu, cố")                                      \
  X(acting,            "ACTING",            "quyền")                                                \
  X(newly,             "NEWLY",             "tân")                                                  \
  /* Documents. */                                                                                  \
  X(law_name,          "LAW_NAME",          "a law by its name: Luật Đất đai")                      \
  X(amended,           "AMENDED",           "(sửa đổi) after the name of a law")                    \
  X(document_name,     "DOCUMENT_NAME",     "another one known by name: Điều lệ Đảng")              \
  X(document_type,     "DOCUMENT_TYPE",     "Nghị quyết, Chỉ thị, NQ")                              \
  X(plan_type,         "PLAN_TYPE",         "a type that a title must make definite: Đề án")        \
  X(constitution,      "CONSTITUTION",      "Hiến pháp")                                            \
  X(law_head,          "LAW_HEAD",          "Luật, Bộ luật, Pháp lệnh before a name of no list")    \
  X(congress,          "CONGRESS",          "Đại hội")                                              \
  X(plenum,            "PLENUM",            "Hội nghị, before an ordinal and a committee")          \
  /* Awards. */                                                                                     \
  X(award_name,        "AWARD_NAME",        "an order or title of honour; the giver stays out")     \
  X(award_given,       "AWARD_GIVEN",       "takes its giver into its name: Bằng khen của …")       \
  X(award_order,       "AWARD_ORDER",       "Huân chương, Huy chương before a name or class")       \
  X(award_badge,       "AWARD_BADGE",       "Huy hiệu before years of membership")                  \
  X(award_cause,       "AWARD_CAUSE",       "begins what a badge is given for: Vì sự nghiệp")       \
  X(award_grade,       "AWARD_GRADE",       "hạng Nhất, hạng Ba")                                   \
  X(flag,              "FLAG",              "lên lá cờ truyền thống: what is pinned there, its owner got") \
  X(award_title_head,  "AWARD_TITLE_HEAD",  "danh hiệu")                                            \
  X(party_age,         "PARTY_AGE",         "tuổi Đảng, năm tuổi Đảng")                             \
  X(recipient_noun,    "RECIPIENT_NOUN",    "tập thể, cá nhân, đảng viên")                          \
  X(prize,             "PRIZE",             "a prize or gift, no award: giải Nhất, suất quà")       \
  /* Verbs, by their job. */                                                                        \
  X(give,              "GIVE",              "tặng, trao, trao tặng, phong tặng")                    \
  X(receive,           "RECEIVE",           "nhận, đón nhận")                                       \
  X(commend,           "COMMEND",           "biểu dương, khen thưởng")                              \
  X(recognize,         "RECOGNIZE",         "công nhận, đạt danh hiệu")                             \
  X(revoke,            "REVOKE",            "thu hồi, tước, hủy bỏ")                                \
  X(propose,           "PROPOSE",           "đề nghị, xét, đề xuất")                                \
  X(issue,             "ISSUE",             "ban hành, ký, thông qua")                              \
  X(report,            "REPORT",            "cho biết, phát biểu: what is said, not done")          \
  X(hold,              "HOLD",              "là, giữ chức, làm")                                    \
  X(appoint,           "APPOINT",           "bổ nhiệm, bầu, phê chuẩn")                             \
  X(past,              "PAST",              "thôi giữ chức, miễn nhiệm, từng là")                   \
  X(past_after,        "PAST_AFTER",        "lúc bấy giờ, mãn nhiệm: the office before it is past")  \
  X(concurrent,        "CONCURRENT",        "kiêm")                                                 \
  X(then,              "THEN",              "rồi, sau đó: what follows came later")                 \
  X(passive,           "PASSIVE",           "được")                                                 \
  X(regulate,          "REGULATE",          "quy định chi tiết, hướng dẫn thi hành")                \
  X(passes_on,         "PASSES_ON",         "truyền đạt ý kiến: a letter tells what somebody said") \
  /* Bodies and places. */                                                                          \
  X(body,              "BODY",              "whole in itself: Thành ủy, Bộ Chính trị, UBND")        \
  X(body_head,         "BODY_HEAD",         "Sở, Ban, Công ty; its field follows")                  \
  X(body_head_small,   "BODY_HEAD_SMALL",   "the same in small letters; set by relabelling")        \
  X(field,             "FIELD",             "what a body is for: Nội vụ, Kế hoạch")                 \
  X(field_small,       "FIELD_SMALL",       "the same in small letters; set by relabelling")        \
  X(body_joiner,       "BODY_JOINER",       "a comma, và, của inside the name of a body; set by context") \
  X(body_number,       "BODY_NUMBER",       "the number of a body: Quân khu 7; set by context")     \
  X(body_word,         "BODY_WORD",         "a word inside the name of a body; set by context")     \
  X(draft,             "DRAFT",             "dự thảo, dự án before the name of a law")              \
  X(place_type,        "PLACE_TYPE",        "tỉnh, thành phố, xã")                                  \
  X(country,           "COUNTRY",           "Lào, Nhật Bản")                                        \
  X(place,             "PLACE",             "Hải Phòng, Kiến An")                                   \
  X(source,            "SOURCE",            "a newspaper or agency: TTXVN")                         \
  /* Words beside names. */                                                                         \
  X(honorific_plural,  "HONORIFIC_PLURAL",  "các đồng chí, các ông")                                \
  X(honorific,         "HONORIFIC",         "đồng chí, ông, bà")                                    \
  X(rank,              "RANK",              "Đại tướng, GS.TS: stands before a name")               \
  X(occupation,        "OCCUPATION",        "nhà báo, ca sĩ: stands before a name")                 \
  X(not_a_person,      "NOT_A_PERSON",      "looks like a name and is none: Đinh Dậu")              \
  X(photo,             "PHOTO",             "Ảnh, Tin, ảnh: a credit follows")                      \
  X(pronoun,           "PRONOUN",           "a person named before: ông ấy, đồng chí này")          \
  /* Time. */                                                                                       \
  X(deictic,           "DEICTIC",           "hôm nay, ngày mai, sáng qua")                          \
  X(year_relative,     "YEAR_RELATIVE",     "năm nay, năm ngoái")                                   \
  X(year_after,        "YEAR_AFTER",        "năm sau")                                              \
  X(month_relative,    "MONTH_RELATIVE",    "tháng này, tháng trước")                               \
  X(weekday,           "WEEKDAY",           "thứ Hai, Chủ nhật")                                    \
  X(part_of_day,       "PART_OF_DAY",       "sáng, chiều, tối")                                     \
  X(now,               "NOW",               "nay, qua after a part of the day")                     \
  X(day_head,          "DAY_HEAD",          "ngày, hôm")                                            \
  X(month_head,        "MONTH_HEAD",        "tháng")                                                \
  X(year_head,         "YEAR_HEAD",         "năm: year, or five")                                   \
  X(quarter_head,      "QUARTER_HEAD",      "quý")                                                  \
  X(lunar_day,         "LUNAR_DAY",         "mùng, rằm")                                            \
  X(lunar_month,       "LUNAR_MONTH",       "tháng Giêng, tháng Chạp")                              \
  X(lunar_mark,        "LUNAR_MARK",        "âm lịch")                                              \
  X(lunar_year,        "LUNAR_YEAR",        "Đinh Dậu after năm, Tết or xuân")                      \
  X(new_year,          "NEW_YEAR",          "Tết")                                                  \
  X(edge,              "EDGE",              "đầu, giữa, cuối")                                      \
  X(half,              "HALF",              "half of a year: nửa đầu, nửa cuối")                    \
  X(hour_head,         "HOUR_HEAD",         "giờ, h, g between hour and minute")                    \
  X(date_cue,          "DATE_CUE",          "dịp, kỷ niệm, trước: a bare day and month follows")    \
  X(date_blocker,      "DATE_BLOCKER",      "đường, Bệnh viện, tỷ số: no date follows")             \
  X(tenure_head,       "TENURE_HEAD",       "nhiệm kỳ")                                             \
  X(ordinal_term_head, "ORDINAL_TERM_HEAD", "khóa")                                                 \
  X(period_head,       "PERIOD_HEAD",       "giai đoạn, thời kỳ")                                   \
  X(school_year_head,  "SCHOOL_YEAR_HEAD",  "năm học, niên khóa")                                   \
  X(season_head,       "SEASON_HEAD",       "mùa, mùa giải before years")                           \
  X(running,           "RUNNING",           "liền, liên tục: after a number of years")              \
  X(ordinal_head,      "ORDINAL_HEAD",      "thứ, lần thứ")                                         \
  /* Numbers, by value: keeps most look-alikes of dates out of the code. */                         \
  X(number_word,       "NUMBER_WORD",       "hai, ba, mười lăm")                                    \
  X(number_1_12,       "NUMBER_1_12",       "could be a month")                                     \
  X(number_13_31,      "NUMBER_13_31",      "could be a day and no month")                          \
  X(number_32_99,      "NUMBER_32_99",      "also 0 and 00")                                        \
  X(year,              "YEAR",              "1800 to 2100 in four digits")                          \
  X(number,            "NUMBER",            "any other whole number; 1.146 is one")                 \
  X(decimal,           "DECIMAL",           "5,5")                                                  \
  X(roman,             "ROMAN",             "I to XL")                                              \
  X(vague_number,      "VAGUE_NUMBER",      "nhiều, hàng trăm")                                     \
  X(measure,           "MEASURE",           "km, triệu, người: after a number it is a quantity")    \
  /* Small words. */                                                                                \
  X(plural,            "PLURAL",            "các, những")                                           \
  X(and_,              "AND",               "và, cùng")                                             \
  X(of,                "OF",                "của")                                                  \
  X(at,                "AT",                "tại, ở")                                               \
  X(belong,            "BELONG",            "thuộc, trực thuộc")                                    \
  X(about,             "ABOUT",             "về")                                                   \
  X(for_,              "FOR",               "cho, tới: before a recipient")                         \
  X(by,                "BY",                "do, bởi")                                              \
  X(from,              "FROM",              "từ")                                                   \
  X(to,                "TO",                "đến")                                                  \
  X(on_behalf,         "ON_BEHALF",         "thay mặt, thừa ủy quyền của: the giver follows")       \
  X(number_sign,       "NUMBER_SIGN",       "số")                                                   \
  X(subject_stop,      "SUBJECT_STOP",      "nêu rõ, nhằm, có hiệu lực: ends a subject")            \
  X(stop,              "STOP",              "can never stand inside a body: đã, sẽ, nói")           \
  X(protect,           "PROTECT",           "only keeps its parts silent: ghi nhận, lần lượt")      \
  X(party_side,        "PARTY_SIDE",        "đối lập, cầm quyền: after the name of a party")        \
  X(determiner,        "DETERMINER",        "này: tells which, after the kind of a place or body")   \
  /* What no list knows, by shape. */                                                               \
  X(compound,          "COMPOUND",          "a common noun or verb of two syllables, with a capital") \
  X(capital,           "CAPITAL",           "a word with a capital")                                \
  X(abbreviation,      "ABBREVIATION",      "two capitals and more")                                \
  X(word,              "WORD",              "any other word")                                       \
  /* Punctuation. */                                                                                \
  X(comma,             "COMMA",             ",")                                                    \
  X(full_stop,         "FULL_STOP",         ". ! ? …")                                              \
  X(colon,             "COLON",             ":")                                                    \
  X(semicolon,         "SEMICOLON",         ";")                                                    \
  X(hyphen,            "HYPHEN",            "- and, in normal form, every dash")                    \
  X(slash,             "SLASH",             "/")                                                    \
  X(open_bracket,      "OPEN_BRACKET",      "( or [")                                               \
  X(close_bracket,     "CLOSE_BRACKET",     ") or ]")                                               \
  X(quote,             "QUOTE",             "any quotation mark, opening or closing")               \
  X(percent,           "PERCENT",           "%")                                                    \
  X(ampersand,         "AMPERSAND",         "&")                                                    \
  X(line_break,        "LINE_BREAK",        "a line ends inside a sentence")                        \
  X(other,             "OTHER",             "any other sign")                                       \
  /* Evidence: looked up where names are decided, never the label of a unit. */                     \
  X(surname,           "SURNAME",           "Nguyễn; value: how often in a thousand names")         \
  X(surname_word,      "SURNAME_WORD",      "a surname that is a common word too: Cao, Mai")        \
  X(surname_last,      "SURNAME_LAST",      "a clan that ends a name: Niê, Kđăm")                   \
  X(company_word,      "COMPANY_WORD",      "ends the name of a company: Airways, Land, Group")     \
  X(known_person,      "KNOWN_PERSON",      "a famous name that no surname shows: Trường Chinh")    \
  X(name_syllable,     "NAME_SYLLABLE",     "seen in names; value: in how many different names")    \
  X(name_blocker,      "NAME_BLOCKER",      "what follows is no person: đường, Trường")             \
  X(foreign_given,     "FOREIGN_GIVEN",     "Donald, Vladimir")                                     \
  X(name_particle,     "NAME_PARTICLE",     "a small word inside a foreign name: van, bin, de")     \
  X(starter,           "STARTER",           "begins sentences: Trong, Với; no part of a name")      \
  X(life_mark,         "LIFE_MARK",         "said of a person right after the name: sinh năm, tuổi") \
  X(woman,             "WOMAN",             "before the name of a woman: phu nhân, nữ hoàng")         \
  X(common_compound,   "COMMON_COMPOUND",   "a compound that ends a name: chúc mừng")               \
  X(national_day,      "NATIONAL_DAY",      "2/9, 30/4: a date even without a word that says so")   \
  X(denial,            "DENIAL",            "không, chưa: what the verb after it tells of was not done") \
  X(quantity_cue,      "QUANTITY_CUE",      "hơn, khoảng: the number that follows is a quantity")   \
  X(training,          "TRAINING",          "lớp, học viên: a khóa beside it is a course")          \
  X(committee,         "COMMITTEE",         "holds plenums that documents are named by: Trung ương") \
  X(document_head,     "DOCUMENT_HEAD",     "the type in a document's name: Điều lệ of Điều lệ Đảng") \
  X(subject_break,     "SUBJECT_BREAK",     "a word of another label that ends a subject too: là")  \
  X(subject_list,      "SUBJECT_LIST",      "after a comma one more of what a document is about: tầm nhìn") \
  X(issue_before,      "ISSUE_BEFORE",      "a word of another label that issues the document after it: có") \
  X(beside_date,       "BESIDE_DATE",       "tới, vừa qua after a date; value: 1 to come, -1 gone by") \
  X(plan_verb,         "PLAN_VERB",         "begins the title of a plan: Phát triển, Nâng cao")     \
  X(type_code,         "TYPE_CODE",         "the type inside a document's number: NQ, QĐ")          \
  X(event_head,        "EVENT_HEAD",        "names an event: hội nghị, lễ khai mạc; value: its kind")    \
  X(event_chair,       "EVENT_CHAIR",       "chủ trì, điều hành: who does it leads the event")      \
  X(event_attend,      "EVENT_ATTEND",      "dự, tham dự: who does it takes part")                  \
  X(event_happen,      "EVENT_HAPPEN",      "diễn ra, tổ chức, khai mạc: an event is held")         \
  X(contest_title,     "CONTEST_TITLE",     "begins a title won in a contest, no award: Hoa hậu")  \
  X(award_rating,      "AWARD_RATING",      "a grade that is an award where it is given: hoàn thành xuất sắc nhiệm vụ") \
  X(grade_word,        "GRADE_WORD",        "a class of an order without hạng before it: hạng Nhất, Nhì, Ba") \
  X(achievement_head,  "ACHIEVEMENT_HEAD",  "begins what somebody got an award for: vì, có thành tích") \
  X(body_pronoun,      "BODY_PRONOUN",      "a body named before; canonical: its kind or any: nhà trường") \
  X(part_of_whole,     "PART_OF_WHOLE",     "trong đó: what follows is part of what was counted") \
  X(collective,        "COLLECTIVE",        "stands for a body whose name follows: tập thể")         \
  X(partner,           "PARTNER",           "với, cùng: who follows joins the subject and is none")  \
  X(enumeration,       "ENUMERATION",       "gồm, bao gồm: the names of those counted follow")       \
  X(reason,            "REASON",            "vì, nhằm: why follows, not what somebody does")         \
  X(death,             "DEATH",             "từ trần, lễ tang: somebody has died; value 1 after the name, 2 before it") \
  X(candidacy,         "CANDIDACY",         "tranh cử, ứng viên: the office that follows is sought, not held")     \
  X(shared_office,     "SHARED_OFFICE",     "Phó, Thứ trưởng: begins an office that several hold at once") \
  X(reign,             "REIGN",             "thời: before whoever held an office when something was")   \
  X(relative,          "RELATIVE",          "cha, con trai: one of the family of whoever follows")   \
  X(party,             "PARTY",             "a political party, after who leads it: đảng Dân chủ")  \
  X(people,            "PEOPLE",            "a people whose name is a given name as well: Việt")    \
  X(dotted,            "DOTTED",            "an abbreviation whose dot ends no sentence: TP, GS")
// clang-format on

enum class Label : std::uint8_t {
  none,
#define VANTHU_LABEL_ENUM(id, name, meaning) id,
  VANTHU_LABELS(VANTHU_LABEL_ENUM)
#undef VANTHU_LABEL_ENUM
      first_user_label,  ///< labels of the user's own, `MY_…`, are numbered from here to 255
};

inline constexpr std::size_t user_label_count = 256 - static_cast<std::size_t>(Label::first_user_label);

struct LabelInfo {
  Label label;
  std::string_view name;
  std::string_view meaning;
};

/// Every built-in label, in order of precedence.
[[nodiscard]] const std::vector<LabelInfo>& all_labels();

/// The built-in labels, and those of the user's own that their files have named so far.
class LabelTable {
 public:
  /// The label of a name. A new name that begins with `MY_` gets the next free user label; nothing
  /// where the name is not known, or no user label is free.
  [[nodiscard]] std::optional<Label> find_or_add(std::string_view name);

  [[nodiscard]] std::optional<Label> find(std::string_view name) const;
  [[nodiscard]] std::string_view name(Label label) const;

  /// The known name that is nearest to a mistyped one (by edit distance), for an error message.
  [[nodiscard]] std::string_view nearest(std::string_view mistyped) const;

 private:
  std::vector<std::string> user_names_;
};

/// Labels of what tells of an event, looked up where events are found.
[[nodiscard]] constexpr bool is_event_label(Label label) {
  return label >= Label::event_head && label <= Label::event_happen;
}

/// A set of labels: of those that code names, worked out by the compiler, or of those that were added. Name a
/// set before a call takes it: Clang 14 crashes on some that stand among the arguments.
class LabelSet {
 public:
  constexpr LabelSet() = default;
  consteval LabelSet(std::initializer_list<Label> labels) {
    for (const Label label : labels) set(static_cast<std::size_t>(label));
  }

  constexpr void set(std::size_t label) { bits_[label / 64] |= std::uint64_t{1} << (label % 64); }
  constexpr void add(Label label) { set(static_cast<std::size_t>(label)); }
  [[nodiscard]] constexpr bool test(std::size_t label) const {
    return (bits_[label / 64] >> (label % 64) & 1) != 0;
  }
  [[nodiscard]] constexpr bool has(Label label) const { return test(static_cast<std::size_t>(label)); }
  [[nodiscard]] constexpr bool any() const { return (bits_[0] | bits_[1] | bits_[2] | bits_[3]) != 0; }
  [[nodiscard]] constexpr bool none() const { return !any(); }
  [[nodiscard]] constexpr std::size_t count() const {
    std::size_t count = 0;
    for (const std::uint64_t bits : bits_) count += static_cast<std::size_t>(std::popcount(bits));
    return count;
  }
  /// Calls `visit(number)` for each label of the set, in order.
  template <class Visit>
  constexpr void each(Visit visit) const {
    for (std::size_t i = 0; i < bits_.size(); ++i) {
      for (std::uint64_t rest = bits_[i]; rest != 0; rest &= rest - 1)
        visit(i * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
    }
  }
  constexpr LabelSet& operator|=(const LabelSet& other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
    return *this;
  }
  constexpr LabelSet& operator&=(const LabelSet& other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] &= other.bits_[i];
    return *this;
  }
  friend constexpr LabelSet operator|(LabelSet left, const LabelSet& right) { return left |= right; }
  friend constexpr LabelSet operator&(LabelSet left, const LabelSet& right) { return left &= right; }
  friend constexpr bool operator==(const LabelSet&, const LabelSet&) = default;

 private:
  std::array<std::uint64_t, 4> bits_{};
};

[[nodiscard]] constexpr bool is_one_of(Label label, const LabelSet& labels) { return labels.has(label); }

/// Labels that are looked up where names are decided and never become the label of a unit.
[[nodiscard]] constexpr bool is_evidence(Label label) {
  return label >= Label::surname && label <= Label::dotted;
}

}  // namespace vanthu
