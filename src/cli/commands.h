// SPDX-License-Identifier: Apache-2.0
//
// The commands of the program, each in a file of its own. Each adds itself to the program; where the
// command line names it, it runs and sets `exit_code`.
#pragma once

#include <CLI/App.hpp>

#include "cli/exit_code.h"

namespace vanthu::cli {

void add_extract_command(CLI::App& program, ExitCode& exit_code);
void add_decode_command(CLI::App& program, ExitCode& exit_code);
void add_normalize_command(CLI::App& program, ExitCode& exit_code);
void add_explain_command(CLI::App& program, ExitCode& exit_code);
void add_check_command(CLI::App& program, ExitCode& exit_code);
void add_schema_command(CLI::App& program, ExitCode& exit_code);

}  // namespace vanthu::cli
