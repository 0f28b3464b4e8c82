// SPDX-License-Identifier: Apache-2.0
//
// vanthu decode: bytes in any encoding in, UTF-8 out.
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/decoding.h"
#include "cli/input_files.h"
#include "cli/output.h"

namespace vanthu::cli {
namespace {

struct Settings {
  std::vector<std::string> files{"-"};
  Encoding encoding = Encoding::detect;
  bool as_json = false;
};

std::string json_of(const std::string& file, const Decoded& decoded) {
  nlohmann::ordered_json object;
  object["file"] = file;
  object["encoding"] = name_of(decoded.encoding());
  object["certainty"] = decoded.certainty();
  object["replaced"] = decoded.replaced();
  object["repairs"] = nlohmann::ordered_json::array();
  for (const Repair repair : decoded.repairs()) object["repairs"].push_back(name_of(repair));
  object["text"] = decoded.text();
  return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

ExitCode decode_files(const Settings& settings) {
  Output output;
  ExitCode exit_code = ExitCode::fine;
  const auto complain = [&](const Error& error) {
    report(error.describe());
    exit_code = ExitCode::bad_input;
  };
  for (const std::string& file : settings.files) {
    const auto bytes = read_file(file);
    if (!bytes) {
      complain(bytes.error());
      continue;
    }
    const auto decoded = decode_file(file, *bytes, settings.encoding, Entities::decoded);
    if (!decoded) {
      complain(decoded.error());
    } else if (settings.as_json) {
      output.write(json_of(file, *decoded));
    } else {
      report(display_name(file) + ": " + description(*decoded));
      output.write(decoded->text());
    }
  }
  return graver(exit_code, output.finish());
}

constexpr auto examples = R"(Examples:
  vanthu decode quyet_dinh_1998.txt > quyet_dinh.txt
  vanthu decode --encoding vni *.txt
  vanthu decode --json old/*.txt > decoded.jsonl

The encoding that was found, and how sure that is, goes to standard error. A file that is no text in a
known encoding is reported and left out. With --json, standard output has one object a file instead:
{"file": …, "encoding": …, "certainty": …, "replaced": …, "repairs": […], "text": …}.)";

}  // namespace

void add_decode_command(CLI::App& program, ExitCode& exit_code) {
  const auto settings = std::make_shared<Settings>();
  CLI::App& command = *program.add_subcommand("decode", "Files in any Vietnamese encoding to UTF-8");
  command.add_option("files", settings->files, "Files to read; - is standard input (the default)")
      ->option_text("FILE …");
  add_encoding_option(command, settings->encoding);
  command.add_flag("--json", settings->as_json, "One object a file, for programs");
  command.footer(examples);
  command.callback([settings, &exit_code] { exit_code = decode_files(*settings); });
}

}  // namespace vanthu::cli
