// SPDX-License-Identifier: Apache-2.0
//
// vanthu explain: how a text was read, for whoever writes a rule.
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/data_files.h"
#include "cli/input_files.h"
#include "cli/output.h"
#include "vanthu/extractor.h"
#include "writers/names.h"

namespace vanthu::cli {
namespace {

constexpr std::size_t page_width = 100;
constexpr std::size_t margin = 10;

struct Settings {
  std::string file = "-";
  std::string text;
  std::string published_text;
  bool json = false;
  DataFiles data;
};

/// Columns that `text` takes: its code points, which are letters in normal form.
std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string padded(std::string_view text, std::size_t columns) {
  return std::string(text) + std::string(columns - std::min(columns, width(text)), ' ');
}

void append_line(std::string& page, std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  page += line + '\n';
}

/// Units above their labels, as many side by side as the page takes.
void append_units(std::string& page, const Explanation::Level& level) {
  std::string head = level.name;
  for (std::size_t i = 0; i < level.units.size();) {
    std::string texts = padded(head, margin);
    std::string labels(margin, ' ');
    for (std::size_t used = margin; i < level.units.size(); ++i) {
      const auto& unit = level.units[i];
      const std::size_t columns = std::max(width(unit.text), width(unit.label)) + 2;
      if (used > margin && used + columns > page_width) break;
      texts += padded(unit.text, columns);
      labels += padded(unit.label, columns);
      used += columns;
    }
    append_line(page, texts);
    append_line(page, labels);
    head.clear();
  }
}

void append_matches(std::string& page, const Explanation::Level& level) {
  std::size_t columns = 0;
  for (const auto& match : level.matches) columns = std::max(columns, width(match.rule) + 2);
  std::string head = "rules";
  for (const auto& match : level.matches) {
    const std::string mark = match.used ? "" : "  (not used)";
    append_line(page, padded(head, margin) + padded(match.rule, columns) + match.text + mark);
    head.clear();
  }
}

std::string as_text(const Explanation& explanation) {
  std::string page;
  for (const auto& sentence : explanation.sentences) {
    if (!page.empty()) page += '\n';
    page += "[" + std::string(name_of(sentence.block)) + "] " + sentence.text + "\n";
    for (const auto& level : sentence.levels) {
      append_units(page, level);
      append_matches(page, level);
    }
  }
  return page;
}

std::string as_json(const Explanation& explanation) {
  using nlohmann::ordered_json;
  auto sentences = ordered_json::array();
  for (const auto& sentence : explanation.sentences) {
    auto levels = ordered_json::array();
    for (const auto& level : sentence.levels) {
      auto units = ordered_json::array();
      for (const auto& unit : level.units) units.push_back({{"text", unit.text}, {"label", unit.label}});
      auto matches = ordered_json::array();
      for (const auto& match : level.matches) {
        matches.push_back({{"rule", match.rule}, {"text", match.text}, {"used", match.used}});
      }
      levels.push_back({{"name", level.name}, {"units", units}, {"matches", matches}});
    }
    sentences.push_back({{"text", sentence.text}, {"block", name_of(sentence.block)}, {"levels", levels}});
  }
  const ordered_json whole = {{"sentences", sentences}};
  return whole.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::optional<PartialDate> published_date(const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto date = PartialDate::parse(text);
  if (!date) throw CLI::ValidationError("--published", "'" + text + "' is no ISO 8601 date");
  return date;
}

ExitCode explain(const Settings& settings) {
  const auto published = published_date(settings.published_text);
  const auto extractor = make_extractor(settings.data);
  if (!extractor) return ExitCode::bad_data;
  const auto text = settings.text.empty() ? read_file(settings.file) : Result<std::string>(settings.text);
  if (!text) {
    report(text.error().describe());
    return ExitCode::bad_input;
  }
  const auto explanation = extractor->explain({.text = *text, .id = {}, .published = published});
  if (!explanation) {
    report(explanation.error().describe());
    return ExitCode::bad_input;
  }
  Output output;
  output.write(settings.json ? as_json(*explanation) : as_text(*explanation));
  return output.finish();
}

constexpr auto examples = R"(Examples:
  vanthu explain --text "Đồng chí Nguyễn Văn An, Bí thư Thành ủy, chủ trì Hội nghị."
  vanthu explain --json article.txt
  vanthu explain --rules our_rules.rules article.txt

Shows each sentence as units with their labels, word by word, then phrase by phrase, then entity by
entity, and the rules that matched there.)";

}  // namespace

void add_explain_command(CLI::App& program, ExitCode& exit_code) {
  const auto settings = std::make_shared<Settings>();
  CLI::App& command = *program.add_subcommand("explain", "How a text was read: units, labels and rules");
  auto* file = command.add_option("file", settings->file, "File to read; - is standard input (the default)")
                   ->type_name("FILE");
  command.add_option("--text", settings->text, "The text itself, in place of a file")
      ->type_name("TEXT")
      ->excludes(file);
  command.add_option("--published", settings->published_text, "When it was published (ISO 8601)")
      ->type_name("DATE");
  command.add_flag("--json", settings->json, "As JSON");
  add_data_options(command, settings->data);
  command.footer(examples);
  command.callback([settings, &exit_code] { exit_code = explain(*settings); });
}

}  // namespace vanthu::cli
