// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

#include "vanthu/export.h"

namespace vanthu {

/// What kind of thing in the outside world went wrong.
enum class ErrorCode {
  unreadable_file,  ///< a file is missing or can't be read
  too_large,    ///< a text of 4 GiB or more: spans are 32 bits wide; an HTML page past docs/html.md's limits
  undecodable,  ///< bytes that are no text in a known encoding
  no_article,   ///< a page that holds no text of its own, as one of frames
  malformed_json,     ///< JSON input that does not parse or has the wrong shape
  malformed_date,     ///< a date that is no ISO 8601 date
  malformed_lexicon,  ///< a row of a lexicon that breaks the format
  malformed_rule,     ///< a rule that breaks the format or names an unknown label
  failed_example,     ///< an example of a rule that does not come out as it says
};

/// One sentence about what went wrong, and where.
struct VANTHU_EXPORT Error {
  ErrorCode code{};
  std::string message;     ///< one sentence, without the place
  std::string file;        ///< empty where no file is concerned
  std::uint64_t line = 0;  ///< 1-based; 0 where no line is concerned
  std::uint64_t byte = 0;  ///< 0-based offset in the line, or in the text where there is no line

  /// The message with its place in front: `roles.tsv:117: label ROLL is not known`.
  [[nodiscard]] std::string describe() const;

  friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or the error that stands in its place. The members are those of C++23's std::expected.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT(*-explicit-*)
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(*-explicit-*)

  [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// The value. Calling it on an error is a bug of the caller and throws std::bad_variant_access.
  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }

  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  [[nodiscard]] const Error& error() const& { return std::get<1>(state_); }
  [[nodiscard]] Error&& error() && { return std::get<1>(std::move(state_)); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace vanthu
