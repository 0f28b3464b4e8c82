// SPDX-License-Identifier: Apache-2.0
//
// How long Extractor::create() takes, and the first article after it.
#include <cstdio>

#include "corpus.h"
#include "vanthu/extractor.h"

int main() {
  constexpr int rounds = 9;
  std::vector<double> creation;
  std::vector<double> first;
  for (int round = 0; round < rounds; ++round) {
    creation.push_back(benchmarks::seconds([] { benchmarks::keep(*vanthu::Extractor::create()); }));
    const auto extractor = vanthu::Extractor::create();
    first.push_back(benchmarks::seconds([&] {
      benchmarks::keep(*extractor->extract({.text = "Sáng 19/8, Ban Thường vụ Thành ủy tổ chức hội nghị.",
                                            .id = "first",
                                            .published = std::nullopt}));
    }));
  }
  std::printf("Extractor::create()   %8.1f ms (median of %d)\n", 1e3 * benchmarks::median(creation), rounds);
  std::printf("first sentence        %8.3f ms\n", 1e3 * benchmarks::median(first));
}
