# SPDX-License-Identifier: Apache-2.0
"""From JSON to typed values, as the types say."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from typing import Any

__all__ = ["builder"]

_Builder = Callable[[Any], Any]
_builders: dict[Any, _Builder] = {}


def builder(kind: Any) -> _Builder:
    """What makes a value of type `kind` from its JSON. Keys that the type does not have are left out."""
    if kind not in _builders:
        _builders[kind] = _make_builder(kind)
    return _builders[kind]


def _as_it_is(value: Any) -> Any:
    return value


def _make_builder(kind: Any) -> _Builder:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple:
        item = builder(arguments[0])
        return tuple if item is _as_it_is else lambda values: tuple(map(item, values))
    if origin is types.UnionType:
        present = builder(next(argument for argument in arguments if argument is not type(None)))
        return present if present is _as_it_is else lambda value: None if value is None else present(value)
    if not dataclasses.is_dataclass(kind):
        return _as_it_is
    make_value = typing.cast("Callable[..., Any]", kind)
    hints = typing.get_type_hints(kind)
    fields = [(field.name.rstrip("_"), builder(hints[field.name])) for field in dataclasses.fields(kind)]

    def build(values: dict[str, Any]) -> Any:
        return make_value(*[make(values[key]) for key, make in fields])

    return build
