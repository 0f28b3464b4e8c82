// SPDX-License-Identifier: Apache-2.0
#include "extract/title_status.h"

#include <vector>

#include "extract/title_periods.h"
#include "extract/title_subjects.h"

namespace vanthu {
namespace {

enum class Carry : std::uint8_t {
  nothing,
  before_list,  ///< a verb of leaving was read: the list it governs begins soon
  list,         ///< inside a list whose first office has a status
};

constexpr std::int32_t leaves = 0;  ///< of verbs that say no more: "cách chức", "thôi giữ chức"
constexpr std::int32_t done_to_another = 3;  ///< by its subject: "sa thải", "miễn nhiệm"
constexpr std::int32_t was_before = 9;       ///< of words that begin a sentence: "trước đó"

/// Where in a sentence that begins with "trước khi" the walk is.
enum class Clause : std::uint8_t { other, before_event, after_comma, main };

class Reader {
 public:
  Reader(const UnitString& entities, Draft& draft, const PartialDate& published)
      : entities_(entities), draft_(draft), periods_(entities, draft, published) {}

  void run() {
    for (std::uint32_t i = 0; i < entities_.size(); ++i) step(i);
  }

 private:
  void step(std::uint32_t i) {
    const Unit& unit = entities_.units[i];
    switch (unit.label) {
      case Label::title:
        read(unit.fact);
        break;
      case Label::past:
        undated_.clear();
        if (is_one_of_all_changes(i)) {
          carry_ = Carry::nothing;
        } else if (tells_of_office_before(i)) {
          leave_office_before(i);
        } else if (says_all(i) || is_done_by_what_follows(i)) {
          leave_as_subject(i);
        } else if (const std::uint32_t passive = by_another(i); passive < i) {
          leave_as_subject(passive);
        } else if (opens_sentence_only(i)) {
          clause_ = Clause::before_event;
        } else {
          begin_past();
          before_event_ = unit.has_value(1);
          leave_after_holder(i);
        }
        break;
      case Label::past_after:
        leave_office_before(i);
        told_of_then_ = told_of_then_ || i == 0;
        break;
      case Label::former:
        // "nguyên: Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh".
        if (i + 1 < entities_.size() && entities_.label(i + 1) == Label::colon) begin_past();
        break;
      case Label::hold:
        governed_ = true;
        undated_.clear();
        // "ông A, nguyên Bí thư Huyện ủy làm Giám đốc Sở": what he was ends, what he becomes follows.
        if (carry_ == Carry::list) carry_ = Carry::nothing;
        if (ends_a_period(i) || in_past_years_ || was_still(i) || is_told_of_before(i) ||
            (is_told_of_then() && is_state(i)))
          begin_past();
        break;
      case Label::date:
      case Label::term:
        read_years(i);
        break;
      case Label::then:
        leave_for_later(i);
        break;
      case Label::colon:
        // "trải qua nhiều vị trí, đảm nhiệm các chức vụ quan trọng như: A; B".
        if (past_without_office_) begin_past();
        pass(unit.label);
        break;
      case Label::comma:
        clause_ = clause_ == Clause::before_event ? Clause::after_comma : Clause::other;
        pass(unit.label);
        break;
      case Label::appoint:
      case Label::passive:
        if (clause_ == Clause::main) clause_ = Clause::other;
        if (is_other_verb(unit)) carry_ = Carry::nothing;
        pass(unit.label);
        break;
      case Label::pronoun:
      case Label::honorific:
        if (clause_ == Clause::after_comma) clause_ = Clause::main;
        pass(unit.label);
        break;
      case Label::person:
        if (clause_ == Clause::after_comma) clause_ = Clause::main;
        undated_.clear();
        if (carry_ == Carry::list && by_verb_ && is_next_left_too(i)) break;
        close_list();
        break;
      case Label::newly:
      case Label::full_stop:
        past_without_office_ = false;
        close_list();
        break;
      case Label::open_bracket:
        ++depth_;
        break;
      case Label::close_bracket:
        depth_ = depth_ > 0 ? depth_ - 1 : 0;
        break;
      default:
        if (is_other_verb(unit)) carry_ = Carry::nothing;
        pass(unit.label);
    }
  }

  /// "Khi đó, ông A là", "Trước khi về Bộ, ông A là".
  [[nodiscard]] bool is_told_of_then() const { return told_of_then_ || clause_ == Clause::main; }

  void close_list() {
    carry_ = Carry::nothing;
    in_list_ = false;
    run_.clear();
    governed_ = false;
  }

  /// "miễn nhiệm Chủ tịch UBND xã Trần Văn Hòa và Phó Chủ tịch Lê Văn An": after the name at `name` one more
  /// office with its holder.
  [[nodiscard]] bool is_next_left_too(std::uint32_t name) const {
    std::uint32_t at = name + 1;
    if (at < entities_.size() && entities_.label(at) == Label::open_bracket)
      at = static_cast<std::uint32_t>(entities_.find(Label::close_bracket, at)) + 1;
    if (at + 2 >= entities_.size() || entities_.label(at) != Label::and_) return false;
    return entities_.label(at + 1) == Label::title && is_name_or_before_it(entities_.label(at + 2));
  }

  /// "Chủ tịch UBND xã Trần Văn Hòa bị cách chức": the verb says all, and its subject stands before it.
  [[nodiscard]] bool says_all(std::uint32_t at) const {
    constexpr std::int32_t complete = 5;
    return has_value(at, Label::past, complete) && !governs(at);
  }

  /// "bầu, miễn nhiệm, bãi nhiệm Chủ tịch UBND": in rules on how offices are filled nobody left one.
  [[nodiscard]] bool is_one_of_all_changes(std::uint32_t verb) const {
    std::uint32_t at = verb;
    while (at > 1 && is_one_of(entities_.label(at - 1), {Label::comma, Label::and_}) &&
           is_one_of(entities_.label(at - 2), {Label::past, Label::appoint}))
      at -= 2;
    return at < verb && entities_.label(at) == Label::appoint;
  }

  /// "bị sa thải bởi Tổng thống".
  [[nodiscard]] bool is_done_by_what_follows(std::uint32_t verb) const {
    return verb + 1 < entities_.size() && entities_.label(verb + 1) == Label::by;
  }

  /// "bị Tổng thống Miller sa thải": where the passive stands, if the verb is done by one whom it names and
  /// nothing follows it; the verb itself where not.
  [[nodiscard]] std::uint32_t by_another(std::uint32_t verb) const {
    if (!has_value(verb, Label::past, done_to_another) || governs(verb)) return verb;
    std::uint32_t at = verb;
    while (at > 0 && (is_name_or_before_it(entities_.label(at - 1)) ||
                      is_one_of(entities_.label(at - 1), {Label::title, Label::body, Label::place})))
      --at;
    constexpr std::int32_t suffers = 5;
    const bool is_passive =
        at > 0 && (entities_.label(at - 1) == Label::passive || has_value(at - 1, Label::stop, suffers));
    return is_passive ? at - 1 : verb;
  }

  /// Whether the office or its holder follows the verb that takes it away.
  [[nodiscard]] bool governs(std::uint32_t verb) const {
    return verb + 1 < entities_.size() &&
           is_one_of(entities_.label(verb + 1), {Label::title, Label::hold, Label::plural, Label::person,
                                                 Label::honorific, Label::rank, Label::newly, Label::of});
  }

  /// "là", "giữ chức", and not "được bầu làm".
  [[nodiscard]] bool is_state(std::uint32_t hold) const {
    constexpr std::int32_t state = 5;
    return has_value(hold, Label::hold, state);
  }

  /// "từng gặp Chủ tịch", "trước khi trình Thủ tướng": it is not the office that was left.
  [[nodiscard]] static bool is_other_verb(const Unit& unit) {
    constexpr std::int32_t introduces = 3;
    if (unit.label == Label::stop) return !unit.has_value(introduces);
    return is_one_of(unit.label,
                     {Label::propose, Label::give, Label::report, Label::receive, Label::commend});
  }

  /// "Bộ trưởng Bộ Y tế khi đó là ông Trần Văn Hòa": the office stands before the words that say so.
  [[nodiscard]] bool tells_of_office_before(std::uint32_t at) const {
    constexpr std::int32_t may_stand_after = 2;
    const Unit& unit = entities_.units[at];
    return at > 0 && unit.has_value(may_stand_after) && entities_.label(at - 1) == Label::title;
  }

  /// "Bộ trưởng Trần Văn Hòa từ chức", and not "kêu gọi Bộ trưởng Trần Văn Hòa từ chức".
  void leave_as_subject(std::uint32_t verb) {
    std::uint32_t at = verb;
    while (at > 0 && entities_.label(at - 1) == Label::subject_stop) --at;
    // "ông Trần Văn Hòa, Giám đốc Sở Y tế, đã từ chức".
    const bool is_apposition = at > 3 && entities_.label(at - 1) == Label::comma &&
                               is_one_of(entities_.label(at - 3), {Label::comma, Label::hyphen}) &&
                               entities_.label(at - 4) == Label::person;
    if (is_apposition) --at;
    while (at > 0 && is_name_or_before_it(entities_.label(at - 1))) --at;
    if (at == 0 || entities_.label(at - 1) != Label::title) return;
    const bool begins = at == 1 || is_one_of(entities_.label(at - 2),
                                             {Label::comma, Label::semicolon, Label::colon, Label::date,
                                              Label::full_stop, Label::quote, Label::hyphen});
    if (!begins) return;
    TitleMention& title = draft_.titles[entities_.units[at - 1].fact];
    if (title.status == TitleStatus::current) title.status = TitleStatus::former;
    title.leaves_now = true;
  }

  /// "cách chức (đối với) bà Lê Thị Mai, Hiệu trưởng Trường A": what was taken stands after its holder.
  void leave_after_holder(std::uint32_t verb) {
    std::uint32_t at = verb + 1;
    if (!has_value(verb, Label::past, leaves) && !has_value(verb, Label::past, done_to_another)) return;
    if (at >= entities_.size()) return;
    if (introduces_object(entities_.units[at])) ++at;
    while (at < entities_.size() && is_name_or_before_it(entities_.label(at))) ++at;
    if (at + 1 >= entities_.size() || entities_.label(at - 1) != Label::person ||
        entities_.label(at) != Label::comma || entities_.label(at + 1) != Label::title)
      return;
    // "sau khi sa thải ông A, Tổng thống nói": who does it.
    constexpr LabelSet next_clause{Label::person,       Label::honorific, Label::rank,   Label::newly,
                                   Label::subject_stop, Label::report,    Label::passive};
    if (at + 2 < entities_.size() && next_clause.has(entities_.label(at + 2))) return;
    TitleMention& title = draft_.titles[entities_.units[at + 1].fact];
    if (title.status == TitleStatus::current) title.status = TitleStatus::former;
  }

  /// "Thủ tướng lúc bấy giờ", "Chủ tịch UBND xã Trần Văn Hòa (lúc đó)".
  void leave_office_before(std::uint32_t mark) {
    constexpr std::int32_t retired = 6;
    std::uint32_t at = mark;
    const bool is_parted = at > 0 && (entities_.label(at - 1) == Label::open_bracket ||
                                      (has_value(mark, Label::past_after, retired) &&
                                       is_one_of(entities_.label(at - 1), {Label::comma, Label::semicolon})));
    if (is_parted) --at;
    while (at > 0 && is_name_or_before_it(entities_.label(at - 1))) --at;
    if (at == 0 || entities_.label(at - 1) != Label::title) return;
    TitleMention& title = draft_.titles[entities_.units[at - 1].fact];
    if (title.status == TitleStatus::current) title.status = TitleStatus::former;
  }

  [[nodiscard]] static bool is_name_or_before_it(Label label) {
    return label == Label::person || label == Label::honorific || label == Label::rank ||
           label == Label::occupation;
  }

  /// Years that were over when the article appeared: "Chủ tịch UBND tỉnh nhiệm kỳ 2011-2016" was left
  /// with them, "01/2011 - 9/2015: Bí thư Huyện ủy" is a line of a career.
  void read_years(std::uint32_t at) {
    if (closes_range(entities_, at + 2)) return pass(entities_.label(at));
    const bool opens_clause = begins_clause(entities_, at);
    const bool over =
        periods_.is_over(at) || (opens_clause && (periods_.is_before(at) || periods_.is_long_ago(at)));
    if (over) leave_those_with_years(at);
    undated_.clear();
    if (!over || !opens_clause) {
      if (opens_clause && goes_on_from_semicolon(entities_, at)) {
        in_past_years_ = all_past_ = false;
        close_list();
      }
      return pass(entities_.label(at));
    }
    in_past_years_ = true;
    all_past_ = at + 1 < entities_.size() && entities_.label(at + 1) == Label::colon;
  }

  /// "giữ chức Bí thư Huyện ủy, Chủ tịch HĐND huyện nhiệm kỳ 2011-2016": the years that end at `at` are those
  /// of the offices right before them, of one where no verb governs them.
  void leave_those_with_years(std::uint32_t at) {
    std::uint32_t begin = at;
    if (closes_range(entities_, at)) begin -= 2;
    while (begin > 0 && is_one_of(entities_.label(begin - 1), {Label::from, Label::to, Label::open_bracket}))
      --begin;
    begin = before_which(entities_, begin);
    const bool by_days =
        entities_.label(at) == Label::date && draft_.dates[entities_.units[at].fact].written.day != 0;
    if (begin == 0 || entities_.label(begin - 1) != Label::title || by_days) return;
    if (!governed_) undated_ = {entities_.units[begin - 1].fact};
    for (const std::uint32_t fact : undated_) {
      TitleMention& title = draft_.titles[fact];
      if (title.status == TitleStatus::current) title.status = TitleStatus::former;
    }
  }

  void begin_past() {
    carry_ = Carry::before_list;
    by_verb_ = true;
    status_ = TitleStatus::former;
    distance_ = 0;
    before_event_ = false;
    past_without_office_ = true;
  }

  /// "Trước khi làm Chủ tịch, ông A …" tells what he became; inside a sentence "trước khi" tells what
  /// somebody no longer is.
  [[nodiscard]] bool opens_sentence_only(std::uint32_t at) const {
    const Unit& unit = entities_.units[at];
    return at == 0 && unit.has_value(1);
  }

  /// "Trước đó, ông Trần Văn Hòa là".
  [[nodiscard]] bool is_told_of_before(std::uint32_t hold) const {
    constexpr LabelSet subject{Label::comma, Label::person, Label::honorific, Label::rank, Label::pronoun};
    std::uint32_t at = hold;
    while (at > 0 && subject.has(entities_.label(at - 1))) --at;
    return at == 1 && at < hold && has_value(0, Label::stop, was_before);
  }

  /// "khi ông Trần Văn Hòa còn là", "khi bà Lê Thị Mai làm", "khi giữ cương vị".
  [[nodiscard]] bool was_still(std::uint32_t hold) const {
    constexpr std::int32_t still = 3;
    constexpr std::int32_t when = 2;
    const bool says_still = hold > 0 && has_value(hold - 1, Label::stop, still);
    if (!says_still && !is_state(hold)) return false;
    std::uint32_t at = says_still ? hold - 1 : hold;
    while (at > 0 &&
           (is_name_or_before_it(entities_.label(at - 1)) || entities_.label(at - 1) == Label::pronoun))
      --at;
    const bool is_named = at < (says_still ? hold - 1 : hold);
    // "khi đó ông Trần Văn Hòa là".
    if (at > 0 && is_named && entities_.label(at - 1) == Label::past_after) return true;
    if (at == 0 || !has_value(at - 1, Label::subject_stop, when) || (says_still && !is_named)) return false;
    // "kể từ khi bà Lê Thị Mai giữ chức": she may hold it still.
    return says_still || at == 1 || !is_one_of(entities_.label(at - 2), {Label::from, Label::date_cue});
  }
  [[nodiscard]] bool has_value(std::uint32_t at, Label label, std::int32_t value) const {
    const Unit& unit = entities_.units[at];
    return unit.label == label && unit.has_value(value);
  }

  /// "có 10 năm làm", "nhiều năm liền là", "sau hai nhiệm kỳ giữ chức", "2 khóa đảm đương cương vị".
  [[nodiscard]] bool ends_a_period(std::uint32_t hold) const {
    std::uint32_t at = hold;
    if (at > 0 && entities_.label(at - 1) == Label::hold) --at;
    if (at > 0 && entities_.label(at - 1) == Label::running) --at;
    if (at < 2 || !is_one_of(entities_.label(at - 1), {Label::year_head, Label::month_head,
                                                       Label::tenure_head, Label::ordinal_term_head}))
      return false;
    return is_number_of_years(entities_.label(at - 2));
  }

  void read(std::uint32_t fact) {
    TitleMention& title = draft_.titles[fact];
    past_without_office_ = false;
    if (governed_) run_.push_back(fact);
    undated_.push_back(fact);
    if (all_past_ && title.status == TitleStatus::current) title.status = TitleStatus::former;
    // "từng là quyền Bộ trưởng".
    if (carry_ == Carry::before_list && title.status == TitleStatus::acting)
      title.status = TitleStatus::former;
    if (title.status != TitleStatus::current) {
      if (carry_ == Carry::nothing) by_verb_ = false;
      status_ = title.status;
      // "Quyền Bộ trưởng, Bí thư …" acts for one office only.
      carry_ = status_ == TitleStatus::former ? Carry::list : Carry::nothing;
    } else if (carry_ != Carry::nothing) {
      title.status = status_;
      carry_ = Carry::list;
    }
  }

  /// "giữ chức A, B rồi C", "từ A lên B; sau đó làm C": A and B were left for C.
  void leave_for_later(std::uint32_t then) {
    for (const std::uint32_t fact : run_.empty() && goes_on_to_another(then) ? undated_ : run_) {
      TitleMention& title = draft_.titles[fact];
      if (!title.membership) title.status = TitleStatus::former;
    }
    run_.clear();
  }

  /// Whether "sau đó" stands right after an office and before the verb of the next.
  [[nodiscard]] bool goes_on_to_another(std::uint32_t then) const {
    if (then + 1 >= entities_.size() || entities_.label(then + 1) != Label::hold) return false;
    std::uint32_t at = then;
    while (at > 0 && is_one_of(entities_.label(at - 1), {Label::comma, Label::semicolon, Label::term})) --at;
    return at > 0 && entities_.label(at - 1) == Label::title;
  }

  [[nodiscard]] static bool stands_in_list(Label label) {
    return is_one_of(
        label, {Label::rank, Label::body, Label::body_head, Label::field, Label::place, Label::place_type,
                Label::country, Label::capital, Label::abbreviation, Label::at, Label::of, Label::body_joiner,
                Label::body_number, Label::compound, Label::body_word});
  }

  /// What stands between the offices of a list keeps it open, a verb or an unknown word closes it.
  void pass(Label label) {
    if (depth_ > 0) return;
    switch (label) {
      case Label::comma:
      case Label::semicolon:
      case Label::and_:
      case Label::hyphen:
      case Label::slash:
      case Label::colon:
        in_list_ = in_list_ || carry_ != Carry::nothing;
        return;
      case Label::concurrent:
      case Label::term:
      case Label::date:
      case Label::plural:
      case Label::roman:
      case Label::from:
      case Label::to:
      case Label::representative:
        return;
      case Label::number_1_12:
      case Label::number_word:
      case Label::ordinal_term_head:
      case Label::tenure_head:
        // "từng là Ủy viên Trung ương Đảng 4 khóa, Bí thư Tỉnh ủy".
        if (carry_ == Carry::list) return;
        [[fallthrough]];
      default:
        // "từng giữ các chức vụ: Trưởng phòng Nghiệp vụ, Sở Y tế; …": bodies and ranks stand in such a list.
        if (in_list_ && carry_ == Carry::list && stands_in_list(label)) return;
        // "thôi tham gia Ban Thường vụ Tỉnh ủy, Bí thư Tỉnh ủy".
        if (carry_ == Carry::before_list && !before_event_ && stands_in_list(label)) return;
        // A verb of leaving may stand a word or two before what was left.
        if (carry_ == Carry::before_list && ++distance_ <= 2) return;
        carry_ = Carry::nothing;
        run_.clear();
        governed_ = false;
    }
  }

  const UnitString& entities_;
  Draft& draft_;
  Carry carry_ = Carry::nothing;
  TitleStatus status_ = TitleStatus::current;
  std::vector<std::uint32_t> run_;  ///< offices of the list at hand that a verb of holding governs
  bool governed_ = false;
  std::vector<std::uint32_t> undated_;  ///< offices read since the last years, verb or name
  bool by_verb_ = false;                ///< a verb of leaving opened the list, and not "nguyên"
  bool told_of_then_ = false;           ///< the sentence begins with "khi đó"
  Clause clause_ = Clause::other;
  bool in_list_ = false;  ///< a colon opened the list
  int distance_ = 0;
  bool past_without_office_ = false;  ///< a verb of the past was read, and no office since
  bool before_event_ = false;         ///< "trước khi": an event may follow, and no office
  int depth_ = 0;
  Periods periods_;
  bool in_past_years_ = false;  ///< the sentence begins with years that are over
  bool all_past_ = false;       ///< and a colon after them: a line of a career
};

}  // namespace

void set_title_status(const UnitString& entities, Draft& draft, const PartialDate& published) {
  Reader(entities, draft, published).run();
}

}  // namespace vanthu
