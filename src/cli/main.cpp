// SPDX-License-Identifier: Apache-2.0
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <exception>
#include <iostream>
#include <string>

#include "cli/commands.h"
#include "cli/output.h"
#include "vanthu/extractor.h"

namespace {

using vanthu::cli::ExitCode;

constexpr auto footer = R"(Exit codes:
  0  fine
  1  some input could not be read or was malformed; the rest was written
  2  the command line is wrong
  3  a --lexicon or --rules file has a mistake; nothing was read
  4  standard output did not take all data

Standard output is data only; messages go to standard error.
`vanthu COMMAND --help` shows the options and examples of a command.)";

ExitCode run(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  ExitCode exit_code = ExitCode::fine;
  CLI::App program("Structured records from Vietnamese news about party and government.", "vanthu");
  program.set_version_flag("--version", "vanthu " + std::string(vanthu::version()));
  program.require_subcommand(1);
  program.footer(footer);
  vanthu::cli::add_extract_command(program, exit_code);
  vanthu::cli::add_decode_command(program, exit_code);
  vanthu::cli::add_normalize_command(program, exit_code);
  vanthu::cli::add_explain_command(program, exit_code);
  vanthu::cli::add_check_command(program, exit_code);
  vanthu::cli::add_schema_command(program, exit_code);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? ExitCode::fine : ExitCode::usage;
  }
  return exit_code;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return static_cast<int>(run(argc, argv));
  } catch (const std::exception& error) {
    vanthu::cli::report(error.what());
    return static_cast<int>(ExitCode::bad_input);
  }
}
