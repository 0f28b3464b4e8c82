// SPDX-License-Identifier: Apache-2.0
//
// vanthu normalize: texts in, their normal form out.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/decoding.h"
#include "cli/input_files.h"
#include "cli/output.h"
#include "vanthu/text.h"

namespace vanthu::cli {
namespace {

struct Settings {
  std::vector<std::string> files{"-"};
  Encoding encoding = Encoding::detect;
  Steps steps = Steps::all();
};

/// Where bytes of UTF-8 were replaced, or what else the file was read as.
void report_reading(const std::string& file, const Decoded& decoded, const Text& text) {
  if (!is_plain_utf8(decoded)) {
    report(display_name(file) + ": " + description(decoded));
  } else if (const std::size_t count = text.replaced_bytes(); count > 0) {
    report(display_name(file) + ": " + std::to_string(count) + " invalid UTF-8 " +
           (count == 1 ? "byte" : "bytes") + " replaced, the first at byte " +
           std::to_string(text.first_replaced_byte()));
  }
}

/// False where there is a mistake, which is reported.
bool normalize_file(const std::string& file, const Settings& settings, Output& output) {
  const auto complain = [&](Error error) {
    error.file = display_name(file);
    report(error.describe());
    return false;
  };
  const auto given = read_file(file);
  if (!given) return complain(given.error());
  const auto decoded = decode_file(file, *given, settings.encoding, Entities::kept);
  if (!decoded) return complain(decoded.error());
  const auto text =
      normalize(is_plain_utf8(*decoded) ? std::string_view(*given) : decoded->text(), settings.steps);
  if (!text) return complain(text.error());
  report_reading(file, *decoded, *text);
  output.write(text->form());
  return true;
}

ExitCode normalize_files(const Settings& settings) {
  Output output;
  ExitCode exit_code = ExitCode::fine;
  for (const std::string& file : settings.files) {
    if (!normalize_file(file, settings, output)) exit_code = ExitCode::bad_input;
  }
  return graver(exit_code, output.finish());
}

/// "composition,tone-marks" as steps.
Steps read_steps(const std::string& list) {
  Steps steps;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    const std::string name = list.substr(begin, end - begin);
    const auto step = step_named(name);
    if (!step) {
      std::string known;
      for (std::size_t i = 0; i < Steps::count; ++i) {
        known += (known.empty() ? "" : ", ") + std::string(name_of(static_cast<Step>(i)));
      }
      throw CLI::ValidationError("--steps", "'" + name + "' is not known; the steps are " + known);
    }
    steps.add(*step);
    begin = end + 1;
  }
  return steps;
}

constexpr auto examples = R"(Examples:
  vanthu normalize article.txt > normal.txt
  vanthu normalize --steps composition,tone-marks article.txt
  echo "Uỷ ban nhân dân tỉnh Thanh Hoá" | vanthu normalize

The normal form is valid UTF-8 in NFC with tone marks placed one way (hòa, not hoà), Đ for its
look-alikes, plain hyphens and spaces, no zero-width characters, and words that were broken over lines or
typed together mended. docs/normalization.md has a line on each step.)";

}  // namespace

void add_normalize_command(CLI::App& program, ExitCode& exit_code) {
  const auto settings = std::make_shared<Settings>();
  CLI::App& command = *program.add_subcommand("normalize", "Texts to their normal form");
  command.add_option("files", settings->files, "Files to read; - is standard input (the default)")
      ->option_text("FILE …");
  add_encoding_option(command, settings->encoding);
  command
      .add_option_function<std::string>(
          "--steps", [settings](const std::string& list) { settings->steps = read_steps(list); },
          "Only these, parted by commas: entities, look-alikes, composition, tone-marks, dashes, quotes, "
          "spaces, line-breaks, invisible, broken-words, glued-words, wrapped-lines")
      ->option_text("STEP,…");
  command.footer(examples);
  command.callback([settings, &exit_code] { exit_code = normalize_files(*settings); });
}

}  // namespace vanthu::cli
