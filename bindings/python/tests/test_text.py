# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import unicodedata

import vanthu


def test_normal_form() -> None:
    assert vanthu.normalize("Uỷ ban nhân dân tỉnh Thanh Hoá") == "Ủy ban nhân dân tỉnh Thanh Hóa"
    assert vanthu.normalize(unicodedata.normalize("NFD", "Ủy ban")) == "Ủy ban"
    assert vanthu.normalize("") == ""


def test_old_encodings_are_found_out() -> None:
    text = "Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về công tác cán bộ. "
    decoded = vanthu.decode((text * 4).encode("cp1258", "ignore"), "windows-1258")
    assert decoded.encoding == "windows-1258"
    assert decoded.certainty == 1
    for given in (text.encode(), bytearray(text.encode()), memoryview(text.encode())):
        assert vanthu.decode(given) == vanthu.Decoded(text, "utf-8", 1.0, 0, ())
    assert vanthu.decode(text.encode("utf-16")).encoding == "utf-16le"


def test_text_that_was_read_wrongly_is_mended() -> None:
    text = "Nghìn đồng chí đã về dự hội nghị"
    accident = text.encode().decode("latin-1").encode()
    assert vanthu.decode(accident).text == text
    assert vanthu.decode(accident).repairs == ("utf-8-as-windows-1252",)


def test_everything_public_has_a_docstring() -> None:
    for name in vanthu.__all__:
        thing = getattr(vanthu, name)
        if name != "__version__":
            assert thing.__doc__, name
            for key, member in vars(thing).items() if isinstance(thing, type) else ():
                if not key.startswith("_") and (callable(member) or isinstance(member, property)):
                    assert member.__doc__, f"{name}.{key}"
