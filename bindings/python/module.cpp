// SPDX-License-Identifier: Apache-2.0
//
// vanthu._core: text in, JSON out. What Python sees of it is made in src/vanthu/.
#include <nanobind/nanobind.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>
#include <unistd.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "failure.h"
#include "fork_gate.h"
#include "vanthu/vanthu.h"
#include "workers.h"

namespace nb = nanobind;
using namespace nb::literals;

namespace vanthu::python {
namespace {

using NamedContent = std::pair<std::string, nb::bytes>;

nb::bytes bytes(std::string_view text) { return nb::bytes(text.data(), text.size()); }

nb::str string(std::string_view text) { return nb::str(text.data(), text.size()); }

/// A str as UTF-8, without a copy that stays with the str as long as it lives.
/// Raises UnicodeEncodeError where it holds a lone surrogate.
nb::bytes utf8(const nb::str& text) {
  nb::object encoded = nb::steal(PyUnicode_AsUTF8String(text.ptr()));
  if (!encoded.is_valid()) throw nb::python_error();
  return nb::borrow<nb::bytes>(encoded);
}

std::string_view view(const nb::bytes& bytes) { return {bytes.c_str(), bytes.size()}; }

/// "" is no date.
std::optional<PartialDate> date(std::string_view iso) {
  if (iso.empty()) return std::nullopt;
  auto parsed = PartialDate::parse(iso);
  if (!parsed) {
    throw Failure(
        {.code = ErrorCode::malformed_date,
         .message = "'" + std::string(iso) + "' is no ISO 8601 date such as 2021-08-19 or 2021-08-19T12:30",
         .file = {}});
  }
  return parsed;
}

std::vector<UserFile> files(const std::vector<NamedContent>& named) {
  std::vector<UserFile> user_files;
  for (const auto& [name, content] : named) user_files.push_back({name, std::string(view(content))});
  return user_files;
}

std::shared_ptr<const Extractor> make_extractor(const std::vector<NamedContent>& lexicons,
                                                const std::vector<NamedContent>& rules) {
  const Options options{.lexicons = files(lexicons), .rules = files(rules)};
  const nb::gil_scoped_release released;
  const InsideLibrary inside;
  return std::make_shared<const Extractor>(value_or_throw(Extractor::create(options)));
}

nb::bytes extract(const Extractor& extractor, const nb::str& text, const std::string& id,
                  const std::string& published) {
  const nb::bytes encoded = utf8(text);
  const Input input{.text = view(encoded), .id = id, .published = date(published)};
  std::string json;
  {
    const nb::gil_scoped_release released;
    json = value_or_throw(extract_json(extractor, input));
  }
  return bytes(json);
}

Encoding known_encoding(const std::string& name) {
  const auto named = encoding_named(name);
  if (!named) throw nb::key_error(name.c_str());
  return *named;
}

nb::bytes extract_page(const Extractor& extractor, const nb::bytes& page, const std::string& id,
                       const std::string& published, const std::string& encoding) {
  const HtmlInput input{.bytes = view(page),
                        .id = id,
                        .published = date(published),
                        .options = {.encoding = known_encoding(encoding)}};
  std::string json;
  {
    const nb::gil_scoped_release released;
    json = value_or_throw(extract_page_json(extractor, input));
  }
  return bytes(json);
}

/// Workers as Python sees them: signals are heeded while it waits, and a child of a fork, which has
/// the memory but not the threads, is told so.
class Pool {
 public:
  Pool(std::shared_ptr<const Extractor> extractor, unsigned threads)
      : workers_(std::make_shared<Workers>(std::move(extractor), threads)), process_(getpid()) {}

  ~Pool() { close(); }
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  void push(const nb::str& text, const std::string& id, const std::string& published) {
    const nb::bytes encoded = utf8(text);
    workers()->push({.text = std::string(view(encoded)), .id = id, .published = date(published)});
  }

  nb::bytes take() {
    const auto workers = this->workers();
    while (true) {
      std::optional<Result<std::string>> oldest;
      {
        const nb::gil_scoped_release released;
        oldest = workers->take_oldest(std::chrono::milliseconds(50));
      }
      if (oldest) return bytes(value_or_throw(*std::move(oldest)));
      if (PyErr_CheckSignals() != 0) throw nb::python_error();
    }
  }

  void close() {
    const auto workers = std::move(workers_);
    if (!workers) return;
    if (getpid() != process_) {
      // The threads that its destructor would wait for are in the other process: it is left there.
      static_cast<void>(new auto(workers));
      return;
    }
    const nb::gil_scoped_release released;
    workers->stop();
  }

 private:
  [[nodiscard]] std::shared_ptr<Workers> workers() const {
    if (getpid() != process_) {
      throw Failure("wrong_process", "extract_many() was begun by process " + std::to_string(process_) +
                                         "; call it anew in process " + std::to_string(getpid()));
    }
    if (!workers_) throw Failure("wrong_process", "extract_many() has ended");
    return workers_;
  }

  std::shared_ptr<Workers> workers_;
  pid_t process_;
};

/// What `work` returns; other threads of Python's run meanwhile.
template <class Work>
auto without_gil(const Work& work) {
  const nb::gil_scoped_release released;
  const InsideLibrary inside;
  return value_or_throw(work());
}

nb::str normal_form(const nb::str& text) {
  const nb::bytes encoded = utf8(text);
  const std::string_view given = view(encoded);
  const Text normalized = without_gil([given] { return normalize(given); });
  return string(normalized.form());
}

using DecodedParts = std::tuple<nb::str, std::string, double, std::size_t, std::vector<std::string>>;

DecodedParts decode_bytes(const nb::bytes& data, const std::string& encoding) {
  const Encoding known = known_encoding(encoding);
  const std::string_view given = view(data);
  const Decoded decoded = without_gil([given, known] { return decode(given, known); });
  std::vector<std::string> repairs;
  for (const Repair repair : decoded.repairs()) repairs.emplace_back(name_of(repair));
  return {string(decoded.text()), std::string(name_of(decoded.encoding())), decoded.certainty(),
          decoded.replaced(), std::move(repairs)};
}

std::vector<std::string> encoding_names() {
  std::vector<std::string> names;
  for (const Encoding encoding : known_encodings()) names.emplace_back(name_of(encoding));
  return names;
}

}  // namespace
}  // namespace vanthu::python

NB_MODULE(_core, module) {
  using namespace vanthu::python;
  using vanthu::Extractor;

  module.doc() = "The library itself: text in, JSON out.";
  wait_before_forks();
  register_failures();

  nb::class_<Extractor>(module, "Extractor", "Lexicons and rules, ready to run.");
  module.def("make_extractor", make_extractor, "lexicons"_a, "rules"_a,
             "An extractor from files of the user's, each as its name and its content.");
  module.def("extract", extract, "extractor"_a, "text"_a, "id"_a, "published"_a,
             "The record of a text as JSON in UTF-8, offsets in code points. "
             "An empty `published` is none.");
  module.def("extract_page", extract_page, "extractor"_a, "page"_a, "id"_a, "published"_a, "encoding"_a,
             "The same for the bytes of a saved web page; the record has the text of its article.");

  nb::class_<Pool>(module, "Pool", nb::is_weak_referenceable(),
                   "Threads that extract; results come in the order of the texts.")
      .def(nb::init<std::shared_ptr<const Extractor>, unsigned>(), "extractor"_a, "threads"_a)
      .def("push", &Pool::push, "text"_a, "id"_a, "published"_a, "Hands a text to the threads.")
      .def("take", &Pool::take, "Waits for the oldest result.")
      .def("close", &Pool::close, "Drops what is not begun, waits for what is, ends the threads.");

  module.def("normalize", normal_form, "text"_a, "The normal form of a text.");
  module.def("decode", decode_bytes, "data"_a, "encoding"_a,
             "Text, encoding, certainty, number of replaced bytes, and names of repairs.");
  module.def("encoding_names", encoding_names, "The encodings that decode() knows.");
  module.def(
      "json_schema", [] { return std::string(vanthu::json_schema()); }, "JSON Schema of a record.");
  module.def(
      "version", [] { return std::string(vanthu::version()); }, "Version of the library.");
}
