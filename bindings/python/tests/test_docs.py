# SPDX-License-Identifier: Apache-2.0
"""The manual, the README and the examples say what is so."""

from __future__ import annotations

import datetime
import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import vanthu

source = Path(__file__).parents[3]
examples = source / "examples/python"


def blocks(file: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", (source / file).read_text(), re.DOTALL)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_manual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(examples)
    session = "\n".join(blocks("docs/python.md"))
    parsed = doctest.DocTestParser().get_doctest(
        session, {"datetime": datetime}, "docs/python.md", "docs/python.md", 0
    )
    assert len(parsed.examples) > 20
    report: list[str] = []
    result = doctest.DocTestRunner(optionflags=doctest.REPORT_NDIFF).run(parsed, out=report.append)
    assert result.failed == 0, "".join(report)


def test_the_docstring_of_the_package() -> None:
    assert doctest.testmod(vanthu).failed == 0


def test_the_readme(tmp_path: Path) -> None:
    command = [sys.executable, str(Path(__file__).with_name("run_readme.py")), str(source / "README.md")]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize("name", sorted(path.stem for path in examples.glob("with_*.py")))
def test_an_example(name: str) -> None:
    """With UPDATE_EXPECTED=1 in the environment it writes the expected file instead."""
    command = [sys.executable, "-W", "ignore::DeprecationWarning", f"{name}.py"]
    ended = subprocess.run(command, cwd=examples, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    expected = examples / f"{name}.expected"
    if os.environ.get("UPDATE_EXPECTED") == "1":
        expected.write_text(ended.stdout)
    assert ended.stdout == expected.read_text()


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
def test_the_notebook() -> None:
    nbclient = pytest.importorskip("nbclient")
    nbformat = pytest.importorskip("nbformat")
    notebook = nbformat.read(examples / "tutorial.ipynb", as_version=4)
    nbclient.NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(examples)}}
    ).execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert any('class="vanthu"' in output.get("data", {}).get("text/html", "") for output in shown)
    assert any("Lê Thị Hạnh" in str(output) for output in shown)
