# SPDX-License-Identifier: Apache-2.0
"""Extraction: one text, or a stream of them."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, overload

from . import _core
from .arguments import Published, Source, checked_page, type_name
from .errors import ArgumentError, Error, FileError
from .record import Record, record_of
from .stream import extract_json, one_by_one, raising, side_by_side
from .text import unknown_encoding

__all__ = ["Extractor", "default_extractor", "extract", "extract_html", "extract_many"]


class Extractor:
    """Lexicons and rules, ready to run: the built-in ones, and files of one's own (docs/rules.md).

    It never changes, may be used by any number of threads, and can be pickled.
    """

    __slots__ = ("__weakref__", "_core", "_lexicons", "_rules")

    def __init__(
        self, *, lexicons: Iterable[str | os.PathLike[str]] = (), rules: Iterable[str | os.PathLike[str]] = ()
    ) -> None:
        """Read the files. Raises DataError for a mistake in one of them, FileError where it can't be read."""
        self._build(_contents("lexicons", lexicons), _contents("rules", rules))

    def _build(self, lexicons: list[tuple[str, bytes]], rules: list[tuple[str, bytes]]) -> None:
        self._lexicons = lexicons
        self._rules = rules
        self._core = _core.make_extractor(lexicons, rules)

    def extract(self, text: str, *, id: str | None = None, published: Published | None = None) -> Record:
        """Return everything that `text` states. Relative dates are counted from `published`."""
        return record_of(extract_json(self._core, text, id, published), text)

    def extract_html(
        self,
        page: bytes | bytearray | memoryview | str,
        *,
        id: str | None = None,
        published: Published | None = None,
        encoding: str = "detect",
    ) -> Record:
        """Return everything that the article of a saved web page states.

        ``record.text`` is that article, without menus, scripts and links to others. `published` goes before
        what the page says. Raises PageError where there is none, DecodeError where the bytes are no text.
        """
        given = checked_page(page, id, published, encoding)
        try:
            return record_of(_core.extract_page(self._core, *given), None)
        except KeyError:
            raise unknown_encoding(encoding) from None

    @overload
    def extract_many(
        self, articles: Iterable[Source], *, threads: int = 1, errors: Literal["raise"] = "raise"
    ) -> Iterator[Record]: ...

    @overload
    def extract_many(
        self, articles: Iterable[Source], *, threads: int = 1, errors: Literal["return"]
    ) -> Iterator[Record | Error]: ...

    def extract_many(
        self,
        articles: Iterable[Source],
        *,
        threads: int = 1,
        errors: Literal["raise", "return"] = "raise",
    ) -> Iterator[Record] | Iterator[Record | Error]:
        """Yield the records of articles, in their order, without the GIL and with few of them in memory.

        An article that cannot be read raises its error, which says which one it is; with
        ``errors="return"`` the error comes in the place of the record, and the rest goes on.
        """
        if isinstance(articles, (str, bytes, Mapping)) or not isinstance(articles, Iterable):
            raise ArgumentError(f"articles must be an iterable of texts, not {type_name(articles)}")
        if isinstance(threads, bool) or not isinstance(threads, int):
            raise ArgumentError(f"threads must be int, not {type_name(threads)}")
        if not 1 <= threads <= 256:
            raise ValueError(f"threads must be from 1 to 256, not {threads}")
        if errors not in ("raise", "return"):
            raise ValueError(f"errors must be 'raise' or 'return', not {errors!r}")
        stream = (
            one_by_one(self._core, articles) if threads == 1 else side_by_side(self._core, articles, threads)
        )
        return stream if errors == "return" else raising(stream)

    def __repr__(self) -> str:
        """Name the files of one's own."""
        files = [f"{what}={[name for name, _ in own]}" for what, own in self._own() if own]
        return f"vanthu.Extractor({', '.join(files)})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the contents of the files of one's own, so that they need not be where it is unpickled."""
        return _rebuild, (self._lexicons, self._rules)

    def _own(self) -> list[tuple[str, list[tuple[str, bytes]]]]:
        return [("lexicons", self._lexicons), ("rules", self._rules)]


def extract(text: str, *, id: str | None = None, published: Published | None = None) -> Record:
    """Return everything that `text` states. Relative dates are counted from `published`.

    >>> record = vanthu.extract("Đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị.")
    >>> record.people[0].name
    'Lê Thị Hạnh'
    """
    return default_extractor().extract(text, id=id, published=published)


def extract_html(
    page: bytes | bytearray | memoryview | str,
    *,
    id: str | None = None,
    published: Published | None = None,
    encoding: str = "detect",
) -> Record:
    """Return everything that the article of a saved web page states.

    ``record.text`` is that article, without menus, scripts and links to others. `published` goes before what
    the page says. Raises PageError where there is none, DecodeError where the bytes are no text.
    """
    return default_extractor().extract_html(page, id=id, published=published, encoding=encoding)


@overload
def extract_many(
    articles: Iterable[Source], *, threads: int = 1, errors: Literal["raise"] = "raise"
) -> Iterator[Record]: ...


@overload
def extract_many(
    articles: Iterable[Source], *, threads: int = 1, errors: Literal["return"]
) -> Iterator[Record | Error]: ...


def extract_many(
    articles: Iterable[Source],
    *,
    threads: int = 1,
    errors: Literal["raise", "return"] = "raise",
) -> Iterator[Record] | Iterator[Record | Error]:
    """Yield the records of articles, in their order, without the GIL and with few of them in memory.

    An article that cannot be read raises its error, which says which one it is; with
    ``errors="return"`` the error comes in the place of the record, and the rest goes on.
    """
    return default_extractor().extract_many(articles, threads=threads, errors=errors)


_default_lock = threading.Lock()
_default: Extractor | None = None


def default_extractor() -> Extractor:
    """Return the extractor with nothing but the built-in data, made when it is first asked for."""
    global _default
    if _default is None:
        with _default_lock:
            if _default is None:
                _default = Extractor()
    return _default


def _rebuild(lexicons: list[tuple[str, bytes]], rules: list[tuple[str, bytes]]) -> Extractor:
    extractor = Extractor.__new__(Extractor)
    extractor._build(lexicons, rules)
    return extractor


def _contents(what: str, files: Iterable[str | os.PathLike[str]]) -> list[tuple[str, bytes]]:
    if isinstance(files, (str, bytes, os.PathLike)) or not isinstance(files, Iterable):
        raise ArgumentError(f"{what} must be a list of paths, not {type_name(files)}")
    return [_content(what, file) for file in files]


def _content(what: str, file: str | os.PathLike[str]) -> tuple[str, bytes]:
    if not isinstance(file, (str, os.PathLike)):
        raise ArgumentError(f"{what} must be paths, not {type_name(file)}")
    name = os.fsdecode(file).encode("utf-8", "replace").decode()
    try:
        return name, Path(file).read_bytes()
    except OSError as error:
        raise FileError(f"can't be read: {error.strerror}", file=name) from error
    except ValueError as error:
        raise FileError(f"can't be read: {error}", file=name) from error
