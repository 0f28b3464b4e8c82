# SPDX-License-Identifier: Apache-2.0
"""Structured records from Vietnamese news about party and government.

>>> import vanthu
>>> record = vanthu.extract("Đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị.")
>>> for title in record.titles:
...     for person in record.holders_of(title):
...         print(person.name, "is", title.text)
Lê Thị Hạnh is Bí thư Tỉnh ủy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _core
from .arguments import Input
from .errors import (
    ArgumentError,
    DataError,
    DateError,
    DecodeError,
    Error,
    FileError,
    PageError,
    ProcessError,
    TextError,
)
from .extractor import Extractor, extract, extract_html, extract_many
from .record import Record
from .render import render
from .text import Decoded, decode, normalize

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

__version__: str = _core.version()

__all__ = [
    "ArgumentError",
    "DataError",
    "DateError",
    "DecodeError",
    "Decoded",
    "Error",
    "Extractor",
    "FileError",
    "Input",
    "PageError",
    "ProcessError",
    "Record",
    "TextError",
    "__version__",
    "decode",
    "extract",
    "extract_html",
    "extract_many",
    "normalize",
    "render",
    "to_arrow",
]


def to_arrow(records: Iterable[Record]) -> dict[str, pa.Table]:
    """Return records as Arrow tables by their names: "articles", "people", "titles", "documents", "dates",
    "terms", "awards", "organizations", "places" and "events". Needs pyarrow; vanthu.arrow says more.

        tables = vanthu.to_arrow(vanthu.extract_many(articles))
        tables["titles"].to_pandas()
    """
    from .arrow import to_arrow

    return to_arrow(records)
