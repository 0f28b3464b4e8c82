# SPDX-License-Identifier: Apache-2.0
"""What can go wrong. Everything that vanthu raises by itself is a subclass of Error."""

from __future__ import annotations

from typing import Any

__all__ = [
    "ArgumentError",
    "DataError",
    "DateError",
    "DecodeError",
    "Error",
    "FileError",
    "PageError",
    "ProcessError",
    "TextError",
]


class Error(Exception):
    """One sentence about what went wrong, and where.

    ``str(error)`` has the place in front: ``roles.tsv:117: label ROLL is not known``.
    """

    message: str
    """The sentence, without the place."""
    file: str | None
    """The file that is concerned."""
    line: int | None
    """The line of that file, counted from 1."""
    byte: int | None
    """Offset in the line, or in the data where there is no line."""
    index: int | None
    """Offset in the text, as an index of str."""
    article: int | None
    """Which item of the iterable of extract_many(), counted from 0."""

    def __init__(
        self,
        message: str,
        *,
        file: str | None = None,
        line: int | None = None,
        byte: int | None = None,
        index: int | None = None,
        article: int | None = None,
    ) -> None:
        """Keep the sentence and the place."""
        super().__init__(message)
        self.message = message
        self.file = file
        self.line = line
        self.byte = byte
        self.index = index
        self.article = article

    def __str__(self) -> str:
        """Return the sentence with its place in front."""
        place = ""
        if self.article is not None:
            place += f"article {self.article}: "
        if self.file is not None:
            place += f"{self.file}:" + (f"{self.line}:" if self.line is not None else "") + " "
        return place + self.message

    def __reduce__(self) -> tuple[Any, ...]:
        """Errors come back from other processes with their place."""
        return _restore, (type(self), self.message, self._place())

    def _place(self) -> dict[str, Any]:
        places = ("file", "line", "byte", "index", "article")
        return {name: value for name in places if (value := getattr(self, name)) is not None}


def _restore(kind: type[Error], message: str, place: dict[str, Any]) -> Error:
    return kind(message, **place)


class ArgumentError(Error, TypeError):
    """An argument of another type than the one asked for."""


class TextError(Error, ValueError):
    """A text that is none: it has a lone surrogate (see ``index``), or is 4 GiB or longer."""


class DateError(Error, ValueError):
    """A date of publication that is no ISO 8601 date."""


class DecodeError(Error, ValueError):
    """Bytes that are no text in a known encoding, or an encoding that is not known."""


class PageError(Error, ValueError):
    """A web page that holds no article: all it does is show other pages in frames."""


class DataError(Error, ValueError):
    """A mistake in a lexicon or a rule file of one's own; ``file`` and ``line`` say where."""


class FileError(Error, OSError):
    """A lexicon or rule file that is missing or can't be read."""


class ProcessError(Error, RuntimeError):
    """An ``extract_many()`` that another process began, and that does not live on after a fork."""


_by_code: dict[str, type[Error]] = {
    "too_large": TextError,
    "malformed_date": DateError,
    "undecodable": DecodeError,
    "no_article": PageError,
    "data": DataError,
    "unreadable_file": FileError,
    "wrong_process": ProcessError,
}


def from_core(code: str, message: str, file: str, line: int, byte: int) -> Error:
    """Make the exception for an error of the C++ library, where 0 and "" stand for "no such place"."""
    kind = _by_code.get(code, Error)
    concerns_data = kind in (DataError, DecodeError)
    return kind(message, file=file or None, line=line or None, byte=byte if concerns_data else None)
