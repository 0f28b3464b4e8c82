// SPDX-License-Identifier: Apache-2.0
//
// vanthu check: what is wrong with lexicons and rules, and with the examples of the rules.
#include <memory>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/data_files.h"
#include "cli/output.h"
#include "vanthu/extractor.h"

namespace vanthu::cli {
namespace {

/// Lexicons and rules apart, by the ends of their names.
DataFiles sort_by_kind(const std::vector<std::string>& files) {
  DataFiles sorted;
  for (const std::string& file : files) {
    if (file.ends_with(".tsv")) {
      sorted.lexicons.push_back(file);
    } else if (file.ends_with(".rules")) {
      sorted.rules.push_back(file);
    } else {
      throw CLI::ValidationError("files", file + " is neither a lexicon (.tsv) nor a file of rules (.rules)");
    }
  }
  return sorted;
}

ExitCode check_files(const std::vector<std::string>& files) {
  const auto options = read_data_files(sort_by_kind(files));
  if (!options) return ExitCode::bad_input;
  Output output;
  const auto mistakes = check(*options);
  for (const Error& mistake : mistakes) output.write(mistake.describe() + "\n");
  report(std::to_string(files.size()) + (files.size() == 1 ? " file, " : " files, ") +
         std::to_string(mistakes.size()) + (mistakes.size() == 1 ? " mistake" : " mistakes"));
  return graver(mistakes.empty() ? ExitCode::fine : ExitCode::bad_input, output.finish());
}

constexpr auto examples = R"(Examples:
  vanthu check our_offices.tsv our_rules.rules

Prints one mistake a line, with file and line: of the format, of the lint of lexicons, and of the
examples of rules, which are run beside the built-in data. Exit code 1 where there is one.)";

}  // namespace

void add_check_command(CLI::App& program, ExitCode& exit_code) {
  const auto files = std::make_shared<std::vector<std::string>>();
  CLI::App& command = *program.add_subcommand("check", "What is wrong with your lexicons and rules");
  command.add_option("files", *files, "Lexicons (.tsv) and rules (.rules)")
      ->required()
      ->option_text("FILE …");
  command.footer(examples);
  command.callback([files, &exit_code] { exit_code = check_files(*files); });
}

}  // namespace vanthu::cli
