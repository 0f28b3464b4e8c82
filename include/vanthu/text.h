// SPDX-License-Identifier: Apache-2.0
//
// From bytes as they lie in an archive to one documented normal form, with the way back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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
  friend Result<Text> normalize(std::string_view given);

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
VANTHU_EXPORT Result<Text> normalize(std::string_view given);

}  // namespace vanthu
