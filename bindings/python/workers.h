// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "vanthu/vanthu.h"

namespace vanthu::python {

/// An article on its way to a worker.
struct Job {
  std::string text;
  std::string id;
  std::optional<PartialDate> published;
};

/// The record of an article as JSON with offsets in code points. Takes no lock of Python's.
Result<std::string> extract_json(const Extractor& extractor, const Input& input);

/// The same for a saved web page.
Result<std::string> extract_page_json(const Extractor& extractor, const HtmlInput& input);

/// Threads that extract side by side; results come back in the order of the jobs. Whoever pushes sees
/// to it that there are not too many jobs at once.
class Workers {
 public:
  Workers(std::shared_ptr<const Extractor> extractor, unsigned threads);

  ~Workers() { stop(); }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  void push(Job job);

  /// Drops the jobs that no thread has taken, waits for the others, and ends the threads.
  void stop();

  /// Waits up to `time` for the oldest result; nothing where it is not there by then.
  std::optional<Result<std::string>> take_oldest(std::chrono::milliseconds time);

  [[nodiscard]] std::size_t in_flight() const { return results_.size(); }

 private:
  using Task = std::packaged_task<Result<std::string>()>;
  void work();

  std::shared_ptr<const Extractor> extractor_;
  std::deque<std::future<Result<std::string>>> results_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Task> waiting_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace vanthu::python
