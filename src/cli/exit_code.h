// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vanthu::cli {

/// What the program says to the shell (docs/command_line.md).
enum class ExitCode {
  fine = 0,
  bad_input = 1,    ///< some input could not be read or was malformed; the rest was written
  usage = 2,        ///< the command line itself is wrong; nothing was read
  bad_data = 3,     ///< a --lexicon or --rules file has a mistake; nothing was read
  lost_output = 4,  ///< standard output did not take all that was written
};

/// The graver of two: what a command that met both ends with.
constexpr ExitCode graver(ExitCode a, ExitCode b) { return a < b ? b : a; }

}  // namespace vanthu::cli
