// SPDX-License-Identifier: Apache-2.0
#include "fork_gate.h"

#include <pthread.h>

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <new>

namespace vanthu::python {
namespace {

struct Gate {
  std::mutex mutex;
  std::condition_variable changed;
  std::size_t inside = 0;
  bool forking = false;
};

/// Never destroyed: threads may still come by while the process ends.
Gate& gate() {
  static Gate& the_gate = *new Gate;
  return the_gate;
}

void before_fork() {
  Gate& g = gate();
  std::unique_lock lock(g.mutex);
  g.forking = true;
  g.changed.wait(lock, [&g] { return g.inside == 0; });
  lock.release();  // stays locked over the fork
}

void after_fork_in_parent() {
  gate().forking = false;
  gate().mutex.unlock();
  gate().changed.notify_all();
}

void after_fork_in_child() {
  Gate& g = gate();
  g.forking = false;
  g.mutex.unlock();
  // Those who waited on it are not in this process.
  new (&g.changed) std::condition_variable;
}

}  // namespace

InsideLibrary::InsideLibrary() {
  Gate& g = gate();
  std::unique_lock lock(g.mutex);
  g.changed.wait(lock, [&g] { return !g.forking; });
  ++g.inside;
}

InsideLibrary::~InsideLibrary() {
  Gate& g = gate();
  const std::lock_guard lock(g.mutex);
  --g.inside;
  if (g.forking) g.changed.notify_all();
}

void wait_before_forks() { pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child); }

}  // namespace vanthu::python
