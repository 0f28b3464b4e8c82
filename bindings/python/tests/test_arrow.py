# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
import vanthu
from vanthu.arrow import kinds, schemas

articles = Path(__file__).parents[3] / "examples/articles"


@pytest.fixture(scope="module")
def records() -> list[vanthu.Record]:
    texts = sorted(articles.glob("*.txt"))
    return list(vanthu.extract_many(vanthu.Input(path.read_text(), path.stem) for path in texts))


def test_each_thing_is_a_row(records: list[vanthu.Record]) -> None:
    tables = vanthu.to_arrow(iter(records))
    assert tuple(tables) == kinds
    assert tables["articles"].column("article").to_pylist() == [record.id for record in records]
    for kind in kinds[1:]:
        expected = [(record.id, thing.start) for record in records for thing in first_mentions(record, kind)]
        assert expected
        found = [(row["article"], row["start"]) for row in tables[kind].to_pylist()]
        assert found == expected
        assert tables[kind].schema == schemas[kind]
        tables[kind].validate(full=True)


def first_mentions(record: vanthu.Record, kind: str) -> list[Any]:
    return [getattr(thing, "mentions", (thing,))[0] for thing in getattr(record, kind)]


def test_offsets_are_indices_of_str(records: list[vanthu.Record]) -> None:
    texts = {record.id: record.text for record in records}
    for kind, table in vanthu.to_arrow(records).items():
        for row in table.to_pylist() if kind != "articles" else []:
            assert texts[row["article"]][row["start"] : row["end"]] == row["text"]


def test_values() -> None:
    text = "Ngày 8/4/2020, ông Lê Văn An, Bí thư Tỉnh ủy, trao Bằng khen cho 32 chi bộ."
    tables = vanthu.to_arrow([vanthu.extract(text, id="1", published="2020-04-09")])
    (title,) = tables["titles"].to_pylist()
    assert (title["holders"], title["holder_names"], title["place"]) == (["P1"], ["Lê Văn An"], None)
    (date,) = tables["dates"].to_pylist()
    assert (date["value"], date["day"]) == ("2020-04-08", datetime.date(2020, 4, 8))
    (person,) = tables["people"].to_pylist()
    assert [mention["text"] for mention in person["mentions"]] == ["Lê Văn An"]
    (article,) = tables["articles"].to_pylist()
    assert (article["published"], article["day"]) == ("2020-04-09", datetime.date(2020, 4, 9))


def test_no_records_give_empty_tables() -> None:
    tables = vanthu.to_arrow([])
    assert all(table.num_rows == 0 and table.schema == schemas[kind] for kind, table in tables.items())


def test_columns_that_may_not_be_null_are_not(records: list[vanthu.Record]) -> None:
    for kind, table in vanthu.to_arrow(records).items():
        for field in schemas[kind]:
            assert field.nullable or table.column(field.name).null_count == 0


def test_what_is_no_record_is_refused() -> None:
    wrong: list[Any] = [vanthu.extract("x"), 5, ["text"], [vanthu.TextError("x")]]
    for records in wrong:
        with pytest.raises(vanthu.ArgumentError):
            vanthu.to_arrow(records)


def test_tables_are_those_of_the_manual() -> None:
    manual = (Path(__file__).parents[3] / "docs/python.md").read_text()
    for kind in kinds:
        names = [f"`{field.name}`" for field in schemas[kind]]
        row = next(line for line in manual.splitlines() if line.startswith(f"| `{kind}` |"))
        columns = row.split("|")[2]
        assert [name for name in columns.replace(",", " ").split() if name.startswith("`")] == names
    assert schemas["dates"].field("day").type == pa.date32()
