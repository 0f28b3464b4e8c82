# SPDX-License-Identifier: Apache-2.0
"""What one article becomes: typed values that never change.

The attributes are the keys of the record's JSON (docs/record.md), with ``from_`` for ``from``.
Every ``start`` and ``end`` is an index of str: ``record.text[title.start : title.end] == title.text``.
"""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn, TypeVar

from .build import builder

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Article",
    "Author",
    "Award",
    "Block",
    "Confidence",
    "Date",
    "Document",
    "Event",
    "Mention",
    "Organization",
    "Period",
    "Person",
    "Place",
    "Published",
    "Quote",
    "Record",
    "Term",
    "Title",
]

Confidence = Literal["high", "medium", "low"]
"""Class of measured precision: docs/record.md."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of the text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the text, and the name of the rule that found it there."""

    text: str
    start: int
    end: int
    rule: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the article with every mention of them."""

    id: str
    name: str
    """The fullest form in the article, written normally."""
    mentions: tuple[Mention, ...]
    titles: tuple[str, ...]
    """Ids of titles; ``record.titles_of(person)`` gives the titles themselves."""
    honorifics: tuple[str, ...]
    """In small letters: "đồng chí"."""


@dataclass(frozen=True, slots=True)
class Title:
    """One mention of one office."""

    id: str
    text: str
    start: int
    end: int
    role: str
    """Phó Bí thư Thường trực"""
    body: str | None
    """Thành ủy"""
    place: str | None
    """thành phố Hải Phòng"""
    status: Literal["current", "former", "acting"]
    holders: tuple[str, ...]
    """Ids of people; ``record.holders_of(title)`` gives the people themselves."""
    holder_rule: str | None
    rule: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Document:
    """An official document with every citation of it."""

    id: str
    type: str
    """Nghị quyết"""
    number: str | None
    """Canonical: 22-NQ/TW"""
    serial: str | None
    year: int | None
    """The year inside the number: 30/2020/NĐ-CP"""
    type_code: str | None
    issuer_code: str | None
    name: str | None
    """Of one without a number."""
    issued: str | None
    """As far as it is known: 2020-04-08, 2020-04, 2020"""
    issuer: str | None
    term: int | None
    """The ordinal of the issuer's term: 10 for khóa X"""
    subject: str | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Date:
    """A date, or a range of dates."""

    text: str
    start: int
    end: int
    value: str
    """ISO 8601 as far as it is known: 2021-08-19T12:30, 2021-08, 2020-Q3, 2021-H1, --08-19"""
    end_value: str | None
    """The last day, month or year of a range."""
    precision: Literal["minute", "day", "month", "quarter", "half", "year"]
    part_of_day: Literal["dawn", "morning", "noon", "afternoon", "evening", "night"] | None
    basis: Literal["explicit", "published", "context"]
    """What the missing parts were filled in from."""
    rule: str
    confidence: Confidence

    @property
    def day(self) -> datetime.date | None:
        """The day, where day, month and year are known."""
        try:
            return datetime.date.fromisoformat(self.value[:10]) if len(self.value) >= 10 else None
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Term:
    """A period of office or of a plan."""

    text: str
    start: int
    end: int
    kind: Literal["tenure", "ordinal", "period"]
    from_: int | None
    to: int | None
    ordinal: int | None
    """10 for khóa X"""
    rule: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Period:
    """Years, both inclusive."""

    from_: int
    to: int


@dataclass(frozen=True, slots=True)
class Award:
    """One award, to one number of one kind of recipient."""

    id: str
    text: str
    start: int
    end: int
    award: str
    """Huân chương Lao động hạng Ba"""
    count: int | None
    recipient: str | None
    """Head noun: tổ chức cơ sở đảng"""
    recipients: tuple[str, ...]
    """By name: the id of a person of the record, or a name."""
    grantor: str | None
    achievement: str | None
    period: Period | None
    rule: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Organization:
    """A body that the article names."""

    id: str
    name: str
    kind: str
    place: str | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place that the article names."""

    id: str
    name: str
    kind: str
    province: str | None
    """That it was part of on the article's date."""
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """What the article is about."""

    id: str
    kind: str
    text: str
    start: int
    end: int
    date: str | None
    chairs: tuple[str, ...]
    """Ids of people."""
    attendees: tuple[str, ...]
    """Ids of people."""
    rule: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the page by its job."""

    kind: Literal["furniture", "headline", "dateline", "lead", "paragraph", "caption", "byline", "tail"]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Published:
    """When the article was published, and where it says so."""

    value: str
    text: str | None
    start: int | None
    end: int | None
    basis: Literal["given", "text", "markup"]


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote the article."""

    text: str
    start: int
    end: int
    person: str | None
    """Id of a person."""


@dataclass(frozen=True, slots=True)
class Article:
    """What the article says of itself."""

    headline: Quote | None
    published: Published | None
    author: Author | None
    source: Quote | None
    place: Quote | None
    blocks: tuple[Block, ...]


_WithId = TypeVar("_WithId", Person, Title, Document, Award, Organization, Place, Event)


class Record:
    """Everything that was found in one article. Lists are in the order of the text.

    A record is its JSON until an attribute is asked for; then that list is made and kept.
    """

    __slots__ = ("_json", "_lists", "_text", "_values")
    _json: bytes
    _text: str | None
    _values: dict[str, Any] | None
    _lists: dict[str, Any]

    def __init__(self) -> None:
        """Records are made by extract(), extract_many() and Record.from_json()."""
        raise TypeError("records are made by extract(), extract_many() and Record.from_json()")

    @classmethod
    def from_json(cls, record: str | bytes, text: str | None = None) -> Record:
        """Read back what to_json() wrote. `text` is the text that was extracted from."""
        encoded = record.encode() if isinstance(record, str) else bytes(record)
        values = json.loads(encoded)
        if not isinstance(values, dict) or values.get("offsets") != "codepoint":
            raise ValueError("no record with offsets in code points")
        return record_of(encoded, text)

    @property
    def text(self) -> str:
        """The text that offsets refer to: the one given, or the text of the page that was given."""
        of_page: str | None = self._dict()["text"]
        if of_page is not None:
            return of_page
        if self._text is None:
            raise ValueError("the record was read back without its text: Record.from_json(record, text)")
        return self._text

    @property
    def id(self) -> str:
        """As it was given with the text; "" where none was."""
        return str(self._dict()["id"])

    @property
    def encoding(self) -> str:
        """What the input was read as."""
        return str(self._dict()["encoding"])

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was mended or left out."""
        return self._tuple("warnings", str)

    @property
    def article(self) -> Article:
        """What the article says of itself."""
        if "article" not in self._lists:
            self._lists["article"] = builder(Article)(self._dict()["article"])
        article: Article = self._lists["article"]
        return article

    @property
    def people(self) -> tuple[Person, ...]:
        """The people of the article."""
        return self._tuple("people", Person)

    @property
    def titles(self) -> tuple[Title, ...]:
        """The offices that are named, each mention by itself."""
        return self._tuple("titles", Title)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The official documents."""
        return self._tuple("documents", Document)

    @property
    def dates(self) -> tuple[Date, ...]:
        """The dates, each mention by itself."""
        return self._tuple("dates", Date)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The periods of office and of plans, each mention by itself."""
        return self._tuple("terms", Term)

    @property
    def awards(self) -> tuple[Award, ...]:
        """The awards."""
        return self._tuple("awards", Award)

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """The bodies."""
        return self._tuple("organizations", Organization)

    @property
    def places(self) -> tuple[Place, ...]:
        """The places."""
        return self._tuple("places", Place)

    @property
    def events(self) -> tuple[Event, ...]:
        """What the article is about."""
        return self._tuple("events", Event)

    def person(self, id: str) -> Person:
        """Return the person with that id ("P1")."""
        return _with_id(self.people, id)

    def title(self, id: str) -> Title:
        """Return the title with that id ("T1")."""
        return _with_id(self.titles, id)

    def holders_of(self, title: Title) -> tuple[Person, ...]:
        """Return the people who hold the office, as the text says."""
        return tuple(self.person(id) for id in title.holders)

    def titles_of(self, person: Person) -> tuple[Title, ...]:
        """Return the titles that the text gives a person."""
        return tuple(self.title(id) for id in person.titles)

    def to_dict(self) -> dict[str, Any]:
        """Return the record as docs/record.md describes it, in dicts and lists of the caller's own."""
        values: dict[str, Any] = json.loads(self._json)
        return values

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the record as JSON: one line, or indented."""
        if indent is None:
            return self._json.decode()
        return json.dumps(self._dict(), ensure_ascii=False, indent=indent)

    def _dict(self) -> dict[str, Any]:
        if self._values is None:
            object.__setattr__(self, "_values", json.loads(self._json))
        return self._values  # type: ignore[return-value]

    def _tuple(self, key: str, kind: type[_T]) -> tuple[_T, ...]:
        found: tuple[_T, ...] | None = self._lists.get(key)
        if found is None:
            found = tuple(map(builder(kind), self._dict()[key]))
            self._lists[key] = found
        return found

    def __repr__(self) -> str:
        """Say what the record holds, not all of it."""
        counts = ((len(self._dict()[key]), key) for key in _counted)
        found = ", ".join(f"{count} {key if count != 1 else _counted[key]}" for count, key in counts if count)
        return f"<vanthu.Record {self.id!r}: {found or 'nothing found'}>"

    def _repr_html_(self) -> str | None:
        """Show the text with what was found in it, in a notebook; nothing where the text is not at hand."""
        from .render import render

        return None if self._text is None and self._dict()["text"] is None else render(self)

    def __eq__(self, other: object) -> bool:
        """Records are equal where their JSON and their texts are."""
        if not isinstance(other, Record):
            return NotImplemented
        return self._json == other._json and self._text == other._text

    def __hash__(self) -> int:
        """Equal records have equal hashes."""
        return hash(self._json)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the JSON and the text."""
        return record_of, (self._json, self._text)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Records never change."""
        raise AttributeError(f"a record never changes: {name!r} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        """Records never change."""
        raise AttributeError(f"a record never changes: {name!r} cannot be deleted")


_counted: Final[Mapping[str, str]] = {
    "people": "person",
    "titles": "title",
    "documents": "document",
    "dates": "date",
    "terms": "term",
    "awards": "award",
    "organizations": "organization",
    "places": "place",
    "events": "event",
}

_T = TypeVar("_T")


def record_of(encoded: bytes, text: str | None) -> Record:
    """Make the record that the JSON `encoded` states; JSON in UTF-8 that is known to be one."""
    record = Record.__new__(Record)
    object.__setattr__(record, "_json", encoded)
    object.__setattr__(record, "_text", text)
    object.__setattr__(record, "_values", None)
    object.__setattr__(record, "_lists", {})
    return record


def _with_id(things: tuple[_WithId, ...], id: str) -> _WithId:
    """Ids count up from 1 in the order of the list."""
    number = id[1:]
    if number.isdecimal() and 0 < int(number) <= len(things) and things[int(number) - 1].id == id:
        return things[int(number) - 1]
    raise KeyError(id)
