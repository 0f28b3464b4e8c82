// SPDX-License-Identifier: Apache-2.0
//
// Recipients that are a body named before: "nhà trường được tặng", "trao Cờ cho đơn vị".
#include "extract/award_recipients.h"
#include "text/letters.h"

namespace vanthu {

/// The word at `at` as one that may stand alone for a body.
std::optional<BodyPronoun> RecipientReader::body_pronoun_at(std::uint32_t at) const {
  if (at >= entities_.size()) return std::nullopt;
  const Unit& unit = entities_.units[at];
  BodyPronoun body;
  for (const Entry& entry : unit.entries()) {
    if (entry.label != Label::body_pronoun) continue;
    if (entry.canonical != "like") body.kind = entry.canonical;
    body.whole = entry.value != 0;
    body.head = lower_case(text({at, at + 1}));
    return body;
  }
  constexpr LabelSet heads{Label::body_head_small, Label::body_head, Label::place_type};
  if (!heads.has(unit.label) && !unit.may_be(Label::place_type)) return std::nullopt;
  body.head = lower_case(text({at, at + 1}));
  return body;
}

/// "đơn vị", "cơ quan": a word for any body, after which its name may stand.
bool RecipientReader::names_kind_of_body(std::uint32_t at) const {
  for (const Entry& entry : entities_.units[at].entries()) {
    if (entry.label == Label::body_pronoun) return entry.canonical == "any";
  }
  return false;
}

RecipientGroup RecipientReader::body_group(std::uint32_t at, BodyPronoun body) const {
  RecipientGroup group;
  group.kind = RecipientGroup::Kind::named;
  group.head = {at, at + 1};
  group.count = 1;
  if (has_capital(at) || body.whole) group.bodies.push_back(text(group.head));
  group.body = std::move(body);
  return group;
}

/// "cho nhà trường.": nothing that says more of it may follow, for "cho đơn vị có thành tích" means any.
std::optional<RecipientGroup> RecipientReader::body_pronoun_after(std::uint32_t at) const {
  auto body = body_pronoun_at(at);
  if (!body) return std::nullopt;
  constexpr LabelSet ends{Label::none, Label::full_stop, Label::semicolon, Label::line_break};
  const bool reason = at + 1 < entities_.size() && entities_.units[at + 1].may_be(Label::reason);
  // "cho đội tuyển và 3 vận động viên"
  constexpr LabelSet more{Label::counted, Label::award, Label::person};
  const bool joined = label(at + 1) == Label::and_ && more.has(label(at + 2));
  if (!ends.has(label(at + 1)) && !reason && !joined) return std::nullopt;
  return body_group(at, *std::move(body));
}

/// "…, nhà trường được": alone between the beginning of a clause and its verb.
std::optional<RecipientGroup> RecipientReader::body_pronoun_before(std::uint32_t at,
                                                                   std::uint32_t floor) const {
  constexpr LabelSet openers{Label::none,  Label::comma,     Label::semicolon, Label::quote,
                             Label::colon, Label::date,      Label::term,      Label::subject_stop,
                             Label::and_,  Label::full_stop, Label::line_break};
  if (!openers.has(at > floor ? label(at - 1) : Label::none)) return std::nullopt;
  auto body = body_pronoun_at(at);
  if (!body) return std::nullopt;
  return body_group(at, *std::move(body));
}

}  // namespace vanthu
