# SPDX-License-Identifier: Apache-2.0
"""The job: plan, let every core of every worker read its chunks, say what came of it."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyarrow as pa

from .. import _core
from ..extractor import Extractor
from .articles import read
from .chunks import Chunk, Format, format_of, located, plan, source_files
from .output import Output

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyspark.sql import SparkSession

__all__ = ["Summary", "run"]

_done_schema = pa.schema([("records", pa.int64()), ("errors", pa.int64())])


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did."""

    chunks: int
    """That were read in this run."""
    done_before: int
    """Chunks of earlier runs, which were left as they are."""
    records: int
    """In this run."""
    errors: int
    """In this run."""
    not_read: tuple[str, ...]
    """Files whose names do not say what they hold."""


def run(
    spark: SparkSession,
    input: str,
    output: str,
    *,
    extractor: Extractor | None = None,
    format: Format | None = None,
    chunk_bytes: int = 32 << 20,
) -> Summary:
    """Extract from the files at `input`, and write a folder of Parquet for each table into `output`.

    Both are folders or URIs that every worker can reach. Files end in .txt, .jsonl, .ndjson, .warc or
    .wet, the last four perhaps in .gz, unless `format` says what all of them are. What an earlier run
    wrote is kept; a file that changed since is read anew.
    """
    extractor = extractor or Extractor()
    folder, files = source_files(input)
    target = Output(output)
    done = target.open(
        {
            "version": _core.version(),
            "data": _digest(extractor),
            "input": located(input)[1],
            "format": format,
            "chunk_bytes": chunk_bytes,
        }
    )
    known, present = set(files), {file.path for file in files}
    changed = [
        chunk for chunk in done if any(file.path in present and file not in known for file in chunk.files)
    ]
    for chunk in changed:
        target.forget(chunk)
    kept = [chunk for chunk in done if chunk not in changed]
    chunks = plan(files, format, kept, chunk_bytes)
    not_read = tuple(file.path for file in files if format is None and format_of(file.path) is None)
    records, errors = _run_chunks(spark, chunks, input, folder, target, extractor) if chunks else (0, 0)
    return Summary(len(chunks), len(kept), records, errors, not_read)


def _digest(extractor: Extractor) -> str:
    """Return what tells the user's files from others."""
    content = repr((extractor._lexicons, extractor._rules))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def _run_chunks(
    spark: SparkSession, chunks: list[Chunk], input: str, folder: str, target: Output, extractor: Extractor
) -> tuple[int, int]:
    """Give each chunk a task of its own: what is lost with a worker is done again elsewhere."""
    work = functools.partial(_work, [chunk.to_json() for chunk in chunks], input, folder, target, extractor)
    numbers = spark.range(0, len(chunks), 1, len(chunks))
    counts = numbers.mapInArrow(work, "records long, errors long").collect()
    target.clear()
    return sum(row["records"] for row in counts), sum(row["errors"] for row in counts)


def _work(
    chunks: list[str],
    input: str,
    folder: str,
    target: Output,
    extractor: Extractor,
    batches: Iterator[pa.RecordBatch],
) -> Iterator[pa.RecordBatch]:
    system, _ = located(input)
    for batch in batches:
        for number in batch.column("id").to_pylist():
            chunk = Chunk.from_json(chunks[number])
            records, errors = target.write(chunk, read(chunk, system, folder), extractor)
            yield pa.RecordBatch.from_pylist([{"records": records, "errors": errors}], _done_schema)
