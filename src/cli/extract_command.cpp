// SPDX-License-Identifier: Apache-2.0
//
// vanthu extract: articles in, records out.
#include <CLI/App.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/article_line.h"
#include "cli/commands.h"
#include "cli/data_files.h"
#include "cli/decoding.h"
#include "cli/input_files.h"
#include "cli/ordered_workers.h"
#include "cli/output.h"
#include "vanthu/vanthu.h"

namespace vanthu::cli {
namespace {

/// `by_name` is HTML for files that are named .html or .htm, and text for others.
enum class InputFormat { by_name, text, html, jsonl };

struct Settings {
  std::vector<std::string> files{"-"};
  InputFormat from = InputFormat::by_name;
  Encoding encoding = Encoding::detect;
  OffsetUnit offsets = OffsetUnit::code_point;
  bool pretty = false;
  std::string published_text;
  std::optional<PartialDate> published;
  std::string id;
  unsigned threads = 1;
  DataFiles data;
};

constexpr std::uint64_t longest_line = std::uint64_t{1} << 30;

/// What one article became: data for standard output, and messages where something was wrong.
struct Written {
  std::string data;
  std::vector<std::string> messages;
};

class Extraction {
 public:
  Extraction(const Settings& settings, const Extractor& extractor)
      : settings_(settings),
        extractor_(extractor),
        workers_(settings.threads, [this](const Written& written) { receive(written); }) {}

  ExitCode run() {
    for (const std::string& file : settings_.files) {
      if (settings_.from == InputFormat::jsonl) {
        read_lines(file);
      } else {
        read_article(file);
      }
    }
    workers_.finish();
    return graver(exit_code_, output_.finish());
  }

 private:
  void read_article(const std::string& file) {
    workers_.push([this, file](Scratch& scratch) -> Written {
      const auto bytes = read_file(file);
      if (!bytes) return {.data = {}, .messages = {bytes.error().describe()}};
      if (is_html(file)) return extract_page(*bytes, file, scratch);
      const auto decoded = decode_file(file, *bytes, settings_.encoding, Entities::kept);
      if (!decoded) return {.data = {}, .messages = {decoded.error().describe()}};
      const std::string id = settings_.id.empty() ? id_of_file(file) : settings_.id;
      return extract(*bytes, *decoded, id, settings_.published, {}, file, 0, scratch);
    });
  }

  [[nodiscard]] bool is_html(const std::string& file) const {
    return settings_.from == InputFormat::html ||
           (settings_.from == InputFormat::by_name && is_named_html(file));
  }

  /// Runs in a worker.
  Written extract_page(std::string_view bytes, const std::string& file, Scratch& scratch) const {
    const std::string id = settings_.id.empty() ? id_of_file(file) : settings_.id;
    const auto record = extract_html(extractor_,
                                     {.bytes = bytes,
                                      .id = id,
                                      .published = settings_.published,
                                      .options = {.encoding = settings_.encoding}},
                                     scratch);
    if (!record) {
      Error error = record.error();
      error.file = display_name(file);
      return {.data = {}, .messages = {error.describe()}};
    }
    return {.data = to_json(*record, *record->text, settings_.offsets, style()) + "\n", .messages = {}};
  }

  [[nodiscard]] JsonStyle style() const {
    return settings_.pretty ? JsonStyle::indented : JsonStyle::one_line;
  }

  void read_lines(const std::string& file) {
    auto lines = LineReader::open(file, longest_line);
    if (!lines) return complain(lines.error().describe());
    std::string line;
    for (auto next = lines->next(line); next != LineReader::Next::end && taking_; next = lines->next(line)) {
      const std::uint64_t number = lines->number();
      if (next == LineReader::Next::too_long) {
        complain(place(file, number) + "is longer than 1 GiB and was left out");
      } else if (line.find_first_not_of(" \t\r") != std::string::npos) {
        workers_.push([this, file, number, line](Scratch& scratch) {
          return extract_line(line, file, number, scratch);
        });
      }
    }
    if (lines->failed()) complain(place(file, lines->number()) + "reading stopped here, before the end");
  }

  /// Runs in a worker.
  Written extract_line(const std::string& line, const std::string& file, std::uint64_t number,
                       Scratch& scratch) const {
    const auto article = read_article_line(line);
    if (!article) {
      Error error = article.error();
      error.file = display_name(file);
      error.line = number;
      if (error.byte > 0) error.message += " (byte " + std::to_string(error.byte) + " of the line)";
      return {.data = {}, .messages = {error.describe()}};
    }
    const auto& published = article->published ? article->published : settings_.published;
    const auto decoded = decode(article->text, Encoding::utf8, Entities::kept);
    if (!decoded) return {.data = {}, .messages = {place(file, number) + decoded.error().message}};
    Written written =
        extract(article->text, *decoded, article->id, published, article->warning, file, number, scratch);
    if (!article->mistake.empty()) written.messages.push_back(place(file, number) + article->mistake);
    return written;
  }

  /// Runs in a worker.
  Written extract(std::string_view given, const Decoded& decoded, std::string_view id,
                  const std::optional<PartialDate>& published, const std::string& warning,
                  const std::string& file, std::uint64_t number, Scratch& scratch) const {
    const Input input{.text = is_plain_utf8(decoded) ? given : decoded.text(),
                      .id = id,
                      .published = published,
                      .article = nullptr};
    auto record = extractor_.extract(input, scratch);
    if (!record) {
      Error error = record.error();
      error.file = display_name(file);
      error.line = number;
      return {.data = {}, .messages = {error.describe()}};
    }
    state_reading(decoded, *record);
    if (!warning.empty()) record->warnings.push_back(warning);
    return {.data = to_json(*record, input.text, settings_.offsets, style()) + "\n", .messages = {}};
  }

  void receive(const Written& written) {
    taking_ = output_.write(written.data) && taking_;
    for (const std::string& message : written.messages) complain(message);
  }

  void complain(const std::string& message) {
    report(message);
    exit_code_ = ExitCode::bad_input;
  }

  static std::string place(const std::string& file, std::uint64_t line) {
    return display_name(file) + ":" + std::to_string(line) + ": ";
  }

  const Settings& settings_;
  const Extractor& extractor_;
  Output output_;
  bool taking_ = true;  // standard output still takes data
  ExitCode exit_code_ = ExitCode::fine;
  OrderedWorkers<Written, Scratch> workers_;
};

/// What the parser of arguments cannot see by itself.
void check_settings(Settings& settings) {
  if (!settings.published_text.empty()) {
    settings.published = PartialDate::parse(settings.published_text);
    if (!settings.published) {
      throw CLI::ValidationError(
          "--published",
          "'" + settings.published_text + "' is no ISO 8601 date such as 2021-08-19 or 2021-08-19T12:30");
    }
  }
  if (settings.from == InputFormat::jsonl && settings.encoding != Encoding::detect &&
      settings.encoding != Encoding::utf8) {
    throw CLI::ValidationError("--encoding", "JSON Lines are UTF-8");
  }
  if (settings.id.empty()) return;
  if (settings.from == InputFormat::jsonl) {
    throw CLI::ValidationError("--id", "each line of JSON Lines has its own id");
  }
  if (settings.files.size() != 1) throw CLI::ValidationError("--id", "is for one file");
}

constexpr auto examples = R"(Examples:
  vanthu extract --pretty article.txt
  vanthu extract --published 2021-08-19 news/*.txt > records.jsonl
  vanthu extract --from jsonl --threads 4 articles.jsonl > records.jsonl
  vanthu extract saved/*.html > records.jsonl
  curl -s https://example.vn/article.txt | vanthu extract --id example/1 -
  vanthu extract --lexicon our_offices.tsv --rules our_rules.rules article.txt

JSON Lines input has one article a line: {"id": "a/1", "text": "…", "published": "2021-08-19"};
"published" may be left out, other keys are ignored. A line that cannot be read is reported with its
number, and the rest goes on.)";

template <class Enum>
std::string known(const std::map<std::string, Enum>& choices) {
  std::string names;
  for (const auto& [name, value] : choices) names += (names.empty() ? "it is one of " : ", ") + name;
  return names;
}

/// An option whose values are these names.
template <class Enum>
CLI::Option* add_choice(CLI::App& command, const std::string& option, const std::string& description,
                        Enum& chosen, const std::map<std::string, Enum>& choices) {
  const auto choose = [option, &chosen, choices](const std::string& name) {
    const auto choice = choices.find(name);
    if (choice == choices.end())
      throw CLI::ValidationError(option, "'" + name + "' is not known; " + known(choices));
    chosen = choice->second;
  };
  return command.add_option_function<std::string>(option, choose, description);
}

}  // namespace

void add_extract_command(CLI::App& program, ExitCode& exit_code) {
  const auto settings = std::make_shared<Settings>();
  CLI::App& command = *program.add_subcommand("extract", "Articles to records, one JSON object a line");
  command.add_option("files", settings->files, "Files to read; - is standard input (the default)")
      ->option_text("FILE …");
  add_choice(
      command, "--from",
      "What the files hold: text, html (one article a file) or jsonl; else the name says, .html or .htm",
      settings->from,
      {{"text", InputFormat::text}, {"html", InputFormat::html}, {"jsonl", InputFormat::jsonl}})
      ->option_text("FORMAT");
  add_encoding_option(command, settings->encoding);
  add_choice(
      command, "--offsets", "Unit of start and end: codepoint, byte or utf16", settings->offsets,
      {{"codepoint", OffsetUnit::code_point}, {"byte", OffsetUnit::byte}, {"utf16", OffsetUnit::utf16}})
      ->option_text("UNIT");
  command.add_flag("--pretty", settings->pretty, "Indented, for people");
  command.add_option("--published", settings->published_text, "When the articles were published (ISO 8601)")
      ->type_name("DATE");
  command.add_option("--id", settings->id, "Id of the record; else the file's name without extension")
      ->type_name("ID");
  command.add_option("--threads", settings->threads, "Articles read side by side; the order stays")
      ->check(CLI::Range(1U, 256U))
      ->option_text("N");
  add_data_options(command, settings->data);
  command.footer(examples);
  command.callback([settings, &exit_code] {
    check_settings(*settings);
    const auto extractor = make_extractor(settings->data);
    exit_code = extractor ? Extraction(*settings, *extractor).run() : ExitCode::bad_data;
  });
}

}  // namespace vanthu::cli
