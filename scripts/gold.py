# SPDX-License-Identifier: Apache-2.0
"""The annotated articles of ../shared, and whether a mention of a record is right. For the scripts that measure."""
import hashlib
import importlib.util
import json
import pathlib
import subprocess
import sys
from typing import Any, Iterator

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
GOLD = SHARED / "gold" / "dev"
KINDS = ("person", "title", "document", "date", "term", "award")


def missing() -> str | None:
    """Why nothing can be measured here, if so."""
    return None if GOLD.is_dir() else f"skipped: {GOLD} is not here"


def scorer() -> Any:
    """The module that scores records, which stands beside the annotations."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "eval" / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def is_put_away(article: str) -> bool:
    """A third of the articles is for measuring alone: no class, rule or word may be chosen by them."""
    return int(hashlib.sha256(article.encode()).hexdigest()[-1], 16) < 5


def annotations() -> dict[str, dict[str, Any]]:
    return {gold["id"]: gold for gold in map(json.loads, (path.read_text() for path in sorted(GOLD.glob("*.json"))))}


def articles() -> str:
    """The annotated articles as JSON Lines."""
    command = [sys.executable, str(SHARED / "gold" / "inputs.py"), str(GOLD)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def records(command: list[str], lines: str) -> dict[str, dict[str, Any]]:
    """What a command makes of articles given as JSON Lines."""
    output = subprocess.run(command, input=lines, check=True, capture_output=True, text=True).stdout
    return {record["id"]: record for record in map(json.loads, output.splitlines())}


def same_number(score: Any, gold: str | None, found: str | None) -> bool:
    """A short number counts as the full one that it is short for."""
    wanted, given = score.fold(gold), score.fold(found)
    return wanted == given or bool(wanted and given and given.startswith((wanted + "/", wanted + "-")))


def judged(score: Any, gold: dict[str, Any], record: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Each mention of a record with its kind, and whether its place and all its main values are right.

    person: its name; title: its holders and status; document: its number; date and term: their values; award: the
    award, the count and the recipient."""
    wanted, given = score.gold_items(gold), score.record_items(record)
    for kind in KINDS:
        left = list(wanted[kind])
        for found in given[kind]:
            match = next((item for item in left if is_right(score, kind, item, found)), None)
            if match is not None:
                left.remove(match)
            yield kind, found, match is not None


def is_right(score: Any, kind: str, gold: dict[str, Any], found: dict[str, Any]) -> bool:
    if kind == "award":
        same = score.fold(gold.get("award")) == score.fold(found.get("award")) and gold.get("count") == found.get("count")
        return same and score.same_recipients(gold, found)
    if (gold["start"], gold["end"]) != (found["start"], found["end"]):
        return False
    if kind == "person":
        return score.fold(gold["name"]) == score.fold(found["name"])
    if kind == "title":
        people = lambda title: {score.fold(name) for name in title["holders"]}
        return people(gold) == people(found) and gold.get("status", "current") == found["status"]
    if kind == "document":
        return same_number(score, gold.get("number"), found.get("number"))
    keys = ("value", "end_value") if kind == "date" else ("from", "to", "ordinal")
    return all(gold.get(key) == found.get(key) for key in keys)
