#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Validates what the command line writes against the schema that it prints.
usage: schema_test.py VANTHU_BINARY SOURCE_FOLDER"""
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: the Python package jsonschema is not installed (Debian: python3-jsonschema)")
    sys.exit(77)

vanthu, source = sys.argv[1], pathlib.Path(sys.argv[2])


def output(*arguments):
    return subprocess.run([vanthu, *arguments], stdout=subprocess.PIPE, check=True).stdout.decode()


schema = json.loads(output("schema"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

articles = sorted(map(str, [*(source / "examples/articles").glob("*.txt"), *(source / "tests/articles").glob("*.txt"),
                            *(source / "../shared/articles").glob("*.txt")]))
runs = [["extract", "--offsets", unit, *articles] for unit in ("codepoint", "byte", "utf16")]
runs.append(["extract", "--published", "2021-08-19", *articles])
corpus = source / "../shared/corpus/articles.jsonl"
if corpus.exists():
    sample = subprocess.run(["head", "-200", corpus], stdout=subprocess.PIPE, check=True).stdout
    runs.append(["extract", "--from", "jsonl", "-"])
else:
    sample = b""
    print("without ../shared/corpus, which is not here")

count = mistakes = 0
for arguments in runs:
    run = subprocess.run([vanthu, *arguments], input=sample, stdout=subprocess.PIPE, check=True)
    for line in run.stdout.decode().splitlines():
        record = json.loads(line)
        count += 1
        for error in validator.iter_errors(record):
            mistakes += 1
            print(f"{record['id']}: {error.json_path}: {error.message}")

print(f"{count} records, {mistakes} mistakes")
sys.exit(0 if count > 0 and mistakes == 0 else 1)
