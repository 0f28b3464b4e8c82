#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Extracts the articles of examples/articles and compares their records with those that were read.

usage: own_articles_test.py VANTHU ARTICLES RECORDS [--update]

--update writes the records anew: read what changed before it is committed. RECORDS/README.md names what is known to
be wrong in them.
"""
import argparse
import difflib
import pathlib
import subprocess
import sys


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vanthu")
    parser.add_argument("articles", type=pathlib.Path)
    parser.add_argument("records", type=pathlib.Path)
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    failed = 0
    articles = sorted(options.articles.glob("*.txt"))
    for article in articles:
        command = [options.vanthu, "extract", "--pretty", str(article)]
        found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        expected = options.records / f"{article.stem}.json"
        if options.update:
            expected.parent.mkdir(exist_ok=True)
            expected.write_text(found, encoding="utf-8")
            continue
        known = expected.read_text(encoding="utf-8") if expected.exists() else ""
        if found != known:
            failed += 1
            difference = difflib.unified_diff(
                known.splitlines(True), found.splitlines(True), str(expected), "found", n=2
            )
            sys.stdout.writelines(difference)
    print(f"{len(articles) - failed} of {len(articles)} articles as expected")
    return 1 if failed or not articles else 0


if __name__ == "__main__":
    sys.exit(main())
