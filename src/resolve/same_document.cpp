// SPDX-License-Identifier: Apache-2.0
#include "resolve/same_document.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <unordered_map>

#include "text/letters.h"

namespace vanthu {
namespace {

/// Two dates that can both be true of one document: parts that both state agree.
bool agree(const std::optional<PartialDate>& left, const std::optional<PartialDate>& right) {
  if (!left || !right) return true;
  const auto same = [](int first, int second) { return first == 0 || second == 0 || first == second; };
  return same(left->year, right->year) && same(left->month, right->month) && same(left->day, right->day);
}

/// "Thông tư 62/2013/TTLT-BTC-BTP" is a joint circular (thông tư liên tịch) too.
std::string type_of(const Document& document) {
  constexpr std::string_view joint = " liên tịch";
  const std::string& type = document.type;
  return type.ends_with(joint) ? type.substr(0, type.size() - joint.size()) : type;
}

/// "09/2025/NĐ-CP" and "9/2025/NĐ-CP" are one number.
std::string_view without_zeros(std::string_view number) {
  const std::size_t first = number.find_first_not_of('0');
  return first == std::string_view::npos ? number : number.substr(first);
}

/// What a document is known by: its number, or its name, in letters that case does not part.
std::string identity(const Document& document) {
  return type_of(document) + '\n' + lower_case(without_zeros(document.number.value_or(""))) + '\n' +
         lower_case(document.name.value_or(""));
}

bool is_short(const Document& document) { return document.number && document.number == document.serial; }

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
    const auto beginnings = numbers_by_beginning();
    std::vector<std::uint32_t> joined(first_.size());
    std::iota(joined.begin(), joined.end(), 0U);
    for (std::uint32_t brief = 0; brief < first_.size(); ++brief) {
      const Document& document = mentions_[first_[brief]].document;
      if (!document.number || (!is_short(document) && !ends_with_year(document))) continue;
      const auto fitting =
          beginnings.find(type_of(document) + '\n' + std::string(without_zeros(*document.number)));
      if (fitting == beginnings.end() || fitting->second.size() != 1) continue;
      const std::uint32_t full = fitting->second.front();
      if (agree(issued_[brief], issued_[full])) joined[brief] = full;
    }
    for (std::uint32_t& group : group_) {
      while (joined[group] != group) group = joined[group];  // each number is longer than the one before
    }
  }

  /// The groups of documents by type and by what their numbers begin with up to a sign: "42" and
  /// "42/2010" of 42/2010/NĐ-CP.
  [[nodiscard]] std::unordered_map<std::string, std::vector<std::uint32_t>> numbers_by_beginning() const {
    std::unordered_map<std::string, std::vector<std::uint32_t>> groups;
    for (std::uint32_t group = 0; group < first_.size(); ++group) {
      const Document& document = mentions_[first_[group]].document;
      if (!document.number) continue;
      const std::string_view number = without_zeros(*document.number);
      for (std::size_t sign = number.find_first_of("-/", 1); sign != std::string::npos;
           sign = number.find_first_of("-/", sign + 1))
        groups[type_of(document) + '\n' + std::string(number.substr(0, sign))].push_back(group);
    }
    return groups;
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
