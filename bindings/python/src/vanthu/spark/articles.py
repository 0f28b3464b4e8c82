# SPDX-License-Identifier: Apache-2.0
"""The articles of a chunk, and what could not be read as one."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import zlib
from dataclasses import dataclass, replace
from typing import IO, TYPE_CHECKING, Any, cast

from ..errors import Error
from ..text import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyarrow import fs

    from .chunks import Chunk, File

__all__ = ["Article", "read"]

_longest_line = 1 << 30
_pages = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class Article:
    """An article, or the reason why there is none; where both are, the reason is a remark."""

    source: str
    byte: int
    """Where it begins in its file, of compressed files in what they hold."""
    id: str
    text: str | None
    published: str | None = None
    encoding: str = "utf-8"
    reason: str | None = None
    page: bytes | None = None
    """A web page, in the place of a text."""


def read(chunk: Chunk, system: fs.FileSystem, folder: str) -> Iterator[Article]:
    """Yield everything that is in a chunk."""
    readers = {"text": _read_text, "html": _read_page, "jsonl": _read_lines, "warc": _read_warc}
    for file in chunk.files:
        last = Article(file.path, chunk.begin, file.path, None)
        try:
            path = f"{folder}/{file.path}" if folder else file.path
            with contextlib.closing(io.BufferedReader(system.open_input_file(path), 1 << 20)) as opened:
                for article in readers[chunk.format](opened, file, chunk):
                    last = article
                    yield article
        except (FileNotFoundError, PermissionError, EOFError, gzip.BadGzipFile, zlib.error) as error:
            # What stood before it has been read; what comes after it cannot be.
            yield replace(last, id=file.path, text=None, reason=_broken_off(error))


def _broken_off(error: Exception) -> str:
    return f"the file can't be read on from here: {error}"


def _read_text(opened: IO[bytes], file: File, chunk: Chunk) -> Iterator[Article]:
    yield _decoded(opened.read(), Article(file.path, 0, file.path.rsplit(".", 1)[0], None))


def _read_page(opened: IO[bytes], file: File, chunk: Chunk) -> Iterator[Article]:
    yield Article(file.path, 0, file.path.rsplit(".", 1)[0], None, page=opened.read())


def _decoded(data: bytes, article: Article) -> Article:
    try:
        decoded = decode(data)
    except Error as error:
        return replace(article, reason=error.message)
    return replace(article, text=decoded.text, encoding=decoded.encoding)


def _read_lines(opened: IO[bytes], file: File, chunk: Chunk) -> Iterator[Article]:
    lines: IO[bytes] = opened
    if file.path.endswith(".gz"):
        lines = cast("IO[bytes]", gzip.GzipFile(fileobj=opened))
    elif chunk.begin > 0:
        # The line in which the chunk begins belongs to the chunk before.
        opened.seek(chunk.begin - 1)
        opened.readline()
    byte = lines.tell()
    while chunk.end is None or byte < chunk.end:
        line = lines.readline(_longest_line)
        if not line:
            return
        article = Article(file.path, byte, f"{file.path}:{byte}", None)
        if len(line) == _longest_line:
            while rest := lines.readline(_longest_line):
                if rest.endswith(b"\n"):
                    break
            yield replace(article, reason="the line is longer than 1 GiB")
        elif line.strip():
            yield _from_line(line, article)
        byte = lines.tell()


def _from_line(line: bytes, article: Article) -> Article:
    try:
        values = json.loads(line)
    except UnicodeDecodeError:
        reason = "invalid UTF-8 in the JSON line was replaced before it was read"
        return replace(_from_line(line.decode("utf-8", "replace").encode(), article), reason=reason)
    except (ValueError, RecursionError) as error:
        return replace(article, reason=f"the line is no JSON: {error}")
    if not isinstance(values, dict):
        return replace(article, reason=f"the line is {_json_type(values)}, not an object")
    return _from_object(values, article)


def _from_object(values: dict[str, Any], article: Article) -> Article:
    for key in ("id", "text"):
        if not isinstance(values.get(key), str):
            found = f"is {_json_type(values[key])}, not a string" if key in values else "is missing"
            return replace(article, reason=f'"{key}" {found}')
        if not _encodes(values[key]):
            return replace(article, reason=f'"{key}" has a lone surrogate')
        if key == "id":
            article = replace(article, id=values["id"])
    article = replace(article, text=values["text"])
    published = values.get("published")
    if published is None or isinstance(published, str):
        return replace(article, published=published)
    return replace(article, reason=f'"published" is {_json_type(published)}, not a string; it was left out')


def _json_type(value: Any) -> str:
    names = {dict: "an object", list: "an array", str: "a string", bool: "a boolean", type(None): "null"}
    return names.get(type(value), "a number")


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _read_warc(opened: IO[bytes], file: File, chunk: Chunk) -> Iterator[Article]:
    """Yield the texts of an archive of the web; what is neither text nor a page is no article."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    records = ArchiveIterator(opened)
    byte = 0
    try:
        for record in records:
            media = _media_type(record)
            if media not in ("text/plain", *_pages):
                continue
            uri = record.rec_headers.get_header("WARC-Target-URI")
            content = record.content_stream().read()
            # Asked for earlier, it would skip the content.
            byte = records.get_record_offset()
            article = Article(file.path, byte, uri or f"{file.path}:{byte}", None)
            if media in _pages:
                yield replace(article, page=content)
            else:
                yield _decoded(content, article)
    except ArchiveLoadFailed as error:
        yield Article(file.path, byte, file.path, None, reason=_broken_off(error))


def _media_type(record: Any) -> str | None:
    """Return the type of what a record holds; nothing where it is no document that was found."""
    if record.rec_type == "response":
        if record.http_headers is None or record.http_headers.get_statuscode() != "200":
            return None
        declared = record.http_headers.get_header("Content-Type")
    elif record.rec_type in ("resource", "conversion"):
        declared = record.rec_headers.get_header("Content-Type")
    else:
        return None
    return (declared or "").split(";")[0].strip().lower()
