# SPDX-License-Identifier: Apache-2.0
"""Runs the Python of README.md, where what a line prints stands behind it as a comment.

usage: run_readme.py README.md
"""

import contextlib
import io
import re
import sys
from pathlib import Path

programs = re.findall(r"```python\n(.*?)```", Path(sys.argv[1]).read_text(encoding="utf-8"), re.DOTALL)
assert programs
for program in programs:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program, "README.md", "exec"), {"__name__": "__main__"})
    expected = re.findall(r"print\(.*\)  # (.*)", program)
    if printed.getvalue().splitlines() != expected:
        sys.exit(f"README.md prints {printed.getvalue()!r}, not {expected}")
