// SPDX-License-Identifier: Apache-2.0
#include "lexicon/tsv.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "vanthu/text.h"

namespace vanthu {
namespace {

std::vector<std::string_view> split(std::string_view line, char separator) {
  std::vector<std::string_view> cells;
  while (true) {
    const std::size_t at = line.find(separator);
    cells.push_back(line.substr(0, at));
    if (at == std::string_view::npos) return cells;
    line.remove_prefix(at + 1);
  }
}

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::optional<CaseRule> case_rule(std::string_view name) {
  if (name.empty() || name == "any") return CaseRule::any;
  if (name == "capital") return CaseRule::capital;
  if (name == "lower") return CaseRule::lower;
  if (name == "exact") return CaseRule::exact;
  return std::nullopt;
}

constexpr std::string_view known_columns[] = {"surface", "label", "case", "canonical", "value", "note"};

class Reader {
 public:
  Reader(std::string_view name, LabelTable& labels) : labels_(labels) { file_.name = name; }

  Result<LexiconFile> read(std::string_view content) {
    for (std::string_view line : split(content, '\n')) {
      ++line_;
      if (line.ends_with('\r')) line.remove_suffix(1);
      const std::optional<Error> error = trim(line).empty()      ? std::nullopt
                                         : line.starts_with('#') ? read_head(trim(line.substr(1)))
                                         : columns_.empty()      ? read_columns(line)
                                                                 : read_row(line);
      if (error) return *error;
    }
    if (columns_.empty()) return fail("the line that names the columns is missing");
    return std::move(file_);
  }

 private:
  Error fail(std::string message) const {
    return {ErrorCode::malformed_lexicon, std::move(message), file_.name, line_, 0};
  }

  std::optional<Error> read_head(std::string_view comment) {
    const auto after = [&](std::string_view key) -> std::optional<std::string_view> {
      if (!comment.starts_with(key)) return std::nullopt;
      return trim(comment.substr(key.size()));
    };
    if (const auto what = after("What ")) file_.what = *what;
    if (const auto source = after("Source ")) file_.source = *source;
    if (const auto label = after("Label ")) {
      common_label_ = labels_.find_or_add(*label);
      if (!common_label_) return unknown_label(*label);
    }
    if (const auto rule = after("Case ")) {
      const auto known = case_rule(*rule);
      if (!known) return fail("case " + std::string(*rule) + " is not one of any, capital, lower, exact");
      common_case_ = *known;
    }
    return std::nullopt;
  }

  std::optional<Error> read_columns(std::string_view line) {
    for (const std::string_view column : split(line, '\t')) {
      if (std::find(std::begin(known_columns), std::end(known_columns), column) == std::end(known_columns)) {
        return fail("column " + std::string(column) +
                    " is not one of surface, label, case, canonical, value, note");
      }
      columns_.emplace_back(column);
    }
    if (columns_.front() != "surface") return fail("the first column must be surface");
    if (!common_label_ && std::find(columns_.begin(), columns_.end(), "label") == columns_.end()) {
      return fail("there is neither a column label nor a line '# Label NAME'");
    }
    return std::nullopt;
  }

  std::optional<Error> unknown_label(std::string_view name) const {
    return fail("label " + std::string(name) + " is not known; did you mean " +
                std::string(labels_.nearest(name)) + "?");
  }

  std::optional<Error> read_row(std::string_view line) {
    const auto cells = split(line, '\t');
    if (cells.size() > columns_.size()) {
      return fail("the row has " + std::to_string(cells.size()) + " cells, but there are " +
                  std::to_string(columns_.size()) + " columns");
    }
    Entry entry;
    entry.line = line_;
    entry.case_rule = common_case_;
    if (common_label_) entry.label = *common_label_;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (auto error = read_cell(columns_[i], cells[i], entry)) return error;
    }
    if (entry.surface.empty()) return fail("the surface is empty");
    if (entry.label == Label::none) return fail("the row has no label");
    if (entry.canonical.empty()) entry.canonical = entry.surface;
    file_.entries.push_back(std::move(entry));
    return std::nullopt;
  }

  std::optional<Error> read_cell(std::string_view column, std::string_view cell, Entry& entry) {
    if (column == "surface" || column == "canonical") {
      const auto normal = normalize(cell);
      if (!normal) return normal.error();
      (column == "surface" ? entry.surface : entry.canonical) = normal->form();
    } else if (column == "label" && !cell.empty()) {
      const auto label = labels_.find_or_add(cell);
      if (!label) return unknown_label(cell);
      entry.label = *label;
    } else if (column == "case" && !cell.empty()) {
      const auto rule = case_rule(cell);
      if (!rule) return fail("case " + std::string(cell) + " is not one of any, capital, lower, exact");
      entry.case_rule = *rule;
    } else if (column == "value" && !cell.empty()) {
      const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), entry.value);
      if (error != std::errc() || end != cell.data() + cell.size()) {
        return fail("value " + std::string(cell) + " is no whole number");
      }
    }
    return std::nullopt;
  }

  LabelTable& labels_;
  LexiconFile file_;
  std::uint32_t line_ = 0;
  std::vector<std::string> columns_;
  std::optional<Label> common_label_;
  CaseRule common_case_ = CaseRule::any;
};

}  // namespace

Result<LexiconFile> read_lexicon(std::string_view content, std::string_view name, LabelTable& labels) {
  return Reader(name, labels).read(content);
}

}  // namespace vanthu
