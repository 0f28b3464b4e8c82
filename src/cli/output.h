// SPDX-License-Identifier: Apache-2.0
//
// The two ways out: data on standard output, messages on standard error.
#pragma once

#include <string_view>

#include "cli/exit_code.h"

namespace vanthu::cli {

/// Standard output. Remembers the first failure, so that a closed pipe or a full disk is noticed
/// and nothing more is computed for it.
class Output {
 public:
  Output();

  /// False once standard output takes no more.
  bool write(std::string_view data);

  /// Flushes. Says on standard error what went wrong, if anything did, and gives lost_output.
  ExitCode finish();

 private:
  int error_ = 0;  // errno of the first failure
};

/// One line on standard error: `vanthu: MESSAGE`.
void report(std::string_view message);

}  // namespace vanthu::cli
