# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pickle
from typing import Any

import pytest
import vanthu

page = """<!DOCTYPE html>
<html><head><title>Báo mẫu</title><meta charset="utf-8"></head><body>
<nav><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></nav>
<article><h1>Tỉnh ủy họp bàn công tác cán bộ</h1>
<p>Sáng 19/8, đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị về công tác cán bộ.</p>
<p>Đồng chí Hạnh đề nghị các cấp ủy làm tốt hơn nữa việc đào tạo, bồi dưỡng cán bộ trẻ &amp; cán bộ nữ.</p>
</article><script>var x = "Ông Trần Văn Bảo";</script></body></html>
"""


def test_a_page_has_the_text_of_its_article() -> None:
    record = vanthu.extract_html(page.encode(), id="a/1", published="2021-08-20")
    assert record.id == "a/1"
    assert record.text.startswith("Tỉnh ủy họp bàn công tác cán bộ\n")
    assert "Trang chủ" not in record.text
    assert [person.name for person in record.people] == ["Lê Thị Hạnh"]
    assert record.dates[0].value == "2021-08-19"
    for title in record.titles:
        assert record.text[title.start : title.end] == title.text
    assert pickle.loads(pickle.dumps(record)) == record
    assert "Lê Thị Hạnh" in vanthu.render(record)
    assert vanthu.Record.from_json(record.to_json()).text == record.text


def test_pages_may_be_bytes_in_any_encoding_or_str() -> None:
    expected = vanthu.extract_html(page.encode())
    for given in (page, bytearray(page.encode()), memoryview(page.encode())):
        assert vanthu.extract_html(given) == expected
    old = vanthu.extract_html(page.encode("utf-16"), encoding="utf-16le")
    assert (old.text, old.encoding) == (expected.text, "utf-16le")


def test_what_holds_no_article() -> None:
    frames = "<html><frameset><frame src='a.html'></frameset></html>"
    with pytest.raises(vanthu.PageError):
        vanthu.extract_html(frames)
    picture = b"\x89PNG\r\n\x1a\n" + bytes((i * i * 2654435761 >> 13) & 255 for i in range(4000))
    with pytest.raises(vanthu.DecodeError):
        vanthu.extract_html(picture)


def test_wrong_arguments() -> None:
    named: list[dict[str, Any]] = [{"id": 5}, {"encoding": 5}]
    wrong: list[tuple[Any, dict[str, Any]]] = [(5, {}), (None, {}), *((page, wrong) for wrong in named)]
    for given, options in wrong:
        with pytest.raises(vanthu.ArgumentError):
            vanthu.extract_html(given, **options)
    with pytest.raises(vanthu.TextError, match="page has a lone surrogate"):
        vanthu.extract_html("\ud800")
    with pytest.raises(vanthu.DecodeError, match="encoding 'klingon' is not known"):
        vanthu.extract_html(b"x", encoding="klingon")
    with pytest.raises(vanthu.DateError):
        vanthu.extract_html(page, published="x")
