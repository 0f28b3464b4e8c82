// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <string>
#include <utility>

#include "vanthu/result.h"

namespace vanthu::python {

/// An Error on its way to Python, where it becomes one of the subclasses of vanthu.Error.
class Failure : public std::exception {
 public:
  explicit Failure(Error error) : error_(std::move(error)) {}

  /// What concerns the binding and not the library: `kind` is a name that errors.from_core() knows.
  Failure(const char* kind, std::string message)
      : kind_(kind), error_{.message = std::move(message), .file = {}} {}

  [[nodiscard]] const Error& error() const { return error_; }

  /// "" where error().code says it.
  [[nodiscard]] const char* kind() const { return kind_; }
  [[nodiscard]] const char* what() const noexcept override { return error_.message.c_str(); }

 private:
  const char* kind_ = "";
  Error error_;
};

/// The value of `result`; throws Failure where it has none.
template <class T>
T value_or_throw(Result<T> result) {
  if (!result) throw Failure(std::move(result).error());
  return std::move(result).value();
}

/// Lets nanobind raise a Failure as what vanthu.errors.from_core() makes of it.
void register_failures();

}  // namespace vanthu::python
