// SPDX-License-Identifier: Apache-2.0
//
// From bytes as they lie in an archive to one documented normal form, with the way back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vanthu/decode.h"
#include "vanthu/export.h"
#include "vanthu/record.h"
#include "vanthu/result.h"

namespace vanthu {

/// Maps byte offsets of a normal form to byte offsets of the text it was made from.
///
/// Kept as sorted steps, one where the distance between the two texts changes; empty where nothing
/// changed. A span that begins or ends inside a rewritten stretch widens to the whole stretch, so
/// that what it points at is never half a character.
class VANTHU_EXPORT OffsetMap {
 public:
  /// States that bytes [form.begin, form.end) of the normal form were made from bytes
  /// [given.begin, given.end). Stretches come in order; one that begins inside earlier ones takes them
  /// in. What lies between two of them is the same in both texts.
  void add_rewritten(Span form, Span given);

  /// The span of the given text that a span of the normal form was made from.
  [[nodiscard]] Span to_given(Span form) const;

  /// The way back: the span of the normal form that was made from a span of the given text.
  [[nodiscard]] Span to_form(Span given) const;

  /// The map of two steps: `this` leads from a second form to a first one, `first` from there to the
  /// given text.
  [[nodiscard]] OffsetMap over(const OffsetMap& first) const;

  [[nodiscard]] bool is_identity() const { return stretches_.empty(); }

 private:
  struct Stretch {
    Span form;
    Span given;
  };
  [[nodiscard]] std::uint32_t given_begin(std::uint32_t form) const;
  [[nodiscard]] std::uint32_t given_end(std::uint32_t form) const;

  std::vector<Stretch> stretches_;
};

/// One step of the way to the normal form. docs/normalization.md says what each does, and why.
enum class Step : std::uint8_t {
  entities,       ///< &#7883; is the character that it names
  look_alikes,    ///< Đ for Eth, Latin letters for full-width, Cyrillic and Greek ones
  composition,    ///< NFC
  tone_marks,     ///< hòa, not hoà
  dashes,         ///< a plain hyphen for all of them
  quotes,         ///< “ ” ‘ ’ for their rare forms
  spaces,         ///< a plain space for all of them
  line_breaks,    ///< one line feed for all of them
  invisible,      ///< soft hyphens and characters without width go
  broken_words,   ///< words that a hyphen parts at the end of a line are joined
  glued_words,    ///< a space between words that are typed together: số31, TWngày
  wrapped_lines,  ///< a space for line feeds inside sentences: wrapped at a column, or around a link
};

/// "entities", "look-alikes", "composition" …
[[nodiscard]] VANTHU_EXPORT std::string_view name_of(Step step);

/// The step of that name; nothing where it is not known.
[[nodiscard]] VANTHU_EXPORT std::optional<Step> step_named(std::string_view name);

/// A set of steps.
class Steps {
 public:
  static constexpr std::size_t count = 12;

  constexpr Steps() = default;
  constexpr Steps(std::initializer_list<Step> steps) {
    for (const Step step : steps) add(step);
  }
  [[nodiscard]] static constexpr Steps all() {
    Steps steps;
    steps.bits_ = (1U << count) - 1;
    return steps;
  }

  constexpr void add(Step step) { bits_ |= 1U << static_cast<unsigned>(step); }
  [[nodiscard]] constexpr bool has(Step step) const {
    return (bits_ >> static_cast<unsigned>(step) & 1U) != 0;
  }

  friend constexpr bool operator==(const Steps&, const Steps&) = default;

 private:
  std::uint32_t bits_ = 0;
};

/// A text in normal form: valid UTF-8 in NFC, tone marks placed one way (hòa, not hoà), Đ for its
/// look-alikes, plain hyphens and spaces, no zero-width characters. docs/normalization.md lists the
/// steps. Where nothing had to change, `form()` is the given text itself, without a copy.
class Text {
 public:
  /// The normal form. Lives as long as this Text and the text that it was made from.
  [[nodiscard]] std::string_view form() const { return rewritten_ ? std::string_view(own_) : given_; }

  /// The text as it was given.
  [[nodiscard]] std::string_view given() const { return given_; }

  /// Where a span of form() stands in given().
  [[nodiscard]] Span to_given(Span form_span) const { return map_.to_given(form_span); }

  [[nodiscard]] const OffsetMap& map() const { return map_; }

  /// How many bytes were no UTF-8 and became U+FFFD, and where the first one stands in given().
  [[nodiscard]] std::size_t replaced_bytes() const { return replaced_bytes_; }
  [[nodiscard]] std::size_t first_replaced_byte() const { return first_replaced_byte_; }

 private:
  friend class Normalizer;

  std::string_view given_;
  std::string own_;
  bool rewritten_ = false;
  OffsetMap map_;
  std::size_t replaced_bytes_ = 0;
  std::size_t first_replaced_byte_ = 0;
};

/// The normal form of `given`, which must outlive the result.
/// Fails only with ErrorCode::too_large, for 4 GiB and more. Bytes that are no UTF-8 are replaced:
/// one U+FFFD for each maximal subpart of an ill-formed sequence (Unicode 15, section 3.9).
/// Whichever steps are asked for, the form is valid UTF-8.
[[nodiscard]] VANTHU_EXPORT Result<Text> normalize(std::string_view given, Steps steps = Steps::all());

/// The same for text that was decoded, which must outlive the result. Where decode() saw that it is in
/// normal form, it is not looked at again.
[[nodiscard]] VANTHU_EXPORT Result<Text> normalize(const Decoded& decoded, Steps steps = Steps::all());

}  // namespace vanthu
