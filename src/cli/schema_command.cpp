// SPDX-License-Identifier: Apache-2.0
//
// vanthu schema: the JSON Schema of the record.
#include "cli/commands.h"
#include "cli/output.h"
#include "vanthu/json.h"

namespace vanthu::cli {

void add_schema_command(CLI::App& program, ExitCode& exit_code) {
  CLI::App& command = *program.add_subcommand("schema", "The JSON Schema of the records");
  command.footer("Example:\n  vanthu schema > record.schema.json");
  command.callback([&exit_code] {
    Output output;
    output.write(json_schema());
    exit_code = output.finish();
  });
}

}  // namespace vanthu::cli
