// SPDX-License-Identifier: Apache-2.0
#include "extract/title_status.h"

#include <vector>

#include "extract/status_verbs.h"
#include "extract/title_periods.h"
#include "extract/title_subjects.h"

namespace vanthu {
namespace {

enum class Carry : std::uint8_t {
  nothing,
  before_list,  ///< a verb of leaving was read: the list it governs begins soon
  list,         ///< inside a list whose first office has a status
};

/// Where in a sentence that begins with "trước khi" the walk is.
enum class Clause : std::uint8_t { other, before_event, after_comma, main };

class Reader {
 public:
  Reader(const UnitString& entities, Draft& draft, const PartialDate& published)
      : entities_(entities), draft_(draft), verbs_(entities), periods_(entities, draft, published) {}

  void run() {
    for (std::uint32_t i = 0; i < entities_.size(); ++i) step(i);
  }

 private:
  void step(std::uint32_t i) {
    const Unit& unit = entities_.units[i];
    switch (unit.label) {
      case Label::title:
        // "từng giữ nhiều chức vụ trong chính phủ của Thủ tướng".
        if (held_many_ && i > 0 && entities_.label(i - 1) == Label::of) carry_ = Carry::nothing;
        read(i);
        if (verbs_.is_left_for_next(i)) leave(unit.fact);
        break;
      case Label::past:
        undated_.clear();
        if (verbs_.is_one_of_all_changes(i) || (i > 0 && verbs_.tells_of_event_before(i))) {
          carry_ = Carry::nothing;
        } else if (i > 0 && verbs_.leads_to_next(i)) {
          leave_held_until(i);
          carry_ = Carry::nothing;
        } else if (verbs_.tells_of_office_before(i) || verbs_.notes_office_before(i)) {
          leave_office_before(i);
        } else if (verbs_.says_all(i) || verbs_.is_done_by_what_follows(i)) {
          leave_as_subject(i);
        } else if (const std::uint32_t passive = verbs_.by_another(i); passive < i) {
          leave_as_subject(passive);
        } else if (verbs_.may_be_done(i)) {
          carry_ = Carry::nothing;
        } else if (verbs_.opens_sentence_only(i)) {
          clause_ = Clause::before_event;
        } else {
          begin_past();
          held_many_ = unit.has_value(StatusVerbs::many);
          tells_of_past_ = unit.has_value(StatusVerbs::once);
          before_event_ = verbs_.tells_of_before(i);
          leave_after_holder(i);
          leave_capacity(i);
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
        done_by_next_ = false;
        undated_.clear();
        // "ông A, nguyên Bí thư Huyện ủy làm Giám đốc Sở": what he was ends, what he becomes follows.
        if (carry_ == Carry::list && !goes_on_with_list(i)) carry_ = Carry::nothing;
        // "đã đảm nhiệm nhiều chức vụ và hiện là Trưởng ban".
        if (held_many_ && unit.has_value(StatusVerbs::now)) {
          carry_ = Carry::nothing;
          held_many_ = false;
        }
        if (verbs_.ends_a_period(i) || (in_past_years_ && !unit.has_value(StatusVerbs::now)) ||
            verbs_.was_still(i) || verbs_.was_then(i) || verbs_.is_told_of_before(i) ||
            goes_on_with_past(i) || (is_told_of_then() && (verbs_.is_state(i) || verbs_.is_capacity_then(i))))
          begin_past();
        leave_subject_before(i);
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
      case Label::semicolon:
        tells_of_past_ = false;
        // "kinh qua nhiều vị trí như cán bộ giảng dạy; A; B".
        if (held_many_ && depth_ == 0) begin_past();
        pass(unit.label);
        break;
      case Label::comma:
        // "Trước khi sa thải cựu Giám đốc Sở, Tổng thống nói": the clause ends.
        if (verbs_.ends_opening_clause(i)) close_list();
        // "trong thư sa thải, Tổng thống A nhấn mạnh": whose name follows has not left it.
        if (carry_ == Carry::before_list && !held_many_ && verbs_.is_named_office(i + 1)) close_list();
        // "Ông A cho hay, trước khi đến Thành ủy, Bí thư đã thăm xã".
        if (carry_ == Carry::before_list && before_event_) close_list();
        clause_ = clause_ == Clause::before_event ? Clause::after_comma : Clause::other;
        pass(unit.label);
        break;
      case Label::appoint:
      case Label::passive:
        if (clause_ == Clause::main) clause_ = Clause::other;
        if (verbs_.is_other_verb(unit)) carry_ = Carry::nothing;
        // "từng được Chủ tịch nước khen": who does it; "từng được bầu làm Bí thư": what one became.
        done_by_next_ = unit.label == Label::passive && carry_ == Carry::before_list;
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
        if (carry_ == Carry::list && by_verb_ && verbs_.is_next_left_too(i)) break;
        close_list();
        break;
      case Label::quote:
        // "Tôi chỉ nói thế thôi”, Bí thư Tỉnh ủy giải thích": the word ends what somebody said.
        if (carry_ == Carry::before_list && i > 0 && entities_.label(i - 1) == Label::past &&
            i + 1 < entities_.size() && entities_.label(i + 1) == Label::comma)
          close_list();
        pass(unit.label);
        break;
      case Label::tenure_head:
        if (verbs_.ends_tenure(i)) {
          begin_past();
        } else {
          pass(unit.label);
        }
        break;
      case Label::newly:
      case Label::full_stop:
        tells_of_past_ = false;
        past_without_office_ = false;
        held_many_ = false;
        close_list();
        break;
      case Label::open_bracket:
        leave_for_office_in_bracket(i);
        ++depth_;
        break;
      case Label::for_:
        // "từng là trợ lý cho Thủ tướng Trần Văn Hòa": whom he served.
        if (i > 0 && entities_.label(i - 1) != Label::past) carry_ = Carry::nothing;
        pass(unit.label);
        break;
      case Label::close_bracket:
        depth_ = depth_ > 0 ? depth_ - 1 : 0;
        break;
      default:
        // "trải qua nhiều vị trí trong ngành y tế như": a small word is no verb before the list; "trước khi
        // báo cáo Thủ tướng": to whom something is said.
        if ((verbs_.is_other_verb(unit) && !(held_many_ && carry_ == Carry::before_list)) ||
            (before_event_ && is_one_of(unit.label, {Label::report, Label::document_type})))
          carry_ = Carry::nothing;
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

  /// "Bộ trưởng Trần Văn Hòa từ chức", and not "kêu gọi Bộ trưởng Trần Văn Hòa từ chức".
  void leave_as_subject(std::uint32_t verb) {
    std::uint32_t at = verb;
    while (at > 0 && entities_.label(at - 1) == Label::subject_stop) --at;
    // "cũng bị cách chức"
    if (at > 1 && entities_.label(at - 1) == Label::stop && entities_.label(at - 2) == Label::title) --at;
    // "Trưởng công an xã Tâm Đức (Đắk Nông) vừa bị cách chức"
    constexpr std::uint32_t place_in_brackets = 3;
    const bool after_place = at > place_in_brackets && entities_.label(at - 1) == Label::close_bracket &&
                             entities_.label(at - 2) == Label::place &&
                             entities_.label(at - place_in_brackets) == Label::open_bracket;
    if (after_place) at -= place_in_brackets;
    if (at > 0 && entities_.label(at - 1) == Label::close_bracket) return leave_bracket_before(at - 1);
    // "ông Trần Văn Hòa, Giám đốc Sở Y tế, đã từ chức".
    const bool is_apposition = at > 3 && entities_.label(at - 1) == Label::comma &&
                               is_one_of(entities_.label(at - 3), {Label::comma, Label::hyphen}) &&
                               entities_.label(at - 4) == Label::person;
    if (is_apposition) --at;
    at = verbs_.name_begin(at);
    if (at == 0 || entities_.label(at - 1) != Label::title) return;
    // "Hiệu trưởng Lê Thị Mai và Hiệu phó Trần Văn Hòa đã bị cách chức"
    const bool second =
        at > 3 && entities_.label(at - 2) == Label::and_ && entities_.label(at - 3) == Label::person;
    const std::uint32_t first = second ? verbs_.name_begin(at - 2) : 0;
    if (first > 0 && entities_.label(first - 1) == Label::title) {
      leave_now(entities_.units[first - 1].fact);
      return leave_now(entities_.units[at - 1].fact);
    }
    const bool begins = at == 1 || is_one_of(entities_.label(at - 2),
                                             {Label::comma, Label::semicolon, Label::colon, Label::date,
                                              Label::full_stop, Label::quote, Label::hyphen});
    if (begins) leave_now(entities_.units[at - 1].fact);
  }

  void leave_now(std::uint32_t fact) {
    leave(fact);
    draft_.titles[fact].leaves_now = true;
  }

  /// "ông Trần Văn Hòa (Giám đốc Sở Y tế) đã bị cách chức".
  void leave_bracket_before(std::uint32_t close) {
    std::uint32_t open = close;
    while (open > 0 && entities_.label(open) != Label::open_bracket) --open;
    if (open > 0 && entities_.label(open - 1) == Label::person) leave_in_bracket(open);
  }

  /// The offices in the bracket that opens at `open`.
  void leave_in_bracket(std::uint32_t open) {
    for (std::uint32_t at = open + 1; at < entities_.size() && entities_.label(at) != Label::close_bracket;
         ++at) {
      if (entities_.label(at) == Label::title) leave(entities_.units[at].fact);
    }
  }

  /// "Giám đốc Sở Y tế (hiện là Bí thư Huyện ủy)": what one was before.
  void leave_for_office_in_bracket(std::uint32_t open) {
    const bool tells_of_now = open > 0 && open + 2 < entities_.size() &&
                              verbs_.has_value(open + 1, Label::hold, StatusVerbs::now) &&
                              entities_.label(open + 2) == Label::title;
    if (tells_of_now && entities_.label(open - 1) == Label::title) leave(entities_.units[open - 1].fact);
  }

  /// "cách chức (đối với) bà Lê Thị Mai, Hiệu trưởng Trường A": what was taken stands after its holder.
  void leave_after_holder(std::uint32_t verb) {
    std::uint32_t at = verb + 1;
    const bool takes = verbs_.has_value(verb, Label::past, StatusVerbs::leaves) ||
                       verbs_.has_value(verb, Label::past, StatusVerbs::takes);
    if (!takes && !verbs_.has_value(verb, Label::past, StatusVerbs::done_to_another)) return;
    if (at >= entities_.size()) return;
    if (introduces_object(entities_.units[at])) ++at;
    while (at < entities_.size() && verbs_.is_name_or_before_it(entities_.label(at))) ++at;
    if (at + 1 >= entities_.size() || entities_.label(at - 1) != Label::person) return;
    if (entities_.label(at) == Label::open_bracket) return leave_in_bracket(at);
    // "hủy quyết định bổ nhiệm ông Trần Văn Hòa làm Phó Giám đốc", but "sa thải ông A là Chủ tịch B".
    const bool is_revoked = entities_.label(at) == Label::hold && takes;
    const bool is_parted = is_one_of(entities_.label(at), {Label::comma, Label::hyphen});
    if (!(is_revoked || is_parted) || entities_.label(at + 1) != Label::title) return;
    // "sau khi sa thải ông A, Tổng thống nói": who does it.
    constexpr LabelSet next_clause{Label::person,       Label::honorific, Label::rank,   Label::newly,
                                   Label::subject_stop, Label::report,    Label::passive};
    if (at + 2 < entities_.size() && next_clause.has(entities_.label(at + 2))) return;
    leave(entities_.units[at + 1].fact);
  }

  /// "Thủ tướng lúc bấy giờ", "Chủ tịch UBND xã Trần Văn Hòa (lúc đó)".
  void leave_office_before(std::uint32_t mark) {
    constexpr std::int32_t retired = 6;
    std::uint32_t at = mark;
    // "Tổng Bí thư Trần Văn Hòa (khi đó đang giữ chức Chủ tịch nước)": of the office in the brackets.
    if (verbs_.tells_of_office_after(mark)) return;
    const bool is_parted = at > 0 && (entities_.label(at - 1) == Label::open_bracket ||
                                      (verbs_.has_value(mark, Label::past_after, retired) &&
                                       is_one_of(entities_.label(at - 1), {Label::comma, Label::semicolon})));
    if (is_parted) --at;
    // "Phó Bí thư xã vừa nghỉ hưu".
    if (at > 1 && entities_.label(at - 1) == Label::subject_stop) --at;
    at = verbs_.name_begin(at);
    if (at == 0 || entities_.label(at - 1) != Label::title) return;
    leave(entities_.units[at - 1].fact);
  }

  /// Years that were over when the article appeared: "Chủ tịch UBND tỉnh nhiệm kỳ 2011-2016" was left
  /// with them, "01/2011 - 9/2015: Bí thư Huyện ủy" is a line of a career.
  void read_years(std::uint32_t at) {
    if (closes_range(entities_, at + 2)) return pass(entities_.label(at));
    const bool ended = periods_.is_over(at);
    const bool opens_clause =
        begins_clause(entities_, at) || (ended && begins_clause_after_comma(entities_, at));
    const bool over = ended || (opens_clause && (periods_.is_before(at) || periods_.is_long_ago(at)));
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
    // "trong hai nhiệm kỳ từ năm 2009 đến năm 2017"
    if (begin > 0 && entities_.label(begin) == Label::term && is_number_of_years(entities_.label(begin - 1)))
      --begin;
    while (begin > 0 &&
           (is_one_of(entities_.label(begin - 1), {Label::from, Label::to, Label::open_bracket}) ||
            verbs_.has_value(begin - 1, Label::stop, StatusVerbs::within)))
      --begin;
    begin = before_which(entities_, begin);
    const bool by_days =
        entities_.label(at) == Label::date && draft_.dates[entities_.units[at].fact].written.day != 0;
    if (begin == 0 || entities_.label(begin - 1) != Label::title || by_days) return;
    if (!governed_) undated_ = {entities_.units[begin - 1].fact};
    for (const std::uint32_t fact : undated_) leave(fact);
  }

  void begin_past() {
    carry_ = Carry::before_list;
    by_verb_ = true;
    status_ = TitleStatus::former;
    distance_ = 0;
    before_event_ = false;
    past_without_office_ = true;
  }

  /// "từng là A, là B, rồi là C".
  [[nodiscard]] bool goes_on_with_past(std::uint32_t hold) const {
    return tells_of_past_ && hold > 0 && verbs_.is_state(hold) &&
           is_one_of(entities_.label(hold - 1), {Label::comma, Label::then});
  }

  /// "từng kinh qua các chức vụ: A; sau đó là B", and not "từ khi giữ chức A, sau đó là B".
  [[nodiscard]] bool goes_on_with_list(std::uint32_t hold) const {
    return by_verb_ && hold > 0 && entities_.label(hold - 1) == Label::then &&
           entities_.label(0) != Label::from;
  }

  /// "Trước đó, Bí thư Tỉnh ủy là ông Trần Văn Hòa".
  void leave_subject_before(std::uint32_t hold) {
    const bool is_subject = hold > 1 && hold < 4 && verbs_.is_state(hold) &&
                            entities_.label(hold - 1) == Label::title &&
                            verbs_.has_value(0, Label::stop, StatusVerbs::was_before);
    if (is_subject) leave(entities_.units[hold - 1].fact);
  }

  /// "Trên cương vị Bộ trưởng, ông Trần Văn Hòa từng trả lời": what he did then, he did in that office.
  void leave_capacity(std::uint32_t verb) {
    if (entities_.label(0) != Label::hold || verbs_.is_state(0) || verbs_.governs(verb)) return;
    const std::uint32_t at = verbs_.name_begin(verb);
    const bool is_named = at < verb && at > 2 && entities_.label(at - 1) == Label::comma &&
                          entities_.label(at - 2) == Label::title;
    if (is_named) leave(entities_.units[at - 2].fact);
  }

  void leave(std::uint32_t fact) {
    TitleMention& title = draft_.titles[fact];
    if (title.status == TitleStatus::current) title.status = TitleStatus::former;
  }

  /// "như: A, B", "gồm A, B", "từ A đến B".
  [[nodiscard]] bool begins_list(std::uint32_t at) const {
    if (at == 0) return false;
    return is_one_of(entities_.label(at - 1), {Label::colon, Label::from}) ||
           verbs_.has_value(at - 1, Label::stop, StatusVerbs::introduces);
  }

  void read(std::uint32_t at) {
    const std::uint32_t fact = entities_.units[at].fact;
    TitleMention& title = draft_.titles[fact];
    past_without_office_ = false;
    if (carry_ == Carry::before_list && distance_ > 2 && !begins_list(at)) carry_ = Carry::nothing;
    if (done_by_next_ && carry_ == Carry::before_list) carry_ = Carry::nothing;
    done_by_next_ = false;
    if (governed_) run_.push_back(fact);
    undated_.push_back(fact);
    if (all_past_) leave(fact);
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

  /// "là A và B trước khi được bầu làm C": A and B were left for C.
  void leave_held_until(std::uint32_t before) {
    for (std::uint32_t at = verbs_.held_until(before); at < before; ++at) {
      if (entities_.label(at) != Label::title) continue;
      const std::uint32_t fact = entities_.units[at].fact;
      if (!draft_.titles[fact].membership) leave(fact);
    }
  }

  /// "giữ chức A, B rồi C", "từ A lên B; sau đó làm C": A and B were left for C.
  void leave_for_later(std::uint32_t then) {
    for (const std::uint32_t fact : run_.empty() && verbs_.goes_on_to_another(then) ? undated_ : run_) {
      TitleMention& title = draft_.titles[fact];
      if (!title.membership) title.status = TitleStatus::former;
    }
    run_.clear();
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
        if (in_list_ && carry_ == Carry::list && StatusVerbs::stands_in_list(label)) return;
        // "thôi tham gia Ban Thường vụ Tỉnh ủy, Bí thư Tỉnh ủy".
        if (carry_ == Carry::before_list && !before_event_ && StatusVerbs::stands_in_list(label)) return;
        // A verb of leaving may stand a word or two before what was left, that of many offices some more
        // before "như" and their list.
        if (carry_ == Carry::before_list && ++distance_ <= (held_many_ ? most_before_list : 2)) return;
        carry_ = Carry::nothing;
        run_.clear();
        governed_ = false;
    }
  }

  static constexpr int most_before_list = 9;  ///< units

  const UnitString& entities_;
  Draft& draft_;
  StatusVerbs verbs_;
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
  bool tells_of_past_ = false;        ///< a verb of the past was read, and "là" after it goes on with it
  bool held_many_ = false;            ///< and it was one of many offices that a list will name
  bool done_by_next_ = false;  ///< and a passive after it: the office that follows at once is who did it
  bool before_event_ = false;  ///< "trước khi": an event may follow, and no office
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
