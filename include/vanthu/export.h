// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Marks what a shared build of the library shows; everything else stays hidden inside it.
#if defined(__GNUC__)
#define VANTHU_EXPORT __attribute__((visibility("default")))
#else
#define VANTHU_EXPORT
#endif
