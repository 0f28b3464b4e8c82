# SPDX-License-Identifier: Apache-2.0
"""What may be given as an article, and what is said where it is something else."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, NamedTuple

from .errors import ArgumentError, DateError, TextError

__all__ = ["Input", "Published", "Source"]

Published = str | datetime.date | datetime.datetime
"""When an article was published: ISO 8601, or a date; datetimes with a zone are turned to UTC+7."""


class Input(NamedTuple):
    """An article, and what is known about it."""

    text: str
    id: str | None = None
    published: Published | None = None


Source = str | Input | Mapping[str, Any]
"""What extract_many() takes: texts, Inputs, or mappings with "text" and perhaps "id" and "published"."""

_vietnam = datetime.timezone(datetime.timedelta(hours=7))


def parts_of(article: Source) -> tuple[str, str | None, Published | None]:
    """Take an item of extract_many() apart. Other keys of mappings are left alone."""
    if isinstance(article, str):
        return article, None, None
    if isinstance(article, Input):
        return article
    if isinstance(article, Mapping):
        if "text" not in article:
            raise ArgumentError('has no "text"')
        return article["text"], article.get("id"), article.get("published")
    raise ArgumentError(f"must be str, vanthu.Input or a mapping, not {type_name(article)}{_hint(article)}")


def checked(text: str, id: str | None, published: Published | None) -> tuple[str, str, str]:
    """Return text, id and ISO date as the C++ side takes them, where "" is no id and no date.

    Whether the text has a lone surrogate shows when the C++ side encodes it.
    """
    if not isinstance(text, str):
        raise ArgumentError(f"text must be str, not {type_name(text)}{_hint(text)}")
    return text, _id(id), _iso(published)


def checked_page(
    page: bytes | bytearray | memoryview | str, id: str | None, published: Published | None, encoding: str
) -> tuple[bytes, str, str, str]:
    """Return the bytes of a page, id, ISO date and encoding as the C++ side takes them."""
    if not isinstance(encoding, str):
        raise ArgumentError(f"encoding must be str, not {type_name(encoding)}")
    if isinstance(page, str):
        # Its encoding is known: what it declares was of the bytes that it was read from.
        return valid(page, "page").encode(), _id(id), _iso(published), "utf-8"
    if not isinstance(page, (bytes, bytearray, memoryview)):
        raise ArgumentError(f"page must be bytes or str, not {type_name(page)}")
    return bytes(page), _id(id), _iso(published), valid(encoding, "encoding")


def surrogate_error(what: str, error: UnicodeEncodeError) -> TextError:
    """Return what says where a lone surrogate is: it has no form in UTF-8."""
    surrogate = f"U+{ord(error.object[error.start]):04X}"
    return TextError(f"{what} has a lone surrogate, {surrogate}, at index {error.start}", index=error.start)


def valid(text: str, what: str) -> str:
    """Return `text`, which holds no lone surrogate."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise surrogate_error(what, error) from None
    return text


def type_name(value: object) -> str:
    """Return the name of its type, as messages have it."""
    return "None" if value is None else type(value).__name__


def _hint(value: object) -> str:
    is_data = isinstance(value, (bytes, bytearray, memoryview))
    return "; vanthu.decode(data).text reads bytes in any encoding" if is_data else ""


def _id(id: str | None) -> str:
    if id is None:
        return ""
    if not isinstance(id, str):
        raise ArgumentError(f"id must be str, not {type_name(id)}")
    return valid(id, "id")


def _iso(published: Published | None) -> str:
    if published is None:
        return ""
    if isinstance(published, datetime.datetime):
        return (published if published.tzinfo is None else published.astimezone(_vietnam)).isoformat()
    if isinstance(published, datetime.date):
        return published.isoformat()
    if not isinstance(published, str):
        raise ArgumentError(f"published must be str or a date, not {type_name(published)}")
    if not published:
        raise DateError("published is empty; None stands for a day that is not known")
    return valid(published, "published")
