// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <initializer_list>
#include <memory>
#include <nlohmann/json.hpp>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace vanthu::c {
namespace {

using nlohmann::json;

Error malformed(std::string message) {
  return {.code = ErrorCode::malformed_json, .message = std::move(message), .file = {}};
}

std::string in_quotes(std::string_view key) { return '"' + std::string(key) + '"'; }

Result<json> read_object(const char* text, const char* what) {
  json object = json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (object.is_discarded()) return malformed(std::string(what) + " is no JSON");
  if (!object.is_object()) {
    return malformed(std::string(what) + " is " + object.type_name() + ", not an object");
  }
  return object;
}

/// The string under `key`; "" where there is none or it is null.
Result<std::string> read_string(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return std::string();
  if (!found->is_string()) return malformed(in_quotes(key) + " is " + found->type_name() + ", not a string");
  return found->get<std::string>();
}

Result<std::string> read_file(const std::string& path) {
  const auto unreadable = [&path] {
    return Error{.code = ErrorCode::unreadable_file,
                 .message = "can't be read: " + std::generic_category().message(errno),
                 .file = path};
  };
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), std::fclose);
  if (!file) return unreadable();
  std::string content;
  std::vector<char> buffer(1U << 16U);
  while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
    content.append(buffer.data(), size);
  }
  if (std::ferror(file.get()) != 0) return unreadable();
  return content;
}

/// A file as a path, or as its name and content.
Result<UserFile> read_user_file(const json& value, const char* key) {
  if (value.is_string()) {
    auto path = value.get<std::string>();
    auto content = read_file(path);
    if (!content) return std::move(content).error();
    return UserFile{.name = std::move(path), .content = *std::move(content)};
  }
  if (!value.is_object() || !value.contains("name") || !value.contains("content")) {
    return malformed(in_quotes(key) + R"( holds paths, or objects with "name" and "content")");
  }
  auto name = read_string(value, "name");
  if (!name) return std::move(name).error();
  auto content = read_string(value, "content");
  if (!content) return std::move(content).error();
  return UserFile{.name = *std::move(name), .content = *std::move(content)};
}

Result<std::vector<UserFile>> read_user_files(const json& options, const char* key) {
  std::vector<UserFile> files;
  const auto found = options.find(key);
  if (found == options.end() || found->is_null()) return files;
  if (!found->is_array()) return malformed(in_quotes(key) + " is " + found->type_name() + ", not an array");
  for (const json& value : *found) {
    auto file = read_user_file(value, key);
    if (!file) return std::move(file).error();
    files.push_back(*std::move(file));
  }
  return files;
}

/// A key that is not known is a slip of the pen, which would otherwise go unseen.
std::optional<Error> unknown_key(const json& object, std::initializer_list<std::string_view> known) {
  for (const auto& [key, value] : object.items()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      return malformed(in_quotes(key) + " is no key that is known here");
    }
  }
  return std::nullopt;
}

std::optional<OffsetUnit> offset_unit(std::string_view name) {
  if (name.empty() || name == "codepoint") return OffsetUnit::code_point;
  if (name == "byte") return OffsetUnit::byte;
  if (name == "utf16") return OffsetUnit::utf16;
  return std::nullopt;
}

}  // namespace

Result<Options> read_options(const char* json_text) {
  Options options;
  if (json_text == nullptr) return options;
  const auto object = read_object(json_text, "options_json");
  if (!object) return object.error();
  if (auto mistake = unknown_key(*object, {"lexicons", "rules"})) return *std::move(mistake);
  auto lexicons = read_user_files(*object, "lexicons");
  if (!lexicons) return std::move(lexicons).error();
  auto rules = read_user_files(*object, "rules");
  if (!rules) return std::move(rules).error();
  return Options{.lexicons = *std::move(lexicons), .rules = *std::move(rules)};
}

Result<ArticleArguments> read_article(const char* json_text) {
  ArticleArguments article;
  if (json_text == nullptr) return article;
  const auto object = read_object(json_text, "input_json");
  if (!object) return object.error();
  if (auto mistake = unknown_key(*object, {"id", "published", "offsets", "format"}))
    return *std::move(mistake);
  auto id = read_string(*object, "id");
  if (!id) return std::move(id).error();
  const auto published = read_string(*object, "published");
  if (!published) return published.error();
  const auto offsets = read_string(*object, "offsets");
  if (!offsets) return offsets.error();
  article.id = *std::move(id);
  if (!published->empty()) {
    article.published = PartialDate::parse(*published);
    if (!article.published) return malformed(in_quotes("published") + " is no ISO 8601 date: " + *published);
  }
  const auto unit = offset_unit(*offsets);
  if (!unit) return malformed(in_quotes("offsets") + " is codepoint, byte or utf16, not " + *offsets);
  article.offsets = *unit;
  const auto format = read_string(*object, "format");
  if (!format) return format.error();
  article.is_page = *format == "html";
  if (!article.is_page && !format->empty() && *format != "text") {
    return malformed(in_quotes("format") + " is text or html, not " + *format);
  }
  return article;
}

}  // namespace vanthu::c
