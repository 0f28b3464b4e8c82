// SPDX-License-Identifier: Apache-2.0
#include "cli/article_line.h"

#include <unicode/unistr.h>

#include <nlohmann/json.hpp>
#include <utility>

namespace vanthu::cli {
namespace {

using nlohmann::json;

Error malformed(std::string message, std::uint64_t byte = 0) {
  return {.code = ErrorCode::malformed_json, .message = std::move(message), .file = {}, .byte = byte};
}

/// nlohmann's message without its number and its place, which are given in our own way.
std::string reason(const json::parse_error& error) {
  const std::string_view what = error.what();
  const auto place_end = what.find(": ");
  return std::string(place_end == std::string_view::npos ? what : what.substr(place_end + 2));
}

Result<json> parse(std::string_view line) {
  try {
    return json::parse(line);
  } catch (const json::parse_error& error) {
    return malformed(reason(error), error.byte > 0 ? error.byte - 1 : 0);
  }
}

/// `line` with U+FFFD for what is no UTF-8.
std::string with_replacements(std::string_view line) {
  std::string replaced;
  const auto size = static_cast<std::int32_t>(line.size());
  return icu::UnicodeString::fromUTF8({line.data(), size}).toUTF8String(replaced);
}

/// Takes the string under `key`; an error where there is none.
Result<std::string> take_string(json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return malformed("has no \"" + std::string(key) + "\"");
  if (!found->is_string()) {
    return malformed("\"" + std::string(key) + "\" is " + found->type_name() + ", not a string");
  }
  return std::move(found->get_ref<std::string&>());
}

}  // namespace

Result<ArticleLine> read_article_line(std::string_view line) {
  ArticleLine article;
  auto object = parse(line);
  if (!object) {
    const std::string whole = with_replacements(line);
    if (whole == line) return object.error();
    object = parse(whole);
    if (!object) return object.error();
    article.warning = "invalid UTF-8 in the JSON line was replaced before it was read";
  }
  if (!object->is_object()) {
    return malformed("is " + std::string(object->type_name()) + ", not an object");
  }
  auto id = take_string(*object, "id");
  if (!id) return id.error();
  auto text = take_string(*object, "text");
  if (!text) return text.error();
  article.id = *std::move(id);
  article.text = *std::move(text);

  const auto published = object->find("published");
  if (published == object->end() || published->is_null()) return article;
  if (published->is_string())
    article.published = PartialDate::parse(published->get_ref<const std::string&>());
  if (!article.published) {
    article.mistake = "\"published\" is no ISO 8601 date and was left out: " +
                      published->dump(-1, ' ', false, json::error_handler_t::replace);
  }
  return article;
}

}  // namespace vanthu::cli
