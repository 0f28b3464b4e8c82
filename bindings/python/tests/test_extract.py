# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import copy
import datetime
import json
import pickle
from pathlib import Path
from typing import Any

import pytest
import vanthu

text = "Sáng 19/8, đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị."
articles = Path(__file__).parents[3] / "examples/articles"


def test_a_title_is_linked_to_the_person_who_holds_it() -> None:
    record = vanthu.extract(text)
    (title,) = record.titles
    assert (title.role, title.body, title.status) == ("Bí thư", "Tỉnh ủy", "current")
    assert [person.name for person in record.holders_of(title)] == ["Lê Thị Hạnh"]
    assert record.titles_of(record.person("P1")) == (title,)


def test_dates_are_counted_from_the_day_of_publication() -> None:
    for published in ("2021-08-19", datetime.date(2021, 8, 19), datetime.datetime(2021, 8, 19, 12, 30)):
        (date,) = vanthu.extract(text, published=published).dates
        assert (date.value, date.day, date.basis) == ("2021-08-19", datetime.date(2021, 8, 19), "published")


def test_a_moment_with_a_zone_is_a_day_in_vietnam() -> None:
    evening_in_london = datetime.datetime(2021, 8, 18, 20, 0, tzinfo=datetime.UTC)
    record = vanthu.extract("Hôm nay, tỉnh tổ chức hội nghị.", published=evening_in_london)
    assert record.article.published is not None
    assert record.article.published.value == "2021-08-19T03:00"


@pytest.mark.parametrize("article", sorted(articles.glob("*.txt")), ids=lambda path: path.stem)
@pytest.mark.parametrize("lead", ["", "😀 𝒩 ", "e\u0301 "], ids=["as it is", "beyond the BMP", "NFD"])
def test_offsets_are_indices_of_str(article: Path, lead: str) -> None:
    given = lead + article.read_text()
    record = vanthu.extract(given)
    named: list[Any] = [*record.people, *record.documents, *record.organizations, *record.places]
    mentions = [mention for thing in named for mention in thing.mentions]
    assert mentions
    for mention in mentions:
        assert given[mention.start : mention.end] == mention.text
    for title in record.titles:
        assert given[title.start : title.end] == title.text


def test_a_record_is_what_its_json_says() -> None:
    record = vanthu.extract(text, id="bài/1")
    assert record.id == "bài/1"
    assert record.to_dict() == json.loads(record.to_json()) == json.loads(record.to_json(indent=2))
    assert record.to_dict()["titles"][0]["holders"] == ["P1"]
    assert vanthu.Record.from_json(record.to_json(), text) == record


def test_records_are_pickled_and_compared_as_values() -> None:
    record = vanthu.extract(text, id="1")
    assert record.titles
    for other in (pickle.loads(pickle.dumps(record)), copy.deepcopy(record), vanthu.extract(text, id="1")):
        assert other == record
        assert hash(other) == hash(record)
        assert other.titles == record.titles
    assert record != vanthu.extract(text, id="2")
    assert record != text


def test_records_never_change() -> None:
    record = vanthu.extract(text)
    with pytest.raises(AttributeError, match="never changes"):
        record.id = "2"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        record.titles[0].role = "Chủ tịch"  # type: ignore[misc]
    record.to_dict()["titles"].clear()
    assert record.to_dict()["titles"]


def test_repr_says_what_was_found() -> None:
    assert repr(vanthu.extract("Ông Lê Văn An.", id="1")) == "<vanthu.Record '1': 1 person>"
    assert repr(vanthu.extract("")) == "<vanthu.Record '': nothing found>"
