# SPDX-License-Identifier: Apache-2.0
"""Records as Arrow tables, one a kind: from there to pandas, Polars, DuckDB and Parquet.

Each row is one thing of one record (docs/python.md lists the columns). ``article`` is the id of the
record, and with ``id`` it names a thing; ``start`` and ``end`` are indices of str. What is mentioned
several times has its first mention there, and all of them in ``mentions``.
"""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .errors import ArgumentError
from .record import Record

try:
    import pyarrow as pa
except ImportError as missing:
    raise ImportError("tables need pyarrow: pip install 'vanthu[arrow]'") from missing

__all__ = ["kinds", "rows", "schemas", "to_arrow"]

_columns = {
    "articles": "article headline? published? day? author? source? place? encoding warnings",
    "people": "article id name titles honorifics text start end rule confidence mentions",
    "titles": "article id text start end role body? place? status holders holder_names holder_rule? "
    "rule confidence",
    "documents": "article id type number? serial? year? type_code? issuer_code? name? issued? issued_day? "
    "issuer? term? subject? text start end rule confidence mentions",
    "dates": "article text start end value end_value? day? precision part_of_day? basis rule confidence",
    "terms": "article text start end kind from? to? ordinal? rule confidence",
    "awards": "article id text start end award count? recipient? recipients recipient_names grantor? "
    "achievement? period_from? period_to? rule confidence",
    "organizations": "article id name kind place? text start end rule confidence mentions",
    "places": "article id name kind province? text start end rule confidence mentions",
    "events": "article id text start end kind date? day? chairs attendees rule confidence",
}
"""The columns of each table. Those with a question mark may be null."""

_text, _number, _day, _texts = pa.string(), pa.int64(), pa.date32(), pa.list_(pa.string())
_mention = pa.struct(
    [
        pa.field("text", _text, nullable=False),
        pa.field("start", _number, nullable=False),
        pa.field("end", _number, nullable=False),
        pa.field("rule", _text, nullable=False),
        pa.field("confidence", _text, nullable=False),
    ]
)
_types: dict[str, pa.DataType] = {
    "mentions": pa.list_(_mention),
    **dict.fromkeys(
        ["start", "end", "year", "term", "from", "to", "ordinal", "count", "period_from", "period_to"],
        _number,
    ),
    **dict.fromkeys(["day", "issued_day"], _day),
    **dict.fromkeys(
        ["titles", "honorifics", "holders", "holder_names", "recipients", "recipient_names"], _texts
    ),
    **dict.fromkeys(["chairs", "attendees", "warnings"], _texts),
}
"""Everything else is text."""


def _schema(columns: str) -> pa.Schema:
    names = [(column.rstrip("?"), column.endswith("?")) for column in columns.split()]
    return pa.schema([pa.field(name, _types.get(name, _text), nullable) for name, nullable in names])


schemas: Mapping[str, pa.Schema] = {kind: _schema(columns) for kind, columns in _columns.items()}
"""The schema of each table."""

kinds: tuple[str, ...] = tuple(schemas)
"""The names of the tables."""


def to_arrow(records: Iterable[Record]) -> dict[str, pa.Table]:
    """Return the tables of records by their names.

    tables = vanthu.to_arrow(vanthu.extract_many(articles))
    tables["titles"].to_pandas()
    """
    if isinstance(records, Record) or not isinstance(records, Iterable):
        raise ArgumentError(f"records must be an iterable of vanthu.Record, not {type(records).__name__}")
    iterator = iter(records)
    batches: dict[str, list[pa.RecordBatch]] = {kind: [] for kind in kinds}
    while some := list(itertools.islice(iterator, 1000)):
        for kind in kinds:
            batches[kind].append(rows(kind, some))
    return {kind: pa.Table.from_batches(batches[kind], schemas[kind]) for kind in kinds}


def rows(kind: str, records: Iterable[Record]) -> pa.RecordBatch:
    """Return the rows that records give in one table."""
    schema = schemas[kind]
    columns: list[list[Any]] = [[] for _ in schema]
    fills = [
        (column.append, _derived.get(name), name) for name, column in zip(schema.names, columns, strict=True)
    ]
    for record in records:
        if not isinstance(record, Record):
            raise ArgumentError(f"records must be vanthu.Record, not {type(record).__name__}")
        whole = record._dict()
        context = _Context(whole)
        for thing in [_article_row(whole)] if kind == "articles" else whole[kind]:
            for append, derive, name in fills:
                append(thing[name] if derive is None else derive(thing, context))
    arrays = [pa.array(column, field.type) for field, column in zip(schema, columns, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


class _Context:
    """What a row takes from the record around its thing."""

    def __init__(self, record: dict[str, Any]) -> None:
        self.article = record["id"]
        self.names = {person["id"]: person["name"] for person in record["people"]}


def _article_row(record: dict[str, Any]) -> dict[str, Any]:
    article = record["article"]
    quotes = {key: article[key] and article[key]["text"] for key in ("headline", "author", "source", "place")}
    published = article["published"] and article["published"]["value"]
    return quotes | {"published": published, "encoding": record["encoding"], "warnings": record["warnings"]}


def _names(ids: Iterable[str], context: _Context) -> list[str]:
    """Return names of people; what is no id of one is a name already."""
    return [context.names.get(id, id) for id in ids]


def _first_mention(key: str) -> Callable[[dict[str, Any], _Context], Any]:
    return lambda thing, _: thing["mentions"][0][key] if "mentions" in thing else thing[key]


def _day_of(iso: str | None) -> datetime.date | None:
    """Return the day, where day, month and year are known."""
    try:
        return datetime.date.fromisoformat(iso[:10]) if iso is not None and len(iso) >= 10 else None
    except ValueError:
        return None


def _any_day(thing: dict[str, Any], _: _Context) -> datetime.date | None:
    return _day_of(next(thing[key] for key in ("value", "published", "date") if key in thing))


_derived: dict[str, Callable[[dict[str, Any], _Context], Any]] = {
    "article": lambda _, context: context.article,
    **{key: _first_mention(key) for key in ("text", "start", "end", "rule", "confidence")},
    "day": _any_day,
    "issued_day": lambda thing, _: _day_of(thing["issued"]),
    "holder_names": lambda thing, context: _names(thing["holders"], context),
    "recipient_names": lambda thing, context: _names(thing["recipients"], context),
    "period_from": lambda thing, _: thing["period"] and thing["period"]["from"],
    "period_to": lambda thing, _: thing["period"] and thing["period"]["to"],
}
"""Values that are not under their own name in the JSON of a thing."""
