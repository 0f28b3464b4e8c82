// SPDX-License-Identifier: Apache-2.0
#include "rules/label_program.h"

#include <algorithm>
#include <limits>

namespace vanthu {
namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

bool may_take(const LabelSet& labels, std::string_view string, std::uint32_t at) {
  return at < string.size() && labels.test(static_cast<unsigned char>(string[at]));
}

}  // namespace

LabelProgram::LabelProgram(const LabelExpression& expression, std::uint32_t groups) : slots_(2 * groups) {
  start_ = write(expression, add(Step::match, 0));
  if (!is_too_large()) look_ahead();
}

std::uint32_t LabelProgram::add(Step step, std::uint32_t next, std::uint32_t other) {
  Instruction& added = program_.emplace_back();
  added.step = step;
  added.next = next;
  added.other = other;
  if (step == Step::branch) added.number = branches_++;
  return static_cast<std::uint32_t>(program_.size() - 1);
}

/// Writes what matches `expression` and then goes on at `next`; returns where it begins.
std::uint32_t LabelProgram::write(const LabelExpression& expression, std::uint32_t next) {
  using Kind = LabelExpression::Kind;
  const auto& parts = expression.parts;
  if (is_too_large()) return next;
  switch (expression.kind) {
    case Kind::one_of: {
      const std::uint32_t taken = add(Step::take, next);
      program_[taken].first = expression.labels;
      return taken;
    }
    case Kind::sequence:
      for (auto part = parts.rbegin(); part != parts.rend(); ++part) next = write(*part, next);
      return next;
    case Kind::either: {
      std::uint32_t ways = write(parts.back(), next);
      for (auto part = parts.rbegin() + 1; part != parts.rend(); ++part)
        ways = add(Step::branch, write(*part, next), ways);
      return ways;
    }
    case Kind::repeated:
      return write_repetition(expression, next);
    case Kind::captured: {
      const std::uint32_t ended = add(Step::save, next);
      program_[ended].number = 2 * expression.group - 1;
      const std::uint32_t begun = add(Step::save, write(parts.front(), ended));
      program_[begun].number = 2 * expression.group - 2;
      return begun;
    }
    case Kind::begin:
      return add(Step::begin, next);
    case Kind::end:
      return add(Step::end, next);
  }
  return next;
}

std::uint32_t LabelProgram::write_repetition(const LabelExpression& expression, std::uint32_t next) {
  const LabelExpression& part = expression.parts.front();
  std::uint32_t least = expression.least;
  std::uint32_t begin = next;
  if (expression.most == LabelExpression::no_limit) {
    const std::uint32_t again = add(Step::branch, 0, next);
    const std::uint32_t once = write(part, again);
    program_[again].next = once;
    begin = least == 0 ? again : once;
    least = std::max(least, 1U) - 1;
  } else {
    for (std::uint32_t i = least; i < expression.most; ++i)
      begin = add(Step::branch, write(part, begin), next);
  }
  for (; least > 0; --least) begin = write(part, begin);
  return begin;
}

/// What each instruction can take next, and whether it can end: known before, most branches are none.
void LabelProgram::look_ahead() {
  bool changed = true;
  while (changed) {
    changed = false;
    for (Instruction& instruction : program_) {
      if (instruction.step == Step::take) continue;
      LabelSet first;
      bool may_end = instruction.step == Step::match;
      if (!may_end) {
        first = program_[instruction.next].first;
        may_end = program_[instruction.next].may_end;
      }
      if (instruction.step == Step::branch) {
        first |= program_[instruction.other].first;
        may_end = may_end || program_[instruction.other].may_end;
      }
      changed = changed || first != instruction.first || may_end != instruction.may_end;
      instruction.first = first;
      instruction.may_end = may_end;
    }
  }
}

bool LabelProgram::search(std::string_view labels, std::size_t from, std::span<Range> found,
                          LabelSearch& memory) const {
  const std::size_t words = branches_ * (labels.size() + 1) / 64 + 1;
  if (memory.visited_.size() < words) memory.visited_.resize(words);
  memory.slots_.assign(slots_, nowhere);
  std::uint32_t begin = 0;
  const bool any = run_from(labels, from, begin, memory);
  // Only what was written: to clear it all would take as long as the string for each of its matches.
  for (const std::size_t word : memory.touched_) memory.visited_[word] = 0;
  memory.touched_.clear();
  if (!any) return false;
  const std::vector<std::uint32_t>& best = memory.best_;
  found[0] = {begin, best[slots_]};
  for (std::size_t group = 0; group < slots_ / 2; ++group) {
    const bool took_part = best[2 * group] != nowhere && best[2 * group + 1] != nowhere;
    found[group + 1] = took_part ? Range{best[2 * group], best[2 * group + 1]} : Range{};
  }
  return true;
}

/// Tries each place from `from` on. A branch that led nowhere from an earlier one leads nowhere again.
bool LabelProgram::run_from(std::string_view labels, std::size_t from, std::uint32_t& begin,
                            LabelSearch& memory) const {
  for (auto at = static_cast<std::uint32_t>(from); at < labels.size(); ++at) {
    if (!may_take(first(), labels, at) || !run(labels, at, memory)) continue;
    begin = at;
    return true;
  }
  return false;
}

/// Tries all ways from `at`. The longest is kept in memory.best_, whose last element is where it ends.
bool LabelProgram::run(std::string_view labels, std::uint32_t at, LabelSearch& memory) const {
  memory.best_.clear();
  memory.jobs_.clear();
  memory.jobs_.push_back({start_, at, false});
  while (!memory.jobs_.empty()) {
    const LabelSearch::Job job = memory.jobs_.back();
    memory.jobs_.pop_back();
    if (job.gives_back_slot) {
      memory.slots_[job.at] = job.place;
    } else if (follow(job, labels, memory)) {
      std::fill(memory.slots_.begin(), memory.slots_.end(), nowhere);
      break;
    }
  }
  return !memory.best_.empty();
}

/// Follows one way to its end, and keeps those that branch off for later. True where nothing longer can be
/// found.
bool LabelProgram::follow(LabelSearch::Job job, std::string_view labels, LabelSearch& memory) const {
  std::uint32_t place = job.place;
  const auto leads_on = [&](std::uint32_t at) {
    return program_[at].may_end || may_take(program_[at].first, labels, place);
  };
  for (std::uint32_t at = job.at;;) {
    const Instruction& instruction = program_[at];
    at = instruction.next;
    switch (instruction.step) {
      case Step::take:
        if (!may_take(instruction.first, labels, place)) return false;
        ++place;
        break;
      case Step::branch: {
        const std::size_t bit = instruction.number * (labels.size() + 1) + place;
        std::uint64_t& visited = memory.visited_[bit / 64];
        if ((visited >> (bit % 64) & 1) != 0) return false;
        if (visited == 0) memory.touched_.push_back(bit / 64);
        visited |= std::uint64_t{1} << (bit % 64);
        const bool other = leads_on(instruction.other);
        if (!leads_on(instruction.next)) {
          if (!other) return false;
          at = instruction.other;
        } else if (other) {
          memory.jobs_.push_back({instruction.other, place, false});
        }
        break;
      }
      case Step::save:
        memory.jobs_.push_back({instruction.number, memory.slots_[instruction.number], true});
        memory.slots_[instruction.number] = place;
        break;
      case Step::begin:
        if (place != 0) return false;
        break;
      case Step::end:
        if (place != labels.size()) return false;
        break;
      case Step::match:
        if (memory.best_.empty() || place > memory.best_.back()) {
          memory.best_ = memory.slots_;
          memory.best_.push_back(place);
        }
        return place == labels.size();
    }
  }
}

}  // namespace vanthu
