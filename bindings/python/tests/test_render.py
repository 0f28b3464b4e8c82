# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import html.parser
import json
from pathlib import Path

import pytest
import vanthu

articles = Path(__file__).parents[3] / "examples/articles"


class Page(html.parser.HTMLParser):
    """What a browser makes of HTML: its text, its marks, and whether its tags are balanced."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.marked: list[tuple[str, str]] = []
        self.ids: set[str] = set()
        self.targets: list[str] = []
        self.open: list[tuple[str, str, int]] = []
        self.in_text = False
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.in_text = self.in_text or named.get("style") == "white-space: pre-wrap"
        self.open.append((tag, named.get("class", ""), len(self.text)))
        if "id" in named:
            assert named["id"] not in self.ids
            self.ids.add(named["id"])
        if tag == "a":
            self.targets.append(named["href"].removeprefix("#"))

    def handle_endtag(self, tag: str) -> None:
        opened, kind, start = self.open.pop()
        assert opened == tag
        if tag == "mark":
            self.marked.append((kind.removeprefix("vanthu-"), self.text[start:]))

    def handle_data(self, data: str) -> None:
        if self.in_text and not any(tag == "a" for tag, _, _ in self.open):
            self.text += data


def test_titles_are_linked_to_people() -> None:
    record = vanthu.extract("Ông Lê Văn An, Bí thư Tỉnh ủy, chủ trì hội nghị.")
    page = Page(vanthu.render(record))
    assert ("people", "Lê Văn An") in page.marked
    assert ("titles", "Bí thư Tỉnh ủy") in page.marked
    assert len(page.targets) == 1
    assert page.targets[0].endswith("-P1")
    assert set(page.targets) <= page.ids
    assert record._repr_html_() == vanthu.render(record)


@pytest.mark.parametrize("article", sorted(articles.glob("*.txt")), ids=lambda path: path.stem)
def test_a_page_has_the_text_and_every_link_leads_somewhere(article: Path) -> None:
    record = vanthu.extract(article.read_text())
    page = Page(vanthu.render(record))
    assert page.text.rstrip("\n") == record.text.rstrip("\n")
    assert set(page.targets) <= page.ids
    for title in record.titles:
        assert any(kind == "titles" and title.text.endswith(part) for kind, part in page.marked)


def test_what_looks_like_html_is_shown_as_text() -> None:
    text = "<script>alert(\"1\")</script> & 'x' Ông <b>Lê Văn An</b>, Bí thư Tỉnh ủy.\0\r\n"
    record = vanthu.extract(text, id='"><script>')
    rendered = vanthu.render(record)
    assert "<script" not in rendered
    assert "<b>" not in rendered
    assert "\0" not in rendered
    assert Page(rendered).text.startswith(text[:40])


def test_spans_that_cross_are_shown_in_parts() -> None:
    record = vanthu.extract("abcdef", id="1")
    values = record.to_dict()
    mention = {"rule": "r", "confidence": "high"}
    place = {"kind": "province", "province": None}
    values["places"] = [
        {
            "id": "L1",
            "name": "abcd",
            **place,
            "mentions": [{"text": "abcd", "start": 0, "end": 4, **mention}],
        },
        {
            "id": "L2",
            "name": "cdef",
            **place,
            "mentions": [{"text": "cdef", "start": 2, "end": 6, **mention}],
        },
    ]
    crossing = vanthu.Record.from_json(json.dumps(values), "abcdef")
    page = Page(vanthu.render(crossing))
    assert page.text.strip() == "abcdef"
    assert [part for kind, part in page.marked if kind == "places"] == ["cd", "abcd", "ef"]


def test_a_record_without_its_text_has_its_repr_alone() -> None:
    record = vanthu.Record.from_json(vanthu.extract("Ông Lê Văn An.").to_json())
    assert record._repr_html_() is None
    with pytest.raises(ValueError, match="read back without its text"):
        vanthu.render(record)


def test_only_the_kinds_that_are_asked_for_are_shown() -> None:
    record = vanthu.extract("Ông Lê Văn An, Bí thư Tỉnh ủy, chủ trì hội nghị.")
    page = Page(vanthu.render(record, kinds=["people"]))
    assert page.marked == [("people", "Lê Văn An")]
    with pytest.raises(ValueError, match="kind 'persons' is not known; it is one of people, titles"):
        vanthu.render(record, kinds=["persons"])  # type: ignore[list-item]
    with pytest.raises(vanthu.ArgumentError, match=r"record must be vanthu\.Record, not str"):
        vanthu.render("text")  # type: ignore[arg-type]


def test_nothing_found_is_plain_text() -> None:
    page = vanthu.render(vanthu.extract("Trời đẹp."))
    assert "Trời đẹp." in page
    assert "<mark" not in page
