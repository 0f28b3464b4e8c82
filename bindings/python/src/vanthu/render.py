# SPDX-License-Identifier: Apache-2.0
"""A record as HTML: its text, with what was found in it in colour."""

from __future__ import annotations

import html
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .errors import ArgumentError
from .record import Award, Date, Document, Event, Mention, Organization, Person, Place, Record, Term, Title

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Kind", "kinds", "render"]

Kind = Literal[
    "people", "titles", "documents", "dates", "terms", "awards", "organizations", "places", "events"
]

_colours: dict[Kind, str] = {
    "people": "#bfdbfe",
    "titles": "#fde68a",
    "documents": "#ddd6fe",
    "dates": "#bbf7d0",
    "terms": "#99f6e4",
    "awards": "#fecaca",
    "organizations": "#e2e8f0",
    "places": "#fed7aa",
    "events": "#fbcfe8",
}

kinds: tuple[Kind, ...] = tuple(_colours)
"""What can be shown, in the order of the legend."""

_Thing = Person | Title | Document | Date | Term | Award | Organization | Place | Event


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    kind: Kind
    thing: _Thing
    first: bool
    """The first mention of its thing, to which links lead."""


def render(record: Record, *, kinds: tuple[Kind, ...] | list[Kind] = kinds) -> str:
    """Return the text of a record as HTML that needs nothing else: what was found is coloured by its kind.

    A title has a link to the person who holds it. `kinds` says what is shown.
    """
    if not isinstance(record, Record):
        raise ArgumentError(f"record must be vanthu.Record, not {type(record).__name__}")
    for kind in kinds:
        if kind not in _colours:
            raise ValueError(f"kind {kind!r} is not known; it is one of {', '.join(_colours)}")
    # Links stay within their record where a page shows several.
    prefix = f"vanthu-{zlib.crc32(record.to_json().encode()):08x}-"
    shown = [kind for kind in _colours if kind in kinds]
    body = "".join(_marked(record, _in_order(record, shown), prefix))
    return (
        '<div class="vanthu" style="font-family: system-ui, sans-serif; line-height: 1.8; color: #111827; '
        'background: #ffffff; padding: 0.8em 1em">\n'
        f"{_legend(record, shown)}"
        f'<div style="white-space: pre-wrap">{body}</div>\n</div>\n'
    )


def _in_order(record: Record, shown: list[Kind]) -> list[_Span]:
    """Return what is shown, outer spans before those that they hold."""
    spans = [span for kind in shown for span in _spans(record, kind)]
    return sorted(spans, key=lambda span: (span.start, -span.end))


def _spans(record: Record, kind: Kind) -> Iterator[_Span]:
    things: tuple[_Thing, ...] = getattr(record, kind)
    for thing in things:
        places: tuple[Mention, ...] | tuple[_Thing] = getattr(thing, "mentions", (thing,))
        for number, place in enumerate(places):
            start, end = getattr(place, "start"), getattr(place, "end")  # noqa: B009 (it is one of many types)
            if start < end:
                yield _Span(start, end, kind, thing, number == 0)


def _marked(record: Record, spans: list[_Span], prefix: str) -> Iterator[str]:
    """Yield the text with marks around spans. Where two cross, the later one is shown in two parts."""
    text = record.text
    open_spans: list[_Span] = []
    at = 0

    def close_until(limit: int) -> Iterator[str]:
        nonlocal at
        while open_spans and (ends := min(span.end for span in open_spans)) <= limit:
            yield _escaped(text[at:ends])
            at = ends
            reopened: list[_Span] = []
            while any(span.end == ends for span in open_spans):
                span = open_spans.pop()
                yield "</mark>"
                if span.end == ends:
                    yield _holders(record, span, prefix)
                else:
                    reopened.append(span)
            for span in reversed(reopened):
                open_spans.append(span)
                yield _mark(record, span, prefix, again=True)

    for span in spans:
        yield from close_until(span.start)
        yield _escaped(text[at : span.start])
        at = span.start
        open_spans.append(span)
        yield _mark(record, span, prefix, again=False)
    yield from close_until(len(text))
    yield _escaped(text[at:])


def _mark(record: Record, span: _Span, prefix: str, *, again: bool) -> str:
    id = getattr(span.thing, "id", None)
    anchor = f' id="{prefix}{_escaped(id)}"' if id and span.first and not again else ""
    style = f"background: {_colours[span.kind]}; color: inherit; padding: 0.1em 0.15em; border-radius: 0.2em"
    note = _escaped(_note(record, span.thing))
    return f'<mark class="vanthu-{span.kind}"{anchor} title="{note}" style="{style}">'


def _holders(record: Record, span: _Span, prefix: str) -> str:
    """Return links to who holds the title that ends here."""
    if not isinstance(span.thing, Title):
        return ""
    return "".join(
        f'<a href="#{prefix}{_escaped(person.id)}" '
        f'style="font-size: 0.75em; color: #92400e; margin-left: 0.2em">→ {_escaped(person.name)}</a>'
        for person in record.holders_of(span.thing)
    )


def _note(record: Record, thing: _Thing) -> str:
    """Return what is known of a thing, shown where the pointer rests on it."""
    match thing:
        case Person():
            return "; ".join([thing.name, *(title.text for title in record.titles_of(thing))])
        case Title():
            holders = ", ".join(person.name for person in record.holders_of(thing))
            return _joined(thing.role, thing.body, thing.place, thing.status, holders)
        case Document():
            return _joined(thing.type, thing.number or thing.name, thing.issued, thing.issuer, thing.subject)
        case Date():
            return thing.value if thing.end_value is None else f"{thing.value}/{thing.end_value}"
        case Term():
            years = "-".join(str(year) for year in (thing.from_, thing.to) if year is not None)
            return _joined(thing.kind, years, None if thing.ordinal is None else str(thing.ordinal))
        case Award():
            count = None if thing.count is None else str(thing.count)
            return _joined(thing.award, count, thing.recipient, thing.grantor)
        case Organization():
            return _joined(thing.name, thing.kind, thing.place)
        case Place():
            return _joined(thing.name, thing.kind, thing.province)
        case Event():
            return _joined(thing.kind, thing.date)


def _joined(*parts: str | None) -> str:
    return "; ".join(part for part in parts if part)


def _legend(record: Record, shown: list[Kind]) -> str:
    chips = [
        f'<span style="background: {_colours[kind]}; padding: 0.1em 0.4em; border-radius: 0.2em; '
        f'margin-right: 0.5em">{kind} {len(things)}</span>'
        for kind in shown
        if (things := getattr(record, kind))
    ]
    return f'<div style="font-size: 0.8em">{"".join(chips)}</div>\n' if chips else ""


def _escaped(text: str) -> str:
    """Escape for text and for attributes. HTML cannot hold a NUL, nor keep a carriage return as it is."""
    return html.escape(text).replace("\0", "\N{REPLACEMENT CHARACTER}").replace("\r", "&#13;")
