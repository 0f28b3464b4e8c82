// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <string>
#include <system_error>

namespace vanthu::cli {

Output::Output() {
  // A reader that goes away is then an error of write(), with a message and an exit code.
  std::signal(SIGPIPE, SIG_IGN);
}

bool Output::write(std::string_view data) {
  if (error_ != 0) return false;
  if (std::fwrite(data.data(), 1, data.size(), stdout) != data.size()) error_ = errno;
  return error_ == 0;
}

ExitCode Output::finish() {
  if (std::fflush(stdout) != 0 && error_ == 0) error_ = errno;
  if (error_ == 0) return ExitCode::fine;
  report("standard output took not all data: " + std::generic_category().message(error_));
  return ExitCode::lost_output;
}

void report(std::string_view message) {
  std::string line = "vanthu: ";
  line += message;
  line += '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace vanthu::cli
