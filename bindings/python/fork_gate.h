// SPDX-License-Identifier: Apache-2.0
//
// A process that forks has one thread in the child, and every lock as it was. So that no lock of the
// library is held there for ever, fork() waits until no thread is inside the library.
#pragma once

namespace vanthu::python {

/// Held while a thread is inside the library. Never wait for the GIL while holding it: fork() holds
/// the GIL, and waits for it.
class InsideLibrary {
 public:
  InsideLibrary();
  ~InsideLibrary();
  InsideLibrary(const InsideLibrary&) = delete;
  InsideLibrary& operator=(const InsideLibrary&) = delete;
};

/// Makes fork() wait, from now on. Called once.
void wait_before_forks();

}  // namespace vanthu::python
