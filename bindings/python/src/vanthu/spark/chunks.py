# SPDX-License-Identifier: Apache-2.0
"""What a job reads, cut into chunks: each is read by one task, and is done or not done as a whole."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Literal

from pyarrow import fs

from ..errors import FileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Chunk", "File", "Format", "format_of", "located", "plan", "source_files"]

Format = Literal["text", "html", "jsonl", "warc"]

_endings: dict[str, Format] = {
    ".txt": "text",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jsonl.gz": "jsonl",
    ".ndjson.gz": "jsonl",
    ".warc": "warc",
    ".warc.gz": "warc",
    ".wet": "warc",
    ".wet.gz": "warc",
}

_files_at_once = 1000


@dataclass(frozen=True, slots=True)
class File:
    """A file as it was when it was listed."""

    path: str
    """Below the input folder."""
    size: int
    modified: int | None
    """Nanoseconds since 1970, where the file system knows."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some files, or the lines that begin in [begin, end) of one."""

    format: Format
    files: tuple[File, ...]
    begin: int = 0
    end: int | None = None

    @property
    def name(self) -> str:
        """The name of its files of output: the same whenever the same is read."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()[:20]

    def to_json(self) -> str:
        """Write it down."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Chunk:
        """Read it back."""
        values = json.loads(text)
        files = tuple(File(**file) for file in values.pop("files"))
        return cls(files=files, **values)


def located(place: str) -> tuple[fs.FileSystem, str]:
    """Return the file system of a path or URI, and the path in it."""
    if "://" in place:
        system, path = fs.FileSystem.from_uri(place)
        return system, path.rstrip("/")
    return fs.LocalFileSystem(), fs.LocalFileSystem().normalize_path(place).rstrip("/")


def format_of(path: str) -> Format | None:
    """Return what a file holds, as its name says."""
    lower = path.lower()
    return next((format for ending, format in _endings.items() if lower.endswith(ending)), None)


def source_files(place: str) -> tuple[str, list[File]]:
    """Return the folder of the input, and its files in order, but for those that begin with . or _."""
    system, path = located(place)
    info = system.get_file_info(path)
    if info.type == fs.FileType.NotFound:
        raise FileError("there is no such file or folder", file=place)
    if info.type == fs.FileType.File:
        folder, _, name = path.rpartition("/")
        return folder, [File(name, info.size, info.mtime_ns)]
    found = system.get_file_info(fs.FileSelector(path, recursive=True))
    names = {file.path: file.path[len(path) :].lstrip("/") for file in found}
    files = [
        File(names[file.path], file.size, file.mtime_ns)
        for file in found
        if file.type == fs.FileType.File
        and not any(part.startswith((".", "_")) for part in names[file.path].split("/"))
    ]
    return path, sorted(files, key=lambda file: file.path)


def plan(
    files: Iterable[File], format: Format | None, done: Iterable[Chunk], chunk_bytes: int
) -> list[Chunk]:
    """Return what is still to be read of `files`, given what is done and still as it was then."""
    whole = {file for chunk in done if chunk.end is None for file in chunk.files}
    parts = {(chunk.files[0], chunk.begin, chunk.end) for chunk in done if chunk.end is not None}
    chunks: list[Chunk] = []
    small: dict[Format, list[File]] = {"text": [], "html": []}
    for file in files:
        kind = format or format_of(file.path)
        if kind is None or file in whole:
            continue
        if kind in small:
            small[kind].append(file)
        elif kind == "jsonl" and not file.path.endswith(".gz"):
            chunks += (
                part for part in _parts(file, chunk_bytes) if (file, part.begin, part.end) not in parts
            )
        else:
            chunks.append(Chunk(kind, (file,)))
    return chunks + [group for kind, files in small.items() for group in _groups(kind, files, chunk_bytes)]


def _parts(file: File, chunk_bytes: int) -> Iterator[Chunk]:
    for begin in range(0, max(file.size, 1), chunk_bytes):
        yield Chunk("jsonl", (file,), begin, min(begin + chunk_bytes, max(file.size, 1)))


def _groups(format: Format, files: list[File], chunk_bytes: int) -> Iterator[Chunk]:
    """Yield small files together."""
    group: list[File] = []
    for file in files:
        group.append(file)
        if sum(file.size for file in group) >= chunk_bytes or len(group) == _files_at_once:
            yield Chunk(format, tuple(group))
            group = []
    if group:
        yield Chunk(format, tuple(group))
