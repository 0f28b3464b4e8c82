#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads the examples of the reference, ../shared/domain/examples, and reports how many come out right, by kind.

usage: reference_examples.py VANTHU SHARED [--errors] [--positives 0.92] [--negatives 0.95]
exit 77: SHARED is not at hand, nothing was tested; 1: too few are right

An example asks for the facts of the record that its value speaks of. Values that the record has no key for (a plenum as
a term, the flags of a number) are not compared, and examples of nothing else are counted as out of reach.
"""
import argparse
import collections
import datetime
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
from typing import Any

Json = dict[str, Any]
SKIPPED = 77
TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
BEFORE = "Hội nghị sơ kết công tác tuyên giáo\n"
LEAD = "Sáng nay, Tỉnh ủy Lâm Đồng họp để bàn việc của quý, có đông đủ các cơ quan của tỉnh và các huyện cùng dự.\n"
BODY = (
    "Các địa phương đã trình bày kết quả và nêu những việc còn chậm trong thời gian qua, trong đó có việc xây dựng "
    "đường giao thông và trường học. Nhiều ý kiến cho rằng cần giao việc rõ hơn và kiểm tra thường xuyên hơn.\n"
)


def fold(text: Any) -> str:
    """Case, spacing, dashes, quotes and the place of tone marks make no difference."""
    words = []
    cleaned = re.sub("[\u2010-\u2015\u2212]", "-", str(text or ""))
    cleaned = re.sub(r"\s*([-/])\s*", r"\1", re.sub("[“”\"'‘’]", "", cleaned)).casefold()
    for word in unicodedata.normalize("NFD", cleaned).split():
        base = "".join(c for c in word if c not in TONES)
        words.append(base + "".join(sorted(c for c in word if c in TONES)))
    return " ".join(words).strip(" .,;:")


def article_of(example: Json) -> tuple[str, int]:
    """The text to read, and where the surface begins in it."""
    surface = example["surface"]
    if example["kind"] == "layout":
        role = example["value"].get("role")
        if example["value"].get("negative"):
            text = BEFORE + "\n" + LEAD + "\n" + surface + ", " + BODY[0].lower() + BODY[1:]
        elif role in ("date_line", "print_line", "view_counter", "head_widget"):
            text = BEFORE + surface + "\n\n" + LEAD + "\n" + BODY
        elif role in ("lead_source", "event_dateline"):
            text = BEFORE + "\n" + surface + " " + LEAD + "\n" + BODY
        elif role in ("caption", "photo_credit", "image_filename", "inline_widget"):
            text = BEFORE + "\n" + LEAD + "\n" + surface + "\n\n" + BODY
        else:
            text = BEFORE + "\n" + LEAD + "\n" + BODY + "\n" + surface + "\n"
        return text, text.index(surface)
    text = example.get("context") or surface
    at = text.find(surface)
    return text, max(at, 0)


class Found:
    """What the record says of the surface of an example."""

    def __init__(self, example: Json, record: Json, start: int) -> None:
        self.example, self.record = example, record
        self.start, self.end = start, start + len(example["surface"])

    def on_surface(self, fact: Json) -> bool:
        return bool(fact["start"] < self.end and self.start < fact["end"])

    def mentions(self, key: str) -> list[tuple[Json, Json]]:
        return [(fact, at) for fact in self.record[key] for at in fact["mentions"] if self.on_surface(at)]

    def facts(self, key: str) -> list[Json]:
        return [fact for fact in self.record[key] if self.on_surface(fact)]


def right_document(found: Found, value: Json | None) -> bool | None:
    documents = [fact for fact, _ in found.mentions("documents")]
    if value is None:
        return not documents
    if re.match(r"\d", found.example["surface"]):
        return None  # a number without a type word is no citation
    wanted = value.get("list") or [value]
    return all(any(is_document(document, item) for document in documents) for item in wanted)


def is_document(document: Json, value: Json) -> bool:
    norm, number = number_key(value.get("norm")), number_key(document["number"])
    if not re.search(r"\d", norm) or "plenum" in value or "congress" in value or not number:
        same = document["name"] is not None or not number
    else:
        # "số 159-TB of the Politburo" stands for 159-TB/TW, which the text does not say.
        same = number == norm or (document["issuer_code"] is None and norm.startswith(number + " "))
    date = value.get("date") or ""
    return same and (not date or document["issued"] is None or document["issued"].startswith(date)
                     or date.startswith(document["issued"]))


def number_key(number: str | None) -> str:
    """The parts of a number: signs between them, TƯ for TW and D for Đ are spellings."""
    plain = unicodedata.normalize("NFC", fold(number)).replace("&", "").replace("tư", "tw").replace("đ", "d")
    return " ".join(re.findall(r"[^-/.\s]+", plain))


def iso(edtf: str) -> str:
    """Our way to write a date of the reference: no zone, quarters and halves by letter, minutes always."""
    edtf = re.sub(r"[+]07:00|[?~%]", "", edtf)
    seasons = {"33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4", "40": "H1", "41": "H2"}
    edtf = re.sub(r"(T\d\d)$", r"\1:00", edtf)
    parts = edtf.split("-")
    if len(parts) == 2 and parts[1] in seasons:
        return f"{parts[0]}-{seasons[parts[1]]}"
    return edtf.replace("XXXX-", "--")


def right_date(found: Found, value: Json | None) -> bool | None:
    dates = found.facts("dates")
    if value is None:
        return not dates
    if value["edtf"] is None or "set" in value or "X" in iso(value["edtf"]) or ".." in value["edtf"]:
        return bool(dates) or None  # a decade, a century, a weekday of every week
    wanted = [iso(part) for part in value["edtf"].split("/")]
    given = [[date["value"], *([date["end_value"]] if date["end_value"] else [])] for date in dates]
    if any(same_dates(item, wanted) for item in given):
        return True
    return same_dates(sorted(date["value"] for date in dates), wanted)


def midnight(date: str) -> str:
    if not date.endswith("T24:00"):
        return date
    return (datetime.date.fromisoformat(date[:10]) + datetime.timedelta(days=1)).isoformat() + "T00:00"


def same_dates(given: list[str], wanted: list[str]) -> bool:
    """A year that nothing in the text says may be left open; the end of a day is the start of the next."""
    given = [midnight(date) for date in given]
    return len(given) == len(wanted) and all(
        have == want or (have.startswith("--") and want.endswith(have[1:])) for have, want in zip(given, wanted))


def right_term(found: Found, value: Json | None) -> bool | None:
    terms = found.facts("terms")
    if value is None:
        return not [term for term in terms if term["kind"] != "period"]
    if "start" not in value and ("ordinal" not in value or value.get("type") in ("plenum", "session", "congress")):
        return None  # a congress or a plenum, which the record has no list for
    years = (value.get("start"), value.get("end"))
    if years[0] is not None and str(years[0]) in found.example["surface"]:
        return any((term["from"], term["to"]) == years for term in terms)
    # Years that the text does not say are the reader's knowledge.
    return any(term["ordinal"] == value.get("ordinal") for term in terms)


def right_people(found: Found, value: Json) -> bool | None:
    people = found.mentions("people")
    if value.get("negative"):
        return not people
    if "people" not in value:
        return None
    names = {fold(person["name"]): person for person, _ in people}
    titles = found.facts("titles")
    for wanted in value["people"]:
        person = names.get(fold(wanted.get("name")))
        if wanted.get("name") and person is None:
            return False
        held = titles if person is None else [title for title in titles if person["id"] in title["holders"]]
        if not all(any(is_title(title, item, found.example["surface"]) for title in held) for item in wanted.get("titles") or []):
            return False
    return True


def is_title(title: Json, wanted: Json, surface: str) -> bool:
    """The same role; and a body that says what is asked, as far as the text writes it out."""
    said = set(fold(f"{title['role']} {title['body'] or ''} {title['place'] or ''}").split())
    if not set(fold(wanted.get("role")).split()) <= said:
        return False
    written = [word for word in fold(wanted.get("body")).split() if word in fold(surface).split()]
    return set(written) <= said


def right_award(found: Found, value: Json) -> bool | None:
    awards = found.facts("awards")
    if value.get("negative"):
        return not awards
    if not any(grant.get("count") or grant.get("recipient") for grant in value.get("grants", [])):
        return None  # the name of an award, given to nobody
    return all(any(is_award(award, wanted) for award in awards) for wanted in value["grants"])


def is_award(award: Json, wanted: Json) -> bool:
    # Years of membership stand in the name here ("Huy hiệu 30 năm tuổi Đảng"), apart there.
    said, asked = ({*fold(name).split()} for name in (award["award"], re.sub(r"\(.*\)", "", wanted.get("award") or "")))
    same = asked <= said or said <= asked
    if not same or (wanted.get("count") is not None and award["count"] != wanted["count"]):
        return False
    recipients = fold(wanted.get("recipient")), fold(award["recipient"])
    return not all(recipients) or recipients[0].startswith(recipients[1]) or recipients[1].startswith(recipients[0])


def right_organization(found: Found, value: Json) -> bool | None:
    bodies = found.mentions("organizations")
    if value.get("negative"):
        whole = found.end - found.start
        return not any(2 * (at["end"] - at["start"]) > whole for _, at in bodies)
    if value.get("kind") == "place":
        return any(fold(place["name"]) in fold(value["name"]) for place, _ in found.mentions("places"))
    wanted = fold(value["name"])
    return any(fold(body["name"]) == wanted or fold(at["text"]) in (wanted, fold(found.example["surface"]))
               for body, at in bodies)


def right_layout(found: Found, value: Json) -> bool | None:
    article = found.record["article"]
    kinds = {block["kind"] for block in article["blocks"] if found.on_surface(block)}
    if value.get("negative"):
        return bool(kinds & {"lead", "paragraph"})
    role = value["role"]
    if role in ("date_line", "print_line"):
        return article["published"] is not None and article["published"]["value"].startswith(value["date"])
    if role in ("author_byline", "byline"):
        if value.get("author"):
            return article["author"] is not None and fold(value["author"]) in fold(article["author"]["text"])
        return not found.mentions("people")
    if role == "lead_source":
        return article["source"] is not None and found.on_surface(article["source"])
    if role == "event_dateline":
        return bool(found.facts("dates"))
    if role in ("caption", "photo_credit"):
        return bool(kinds & {"caption", "byline", "furniture"})
    return bool(kinds) and kinds <= {"furniture", "tail", "caption"}


JUDGES = {
    "document": right_document,
    "date": right_date,
    "term": right_term,
    "person_title": right_people,
    "award": right_award,
    "organisation": right_organization,
    "layout": right_layout,
}


def examples_of(folder: pathlib.Path) -> list[Json]:
    lines = (line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text().splitlines() if line.strip())
    return [json.loads(line) for line in lines]


def is_positive(example: Json) -> bool:
    return example["value"] is not None and not example["value"].get("negative")


def records_of(vanthu: str, examples: list[Json]) -> list[Json]:
    lines = []
    for number, example in enumerate(examples):
        article = {"id": str(number), "text": article_of(example)[0]}
        if example.get("anchor_date"):
            article["published"] = example["anchor_date"]
        lines.append(json.dumps(article, ensure_ascii=False))
    command = [vanthu, "extract", "--from", "jsonl", "-"]
    output = subprocess.run(command, input="\n".join(lines), check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vanthu")
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("--errors", action="store_true", help="list the examples that come out wrong")
    parser.add_argument("--positives", type=float, default=0.92, help="share that must come out right")
    parser.add_argument("--negatives", type=float, default=0.95)
    arguments = parser.parse_args()
    folder = arguments.shared / "domain" / "examples"
    if not folder.is_dir():
        print(f"skipped: {folder} is not here")
        return SKIPPED
    examples = examples_of(folder)
    counts: dict[tuple[str, bool], collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for example, record in zip(examples, records_of(arguments.vanthu, examples), strict=True):
        right = JUDGES[example["kind"]](Found(example, record, article_of(example)[1]), example["value"])
        outcome = "out of reach" if right is None else "right" if right else "wrong"
        counts[example["kind"], is_positive(example)][outcome] += 1
        counts["all", is_positive(example)][outcome] += 1
        if arguments.errors and outcome == "wrong":
            print(f"{example['kind']}\t{example['surface']}\t{json.dumps(example['value'], ensure_ascii=False)}")
            keys = ("people", "titles", "documents", "dates", "terms", "awards", "organizations")
            found = {key: record[key] for key in keys if record[key]}
            print(f"\tfound\t{json.dumps(found, ensure_ascii=False)}")
    print(f"{'':14}{'positives':>26}{'negatives':>18}{'out of reach':>16}")
    shares = {}
    for kind in (*JUDGES, "all"):
        cells = []
        for positive in (True, False):
            count = counts[kind, positive]
            tried = count["right"] + count["wrong"]
            shares[kind, positive] = count["right"] / tried if tried else 1.0
            cells.append(f"{shares[kind, positive]:.3f} of {tried:4}" if tried else "-")
        reach = counts[kind, True]["out of reach"] + counts[kind, False]["out of reach"]
        print(f"{kind:14}{cells[0]:>26}{cells[1]:>18}{reach:16}")
    enough = shares["all", True] >= arguments.positives and shares["all", False] >= arguments.negatives
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
