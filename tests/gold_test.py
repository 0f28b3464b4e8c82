#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores the annotated articles of ../shared/gold/dev and fails where a figure is below its floor.

usage: gold_test.py VANTHU SHARED FLOORS.json [--only ID]

--only scores one article by itself. Exit 77: SHARED is not at hand, nothing was tested.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vanthu")
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("floors")
    parser.add_argument("--only", metavar="ID")
    options = parser.parse_args()
    shared = options.shared
    gold = shared / "gold" / "dev"
    if not gold.is_dir():
        print(f"skipped: {gold} is not here")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        if options.only:
            chosen = pathlib.Path(folder, "gold")
            chosen.mkdir()
            shutil.copy(gold / f"{options.only}.json", chosen)
            gold = chosen
        articles, records = pathlib.Path(folder, "articles.jsonl"), pathlib.Path(folder, "records.jsonl")
        with articles.open("w") as output:
            subprocess.run([sys.executable, str(shared / "gold" / "inputs.py"), str(gold)], stdout=output, check=True)
        with records.open("w") as output:
            subprocess.run([options.vanthu, "extract", "--from", "jsonl", str(articles)], stdout=output, check=True)
        score = [sys.executable, str(shared / "eval" / "score.py"), str(gold), str(records), "--min", options.floors]
        return subprocess.run(score).returncode


if __name__ == "__main__":
    sys.exit(main())
