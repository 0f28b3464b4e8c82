# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import datetime
import pickle
from pathlib import Path
from typing import Any

import pytest
import vanthu

surrogate = "Ông Lê Văn An \ud83d"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "text must be str, not None"),
        (5, "text must be str, not int"),
        (b"abc", r"text must be str, not bytes; vanthu.decode\(data\).text reads bytes"),
        (bytearray(b"abc"), "text must be str, not bytearray; vanthu.decode"),
        (["abc"], "text must be str, not list"),
    ],
)
def test_text_of_another_type(value: Any, message: str) -> None:
    with pytest.raises(vanthu.ArgumentError, match=message) as caught:
        vanthu.extract(value)
    assert isinstance(caught.value, TypeError)
    with pytest.raises(TypeError):
        vanthu.normalize(value)


def test_lone_surrogates_are_no_text() -> None:
    for call in (vanthu.extract, vanthu.normalize):
        with pytest.raises(
            vanthu.TextError, match=r"text has a lone surrogate, U\+D83D, at index 14"
        ) as caught:
            call(surrogate)
        assert caught.value.index == 14
    with pytest.raises(vanthu.TextError, match="id has a lone surrogate"):
        vanthu.extract("x", id="\udc00")
    with pytest.raises(vanthu.TextError, match="published has a lone surrogate"):
        vanthu.extract("x", published="\udc00")


def test_arguments_of_another_type() -> None:
    arguments: list[dict[str, Any]] = [{"id": 5}, {"id": b"1"}, {"published": 2021}, {"published": b"2021"}]
    for given in arguments:
        with pytest.raises(vanthu.ArgumentError, match="must be"):
            vanthu.extract("x", **given)
    with pytest.raises(TypeError):
        vanthu.extract("x", "1")  # type: ignore[call-arg]
    with pytest.raises(vanthu.ArgumentError, match="must be bytes, not str"):
        vanthu.decode("x")  # type: ignore[arg-type]
    with pytest.raises(vanthu.ArgumentError, match="encoding must be str, not int"):
        vanthu.decode(b"x", 8)  # type: ignore[arg-type]


@pytest.mark.parametrize("published", ["", "yesterday", "2021-02-30", "19/8/2021", "2021-08-19\0"])
def test_published_is_a_date(published: str) -> None:
    with pytest.raises(vanthu.DateError):
        vanthu.extract("x", published=published)


def test_published_as_far_as_it_is_known() -> None:
    for published in ("2021", "2021-08", "2021-08-19T12:30:59+07:00", datetime.date(2021, 8, 19)):
        assert vanthu.extract("x", published=published).article.published is not None


def test_encodings_that_are_not_known_and_bytes_that_are_no_text() -> None:
    with pytest.raises(vanthu.DecodeError, match="encoding 'klingon' is not known; it is one of utf-8"):
        vanthu.decode(b"x", "klingon")
    picture = b"\x89PNG\r\n\x1a\n" + bytes((i * i * 2654435761 >> 13) & 255 for i in range(4000))
    with pytest.raises(vanthu.DecodeError, match="no text in a known encoding"):
        vanthu.decode(picture)


def test_errors_say_where_a_file_of_ones_own_is_wrong(tmp_path: Path) -> None:
    rules = tmp_path / "own.rules"
    rules.write_text("rule\n")
    with pytest.raises(vanthu.DataError) as caught:
        vanthu.Extractor(rules=[rules])
    assert (caught.value.file, caught.value.line) == (str(rules), 1)
    assert str(caught.value).startswith(f"{rules}:1: ")
    with pytest.raises(vanthu.FileError, match="can't be read: No such file") as missing:
        vanthu.Extractor(lexicons=[tmp_path / "missing.tsv"])
    assert isinstance(missing.value, OSError)
    assert missing.value.file == str(tmp_path / "missing.tsv")
    for wrong in ("own.tsv", 5, [5], None):
        with pytest.raises(vanthu.ArgumentError):
            vanthu.Extractor(lexicons=wrong)  # type: ignore[arg-type]


def test_errors_come_back_from_other_processes() -> None:
    error = vanthu.DataError("label ROLL is not known", file="roles.tsv", line=117, article=2)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is vanthu.DataError
    assert str(again) == str(error) == "article 2: roles.tsv:117: label ROLL is not known"
    assert again.line == 117


def test_records_that_are_none() -> None:
    for wrong in ("{}", "[]", "1", "{", '{"offsets": "byte"}'):
        with pytest.raises(ValueError):
            vanthu.Record.from_json(wrong)
    record = vanthu.Record.from_json(vanthu.extract("Ông Lê Văn An.").to_json())
    with pytest.raises(ValueError, match="read back without its text"):
        _ = record.text
    with pytest.raises(TypeError, match="made by extract"):
        vanthu.Record()
    with pytest.raises(KeyError):
        record.person("P9")


def test_every_error_is_one_of_ours() -> None:
    named = [getattr(vanthu, name) for name in vanthu.__all__ if name.endswith("Error")]
    assert all(issubclass(error, vanthu.Error) for error in named)
