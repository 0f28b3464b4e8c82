# SPDX-License-Identifier: Apache-2.0
"""The parts of the job that need no cluster."""

from __future__ import annotations

import gzip
import io
import json
import os
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import vanthu
from pyarrow import fs

pytest.importorskip("warcio")

from vanthu.spark.articles import Article, read
from vanthu.spark.chunks import Chunk, File, plan, source_files
from vanthu.spark.output import Output, tables
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

text = "Ông Lê Văn An, Bí thư Tỉnh ủy, chủ trì hội nghị."


def articles(folder: Path, chunk_bytes: int = 1 << 20) -> list[Article]:
    place, files = source_files(str(folder))
    chunks = plan(files, None, [], chunk_bytes)
    return [article for chunk in chunks for article in read(chunk, fs.LocalFileSystem(), place)]


def test_lines_are_read_once_wherever_chunks_begin(tmp_path: Path) -> None:
    lines = [json.dumps({"id": str(i), "text": "x" * (i * 7 % 40)}) for i in range(40)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    for chunk_bytes in (1, 2, 17, 64, 1000, 100_000):
        found = articles(tmp_path, chunk_bytes)
        assert [article.id for article in found] == [str(i) for i in range(40)]
        assert len({article.byte for article in found}) == 40


def test_bad_lines_say_why(tmp_path: Path) -> None:
    lines = [
        b'{"id": "1", "text": "x"}',
        b"{",
        b"[]",
        b'{"text": "x"}',
        b'{"id": "5", "text": 5}',
        b'{"id": "6", "text": "\\ud800"}',
        b"",
        b'{"id": "8", "text": "x\xff"}',
        b'{"id": "9", "text": "x", "published": 2021}',
        b'{"id": "10", "text": "x", "published": null}',
    ]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    found = articles(tmp_path)
    reasons = [(article.id, article.text is not None, article.reason) for article in found]
    assert reasons[1][2] is not None
    assert reasons[1][2].startswith("the line is no JSON: Expecting property name")
    assert reasons[:1] + reasons[2:] == [
        ("1", True, None),
        ("a.jsonl:27", False, "the line is an array, not an object"),
        ("a.jsonl:30", False, '"id" is missing'),
        ("5", False, '"text" is a number, not a string'),
        ("6", False, '"text" has a lone surrogate'),
        ("8", True, "invalid UTF-8 in the JSON line was replaced before it was read"),
        ("9", True, '"published" is a number, not a string; it was left out'),
        ("10", True, None),
    ]


def test_compressed_lines_and_those_that_break_off(tmp_path: Path) -> None:
    lines = b"".join(json.dumps({"id": str(i), "text": text * 50}).encode() + b"\n" for i in range(200))
    (tmp_path / "whole.jsonl.gz").write_bytes(gzip.compress(lines))
    assert [article.id for article in articles(tmp_path)] == [str(i) for i in range(200)]
    (tmp_path / "whole.jsonl.gz").write_bytes(gzip.compress(os.urandom(20000).hex().encode() + b"\n")[:-9])
    reason = articles(tmp_path)[-1].reason
    assert reason is not None
    assert reason.startswith("the file can't be read on from here: Compressed file ended before")


def test_texts_in_any_encoding(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "a.txt").write_text(text)
    (tmp_path / "below/b.txt").write_text(text, "utf-16")
    picture = b"\x89PNG\r\n\x1a\n" + bytes((i * i * 2654435761 >> 13) & 255 for i in range(4000))
    (tmp_path / "c.txt").write_bytes(picture)
    for left_out in ("_notes.txt", ".hidden.txt", "d.pdf"):
        (tmp_path / left_out).write_text(text)
    found = articles(tmp_path)
    assert [(article.id, article.text, article.encoding) for article in found] == [
        ("a", text, "utf-8"),
        ("below/b", text, "utf-16le"),
        ("c", None, "utf-8"),
    ]
    assert found[2].reason == "the bytes are no text in a known encoding"


def warc(records: list[tuple[str, str, bytes]], *, compressed: bool = True) -> bytes:
    """An archive of responses, each as its address, its media type and its content."""
    archive = io.BytesIO()
    writer = WARCWriter(archive, gzip=compressed)
    for uri, media, content in records:
        headers = StatusAndHeaders("200 OK", [("Content-Type", media)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(uri, "response", payload=io.BytesIO(content), http_headers=headers)
        )
    return archive.getvalue()


# Writers of warcio leave their temporary files to be collected.
@pytest.mark.filterwarnings("ignore:.*SpooledTemporaryFile:pytest.PytestUnraisableExceptionWarning")
def test_archives_of_the_web(tmp_path: Path) -> None:
    records = [
        ("http://a.vn/1", "text/plain; charset=utf-8", text.encode()),
        ("http://a.vn/2", "image/png", b"\x89PNG"),
        ("http://a.vn/3", "text/plain", text.encode("utf-16")),
        ("http://a.vn/4", "text/html; charset=utf-8", f"<p>{text}</p>".encode()),
    ]
    for name, compressed in (("a.warc", False), ("a.warc.gz", True)):
        (tmp_path / name).write_bytes(warc(records, compressed=compressed))
        found = articles(tmp_path)
        assert [(article.id, article.text, article.page) for article in found] == [
            ("http://a.vn/1", text, None),
            ("http://a.vn/3", text, None),
            ("http://a.vn/4", None, f"<p>{text}</p>".encode()),
        ]
        (tmp_path / name).write_bytes(warc(records, compressed=compressed)[:-40])
        assert [article.id for article in articles(tmp_path)][:1] == ["http://a.vn/1"]
        (tmp_path / name).unlink()
    (tmp_path / "no.warc").write_bytes(b"this is no archive\n" * 10)
    (none,) = articles(tmp_path)
    assert none.reason is not None
    assert none.reason.startswith("the file can't be read on from here")


def written(folder: Path, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pa.concat_tables(
        [pq.read_table(file) for file in sorted((folder / name).glob("*.parquet"))]
    ).to_pylist()
    return rows


def test_a_chunk_becomes_a_file_in_each_folder(tmp_path: Path) -> None:
    given = [
        Article("a.jsonl", 0, "1", text),
        Article("a.jsonl", 9, "2", None, reason="no"),
        Article("a.jsonl", 20, "3", text, published="19/8/2021"),
        Article("a.jsonl", 30, "4", None, page=f"<h1>Tin</h1><p>{text}</p>".encode()),
        Article("a.jsonl", 40, "5", None, page=b"<frameset><frame src='a.html'></frameset>"),
    ]
    output = Output(str(tmp_path / "out"))
    assert output.open({"version": "1"}) == []
    chunk = Chunk("jsonl", (File("a.jsonl", 99, 1),), 0, 9)
    assert output.write(chunk, iter(given), vanthu.Extractor()) == (3, 3)
    assert output.write(chunk, iter(given), vanthu.Extractor()) == (3, 3)
    for name, schema in tables.items():
        (file,) = (tmp_path / "out" / name).iterdir()
        assert file.name == f"{chunk.name}.parquet"
        assert pq.read_schema(file).equals(schema)
    assert [row["article"] for row in written(tmp_path / "out", "people")] == ["1", "3", "4"]
    errors = written(tmp_path / "out", "errors")
    assert [(row["article"], row["extracted"]) for row in errors] == [
        ("2", False),
        ("3", True),
        ("5", False),
    ]
    assert errors[1]["reason"].endswith("it was left out")
    first, _, page = written(tmp_path / "out", "records")
    assert text in page["text"]
    assert vanthu.Record.from_json(first["record"], first["text"]) == vanthu.extract(text, id="1")
    assert output.open({"version": "1"}) == [chunk]
    output.forget(chunk)
    assert [path for path in (tmp_path / "out").rglob("*") if path.is_file()] == [
        tmp_path / "out/_settings.json"
    ]
    with pytest.raises(vanthu.Error, match="was begun with other version; write to another folder"):
        output.open({"version": "2"})


def test_what_a_killed_worker_left_is_taken_away(tmp_path: Path) -> None:
    output = Output(str(tmp_path))
    output.open({})
    whole, half = tmp_path / "records" / "a.parquet", tmp_path / "records" / ".a.0123"
    for file in (whole, half):
        file.write_bytes(b"")
    output.clear()
    assert whole.exists()
    assert not half.exists()


def test_what_is_done_is_not_planned_again(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(text)
    (tmp_path / "a.jsonl").write_text('{"id": "1", "text": "x"}\n' * 10)
    _, files = source_files(str(tmp_path))
    chunks = plan(files, None, [], 100)
    assert plan(files, None, chunks, 100) == []
    assert plan(files, None, chunks[1:], 100) == chunks[:1]
    (tmp_path / "5.txt").write_text(text)
    _, files = source_files(str(tmp_path))
    assert [file.path for chunk in plan(files, None, chunks, 100) for file in chunk.files] == ["5.txt"]
    assert {Chunk.from_json(chunk.to_json()) for chunk in chunks} == set(chunks)
