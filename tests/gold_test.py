#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores the annotated articles of ../shared/gold/dev and fails where a figure is below its floor.

usage: gold_test.py VANTHU SHARED FLOORS.json     exit 77: SHARED is not at hand, nothing was tested
"""
import pathlib
import subprocess
import sys
import tempfile


def main() -> int:
    vanthu, shared, floors = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    gold = shared / "gold" / "dev"
    if not gold.is_dir():
        print(f"skipped: {gold} is not here")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        articles, records = pathlib.Path(folder, "articles.jsonl"), pathlib.Path(folder, "records.jsonl")
        with articles.open("w") as output:
            subprocess.run([sys.executable, str(shared / "gold" / "inputs.py"), str(gold)], stdout=output, check=True)
        with records.open("w") as output:
            subprocess.run([vanthu, "extract", "--from", "jsonl", str(articles)], stdout=output, check=True)
        score = [sys.executable, str(shared / "eval" / "score.py"), str(gold), str(records), "--min", floors]
        return subprocess.run(score).returncode


if __name__ == "__main__":
    sys.exit(main())
