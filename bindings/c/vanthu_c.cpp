// SPDX-License-Identifier: Apache-2.0
#include "vanthu_c.h"

#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#include "arguments.h"
#include "vanthu/vanthu.h"

struct vanthu_extractor {
  vanthu::Extractor extractor;
};

namespace vanthu::c {
namespace {

vanthu_status status_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::unreadable_file:
      return VANTHU_UNREADABLE_FILE;
    case ErrorCode::too_large:
      return VANTHU_TOO_LARGE;
    case ErrorCode::malformed_lexicon:
    case ErrorCode::malformed_rule:
    case ErrorCode::failed_example:
      return VANTHU_BAD_DATA;
    case ErrorCode::undecodable:
    case ErrorCode::no_article:
      return VANTHU_NO_ARTICLE;
    case ErrorCode::malformed_json:
    case ErrorCode::malformed_date:
      return VANTHU_BAD_ARGUMENT;
  }
  return VANTHU_INTERNAL_ERROR;
}

/// A copy on C's heap; throws where there is no room.
vanthu_owned_string owned(std::string_view text) {
  auto* data = static_cast<char*>(std::malloc(text.size() + 1));
  if (data == nullptr) throw std::bad_alloc();
  std::memcpy(data, text.data(), text.size());
  data[text.size()] = '\0';
  return {data, text.size()};
}

/// Messages quote files, whose bytes may be no UTF-8: those are written as normalize() replaces them.
vanthu_status fail(vanthu_status status, std::string_view message, vanthu_owned_string* error) {
  if (error == nullptr) return status;
  const auto valid = normalize(message, Steps());
  *error = owned(valid ? valid->form() : message);
  return status;
}

vanthu_status fail(const Error& failure, vanthu_owned_string* error) {
  return fail(status_of(failure.code), failure.describe(), error);
}

Result<Record> extract(const Extractor& extractor, std::string_view source, const ArticleArguments& article) {
  thread_local Scratch scratch;
  if (article.is_page) {
    return extract_html(extractor,
                        {.bytes = source, .id = article.id, .published = article.published, .options = {}},
                        scratch);
  }
  return extractor.extract({.text = source, .id = article.id, .published = article.published}, scratch);
}

/// Runs the body of a function of the interface, out of which no exception may come.
template <class Body>
vanthu_status guarded(vanthu_owned_string* error, const Body& body) noexcept {
  if (error != nullptr) *error = {nullptr, 0};
  try {
    try {
      return body();
    } catch (const std::bad_alloc&) {
      return VANTHU_OUT_OF_MEMORY;
    } catch (const std::exception& exception) {
      return fail(VANTHU_INTERNAL_ERROR, exception.what(), error);
    }
  } catch (...) {
    return VANTHU_INTERNAL_ERROR;
  }
}

}  // namespace
}  // namespace vanthu::c

using namespace vanthu::c;

vanthu_status vanthu_extractor_new(const char* options_json, vanthu_extractor** extractor,
                                   vanthu_owned_string* error) noexcept {
  if (extractor != nullptr) *extractor = nullptr;
  return guarded(error, [&] {
    if (extractor == nullptr) return fail(VANTHU_BAD_ARGUMENT, "extractor is NULL", error);
    const auto options = read_options(options_json);
    if (!options) return fail(options.error(), error);
    auto made = vanthu::Extractor::create(*options);
    if (!made) return fail(made.error(), error);
    // NOLINTNEXTLINE(bugprone-unhandled-exception-at-new): guarded() makes a status of it
    *extractor = new vanthu_extractor{*std::move(made)};
    return VANTHU_OK;
  });
}

vanthu_status vanthu_extract_json(const vanthu_extractor* extractor, const char* text, size_t size,
                                  const char* input_json, vanthu_owned_string* record,
                                  vanthu_owned_string* error) noexcept {
  if (record != nullptr) *record = {nullptr, 0};
  return guarded(error, [&] {
    if (extractor == nullptr) return fail(VANTHU_BAD_ARGUMENT, "extractor is NULL", error);
    if (record == nullptr) return fail(VANTHU_BAD_ARGUMENT, "record is NULL", error);
    if (text == nullptr && size != 0) return fail(VANTHU_BAD_ARGUMENT, "text is NULL", error);
    const auto article = read_article(input_json);
    if (!article) return fail(article.error(), error);
    const std::string_view source = size == 0 ? std::string_view() : std::string_view(text, size);
    const auto extracted = extract(extractor->extractor, source, *article);
    if (!extracted) return fail(extracted.error(), error);
    const std::string_view spans_refer_to = extracted->text ? std::string_view(*extracted->text) : source;
    *record = owned(vanthu::to_json(*extracted, spans_refer_to, article->offsets));
    return VANTHU_OK;
  });
}

void vanthu_extractor_free(vanthu_extractor* extractor) noexcept { delete extractor; }

void vanthu_string_free(vanthu_owned_string string) noexcept { std::free(string.data); }

const char* vanthu_version(void) noexcept {
  return vanthu::version().data();  // a literal, which ends in 0
}
