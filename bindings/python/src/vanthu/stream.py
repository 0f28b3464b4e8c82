# SPDX-License-Identifier: Apache-2.0
"""extract_many(): records in the order of the articles, with few articles in memory."""

from __future__ import annotations

import atexit
import contextlib
import weakref
from collections import deque
from collections.abc import Generator, Iterable, Iterator

from . import _core
from .arguments import Published, Source, checked, parts_of, surrogate_error
from .errors import Error, ProcessError
from .record import Record, record_of

__all__ = ["extract_json", "one_by_one", "raising", "side_by_side"]

Stream = Generator[Record | Error, None, None]

_in_memory_for_each_thread = 4


def extract_json(core: _core.Extractor, text: str, id: str | None, published: Published | None) -> bytes:
    """Return the record of a text as JSON."""
    try:
        return _core.extract(core, *checked(text, id, published))
    except UnicodeEncodeError as error:
        raise surrogate_error("text", error) from None


def one_by_one(core: _core.Extractor, articles: Iterable[Source]) -> Stream:
    """Extract in the thread that asks."""
    for number, article in enumerate(articles):
        result: Record | Error
        try:
            text, id, published = parts_of(article)
            result = record_of(extract_json(core, text, id, published), text)
        except Error as error:
            error.article = number
            result = error
        yield result


def side_by_side(core: _core.Extractor, articles: Iterable[Source], threads: int) -> Stream:
    """Extract in threads of the library's own."""
    pool = _core.Pool(core, threads)
    _pools.add(pool)
    # What is pushed and not yet yielded, the oldest first: number and text, or what is wrong with it.
    in_flight: deque[tuple[int, str | Error]] = deque()

    def oldest() -> Record | Error:
        number, text = in_flight.popleft()
        return text if isinstance(text, Error) else _take(pool, number, text)

    broken: Exception | None = None
    try:
        numbered = enumerate(articles)
        while True:
            try:
                number, article = next(numbered)
            except StopIteration:
                break
            except Exception as error:
                # What came before it is yielded before it is raised.
                broken = error
                break
            in_flight.append((number, _push(pool, number, article)))
            if len(in_flight) >= threads * _in_memory_for_each_thread:
                yield oldest()
        while in_flight:
            yield oldest()
        if broken is not None:
            raise broken
    finally:
        pool.close()


def raising(stream: Stream) -> Iterator[Record]:
    """Raise the errors of a stream."""
    with contextlib.closing(stream):
        for result in stream:
            if isinstance(result, Error):
                raise result
            yield result


def _push(pool: _core.Pool, number: int, article: Source) -> str | Error:
    try:
        text, id, published = parts_of(article)
        given = checked(text, id, published)
        try:
            pool.push(*given)
        except UnicodeEncodeError as error:
            raise surrogate_error("text", error) from None
    except ProcessError:
        raise
    except Error as error:
        error.article = number
        return error
    return text


def _take(pool: _core.Pool, number: int, text: str) -> Record | Error:
    try:
        return record_of(pool.take(), text)
    except ProcessError:
        raise
    except Error as error:
        error.article = number
        return error


_pools: weakref.WeakSet[_core.Pool] = weakref.WeakSet()


@atexit.register
def _close_pools() -> None:
    """No thread may be in the library when it is unloaded."""
    for pool in list(_pools):
        pool.close()
