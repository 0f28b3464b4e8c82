# SPDX-License-Identifier: Apache-2.0
"""Extraction on a Spark cluster: functions for ``DataFrame.mapInArrow``, and a job that reads whole folders.

records = articles.mapInArrow(vanthu.spark.extract, vanthu.spark.schema)
titles = records.mapInArrow(vanthu.spark.rows("titles"), vanthu.spark.rows_schema("titles"))

python -m vanthu.spark INPUT OUTPUT
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from .. import arrow
from ..arguments import Input
from ..errors import ArgumentError, Error
from ..extractor import Extractor, default_extractor
from ..record import Record

if TYPE_CHECKING:
    from pyspark.sql.types import StructType

__all__ = ["extract", "extract_with", "rows", "rows_schema", "schema"]

schema = "id string, record string, error string"
"""What extract() returns: the id as it was given; the record as JSON, or why there is none."""

_result = pa.schema([("id", pa.string()), ("record", pa.string()), ("error", pa.string())])

_Batches = Iterator[pa.RecordBatch]


def extract(batches: _Batches) -> _Batches:
    """Return a row for each row: for ``DataFrame.mapInArrow(vanthu.spark.extract, vanthu.spark.schema)``.

    The data frame has a column "text", and may have "id" and "published" (a string, a date or a time).
    """
    return extract_with(default_extractor())(batches)


def extract_with(extractor: Extractor) -> Callable[[_Batches], _Batches]:
    """Return a function like extract() that has lexicons and rules of one's own.

    Their contents go with it: the files need not be on the workers.
    """

    def extract(batches: _Batches) -> _Batches:
        for batch in batches:
            yield _extract_batch(extractor, batch)

    return extract


def _extract_batch(extractor: Extractor, batch: pa.RecordBatch) -> pa.RecordBatch:
    columns = {name: batch.column(name).to_pylist() for name in batch.schema.names}
    if "text" not in columns:
        raise ArgumentError(f'the data frame has no column "text", but {", ".join(columns)}')
    nothing = [None] * batch.num_rows
    articles = map(Input, columns["text"], columns.get("id", nothing), columns.get("published", nothing))
    results = list(extractor.extract_many(articles, errors="return"))
    records = [result.to_json() if isinstance(result, Record) else None for result in results]
    errors = [result.message if isinstance(result, Error) else None for result in results]
    arrays = [pa.array(columns.get("id", nothing)), pa.array(records), pa.array(errors)]
    return pa.RecordBatch.from_arrays([array.cast(pa.string()) for array in arrays], schema=_result)


def rows(kind: str) -> Callable[[_Batches], _Batches]:
    """Return a function from records, in a column "record", to the rows of one table of vanthu.to_arrow()."""
    arrow.schemas[kind]

    def table_rows(batches: _Batches) -> _Batches:
        for batch in batches:
            encoded = batch.column("record").to_pylist()
            yield arrow.rows(kind, [Record.from_json(record) for record in encoded if record is not None])

    return table_rows


def rows_schema(kind: str) -> StructType:
    """Return the schema of rows(kind)."""
    from pyspark.sql.pandas.types import from_arrow_schema

    schema: Any = from_arrow_schema(arrow.schemas[kind])
    return schema  # type: ignore[no-any-return]
