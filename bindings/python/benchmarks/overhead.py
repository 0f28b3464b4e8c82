# SPDX-License-Identifier: Apache-2.0
"""What Python costs over the command line, and what a second thread gives.

    python bindings/python/benchmarks/overhead.py --vanthu build/src/cli/vanthu articles.jsonl

Round about round, on one core: `vanthu extract --from jsonl` and a Python program that does the same with
extract_many(). Then extract_many() with one and two threads, and beside it what the machine itself gives
when two processes of the command line run at once. Figures are medians over rounds.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_program = """
import json, sys
import vanthu
with open(sys.argv[1], encoding="utf-8") as lines, open(sys.argv[2], "w", encoding="utf-8") as records:
    articles = map(json.loads, lines)
    for record in vanthu.extract_many(articles, threads=int(sys.argv[3])):
        records.write(record.to_json() + "\\n")
"""


class Measured:
    """Seconds of processes, on the clock and of the processor."""

    def __init__(self, commands: list[list[str]], *, cores: set[int]) -> None:
        """Run the commands side by side."""
        begun = time.perf_counter()
        children = [
            subprocess.Popen(command, stdout=subprocess.DEVNULL, preexec_fn=lambda: _pin(cores))
            for command in commands
        ]
        self.processor = 0.0
        for child in children:
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                raise SystemExit(f"{child.args!r} ended with {child.returncode}")
            self.processor += usage.ru_utime + usage.ru_stime
        self.clock = time.perf_counter() - begun


def _pin(cores: set[int]) -> None:
    os.sched_setaffinity(0, cores)


def _rounds(count: int, *runs: Callable[[], Measured]) -> list[list[Measured]]:
    """Run each in turn, round about round, after one round that is not counted."""
    for run in runs:
        run()
    return [list(row) for row in zip(*[[run() for run in runs] for _ in range(count)], strict=True)]


def _median(measured: list[Measured], what: str) -> float:
    return statistics.median(one.clock if what == "clock" else one.processor for one in measured)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("articles", type=Path, nargs="?", default=Path("../shared/corpus/articles.jsonl"))
    parser.add_argument("--vanthu", type=Path, default=Path("build/src/cli/vanthu"), help="the command line")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    if not arguments.articles.exists():
        sys.exit(f"{arguments.articles} is not there: name a file of JSON Lines")

    lines = arguments.articles.read_text().splitlines()
    print(
        f"{len(lines)} articles, {sum(len(json.loads(line)['text'].encode()) for line in lines) / 1e6:.1f} MB"
    )
    cores = sorted(os.sched_getaffinity(0))
    one, two = set(cores[:1]), set(cores[:2])
    native = [str(arguments.vanthu), "extract", "--from", "jsonl", str(arguments.articles)]

    def python(threads: int) -> list[str]:
        return [sys.executable, "-c", _program, str(arguments.articles), os.devnull, str(threads)]

    in_native, in_python = _rounds(
        arguments.rounds,
        lambda: Measured([native], cores=one),
        lambda: Measured([python(1)], cores=one),
    )
    for what in ("processor", "clock"):
        base, ours = _median(in_native, what), _median(in_python, what)
        added = 1e6 * (ours - base) / len(lines)
        print(
            f"one core, {what} time: vanthu extract {base:.2f} s, extract_many {ours:.2f} s: "
            f"{100 * (ours / base - 1):+.1f} %, {added:+.0f} µs an article"
        )
    if len(two) < 2:
        print("one core only: no second thread to measure")
        return
    single, double, alone, beside = _rounds(
        arguments.rounds,
        lambda: Measured([python(1)], cores=two),
        lambda: Measured([python(2)], cores=two),
        lambda: Measured([native], cores=two),
        lambda: Measured([native, native], cores=two),
    )
    gain = _median(single, "clock") / _median(double, "clock")
    scaling = 2 * _median(alone, "clock") / _median(beside, "clock")
    print(f"two threads of extract_many: {gain:.2f} times one")
    costs = _median(double, "processor") / _median(single, "processor")
    print(f"they take {costs:.2f} times the processor time: two free cores can give {2 / costs:.2f} times")
    print(f"two processes of vanthu extract at once: {scaling:.2f} times one")


if __name__ == "__main__":
    main()
