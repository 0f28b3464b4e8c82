// SPDX-License-Identifier: Apache-2.0
#include "workers.h"

#include <utility>

#include "fork_gate.h"

namespace vanthu::python {

namespace {

Scratch& scratch() {
  thread_local Scratch of_this_thread;
  return of_this_thread;
}

}  // namespace

Result<std::string> extract_json(const Extractor& extractor, const Input& input) {
  const InsideLibrary inside;
  const auto record = extractor.extract(input, scratch());
  if (!record) return record.error();
  return to_json(*record, input.text);
}

Result<std::string> extract_page_json(const Extractor& extractor, const HtmlInput& input) {
  const InsideLibrary inside;
  const auto record = extract_html(extractor, input, scratch());
  if (!record) return record.error();
  return to_json(*record, record->text.value_or(""));
}

Workers::Workers(std::shared_ptr<const Extractor> extractor, unsigned threads)
    : extractor_(std::move(extractor)) {
  for (unsigned i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

void Workers::stop() {
  std::vector<std::thread> threads;
  {
    const std::lock_guard lock(mutex_);
    waiting_.clear();
    stopping_ = true;
    threads.swap(threads_);
  }
  wake_.notify_all();
  for (std::thread& thread : threads) thread.join();
}

void Workers::push(Job job) {
  Task task([this, job = std::move(job)] {
    return extract_json(*extractor_, {.text = job.text, .id = job.id, .published = job.published});
  });
  results_.push_back(task.get_future());
  {
    const std::lock_guard lock(mutex_);
    if (stopping_) return;  // the task breaks its promise, which take_oldest() throws
    waiting_.push_back(std::move(task));
  }
  wake_.notify_one();
}

std::optional<Result<std::string>> Workers::take_oldest(std::chrono::milliseconds time) {
  if (results_.front().wait_for(time) != std::future_status::ready) return std::nullopt;
  auto oldest = std::move(results_.front());
  results_.pop_front();
  return oldest.get();
}

void Workers::work() {
  while (true) {
    Task task;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      task = std::move(waiting_.front());
      waiting_.pop_front();
    }
    task();
  }
}

}  // namespace vanthu::python
