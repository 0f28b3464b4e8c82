# SPDX-License-Identifier: Apache-2.0
"""Text before extraction: its normal form, and bytes in old encodings."""

from __future__ import annotations

from dataclasses import dataclass

from . import _core
from .arguments import surrogate_error, type_name
from .errors import ArgumentError, DecodeError

__all__ = ["Decoded", "decode", "normalize", "unknown_encoding"]


@dataclass(frozen=True, slots=True)
class Decoded:
    """Bytes as text, and how they were read."""

    text: str
    encoding: str
    """What the bytes were read as: "utf-8", "tcvn3", "vni" …"""
    certainty: float
    """From 0 to 1: how sure it is that the encoding is the right one. 1 where it was asked for."""
    replaced: int
    """How many bytes are nothing in the encoding, and became U+FFFD."""
    repairs: tuple[str, ...]
    """What had happened to the text before it was kept, and was undone: "utf-8-as-windows-1252" …"""


def normalize(text: str) -> str:
    """Return the normal form: NFC, tone marks placed one way (hòa, not hoà), plain hyphens and spaces."""
    if not isinstance(text, str):
        raise ArgumentError(f"text must be str, not {type_name(text)}")
    try:
        return _core.normalize(text)
    except UnicodeEncodeError as error:
        raise surrogate_error("text", error) from None


def unknown_encoding(encoding: str) -> DecodeError:
    """Return what says which encodings there are."""
    known = ", ".join(_core.encoding_names())
    return DecodeError(f"encoding {encoding!r} is not known; it is one of {known}")


def decode(data: bytes | bytearray | memoryview, encoding: str = "detect") -> Decoded:
    """Return the text that bytes in any encoding that was used for Vietnamese hold.

    Raises DecodeError where they are no text in a known encoding.
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise ArgumentError(f"data must be bytes, not {type_name(data)}")
    if not isinstance(encoding, str):
        raise ArgumentError(f"encoding must be str, not {type_name(encoding)}")
    try:
        text, found, certainty, replaced, repairs = _core.decode(bytes(data), encoding)
    except KeyError:
        raise unknown_encoding(encoding) from None
    return Decoded(text, found, certainty, replaced, tuple(repairs))
