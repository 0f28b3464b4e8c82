// SPDX-License-Identifier: Apache-2.0
#include "cli/decoding.h"

#include <array>
#include <cstdio>

#include "cli/input_files.h"

namespace vanthu::cli {
namespace {

std::string replaced_bytes(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " byte" : " bytes") + " replaced";
}

std::string repairs_of(const Decoded& decoded) {
  std::string names;
  for (const Repair repair : decoded.repairs()) {
    names += names.empty() ? "" : ", ";
    names += name_of(repair);
  }
  return names;
}

}  // namespace

void add_encoding_option(CLI::App& command, Encoding& encoding) {
  const auto choose = [&encoding](const std::string& name) {
    const auto known = encoding_named(name);
    if (!known) {
      std::string names;
      for (const Encoding one : known_encodings()) names += ", " + std::string(name_of(one));
      throw CLI::ValidationError("--encoding", "'" + name + "' is not known; it is one of detect" + names);
    }
    encoding = *known;
  };
  command
      .add_option_function<std::string>("--encoding", choose,
                                        "What the files are read as; found out where it is not given")
      ->option_text("NAME");
}

Result<Decoded> decode_file(const std::string& file, std::string_view bytes, Encoding encoding,
                            Entities entities) {
  auto decoded = decode(bytes, encoding, entities);
  if (decoded) return decoded;
  Error error = std::move(decoded).error();
  error.file = display_name(file);
  return error;
}

bool is_plain_utf8(const Decoded& decoded) {
  return decoded.encoding() == Encoding::utf8 && decoded.repairs().empty();
}

std::string description(const Decoded& decoded) {
  std::array<char, 32> certainty{};
  std::snprintf(certainty.data(), certainty.size(), "%.3f", decoded.certainty());
  std::string text = std::string(name_of(decoded.encoding())) + ", certainty " + certainty.data();
  if (decoded.replaced() > 0) text += ", " + replaced_bytes(decoded.replaced());
  if (!decoded.repairs().empty()) text += ", mended: " + repairs_of(decoded);
  return text;
}

void state_reading(const Decoded& decoded, Record& record) {
  record.encoding = name_of(decoded.encoding());
  if (is_plain_utf8(decoded)) return;
  record.text = std::string(decoded.text());
  if (decoded.replaced() > 0) {
    record.warnings.push_back(replaced_bytes(decoded.replaced()) + " that mean nothing in " +
                              record.encoding);
  }
  if (!decoded.repairs().empty()) record.warnings.push_back("mended: " + repairs_of(decoded));
}

}  // namespace vanthu::cli
