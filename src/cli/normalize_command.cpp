// SPDX-License-Identifier: Apache-2.0
//
// vanthu normalize: texts in, their normal form out.
#include <memory>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/input_files.h"
#include "cli/output.h"
#include "vanthu/text.h"

namespace vanthu::cli {
namespace {

std::string place_of_replacements(const std::string& file, const Text& text) {
  const std::size_t count = text.replaced_bytes();
  return display_name(file) + ": " + std::to_string(count) + " invalid UTF-8 " +
         (count == 1 ? "byte" : "bytes") + " replaced, the first at byte " +
         std::to_string(text.first_replaced_byte());
}

ExitCode normalize_files(const std::vector<std::string>& files) {
  Output output;
  ExitCode exit_code = ExitCode::fine;
  for (const std::string& file : files) {
    const auto given = read_file(file);
    if (!given) {
      report(given.error().describe());
      exit_code = ExitCode::bad_input;
      continue;
    }
    const auto text = normalize(*given);
    if (!text) {
      report(display_name(file) + ": " + text.error().describe());
      exit_code = ExitCode::bad_input;
      continue;
    }
    if (text->replaced_bytes() > 0) report(place_of_replacements(file, *text));
    output.write(text->form());
  }
  return graver(exit_code, output.finish());
}

constexpr auto examples = R"(Examples:
  vanthu normalize article.txt > normal.txt
  echo "Uỷ ban nhân dân tỉnh Thanh Hoá" | vanthu normalize

The normal form is valid UTF-8 in NFC with tone marks placed one way (hòa, not hoà), Đ for its
look-alikes, plain hyphens and spaces, and no zero-width characters.)";

}  // namespace

void add_normalize_command(CLI::App& program, ExitCode& exit_code) {
  const auto files = std::make_shared<std::vector<std::string>>(1, "-");
  CLI::App& command = *program.add_subcommand("normalize", "Texts to their normal form");
  command.add_option("files", *files, "Files to read; - is standard input (the default)")
      ->option_text("FILE …");
  command.footer(examples);
  command.callback([files, &exit_code] { exit_code = normalize_files(*files); });
}

}  // namespace vanthu::cli
