// SPDX-License-Identifier: Apache-2.0
//
// The user's own lexicons and rules, as options of a command.
#pragma once

#include <CLI/App.hpp>
#include <optional>
#include <string>
#include <vector>

#include "vanthu/extractor.h"

namespace vanthu::cli {

struct DataFiles {
  std::vector<std::string> lexicons;
  std::vector<std::string> rules;
};

/// Gives `command` the options --lexicon and --rules.
void add_data_options(CLI::App& command, DataFiles& files);

/// Reads the files. Reports what cannot be read and gives nothing then.
std::optional<Options> read_data_files(const DataFiles& files);

/// An extractor with the user's files. Reports what is wrong with them and gives nothing then.
std::optional<Extractor> make_extractor(const DataFiles& files);

}  // namespace vanthu::cli
