# SPDX-License-Identifier: Apache-2.0
"""The folder that a job writes: a folder of Parquet files for each table, and notes of what is done.

Each chunk has one file in each folder, under its own name. They are written under other names, then
renamed, and only then the chunk is noted as done: whoever stops in between leaves nothing that counts,
and whoever begins again writes the same files.
"""

from __future__ import annotations

import contextlib
import json
import uuid
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import fs

from .. import arrow
from ..errors import DateError, Error
from .chunks import Chunk, located

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..extractor import Extractor
    from ..record import Record
    from .articles import Article

__all__ = ["Output", "tables"]

_records = pa.schema(
    [
        pa.field("article", pa.string(), nullable=False),
        pa.field("source", pa.string(), nullable=False),
        pa.field("byte", pa.int64(), nullable=False),
        pa.field("encoding", pa.string(), nullable=False),
        pa.field("text", pa.string(), nullable=False),
        pa.field("record", pa.string(), nullable=False),
    ]
)
_errors = pa.schema(
    [
        pa.field("article", pa.string(), nullable=False),
        pa.field("source", pa.string(), nullable=False),
        pa.field("byte", pa.int64(), nullable=False),
        pa.field("reason", pa.string(), nullable=False),
        pa.field("extracted", pa.bool_(), nullable=False),
    ]
)
tables: dict[str, pa.Schema] = {"records": _records, **arrow.schemas, "errors": _errors}
"""The schema of each table: those of vanthu.to_arrow(), the records themselves, and what went wrong."""

_articles_at_once = 200
_settings, _done = "_settings.json", "_done"


class Output:
    """The folder, wherever it is. Can be pickled."""

    def __init__(self, place: str) -> None:
        """Name the folder."""
        self.place = place
        self._system, self._folder = located(place)

    def __reduce__(self) -> tuple[Any, ...]:
        """Find the file system anew where it is unpickled."""
        return Output, (self.place,)

    def open(self, settings: dict[str, Any]) -> list[Chunk]:
        """Make the folder, or take it up again: return what is done in it."""
        for name in (_done, *tables):
            self._system.create_dir(self._path(name), recursive=True)
        self._check_settings(settings)
        self.clear()
        return [Chunk.from_json(json.loads(self._read(file.path))["chunk"]) for file in self._files(_done)]

    def clear(self) -> None:
        """Take away what a worker that was killed had not finished. No task may be running."""
        for name in (_done, *tables):
            for file in self._files(name):
                if file.base_name.startswith("."):
                    # Whoever was taken for dead may have finished it just now.
                    with contextlib.suppress(FileNotFoundError):
                        self._system.delete_file(file.path)

    def forget(self, chunk: Chunk) -> None:
        """Take away what a chunk gave, its note first."""
        for name in (_done, *tables):
            path = self._path(name, chunk.name + (".json" if name == _done else ".parquet"))
            if self._system.get_file_info(path).type != fs.FileType.NotFound:
                self._system.delete_file(path)

    def write(self, chunk: Chunk, articles: Iterator[Article], extractor: Extractor) -> tuple[int, int]:
        """Extract from the articles of a chunk and write everything; return how many records and errors."""
        # Two tasks may be at the same chunk, where a worker was taken for dead.
        hidden = f".{chunk.name}.{uuid.uuid4().hex}"
        counts = self._write_tables(hidden, articles, extractor)
        for name in tables:
            self._system.move(self._path(name, hidden), self._path(name, f"{chunk.name}.parquet"))
        note = {"chunk": chunk.to_json(), "records": counts[0], "errors": counts[1]}
        self._write_text(_done, f"{chunk.name}.json", json.dumps(note, ensure_ascii=False))
        return counts

    def _write_tables(
        self, hidden: str, articles: Iterator[Article], extractor: Extractor
    ) -> tuple[int, int]:
        counts = dict.fromkeys(tables, 0)
        with contextlib.ExitStack() as opened:
            writers = {}
            for name, schema in tables.items():
                sink = opened.enter_context(self._system.open_output_stream(self._path(name, hidden)))
                writers[name] = opened.enter_context(pq.ParquetWriter(sink, schema))
            for batches in _batches(articles, extractor):
                for name, batch in batches.items():
                    counts[name] += batch.num_rows
                    if batch.num_rows > 0:
                        writers[name].write_batch(batch)
        return counts["records"], counts["errors"]

    def _check_settings(self, settings: dict[str, Any]) -> None:
        path = self._path(_settings)
        if self._system.get_file_info(path).type == fs.FileType.NotFound:
            self._write_text("", _settings, json.dumps(settings, indent=2))
            return
        before = json.loads(self._read(path))
        if before != settings:
            changed = ", ".join(key for key in settings if before.get(key) != settings[key])
            raise Error(f"was begun with other {changed}; write to another folder", file=self.place)

    def _files(self, name: str) -> list[fs.FileInfo]:
        return [
            file for file in self._system.get_file_info(fs.FileSelector(self._path(name))) if file.is_file
        ]

    def _read(self, path: str) -> str:
        with self._system.open_input_stream(path) as opened:
            return str(opened.read().decode())

    def _write_text(self, folder: str, name: str, text: str) -> None:
        hidden = self._path(folder, f".{name}.{uuid.uuid4().hex}")
        with self._system.open_output_stream(hidden) as opened:
            opened.write(text.encode())
        self._system.move(hidden, self._path(folder, name))

    def _path(self, *names: str) -> str:
        return "/".join([self._folder, *(name for name in names if name)])


def _batches(articles: Iterable[Article], extractor: Extractor) -> Iterator[dict[str, pa.RecordBatch]]:
    """Yield the rows of each table, some articles at a time."""
    some: list[Article] = []
    for article in articles:
        some.append(article)
        if len(some) == _articles_at_once:
            yield _rows(some, extractor)
            some = []
    yield _rows(some, extractor)


def _rows(articles: list[Article], extractor: Extractor) -> dict[str, pa.RecordBatch]:
    extracted: list[tuple[Article, Record]] = []
    errors: list[dict[str, Any]] = []
    for article in articles:
        record, reasons = _extract(article, extractor)
        errors += (_error(article, reason, record is not None) for reason in reasons)
        if record is not None:
            extracted.append((article, record))
    records = [record for _, record in extracted]
    return {
        "records": pa.RecordBatch.from_pylist([_row(*pair) for pair in extracted], _records),
        **{kind: arrow.rows(kind, records) for kind in arrow.kinds},
        "errors": pa.RecordBatch.from_pylist(errors, _errors),
    }


def _extract(article: Article, extractor: Extractor) -> tuple[Record | None, list[str]]:
    """Return the record of an article, and what was wrong with it."""
    reasons = [article.reason] if article.reason is not None else []
    published = article.published
    if article.text is None and article.page is None:
        return None, reasons
    while True:
        try:
            if article.page is not None:
                record = extractor.extract_html(article.page, id=article.id, published=published)
            else:
                record = extractor.extract(article.text or "", id=article.id, published=published)
            return record, reasons
        except DateError as error:
            # It is left out, as the command line does.
            published = None
            reasons.append(f"{error.message}; it was left out")
        except Error as error:
            return None, [*reasons, error.message]


def _row(article: Article, record: Record) -> dict[str, Any]:
    return {
        "article": article.id,
        "source": article.source,
        "byte": article.byte,
        "encoding": record.encoding if article.page is not None else article.encoding,
        "text": record.text,
        "record": record.to_json(),
    }


def _error(article: Article, reason: str, extracted: bool) -> dict[str, Any]:
    return {
        "article": article.id,
        "source": article.source,
        "byte": article.byte,
        "reason": reason,
        "extracted": extracted,
    }
