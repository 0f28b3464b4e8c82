#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Saved pages of newspapers, and what a reader sees in them: usage: pages_test.py VANTHU_BINARY SHARED_FOLDER

Prints each point that is wrong and how many are right. Fails where one is wrong; exit code 77 where there are
no pages."""
import json
import pathlib
import subprocess
import sys
import unicodedata


def plain(text):
    return " ".join(unicodedata.normalize("NFC", text).split())


def quote(article, key):
    return plain(article[key]["text"]) if article[key] else None


def points(expected, record):
    """(name, whether it is right, what was found instead)"""
    article, text = record["article"], record["text"]
    whole = plain(text)
    blocks = {kind: [] for kind in ("caption", "lead", "paragraph", "byline")}
    for block in article["blocks"]:
        blocks.setdefault(block["kind"], []).append(plain(text[block["start"]:block["end"]]))
    body = [line for block in article["blocks"] if block["kind"] in ("lead", "paragraph")
            for line in [plain(text[block["start"]:block["end"]])]]
    captions = blocks["caption"]

    found = quote(article, "headline")
    yield "headline", found == plain(expected["headline"]), found
    found = article["published"] and article["published"]["value"]
    day = expected["published"] and expected["published"][:10]
    yield "day", (found and found[:10]) == day, found
    yield "time", (found and found[:16]) == (expected["published"] and expected["published"][:16]), found
    found = quote(article, "author")
    yield "author", found == expected["author"], found
    first, last = plain(expected["first_sentence"]), plain(expected["last_sentence"])
    yield "first sentence", bool(body) and body[0].startswith(first), body[:1]
    yield "last sentence", bool(body) and body[-1].endswith(last), body[-1:]
    for caption in expected["captions"]:
        yield f"caption {caption[:40]}", plain(caption) in captions, captions
    for other in expected["not_in_text"]:
        yield f"not in text: {other}", plain(other) not in whole, other


def main(vanthu, shared):
    pages = sorted((shared / "pages").glob("*.expect.json"))
    if not pages:
        print(f"skipped: there are no pages at {shared / 'pages'}")
        return 77
    right = total = 0
    for path in pages:
        page = path.with_name(path.name.replace(".expect.json", ".html"))
        run = subprocess.run([vanthu, "extract", page], capture_output=True, check=True)
        for name, is_right, found in points(json.loads(path.read_text()), json.loads(run.stdout)):
            total += 1
            right += is_right
            if not is_right:
                print(f"{page.name}: {name}: found {found}")
    print(f"{right} of {total} points are right")
    return 0 if right == total else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2])))
