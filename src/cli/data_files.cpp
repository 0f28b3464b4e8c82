// SPDX-License-Identifier: Apache-2.0
#include "cli/data_files.h"

#include <utility>

#include "cli/input_files.h"
#include "cli/output.h"

namespace vanthu::cli {
namespace {

/// Reads each file into `contents`; false where one cannot be read.
bool read_each(const std::vector<std::string>& files, std::vector<UserFile>& contents) {
  bool all = true;
  for (const std::string& file : files) {
    auto content = read_file(file);
    if (content) {
      contents.push_back({.name = display_name(file), .content = *std::move(content)});
    } else {
      report(content.error().describe());
      all = false;
    }
  }
  return all;
}

}  // namespace

void add_data_options(CLI::App& command, DataFiles& files) {
  command.add_option("--lexicon", files.lexicons, "A lexicon of your own (.tsv); may be given again")
      ->option_text("FILE")
      ->allow_extra_args(false);
  command.add_option("--rules", files.rules, "A file of your own rules (.rules); may be given again")
      ->option_text("FILE")
      ->allow_extra_args(false);
}

std::optional<Options> read_data_files(const DataFiles& files) {
  Options options;
  const bool lexicons_read = read_each(files.lexicons, options.lexicons);
  const bool rules_read = read_each(files.rules, options.rules);
  if (!lexicons_read || !rules_read) return std::nullopt;
  return options;
}

std::optional<Extractor> make_extractor(const DataFiles& files) {
  const auto options = read_data_files(files);
  if (!options) return std::nullopt;
  auto extractor = Extractor::create(*options);
  if (!extractor) {
    report(extractor.error().describe());
    return std::nullopt;
  }
  return *std::move(extractor);
}

}  // namespace vanthu::cli
