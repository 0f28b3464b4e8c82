// SPDX-License-Identifier: Apache-2.0
#include "resolve/same_document.h"

#include <algorithm>
#include <map>
#include <optional>

#include "text/letters.h"

namespace vanthu {
namespace {

/// Two dates that can both be true of one document: parts that both state agree.
bool agree(const std::optional<PartialDate>& left, const std::optional<PartialDate>& right) {
  if (!left || !right) return true;
  const auto same = [](int first, int second) { return first == 0 || second == 0 || first == second; };
  return same(left->year, right->year) && same(left->month, right->month) && same(left->day, right->day);
}

/// What a document is known by: its number, or its name, in letters that case does not part.
std::string identity(const Document& document) {
  return document.type + '\n' + lower_case(document.number.value_or("")) + '\n' +
         lower_case(document.name.value_or(""));
}

bool is_short(const Document& document) { return document.number && document.number == document.serial; }

/// Whether `full` has the number of which `brief` gives the serial alone (or serial and year).
bool continues(const Document& brief, const Document& full) {
  if (brief.type != full.type || !full.number || full.number->size() <= brief.number->size()) return false;
  const char sign = (*full.number)[brief.number->size()];
  return full.number->starts_with(*brief.number) && (sign == '-' || sign == '/');
}

class Grouping {
 public:
  explicit Grouping(const std::vector<DocumentMention>& mentions)
      : mentions_(mentions), group_(mentions.size()) {}

  std::vector<std::uint32_t> run() {
    std::map<std::string, std::vector<std::uint32_t>> known;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      std::vector<std::uint32_t>& groups = known[identity(mentions_[i].document)];
      const auto same = std::find_if(groups.begin(), groups.end(), [&](std::uint32_t group) {
        return agree(issued_[group], mentions_[i].document.issued);
      });
      if (same == groups.end()) {
        group_[i] = static_cast<std::uint32_t>(first_.size());
        groups.push_back(group_[i]);
        first_.push_back(i);
        issued_.push_back(mentions_[i].document.issued);
      } else {
        group_[i] = *same;
        if (!issued_[*same]) issued_[*same] = mentions_[i].document.issued;
      }
    }
    join_short_numbers();
    return std::move(group_);
  }

 private:
  void join_short_numbers() {
    for (std::uint32_t brief = 0; brief < first_.size(); ++brief) {
      const Document& document = mentions_[first_[brief]].document;
      if (!is_short(document) && !ends_with_year(document)) continue;
      std::vector<std::uint32_t> fitting;
      for (std::uint32_t full = 0; full < first_.size(); ++full) {
        if (continues(document, mentions_[first_[full]].document)) fitting.push_back(full);
      }
      if (fitting.size() != 1 || !agree(issued_[brief], issued_[fitting.front()])) continue;
      std::replace(group_.begin(), group_.end(), brief, fitting.front());
    }
  }

  /// "42/2010", short for 42/2010/NĐ-CP.
  [[nodiscard]] static bool ends_with_year(const Document& document) {
    return document.number && document.year && !document.type_code && !document.issuer_code;
  }

  const std::vector<DocumentMention>& mentions_;
  std::vector<std::uint32_t> group_;                ///< by mention
  std::vector<std::uint32_t> first_;                ///< by group: its first mention
  std::vector<std::optional<PartialDate>> issued_;  ///< by group
};

}  // namespace

std::vector<std::uint32_t> same_documents(const Draft& draft) { return Grouping(draft.documents).run(); }

}  // namespace vanthu
