// SPDX-License-Identifier: Apache-2.0
//
// Of whom a sentence says that they hold, got or left an office: the subject of a verb or what it is
// done to, named in the sentence or meant by a pronoun.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "extract/facts.h"
#include "lexicon/units.h"

namespace vanthu {

/// "hai", "các ông", "2 cán bộ": more than one.
[[nodiscard]] bool is_count(Label label);

/// "với": the small word before whom one speaks with.
[[nodiscard]] bool is_with(const Unit& unit);

/// "đối với", "của", "với": before whom something is done to.
[[nodiscard]] bool introduces_object(const Unit& unit);

/// "được", "bị": what follows is done to the subject, by whom it names.
[[nodiscard]] bool is_done_to(const Unit& unit);

/// "ông", "Đại tá", "nhà báo", an office: what may stand between the words before a name and the name.
[[nodiscard]] bool stands_before_name(Label label);

/// What may refer to somebody named before; most units are none, which is asked of every one.
inline constexpr LabelSet references{Label::pronoun, Label::honorific, Label::recipient_noun};

[[nodiscard]] bool refers_alone(const UnitString& entities, std::uint32_t at);

/// "Ông từng là", "Đồng chí giữ chức", "Đồng chí này": somebody named before.
[[nodiscard]] inline bool is_bare_reference(const UnitString& entities, std::uint32_t at) {
  return references.has(entities.label(at)) && refers_alone(entities, at);
}

/// "một người", "các đồng chí": people of whom nobody is named.
[[nodiscard]] bool is_nobody_named(const UnitString& entities, std::uint32_t at);

/// "em trai Bí thư Tỉnh ủy", "con của Bí thư Tỉnh ủy", "chồng là Giám đốc": whether the office at `title`, or
/// the verb of holding it, is said of a relative of somebody.
[[nodiscard]] bool is_of_relative(const UnitString& entities, std::uint32_t title);

/// "600 trí thức trẻ về làm Phó Chủ tịch xã", "người sẽ làm Chủ tịch": whether the verb of taking an office
/// has somebody for its subject who is not named.
[[nodiscard]] bool is_taken_by_unnamed(const UnitString& entities, std::uint32_t verb);

/// Whom the sentence before this one spoke of last.
[[nodiscard]] std::optional<std::uint32_t> last_named_before(const UnitString& entities, const Draft& draft);

/// Of whom the last sentence with names speaks first, as far as the word of address at `address` fits.
[[nodiscard]] std::optional<std::uint32_t> spoken_of_before(const UnitString& entities, std::uint32_t address,
                                                            const Draft& draft);

/// The subject of a verb: a mention, and the unit of its name or of the pronoun that stands for it.
struct Subject {
  std::uint32_t mention = 0;
  std::uint32_t at = 0;
};

/// The subject of the verb at `verb`: the nearest name on its left, or whom a pronoun there stands for.
[[nodiscard]] std::optional<Subject> subject_of(const UnitString& entities, std::uint32_t verb,
                                                const Draft& draft);

/// "Trên cương vị Chủ tịch UBND huyện, ông Trần Văn Hòa đã": the subject stands after the offices where the
/// sentence begins with them.
[[nodiscard]] std::optional<std::uint32_t> subject_after(const UnitString& entities, Range titles,
                                                         const Draft& draft);

/// "A, B và ông C được bầu làm": all whom the list names that ends with the subject.
[[nodiscard]] std::vector<std::uint32_t> subjects_of(const UnitString& entities, const Subject& subject);

/// "… đối với ông A và ông B", "… của ông A": whom an office was given to or taken from.
[[nodiscard]] std::vector<std::uint32_t> objects_after(const UnitString& entities, std::uint32_t from);

}  // namespace vanthu
