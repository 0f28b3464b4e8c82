// SPDX-License-Identifier: Apache-2.0
#include "failure.h"

#include <nanobind/nanobind.h>

#include <string_view>

namespace nb = nanobind;

namespace vanthu::python {
namespace {

/// The names that vanthu/errors.py knows them by.
const char* name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::too_large:
      return "too_large";
    case ErrorCode::malformed_date:
      return "malformed_date";
    case ErrorCode::undecodable:
      return "undecodable";
    case ErrorCode::no_article:
      return "no_article";
    case ErrorCode::malformed_json:
      return "malformed_json";
    case ErrorCode::unreadable_file:
      return "unreadable_file";
    case ErrorCode::malformed_lexicon:
    case ErrorCode::malformed_rule:
    case ErrorCode::failed_example:
      return "data";
  }
  return "";
}

/// File names and quoted data may hold bytes that are no UTF-8.
nb::object text(const std::string& bytes) {
  return nb::steal(PyUnicode_DecodeUTF8(bytes.data(), static_cast<Py_ssize_t>(bytes.size()), "replace"));
}

}  // namespace

void register_failures() {
  nb::register_exception_translator([](const std::exception_ptr& thrown, void*) {
    try {
      std::rethrow_exception(thrown);
    } catch (const Failure& failure) {
      const Error& error = failure.error();
      const std::string_view kind = failure.kind();
      const nb::object exception =
          nb::module_::import_("vanthu.errors")
              .attr("from_core")(kind.empty() ? name_of(error.code) : failure.kind(), text(error.message),
                                 text(error.file), error.line, error.byte);
      PyErr_SetObject(exception.type().ptr(), exception.ptr());
    }
  });
}

}  // namespace vanthu::python
