// SPDX-License-Identifier: Apache-2.0
#include "extract/events.h"

#include <algorithm>
#include <array>

namespace vanthu {
namespace {

constexpr std::array<std::string_view, 11> kinds = {
    "conference",  "congress", "session",  "meeting",          "ceremony", "visit",
    "appointment", "contest",  "festival", "press_conference", "training"};

/// A word of one of the four event labels.
struct Mark {
  Label label = Label::none;
  Range tokens;
  std::int32_t value = 0;
};

/// What ends the name of an event.
bool ends_name(Label label) {
  switch (label) {
    case Label::comma:
    case Label::full_stop:
    case Label::colon:
    case Label::hyphen:
    case Label::semicolon:
    case Label::open_bracket:
    case Label::close_bracket:
    case Label::line_break:
    case Label::date:
    case Label::person:
    case Label::stop:
    case Label::report:
    case Label::hold:
    case Label::at:
    case Label::by:
    case Label::passive:
    case Label::honorific:
    case Label::honorific_plural:
    case Label::give:
    case Label::receive:
    case Label::subject_stop:
      return true;
    default:
      return false;
  }
}

class EventScan {
 public:
  EventScan(Reading& reading, const UnitString& entities)
      : reading_(reading), tokens_(reading.sentence.tokens), entities_(entities) {}

  void run() {
    find_marks();
    if (marks_.empty()) return;
    const bool happens = std::any_of(marks_.begin(), marks_.end(),
                                     [](const Mark& mark) { return mark.label == Label::event_happen; });
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (marks_[i].label == Label::event_head) {
        add_event(marks_[i], happens);
      } else if (marks_[i].label == Label::event_chair || marks_[i].label == Label::event_attend) {
        add_parts(i);
      }
    }
  }

 private:
  void find_marks() {
    std::uint32_t free_from = 0;
    for (std::uint32_t at = 0; at < tokens_.size(); ++at) {
      if (!may_begin_mark(at) || at < free_from) continue;
      const Found found =
          reading_.lexicon.longest(tokens_.subspan(at), reading_.sentence.text, is_event_label);
      if (!found) continue;
      free_from = at + found.tokens;
      marks_.push_back({found.label, {at, free_from}, found.entry->value});
    }
  }

  /// False for nearly all tokens, without a look into the lexicon.
  [[nodiscard]] bool may_begin_mark(std::uint32_t at) const {
    const Token& token = tokens_[at];
    if (!token.begins_event) return false;
    const std::uint32_t next = at + 1 < tokens_.size() ? tokens_[at + 1].word : 0;
    return token.event_alone || reading_.lexicon.may_begin_event({token.word, next});
  }

  /// The unit that holds a token.
  [[nodiscard]] std::uint32_t unit_of(std::uint32_t token) const {
    const auto after =
        std::upper_bound(entities_.units.begin(), entities_.units.end(), token,
                         [](std::uint32_t sought, const Unit& unit) { return sought < unit.tokens.begin; });
    return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(after - entities_.units.begin() - 1, 0));
  }

  void add_event(const Mark& mark, bool happens) {
    const std::uint32_t head = unit_of(mark.tokens.begin);
    // A word inside the name of a document or an office is none by itself.
    if (entities_.label(head) == Label::document || entities_.label(head) == Label::title) return;
    std::uint32_t end = unit_of(mark.tokens.end - 1) + 1;
    while (end < entities_.size() && !ends_name(entities_.label(end)) && !is_verb_at(end)) ++end;
    while (end > head + 1 && is_loose_end(entities_.label(end - 1))) --end;
    EventMention event;
    event.span = {tokens_[mark.tokens.begin].span.begin, entities_.units[end - 1].span.end};
    event.kind = kinds[static_cast<std::size_t>(std::clamp(mark.value - 1, 0, 10))];
    event.rule = "event.named";
    event.block = reading_.sentence.block;
    event.sentence = reading_.sentence.number;
    event.happens = happens;
    reading_.draft.events.push_back(event);
  }

  [[nodiscard]] bool is_verb_at(std::uint32_t unit) const {
    const std::uint32_t token = entities_.units[unit].tokens.begin;
    return std::any_of(marks_.begin(), marks_.end(), [&](const Mark& mark) {
      return mark.label != Label::event_head && mark.tokens.begin == token;
    });
  }

  static bool is_loose_end(Label label) {
    return label == Label::and_ || label == Label::of || label == Label::about || label == Label::quote ||
           label == Label::hyphen || label == Label::to || label == Label::from || label == Label::for_;
  }

  /// "Đồng chí A, Bí thư Tỉnh ủy, chủ trì hội nghị": those before it. "Cùng dự có các đồng chí: A, B",
  /// "do đồng chí A chủ trì": where none stand before, or a word leads to them, those after.
  void add_parts(std::size_t at) {
    const Mark& mark = marks_[at];
    const std::uint32_t from = at == 0 ? 0 : marks_[at - 1].tokens.end;
    if (add_people(clause_start(from, mark.tokens.begin), mark.tokens.begin, mark)) return;
    if (!leads_to_names(mark.tokens.end)) return;
    std::uint32_t to = static_cast<std::uint32_t>(tokens_.size());
    for (std::size_t next = at + 1; next < marks_.size(); ++next) {
      if (marks_[next].label == Label::event_chair || marks_[next].label == Label::event_attend) {
        to = marks_[next].tokens.begin;
        break;
      }
    }
    add_people(mark.tokens.end, to, mark);
  }

  /// Where the clause begins that goes up to a token: after the last semicolon.
  [[nodiscard]] std::uint32_t clause_start(std::uint32_t from, std::uint32_t to) const {
    for (const Unit& unit : entities_.units) {
      if (unit.tokens.begin >= to) break;
      if (unit.tokens.begin >= from && unit.label == Label::semicolon) from = unit.tokens.end;
    }
    return from;
  }

  /// "dự hội nghị có …", "chủ trì hội nghị là …", "sự chủ trì của …".
  [[nodiscard]] bool leads_to_names(std::uint32_t token) const {
    constexpr std::uint32_t longest_lead = 8;
    const std::uint32_t end = std::min(token + longest_lead, static_cast<std::uint32_t>(tokens_.size()));
    for (; token < end; ++token) {
      const std::string_view word = tokens_[token].in(reading_.sentence.text);
      if (word == "có" || word == "là" || word == "của" || word == ":" || word == "gồm") return true;
    }
    return false;
  }

  bool add_people(std::uint32_t from, std::uint32_t to, const Mark& mark) {
    bool any = false;
    for (const Unit& unit : entities_.units) {
      if (unit.label != Label::person || unit.tokens.begin < from || unit.tokens.end > to) continue;
      reading_.draft.event_parts.push_back(
          {unit.fact, mark.label == Label::event_chair, reading_.sentence.number});
      any = true;
    }
    return any;
  }

  Reading& reading_;
  std::span<const Token> tokens_;
  const UnitString& entities_;
  std::vector<Mark> marks_;
};

}  // namespace

void find_events(Reading& reading, const UnitString& entities) { EventScan(reading, entities).run(); }

}  // namespace vanthu
