// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace vanthu::cli {

/// Threads that work on jobs side by side and hand the results back in the order of the jobs.
/// At most four jobs a thread are in memory: push() waits for the oldest result before it takes more.
/// Each thread has one State of its own, which its jobs reuse.
template <class Output, class State>
class OrderedWorkers {
 public:
  using Job = std::function<Output(State&)>;
  using Receiver = std::function<void(Output)>;

  /// `receive` is called in the thread that calls push() and finish().
  OrderedWorkers(unsigned threads, Receiver receive) : receive_(std::move(receive)) {
    most_in_memory_ = 4 * std::size_t{threads};
    for (unsigned i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
  }

  ~OrderedWorkers() {
    {
      const std::lock_guard lock(mutex_);
      waiting_.clear();
      stopping_ = true;
    }
    wake_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  OrderedWorkers(const OrderedWorkers&) = delete;
  OrderedWorkers& operator=(const OrderedWorkers&) = delete;

  void push(Job job) {
    if (results_.size() == most_in_memory_) receive_oldest();
    std::packaged_task<Output(State&)> task(std::move(job));
    results_.push_back(task.get_future());
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back(std::move(task));
    }
    wake_.notify_one();
  }

  /// Receives everything that is not yet received. Throws what a job threw.
  void finish() {
    while (!results_.empty()) receive_oldest();
  }

 private:
  void receive_oldest() {
    std::future<Output> oldest = std::move(results_.front());
    results_.pop_front();
    receive_(oldest.get());
  }

  void work() {
    State state;
    while (true) {
      std::packaged_task<Output(State&)> task;
      {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
        if (waiting_.empty()) return;
        task = std::move(waiting_.front());
        waiting_.pop_front();
      }
      task(state);
    }
  }

  Receiver receive_;
  std::size_t most_in_memory_ = 0;
  std::deque<std::future<Output>> results_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::packaged_task<Output(State&)>> waiting_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace vanthu::cli
