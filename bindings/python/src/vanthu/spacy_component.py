# SPDX-License-Identifier: Apache-2.0
"""The component ``vanthu`` of spaCy pipelines, found by its entry point: ``nlp.add_pipe("vanthu")``.

It sets ``doc.ents`` and ``doc.spans["vanthu"]``; ``doc._.vanthu`` is the record, and ``span._.vanthu`` the
thing of the record that the span mentions.
"""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING, Any

from .extractor import Extractor, default_extractor
from .record import Record

try:
    from spacy.language import Language
    from spacy.tokens import Doc, Span
except ImportError as missing:
    raise ImportError("the component needs spaCy: pip install 'vanthu[spacy]'") from missing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["VanthuComponent", "labels", "make_component"]

labels: dict[str, str] = {
    "people": "PERSON",
    "documents": "DOCUMENT",
    "dates": "DATE",
    "terms": "TERM",
    "titles": "TITLE",
    "awards": "AWARD",
    "organizations": "ORG",
    "places": "LOC",
    "events": "EVENT",
}
"""Labels of spans. Where two overlap, the one that stands first here becomes an entity."""

_key = "vanthu"


class VanthuComponent:
    """Adds what vanthu finds to a Doc."""

    def __init__(
        self, extractor: Extractor, *, split_tokens: bool = True, overwrite_ents: bool = False
    ) -> None:
        """See make_component()."""
        self.extractor = extractor
        self.split_tokens = split_tokens
        self.overwrite_ents = overwrite_ents
        _register_attributes()

    def __call__(self, doc: Doc) -> Doc:
        """Extract from the text of a Doc, with its ``doc._.vanthu_published`` and ``doc._.vanthu_id``."""
        record = self.extractor.extract(doc.text, id=doc._.vanthu_id, published=doc._.vanthu_published)
        doc.user_data[_key] = record.to_json()
        mentions = list(_mentions(record))
        if self.split_tokens:
            _split(doc, {offset for _, _, start, end in mentions for offset in (start, end)})
        spans = []
        for label, id, start, end in mentions:
            span = doc.char_span(start, end, label=label, span_id=id, alignment_mode="expand")
            if span is not None:
                spans.append(span)
        doc.spans[_key] = sorted(spans, key=lambda span: (span.start, -span.end))
        doc.ents = _without_overlaps([] if self.overwrite_ents else list(doc.ents), spans)
        return doc


@Language.factory(
    "vanthu",
    assigns=["doc.ents", "doc.spans", "doc._.vanthu", "span._.vanthu"],
    default_config={"lexicons": [], "rules": [], "split_tokens": True, "overwrite_ents": False},
)
def make_component(
    nlp: Language, name: str, lexicons: list[str], rules: list[str], split_tokens: bool, overwrite_ents: bool
) -> VanthuComponent:
    """Make the component.

    `lexicons` and `rules` are paths of files of one's own. A token in which a mention begins or ends
    (``Hạnh,`` where a tokenizer splits at spaces alone) is split there; with ``split_tokens`` off, spans
    take in the whole token. Entities that earlier components set stay, unless ``overwrite_ents`` is on.
    """
    extractor = Extractor(lexicons=lexicons, rules=rules) if lexicons or rules else default_extractor()
    return VanthuComponent(extractor, split_tokens=split_tokens, overwrite_ents=overwrite_ents)


def _mentions(record: Record) -> Iterator[tuple[str, str, int, int]]:
    """Yield label, id, start and end. Dates and terms have no ids in records; here they are numbered."""
    for kind, label in labels.items():
        for number, thing in enumerate(getattr(record, kind), 1):
            for mention in getattr(thing, "mentions", (thing,)):
                if mention.start < mention.end:
                    yield label, getattr(thing, "id", f"{label}{number}"), mention.start, mention.end


def _split(doc: Doc, offsets: Iterable[int]) -> None:
    """Split the tokens that have one of the offsets inside."""
    inside: dict[int, set[int]] = {}
    for offset in offsets:
        span = doc.char_span(offset, offset + 1, alignment_mode="expand")
        if span is not None and span.start_char < offset < span.start_char + len(span[0].text):
            inside.setdefault(span.start, set()).add(offset - span.start_char)
    with doc.retokenize() as retokenizer:
        for index, cuts in inside.items():
            token = doc[index]
            edges = [0, *sorted(cuts), len(token.text)]
            parts = [token.text[begin:end] for begin, end in itertools.pairwise(edges)]
            # Each part hangs on the first one, as retokenize() asks for heads.
            retokenizer.split(token, parts, heads=[(token, 0)] * len(parts))


def _without_overlaps(ents: list[Span], spans: list[Span]) -> list[Span]:
    taken = {token for ent in ents for token in range(ent.start, ent.end)}
    for span in spans:
        tokens = range(span.start, span.end)
        if taken.isdisjoint(tokens):
            ents.append(span)
            taken.update(tokens)
    return ents


def _register_attributes() -> None:
    if Doc.has_extension("vanthu"):
        return
    Doc.set_extension("vanthu", getter=_record)
    Doc.set_extension("vanthu_id", default=None)
    Doc.set_extension("vanthu_published", default=None)
    Span.set_extension("vanthu", getter=_thing)


def _record(doc: Doc) -> Record | None:
    """A Doc keeps the JSON, so that it can be written and read back with its user data."""
    encoded = doc.user_data.get(_key)
    return None if encoded is None else _read_back(encoded, doc.text)


@functools.lru_cache(maxsize=16)
def _read_back(encoded: str, text: str) -> Record:
    return Record.from_json(encoded, text)


def _thing(span: Span) -> Any:
    record = _record(span.doc)
    kind = next((kind for kind, label in labels.items() if label == span.label_), None)
    if record is None or kind is None:
        return None
    for number, thing in enumerate(getattr(record, kind), 1):
        if getattr(thing, "id", f"{span.label_}{number}") == span.id_:
            return thing
    return None
