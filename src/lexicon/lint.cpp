// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lint.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "lexicon/tokenize.h"
#include "text/letters.h"
#include "vanthu/text.h"

namespace vanthu {
namespace {

/// One entry as the trie knows it.
struct Keyed {
  const LexiconFile* file = nullptr;
  const Entry* entry = nullptr;
  std::vector<std::string> words;
};

std::vector<std::string> words_of(std::string_view surface) {
  std::vector<Token> tokens;
  split_into_tokens(surface, tokens);
  std::vector<std::string> words;
  words.reserve(tokens.size());
  for (const Token& token : tokens) words.push_back(token_key(token, surface));
  return words;
}

std::string joined(std::span<const std::string> words) {
  std::string all;
  for (const std::string& word : words) (all += word) += ' ';
  return all;
}

Error fault(std::string_view file, std::uint64_t line, std::string message) {
  return {ErrorCode::malformed_lexicon, std::move(message), std::string(file), line, 0};
}

/// Labels of a user's own are called by their number: the table that has their names belongs to the reader.
std::string name_of(Label label) {
  if (label >= Label::first_user_label) return "MY_" + std::to_string(static_cast<int>(label));
  return std::string(LabelTable().name(label));
}

bool begins_small(std::string_view surface) {
  return !surface.empty() && is_lower(decode_at(surface, 0).value);
}

/// Whether some spelling counts for both. Their keys are equal.
bool share_a_spelling(const Entry& left, const Entry& right) {
  if (left.case_rule == CaseRule::exact && right.case_rule == CaseRule::exact) {
    return left.surface == right.surface;
  }
  if (right.case_rule == CaseRule::exact) return share_a_spelling(right, left);
  if (left.case_rule == CaseRule::exact) {
    if (right.case_rule == CaseRule::capital) return !begins_small(left.surface);
    if (right.case_rule == CaseRule::lower) return begins_small(left.surface);
    return true;
  }
  return left.case_rule == right.case_rule || left.case_rule == CaseRule::any ||
         right.case_rule == CaseRule::any;
}

void check_cell(std::string_view cell, const LexiconFile& file, std::uint64_t line,
                std::vector<Error>& faults) {
  const std::string quoted = "'" + std::string(cell) + "'";
  if (cell.starts_with(' ') || cell.ends_with(' ') || cell.find("  ") != std::string_view::npos) {
    faults.push_back(fault(file.name, line, quoted + " has a space too many"));
    return;
  }
  const auto normal = normalize(cell);
  if (normal && normal->form() != cell) {
    faults.push_back(fault(file.name, line,
                           quoted + " is not in normal form; write '" + std::string(normal->form()) + "'"));
  }
}

void check_lines(std::string_view content, const LexiconFile& file, std::vector<Error>& faults) {
  std::uint64_t number = 0;
  while (!content.empty()) {
    ++number;
    std::string_view line = content.substr(0, content.find('\n'));
    content.remove_prefix(std::min(line.size() + 1, content.size()));
    if (line.starts_with('#')) continue;
    if (line.ends_with('\t')) faults.push_back(fault(file.name, number, "the row ends in an empty cell"));
    while (!line.empty()) {
      const std::string_view cell = line.substr(0, line.find('\t'));
      check_cell(cell, file, number, faults);
      line.remove_prefix(std::min(cell.size() + 1, line.size()));
    }
  }
}

void check_order(const LexiconFile& file, std::vector<Error>& faults) {
  const auto place = [](const Entry& entry) { return std::pair(entry.surface, name_of(entry.label)); };
  for (std::size_t i = 1; i < file.entries.size(); ++i) {
    const Entry& entry = file.entries[i];
    if (place(entry) < place(file.entries[i - 1])) {
      faults.push_back(fault(file.name, entry.line,
                             "'" + entry.surface + "' stands after '" + file.entries[i - 1].surface +
                                 "': rows are sorted by bytes"));
    }
  }
}

void check_repetition(const LexiconFile& file, std::vector<Error>& faults) {
  std::map<std::pair<std::string, Label>, std::vector<const Entry*>> seen;
  for (const Entry& entry : file.entries) {
    std::vector<const Entry*>& others = seen[{joined(words_of(entry.surface)), entry.label}];
    for (const Entry* other : others) {
      if (!share_a_spelling(*other, entry)) continue;
      if (other->surface != entry.surface &&
          (other->case_rule == CaseRule::exact || entry.case_rule == CaseRule::exact)) {
        continue;  // an abbreviation beside a word: each has a canonical form of its own
      }
      faults.push_back(fault(file.name, entry.line,
                             "'" + entry.surface + "' is the same as '" + other->surface + "' in line " +
                                 std::to_string(other->line)));
    }
    others.push_back(&entry);
  }
}

struct ReviewedRow {
  std::string surface;
  std::string labels;
  friend auto operator<=>(const ReviewedRow&, const ReviewedRow&) = default;
};

/// Compares what was found with what was reviewed, either way.
class Review {
 public:
  explicit Review(const Reviewed& reviewed) : reviewed_(reviewed) {
    std::string_view rest = reviewed.content;
    for (std::uint64_t line = 1; !rest.empty(); ++line) {
      const std::string_view row = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(row.size() + 1, rest.size()));
      const std::size_t tab = row.find('\t');
      if (row.starts_with('#') || tab == std::string_view::npos) continue;
      rows_.emplace(ReviewedRow{std::string(row.substr(0, tab)), std::string(row.substr(tab + 1))}, line);
    }
  }

  void found(const Keyed& at, std::string labels, const std::string& what) {
    const ReviewedRow row{at.entry->surface, std::move(labels)};
    if (rows_.contains(row)) {
      met_.insert(row);
    } else {
      faults_.push_back(fault(at.file->name, at.entry->line,
                              "'" + row.surface + "' " + what + "; mend it, or add the row '" + row.surface +
                                  "<tab>" + row.labels + "' to " + std::string(reviewed_.name)));
    }
  }

  std::vector<Error> faults() && {
    for (const auto& [row, line] : rows_) {
      if (!met_.contains(row)) {
        faults_.push_back(fault(reviewed_.name, line, "'" + row.surface + "' needs no review any more"));
      }
    }
    return std::move(faults_);
  }

 private:
  Reviewed reviewed_;
  std::map<ReviewedRow, std::uint64_t> rows_;
  std::set<ReviewedRow> met_;
  std::vector<Error> faults_;
};

std::vector<Keyed> units_of(std::span<const LexiconFile> files) {
  std::vector<Keyed> all;
  for (const LexiconFile& file : files) {
    for (const Entry& entry : file.entries) {
      if (!is_evidence(entry.label)) all.push_back({&file, &entry, words_of(entry.surface)});
    }
  }
  return all;
}

/// Small words that rules name: a surface that begins with one may hide it.
bool is_function_word(Label label) {
  return (label >= Label::and_ && label <= Label::number_sign) || label == Label::plural ||
         label == Label::passive || label == Label::edge || label == Label::now ||
         (label >= Label::day_head && label <= Label::quarter_head) || label == Label::hour_head ||
         label == Label::ordinal_head;
}

/// What a following unit may continue.
bool begins_something(Label label) {
  return is_function_word(label) || label == Label::place_type || label == Label::body_head ||
         label == Label::role || label == Label::hold || label == Label::ordinal_term_head;
}

/// Surfaces of these labels are whole by nature: names, and words that are there to be silent.
bool is_whole_by_nature(Label label) {
  return label == Label::protect || label == Label::stop || label == Label::subject_stop ||
         label == Label::law_name || label == Label::place || label == Label::country ||
         label == Label::source || label == Label::number_word || label == Label::weekday ||
         label == Label::deictic || label == Label::year_relative || label == Label::year_after ||
         label == Label::month_relative;
}

using LabelsBySurface = std::map<std::string, std::set<Label>>;

bool any_of(const LabelsBySurface& surfaces, const std::string& key, bool (*holds)(Label)) {
  const auto found = surfaces.find(key);
  return found != surfaces.end() && std::any_of(found->second.begin(), found->second.end(), holds);
}

/// Whether `unit` parts into two surfaces that could each be meant.
bool steals(const Keyed& unit, const LabelsBySurface& surfaces) {
  const std::span<const std::string> words = unit.words;
  for (std::size_t cut = 1; cut < words.size(); ++cut) {
    const std::string left = joined(words.first(cut));
    const std::string right = joined(words.subspan(cut));
    const auto last = surfaces.find(right);
    if (last == surfaces.end() || last->second.contains(unit.entry->label)) continue;
    if (any_of(surfaces, left, is_function_word)) return true;
    if (surfaces.contains(left) && any_of(surfaces, right, begins_something)) return true;
  }
  return false;
}

}  // namespace

std::vector<Error> lint_lexicon(std::string_view content, const LexiconFile& file) {
  std::vector<Error> faults;
  if (file.what.empty()) faults.push_back(fault(file.name, 1, "the head has no line '# What …'"));
  if (file.source.empty()) faults.push_back(fault(file.name, 1, "the head has no line '# Source …'"));
  check_lines(content, file, faults);
  check_order(file, faults);
  check_repetition(file, faults);
  return faults;
}

std::vector<Error> lint_ambiguity(std::span<const LexiconFile> files, const Reviewed& reviewed) {
  const std::vector<Keyed> units = units_of(files);
  std::map<std::string, std::vector<const Keyed*>> by_surface;
  for (const Keyed& unit : units) by_surface[joined(unit.words)].push_back(&unit);
  Review review(reviewed);
  for (const auto& [key, same] : by_surface) {
    std::set<Label> labels;
    for (const Keyed* left : same) {
      for (const Keyed* right : same) {
        if (left->entry->label != right->entry->label && share_a_spelling(*left->entry, *right->entry)) {
          labels.insert({left->entry->label, right->entry->label});
        }
      }
    }
    if (labels.empty()) continue;
    std::string names;
    for (const Label label : labels) (names += names.empty() ? "" : " ") += name_of(label);
    review.found(*same.front(), names, "has several labels: " + names);
  }
  return std::move(review).faults();
}

std::vector<Error> lint_stolen_words(std::span<const LexiconFile> files, const Reviewed& reviewed) {
  const std::vector<Keyed> units = units_of(files);
  LabelsBySurface surfaces;
  for (const Keyed& unit : units) {
    if (unit.entry->case_rule != CaseRule::exact && unit.entry->label != Label::protect) {
      surfaces[joined(unit.words)].insert(unit.entry->label);
    }
  }
  Review review(reviewed);
  for (const Keyed& unit : units) {
    if (is_whole_by_nature(unit.entry->label) || !steals(unit, surfaces)) continue;
    review.found(unit, name_of(unit.entry->label), "is two surfaces in one and may steal a word");
  }
  return std::move(review).faults();
}

}  // namespace vanthu
