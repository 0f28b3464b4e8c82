#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""README.md shows what is so: its record is a part of the real one, its C++ is examples/quickstart.cpp.
The C of docs/c.md is examples/extract_json.c.
usage: readme_test.py VANTHU_BINARY SOURCE_FOLDER"""
import pathlib
import re
import subprocess
import sys

vanthu, source = sys.argv[1], pathlib.Path(sys.argv[2])
readme = (source / "README.md").read_text()
mistakes = []


def block(language):
    return re.search(rf"```{language}\n(.*?)```", readme, re.DOTALL).group(1)


article = re.search(r"scripts/run (\S+)", readme).group(1)
record = subprocess.run([vanthu, "extract", "--pretty", source / article], stdout=subprocess.PIPE, check=True)
real = iter([line.rstrip(",") for line in record.stdout.decode().splitlines()])
for line in block("jsonc").splitlines():
    if line.strip() != "// …" and line.rstrip(",") not in real:
        mistakes.append(f"the record of {article} has no such line there: {line}")
        break

if block("cpp") not in (source / "examples/quickstart.cpp").read_text():
    mistakes.append("the C++ is not that of examples/quickstart.cpp")

manual = re.search(r"```c\n(.*?)```", (source / "docs/c.md").read_text(), re.DOTALL).group(1)
if not (source / "examples/extract_json.c").read_text().endswith(manual):
    mistakes.append("the C of docs/c.md is not that of examples/extract_json.c")

for link in re.findall(r"\]\(([^)]+)\)", readme):
    if not (source / link).exists():
        mistakes.append(f"there is no {link}")

for mistake in mistakes:
    print("README.md:", mistake)
sys.exit(bool(mistakes))
